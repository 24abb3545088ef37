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
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.coachingtoolkit.core.common.Language;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What was done to a workbook, and what must come out: the same programme, or a question at the cell. Column letters are
 * those of the sheets as {@code coaching new} makes them.
 */
class ReadAsPeopleLeaveItTest {
    private static final String SAME = "same";
    private static final Map<Language, String> NAMES =
            OpenWorkbook.words("Иванова Мария Петровна", "Іваненко Марія Петрівна", "Poole Mary");

    /** One line of the table. */
    private record Done(Language language, String what, Consumer<OpenWorkbook> edit, String outcome) {
        @Override
        public String toString() {
            return language.code() + ": " + what;
        }
    }

    /** Takes another language for each, so that every one has its turn. */
    private static Stream<Done> each(String what, Consumer<OpenWorkbook> edit, String outcome) {
        Language language = List.of(Language.values()).get(Math.floorMod(what.hashCode(), Language.values().length));
        return Stream.of(new Done(language, what, edit, outcome));
    }

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
                copy(book.sheet(typed.sheet), WorkbookWriter.FIRST_ROW, WorkbookWriter.FIRST_ROW + i);
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
        List<String> found = book.findings();

        if (typed.question == null) {
            assertThat(found).isEmpty();
            Object programme = JsonTree.read(OpenWorkbook.json(book.read()).getBytes(StandardCharsets.UTF_8));
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
    @MethodSource({"days", "people", "sheets", "columns", "rows", "cells"})
    void whatIsDoneToTheWorkbookChangesNothingOrIsAskedAbout(Done done) {
        OpenWorkbook book = OpenWorkbook.example(done.language);

        done.edit.accept(book);

        assertThat(book.outcome()).isEqualTo(done.outcome);
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
        return Stream.concat(
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
                        asked(RU, "venue.mode", "misspelt", "очнно")));
    }

    private static Stream<Done> days() {
        return Stream.of(
                new Done(
                        RU,
                        "papers in English: 12/10 may be December",
                        book -> put(
                                book.type("sessions", 0, "start.date", "12/10/2026")
                                        .line("institution", "language"),
                                WorkbookText.language(RU, EN)),
                        "asked day sessions!D6"),
                new Done(
                        EN,
                        "no language: 12/10 may be December",
                        book -> book.type("sessions", 0, "start.date", "12/10/2026")
                                .line("institution", "language")
                                .setBlank(),
                        "asked day sessions!D6 missing institution!C13"),
                new Done(
                        RU,
                        "the system of 1904",
                        book -> {
                            book.file.getCTWorkbook().getWorkbookPr().setDate1904(true);
                            book.file.forEach(
                                    sheet -> sheet.forEach(row -> row.forEach(ReadAsPeopleLeaveItTest::since1904)));
                        },
                        SAME),
                new Done(
                        RU,
                        "the day with another time than beside it",
                        book -> {
                            Cell cell = book.cell("sessions", 0, "start.date");
                            cell.setCellStyle(format(book, "dd.mm.yyyy hh:mm"));
                            cell.setCellValue(46_307.625);
                        },
                        "asked time sessions!E6"),
                new Done(
                        RU,
                        "day and time in one cell",
                        book -> {
                            Cell cell = book.cell("sessions", 0, "start.date");
                            cell.setCellStyle(format(book, "dd.mm.yyyy hh:mm"));
                            cell.setCellValue(46_307.5625);
                            book.cell("sessions", 0, "start.time").setBlank();
                        },
                        SAME));
    }

    private static void since1904(Cell cell) {
        if (cell.getCellType() == CellType.NUMERIC && cell.getNumericCellValue() > 40_000) {
            cell.setCellValue(cell.getNumericCellValue() - 1462);
        }
    }

    private static CellStyle format(OpenWorkbook book, String format) {
        CellStyle style = book.file.createCellStyle();
        style.setDataFormat(book.file.createDataFormat().getFormat(format));
        return style;
    }

    private static Stream<Done> people() {
        return Stream.of(
                new Done(
                        RU,
                        "two whom the initials fit",
                        book -> book.teacher(2, "Иванова", "Марина", "Павловна")
                                .type("sessions", 0, "coachee", "Иванова М. П."),
                        "asked several-names sessions!G6"),
                new Done(
                        RU,
                        "two whom the initials fit, of whom one is named whole",
                        book -> book.teacher(2, "Иванова", "Марина", "Павловна"),
                        "teachers 3"),
                new Done(
                        RU,
                        "two of one name",
                        book -> book.teacher(2, "Иванова", "Мария", "Петровна"),
                        "asked several-names groups!E6 several-names sessions!G6 several-names goals!D6"),
                new Done(
                        RU,
                        "two of one name, of whom one is chosen by code",
                        book -> {
                            book.teacher(2, "Иванова", "Мария", "Петровна");
                            String chosen = "Иванова Мария Петровна (t1)";
                            for (SheetLayout sheet : Layout.PROGRAMME.sheets()) {
                                if (!sheet.form() && book.sheet(sheet.key()) != null) {
                                    book.sheet(sheet.key()).forEach(row -> row.forEach(cell -> choose(cell, chosen)));
                                }
                            }
                        },
                        "teachers 3"),
                new Done(
                        RU,
                        "the words of one and the code of another",
                        book -> book.type("sessions", 0, "coachee", "Соколова Анна Юрьевна (t1)"),
                        "asked unknown-name sessions!G6"),
                new Done(
                        RU,
                        "a teacher who is called as a coach",
                        book -> book.teacher(2, "Орлова", "Елена", "Викторовна")
                                .type("actions", 0, "owner", "Орлова Е. В."),
                        "asked several-names actions!E6"));
    }

    private static void choose(Cell cell, String chosen) {
        boolean name = cell.getCellType() == CellType.STRING && cell.getRowIndex() >= WorkbookWriter.FIRST_ROW;
        if (name
                && chosen.startsWith(cell.getStringCellValue())
                && cell.getStringCellValue().length() > 10) {
            put(cell, chosen);
        } else if (name && cell.getStringCellValue().startsWith("Иванова Мария Петровна\n")) {
            put(cell, cell.getStringCellValue().replace("Иванова Мария Петровна", chosen));
        }
    }

    private static Stream<Done> sheets() {
        return Stream.of(
                        each(
                                "sheets in another order",
                                book -> book.file.setSheetOrder(book.name("sessions"), 1),
                                SAME),
                        each(
                                "a sheet renamed",
                                book -> book.file.setSheetName(
                                        book.file.getSheetIndex(book.name("sessions")), "Our talks"),
                                SAME),
                        each(
                                "a sheet named in another language",
                                book -> {
                                    Language other = book.language == EN ? UK : EN;
                                    String name = WorkbookText.sheet(other, Layout.PROGRAMME.sheet("goals"));
                                    book.sheet("goals").getRow(0).getCell(0).setBlank();
                                    book.file.setSheetName(book.file.getSheetIndex(book.name("goals")), name);
                                },
                                SAME),
                        each(
                                "a sheet of one's own",
                                book -> book.file
                                        .createSheet("Mine")
                                        .createRow(0)
                                        .createCell(0)
                                        .setCellValue(1),
                                "same own-sheets -"),
                        each(
                                "a copy of a sheet",
                                book -> book.file.cloneSheet(book.file.getSheetIndex(book.name("sessions")), "Copy"),
                                "asked two-sheets Copy!A1"),
                        each(
                                "the form is gone",
                                book -> book.file.removeSheetAt(book.file.getSheetIndex(book.name("institution"))),
                                "asked no-sheet -"))
                .flatMap(each -> each);
    }

    private static Stream<Done> columns() {
        return Stream.of(
                        each("columns moved", book -> swap(book.sheet("sessions"), 3, 9), SAME),
                        each("the marked column moved", book -> swap(book.sheet("sessions"), 0, 9), SAME),
                        each(
                                "headings in other languages",
                                book -> {
                                    for (Column column :
                                            Layout.PROGRAMME.sheet("goals").columns()) {
                                        if (!column.hidden()) {
                                            put(
                                                    book.heading("goals", column.key()),
                                                    WorkbookText.heading(book.language == RU ? EN : RU, column));
                                        }
                                    }
                                },
                                SAME),
                        each(
                                "a heading in words of one's own",
                                book -> put(book.heading("sessions", "topic"), "What about"),
                                SAME),
                        each(
                                "a heading in words of one's own, and no mark",
                                book -> {
                                    put(book.heading("sessions", "topic"), "What about");
                                    book.sheet("sessions")
                                            .removeRow(book.sheet("sessions").getRow(0));
                                },
                                "asked no-column sessions!A3 own-columns sessions!J3"),
                        each(
                                "a column of one's own",
                                book -> insert(book.sheet("sessions"), 5, "Mine"),
                                "same own-columns sessions!F3"),
                        each(
                                "a heading twice",
                                book -> put(
                                        book.heading("sessions", "expectedResult"),
                                        book.heading("sessions", "topic").getStringCellValue()),
                                "asked two-columns sessions!Q3"),
                        each(
                                "a required column is gone",
                                book -> erase(book.sheet("sessions"), book.column("sessions", "start.date")),
                                "asked no-column sessions!A3 missing sessions!E6"),
                        each(
                                "a form's headings in words of one's own",
                                book -> {
                                    Row head = book.sheet("institution").getRow(WorkbookWriter.HEADING_ROW);
                                    head.forEach(cell -> put(cell, "Our " + cell.getColumnIndex()));
                                },
                                SAME),
                        each(
                                "a form without headings and marks",
                                book -> {
                                    XSSFSheet sheet = book.sheet("institution");
                                    sheet.removeRow(sheet.getRow(WorkbookWriter.HEADING_ROW));
                                    sheet.forEach(row -> {
                                        if (row.getCell(0) != null) {
                                            row.getCell(0).setBlank();
                                        }
                                    });
                                },
                                SAME))
                .flatMap(each -> each);
    }

    private static Stream<Done> rows() {
        return Stream.of(
                        each(
                                "a title above the headings",
                                book -> {
                                    XSSFSheet sheet = book.sheet("sessions");
                                    sheet.shiftRows(0, sheet.getLastRowNum(), 2);
                                    sheet.createRow(0).createCell(3).setCellValue("2026/27");
                                },
                                SAME),
                        each(
                                "blank rows between",
                                book -> {
                                    XSSFSheet sheet = book.sheet("teachers");
                                    sheet.shiftRows(6, sheet.getLastRowNum(), 3);
                                },
                                SAME),
                        each(
                                "a filter that hides a row",
                                book -> {
                                    book.sheet("sessions").setAutoFilter(CellRangeAddress.valueOf("A3:Z60"));
                                    book.sheet("sessions").getRow(5).setZeroHeight(true);
                                },
                                "same hidden-rows sessions!D6"),
                        each(
                                "the row of help is gone",
                                book -> {
                                    XSSFSheet sheet = book.sheet("sessions");
                                    sheet.removeRow(sheet.getRow(3));
                                },
                                SAME),
                        each(
                                "the mark of the row of help is gone",
                                book -> book.sheet("sessions")
                                        .getRow(3)
                                        .getCell(0)
                                        .setBlank(),
                                SAME),
                        each(
                                "the example written over",
                                book -> put(
                                        book.sheet("sessions").getRow(4).getCell(book.column("sessions", "topic")),
                                        "another topic"),
                                "same example-changed sessions!J5"),
                        each(
                                "a row copied with its code",
                                book -> {
                                    copy(book.sheet("teachers"), 6, 7);
                                    book.type("teachers", 2, "name.family", "Another");
                                },
                                "teachers 3 two-codes teachers!B8"),
                        each(
                                "rows merged down a column",
                                book -> {
                                    copy(book.sheet("milestones"), 5, 6);
                                    book.cell("milestones", 1, "on").setCellValue(LocalDate.of(2027, 1, 18));
                                    int column = book.column("milestones", "@goals");
                                    book.sheet("milestones")
                                            .getRow(6)
                                            .getCell(column)
                                            .setBlank();
                                    book.sheet("milestones")
                                            .addMergedRegion(new CellRangeAddress(5, 6, column, column));
                                },
                                "teachers 2"),
                        each(
                                "headings merged over the row of help",
                                book -> {
                                    XSSFSheet sheet = book.sheet("teachers");
                                    for (Cell cell : sheet.getRow(3)) {
                                        cell.setBlank();
                                    }
                                    for (int column = 2; column < 8; column++) {
                                        sheet.addMergedRegion(new CellRangeAddress(2, 3, column, column));
                                    }
                                },
                                SAME))
                .flatMap(each -> each);
    }

    private static Stream<Done> cells() {
        return Stream.of(
                        each(
                                "a formula with its value",
                                book -> {
                                    Cell cell = book.cell("sessions", 0, "duration");
                                    cell.setCellFormula("30+15");
                                    cell.setCellValue(45);
                                },
                                SAME),
                        each(
                                "a formula without a value",
                                book -> {
                                    Cell cell = book.cell("sessions", 0, "duration");
                                    cell.setBlank();
                                    cell.setCellFormula("30+15");
                                    if (((XSSFCell) cell).getCTCell().isSetV()) {
                                        ((XSSFCell) cell).getCTCell().unsetV();
                                    }
                                },
                                "asked no-value sessions!F6"),
                        each(
                                "a formula for the name",
                                book -> {
                                    Cell cell = book.cell("sessions", 0, "coachee");
                                    cell.setCellFormula("Z1");
                                    cell.setCellValue(NAMES.get(book.language));
                                },
                                SAME),
                        each(
                                "an error",
                                book -> book.cell("sessions", 0, "coachee")
                                        .setCellErrorValue(FormulaError.REF.getCode()),
                                "asked error-value sessions!G6"),
                        each(
                                "an error in the name of a teacher",
                                book -> book.cell("teachers", 1, "name.given")
                                        .setCellErrorValue(FormulaError.NAME.getCode()),
                                "asked unknown-name groups!E6 error-value teachers!E7"),
                        each(
                                "words made a day",
                                book -> {
                                    Cell cell = book.cell("goals", 0, "statement");
                                    cell.setCellStyle(format(book, "dd.mm"));
                                    cell.setCellValue(46_307);
                                },
                                "asked day-for-words goals!G6"),
                        each(
                                "commas and blanks in numbers",
                                book -> book.type("goals", 0, "measure.target", "\u00a05,0\u202f")
                                        .type("goals", 0, "measure.baseline", "1.0"),
                                SAME),
                        each(
                                "a thousand, or a little more than one",
                                book -> book.type("goals", 0, "measure.target", "1,234")
                                        .type("goals", 0, "measure.baseline", "1.234"),
                                "asked number goals!K6 number goals!L6"),
                        each(
                                "words for a number",
                                book -> book.type("goals", 0, "measure.target", "5 of 7"),
                                "asked number goals!L6"),
                        each(
                                "5 that is shown as 500 %",
                                book -> book.cell("goals", 0, "measure.target").setCellStyle(format(book, "0%")),
                                "asked number goals!L6"),
                        each("trailing blanks", book -> pad(book.cell("goals", 0, "statement")), SAME),
                        each(
                                "a choice in another language, in capitals",
                                book -> book.type("sessions", 0, "venue.mode", "IN PERSON"),
                                SAME))
                .flatMap(each -> each);
    }

    private static void pad(Cell cell) {
        put(cell, "\u00a0 " + cell.getStringCellValue() + " \n\u00a0");
    }

    // ---- what hands do

    /** Writes over what stands in a cell, which POI does not do by itself where the text stands in the cell. */
    private static void put(Cell cell, String text) {
        cell.setBlank();
        cell.setCellValue(text);
    }

    private static void swap(XSSFSheet sheet, int one, int other) {
        sheet.forEach(row -> {
            Cell first = row.getCell(one, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
            Cell second = row.getCell(other, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
            Cell aside = row.createCell(200);
            move(first, aside);
            move(second, first);
            move(aside, second);
            row.removeCell(aside);
        });
    }

    private static void move(Cell from, Cell to) {
        to.setBlank();
        to.setCellStyle(from.getCellStyle());
        switch (from.getCellType()) {
            case STRING -> to.setCellValue(from.getStringCellValue());
            case NUMERIC -> to.setCellValue(from.getNumericCellValue());
            case FORMULA -> to.setCellFormula(from.getCellFormula());
            default -> {}
        }
    }

    private static void insert(XSSFSheet sheet, int at, String heading) {
        sheet.forEach(row -> {
            for (int column = 40; column > at; column--) {
                move(
                        row.getCell(column - 1, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK),
                        row.getCell(column, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK));
            }
            row.getCell(at).setBlank();
        });
        sheet.getRow(WorkbookWriter.HEADING_ROW).getCell(at).setCellValue(heading);
        sheet.getRow(WorkbookWriter.FIRST_ROW).getCell(at).setCellValue(heading);
    }

    private static void erase(XSSFSheet sheet, int at) {
        sheet.forEach(row -> {
            if (row.getCell(at) != null) {
                row.getCell(at).setBlank();
            }
        });
    }

    private static void copy(XSSFSheet sheet, int from, int to) {
        Row target = sheet.getRow(to) == null ? sheet.createRow(to) : sheet.getRow(to);
        for (Cell cell : sheet.getRow(from)) {
            if (cell.getCellType() != CellType.FORMULA) {
                move(cell, target.getCell(cell.getColumnIndex(), Row.MissingCellPolicy.CREATE_NULL_AS_BLANK));
            }
        }
    }
}
