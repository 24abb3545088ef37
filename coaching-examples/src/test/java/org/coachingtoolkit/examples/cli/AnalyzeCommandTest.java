package org.coachingtoolkit.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.coachingtoolkit.examples.survey.FictitiousSurvey;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AnalyzeCommandTest {
    @TempDir
    private Path folder;

    private Path data;
    private Path codebook;
    private Path out;

    @BeforeEach
    void writeSurvey() throws IOException {
        data = folder.resolve("survey.csv");
        codebook = folder.resolve("codebook.csv");
        out = folder.resolve("out");
        FictitiousSurvey survey = FictitiousSurvey.of(24);
        Files.writeString(codebook, survey.codebook());
        try (OutputStream to = Files.newOutputStream(data)) {
            survey.write(to);
        }
    }

    private CommandLineRun analyze(String... options) {
        return CommandLineRun.of(Stream.concat(
                        Stream.of("analyze", data, "--codebook", codebook, "--out", out, "--as-of", "2026-11-22"),
                        Stream.of(options))
                .toArray());
    }

    @Test
    void writesEveryFormAndNamesTheFiles() throws IOException {
        CommandLineRun run = analyze("--waves", "before,after");

        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isEqualTo(Coaching.FINE);
        assertThat(run.out())
                .contains("results.csv", "data.csv", "data_long.csv", "codebook.csv", "analysis.R", "data.sav")
                .contains("report.xlsx", "report.pdf", "p001.pdf", "p024.pdf");
        assertThat(Files.readAllBytes(out.resolve("report.pdf")))
                .startsWith("%PDF-".getBytes(StandardCharsets.US_ASCII));
        assertThat(Files.readAllBytes(out.resolve("report.xlsx"))).startsWith('P', 'K');
        assertThat(Files.readAllBytes(out.resolve("data.sav"))).startsWith('$', 'F', 'L', '2');
    }

    @Test
    void publishedDataCarryCodesAndNoNames() throws IOException {
        analyze("--format", "csv,sav,xlsx");

        assertThat(Files.readString(out.resolve("data.csv")))
                .contains("\nP001,")
                .doesNotContain("Nobody");
        assertThat(Files.readString(out.resolve("data_long.csv"))).doesNotContain("Nobody");
        assertThat(Files.readString(out.resolve("data.sav"), StandardCharsets.ISO_8859_1))
                .contains("P001")
                .doesNotContain("Nobody");
        assertThat(out.resolve("report.pdf")).doesNotExist();
    }

    @Test
    void theSameInputGivesTheSameBytes() throws IOException {
        analyze("--format", "csv,sav,r", "--key", "eight or more");
        List<byte[]> first = bytes();
        CommandLineRun again = analyze("--format", "csv,sav,r", "--key", "eight or more");

        assertThat(again.exitCode()).isEqualTo(Coaching.FINE);
        assertThat(bytes()).containsExactlyElementsOf(first);
        CommandLineRun other = analyze("--format", "csv", "--key", "another secret");
        assertThat(other.exitCode()).isEqualTo(Coaching.UNUSABLE);
        assertThat(other.err()).contains("--force");
    }

    private List<byte[]> bytes() throws IOException {
        try (Stream<Path> files = Files.list(out)) {
            List<byte[]> bytes = new ArrayList<>();
            for (Path file : files.sorted().toList()) {
                bytes.add(Files.readAllBytes(file));
            }
            return bytes;
        }
    }

    @Test
    void whatCannotBeUsedIsSaidInOneSentence() throws IOException {
        assertThat(analyze("--key", "short").err()).contains("at least 8 characters");
        assertThat(analyze("--minimum-group", "0").err()).contains("1 to 1000");
        assertThat(analyze("--format", "docx").exitCode()).isEqualTo(Coaching.UNUSABLE);
        assertThat(analyze("--waves", "never").err()).contains("never").contains("?");
        Files.writeString(codebook, "name,competence\nA,b\n");
        CommandLineRun run = analyze("--lang", "ru");
        assertThat(run.exitCode()).isEqualTo(Coaching.UNUSABLE);
        assertThat(run.err()).contains("нет столбца min");
        assertThat(out).doesNotExist();
    }
}
