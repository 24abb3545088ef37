package org.coachingtoolkit.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ScreenTest {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void writesInTheEncodingOfTheTerminal() {
        Charset cp866 = Charset.forName("IBM866");

        assertThat(run(cp866, "rules", "--lang", "ru")).isZero();
        assertThat(out.toString(cp866)).contains("Коучинг-консалтинг — основная форма.".replace('—', '?'));
        assertThat(err.toString(cp866)).contains("this terminal has no signs for some letters");
    }

    @Test
    void saysNothingWhereTheTerminalCanShowEverything() {
        assertThat(run(StandardCharsets.UTF_8, "rules", "--lang", "uk")).isZero();
        assertThat(err.toString(StandardCharsets.UTF_8)).isEmpty();
        assertThat(run(StandardCharsets.US_ASCII, "--version")).isZero();
        assertThat(err.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    @Test
    void readsTheEncodingOfATerminalAsTheJdkTellsIt() {
        assertThat(Screen.ofTerminal("stdout", Map.of("native.encoding", "windows-1251")::get))
                .isEqualTo(Charset.forName("windows-1251"));
        assertThat(Screen.ofTerminal(
                        "stdout",
                        Map.of(
                                "native.encoding",
                                "windows-1251",
                                "sun.stdout.encoding",
                                "cp866",
                                "stdout.encoding",
                                "x-none")::get))
                .isEqualTo(Charset.forName("IBM866"));
        assertThat(Screen.ofTerminal("stderr", Map.<String, String>of()::get)).isEqualTo(StandardCharsets.UTF_8);
    }

    private int run(Charset charset, String... arguments) {
        return Coaching.run(
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                charset,
                arguments);
    }
}
