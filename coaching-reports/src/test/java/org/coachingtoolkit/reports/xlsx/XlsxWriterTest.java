package org.coachingtoolkit.reports.xlsx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.coachingtoolkit.core.common.Language;
import org.coachingtoolkit.reports.DocumentKind;
import org.coachingtoolkit.reports.Imprint;
import org.coachingtoolkit.reports.Reports;
import org.coachingtoolkit.reports.content.SampleProgramme;
import org.coachingtoolkit.reports.document.Cell;
import org.coachingtoolkit.reports.document.Column;
import org.coachingtoolkit.reports.document.Document;
import org.coachingtoolkit.reports.document.DocumentInfo;
import org.coachingtoolkit.reports.document.Row;
import org.coachingtoolkit.reports.document.SampleDocuments;
import org.coachingtoolkit.reports.document.Table;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class XlsxWriterTest {
    private static final String FIRST_SHEET = "xl/worksheets/sheet1.xml";

    private final XlsxWriter writer = new XlsxWriter();

    private byte[] bytes(Document document) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        writer.write(document, out);
        return out.toByteArray();
    }

    private static Document schedule() {
        return Reports.of(SampleProgramme.programme(), Imprint.of(Language.RU, SampleProgramme.CREATED))
                .of(DocumentKind.SCHEDULE)
                .findFirst()
                .orElseThrow()
                .document();
    }

    private static Document tableOf(List<Column> columns, Iterable<Row> rows) {
        return Document.builder("table", "Таблица", Language.RU)
                .info(DocumentInfo.of(SampleProgramme.CREATED))
                .add(Table.of("Таблица", columns, rows))
                .build();
    }

    @Test
    void writesDatesAndNumbersOfTheScheduleAsSuchAndSpansOfTimeInWords() throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes(schedule())))) {
            XSSFSheet sheet = workbook.getSheet("Расписание");
            int header = sheet.getPaneInformation().getHorizontalSplitTopRow() - 1;

            assertThat(sheet.getRow(header).getCell(3).getStringCellValue()).isEqualTo("Тема сессии");
            assertThat(sheet.getRow(header + 1).getCell(0).getNumericCellValue())
                    .isEqualTo(1);
            assertThat(sheet.getRow(header + 1).getCell(1).getLocalDateTimeCellValue())
                    .isEqualTo(LocalDateTime.of(2026, 9, 7, 0, 0));
            assertThat(sheet.getRow(header + 1).getCell(1).getCellStyle().getDataFormatString())
                    .isEqualTo("dd.mm.yyyy");
            assertThat(sheet.getRow(header + 1).getCell(2).getStringCellValue()).isEqualTo("13:00–13:45");
            assertThat(workbook.getSheetName(1)).isEqualTo("Цели и договорённости о сессиях");
        }
    }

    @Test
    void repeatsAndFreezesTheHeaderAndFitsThePaper() throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes(schedule())))) {
            XSSFSheet sheet = workbook.getSheetAt(0);
            int frozen = sheet.getPaneInformation().getHorizontalSplitTopRow();

            assertThat(sheet.getRepeatingRows().formatAsString()).isEqualTo(frozen + ":" + frozen);
            assertThat(sheet.getFitToPage()).isTrue();
            assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
            assertThat(sheet.getPrintSetup().getFitHeight()).isZero();
            assertThat(sheet.getHeader().getCenter()).isEqualTo("&P");
        }
    }

    @Test
    void offersTheMarksOfAColumnAsAList() throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes(schedule())))) {
            XSSFSheet sheet = workbook.getSheetAt(0);

            assertThat(sheet.getDataValidations()).hasSize(1);
            DataValidation marks = sheet.getDataValidations().get(0);
            assertThat(marks.getValidationConstraint().getFormula1()).isEqualTo("choices!$A$1:$A$4");
            assertThat(marks.getRegions().getCellRangeAddresses()[0].getFirstColumn())
                    .isEqualTo(9);
            assertThat(workbook.getSheet("choices").getRow(0).getCell(0).getStringCellValue())
                    .isEqualTo("проведена");
            assertThat(workbook.isSheetVeryHidden(workbook.getSheetIndex("choices")))
                    .isTrue();
        }
    }

    @Test
    void givesEveryStyleAName() throws IOException {
        RawXlsx raw = new RawXlsx(bytes(schedule()));

        assertThat(raw.elements("xl/styles.xml", "cellStyle"))
                .extracting(style -> style.getAttribute("name"))
                .contains("Normal", "Header", "Title", "Date centre", "Text start", "Text start quoted");
        assertThat(raw.elements("xl/styles.xml", "cellStyle"))
                .extracting(style -> Integer.parseInt(style.getAttribute("xfId")))
                .doesNotHaveDuplicates()
                .allMatch(id -> id
                        < Integer.parseInt(raw.elements("xl/styles.xml", "cellStyleXfs")
                                .get(0)
                                .getAttribute("count")));
    }

    @Test
    void neverWritesAFormula() throws IOException {
        RawXlsx raw = new RawXlsx(bytes(SampleDocuments.everything(Language.RU)));

        assertThat(raw.elements(FIRST_SHEET, "f")).isEmpty();
        assertThat(raw.cells(1)).containsValue("inlineStr:=HYPERLINK(\"http://evil.example\")");
        Element dangerous = raw.elements(FIRST_SHEET, "c").stream()
                .filter(cell -> cell.getTextContent().startsWith("=HYPERLINK"))
                .findFirst()
                .orElseThrow();
        Element style = (Element) raw.elements("xl/styles.xml", "cellXfs")
                .get(0)
                .getElementsByTagName("xf")
                .item(Integer.parseInt(dangerous.getAttribute("s")));
        assertThat(style.getAttribute("quotePrefix")).isIn("1", "true");
    }

    @Test
    void writesWhatASpreadsheetCannotCountAsWords() throws IOException {
        Map<String, String> cells = new RawXlsx(bytes(SampleDocuments.everything(Language.RU))).cells(1);

        assertThat(cells)
                .containsValue("inlineStr:12345678901234567890")
                .containsValue("inlineStr:07.09.1812")
                .containsValue("n:46272.75")
                .containsValue("n:0.625")
                .containsValue("n:12.5");
    }

    @Test
    void keepsWordsThatXmlOrASpreadsheetWouldTwist() throws IOException {
        try (XSSFWorkbook workbook =
                new XSSFWorkbook(new ByteArrayInputStream(bytes(SampleDocuments.everything(Language.RU))))) {
            List<String> texts = new ArrayList<>();
            workbook.getSheetAt(0)
                    .forEach(row -> row.forEach(cell -> {
                        if (((XSSFCell) cell).getCellType() == CellType.STRING) {
                            texts.add(cell.getStringCellValue());
                        }
                    }));

            assertThat(texts).contains("-1+2 \uFFFD \uFFFD _x0041_ <&> ё ї");
        }
    }

    @Test
    void drawsChartsOfTheFiguresOnTheirSheet() throws IOException {
        RawXlsx raw = new RawXlsx(bytes(SampleDocuments.everything(Language.RU)));

        assertThat(raw.elements("xl/workbook.xml", "sheet"))
                .extracting(sheet -> sheet.getAttribute("name"))
                .containsExactly("Значения   все", "Сессии по месяцам", "Самооценка", "Лента времени", "choices");
        assertThat(raw.part("xl/charts/chart1.xml"))
                .contains(
                        "barChart",
                        "crossBetween val=\"between\"",
                        "'Сессии по месяцам'!$B$2:$B$3",
                        "сентябрь",
                        "проведены");
        assertThat(raw.part("xl/charts/chart2.xml")).contains("radarChart", "Самооценка!$C$2:$C$4");
        assertThat(raw.part("xl/charts/chart3.xml")).contains("barChart", "barDir val=\"bar\"", "'Лента времени'!$B$2");
        assertThat(raw.part("xl/drawings/drawing1.xml")).contains("descr=\"В сентябре три сессии, в октябре пять.\"");
    }

    @Test
    void writesTheSameBytesWhateverTheMachine() throws IOException {
        byte[] expected = bytes(SampleDocuments.everything(Language.RU));
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG"));
            TimeZone.setDefault(TimeZone.getTimeZone("Asia/Tokyo"));

            byte[] elsewhere = bytes(SampleDocuments.everything(Language.RU));
            new RawXlsx(expected)
                    .parts()
                    .forEach((name, part) -> assertThat(new RawXlsx(elsewhere).part(name))
                            .as(name)
                            .isEqualTo(part));
            assertThat(elsewhere).isEqualTo(expected);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void writesTheSameBytesOnEightThreadsAtOnce() throws Exception {
        byte[] expected = bytes(schedule());
        Callable<byte[]> write = () -> bytes(schedule());
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            for (Future<byte[]> written : threads.invokeAll(Collections.nCopies(16, write))) {
                assertThat(written.get()).isEqualTo(expected);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void tellsOfItselfOnlyWhatTheDocumentSays() throws IOException {
        RawXlsx raw = new RawXlsx(bytes(SampleDocuments.everything(Language.UK)));

        assertThat(raw.part("docProps/core.xml"))
                .contains("2026-09-01T06:00:00Z", "Всё сразу", "МБДОУ № 7", "коучинг, расписание", "uk-UA")
                .doesNotContain("Apache POI");
        assertThat(raw.part("docProps/app.xml")).contains("Coaching Toolkit");
    }

    @Test
    void leavesTheStreamOpen() throws IOException {
        boolean[] closed = {false};
        writer.write(schedule(), new OutputStream() {
            @Override
            public void write(int b) {}

            @Override
            public void close() {
                closed[0] = true;
            }
        });

        assertThat(closed[0]).isFalse();
    }

    @Test
    void refusesARowThatDoesNotFitTheColumns() {
        Document document = tableOf(List.of(Column.text("А", 1)), List.of(Row.of(Cell.of(1), Cell.of(2))));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> bytes(document))
                .withMessage("row 0 of table 'Таблица' must have 1 cells: 2");
    }

    @Test
    void refusesATextLongerThanACellHolds() {
        Document document = tableOf(List.of(Column.text("А", 1)), List.of(Row.of(Cell.of("ы".repeat(32_768)))));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> bytes(document))
                .withMessage("text of 'А' must be at most 32767 characters: 32768");
    }

    @Test
    void writesAnErrorOfASpreadsheetAsWords() throws IOException {
        Document document = tableOf(
                List.of(Column.text("А", 1)),
                List.of(Row.of(Cell.of(FormulaError.REF.getString())), Row.of(Cell.of("'")), Row.of(Cell.of("\t=1"))));

        assertThat(new RawXlsx(bytes(document)).cells(1).values())
                .containsExactly("inlineStr:А", "inlineStr:#REF!", "inlineStr:'", "inlineStr:\t=1");
    }

    @Test
    void givesAColumnThatNothingFillsTheFormatOfItsType() throws IOException {
        Document document = tableOf(List.of(Column.of("Дата", Column.ValueType.DATE, 1)), List.of(Row.of(Cell.BLANK)));
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes(document)))) {
            XSSFCell cell = workbook.getSheetAt(0).getRow(1).getCell(0);

            assertThat(cell.getCellStyle().getDataFormatString()).isEqualTo("dd.mm.yyyy");
            cell.setCellValue(LocalDate.of(2026, 9, 1));
            assertThat(cell.toString()).isNotBlank();
        }
    }
}
