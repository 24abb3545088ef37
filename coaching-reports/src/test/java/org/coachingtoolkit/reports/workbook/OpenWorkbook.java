package org.coachingtoolkit.reports.workbook;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.coachingtoolkit.core.common.Language;
import org.coachingtoolkit.core.finding.Place;
import org.coachingtoolkit.core.json.ProgrammeJson;
import org.coachingtoolkit.core.programme.CoachingProgramme;
import org.coachingtoolkit.core.programme.ProgrammeFormat;

/** A programme's workbook as it stands open before somebody who changes it. */
final class OpenWorkbook {
    private static final Map<Language, Example> EXAMPLES = new ConcurrentHashMap<>();
    private static final Map<Language, byte[]> YEARS = new ConcurrentHashMap<>();

    /** The example and the programme that is read from it, made once for all tests. */
    @SuppressWarnings("ArrayRecordComponent") // never changed
    private record Example(byte[] bytes, String json) {}

    private static final List<String> KEPT = List.of(
            "institution",
            "teachers",
            "coaches",
            "groups",
            "goals",
            "milestones",
            "sessions",
            "actions",
            "rooms",
            "papers");

    /** What is recorded in the year, too. */
    private static final List<String> OF_YEAR = List.of("outcomes", "consents", "history", "nextSteps");

    final Language language;
    final XSSFWorkbook file;
    private final String original;

    private OpenWorkbook(Language language, byte[] bytes, String original) {
        this.language = language;
        this.original = original;
        file = poi(bytes);
    }

    static OpenWorkbook example(Language language) {
        Example example = EXAMPLES.computeIfAbsent(language, OpenWorkbook::made);
        return new OpenWorkbook(language, example.bytes, example.json);
    }

    private static Example made(Language language) {
        byte[] bytes = written(language, List.of());
        return new Example(bytes, json(new WorkbookFormat().read(bytes)));
    }

    /** Returns the example with the sheets in which the year is recorded. */
    static OpenWorkbook ofYear(Language language) {
        return new OpenWorkbook(language, YEARS.computeIfAbsent(language, each -> written(each, OF_YEAR)), "");
    }

    private static byte[] written(Language language, List<String> more) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ProgrammeWorkbook.example(language).write(out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        // what is not needed here costs time
        OpenWorkbook whole = new OpenWorkbook(language, out.toByteArray(), "");
        List<String> kept =
                Stream.concat(KEPT.stream(), more.stream()).map(whole::name).toList();
        for (int i = whole.file.getNumberOfSheets() - 1; i >= 0; i--) {
            XSSFSheet sheet = whole.file.getSheetAt(i);
            if (!kept.contains(sheet.getSheetName())) {
                whole.file.removeSheetAt(i);
                continue;
            }
            for (int row = sheet.getLastRowNum(); row > 20; row--) {
                if (sheet.getRow(row) != null) {
                    sheet.removeRow(sheet.getRow(row));
                }
            }
            if (sheet.getCTWorksheet().isSetDataValidations()) {
                sheet.getCTWorksheet().unsetDataValidations();
            }
        }
        return whole.bytes();
    }

    static XSSFWorkbook poi(byte[] bytes) {
        try {
            return new XSSFWorkbook(new ByteArrayInputStream(bytes));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    String name(String key) {
        return WorkbookText.sheet(language, Layout.PROGRAMME.sheet(key));
    }

    XSSFSheet sheet(String key) {
        return file.getSheet(name(key));
    }

    /** Returns in which column, from 0, a list's sheet has a column of the layout. */
    int column(String sheet, String key) {
        for (Cell cell : sheet(sheet).getRow(WorkbookWriter.KEY_ROW)) {
            if (cell.getStringCellValue().equals(key)) {
                return cell.getColumnIndex();
            }
        }
        throw new AssertionError(sheet + " has no " + key);
    }

    /** Returns a cell of a list, rows counted from 0. */
    Cell cell(String sheet, int row, String key) {
        int number = WorkbookWriter.FIRST_ROW + row;
        Row found = sheet(sheet).getRow(number);
        return (found == null ? sheet(sheet).createRow(number) : found)
                .getCell(column(sheet, key), Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
    }

    Cell heading(String sheet, String key) {
        return sheet(sheet).getRow(WorkbookWriter.HEADING_ROW).getCell(column(sheet, key));
    }

    /** Returns the cell of a form with a line's value. */
    Cell line(String sheet, String key) {
        for (Row row : sheet(sheet)) {
            if (row.getCell(0) != null && row.getCell(0).getStringCellValue().equals(key)) {
                return row.getCell(WorkbookWriter.FORM_VALUE, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
            }
        }
        throw new AssertionError(sheet + " has no " + key);
    }

    /** Types into a cell of a list as text, whatever its format. */
    OpenWorkbook type(String sheet, int row, String key, Object value) {
        Cell cell = cell(sheet, row, key);
        cell.setBlank();
        if (value instanceof Number number) {
            cell.setCellValue(number.doubleValue());
        } else if (value instanceof LocalDate || value instanceof LocalTime) {
            WorkbookWriter.write(cell, value, null);
        } else {
            cell.setCellValue((String) value);
        }
        return this;
    }

    /** Empties a row of a list. */
    void clear(String sheet, int row) {
        Row found = sheet(sheet).getRow(WorkbookWriter.FIRST_ROW + row);
        found.forEach(Cell::setBlank);
    }

    /** Adds a teacher in the row. */
    OpenWorkbook teacher(int row, String family, String given, String patronymic) {
        type("teachers", row, "name.family", family).type("teachers", row, "name.given", given);
        type("teachers", row, "post", "x");
        return patronymic.isEmpty() ? this : type("teachers", row, "name.patronymic", patronymic);
    }

    byte[] bytes() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            file.write(out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    ProgrammeFormat.Reading read() {
        return new WorkbookFormat().read(bytes());
    }

    /** Tells what is read: whether the same programme as at first, another or none, and what was found where. */
    String outcome() {
        ProgrammeFormat.Reading reading = read();
        String json = json(reading);
        int teachers =
                reading.checked().value().map(read -> read.teachers().size()).orElse(0);
        boolean asked = reading.checked().hasErrors();
        String programme = asked ? "asked" : json.equals(original) ? "same" : "teachers " + teachers;
        return Stream.concat(Stream.of(programme), findings(reading)).collect(Collectors.joining(" "));
    }

    List<String> findings() {
        return findings(read()).toList();
    }

    Stream<String> findings(ProgrammeFormat.Reading reading) {
        return reading.checked().findings().stream()
                .map(finding -> finding.code().value().replace("workbook.", "") + " " + place(finding.place()));
    }

    private String place(Place place) {
        String sheet = place.sheet() == null ? "-" : place.sheet();
        for (SheetLayout each : Layout.PROGRAMME.sheets()) {
            sheet = sheet.equals(name(each.key())) ? each.key() : sheet;
        }
        return place.sheet() == null
                ? "-"
                : sheet + "!" + CellReference.convertNumToColString(place.column() - 1) + place.line();
    }

    static String json(ProgrammeFormat.Reading reading) {
        return reading.checked().value().map(OpenWorkbook::json).orElse("");
    }

    static String json(CoachingProgramme programme) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            new ProgrammeJson().write(programme, out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    static Map<Language, String> words(String ru, String uk, String en) {
        return Map.of(Language.RU, ru, Language.UK, uk, Language.EN, en);
    }
}
