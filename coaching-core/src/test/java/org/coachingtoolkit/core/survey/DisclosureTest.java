package org.coachingtoolkit.core.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a curious reader who knows the names may and may not find out. */
class DisclosureTest {
    private static SurveyData.Builder rows(
            SurveyData.Builder data, String prefix, int people, String wave, String group) {
        for (int i = 0; i < people; i++) {
            data.row(prefix + i, wave, "", group);
            for (int item = 0; item < 6; item++) {
                data.answer(item, 1 + (i + item) % 5);
            }
        }
        return data;
    }

    private static String wide(SurveyData data) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        SurveyExport.wide(data, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void aSmallGroupHasNoNameInTheDataEither() throws IOException {
        SurveyData.Builder data = SurveyData.builder(Surveys.codebook());
        rows(data, "n", 9, "", "north");
        rows(data, "s", 7, "", "south");
        rows(data, "t", 2, "", "tiny");

        SurveyAnalysis analysis = SurveyAnalysis.of(data.build(), AnalysisOptions.USUAL);

        assertThat(analysis.shownGroups()).containsExactly("north");
        assertThat(wide(analysis.data())).contains("north").doesNotContain("tiny", "south");
        assertThat(analysis.people()).isEqualTo(18);
    }

    @Test
    void aGroupThatIsTooSmallInOneWaveIsShownInNone() {
        SurveyData.Builder data = SurveyData.builder(Surveys.codebook());
        rows(data, "n", 9, "before", "north");
        rows(data, "s", 9, "before", "south");
        rows(data, "n", 9, "after", "north");
        rows(data, "s", 2, "after", "south");

        assertThat(SurveyAnalysis.of(data.build(), AnalysisOptions.USUAL).shownGroups())
                .isEmpty();
    }

    @Test
    void aGroupThatJoinsLaterIsShown() {
        SurveyData.Builder data = SurveyData.builder(Surveys.codebook());
        rows(data, "n", 9, "before", "north");
        rows(data, "n", 9, "after", "north");
        rows(data, "s", 9, "after", "south");

        assertThat(SurveyAnalysis.of(data.build(), AnalysisOptions.USUAL).shownGroups())
                .containsExactly("north", "south");
    }

    @Test
    void whoeverJoinedAloneIsNotToBeFoundByTheChange() {
        SurveyData.Builder data = SurveyData.builder(Surveys.codebook());
        rows(data, "n", 9, "before", "");
        rows(data, "n", 10, "after", "");
        SurveyAnalysis analysis = SurveyAnalysis.of(data.build(), AnalysisOptions.USUAL);

        SurveyAnalysis shown = analysis.forReaders().orElseThrow();

        assertThat(shown.people()).isEqualTo(9);
        assertThat(shown.find(Statistic.MEAN, "alpha", "after")
                        .orElseThrow()
                        .estimate()
                        .n())
                .isEqualTo(9);
        assertThat(analysis.find(Statistic.MEAN, "alpha", "after")
                        .orElseThrow()
                        .estimate()
                        .n())
                .as("the researcher's table keeps everybody")
                .isEqualTo(10);
    }

    @Test
    void whereNobodyIsToBeFoundNobodyIsLeftOut() {
        SurveyData.Builder data = SurveyData.builder(Surveys.codebook());
        rows(data, "n", 9, "before", "");
        rows(data, "n", 15, "after", "");
        SurveyAnalysis analysis = SurveyAnalysis.of(data.build(), AnalysisOptions.USUAL);

        assertThat(analysis.forReaders()).containsSame(analysis);
        assertThat(SurveyAnalysis.of(
                                rows(SurveyData.builder(Surveys.codebook()), "n", 4, "", "")
                                        .build(),
                                AnalysisOptions.USUAL)
                        .forReaders())
                .as("four people")
                .isEmpty();
    }

    @Test
    void aRaterOfFourTeachersIsNotCompared() {
        SurveyData.Builder data = SurveyData.builder(Surveys.codebook());
        for (int person = 0; person < 12; person++) {
            for (String rater : person < 4 ? List.of("self", "administration", "coach") : List.of("self", "coach")) {
                data.row("n" + person, "", rater, "");
                for (int item = 0; item < 6; item++) {
                    data.answer(item, 1 + (person + item) % 5);
                }
            }
        }

        assertThat(SurveyAnalysis.of(data.build(), AnalysisOptions.USUAL).of(Section.AGREEMENT))
                .extracting(row -> row.scope().group().label())
                .contains("self - coach")
                .doesNotContain("self - administration");
    }

    @Test
    void ratersWhoAreNoRolesHaveNumbers() {
        SurveyData.Builder data = SurveyData.builder(Surveys.codebook());
        data.row("Anna", "", "Boris", "").row("Anna", "", "colleague 2", "").row("Boris", "", "Anna", "");
        data.row("Anna", "", "eigen", "");

        SurveyData coded =
                Pseudonyms.withKey("a secret").apply(data.self("Eigen").build());

        assertThat(coded.raters()).containsExactly("self", "R2", "R3", "colleague 2");
        assertThat(coded.self()).isZero();
        assertThat(coded.people()).containsExactlyInAnyOrder("P001", "P002");
    }
}
