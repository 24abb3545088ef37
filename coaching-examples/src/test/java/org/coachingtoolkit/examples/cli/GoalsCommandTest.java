package org.coachingtoolkit.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GoalsCommandTest {
    private static final String SMART =
            "{\"id\":\"a\",\"lang\":\"ru\",\"text\":\"До 15.12.2026 провести не менее 9 практикумов\"}";
    private static final String WEAK = "{\"id\":\"b\",\"text\":\"Improve results\"}";

    @TempDir
    Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private int run(String input, String... options) throws IOException {
        Path file = Files.writeString(folder.resolve("goals.jsonl"), input);
        List<String> arguments = new ArrayList<>(List.of("goals", file.toString()));
        arguments.addAll(List.of(options));
        return Coaching.run(
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                arguments.toArray(String[]::new));
    }

    private List<JsonNode> lines() throws IOException {
        List<JsonNode> lines = new ArrayList<>();
        for (String line : out.toString(StandardCharsets.UTF_8).lines().toList()) {
            lines.add(new ObjectMapper().readTree(line));
        }
        return lines;
    }

    @Test
    void answersEachGoalWithOneLine() throws IOException {
        assertThat(run(SMART + "\n\n" + WEAK + "\n", "--format", "jsonl", "--strict"))
                .isEqualTo(Coaching.FINE);
        JsonNode smart = lines().get(0);
        JsonNode weak = lines().get(1);

        assertThat(lines()).hasSize(2);
        assertThat(smart.get("id").asText()).isEqualTo("a");
        assertThat(smart.get("profile").asText()).isEqualTo("strict");
        assertThat(smart.get("smart").asBoolean()).isTrue();
        assertThat(smart.at("/criteria/T/verdict").asText()).isEqualTo("MET");
        assertThat(smart.at("/criteria/T/evidence/0/quote").asText()).isEqualTo("До 15.12.2026");
        assertThat(smart.at("/criteria/T/evidence/0/rule").asText()).isEqualTo("term.date");
        assertThat(smart.at("/criteria/T/question").isNull()).isTrue();
        assertThat(smart.get("consistency")).isEmpty();
        assertThat(weak.get("smart").asBoolean()).isFalse();
        assertThat(weak.at("/criteria/T/question").asText())
                .isEqualTo("“Improve results”: by which day is it reached, and what will you see half way?");
    }

    @Test
    void aLineThatIsNoGoalGetsAnErrorLineAndTheRestGoesOn() throws IOException {
        String input = "not json\n" + SMART + "\n{\"id\":1}\n{\"text\":\"x\",\"due\":\"soon\"}\n[1]\n" + SMART + SMART
                + "\n" + "{\"text\":\"x\",\"target\":1e999999999}\n{\"text\":\"x\",\"target\":[1]}\n" + WEAK;

        assertThat(run(input, "--format", "jsonl")).isEqualTo(Coaching.ERRORS_FOUND);
        assertThat(lines()).hasSize(9);
        assertThat(lines().get(0).get("line").asInt()).isEqualTo(1);
        assertThat(lines().get(0).get("error").asText()).startsWith("Is the file complete?");
        assertThat(lines().stream()
                        .filter(line -> line.has("error"))
                        .map(line -> line.at("/findings/0/code").asText()))
                .containsExactly(
                        "json.syntax",
                        "json.missing",
                        "json.date",
                        "json.type",
                        "json.syntax",
                        "json.digits",
                        "json.type");
        assertThat(lines().get(8).get("id").asText()).isEqualTo("b");
    }

    @Test
    void readsStructuredFields() throws IOException {
        run(
                "{\"id\":\"c\",\"text\":\"Поднять долю\",\"indicator\":\"доля\",\"unit\":\"%\",\"baseline\":60,\"target\":40,"
                        + "\"direction\":\"UP\",\"start\":\"2026-09-01\",\"due\":\"2026-12-01\","
                        + "\"milestones\":[{\"on\":\"2027-01-01\",\"description\":\"срез\",\"value\":50}],"
                        + "\"weeklyEffort\":2.5,\"capacity\":2,\"resources\":[\"книги\"],\"why\":\"интересно\"}",
                "--format", "jsonl", "--lang", "en");
        JsonNode line = lines().get(0);

        assertThat(line.at("/criteria/A/verdict").asText()).isEqualTo("MET");
        assertThat(line.get("consistency").findValuesAsText("code"))
                .contains(
                        "goal.consistency.target-against-direction",
                        "goal.consistency.milestone-outside",
                        "goal.consistency.effort-exceeds-capacity");
        assertThat(line.get("consistency").findValuesAsText("question"))
                .contains("From where will 2.5 hours a week come, if there are 2?");
    }

    @Test
    void printsForPeople() throws IOException {
        assertThat(run(SMART + "\n" + WEAK + "\nx\n", "--lang", "uk", "--lenient"))
                .isEqualTo(Coaching.ERRORS_FOUND);
        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("a  SMART  (lenient: A = досяжна, R = значуща)", "T є: «До 15.12.2026»")
                .contains("«Improve results»: до якого дня цього буде досягнуто і що ви побачите на півдорозі?")
                .contains("3:1  Чи збережено файл повністю?");
    }

    @Test
    void refusesALanguageThatItDoesNotSpeak() throws IOException {
        assertThat(run(SMART, "--lang", "xx")).isEqualTo(Coaching.UNUSABLE);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("--lang must be auto, ru, en or uk: 'xx'.");
    }

    @Test
    void readsPlainTextWithAGoalALineAndSumsUp() throws IOException {
        Path file = Files.writeString(
                folder.resolve("goals.txt"), "К маю провести 3 открытых урока физики\n\nСтать лучше\n");

        int exit = Coaching.run(
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                "goals",
                file.toString());

        assertThat(exit).isEqualTo(Coaching.FINE);
        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("1  SMART")
                .contains("3  -")
                .contains("SMART 1 / 2; S 1, M 1, A 0, R 0, T 1");
    }

    private int runOn(Path file, String... options) {
        List<String> arguments = new ArrayList<>(List.of("goals", file.toString()));
        arguments.addAll(List.of(options));
        return Coaching.run(
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                arguments.toArray(String[]::new));
    }

    @Test
    void readsATableByItsColumn() throws IOException {
        Path file = Files.writeString(
                folder.resolve("plan.csv"),
                "План\nПедагог;Цель;Wish\nА;К маю провести 3 открытых урока физики;Improve results\nБ;;\nВ;Стать лучше;\n");

        assertThat(runOn(file)).isEqualTo(Coaching.FINE);
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("3  SMART", "5  -", "SMART 1 / 2");

        out.reset();
        assertThat(runOn(file, "--column", "wish")).isEqualTo(Coaching.FINE);
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("3  -", "Improve results");
    }

    @Test
    void saysInOneSentenceWhyATableCannotBeUsed() throws IOException {
        Path file = Files.writeString(folder.resolve("plan.csv"), "Педагог,Тема\nА,Дроби\n");

        assertThat(runOn(file)).isEqualTo(Coaching.UNUSABLE);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("none is called goal", "Педагог, Тема");
        assertThat(runOn(file, "--column", "План")).isEqualTo(Coaching.UNUSABLE);
        assertThat(runOn(Files.writeString(folder.resolve("empty.csv"), ""))).isEqualTo(Coaching.UNUSABLE);
        assertThat(runOn(Files.writeString(folder.resolve("none.csv"), "Цель\n")))
                .isEqualTo(Coaching.UNUSABLE);
        assertThat(runOn(Files.writeString(folder.resolve("broken.xlsx"), "PK")))
                .isEqualTo(Coaching.UNUSABLE);
        assertThat(runOn(Files.writeString(folder.resolve("goals.txt"), "x\n"), "--column", "x"))
                .isEqualTo(Coaching.UNUSABLE);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("--column belongs to a table");
    }

    @Test
    void marksTheEvidenceInTheWordingAndReadsOtherEncodings() throws IOException {
        Path file = Files.write(
                folder.resolve("goals.txt"),
                "К маю провести 3 открытых урока физики\n".getBytes(java.nio.charset.Charset.forName("windows-1251")));

        assertThat(runOn(file)).isEqualTo(Coaching.FINE);
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("[T К маю] провести [M 3 открытых");
    }

    @Test
    void refusesAFileWithoutGoals() throws IOException {
        assertThat(runOn(Files.writeString(folder.resolve("goals.txt"), "\n\n")))
                .isEqualTo(Coaching.UNUSABLE);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("holds no goal");
    }

    @Test
    void writesTheReportIntoAFileOfTheFormatThatItsNameSays() throws IOException {
        for (String format : List.of("csv", "html", "xlsx", "pdf", "docx")) {
            Path report = folder.resolve("report." + format);

            assertThat(run(SMART + "\n" + WEAK + "\n", "--out", report.toString(), "--as-of", "2026-11-29"))
                    .isEqualTo(Coaching.FINE);
            assertThat(report).isNotEmptyFile();
        }
        assertThat(Files.readString(folder.resolve("report.csv")).lines())
                .hasSize(3)
                .anyMatch(line -> line.startsWith("a,До 15.12.2026 провести не менее 9 практикумов,yes,MET,"));
        assertThat(Files.readString(folder.resolve("report.html")))
                .contains("a. [T До 15.12.2026] провести [M не менее 9 практикумов] — SMART")
                .contains("Целей: 2; SMART: 1; выполнено: S 1, M 1, T 1.");
        assertThat(run(WEAK, "--out", folder.resolve("report.csv").toString())).isEqualTo(Coaching.UNUSABLE);
        assertThat(run(WEAK, "--out", folder.resolve("report.doc").toString())).isEqualTo(Coaching.UNUSABLE);
        assertThat(run("[]", "--out", folder.resolve("none.csv").toString())).isEqualTo(Coaching.UNUSABLE);
        assertThat(folder.resolve("none.csv")).doesNotExist();
    }

    @Test
    void judgesTheGoalsOfAProgrammeThatIsAWorkbook() {
        Path school = folder.resolve("school.xlsx");
        assertThat(call("new", "--example", "--lang", "en", "--out", school.toString()))
                .isEqualTo(Coaching.FINE);
        out.reset();

        assertThat(call("goals", school.toString())).isEqualTo(Coaching.FINE);
        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("strict: A = attainable")
                .contains("[T ");
    }

    private int call(String... arguments) {
        return Coaching.run(
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                arguments);
    }
}
