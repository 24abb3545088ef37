package org.coachingtoolkit.core.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.coachingtoolkit.core.common.Language;
import org.coachingtoolkit.core.file.FileFinding;
import org.coachingtoolkit.core.regulation.RegulationFinding;
import org.junit.jupiter.api.Test;

class FindingReportTest {
    private static final Finding PDF = Finding.of(FileFinding.PDF, Place.ROOT.at(1, 1));

    @Test
    void saysThatThereIsNothing() {
        assertThat(new FindingReport("a.json", List.of(), Language.EN).lines()).containsExactly("No findings.");
    }

    @Test
    void showsSeverityPlaceQuestionAndTheNumberOfFindings() {
        FindingReport report = new FindingReport("a.json", List.of(PDF), Language.RU);

        assertThat(report.lines())
                .containsExactly(
                        "ошибка  a.json:1:1",
                        "    " + PDF.message(Language.RU),
                        "1 ошибка, 0 предупреждений, 0 заметок.");
        assertThat(report.text()).isEqualTo(String.join("\n", report.lines()));
    }

    @Test
    void putsTheClauseAfterTheQuestion() {
        Finding finding = Finding.of(RegulationFinding.DOCUMENT_SCHEDULE_EMPTY, Place.of("/schedule"));

        assertThat(new FindingReport("a.json", List.of(finding), Language.EN).lines())
                .startsWith("warning  a.json  /schedule", "    Which sessions will stand in the schedule? (V.1)");
    }

    @Test
    void asksOnceWhatIsAskedOfManyPlaces() {
        Finding cell = PDF.at(Place.of("/goals/0/problem").at("Цели", 4, 3));
        Finding other = Finding.of(FileFinding.ZIP, Place.ROOT.at(2, 1));
        FindingReport report =
                new FindingReport("a.xlsx", List.of(cell, other, PDF.with(Severity.WARNING), PDF), Language.EN);

        assertThat(report.lines())
                .containsExactly(
                        "error  a.xlsx  Цели!C4",
                        "error  a.xlsx:1:1",
                        "    " + PDF.message(Language.EN),
                        "error  a.xlsx:2:1",
                        "    " + other.message(Language.EN),
                        "warning  a.xlsx:1:1",
                        "    " + PDF.message(Language.EN),
                        "3 errors, 1 warning, 0 notes.");
        assertThat(report.questions())
                .extracting(question -> question.severity() + " " + question.places())
                .containsExactly("ERROR [Цели!C4, 1:1]", "ERROR [2:1]", "WARNING [1:1]");
    }

    @Test
    void foldsToTheGravestQuestionsAndTheFirstPlaces() {
        Finding warning = Finding.of(RegulationFinding.DOCUMENT_SCHEDULE_EMPTY, Place.ROOT.at(1, 1));
        List<Finding> findings = List.of(warning, PDF.at(Place.ROOT.at(2, 1)), PDF.at(Place.ROOT.at(3, 1)), PDF);
        FindingReport report = new FindingReport("a.json", findings, Language.RU);

        assertThat(report.lines(1, 2))
                .containsExactly(
                        "ошибка  a.json:2:1",
                        "ошибка  a.json:3:1",
                        "… и ещё 1 место.",
                        "    " + PDF.message(Language.RU),
                        "… и ещё 1 вопрос.",
                        "3 ошибки, 1 предупреждение, 0 заметок.");
        assertThat(report.lines(2, 3)).isEqualTo(report.lines());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> report.lines(0, 1))
                .withMessageContaining("questions 0");
    }
}
