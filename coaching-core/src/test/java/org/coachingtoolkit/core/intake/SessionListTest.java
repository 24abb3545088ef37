package org.coachingtoolkit.core.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SessionListTest {
    private static Intake marked(String mark) {
        String list = "Дата;Время;Педагог;Коуч;Тема;Отметка\n"
                + "12.10.2026;13.30-14.15;Кленова А. П.;Вязова О. И.;Вопросы;" + mark + "\n";
        return Intake.read(List.of(new Intake.Source("sessions.csv", list.getBytes(StandardCharsets.UTF_8))));
    }

    private static Fact session(Intake intake) {
        return intake.facts().getOrDefault("sessions", List.of()).get(0);
    }

    @ParameterizedTest
    @CsvSource({
        "проведена, HELD",
        "проведено 12.10, HELD",
        "held, HELD",
        "не проведена, MISSED",
        "не была проведена, MISSED",
        "не прошла, MISSED",
        "не состоялась: педагог не пришла, MISSED",
        "не відбулася, MISSED",
        "not held, MISSED",
        "'отменена, группа не собралась', CANCELLED",
        "запланирована, PLANNED",
        "'не проведена (болезнь), перенесена на 02.11', MOVED",
        "перенесена на 02.11.2026, MOVED"
    })
    void whatBecameOfASessionIsReadFromItsMark(String mark, String status) {
        assertThat(session(marked(mark)).values()).containsEntry("status", status);
    }

    /** The worst that a register can come to is a session held that was not. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "не проводилась",
                "не проводилась, болезнь",
                "проведена частично",
                "проведена не полностью",
                "будет проведена",
                "должна быть проведена",
                "проведена?",
                "не отменена",
                "не перенесена",
                "не запланирована",
                "не проводилася",
                "буде проведена",
                "was not completed",
                "will be held",
                "to be held",
                "partly held",
                "not cancelled"
            })
    void whatIsDeniedOrDoubtfulIsAskedAboutAndNotTaken(String mark) {
        Intake intake = marked(mark);

        assertThat(session(intake).values()).doesNotContainKey("status");
        assertThat(intake.findings())
                .extracting(finding -> finding.code().value())
                .contains("intake.status-unknown");
    }
}
