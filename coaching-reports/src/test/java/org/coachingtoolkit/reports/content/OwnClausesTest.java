package org.coachingtoolkit.reports.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.coachingtoolkit.core.common.Language;
import org.coachingtoolkit.core.common.LocalizedText;
import org.coachingtoolkit.core.finding.ClauseRef;
import org.coachingtoolkit.core.programme.CoachingProgramme;
import org.coachingtoolkit.core.programme.LocalClause;
import org.coachingtoolkit.core.programme.RegulationOverlay;
import org.coachingtoolkit.reports.Imprint;
import org.coachingtoolkit.reports.document.PlainText;
import org.junit.jupiter.api.Test;

/** The Regulation of an institution that has added clauses. */
class OwnClausesTest {
    @Test
    void arePrintedAtTheEndOfTheirSectionOrInOneOfTheirOwn() {
        CoachingProgramme programme = SampleProgramme.programme();
        CoachingProgramme own = programme.toBuilder()
                .papers(programme
                        .papers()
                        .with(new RegulationOverlay(
                                List.of(),
                                List.of(),
                                List.of(
                                        clause("VII.1", "Протоколы сессий не ведутся."),
                                        clause("IV.7", "Сессий ради одной цели не меньше четырёх.")))))
                .build();

        String text = PlainText.of(RegulationDocument.of(own, Imprint.of(Language.RU, SampleProgramme.CREATED)));

        assertThat(text)
                .containsSubsequence(
                        "Сессий ради одной цели не меньше четырёх.",
                        "Документация",
                        "Дополнительные положения",
                        "Протоколы сессий не ведутся.");
        assertThat(PlainText.of(RegulationDocument.of(programme, Imprint.of(Language.RU, SampleProgramme.CREATED))))
                .doesNotContain("Дополнительные положения");
    }

    private static LocalClause clause(String ref, String text) {
        return new LocalClause(ClauseRef.parse(ref), LocalizedText.of(Language.RU, text));
    }
}
