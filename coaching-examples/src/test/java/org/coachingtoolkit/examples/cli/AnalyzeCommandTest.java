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
import java.util.zip.ZipInputStream;
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
                .contains("report.xlsx", "report.pdf", "teachers (24 files)");
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
    void profilesOfAnEarlierRunGoOrAreInTheWay() throws IOException {
        Path earlier = Files.createDirectories(out.resolve("teachers")).resolve("p099.pdf");
        Path own = out.resolve("teachers").resolve("notes.pdf");
        Files.writeString(earlier, "somebody else");
        Files.writeString(own, "mine");

        CommandLineRun kept = analyze("--format", "pdf");
        CommandLineRun replaced = analyze("--format", "pdf", "--force");

        assertThat(kept.exitCode()).isEqualTo(Coaching.UNUSABLE);
        assertThat(kept.err()).contains("p099.pdf", "--force");
        assertThat(replaced.exitCode()).isEqualTo(Coaching.FINE);
        assertThat(earlier).doesNotExist();
        assertThat(own).exists();
    }

    @Test
    void wavesThatNobodyHasAndDoublesAreRefused() throws IOException {
        assertThat(analyze("--waves", "before,aftr", "--format", "csv").err()).contains("aftr", "before, after");
        assertThat(analyze("--waves", "before,before", "--format", "csv").exitCode())
                .isEqualTo(Coaching.UNUSABLE);
        String first = Files.readString(data).lines().skip(1).findFirst().orElseThrow();
        Files.writeString(data, Files.readString(data) + first + "\n");
        assertThat(analyze("--format", "csv").exitCode()).isEqualTo(Coaching.ERRORS_FOUND);
        assertThat(analyze("--format", "csv", "--keep", "last", "--force").exitCode())
                .isEqualTo(Coaching.FINE);
    }

    @Test
    void theCodebookMayBeJson() throws IOException {
        analyze("--format", "csv", "--key", "eight or more");
        byte[] results = Files.readAllBytes(out.resolve("results.csv"));
        Path json = folder.resolve("codebook.txt");
        Files.copy(out.resolve("codebook.json"), json);
        codebook = json;

        CommandLineRun run = analyze("--format", "csv", "--key", "eight or more");

        assertThat(run.err()).isEmpty();
        assertThat(Files.readAllBytes(out.resolve("results.csv"))).isEqualTo(results);
    }

    /** Six people, five of them in one school: who knows the school's mean and that of all would know the sixth. */
    @Test
    void aCuriousReaderFindsNoGroupAndNoSingleName() throws IOException {
        StringBuilder rows = new StringBuilder("person,rater,group,A1,A2,A3\n");
        for (int i = 1; i <= 6; i++) {
            rows.append("Teacher ").append(i).append(",self,").append(i < 6 ? "School" : "Elsewhere");
            rows.append(",")
                    .append(1 + i % 5)
                    .append(",")
                    .append(1 + i % 4)
                    .append(",")
                    .append(1 + i % 3)
                    .append('\n');
            rows.append("Teacher ").append(i).append(",Inspector Ivanova,School,3,3,3\n");
        }
        Files.writeString(data, rows);
        Files.writeString(codebook, "name,competence,min,max\nA1,alpha,1,5\nA2,alpha,1,5\nA3,alpha,1,5\n");

        CommandLineRun run = analyze("--format", "csv,sav,r,xlsx");

        assertThat(run.err()).contains("few people and no --key");
        for (String file : List.of("results.csv", "data.csv", "data_long.csv", "data.sav", "codebook.csv")) {
            assertThat(Files.readString(out.resolve(file), StandardCharsets.ISO_8859_1))
                    .as(file)
                    .doesNotContain("School", "Elsewhere", "Teacher", "Ivanova");
        }
        assertThat(unzipped(out.resolve("report.xlsx"))).doesNotContain("School", "Elsewhere", "Teacher", "Ivanova");
        assertThat(analyze("--group", "school").err()).contains("no column school");
    }

    private static String unzipped(Path file) throws IOException {
        StringBuilder text = new StringBuilder();
        try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(file))) {
            while (zip.getNextEntry() != null) {
                text.append(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return text.toString();
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
        assertThat(analyze("--format", "odt").exitCode()).isEqualTo(Coaching.UNUSABLE);
        assertThat(analyze("--waves", "never").err()).contains("never").contains("?");
        Files.writeString(codebook, "name,competence\nA,b\n");
        CommandLineRun run = analyze("--lang", "ru");
        assertThat(run.exitCode()).isEqualTo(Coaching.UNUSABLE);
        assertThat(run.err()).contains("нет столбца min");
        assertThat(out).doesNotExist();
    }
}
