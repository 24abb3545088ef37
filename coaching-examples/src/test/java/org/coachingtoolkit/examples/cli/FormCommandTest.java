package org.coachingtoolkit.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.coachingtoolkit.core.competence.BuiltInQuestionnaires;
import org.coachingtoolkit.reports.DocumentKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FormCommandTest {
    @TempDir
    private Path folder;

    @Test
    void writesEveryPaperAsAnEmptyForm() {
        CommandLineRun run = CommandLineRun.of(
                "form", "all", "--lang", "uk", "--formats", "html", "--as-of", "2026-09-01", "--list", "--out", folder);

        assertThat(run.exitCode()).isZero();
        assertThat(run.out().lines())
                .hasSize(DocumentKind.values().length
                        + BuiltInQuestionnaires.all().size()
                        - 1)
                .allSatisfy(file -> assertThat(DocumentKind.values())
                        .anyMatch(kind -> Path.of(file).getFileName().toString().startsWith(kind.code())))
                .allSatisfy(file -> assertThat(Path.of(file)).isNotEmptyFile());
    }

    @Test
    void hasAsManyRowsAsAreAskedFor() throws IOException {
        Path few = folder.resolve("few");
        Path many = folder.resolve("many");

        CommandLineRun.of("form", "retraining-plan", "--rows", 3, "--formats", "html", "--out", few);
        CommandLineRun.of("form", "retraining-plan", "--rows", 40, "--formats", "html", "--out", many);

        assertThat(rows(many.resolve("retraining-plan.html")) - rows(few.resolve("retraining-plan.html")))
                .isEqualTo(2 * 37);
    }

    @Test
    void refusesWhatIsNoPaperAndNoNumberOfRows() {
        CommandLineRun unknown = CommandLineRun.of("form", "timetable", "--out", folder);
        CommandLineRun none = CommandLineRun.of("form", "journal", "--rows", 0, "--out", folder);

        assertThat(unknown.exitCode()).isEqualTo(Coaching.UNUSABLE);
        assertThat(unknown.err()).contains("there is no document 'timetable'", "session-sheet");
        assertThat(none.exitCode()).isEqualTo(Coaching.UNUSABLE);
        assertThat(none.err()).contains("--rows is 1 to 1000, not 0");
        assertThat(folder).isEmptyDirectory();
    }

    private static int rows(Path page) throws IOException {
        return Files.readString(page).split("<tr", -1).length;
    }
}
