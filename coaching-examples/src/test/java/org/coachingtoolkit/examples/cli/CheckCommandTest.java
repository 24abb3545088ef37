package org.coachingtoolkit.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.coachingtoolkit.core.common.Language;
import org.coachingtoolkit.core.file.ProgrammeFile;
import org.coachingtoolkit.core.finding.Finding;
import org.coachingtoolkit.examples.ExampleProgrammes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class CheckCommandTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource
    void theBundledProgrammesLeaveNothingToAsk(Language language) throws IOException {
        Path file = write(ExampleProgrammes.file(language));

        CommandLineRun run = CommandLineRun.of("check", file, "--as-of", ExampleProgrammes.DAY);

        assertThat(run.exitCode()).isZero();
        assertThat(run.out().strip())
                .isEqualTo(
                        switch (language) {
                            case EN -> "No findings.";
                            case RU -> "Замечаний нет.";
                            case UK -> "Зауважень немає.";
                        });
        assertThat(run.err()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void theBundledProgrammesAreInTheFormThatIsWritten(Language language) {
        byte[] file = ExampleProgrammes.file(language);

        assertThat(Arrays.equals(
                        ProgrammeFile.of(ProgrammeFile.read(file).get()).write(), file))
                .isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void theBundledProgrammesAreValidByThePublishedSchema(Language language) throws IOException {
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(Path.of("..", "docs", "coaching-programme-2.schema.json")));

        assertThat(schema.validate(
                        new String(ExampleProgrammes.file(language), StandardCharsets.UTF_8), InputFormat.JSON))
                .isEmpty();
    }

    @Test
    void goesByTheRulesOfTheInstitution() throws IOException {
        String own = new String(ExampleProgrammes.file(Language.EN), StandardCharsets.UTF_8)
                .replaceFirst("\"papers\": \\{", """
                        "papers": {
                            "overlay": {
                              "switchedOff": [{"rule": "V.9.none", "reason": "there is none"}],
                              "clauses": [
                                {"clause": "VII.1", "text": {"en": "Sessions are short."},
                                 "bound": {"quantity": "SESSION_MINUTES", "most": 1}}
                              ]
                            },""");

        CommandLineRun run = CommandLineRun.of(
                "check", write(own.getBytes(StandardCharsets.UTF_8)), "--as-of", ExampleProgrammes.DAY);

        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .contains(
                        "Which rule is V.9.none, which is switched off here",
                        "while clause VII.1 has at most 1 (\"Sessions are short.\").");
    }

    /** The list is by line of the file, so that it can be read beside it. */
    @Test
    void twentyMistakesAreFoundOneByOneWhereTheyAre() throws IOException {
        byte[] file = resource("twenty-mistakes.json");
        List<String> lines = Arrays.asList(new String(file, StandardCharsets.UTF_8).split("\n", -1));

        CheckedFile read = CheckedFile.of(ProgrammeFile.read(file), ExampleProgrammes.DAY);

        String found = read.findings().stream()
                .map(finding -> row(finding, lines))
                .collect(Collectors.joining("\n", "", "\n"));
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(
                    Path.of("src/test/resources/org/coachingtoolkit/examples/cli/twenty-mistakes.txt"), found);
        }
        assertThat(found).isEqualTo(new String(resource("twenty-mistakes.txt"), StandardCharsets.UTF_8));
    }

    @Test
    void twentyMistakesEndWithOne() throws IOException {
        CommandLineRun run = CommandLineRun.of(
                "check", write(resource("twenty-mistakes.json")), "--as-of", ExampleProgrammes.DAY, "--lang", "en");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out())
                .contains("programme.json:10:5  /institution/place")
                .contains("Which one counts?");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void findingsCanBeReadByPrograms() throws IOException {
        CommandLineRun run = CommandLineRun.of(
                "check",
                write(resource("twenty-mistakes.json")),
                "--as-of",
                ExampleProgrammes.DAY,
                "--format",
                "json",
                "--lang",
                "uk");

        assertThat(run.out())
                .startsWith("{\n  \"format\" : \"coaching-findings/1\",\n  \"language\" : \"uk\",\n")
                .contains("\"code\" : \"json.duplicate-property\"", "\"pointer\" : \"/institution/place\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "no json", "[]", "{}", "{\"language\":\"ru\"}"})
    void whatIsNoProgrammeIsUnusable(String text) throws IOException {
        CommandLineRun run = CommandLineRun.of("check", write(text.getBytes(StandardCharsets.UTF_8)));

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).contains("?").doesNotContain("Exception");
    }

    @Test
    void aFileThatIsNotThereOrIsAFolderIsOneSentence() {
        assertThat(CommandLineRun.of("check", folder.resolve("none.json")).err())
                .isEqualToIgnoringNewLines("coaching: there is no file " + folder.resolve("none.json") + ".");
        assertThat(CommandLineRun.of("check", folder).err())
                .isEqualToIgnoringNewLines("coaching: " + folder + " is a folder; a file is expected.");
        assertThat(CommandLineRun.of("check", folder).exitCode()).isEqualTo(2);
    }

    @Test
    void argumentsThatCannotBeAreOneSentenceAndAHint() {
        for (String[] arguments : new String[][] {
            {},
            {"chek"},
            {"check"},
            {"check", "a", "b"},
            {"check", "a", "--lang", "de"},
            {"check", "a", "--as-of", "today"}
        }) {
            CommandLineRun run = CommandLineRun.of((Object[]) arguments);

            assertThat(run.exitCode()).isEqualTo(2);
            assertThat(run.err()).startsWith("coaching: ").contains("--help'.").doesNotContain("\tat ");
        }
    }

    private static String row(Finding finding, List<String> lines) {
        return finding.code().value() + " " + finding.place().pointer() + " | "
                + lines.get(finding.place().line() - 1).strip();
    }

    private Path write(byte[] file) throws IOException {
        return Files.write(folder.resolve("programme.json"), file);
    }

    private static byte[] resource(String name) throws IOException {
        try (var in = CheckCommandTest.class.getResourceAsStream(name)) {
            assertThat(in).as(name).isNotNull();
            return in.readAllBytes();
        }
    }
}
