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
                        "S: слабо",
                        "M: отсутствует",
                        "A: неизвестно",
                        "R: есть",
                        "T: есть",
                        "«Поднять долю детей, которые пересказывают текст»: по какому вашему действию другие увидят работу над этим?",
                        "«Поднять долю детей, которые пересказывают текст»: по какому признаку вы и коллега увидите, что это достигнуто, и каков он сейчас?",
                        "Какие у вас есть время и поддержка? Что в этой цели зависит от вас?");
    }
}
