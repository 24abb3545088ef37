package org.coachingtoolkit.core.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StaffListTest {
    private static Intake read(String list) {
        return Intake.read(List.of(new Intake.Source("staff.csv", list.getBytes(StandardCharsets.UTF_8))));
    }

    private static Intake workload(String written) {
        return read("ФИО;Должность;Нагрузка\nКленова Анна Петровна;воспитатель;" + written + "\n");
    }

    private static List<Fact> teachers(Intake intake) {
        return intake.facts().getOrDefault("teachers", List.of());
    }

    private static List<String> asked(Intake intake) {
        return intake.findings().stream().map(finding -> finding.code().value()).toList();
    }

    /** Posts and remarks are the words of headings too; a row with a name under the headings is a person all the same. */
    @ParameterizedTest
    @ValueSource(strings = {"прим. 20", "примечание", "стаж", "см. тел.", "курсы"})
    void aRemarkInACellMakesNoHeadingOfAPerson(String remark) {
        Intake intake =
                read("ФИО;Должность;Статус\nКленова Анна Петровна;воспитатель;\nВязова Ольга Ильинична;воспитатель;"
                        + remark + "\nЛипова Ирина Львовна;воспитатель;\n");

        assertThat(teachers(intake))
                .extracting(fact -> fact.text("family"))
                .containsExactly(Optional.of("Кленова"), Optional.of("Вязова"), Optional.of("Липова"));
    }

    @ParameterizedTest
    @CsvSource({
        "18, 18",
        "'18,5', 18.5",
        "18 ч, 18",
        "18 часов в неделю, 18",
        "36 год. на тиждень, 36",
        "20 h per week, 20",
        "1 ст. (36 ч), 36"
    })
    void hoursAreReadWithTheirWords(String written, String hours) {
        Intake intake = workload(written);

        assertThat(asked(intake)).isEmpty();
        assertThat(String.valueOf(teachers(intake).get(0).values().get("hoursPerWeek")))
                .isEqualTo(hours);
    }

    @ParameterizedTest
    @ValueSource(strings = {"18е", "1e999999999", "18/20", "от 18 до 20", "прим. 20", "18 или 20", "двадцать 5"})
    void ofHoursThatAreNotCertainNoneIsTaken(String written) {
        Intake intake = workload(written);

        assertThat(asked(intake)).containsExactly("intake.workload-unclear");
        assertThat(teachers(intake).get(0).values()).doesNotContainKeys("hoursPerWeek", "rate");
    }

    @Test
    void noHoursAreNoQuestion() {
        assertThat(asked(workload(""))).isEmpty();
        assertThat(asked(workload("—"))).isEmpty();
    }
}
