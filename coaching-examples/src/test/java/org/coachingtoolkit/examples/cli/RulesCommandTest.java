package org.coachingtoolkit.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.coachingtoolkit.core.regulation.Rule;
import org.coachingtoolkit.core.regulation.RuleSet;
import org.junit.jupiter.api.Test;

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
    void refusesALanguageThatItDoesNotSpeak() {
        assertThat(run("rules", "--lang", "xx")).isEqualTo(Coaching.UNUSABLE);
        assertThat(printed()).isEmpty();
    }
}
