package org.coachingtoolkit.core.survey;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import org.coachingtoolkit.core.analytics.Covariances;
import org.coachingtoolkit.core.analytics.Estimate;
import org.coachingtoolkit.core.analytics.Interval;
import org.coachingtoolkit.core.analytics.Missing;
import org.coachingtoolkit.core.analytics.Ratings;
import org.coachingtoolkit.core.analytics.Sample;
import org.coachingtoolkit.core.analytics.description.ScaleScores;
import org.coachingtoolkit.core.analytics.reliability.Reliability;
import org.coachingtoolkit.core.competence.DisclosureRule;
import org.junit.jupiter.api.Test;

class SurveyAnalysisTest {
    private final SurveyData data = Surveys.data(1);
    private final SurveyAnalysis analysis = SurveyAnalysis.of(data, AnalysisOptions.USUAL);

    private static SurveyData three(int[]... answers) {
        SurveyData.Builder data = SurveyData.builder(Surveys.codebook());
        for (int[] row : answers) {
            data.row("p" + data.lastRow(), "", "", "");
            for (int item = 0; item < 3; item++) {
                data.answer(item, row[item]);
            }
        }
        return data.build();
    }

    @Test
    void scoresTurnReversedItemsRoundAndHeedNotApplicable() {
        SurveyData.Builder builder = SurveyData.builder(Surveys.codebook());
        builder.row("a", "", "", "").answer(0, 5).answer(1, 4).answer(2, 1);
        builder.row("b", "", "", "").answer(0, 5).answer(1, 4).answer(2, null);
        builder.row("c", "", "", "").answer(0, 5).answer(1, 4);

        SurveyScores scores = SurveyScores.of(builder.build(), ScaleScores.FOUR_FIFTHS);

        assertThat(scores.mastery(0, 0).orElseThrow()).isCloseTo(14 / 3.0, within(1e-15));
        assertThat(scores.mastery(1, 0)).as("two of two applicable items").hasValue(4.5);
        assertThat(scores.mastery(2, 0)).as("two of three items").isEmpty();
        assertThat(scores.mastery(0, 1)).as("nothing answered").isEmpty();
    }

    @Test
    void alphaIsThatOfTheKeyedItems() {
        int[][] answers = {{1, 2, 5}, {2, 2, 4}, {4, 3, 2}, {5, 4, 1}, {3, 3, 3}};
        SurveyAnalysis small = SurveyAnalysis.of(three(answers), AnalysisOptions.USUAL);
        List<Sample> keyed = List.of(
                Sample.of(Arrays.stream(answers).mapToDouble(row -> row[0]).toArray()),
                Sample.of(Arrays.stream(answers).mapToDouble(row -> row[1]).toArray()),
                Sample.of(Arrays.stream(answers).mapToDouble(row -> 6 - row[2]).toArray()));
        Covariances covariances = Covariances.of(List.of("A1", "A2", "A3"), Ratings.of(keyed), Missing.LISTWISE);

        ResultRow alpha = small.find(Statistic.ALPHA, "alpha", "").orElseThrow();

        assertThat(alpha.estimate().orElseThrow())
                .isEqualTo(Reliability.of(covariances).alpha().orElseThrow())
                .isGreaterThan(0.8);
        assertThat(alpha.estimate().interval()).isNotNull();
    }

    @Test
    void everySectionHasNumbersAndUndefinedOnesHaveReasons() {
        for (Section section : Section.values()) {
            assertThat(analysis.of(section)).as(section.name()).isNotEmpty();
        }
        SurveyAnalysis alike =
                SurveyAnalysis.of(three(new int[] {3, 3, 3}, new int[] {3, 3, 3}), AnalysisOptions.USUAL);
        assertThat(alike.find(Statistic.ALPHA, "alpha", "").orElseThrow().estimate())
                .isInstanceOf(Estimate.Undefined.class);
        assertThat(alike.find(Statistic.MEAN, "beta", "")
                        .orElseThrow()
                        .estimate()
                        .isDefined())
                .isFalse();
    }

    @Test
    void changeIsPairedByPersonAndSaysWhoWasLeftOut() {
        ResultRow difference = analysis.find(
                        Statistic.MEAN_DIFFERENCE, ResultRow.Scope.change("alpha", "after", "before"))
                .orElseThrow();

        assertThat(difference.estimate().n() + difference.leftOut()).isEqualTo(18);
    }

    @Test
    void smallGroupsAreNeitherShownNorToBeReckonedFromTheTotal() {
        assertThat(analysis.of(Section.GROUPS))
                .extracting(row -> row.scope().group().label())
                .contains("north")
                .doesNotContain("tiny", "south");
        AnalysisOptions open = new AnalysisOptions(0.95, ScaleScores.FOUR_FIFTHS, new DisclosureRule(1));
        assertThat(SurveyAnalysis.of(data, open).of(Section.GROUPS))
                .extracting(row -> row.scope().group().label())
                .contains("north", "south", "tiny", "north - south");
    }

    @Test
    void peoplesOwnRatingsAreTheMainOnes() {
        assertThat(data.raters()).containsExactly("self", "coach");
        assertThat(analysis.mainRater()).isZero();
        assertThat(analysis.of(Section.AGREEMENT))
                .filteredOn(row -> row.statistic() == Statistic.KAPPA_QUADRATIC)
                .hasSize(4)
                .allSatisfy(row -> assertThat(row.scope().group().label()).isEqualTo("self - coach"));
    }

    @Test
    void gwetsCoefficientHasTheSameIntervalEveryTime() {
        List<ResultRow> again = SurveyAnalysis.of(data, AnalysisOptions.USUAL).of(Section.AGREEMENT);

        assertThat(analysis.of(Section.AGREEMENT))
                .filteredOn(row -> row.statistic() == Statistic.GWET_AC2_QUADRATIC)
                .hasSize(4)
                .allSatisfy(row -> {
                    Interval interval = requireNonNull(row.estimate().interval());
                    assertThat(row.estimate().orElseThrow()).isBetween(interval.lower(), interval.upper());
                    assertThat(interval.upper()).isLessThanOrEqualTo(1).isGreaterThan(interval.lower());
                    assertThat(again)
                            .filteredOn(other -> other.statistic() == row.statistic()
                                    && other.scope().equals(row.scope()))
                            .singleElement()
                            .satisfies(other ->
                                    assertThat(other.estimate().interval()).isEqualTo(interval));
                });
    }

    @Test
    void aTargetGivesAGap() {
        double mean = analysis.find(Statistic.MEAN, "alpha", "before")
                .orElseThrow()
                .estimate()
                .orElseThrow();

        assertThat(analysis.find(Statistic.GAP_TO_TARGET, "alpha", "before")
                        .orElseThrow()
                        .estimate()
                        .orElseThrow())
                .isCloseTo(4 - mean, within(1e-12));
    }
}
