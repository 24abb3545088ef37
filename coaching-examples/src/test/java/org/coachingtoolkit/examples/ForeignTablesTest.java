package org.coachingtoolkit.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.coachingtoolkit.core.intake.Intake;
import org.junit.jupiter.api.Test;

/** Tables of kinds that schools have, in which a value was once read wrongly without a word. */
class ForeignTablesTest {
    private static Intake read(String table) {
        return Intake.read(List.of(new Intake.Source("table.csv", table.getBytes(StandardCharsets.UTF_8))));
    }

    private static List<Object> values(Intake intake, String key, String name) {
        return intake.facts(key).stream()
                .map(fact -> fact.values().getOrDefault(name, ""))
                .toList();
    }

    private static List<String> asked(Intake intake) {
        return intake.findings().stream().map(finding -> finding.code().value()).toList();
    }

    @Test
    void theNumberOfAProtocolIsNoCategory() {
        Intake intake = read("""
                ФИО;Должность;Имеющаяся категория, дата и номер приказа
                Бересклет Роза Тимофеевна;воспитатель;высшая, пр. № 112-к от 27.04.2023
                Шиповникова Лада Юрьевна;воспитатель;соответствие, протокол № 2 от 03.10.2023
                Терен Борис Ильич;учитель;I категория, 2022
                """);
        assertThat(values(intake, "teachers", "category")).containsExactly("высшая", "", "первая");
        assertThat(asked(intake)).contains("intake.conformity-not-category");
    }

    @Test
    void aPostThatStandsOnceForSeveralPeopleIsAskedAbout() {
        Intake intake = read("""
                Должность;Ф.И.О. работника;Кв. категория
                Воспитатель;Мелисса Инна Юрьевна;первая
                ;Вербова Тамара Ильинична;высшая
                """);
        assertThat(values(intake, "teachers", "post")).containsExactly("Воспитатель", "Воспитатель");
        assertThat(asked(intake)).contains("intake.post-from-above");
    }

    @Test
    void aRowOfValuesIsNoHeading() {
        Intake intake = read("""
                №;Педагогический работник;Должность по штатному расписанию;Категория;2026;2027
                1;Бересклет Роза Тимофеевна;воспитатель;высшая;;+
                2;Шиповникова Лада Юрьевна;воспитатель;соответствие от 03.10.2023;;
                3;Ракитина Нина Сергеевна;педагог-психолог;нет;;
                """);
        assertThat(values(intake, "teachers", "family")).containsExactly("Бересклет", "Шиповникова", "Ракитина");
    }

    @Test
    void anHourIsNotAMinute() {
        Intake intake = read("""
                График коуч-сессий 2026/27
                Педагог;Коуч;Дата;Время;Продолжительность
                Нарциссова Е.И.;Левкоева Т.Б.;05.10.2026;14:30;1 час
                Гиацинтов О.Л.;Левкоева Т.Б.;06.10.2026;14:30;1 ч 15 мин
                Гиацинтов О.Л.;Левкоева Т.Б.;07.10.2026;14:30;1
                """);
        assertThat(values(intake, "sessions", "end")).containsExactly("15:30", "15:45", "");
        assertThat(asked(intake)).contains("intake.end-missing");
    }

    @Test
    void theTimeBesideADateIsNoDay() {
        Intake intake = read("""
                Коуч-консультант: Журавлёва Инна Олеговна
                2026/27 учебный год
                Дата и время;Участник;Тема сессии
                6 октября, 15.10;Щеглов Д.В.;Обратная связь
                """);
        assertThat(values(intake, "sessions", "date")).containsExactly("2026-10-06");
        assertThat(values(intake, "sessions", "start")).containsExactly("15:10");
        assertThat(values(intake, "sessions", "coach")).containsExactly("Журавлёва Инна Олеговна");
    }

    @Test
    void aSessionIsNotMovedIntoAnotherHalfOfTheYearWithoutAWord() {
        Intake intake = read("""
                Coaching log,,,,
                Teacher first name,Teacher last name,Coach,Session date,Begin,Status
                Dana,Whitlock,Ann Petrakis,2026-10-05,15:00,Rescheduled to 10/07/2026
                """);
        assertThat(values(intake, "sessions", "teachers")).containsExactly(List.of("Dana Whitlock"));
        assertThat(values(intake, "sessions", "movedTo")).containsExactly("2026-10-07");
        assertThat(asked(intake)).contains("intake.date-ambiguous");
    }

    @Test
    void aTermIsNotOverAtItsHalf() {
        Intake intake = read("""
                Term,Opens,Half term closes,Half term reopens,Closes
                Autumn 2026,Wed 2 Sept 2026,Fri 23 Oct 2026,Mon 2 Nov 2026,Fri 18 Dec 2026
                Spring 2027,Tue 5 Jan 2027,Fri 12 Feb 2027,Mon 22 Feb 2027,Thu 25 Mar 2027
                """);
        assertThat(values(intake, "terms", "end")).containsExactly("2026-12-18", "2027-03-25");
        assertThat(values(intake, "holidays", "start")).containsExactly("2026-10-24", "2027-02-13");
        assertThat(values(intake, "holidays", "end")).containsExactly("2026-11-01", "2027-02-21");
    }

    @Test
    void gridsOfTwoWeeksAreNotOneWeek() {
        Intake intake = read("""
                Timetable: Mr J Marlowe,,,,,
                Week A,Monday,Tuesday,Wednesday,Thursday,Friday
                08:45–09:45,7X Geog,,8Y Geog,,
                ,,,,,
                Week B,Monday,Tuesday,Wednesday,Thursday,Friday
                08:45–09:45,,9Z Geog,,,
                """);
        assertThat(values(intake, "busy", "weeks")).containsExactly("A", "A", "B");
        assertThat(asked(intake)).contains("intake.week-anchor");
    }

    @Test
    void linesOfACellWithUnknownLabelsAreAskedAbout() {
        Intake intake = read("""
                День;№;Время;5А
                Понедельник;1;8.30-9.15;Математика Сомова Р.Т.
                Вторник;1;8.30-9.15;"по красным неделям: ИЗО Щукина А.В.
                по синим неделям: Музыка Линёв К.О."
                Среда;1;8.30-9.15;"над чертой: ИЗО Щукина А.В.
                под чертой: Музыка Линёв К.О."
                """);
        assertThat(asked(intake)).contains("intake.week-unknown", "intake.week-anchor");
        assertThat(values(intake, "busy", "weeks")).contains("A", "B");
    }
}
