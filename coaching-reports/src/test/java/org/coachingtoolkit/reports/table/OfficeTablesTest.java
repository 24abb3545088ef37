package org.coachingtoolkit.reports.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.coachingtoolkit.core.analytics.AnswerScale;
import org.coachingtoolkit.core.common.Language;
import org.coachingtoolkit.core.finding.Checked;
import org.coachingtoolkit.core.finding.Finding;
import org.coachingtoolkit.core.survey.Codebook;
import org.coachingtoolkit.core.survey.KeyColumns;
import org.coachingtoolkit.core.survey.SurveyData;
import org.coachingtoolkit.core.survey.SurveyFinding;
import org.coachingtoolkit.core.survey.SurveyItem;
import org.coachingtoolkit.core.survey.SurveyReader;
import org.coachingtoolkit.core.table.Cell;
import org.coachingtoolkit.core.table.CellKind;
import org.coachingtoolkit.core.table.Table;
import org.coachingtoolkit.core.table.TableFinding;
import org.coachingtoolkit.core.table.TableLimits;
import org.coachingtoolkit.core.table.Tables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OfficeTablesTest {
    private static Checked<List<Table>> read(String name, byte[] bytes) {
        try {
            return Tables.installed().read(name, new ByteArrayInputStream(bytes), TableLimits.STANDARD);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] bytes(String path) {
        try (InputStream in = OfficeTablesTest.class.getResourceAsStream("/foreign/" + path)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Checked<List<Table>> read(String path) {
        return read(path.substring(path.indexOf('/') + 1), bytes(path));
    }

    private static byte[] zip(Map<String, String> parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static byte[] workbook(String rows) {
        return workbook("", rows, "");
    }

    private static byte[] workbook(String columns, String rows, String merged) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put(
                "[Content_Types].xml",
                "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Override PartName=\"/xl/workbook.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/><Override PartName=\"/xl/worksheets/sheet1.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml\"/></Types>");
        parts.put(
                "_rels/.rels",
                "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>");
        parts.put(
                "xl/workbook.xml",
                "<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><sheets><sheet name=\"Лист1\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>");
        parts.put(
                "xl/_rels/workbook.xml.rels",
                "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet\" Target=\"worksheets/sheet1.xml\"/></Relationships>");
        parts.put(
                "xl/worksheets/sheet1.xml",
                "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">" + columns
                        + "<sheetData>" + rows + "</sheetData>" + merged + "</worksheet>");
        return zip(parts);
    }

    @Test
    void answersThatAWorkbookHidesOrMergesAreAskedAbout() throws IOException {
        Codebook codebook = Codebook.of(
                KeyColumns.USUAL,
                List.of(
                        SurveyItem.of("A1", "alpha", AnswerScale.of(1, 5)),
                        SurveyItem.of("A2", "alpha", AnswerScale.of(1, 5))));
        String rows = row("<row>", "person", "A1", "A2")
                + row("<row hidden=\"1\">", "p", "1", "2")
                + row("<row>", "q", "3", "4");

        Checked<SurveyData> hidden = SurveyReader.of(codebook)
                .read(
                        "a.xlsx",
                        new ByteArrayInputStream(
                                workbook("<cols><col min=\"3\" max=\"9\" hidden=\"1\"/></cols>", rows, "")));
        Checked<SurveyData> merged = SurveyReader.of(codebook)
                .read(
                        "a.xlsx",
                        new ByteArrayInputStream(
                                workbook("", rows, "<mergeCells><mergeCell ref=\"A2:A3\"/></mergeCells>")));

        assertThat(hidden.get().rows()).isEqualTo(2);
        assertThat(hidden.findings())
                .extracting(Finding::code)
                .containsExactlyInAnyOrder(SurveyFinding.HIDDEN_ROWS, SurveyFinding.HIDDEN_COLUMNS);
        assertThat(hidden.findings())
                .filteredOn(finding -> finding.code() == SurveyFinding.HIDDEN_COLUMNS)
                .singleElement()
                .satisfies(finding -> assertThat(finding.message(Language.EN)).contains("(C)"));
        assertThat(merged.value()).isEmpty();
        assertThat(merged.findings())
                .filteredOn(finding -> finding.code() == SurveyFinding.MERGED_CELLS)
                .singleElement()
                .satisfies(finding -> assertThat(finding.message(Language.EN)).contains("A2:A3"));
    }

    private static String row(String start, String... cells) {
        return start
                + Arrays.stream(cells)
                        .map(cell -> "<c t=\"inlineStr\"><is><t>" + cell + "</t></is></c>")
                        .collect(Collectors.joining())
                + "</row>";
    }

    @Test
    void readsTypedCellsOfAWorkbook() {
        List<Table> tables = read("dev/d-staff-2-kadry-sad.xlsx").get();

        assertThat(tables)
                .extracting(table -> table.sheet().name())
                .containsExactly("Титул", "Обслуж. персонал", "Педагоги", "Справочник");
        assertThat(tables).extracting(table -> table.sheet().hidden()).containsExactly(false, false, false, true);
        Table people = tables.get(2);
        assertThat(people.cell(4, 5).date()).contains(LocalDate.of(1988, 2, 11));
        assertThat(people.cell(4, 8).kind()).isEqualTo(CellKind.NUMBER);
        assertThat(people.merged()).extracting(Object::toString).hasSize(1);
        assertThat(Tables.name(people.place(4, 5))).contains("Педагоги!E4");
    }

    /** An exponent of some bytes would be a text of gigabytes. */
    @ParameterizedTest
    @ValueSource(
            strings = {"1E999999999", "-1E999999999", "1E-999999999", "-1e-2147483647", "1E41", "NaN", "0x1p3", "1e"})
    void aNumberThatNobodyWritesIsWords(String written) {
        byte[] packed = workbook("<row r=\"1\"><c r=\"A1\"><v>" + written + "</v></c></row>");
        byte[] flat = ("<office:document xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
                        + " xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\""
                        + " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\"><office:body>"
                        + "<office:spreadsheet><table:table table:name=\"a\"><table:table-row><table:table-cell"
                        + " office:value-type=\"float\" office:value=\"" + written
                        + "\"/></table:table-row></table:table>"
                        + "</office:spreadsheet></office:body></office:document>")
                .getBytes(StandardCharsets.UTF_8);

        for (Checked<List<Table>> tables : List.of(
                read("a.xlsx", packed),
                read("a.ods", zip(Map.of("content.xml", new String(flat, StandardCharsets.UTF_8)))))) {
            Cell cell = tables.get().get(0).cell(1, 1);
            assertThat(cell.kind()).isEqualTo(CellKind.TEXT);
            assertThat(cell.text()).isEqualTo(written);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"4.9E-324", "1E39", "12.5", "-0", "1.7976931348623157"})
    void aNumberThatAnOfficeProgramWritesIsANumber(String written) {
        Cell cell = read("a.xlsx", workbook("<row r=\"1\"><c r=\"A1\"><v>" + written + "</v></c></row>"))
                .get()
                .get(0)
                .cell(1, 1);

        assertThat(cell.number().orElseThrow()).isEqualByComparingTo(written);
    }

    @Test
    void readsTimesOfDay() {
        Table table = read("dev/d-tt-5-long-list.xlsx").get().get(0);

        assertThat(table.cell(2, 4).time()).contains(LocalTime.of(8, 40));
    }

    @Test
    void readsOpenDocumentWithItsDatesAndMergedCells() {
        Table table = read("dev/d-cal-3-kanikuly.ods").get().get(0);
        assertThat(table.cell(3, 3).date()).contains(LocalDate.of(2026, 9, 1));

        Table plan = read("dev/d-staff-4-grafik-attest.ods").get().get(0);
        assertThat(plan.seen(4, 2).text()).isEqualTo("Ф.И.О. педагога");
        assertThat(plan.cell(5, 7).text()).isEqualTo("+");
    }

    @Test
    void readsTablesOfATextWithTheirTitles() {
        List<Table> tables = read("dev/d-ses-2-konsultacii.docx").get();

        assertThat(tables).hasSize(2);
        assertThat(tables.get(0).cell(1, 1).text()).startsWith("ПЛАН-ГРАФИК");
        assertThat(tables.get(0).cell(3, 7).text()).isEqualTo("Отметка о выполнении");
    }

    @Test
    void keepsStoredValuesAndTellsFormulasWithoutOne() {
        Table table = read("hostile/x-04-formulas-cached.xlsx").get().get(0);

        assertThat(table.cell(2, 1).isComputed()).isTrue();
        assertThat(table.cell(3, 1).kind()).isEqualTo(CellKind.FORMULA);
        assertThat(table.cell(3, 4).kind()).isEqualTo(CellKind.ERROR);
        assertThat(table.cell(3, 3).isPassing()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "x-05-password.xlsx, PASSWORD",
        "x-06-old-binary.xls, OLD_WORKBOOK",
        "x-07-html-renamed.xls, WEB_PAGE",
        "x-08-nul-bytes.csv, ZERO_BYTES",
    })
    void refusesWithOneReason(String file, TableFinding code) {
        Checked<List<Table>> read = read("hostile/" + file);

        assertThat(read.value()).isEmpty();
        assertThat(read.findings()).extracting(Finding::code).containsExactly(code);
    }

    @Test
    void leavesMacrosAndLinksAloneAndSaysSo() {
        Checked<List<Table>> read = read("hostile/x-02-macros-external-links.xlsm");

        assertThat(read.get().get(0).rows()).hasSize(3);
        assertThat(read.findings())
                .extracting(Finding::code)
                .containsExactlyInAnyOrder(TableFinding.MACROS, TableFinding.LINKS);
    }

    @Test
    void stopsAtABomb() {
        byte[] bomb = workbook(
                "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>" + " ".repeat(40 << 20) + "</t></is></c></row>");

        assertThat(read("bomb.xlsx", bomb).findings())
                .extracting(Finding::code)
                .containsAnyOf(TableFinding.UNPACKED_SIZE, TableFinding.TOO_LARGE);
    }

    @Test
    void readsPastAMillionEmptyRows() {
        StringBuilder rows = new StringBuilder("<row r=\"1\"><c r=\"A1\" t=\"str\"><v>ФИО</v></c></row>");
        for (int row = 2; row < 300_000; row++) {
            rows.append("<row r=\"")
                    .append(row)
                    .append("\" s=\"1\"><c r=\"A")
                    .append(row)
                    .append("\" s=\"1\"/></row>");
        }

        assertThat(read("empty.xlsx", workbook(rows.toString())).get().get(0).rows())
                .hasSize(1);
    }

    @Test
    void refusesADocumentTypeInAPart() {
        byte[] bytes = zip(Map.of(
                "mimetype",
                "application/vnd.oasis.opendocument.spreadsheet",
                "content.xml",
                "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/hostname\">]><x>&e;</x>"));

        assertThat(read("x.ods", bytes).value()).isEmpty();
    }

    @Test
    void countsRowsAndCellsWithoutReferences() {
        Table table = read(
                        "x.xlsx",
                        workbook("<row><c t=\"str\"><v>a</v></c><c><v>1.5</v></c></row><row><c><v>2</v></c></row>"))
                .get()
                .get(0);

        assertThat(table.cell(1, 2)).isEqualTo(Cell.number(new java.math.BigDecimal("1.5")));
        assertThat(table.cell(2, 1).text()).isEqualTo("2");
    }

    @Property(tries = 150)
    void neverThrowsForADamagedFile(
            @ForAll @IntRange(max = 3) int which,
            @ForAll @IntRange(max = 1_000_000) int at,
            @ForAll byte value,
            @ForAll @IntRange(max = 5) int cut) {
        String path = List.of(
                        "dev/d-staff-2-kadry-sad.xlsx",
                        "dev/d-cal-3-kanikuly.ods",
                        "dev/d-ses-2-konsultacii.docx",
                        "dev/d-staff-3-spisok-1251.csv")
                .get(which);
        byte[] bytes = bytes(path);
        bytes[at % bytes.length] = value;
        bytes[(int) (at * 31L % bytes.length)] ^= 0x55;
        byte[] damaged = cut == 0 ? Arrays.copyOf(bytes, at % bytes.length) : bytes;

        assertThat(read(path.substring(4), damaged)).isNotNull();
    }
}
