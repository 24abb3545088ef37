package org.coachingtoolkit.reports.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.coachingtoolkit.core.common.Language.EN;
import static org.coachingtoolkit.core.common.Language.RU;
import static org.coachingtoolkit.core.common.Language.UK;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.ss.util.CellReference;
import org.coachingtoolkit.core.common.Language;
import org.coachingtoolkit.core.file.ProgrammeFile;
import org.coachingtoolkit.core.finding.Finding;
import org.coachingtoolkit.core.programme.ProgrammeFormat;
import org.coachingtoolkit.reports.Reports;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What is typed into a cell is read as it is meant, or asked about. */
class TypedInCellsTest {
    /** What is typed into a column, each into a row of its own. */
    private record Typed(
            Language language,
            String sheet,
            String column,
            @Nullable String question,
            List<Object> values) {
        @Override
        public String toString() {
            return language.code() + " " + sheet + "." + column + " " + (question == null ? "" : question);
        }
    }

    private static Typed same(Language language, String column, Object... values) {
        return new Typed(language, "sessions", column, null, List.of(values));
    }

    private static Typed asked(Language language, String column, String question, Object... values) {
        return new Typed(language, "sessions", column, question, List.of(values));
    }

    private static OpenWorkbook type(Typed typed) {
        OpenWorkbook book = OpenWorkbook.example(typed.language);
        for (int i = 0; i < typed.values.size(); i++) {
            if (i > 0) {
                Hands.copy(book.sheet(typed.sheet), WorkbookWriter.FIRST_ROW, WorkbookWriter.FIRST_ROW + i);
                book.cell(typed.sheet, i, "id").setBlank();
            }
            book.type(typed.sheet, i, typed.column, typed.values.get(i));
        }
        return book;
    }

    @ParameterizedTest
    @MethodSource("typed")
    @SuppressWarnings("unchecked") // elements of lists are objects
    void whatIsTypedIsReadAsMeantOrAskedAbout(Typed typed) {
        OpenWorkbook book = type(typed);
        ProgrammeFormat.Reading reading = book.read();
        List<String> found = book.findings(reading).toList();

        if (typed.question == null) {
            assertThat(found).isEmpty();
            Object programme = JsonTree.read(OpenWorkbook.json(reading).getBytes(StandardCharsets.UTF_8));
            List<?> read = (List<?>)
                    JsonTree.get(programme, Layout.PROGRAMME.sheet(typed.sheet).path());
            assertThat(read).hasSize(typed.values.size()).allSatisfy(element -> {
                Map<String, Object> plain = new HashMap<>((Map<String, Object>) element);
                plain.put("id", "1");
                Map<String, Object> first = new HashMap<>((Map<String, Object>) read.get(0));
                first.put("id", "1");
                assertThat(plain).isEqualTo(first);
            });
        } else {
            String column = CellReference.convertNumToColString(book.column(typed.sheet, typed.column));
            assertThat(found)
                    .containsExactlyElementsOf(IntStream.range(0, typed.values.size())
                            .mapToObj(row -> typed.question + " " + typed.sheet + "!" + column
                                    + (WorkbookWriter.FIRST_ROW + row + 1))
                            .toList());
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', nullValues = "none", textBlock = """
            -; none
            —; none
            Петровна; Петровна
            """)
    void aDashSaysThatThereIsNoPatronymic(String typed, @Nullable String read) {
        OpenWorkbook book = OpenWorkbook.example(Language.RU).type("teachers", 1, "name.patronymic", typed);

        assertThat(ProgrammeFile.read(book.bytes())
                        .get()
                        .teachers()
                        .get(1)
                        .name()
                        .patronymic())
                .isEqualTo(read);
    }

    /** A number that the format of its cell makes a day of 1900 is asked about as it was typed. */
    @Test
    void aNumberInACellForDaysOrTimesIsAskedAboutAsItWasTyped() {
        OpenWorkbook book = OpenWorkbook.example(Language.RU);
        book.cell("sessions", 0, "start.date").setCellValue(12.1);
        book.cell("sessions", 0, "start.time").setCellValue(14.3);

        assertThat(ProgrammeFile.read(book.bytes()).findings())
                .extracting(finding ->
                        finding.code().value() + " " + finding.arguments().get("value"))
                .containsExactly("workbook.day 12.1", "workbook.time 14.3");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', nullValues = "none", textBlock = """
            I; первая
            1 кат.; первая
            нет; none
            б/к; none
            высшая категория; высшая категория
            СЗД; СЗД
            """)
    void aCategoryIsReadInTheWordsThatCountriesHave(String typed, @Nullable String read) {
        OpenWorkbook book = OpenWorkbook.example(Language.RU).type("teachers", 0, "category", typed);
        ProgrammeFile file = ProgrammeFile.read(book.bytes());

        assertThat(file.get().teachers().get(0).category()).isEqualTo(read);
        List<Finding> asked = Reports.check(file, LocalDate.of(2026, 9, 1)).stream()
                .filter(finding -> finding.code().value().startsWith("intake."))
                .toList();
        assertThat(asked)
                .extracting(finding -> finding.code() + " " + finding.place().line() + ":"
                        + finding.place().column())
                .isEqualTo(typed.equals("СЗД") ? List.of("CONFORMITY_NOT_CATEGORY 6:8") : List.of());
    }

    private static Stream<Typed> typed() {
        LocalDate day = LocalDate.of(2026, 10, 12);
        LocalTime time = LocalTime.of(13, 30);
        Stream<Typed> everywhere = Arrays.stream(Language.values())
                .flatMap(language -> Stream.of(
                        same(
                                language,
                                "start.date",
                                day,
                                "12.10.2026",
                                "12.10.26",
                                "2026-10-12",
                                "12. 10. 2026",
                                " 12.10.2026\u00a0",
                                "2026.10.12"),
                        asked(
                                language,
                                "start.date",
                                "day",
                                "31.02.2026",
                                "12.10",
                                "2026",
                                "10/13/2026",
                                "12.13.2026",
                                "12.10.2026?",
                                "~ 12.10.2026",
                                "x 12.10.2026"),
                        same(
                                language,
                                "start.time",
                                time,
                                "13:30",
                                "13.30",
                                "13:30:00",
                                "13.30–14.15",
                                "13:30 - 14:15",
                                "13:30-14:15",
                                " 13:30\u00a0"),
                        asked(
                                language,
                                "start.time",
                                "time",
                                "13",
                                "25:00",
                                "13:60",
                                "14.15–13.30",
                                13.3,
                                "?",
                                "13-30"),
                        asked(language, "start.time", "span", "13.30–14.30"),
                        same(language, "duration", 45, "45", "0:45", " 45 "),
                        asked(language, "duration", "length", "1.30", 0.75, "?"),
                        asked(language, "venue.mode", "choice", "?", "5")));
        return Stream.of(
                        everywhere,
                        Stream.of(
                                same(
                                        RU,
                                        "start.date",
                                        day,
                                        "12 октября 2026 г.",
                                        "12 октября 2026 года",
                                        "12\u00a0октября\u00a02026\u00a0г.",
                                        "12 ОКТЯБРЯ 2026",
                                        "12 окт. 2026",
                                        "12/10/26",
                                        "12/10/2026",
                                        "12-10-2026",
                                        "пн, 12.10.2026",
                                        "понедельник 12 октября 2026",
                                        "12.10.2026 г.",
                                        "12 oктября 2026"),
                                same(
                                        UK,
                                        "start.date",
                                        day,
                                        "12 жовтня 2026 р.",
                                        "12 жовтня 2026 року",
                                        "12 жовт. 2026",
                                        "12/10/26",
                                        "понеділок, 12.10.2026",
                                        "12 Жовтня 2026"),
                                same(
                                        EN,
                                        "start.date",
                                        day,
                                        "12 October 2026",
                                        "12 Oct 2026",
                                        "12th October 2026",
                                        "October 12, 2026",
                                        "Oct 12 2026",
                                        "Monday, 12 October 2026",
                                        "Mon 12 Oct 2026",
                                        "Monday, October 12, 2026"),
                                // October or December; and another weekday than that of the day
                                asked(EN, "start.date", "day", "12/10/26", "12-10-2026", "Tuesday, 12 October 2026"),
                                asked(RU, "start.date", "day", "вторник, 12.10.2026"),
                                same(RU, "start.time", time, "с 13.30 до 14.15", "13 ч 30 мин", "13 ч. 30 мин."),
                                same(UK, "start.time", time, "з 13.30 до 14.15", "13 год 30 хв"),
                                same(
                                        EN,
                                        "start.time",
                                        time,
                                        "from 13.30 to 14.15",
                                        "1:30 pm",
                                        "1.30 p.m.",
                                        "1.30 pm – 2.15 pm"),
                                same(RU, "duration", 45, "45 мин.", "45 минут"),
                                same(UK, "duration", 45, "45 хв"),
                                same(EN, "duration", 45, "45 minutes", "45 min"),
                                same(
                                        RU,
                                        "coachee",
                                        "Иванова Мария Петровна",
                                        "Иванова",
                                        "Иванова М. П.",
                                        "Иванова М.П.",
                                        "М. П. Иванова",
                                        "Иванова Мария",
                                        "Мария Петровна",
                                        "ИВАНОВА М.П.",
                                        "Ивaнoва М. П.",
                                        "Иванова\u00a0М.\u00a0П. ",
                                        "Иванова  Мария  Петровна",
                                        "t1",
                                        "Иванова Мария Петровна (t1)",
                                        "Иванова Мария Петровна (Т1)",
                                        "Иванова, Мария"),
                                same(
                                        UK,
                                        "coachee",
                                        "Іваненко Марія Петрівна",
                                        "Іваненко М. П.",
                                        "Марія Петрівна",
                                        "іваненко марія"),
                                same(
                                        EN,
                                        "coachee",
                                        "Poole Mary",
                                        "Poole",
                                        "M. Poole",
                                        "Mary Poole",
                                        "Poole, Mary",
                                        "mary poole (t1)"),
                                asked(RU, "coachee", "misspelt", "Ивановой М. П.", "Иванова М. И."),
                                asked(RU, "coachee", "unknown-name", "Петрова", "Мария", "Иванова Мария Петровна (t2)"),
                                same(RU, "venue.mode", "очно", "Очно", "ОЧНО ", "очнo", "in person"),
                                asked(RU, "venue.mode", "misspelt", "очнно"),
                                asked(RU, "topic", "words", "12.10.2026", "12 октября 2026 г.", "2026-10-12"),
                                same(UK, "topic", "json:\"12.10.2026\""),
                                asked(UK, "topic", "json.type", "json:1e999999999", "json:-1e-999999999"),
                                same(RU, "topic", "№ 12 от 12.10.2026")),
                        teachers())
                .flatMap(each -> each);
    }

    private static Stream<Typed> teachers() {
        return Stream.of(
                        Map.entry("words 12", "name.family"),
                        Map.entry("words 12.10.2026", "name.given"),
                        Map.entry("words 4", "post"),
                        Map.entry("words -", "name.given"),
                        Map.entry("more-than-name Петрова, Сидорова", "name.family"),
                        Map.entry("more-than-name Анна и Ольга", "name.given"),
                        Map.entry("more-than-name Петрова\nСидорова", "name.family"),
                        Map.entry("more-than-name Петрова Анна Ивановна", "name.family"),
                        Map.entry("more-than-name Петренко О. І.", "name.family"),
                        Map.entry("more-than-name Poole/King", "name.family"),
                        Map.entry("post-for-name воспитатель", "name.family"),
                        Map.entry("post-for-name Старший воспитатель", "name.family"),
                        Map.entry("post-for-name Заведующая Лебедева", "name.family"),
                        Map.entry("post-for-name Вихователь", "name.given"),
                        Map.entry("post-for-name Head teacher", "name.family"),
                        Map.entry("name-for-post Іваненко Марія Петрівна", "post"),
                        Map.entry("name-for-post Кленов Андрей Михайлович", "post"),
                        Map.entry("name-for-post Марія Петрівна", "post"))
                .map(typed -> new Typed(
                        Edit.of(typed.toString(), book -> {}, "").language(),
                        "teachers",
                        typed.getValue(),
                        typed.getKey().substring(0, typed.getKey().indexOf(' ')),
                        List.of(typed.getKey().substring(typed.getKey().indexOf(' ') + 1))));
    }
}
