package org.coachingtoolkit.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.coachingtoolkit.core.common.Language;
import org.coachingtoolkit.core.competence.BuiltInQuestionnaires;
import org.coachingtoolkit.core.survey.Codebook;
import org.coachingtoolkit.core.survey.SurveyItem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CodebookCommandTest {
    @TempDir
    private Path folder;

    /** From the paper form to the report: its codebook is written, answers are typed under its codes, and analysed. */
    @ParameterizedTest
    @CsvSource({"qualities, ru", "growth, uk", "ict, en"})
    void answersToAQuestionnaireOfTheToolkitAreAnalysedByItsCodebook(String name, String language) throws IOException {
        Path codebook = folder.resolve("codebook.csv");
        assertThat(CommandLineRun.of("codebook", name, "--lang", language, "--out", codebook)
                        .exitCode())
                .isZero();

        Codebook known = Codebook.of(BuiltInQuestionnaires.find(name).orElseThrow(), Language.parse(language));
        StringBuilder answers = new StringBuilder("person,")
                .append(known.items().stream().map(SurveyItem::name).collect(Collectors.joining(",")));
        for (int person = 1; person <= 12; person++) {
            answers.append("\nNobody ").append(person);
            for (int item = 0; item < known.items().size(); item++) {
                answers.append(',').append(1 + (person * 7 + item * item) % 5);
            }
        }
        Path survey = Files.writeString(folder.resolve("survey.csv"), answers + "\n");
        CommandLineRun run = CommandLineRun.of(
                "analyze", survey, "--codebook", codebook, "--lang", language, "--out", folder.resolve("results"));

        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(folder.resolve("results/report.pdf")).isNotEmptyFile();
    }

    @Test
    void namesNoQuestionnaireThatIsNotThere() {
        CommandLineRun run = CommandLineRun.of("codebook", "qualitys");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("qualitys");
    }
}
