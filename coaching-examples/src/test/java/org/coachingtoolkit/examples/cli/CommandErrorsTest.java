package org.coachingtoolkit.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who asks for Russian or Ukrainian is answered in it, when the arguments are wrong too. */
class CommandErrorsTest {
    /** Sentences of English: a capital and several words. */
    private static final Pattern ENGLISH = Pattern.compile("(?m)\\b[A-Z][a-z]+ [a-z]+ [a-z]+");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "check --lang ru --frmat x | непонятно: «--frmat»; Имелось в виду «--format»?; Подробнее: «coaching check --help».",
                "check --lang=uk | не вказано: FILE; Докладніше: «coaching check --help».",
                "generate --lang ru x.json | не указано: --out; Подробнее: «coaching generate --help».",
                "check --lang ru --as-of 31.02.2026 x.json | «31.02.2026» — не день (--as-of); день пишется так: 2026-09-01.; "
                        + "Подробнее: «coaching check --help».",
                "new --lang ru --kind SAD --out x | «SAD» не подходит к --kind; Подробнее: «coaching new --help».",
                "chek --lang uk | незрозуміло: «chek», «--lang», «uk»; Малося на увазі «check»?; Докладніше: «coaching --help»."
            })
    void wrongArgumentsAreAnsweredInTheLanguageAskedFor(String arguments, String answer) {
        CommandLineRun run = CommandLineRun.of((Object[]) arguments.strip().split(" ", -1));

        assertThat(run.exitCode()).isEqualTo(Coaching.UNUSABLE);
        assertThat(run.err()).doesNotContainPattern(ENGLISH);
        for (String line : answer.strip().split("; (?=\\p{Lu})", -1)) {
            assertThat(run.err()).contains(line);
        }
    }

    @Test
    void theSystemsLanguageIsSpokenUnlessTheArgumentsSayOtherwise() {
        assertThat(CommandErrors.of("uk").language().code()).isEqualTo("uk");
        assertThat(CommandErrors.of("uk", "check", "--lang", "RU").language().code())
                .isEqualTo("ru");
        assertThat(CommandErrors.of("fr", "check").language().code()).isEqualTo("en");
        assertThat(CommandErrors.of(null, "--lang").language().code()).isEqualTo("en");
        assertThat(CommandLineRun.of("schedule").err()).contains("which command? conflicts, propose");
    }
}
