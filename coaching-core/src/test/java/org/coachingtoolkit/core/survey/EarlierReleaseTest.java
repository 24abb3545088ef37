package org.coachingtoolkit.core.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.coachingtoolkit.core.analytics.AnswerScale;
import org.coachingtoolkit.core.common.Language;
import org.coachingtoolkit.core.finding.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Two releases together must not tell what a few people answered. */
class EarlierReleaseTest {
    private static SurveyAnalysis analysis(int people) {
        SurveyData.Builder data = SurveyData.builder(Codebook.of(
                KeyColumns.USUAL,
                List.of(
                        SurveyItem.of("A1", "alpha", AnswerScale.of(1, 5)),
                        SurveyItem.of("A2", "alpha", AnswerScale.of(1, 5)))));
        for (int person = 0; person < people; person++) {
            data.row("p" + person, "", "", "").answer(0, 1 + person % 5).answer(1, 1 + person % 4);
        }
        return SurveyAnalysis.of(data.build(), AnalysisOptions.USUAL);
    }

    private static List<Finding> against(int earlier, int now) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        SurveyExport.results(analysis(earlier).results(), file);
        return EarlierRelease.findings("results.csv", new ByteArrayInputStream(file.toByteArray()), analysis(now));
    }

    @ParameterizedTest
    @CsvSource({"12, 13, 1", "13, 12, 1", "12, 16, 4"})
    void aFewPeopleMoreOrLessWouldBeFound(int earlier, int now, long difference) throws IOException {
        assertThat(against(earlier, now)).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo(SurveyFinding.EARLIER_RELEASE);
            assertThat(finding.arguments())
                    .containsEntry("before", (long) earlier)
                    .containsEntry("now", (long) now)
                    .containsEntry("difference", difference);
            for (Language language : Language.values()) {
                assertThat(finding.message(language)).endsWith("?").doesNotContain("{");
            }
        });
    }

    @ParameterizedTest
    @CsvSource({"12, 12", "12, 17", "30, 12"})
    void asManyPeopleOrManyMoreWouldNot(int earlier, int now) throws IOException {
        assertThat(against(earlier, now)).isEmpty();
    }

    @Test
    void whatIsNoTableOfResultsIsFound() throws IOException {
        assertThat(EarlierRelease.findings(
                        "results.csv", new ByteArrayInputStream(new byte[] {'P', 'K', 3, 4, 0}), analysis(12)))
                .isNotEmpty();
    }
}
