package org.coachingtoolkit.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class OwnGoalExampleTest {
    @Test
    void asksWhatTheJournalDoesNotSay() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        OwnGoalExample.run(new PrintStream(out, true, StandardCharsets.UTF_8));

        assertThat(out.toString(StandardCharsets.UTF_8).lines())
                .containsExactly(
                        "S: есть",
                        "M: отсутствует",
                        "A: неизвестно",
                        "R: есть",
                        "T: есть",
                        "По какому признаку вы и коллега увидите, что цель достигнута? Каково значение сейчас?",
                        "Какие у вас есть время и поддержка? Что в этой цели зависит от вас?");
    }
}
