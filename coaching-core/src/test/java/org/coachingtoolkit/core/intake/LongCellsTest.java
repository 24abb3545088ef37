package org.coachingtoolkit.core.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.coachingtoolkit.core.common.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What no list of a school is made of is asked about, and not read for hours. */
class LongCellsTest {
    @ParameterizedTest
    @ValueSource(strings = {"[", "Иванова И.", "a: ", "сентября "})
    void aCellLongerThanAnybodyFillsInIsAskedAbout(String part) {
        Intake read = Intake.read(
                List.of(new Intake.Source("x.csv", ("ФИО\n" + part.repeat(100_000)).getBytes(StandardCharsets.UTF_8))));

        assertThat(read.isUnusable()).isTrue();
        assertThat(read.findings())
                .extracting(finding -> finding.code().value())
                .contains("intake.cell-too-long");
    }

    @Test
    void aLongAnswerIsNone() {
        byte[] staff = ("ФИО;Должность;Примечание\nИванова Мария Петровна;воспитатель;" + "текст ".repeat(600) + "\n")
                .getBytes(StandardCharsets.UTF_8);

        assertThat(Intake.read(List.of(new Intake.Source("x.csv", staff))).summary(Language.RU, 1))
                .anyMatch(line -> line.contains("Иванова"));
    }
}
