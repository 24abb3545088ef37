package org.coachingtoolkit.reports.ooxml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.coachingtoolkit.core.common.Language;
import org.coachingtoolkit.reports.DocumentKind;
import org.coachingtoolkit.reports.DocumentWriter;
import org.coachingtoolkit.reports.Imprint;
import org.coachingtoolkit.reports.Reports;
import org.coachingtoolkit.reports.content.SampleProgramme;
import org.coachingtoolkit.reports.document.Cell;
import org.coachingtoolkit.reports.document.Column;
import org.coachingtoolkit.reports.document.Column.ValueType;
import org.coachingtoolkit.reports.document.Document;
import org.coachingtoolkit.reports.document.DocumentInfo;
import org.coachingtoolkit.reports.document.LayoutProfile;
import org.coachingtoolkit.reports.document.SampleDocuments;
import org.coachingtoolkit.reports.document.Specimen;
import org.coachingtoolkit.reports.document.Table;
import org.coachingtoolkit.reports.docx.DocxWriter;
import org.coachingtoolkit.reports.html.HtmlWriter;
import org.coachingtoolkit.reports.pdf.PdfWriter;
import org.coachingtoolkit.reports.xlsx.XlsxWriter;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What others read in the files: POI, and a reader of spreadsheets that has nothing of POI. */
class OfficeFilesTest {
    static Stream<Document> documents() {
        return Stream.concat(
                Arrays.stream(Language.values()).flatMap(OfficeFilesTest::documents),
                Stream.of(SampleDocuments.everything(Language.RU), onLetter(SampleDocuments.everything(Language.EN))));
    }

    private static Stream<Document> documents(Language language) {
        Imprint imprint = Imprint.of(language, SampleProgramme.CREATED);
        Reports reports = Reports.of(SampleProgramme.programme(), imprint);
        return Arrays.stream(DocumentKind.values())
                .flatMap(kind -> Stream.concat(
                        reports.of(kind).limit(1).map(report -> report.document()),
                        Stream.of(Reports.form(kind, imprint))));
    }

    private static Document onLetter(Document document) {
        return Document.builder("letter", document.title(), document.language())
                .layout(LayoutProfile.plain().on(LayoutProfile.Paper.LETTER))
                .info(document.info())
                .addAll(document.blocks())
                .build();
    }

    @ParameterizedTest
    @MethodSource("documents")
    void twoReadersFindTheSameCells(Document document) throws IOException {
        byte[] file = bytes(new XlsxWriter(), document);

        assertThat(cellsByFastExcel(file)).isEqualTo(cellsByPoi(file)).isNotEmpty();
    }

    @Test
    void aTableThatIsTooLongForTheMemoryHasTheSameCells() throws IOException {
        Map<String, String> few = cellsByFastExcel(bytes(new XlsxWriter(), rows(200)));
        Map<String, String> many = cellsByFastExcel(bytes(new XlsxWriter(), rows(5_000)));

        assertThat(many).containsAllEntriesOf(few).hasSize(few.size() + 3 * 4_800);
        assertThat(few).containsEntry("Rows!B2", "  <0> & \"=1+1\"\u00A0\n\t_x005F_ \uFFFD ");
    }

    private static Document rows(int count) {
        return Document.builder("rows", "Rows", Language.EN)
                .info(DocumentInfo.of(SampleProgramme.CREATED))
                .add(Table.of(
                        "Rows",
                        List.of(
                                Column.of("No", ValueType.NUMBER, 1),
                                Column.text("Words", 5),
                                Column.of("Day", ValueType.DATE, 2)),
                        () -> IntStream.range(0, count)
                                .mapToObj(i -> org.coachingtoolkit.reports.document.Row.of(List.of(
                                        Cell.of(i),
                                        Cell.of("  <" + i + "> & \"=1+1\"\u00A0\n\t_x005F_ \u0001 "),
                                        Cell.of(LocalDate.of(2026, 9, 1).plusDays(i)))))
                                .iterator()))
                .build();
    }

    @ParameterizedTest
    @EnumSource
    void aTextIsReadBack(Language language) throws IOException {
        byte[] file = bytes(new DocxWriter(), SampleDocuments.everything(language));
        try (XWPFDocument text = new XWPFDocument(new ByteArrayInputStream(file))) {
            assertThat(text.getTables()).hasSizeGreaterThan(3);
            assertThat(text.getHyperlinkByID(text.getDocument().getBody().getPList().stream()
                                    .flatMap(paragraph -> paragraph.getHyperlinkList().stream())
                                    .filter(link -> link.getId() != null)
                                    .findFirst()
                                    .orElseThrow()
                                    .getId())
                            .getURL())
                    .isEqualTo("https://example.org/a?b=c&d");
        }
    }

    private static byte[] bytes(DocumentWriter writer, Document document) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        writer.write(document, out);
        return out.toByteArray();
    }

    private static Map<String, String> cellsByPoi(byte[] file) throws IOException {
        Map<String, String> cells = new LinkedHashMap<>();
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            for (Sheet sheet : workbook) {
                sheet.forEach(row -> row.forEach(cell -> {
                    String value = cell.getCellType() == CellType.NUMERIC
                            ? Double.toString(cell.getNumericCellValue())
                            : cell.getStringCellValue();
                    put(cells, sheet.getSheetName() + "!" + cell.getAddress(), value);
                }));
            }
        }
        return cells;
    }

    private static Map<String, String> cellsByFastExcel(byte[] file) throws IOException {
        Map<String, String> cells = new LinkedHashMap<>();
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            for (org.dhatim.fastexcel.reader.Sheet sheet : workbook.getSheets().toList()) {
                for (Row row : sheet.read()) {
                    row.stream().filter(cell -> cell != null).forEach(cell -> {
                        Object value = cell.getValue();
                        put(
                                cells,
                                sheet.getName() + "!" + cell.getAddress(),
                                value instanceof Number number
                                        ? Double.toString(number.doubleValue())
                                        : cell.getText().replace("_x005F_", "_")); // which this reader leaves as it is
                    });
                }
            }
        }
        return cells;
    }

    private static void put(Map<String, String> cells, String address, String value) {
        if (!value.isEmpty()) {
            cells.put(address, value);
        }
    }

    static Stream<Arguments> writersAndLengths() {
        return Stream.of(new XlsxWriter(), new DocxWriter(), new PdfWriter(), new HtmlWriter())
                .flatMap(writer -> Stream.of(10, 2_000).map(rows -> Arguments.of(writer, rows)));
    }

    @ParameterizedTest
    @MethodSource("writersAndLengths")
    void aStreamThatFailsComesOutAsItFailed(DocumentWriter writer, int rows) {
        IOException gone = new IOException("the reader has gone");
        OutputStream failing = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw gone;
            }
        };

        assertThatThrownBy(() -> writer.write(Specimen.longTable(Language.EN, rows), failing))
                .isInstanceOf(IOException.class);
    }
}
