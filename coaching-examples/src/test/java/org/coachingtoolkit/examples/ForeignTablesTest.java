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

    @Test
    void whoHasTwoPostsIsListedTwiceAndIsOnePerson() {
        Intake intake = read("""
                Таб. номер;Сотрудник;Должность;Ставок
                0031;Гордеев Максим Ильич;Учитель физики;1
                0031;Гордеев Максим Ильич;Педагог дополнительного образования;0,25
                0032;Гордеева Анна Ильинична;Учитель химии;1
                0033;Тряпкина Анна Игнатьевна;Оператор котельной;1
                """);
        assertThat(values(intake, "teachers", "post"))
                .containsExactly("Учитель физики, Педагог дополнительного образования", "Учитель химии");
        assertThat(asked(intake)).contains("intake.multiple-posts", "intake.not-a-teacher");
    }

    @Test
    void listsSideBySideAreReadEachByItself() {
        Intake intake = read("""
                Корпус А;;;;Корпус Б
                №;Педагог (должность);Категория;;№;Педагог (должность);Категория
                1;Снежина Л.Д. (воспитатель);I кв. кат.;;1;Кедров А.А. (инструктор);б/к
                2;Ромашко В.Т. (воспитатель);ВКК;;;;
                """);
        assertThat(values(intake, "teachers", "family")).containsExactlyInAnyOrder("Снежина", "Ромашко", "Кедров");
        assertThat(values(intake, "teachers", "category")).containsExactlyInAnyOrder("первая", "высшая", "");
    }

    @Test
    void peopleInColumnsAreAskedAboutAtTheirCells() {
        Intake intake = read("""
                ПІБ;Лозинська Ганна Петрівна;Калина Марта Ігорівна
                Посада;учитель математики;практичний психолог
                Категорія;вища;спеціаліст
                Дата атестації;28.03.2023;2024 р.
                """);
        assertThat(values(intake, "teachers", "attestation")).containsExactly("2023-03-28", "2024");
        assertThat(intake.findings())
                .filteredOn(finding -> finding.code().value().equals("intake.date-partial"))
                .extracting(finding ->
                        finding.place().line() + ":" + finding.place().column())
                .containsExactly("4:3");
    }

    @Test
    void theSecondShiftHasBellsOfItsOwn() {
        String rows = """
                Педагог;Дні;Уроки;Зміна;Клас
                Мальва Т.О.;пн-ср;1-2;І;2-Б
                Журба Р.Л.;вт, чт;1, 2;ІІ;7-А
                """;
        String bells = """
                Дзвінки;;І зміна;ІІ зміна;
                ;1 урок;8:30–9:15;13:30–14:15;
                ;2 урок;9:25–10:10;14:25–15:10;
                """;
        assertThat(values(read(rows + bells), "busy", "start"))
                .containsExactly(
                        "08:30", "09:25", "08:30", "09:25", "08:30", "09:25", "13:30", "14:25", "13:30", "14:25");
        assertThat(values(read(rows), "busy", "start")).containsOnly("");
        Intake open = read(rows.replace("Зміна", "Примітка") + bells);
        assertThat(asked(open)).contains("intake.shift-unknown");
    }

    @Test
    void daysAndLessonsInCodesAreRead() {
        Intake intake = read("""
                Class;Teacher;Subject;Periods
                9x;Okonkwo C.;Maths;MonA:1, WedA:2, FriB:5
                8y;Sutcliffe B.;Music;Tue:3
                """);
        assertThat(values(intake, "busy", "weekday")).containsExactly("MONDAY", "WEDNESDAY", "FRIDAY", "TUESDAY");
        assertThat(values(intake, "busy", "weeks")).containsExactly("A", "A", "B", "ALL");
        assertThat(values(intake, "busy", "period")).containsExactly(1, 2, 5, 3);
    }

    @Test
    void daysTwiceSideBySideNeedTheirWeeks() {
        String days = "Урок;Пн;Вт;Ср;Пн;Вт;Ср\n1 (8:00-8:40);5А;;;;6А;\n";
        Intake named = read("Расписание учителя Снегирёва Анна Павловна\n;1 неделя;;;2 неделя;;\n" + days);
        assertThat(values(named, "busy", "weeks")).containsExactly("A", "B");
        Intake open = read("Расписание учителя Снегирёва Анна Павловна\n" + days);
        assertThat(values(open, "busy", "weeks")).isEmpty();
        assertThat(asked(open)).contains("intake.week-unknown");
    }

    @Test
    void whatWasPlannedAndWhatWasDoneAreTwoDays() {
        Intake intake = read("""
                Журнал учёта коуч-сессий
                Педагог;Дата по плану;Время;Дата по факту
                Снежина Л.Д.;06.10.2026;14:30-15:15;06.10.2026
                Кедров А.А.;13.10.2026;14:30-15:15;15.10.2026
                Педагог;Дата по плану;;Дата по факту
                Рябинина Е.Ю.;20.10.2026;13:10-13:50;
                """);
        assertThat(values(intake, "sessions", "status")).containsExactly("HELD", "MOVED", "PLANNED");
        assertThat(asked(intake)).contains("intake.held-another-day");
    }

    @Test
    void aMonthAboveTheRowsGivesTheirDaysMonthAndYear() {
        Intake intake = read("""
                Coaching appointments
                Day;Time;With;Remarks
                September 2026
                Tue 8;3.15–4.00pm;Philippa Ashdown;
                January 2027
                Thu 14;3.15–4.00pm;Philippa Ashdown;cancelled by coach
                Mon 15;3.15–4.00pm;Philippa Ashdown;
                """);
        assertThat(values(intake, "sessions", "date")).containsExactly("2026-09-08", "2027-01-14", "2027-01-15");
        assertThat(values(intake, "sessions", "status")).containsExactly("PLANNED", "CANCELLED", "PLANNED");
        assertThat(asked(intake)).contains("intake.weekday-mismatch");
    }

    @Test
    void aDayThatIsNotOfItsColumnsMonthIsAskedAbout() {
        Intake intake = read("""
                График коуч-сессий на 2026/2027 учебный год
                Педагог;Октябрь;Ноябрь
                Лозина Г.П.;07.10, 14:20;11
                Барвин О.Ю.;09.11;
                """);
        assertThat(values(intake, "sessions", "date")).containsExactly("2026-10-07", "2026-11-11");
        assertThat(asked(intake)).contains("intake.date-unknown", "intake.end-missing");
    }

    @Test
    void cardsBelowEachOtherAreRows() {
        Intake staff = read("""
                Карточки педагогов;
                ФИО;Сомова Раиса Тихоновна
                Должность;учитель математики
                Категория;высшая
                ФИО;Окунев Матвей Матвеевич
                Категория;не имеет
                Должность;учитель физкультуры
                """);
        assertThat(values(staff, "teachers", "post")).containsExactly("учитель математики", "учитель физкультуры");
        assertThat(staff.findings())
                .filteredOn(finding -> finding.code().value().equals("intake.no-category"))
                .extracting(finding -> finding.place().line())
                .containsExactly(6);
        Intake sessions = read("""
                Coaching log,
                Date,2026-09-08
                Time,15:15-16:00
                Coachee,Dana Whitlock
                Date,2026-09-22
                Coachee,Luis Marrero
                Time,15:15-16:00
                """);
        assertThat(values(sessions, "sessions", "date")).containsExactly("2026-09-08", "2026-09-22");
    }

    @Test
    void anAnswerARowIsOneRespondentsOfSeveral() {
        String rows = """
                Respondent,Question,Answer,Submitted at
                Dana Whitlock,I set goals,4,2026-09-02 10:00
                Dana Whitlock,I ask open questions,2,2026-09-02 10:00
                Luis Marrero,I set goals,3,2026-09-03 09:00
                """;
        assertThat(values(read(rows), "responses", "respondent")).containsExactly("Dana Whitlock", "Luis Marrero");
        assertThat(values(read(rows), "items", "text")).containsExactly("I set goals", "I ask open questions");
    }

    @Test
    void aDayAboveSessionsIsTheirDay() {
        Intake intake = read("""
                График коуч-сессий, октябрь 2026;;
                Время;Педагог;Тема
                6 октября (вторник);;
                14:30–15:15;Снежина Л.Д.;Цель на четверть
                15:20–16:00;Кедров А.А.;Обратная связь
                8 октября (четверг);;
                14:30–15:15;Рябинина Е.Ю.;Цель на четверть
                """);
        assertThat(values(intake, "sessions", "date")).containsExactly("2026-10-06", "2026-10-06", "2026-10-08");
    }

    @Test
    void daysThatAreListedAreASessionEach() {
        Intake intake = read("""
                План коуч-сессий на 2026/2027 учебный год
                Педагог;Даты;Время;Коуч
                Снежина Л.Д.;07.10, 21.10;14:30-15:15;Дубова Н.Н.
                Кедров А.А.;8 и 22 октября;13:10-13:50;Дубова Н.Н.
                """);
        assertThat(values(intake, "sessions", "date"))
                .containsExactly("2026-10-07", "2026-10-21", "2026-10-08", "2026-10-22");
    }

    @Test
    void aColumnThatOnlyItsCellsExplainIsAskedAbout() {
        Intake intake = read("""
                Коучинг, жовтень 2026;;;;
                №;Дата;Дзвінок;Учасник;Тема;Як воно було
                1;05.10.2026;14:00-14:45;Гай Л.Л.;Мета;відбулася
                2;07.10.2026;15:00-15:40;Сойко М.І.;Мета;скасовано
                """);
        assertThat(values(intake, "sessions", "start")).containsExactly("14:00", "15:00");
        assertThat(values(intake, "sessions", "status")).containsExactly("HELD", "CANCELLED");
        assertThat(asked(intake)).contains("intake.column-by-cells");
    }

    @Test
    void aHeadingWithACommaIsNoPerson() {
        Intake intake = read("""
                День недели;№ урока, время;6А
                ПН;1) 8:00–8:45;Математика (Сомова Р.Т.) каб. 21
                ВТ;1) 8:00–8:45;Физкультура (Окунев М.М.)
                СБ;2) 8:55–9:40;Математика (Сомова Р.Т.) каб. 21
                """);
        assertThat(values(intake, "busy", "teacher")).containsExactly("Сомова Р.Т.", "Окунев М.М.", "Сомова Р.Т.");
    }

    @Test
    void lessonsAcrossAndInCellsKeepTheirNumbers() {
        Intake across = read("""
                Teacher,Day,P1,P2,P3
                Hargreave T.,Monday,3H Maths,PPA,3H English
                Mbeki J.,Tuesday,,5M Maths,
                Mbeki J.,Wednesday,5M Maths,,
                """);
        assertThat(values(across, "busy", "period")).containsExactly(1, 3, 2, 1);
        Intake inCells = read("""
                Расписание учителей;;;
                Учитель;Пн;Вт;Ср
                Сомова Р.Т.;1 - 5А, 3 - 6Б;2 - 5А;5-А
                """);
        assertThat(values(inCells, "busy", "period")).containsExactly(1, 3, 2);
        assertThat(asked(inCells)).contains("intake.time-unknown");
    }

    @Test
    void aMarkUnderACategoryIsThatCategory() {
        Intake intake = read("""
                №;Ф.И.О. педагога;Должность;Высшая категория;Первая категория;Соответствие
                1;Ландышева Ольга Павловна;воспитатель;+;;
                2;Мятлик Егор Сергеевич;педагог-психолог;;24.03.2023;
                3;Подснежник Инга Львовна;воспитатель;;;+
                4;Осот Вера Ивановна;воспитатель;+;+;
                """);
        assertThat(values(intake, "teachers", "category")).containsExactly("высшая", "первая", "", "");
        assertThat(values(intake, "teachers", "attestation")).containsExactly("", "2023-03-24", "", "");
        assertThat(asked(intake)).contains("intake.conformity-not-category", "intake.category-unknown");
    }

    @Test
    void theFirstOfTwoTimesBesideADateIsTheBeginning() {
        Intake intake = read("""
                Циклограмма работы коуча
                Мероприятие;ФИО педагога;Дата и время проведения
                Коуч-сессия;Ландышева О.П.;15.10.2026 г., с 13.30 до 14.10
                Коуч-сессия;Мятлик Е.С.;29.10.2026 г., в 13.30
                """);
        assertThat(values(intake, "sessions", "start")).containsExactly("13:30", "13:30");
        assertThat(values(intake, "sessions", "end")).containsExactly("14:10", "");
    }

    @Test
    void peopleAboveTheHeadingAreNotLostWithoutAWord() {
        Intake intake = read("""
                МБДОУ № 5. Справочник
                Бересклет Роза Тимофеевна, заведующий, тел. 22-33-44
                Шиповникова Лада Юрьевна, старший воспитатель
                Педагоги
                ФИО;Должность;Категория
                Ракитина Нина Сергеевна;педагог-психолог;высшая
                """);
        assertThat(values(intake, "teachers", "family")).containsExactly("Ракитина");
        assertThat(asked(intake)).contains("intake.people-above-heading");
    }

    @Test
    void whoHasApprovedAListIsNotAskedAbout() {
        assertThat(asked(read("""
                ;;УТВЕРЖДАЮ
                ;;Терен Борис Ильич
                ФИО;Должность;Категория
                Ракитина Нина Сергеевна;педагог-психолог;высшая
                """))).doesNotContain("intake.people-above-heading");
    }

    @Test
    void aQualificationIsNoCategory() {
        for (String heading : List.of("Кваліфікація", "Квалификация", "Квалификация по диплому")) {
            Intake intake = read("ФИО;Должность;" + heading + """

                    Бересклет Роза Тимофеевна;воспитатель;воспитатель высшей категории
                    Шиповникова Лада Юрьевна;воспитатель;первая категория
                    """);
            assertThat(values(intake, "teachers", "category")).as(heading).containsExactly("", "");
            assertThat(asked(intake)).as(heading).contains("intake.qualification");
        }
    }

    @Test
    void aQualificationBesideACategoryIsNotAskedAbout() {
        Intake intake = read("""
                ФИО;Должность;Квалификация;Категория
                Бересклет Роза Тимофеевна;воспитатель;учитель высшей категории;первая
                """);
        assertThat(values(intake, "teachers", "category")).containsExactly("первая");
        assertThat(asked(intake)).doesNotContain("intake.qualification");
    }

    @Test
    void timesWithoutAZoneAreThoseOfTheProgrammeAndThatIsSaidOnce() {
        String event = """
                BEGIN:VEVENT
                UID:%1$s
                DTSTART%2$s:202610%1$sT130000%3$s
                DTEND%2$s:202610%1$sT133000%3$s
                SUMMARY:Планёрка
                END:VEVENT
                """;
        String calendar = "BEGIN:VCALENDAR\nVERSION:2.0\n%sEND:VCALENDAR\n";
        Intake floating = read(calendar.formatted(event.formatted("12", "", "") + event.formatted("13", "", "")));

        assertThat(values(floating, "events", "start")).containsExactly("2026-10-12T13:00", "2026-10-13T13:00");
        assertThat(asked(floating)).containsOnlyOnce("intake.zone-missing");
        assertThat(asked(read(calendar.formatted(event.formatted("12", ";TZID=Europe/Moscow", "")))))
                .doesNotContain("intake.zone-missing");
        assertThat(asked(read(calendar.formatted("X-WR-TIMEZONE:Europe/Moscow\n" + event.formatted("12", "", "")))))
                .doesNotContain("intake.zone-missing");
    }

    @Test
    void itIsAskedWhoseLessonIsVisitedWhereNobodyIsNamed() {
        String rows = "\n14.10.2026;2 урок;Бересклет Р. Т.;Шиповникова Л. Ю.;опрос\n";
        Intake named = read("Взаимопосещения 2026/27\nДата;Время;Учитель, дающий урок;Кто посещает;Тема" + rows);
        Intake unnamed = read("Взаимопосещения 2026/27\nДата;Время;Принимающая сторона;Кто посещает;Тема" + rows);

        assertThat(values(named, "sessions", "visited")).containsExactly("Бересклет Р. Т.");
        assertThat(asked(named)).doesNotContain("intake.visited-unknown");
        assertThat(values(unnamed, "sessions", "visited")).containsExactly("");
        assertThat(asked(unnamed)).contains("intake.visited-unknown");
    }

    @Test
    void aMarkUnderAMonthOfAPlanOfAttestationIsThatMonth() {
        Intake intake = read("""
                План аттестации педагогов на 2026–2027 учебный год
                ФИО;Должность;Категория;октябрь;февраль
                Бересклет Роза Тимофеевна;воспитатель;высшая;+;
                Шиповникова Лада Юрьевна;воспитатель;первая;;+
                """);
        assertThat(values(intake, "teachers", "plannedAttestation")).containsExactly("2026-10", "2027-02");
        assertThat(asked(intake)).contains("intake.date-partial");
        assertThat(values(read("""
                                График отпусков на 2026–2027 учебный год
                                ФИО;Должность;Категория;октябрь;февраль
                                Бересклет Роза Тимофеевна;воспитатель;высшая;+;
                                """), "teachers", "plannedAttestation")).containsExactly("");
    }

    @Test
    void aScaleIsThatOfTheWordsInItsHeading() {
        Intake intake = read("""
                Отметка времени,ФИО,"Оцените (1 - не умею, 5 - умею хорошо) [слушать]","Оцените (1 - не умею, 5 - умею хорошо) [спрашивать]"
                2026/09/10 2:15:03 PM GMT+3,Бересклет Роза Тимофеевна,3,4
                2026/09/10 3:40:51 PM GMT+3,Шиповникова Лада Юрьевна,2,3
                """);
        assertThat(values(intake, "items", "min")).containsExactly(1, 1);
        assertThat(values(intake, "items", "max")).containsExactly(5, 5);
    }

    @Test
    void aMonthAboveThePeopleOfAPlanIsNoDepartment() {
        Intake intake = read("""
                График аттестации педагогов на 2026-2027 учебный год
                ФИО;Должность;Категория;Заявленная категория
                Октябрь 2026;;;
                Бересклет Роза Тимофеевна;воспитатель;первая;высшая
                Февраль;;;
                Шиповникова Лада Юрьевна;воспитатель;без категории;первая
                """);
        assertThat(values(intake, "teachers", "department")).containsExactly("", "");
        assertThat(values(intake, "teachers", "plannedAttestation")).containsExactly("2026-10", "2027-02");
    }

    @Test
    void aMonthBesideANumberMakesADay() {
        Intake intake = read("""
                План-график коуч-сессий на 2026/2027 учебный год
                Месяц;Число;Время;Педагог;Тема
                Октябрь;6;13:30-14:00;Бересклет Роза Тимофеевна;Вопросы
                ;20;13:30-14:00;Шиповникова Лада Юрьевна;Обратная связь
                Январь;12;13:30-14:00;Бересклет Роза Тимофеевна;Наблюдение
                """);
        assertThat(values(intake, "sessions", "date")).containsExactly("2026-10-06", "2026-10-20", "2027-01-12");
    }

    @Test
    void lessonsWithTimesOfTheirOwnAreReadInAGridOfGroups() {
        StringBuilder table = new StringBuilder("Сетка занятий\nДень;Группа «Радуга»;Группа «Солнышко»\n");
        for (String day : List.of("Понедельник", "Вторник", "Среда", "Четверг", "Пятница")) {
            table.append(day).append(";9.00–9.15 Музыка (Ракитина Н. С.);9.25–9.45 Музыка (Ракитина Н. С.)\n");
        }
        Intake intake = read(table.toString());

        assertThat(values(intake, "busy", "start")).hasSize(10).contains("09:00", "09:25");
        assertThat(values(intake, "busy", "teacher")).containsOnly("Ракитина Н. С.");
        assertThat(values(intake, "busy", "classes"))
                .contains(List.of("Группа «Радуга»"), List.of("Группа «Солнышко»"));
    }
}
