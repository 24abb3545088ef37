package org.coachingtoolkit.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class ProgressLineTest {
    private static final String ERASED = "\r\u001B[K";

    private final ByteArrayOutputStream terminal = new ByteArrayOutputStream();
    private final PrintStream stream = new PrintStream(terminal, true, StandardCharsets.UTF_8);
    private final ProgressLine line = new ProgressLine(stream, StandardCharsets.UTF_8, "40", 0);

    @Test
    void appearsAfterASecondAndMovesOnWithoutANewStep() {
        line.step("analysis");
        line.tick(TimeUnit.MILLISECONDS.toNanos(900));
        assertThat(shown()).isEmpty();
        for (int tenths = 0; tenths <= 30; tenths++) {
            line.tick(TimeUnit.MILLISECONDS.toNanos(1000 + tenths * 100L));
        }
        assertThat(shown()).contains("\r1 s  analysis", "\r2 s  analysis", "\r3 s  analysis", "\r4 s  analysis");
        assertThat(shown().chars().filter(c -> c == '\r')).hasSize(7);
    }

    @Test
    void tellsHowManyStepsThereAreInTheWidthOfTheTerminal() {
        line.step("schedule-of-a-very-long-name.pdf", 3, 10);
        line.tick(TimeUnit.SECONDS.toNanos(2));
        assertThat(shown()).isEqualTo("\r[#########.....................] 3/10  \u001B[K");
    }

    @Test
    void givesWayToOtherText() throws IOException {
        line.tick(TimeUnit.SECONDS.toNanos(2));
        Screen screen = new Screen(stream, StandardCharsets.UTF_8, line);
        terminal.reset();
        screen.write("text");
        screen.flush();
        assertThat(shown()).isEqualTo(ERASED + "text");
        terminal.reset();
        line.tick(TimeUnit.SECONDS.toNanos(3));
        line.close();
        assertThat(shown()).startsWith("\r3 s").endsWith(ERASED);
        terminal.reset();
        line.tick(TimeUnit.SECONDS.toNanos(9));
        assertThat(shown()).as("after the end").isEmpty();
    }

    @Test
    void isNotDrawnWhereNobodySeesIt() {
        ProgressLine unseen = new ProgressLine(null, StandardCharsets.UTF_8, null, 0);
        unseen.tick(TimeUnit.SECONDS.toNanos(2));
        unseen.close();
        assertThat(shown()).isEmpty();
    }

    private String shown() {
        return terminal.toString(StandardCharsets.UTF_8);
    }
}
