package org.coachingtoolkit.reports.workbook;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.coachingtoolkit.core.common.Language;
import org.coachingtoolkit.core.finding.FindingCode;
import org.coachingtoolkit.core.programme.ProgrammeFormat;
import org.coachingtoolkit.core.table.TableFinding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Workbooks that are no workbooks, attack their reader or are broken: refused or asked about, at their cell. */
class BadWorkbookTest {
    private static final int LONGEST_CELL = 32_767;
    private static final int LAST_COLUMN = 16_383;

    private final OpenWorkbook workbook = OpenWorkbook.example(Language.RU);

    private static List<FindingCode> refused(byte[] file) {
        ProgrammeFormat.Reading reading = new WorkbookFormat().read(file);
        assertThat(reading.checked().value()).isEmpty();
        return reading.checked().findings().stream()
                .map(finding -> finding.code())
                .toList();
    }

    /** Returns the workbook with one part, the sheet of teachers, written otherwise. */
    private byte[] sheet(UnaryOperator<String> change) throws IOException {
        String name = workbook.sheet("teachers")
                .getPackagePart()
                .getPartName()
                .getName()
                .substring(1);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipInputStream from = new ZipInputStream(new ByteArrayInputStream(workbook.bytes()));
                ZipOutputStream to = new ZipOutputStream(out)) {
            for (ZipEntry entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
                to.putNextEntry(new ZipEntry(entry.getName()));
                byte[] part = from.readAllBytes();
                to.write(
                        entry.getName().equals(name)
                                ? change.apply(new String(part, UTF_8)).getBytes(UTF_8)
                                : part);
            }
        }
        return out.toByteArray();
    }

    @Test
    void aBombIsNotUnpacked() throws IOException {
        byte[] bomb = sheet(xml -> xml.replace("</sheetData>", "</sheetData>" + " ".repeat(40 << 20)));

        assertThat(bomb.length).isLessThan(1 << 20);
        assertThat(refused(bomb)).containsExactly(TableFinding.UNPACKED_SIZE);
    }

    @Test
    void aPasswordIsNamed() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (POIFSFileSystem locked = new POIFSFileSystem()) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.standard).getEncryptor();
            encryptor.confirmPassword("тайна");
            try (var data = encryptor.getDataStream(locked)) {
                data.write(workbook.bytes());
            }
            locked.writeFilesystem(out);
        }

        assertThat(refused(out.toByteArray())).containsExactly(TableFinding.PASSWORD);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 10, 100})
    void aFileThatWasCutIsDamaged(int parts) {
        byte[] whole = workbook.bytes();

        assertThat(refused(Arrays.copyOf(whole, whole.length - Math.max(30, whole.length / parts) + 4)))
                .isNotEmpty();
    }

    @Test
    void nothingOutsideOfTheFileIsOpened() throws IOException {
        byte[] file = sheet(xml -> xml.replaceFirst(
                "<worksheet", "<!DOCTYPE worksheet [<!ENTITY e SYSTEM \"file:///etc/hostname\">]><worksheet"));

        assertThat(refused(file)).containsExactly(TableFinding.DOCUMENT_TYPE);
    }

    @Test
    void anErrorValueIsAskedAboutAtItsCell() {
        workbook.cell("teachers", 0, "post").setCellErrorValue(FormulaError.REF.getCode());

        assertThat(workbook.findings()).anyMatch(finding -> finding.startsWith("error-value teachers!"));
    }

    @Test
    void aCircularReferenceHasNoValue() {
        Cell cell = workbook.cell("teachers", 0, "post");
        cell.setBlank();
        cell.setCellFormula(cell.getAddress().formatAsString());

        assertThat(workbook.outcome()).startsWith("asked").contains("no-value teachers!");
    }

    @Test
    void theLongestCellIsAskedAboutWhereThePartIsShorter() {
        String longest = "я".repeat(LONGEST_CELL);
        workbook.type("teachers", 0, "post", longest);

        assertThat(workbook.outcome()).isEqualTo("asked json.too-long teachers!G6");
    }

    @Test
    void theLastColumnIsReadPast() {
        XSSFSheet sheet = workbook.sheet("teachers");
        sheet.getRow(WorkbookWriter.HEADING_ROW).createCell(LAST_COLUMN).setCellValue("моё");
        sheet.getRow(WorkbookWriter.FIRST_ROW).createCell(LAST_COLUMN).setCellValue("моё");

        assertThat(workbook.outcome()).startsWith("same own-columns teachers!XFD");
    }

    @Test
    void aSheetThatIsNotThereOrTwiceIsAskedAbout() {
        workbook.file.cloneSheet(workbook.file.getSheetIndex(workbook.sheet("teachers")));
        assertThat(workbook.findings()).anyMatch(finding -> finding.startsWith("two-sheets"));
        OpenWorkbook other = OpenWorkbook.example(Language.RU);
        other.file.removeSheetAt(other.file.getSheetIndex(other.sheet("institution")));
        assertThat(other.outcome()).startsWith("asked no-sheet");
    }

    @Test
    void colouredRowsThatHoldNothingAreNothing() {
        CellStyle coloured = workbook.file.createCellStyle();
        coloured.setFillForegroundColor(IndexedColors.YELLOW.getIndex());
        coloured.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        XSSFSheet sheet = workbook.sheet("teachers");
        for (int row = 100; row < 20_100; row++) {
            sheet.createRow(row).createCell(3).setCellStyle(coloured);
        }

        assertThat(workbook.outcome()).isEqualTo("same");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+7 900", "-5", "@SUM(A1)", "=cmd|' /C calc'!A0"})
    void wordsThatLookLikeAFormulaAreWordsOnTheWayOut(String words) throws IOException {
        workbook.type("teachers", 0, "post", words);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ProgrammeWorkbook.of(workbook.read().checked().value().orElseThrow()).write(out);
        try (XSSFWorkbook written = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            Cell cell = written.getSheet(workbook.name("teachers"))
                    .getRow(WorkbookWriter.FIRST_ROW)
                    .getCell(workbook.column("teachers", "post"));

            assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
            assertThat(cell.getStringCellValue()).isEqualTo(words);
        }
    }

    @Test
    void aSmallHeapHasASmallLimit() {
        assertThat(WorkbookReader.limits(62L << 20).cells()).isBetween(100_000, 150_000);
        assertThat(WorkbookReader.limits(1L << 30).cells()).isEqualTo(300_000);
    }
}
