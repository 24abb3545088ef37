package org.coachingtoolkit.reports.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.coachingtoolkit.core.common.Language;
import org.coachingtoolkit.core.programme.ProgrammeFormat;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A workbook that was saved as OpenDocument is the same programme. */
class OdsProgrammeTest {
    private static final String MIME = "application/vnd.oasis.opendocument.spreadsheet";

    @ParameterizedTest
    @EnumSource
    void aWorkbookSavedAsOdsIsTheSameProgramme(Language language) throws IOException {
        OpenWorkbook book = OpenWorkbook.example(language);

        ProgrammeFormat.Reading read = new WorkbookFormat().read(ods(book));

        assertThat(read.checked().findings()).isEmpty();
        assertThat(OpenWorkbook.json(read)).isEqualTo(OpenWorkbook.json(book.read()));
    }

    private static byte[] ods(OpenWorkbook book) throws IOException {
        StringBuilder xml = new StringBuilder("<office:document-content"
                + " xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
                + " xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\""
                + " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\">"
                + "<office:body><office:spreadsheet>");
        for (Sheet sheet : book.file) {
            xml.append("<table:table table:name=\"")
                    .append(sheet.getSheetName())
                    .append("\">");
            for (int i = 0; i <= sheet.getLastRowNum(); i++) {
                Row row = sheet.getRow(i);
                xml.append("<table:table-row>");
                for (int column = 0; column < (row == null ? 1 : Math.max(1, row.getLastCellNum())); column++) {
                    cell(xml, row == null ? null : row.getCell(column));
                }
                xml.append("</table:table-row>");
            }
            xml.append("</table:table>");
        }
        xml.append("</office:spreadsheet></office:body></office:document-content>");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            byte[] mime = MIME.getBytes(StandardCharsets.US_ASCII);
            CRC32 crc = new CRC32();
            crc.update(mime);
            ZipEntry first = new ZipEntry("mimetype");
            first.setMethod(ZipEntry.STORED);
            first.setSize(mime.length);
            first.setCrc(crc.getValue());
            zip.putNextEntry(first);
            zip.write(mime);
            zip.putNextEntry(new ZipEntry("content.xml"));
            zip.write(xml.toString().getBytes(StandardCharsets.UTF_8));
        }
        return out.toByteArray();
    }

    private static void cell(StringBuilder xml, @Nullable Cell cell) {
        CellType type = cell == null ? CellType.BLANK : cell.getCellType();
        if (cell == null || type == CellType.BLANK || type == CellType.FORMULA) {
            xml.append("<table:table-cell/>");
        } else if (type == CellType.NUMERIC && DateUtil.isCellDateFormatted(cell)) {
            LocalDateTime moment = cell.getLocalDateTimeCellValue();
            xml.append(
                    cell.getNumericCellValue() < 1
                            ? "<table:table-cell office:value-type=\"time\" office:time-value=\"PT%02dH%02dM%02dS\"/>"
                                    .formatted(moment.getHour(), moment.getMinute(), moment.getSecond())
                            : "<table:table-cell office:value-type=\"date\" office:date-value=\"%s\"/>"
                                    .formatted(moment.toLocalDate()));
        } else if (type == CellType.NUMERIC) {
            xml.append("<table:table-cell office:value-type=\"float\" office:value=\"")
                    .append(cell.getNumericCellValue())
                    .append("\"/>");
        } else {
            xml.append("<table:table-cell office:value-type=\"string\">");
            cell.getStringCellValue()
                    .lines()
                    .forEach(line -> xml.append("<text:p>")
                            .append(line.replace("&", "&amp;").replace("<", "&lt;"))
                            .append("</text:p>"));
            xml.append("</table:table-cell>");
        }
    }
}
