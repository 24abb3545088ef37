package org.coachingtoolkit.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.coachingtoolkit.core.finding.Finding;
import org.coachingtoolkit.core.intake.Fact;
import org.coachingtoolkit.core.intake.Intake;
import org.junit.jupiter.api.Test;

/** What a person who opens a file does not see is not read without a word, nor is what they see beside the cells lost. */
class UnseenCellsTest {
    private static final List<List<String>> LIST = List.of(
            List.of("ФИО", "Должность", "Категория"),
            List.of("Кленова Анна Петровна", "воспитатель", "первая"),
            List.of("Вязова Ольга Ильинична", "воспитатель", "высшая"),
            List.of("Липова Ирина Львовна", "воспитатель", "первая"));

    private static List<String> asked(Intake intake) {
        return intake.findings().stream()
                .map(finding -> finding.code().value() + " " + finding.place().line() + ":"
                        + finding.place().column())
                .toList();
    }

    private static byte[] workbook(boolean row, boolean column, boolean comment) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            XSSFSheet sheet = workbook.createSheet("Педагоги");
            for (int r = 0; r < LIST.size(); r++) {
                sheet.createRow(r);
                for (int c = 0; c < LIST.get(r).size(); c++) {
                    sheet.getRow(r).createCell(c).setCellValue(LIST.get(r).get(c));
                }
            }
            sheet.getRow(2).setZeroHeight(row);
            sheet.setColumnHidden(2, column);
            if (comment) {
                XSSFDrawing drawing = sheet.createDrawingPatriarch();
                ClientAnchor anchor = workbook.getCreationHelper().createClientAnchor();
                XSSFComment note = drawing.createCellComment(anchor);
                note.setString("уволена с 1 сентября");
                sheet.getRow(3).getCell(0).setCellComment(note);
            }
            workbook.write(out);
            return out.toByteArray();
        }
    }

    private static byte[] spreadsheet(String columns, String rowAttribute, String inCell, String display)
            throws IOException {
        StringBuilder rows = new StringBuilder();
        for (int r = 0; r < LIST.size(); r++) {
            rows.append("<table:table-row").append(r == 2 ? rowAttribute : "").append('>');
            for (String text : LIST.get(r)) {
                boolean last = r == 3 && text.equals(LIST.get(3).get(0));
                rows.append("<table:table-cell office:value-type=\"string\">")
                        .append(last ? inCell : "")
                        .append("<text:p>")
                        .append(text)
                        .append("</text:p></table:table-cell>");
            }
            rows.append("</table:table-row>");
        }
        String content = """
                <office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
                 xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"
                 xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"
                 xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><office:automatic-styles>
                 <style:style style:name="ta1" style:family="table"><style:table-properties table:display="%s"/></style:style>
                 </office:automatic-styles><office:body><office:spreadsheet>
                 <table:table table:name="Педагоги" table:style-name="ta1">%s%s</table:table>
                 </office:spreadsheet></office:body></office:document-content>
                """.formatted(display, columns, rows);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("content.xml"));
            zip.write(content.getBytes(StandardCharsets.UTF_8));
            zip.closeEntry();
        }
        return out.toByteArray();
    }

    private static Intake read(String name, byte[] bytes) {
        return Intake.read(List.of(new Intake.Source(name, bytes)));
    }

    @Test
    void whatAWorkbookHidesIsReadAndSaid() throws IOException {
        Intake plain = read("staff.xlsx", workbook(false, false, false));
        Intake hidden = read("staff.xlsx", workbook(true, true, false));

        assertThat(asked(plain)).isEmpty();
        assertThat(asked(hidden)).containsExactlyInAnyOrder("intake.hidden-rows 3:1", "intake.hidden-columns 2:3");
        assertThat(hidden.facts("teachers"))
                .extracting(Fact::values)
                .isEqualTo(plain.facts("teachers").stream().map(Fact::values).toList());
    }

    @Test
    void commentsOfAWorkbookAreCounted() throws IOException {
        List<Finding> asked = read("staff.xlsx", workbook(false, false, true)).findings();

        assertThat(asked).extracting(finding -> finding.code().value()).containsExactly("intake.comments");
        assertThat(asked.get(0).arguments()).containsEntry("count", 1).containsEntry("cells", "A4");
    }

    @Test
    void whatASpreadsheetHidesIsReadAndSaid() throws IOException {
        String columns = "<table:table-column table:number-columns-repeated=\"2\"/>"
                + "<table:table-column table:visibility=\"collapse\"/>";
        String comment = "<office:annotation><text:p>уволена с 1 сентября</text:p></office:annotation>";
        Intake hidden = read("staff.ods", spreadsheet(columns, " table:visibility=\"filter\"", comment, "true"));

        assertThat(asked(hidden))
                .containsExactlyInAnyOrder(
                        "intake.hidden-rows 3:1", "intake.hidden-columns 2:3", "intake.comments 4:1");
        assertThat(hidden.facts("teachers")).hasSize(3);
        assertThat(asked(read("staff.ods", spreadsheet("", "", "", "true")))).isEmpty();
    }

    @Test
    void aHiddenSheetOfASpreadsheetIsAskedAboutAndNotRead() throws IOException {
        Intake hidden = read("staff.ods", spreadsheet("", "", "", "false"));

        assertThat(asked(hidden)).contains("intake.hidden-sheet 1:1");
        assertThat(hidden.facts("teachers")).isEmpty();
    }

    @Test
    void sessionsAndAnswersOnHiddenSheetsAreNotReadEither() throws IOException {
        List<List<String>> sessions = List.of(
                List.of("Дата", "Время", "Педагог", "Коуч", "Тема"),
                List.of("06.10.2026", "14:30-15:15", "Кленова А. П.", "Дубова Н. Н.", "Цель"));
        List<List<String>> answers = List.of(
                List.of("Отметка времени", "ФИО", "Умею ставить цель (1-5)"),
                List.of("10.09.2026 10:00:00", "Кленова Анна Петровна", "4"));
        for (List<List<String>> rows : List.of(sessions, answers)) {
            byte[] bytes;
            try (XSSFWorkbook workbook = new XSSFWorkbook();
                    ByteArrayOutputStream out = new ByteArrayOutputStream()) {
                for (String name : List.of("Старое", "Новое")) {
                    XSSFSheet sheet = workbook.createSheet(name);
                    for (int r = 0; r < rows.size(); r++) {
                        sheet.createRow(r);
                        for (int c = 0; c < rows.get(r).size(); c++) {
                            sheet.getRow(r)
                                    .createCell(c)
                                    .setCellValue(rows.get(r).get(c));
                        }
                    }
                }
                workbook.setActiveSheet(1);
                workbook.setSheetHidden(0, true);
                workbook.write(out);
                bytes = out.toByteArray();
            }
            Intake intake = read("list.xlsx", bytes);

            assertThat(asked(intake)).contains("intake.hidden-sheet 1:1");
            assertThat(intake.facts("sessions").size()
                            + intake.facts("responses").size())
                    .isEqualTo(1);
        }
    }
}
