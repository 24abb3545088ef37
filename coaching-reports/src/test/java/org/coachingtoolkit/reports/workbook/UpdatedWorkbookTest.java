package org.coachingtoolkit.reports.workbook;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.coachingtoolkit.core.common.Language;
import org.coachingtoolkit.core.file.ProgrammeFile;
import org.coachingtoolkit.core.programme.CoachingProgramme;
import org.coachingtoolkit.core.year.YearJournal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class UpdatedWorkbookTest {
    @ParameterizedTest
    @EnumSource
    void theSameProgrammeChangesNoCell(Language language) throws IOException {
        byte[] own = own(language).bytes();
        ProgrammeFile there = ProgrammeFile.read(own);

        byte[] updated = UpdatedWorkbook.of(own, there);

        assertThat(changed(own, updated)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void onlyWhatHasChangedIsWritten(Language language) throws IOException {
        OpenWorkbook book = own(language);
        byte[] own = book.bytes();

        byte[] updated = UpdatedWorkbook.of(own, programme(own, json -> {
            session(json, 0).put("topic", "Another topic");
            session(json, 0).put("start", "2026-10-13T13:30");
            session(json, 0).remove("expectedResult");
        }));

        String sheet = book.name("sessions") + "!";
        assertThat(changed(own, updated))
                .containsOnlyKeys(
                        sheet + book.cell("sessions", 0, "topic").getAddress(),
                        sheet + book.cell("sessions", 0, "start.date").getAddress(),
                        sheet + book.cell("sessions", 0, "expectedResult").getAddress());
        assertThat(session(read(updated), 0)).containsEntry("topic", "Another topic");
    }

    /** A session is named by its day and whose it is, and neither may stand in its cells so. */
    @ParameterizedTest
    @EnumSource
    void whatNamesARowIsReadAgainHoweverTheRowWasTyped(Language language) {
        OpenWorkbook book = OpenWorkbook.ofYear(language)
                .type("sessions", 0, "start.date", "пн 12.10.2026")
                .type("sessions", 0, "coachee", "");
        book.clear("history", 0);
        Hands.copy(book.sheet("sessions"), WorkbookWriter.FIRST_ROW, WorkbookWriter.FIRST_ROW + 7);
        byte[] own = book.bytes();
        ProgrammeFile file = ProgrammeFile.read(own);
        CoachingProgramme missed = YearJournal.of(file.get(), LocalDate.of(2026, 11, 30))
                .miss("s1", null)
                .change()
                .programme();

        ProgrammeFile again = ProgrammeFile.read(UpdatedWorkbook.of(own, file.with(missed)));

        assertThat(again.losses()).isEmpty();
        assertThat(again.get().schedule().history()).isEqualTo(missed.schedule().history());
        assertThat(again.findings())
                .extracting(finding -> finding.code().value())
                .doesNotContain("workbook.two-codes");
    }

    @ParameterizedTest
    @EnumSource
    void whatIsNewHasARowOfItsOwnAndWhatIsGoneLeavesItsRowEmpty(Language language) throws IOException {
        OpenWorkbook book = own(language);
        book.teacher(4, "Gone", "Soon", "");
        book.sheet("teachers")
                .getRow(WorkbookWriter.FIRST_ROW + 4)
                .createCell(30)
                .setCellValue("her own note");
        byte[] own = book.bytes();
        assertThat(teachers(read(own))).hasSize(3);

        byte[] updated = UpdatedWorkbook.of(own, programme(own, json -> {
            teachers(json).remove(2);
            Map<String, Object> added = new LinkedHashMap<>(session(json, 0));
            added.put("id", "added");
            added.put("start", "2026-10-05T13:30");
            sessions(json).add(0, added);
        }));

        Map<String, String> changed = changed(own, updated);
        String teachers = book.name("teachers") + "!";
        String sessions = book.name("sessions") + "!";
        assertThat(changed.keySet()).allMatch(cell -> cell.matches(teachers + "[A-Z]+10|" + sessions + "[A-Z]+7"));
        assertThat(changed)
                .containsEntry(
                        teachers + book.cell("teachers", 4, "name.family").getAddress(), "Gone -> ")
                .doesNotContainKey(teachers + "AE10");
        assertThat(teachers(read(updated))).hasSize(2);
        assertThat(sessions(read(updated)))
                .hasSize(2)
                .anySatisfy(
                        session -> assertThat(((Map<?, ?>) session).get("id")).isEqualTo("added"));
        assertThat(changed(updated, UpdatedWorkbook.of(updated, ProgrammeFile.read(updated))))
                .isEmpty();
    }

    @Test
    void whatHasNoSheetOrColumnIsRefusedAndNotLost() throws IOException {
        OpenWorkbook book = own(Language.EN);
        book.file.removeSheetAt(book.file.getSheetIndex(book.name("rooms")));
        byte[] own = book.bytes();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> UpdatedWorkbook.of(
                        own,
                        ProgrammeFile.read(OpenWorkbook.example(Language.EN).bytes())))
                .withMessageContaining(book.name("rooms"));
    }

    @Test
    void aWorkbookWithQuestionsIsNotWrittenInto() {
        byte[] own = OpenWorkbook.example(Language.EN)
                .type("sessions", 0, "start.date", "soon")
                .bytes();

        assertThatIllegalStateException()
                .isThrownBy(() -> UpdatedWorkbook.of(
                        own,
                        ProgrammeFile.read(OpenWorkbook.example(Language.EN).bytes())));
    }

    // ---- a workbook of somebody's own

    /** Returns the example with a column, a sheet, colours and a note of one's own, and columns and sheets moved. */
    private static OpenWorkbook own(Language language) {
        OpenWorkbook book = OpenWorkbook.example(language);
        book.sheet("sessions").getRow(WorkbookWriter.HEADING_ROW).createCell(40).setCellValue("My column");
        Cell mine = book.sheet("sessions").getRow(WorkbookWriter.FIRST_ROW).createCell(40);
        mine.setCellFormula("1+1");
        mine.setCellValue(2);
        book.file.createSheet("Mine").createRow(3).createCell(3).setCellValue("my notes");
        book.file.setSheetOrder(book.name("sessions"), 1);
        Cell topic = book.cell("sessions", 0, "topic");
        XSSFCellStyle yellow = book.file.createCellStyle();
        yellow.cloneStyleFrom(topic.getCellStyle());
        yellow.setFillForegroundColor(CellStyles.color(0xFFFF00));
        yellow.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        topic.setCellStyle(yellow);
        var comment = book.sheet("sessions")
                .createDrawingPatriarch()
                .createCellComment(book.file.getCreationHelper().createClientAnchor());
        comment.setString(book.file.getCreationHelper().createRichTextString("ask Mary"));
        topic.setCellComment(comment);
        book.cell("sessions", 0, "status").setBlank(); // which means that it is planned
        String date = "12.10.2026";
        return book.type("sessions", 0, "start.date", date);
    }

    private static Map<String, Object> read(byte[] workbook) {
        return tree(ProgrammeFile.read(workbook).in("json").write());
    }

    private static ProgrammeFile programme(byte[] workbook, Consumer<Map<String, Object>> change) throws IOException {
        Map<String, Object> json = read(workbook);
        change.accept(json);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (var generator = JsonTree.JSON.createGenerator(out)) {
            JsonTree.write(generator, json);
        }
        return ProgrammeFile.read(out.toByteArray());
    }

    @SuppressWarnings("unchecked") // a programme is an object
    private static Map<String, Object> tree(byte[] json) {
        return (Map<String, Object>) JsonTree.read(json);
    }

    @SuppressWarnings("unchecked") // so the format has it
    private static List<Object> sessions(Map<String, Object> json) {
        return requireNonNull((List<Object>) JsonTree.get(json, List.of("schedule", "sessions")), "sessions");
    }

    @SuppressWarnings("unchecked") // so the format has it
    private static Map<String, Object> session(Map<String, Object> json, int number) {
        return (Map<String, Object>) sessions(json).get(number);
    }

    @SuppressWarnings("unchecked") // so the format has it
    private static List<Object> teachers(Map<String, Object> json) {
        return requireNonNull((List<Object>) json.get("teachers"), "teachers");
    }

    /** Returns every cell that is another afterwards, with what it was and is. */
    private static Map<String, String> changed(byte[] before, byte[] after) {
        Map<String, String> was = cells(before);
        Map<String, String> is = cells(after);
        Map<String, String> changed = new TreeMap<>();
        TreeSet<String> all = new TreeSet<>(was.keySet());
        all.addAll(is.keySet());
        for (String cell : all) {
            String old = was.getOrDefault(cell, "");
            String now = is.getOrDefault(cell, "");
            if (!old.equals(now)) {
                changed.put(cell, old + " -> " + now);
            }
        }
        return changed;
    }

    private static Map<String, String> cells(byte[] file) {
        XSSFWorkbook workbook = OpenWorkbook.poi(file);
        Map<String, String> cells = new TreeMap<>();
        List<String> sheets = new ArrayList<>();
        workbook.forEach(sheet -> {
            sheets.add(sheet.getSheetName());
            for (Row row : sheet) {
                for (Cell cell : row) {
                    String content = content(cell)
                            + (cell.getCellComment() == null
                                    ? ""
                                    : " [" + cell.getCellComment().getString() + "]");
                    cells.put(sheet.getSheetName() + "!" + cell.getAddress(), content);
                }
            }
        });
        cells.put("sheets", sheets.toString());
        return cells;
    }

    private static String content(Cell cell) {
        XSSFCellStyle style = (XSSFCellStyle) cell.getCellStyle();
        String colour = style.getFillForegroundXSSFColor() == null || cell.getCellType() == CellType.BLANK
                ? ""
                : style.getFillForegroundXSSFColor().getARGBHex();
        return switch (cell.getCellType()) {
                    case FORMULA -> "=" + cell.getCellFormula();
                    case NUMERIC -> cell.getNumericCellValue() + " " + style.getDataFormatString();
                    case STRING -> cell.getStringCellValue();
                    case BOOLEAN -> String.valueOf(cell.getBooleanCellValue());
                    default -> "";
                }
                + (colour.equals("FFFFFF00") ? " yellow" : "");
    }
}
