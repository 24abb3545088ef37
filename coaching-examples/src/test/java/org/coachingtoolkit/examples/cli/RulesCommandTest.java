package org.coachingtoolkit.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.coachingtoolkit.core.common.Language;
import org.coachingtoolkit.core.common.LocalizedText;
import org.coachingtoolkit.core.file.ProgrammeFile;
import org.coachingtoolkit.core.finding.ClauseRef;
import org.coachingtoolkit.core.programme.CoachingProgramme;
import org.coachingtoolkit.core.programme.LocalClause;
import org.coachingtoolkit.core.programme.RegulationOverlay;
import org.coachingtoolkit.core.programme.RuleParameter;
import org.coachingtoolkit.core.regulation.Rule;
import org.coachingtoolkit.core.regulation.RuleSet;
import org.coachingtoolkit.examples.ExampleProgrammes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RulesCommandTest {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private int run(String... arguments) {
        return Coaching.run(
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                arguments);
    }

    private String printed() {
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void printsEveryRuleInEnglish() {
        assertThat(run("rules")).isEqualTo(Coaching.FINE);
        assertThat(printed())
                .contains(RuleSet.standard().rules().stream().map(Rule::id).toList())
                .contains("IV.5   IV.5.joint-consent", "What no program can judge:");
        assertThat(err.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    @Test
    void printsThemInRussian() {
        assertThat(run("rules", "--lang", "ru")).isEqualTo(Coaching.FINE);
        assertThat(printed())
                .contains("Коуч-консультант имеет большой профессиональный опыт.", "О чём программа судить не может:");
    }

    @Test
    void printsTheRulesOfAnInstitutionAndHowTheyDiffer(@TempDir Path folder) throws IOException {
        CoachingProgramme programme = ExampleProgrammes.kindergarten();
        Path file = Files.write(
                folder.resolve("programme.json"),
                ProgrammeFile.of(programme.toBuilder()
                                .papers(programme
                                        .papers()
                                        .with(new RegulationOverlay(
                                                List.of(new RegulationOverlay.SwitchedOff(
                                                        "IV.6.shown", "подлинники в личных делах")),
                                                List.of(new RegulationOverlay.Replaced(
                                                        RuleParameter.EXPERIENCE_YEARS, 10)),
                                                List.of(new LocalClause(
                                                        ClauseRef.parse("IV.7"),
                                                        LocalizedText.of(Language.RU, "Чай пьют вместе."))))))
                                .build())
                        .write());

        assertThat(run("rules", file.toString())).isEqualTo(Coaching.FINE);
        assertThat(printed())
                .doesNotContain("IV.6   IV.6.shown")
                .contains(
                        "опыт, который считается большим, лет: 10",
                        "IV.7   Чай пьют вместе.",
                        "Чем эти правила отличаются от стандартных:",
                        "Правило IV.6.shown («Результат подтверждён документом.») отключено: подлинники в личных делах",
                        "Добавлен пункт IV.7, о котором судят люди: Чай пьют вместе.");
    }

    @Test
    void saysOfAnInstitutionWithoutAnOverlayThatItsRulesAreTheStandardOnes(@TempDir Path folder) throws IOException {
        Path file = Files.write(folder.resolve("programme.json"), ExampleProgrammes.file(Language.RU));

        assertThat(run("rules", file.toString(), "--lang", "en")).isEqualTo(Coaching.FINE);
        assertThat(printed()).contains("These are the standard rules.");
    }

    @Test
    void refusesAFileThatCannotBeRead(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("programme.json"), "{");

        assertThat(run("rules", file.toString())).isEqualTo(Coaching.UNUSABLE);
        assertThat(printed()).contains("?").doesNotContain("IV.5.joint-consent");
        assertThat(run("rules", folder.resolve("none.json").toString())).isEqualTo(Coaching.UNUSABLE);
    }

    @Test
    void refusesALanguageThatItDoesNotSpeak() {
        assertThat(run("rules", "--lang", "xx")).isEqualTo(Coaching.UNUSABLE);
        assertThat(printed()).isEmpty();
    }
}
