package org.coachingtoolkit.reports.workbook;

import static java.util.Objects.requireNonNull;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Hyperlink;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.coachingtoolkit.core.common.Language;
import org.coachingtoolkit.core.finding.Finding;
import org.coachingtoolkit.core.finding.Place;
import org.coachingtoolkit.core.finding.Severity;
import org.coachingtoolkit.reports.ooxml.CellText;
import org.coachingtoolkit.reports.ooxml.StableZip;
import org.coachingtoolkit.reports.workbook.CellStyles.Use;

/**
 * A copy of a workbook in which every finding is a comment at its cell, coloured by severity, and a first sheet that lists
 * them with links. Everything else stays as it is.
 */
public final class MarkedWorkbook {
    private static final Map<Severity, Integer> COLORS =
            new EnumMap<>(Map.of(Severity.ERROR, 0xF8CBAD, Severity.WARNING, 0xFFE699, Severity.ADVICE, 0xDDEBF7));
    private static final String AUTHOR = "Coaching Toolkit";
    private static final int LONGEST = 8_000;

    private final byte[] file;
    private final List<Finding> findings;
    private final Language language;

    /**
     * @param file the workbook, which has been read and is not hostile; that it holds a programme is not needed
     * @param findings what was found in it
     * @param language the language of the comments
     */
    public MarkedWorkbook(byte[] file, List<Finding> findings, Language language) {
        this.file = file.clone();
        this.findings = List.copyOf(findings);
        this.language = requireNonNull(language, "language");
    }

    /**
     * Writes the copy.
     *
     * @param out receives the workbook; flushed, not closed
     * @throws IllegalArgumentException if the file is no workbook that is saved as XLSX
     * @throws IOException if the stream cannot be written
     */
    public void write(OutputStream out) throws IOException {
        XSSFWorkbook workbook = open(); // in memory: closing would save it
        String name = WorkbookText.text(language, "sheet.findings");
        int old = workbook.getSheetIndex(name);
        if (old >= 0) {
            workbook.removeSheetAt(old);
        }
        Map<String, CellStyle> marks = new HashMap<>();
        findings.forEach(finding -> mark(workbook, finding, marks));
        list(workbook, name);
        StableZip.write(workbook, out);
        out.flush();
    }

    private XSSFWorkbook open() {
        try {
            return new XSSFWorkbook(new ByteArrayInputStream(file));
        } catch (IOException | POIXMLException | OpenXML4JRuntimeException broken) {
            throw new IllegalArgumentException("file must be a workbook saved as XLSX", broken);
        }
    }

    private void mark(XSSFWorkbook workbook, Finding finding, Map<String, CellStyle> marks) {
        Place place = finding.place();
        XSSFSheet sheet = place.sheet() == null ? null : workbook.getSheet(place.sheet());
        if (sheet == null) {
            return;
        }
        Row row = Optional.<Row>ofNullable(sheet.getRow(place.line() - 1))
                .orElseGet(() -> sheet.createRow(place.line() - 1));
        Cell cell = row.getCell(place.column() - 1, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
        String said = said(finding);
        Comment known = cell.getCellComment();
        if (known != null && known.getString().getString().contains(said)) {
            return;
        }
        if (known == null) {
            cell.setCellStyle(marks.computeIfAbsent(
                    cell.getCellStyle().getIndex() + " " + finding.severity(),
                    key -> coloured(workbook, cell.getCellStyle(), finding.severity())));
        }
        String text = known == null ? said : known.getString().getString() + "\n" + said;
        if (text.length() > LONGEST) {
            return;
        }
        if (known == null) {
            ClientAnchor anchor = workbook.getCreationHelper().createClientAnchor();
            anchor.setCol1(place.column());
            anchor.setCol2(place.column() + 4);
            anchor.setRow1(Math.max(0, place.line() - 2));
            anchor.setRow2(place.line() + 4);
            known = sheet.createDrawingPatriarch().createCellComment(anchor);
            known.setAuthor(AUTHOR);
        }
        known.setString(workbook.getCreationHelper().createRichTextString(CellText.of(text, "")));
        cell.setCellComment(known);
    }

    private static CellStyle coloured(XSSFWorkbook workbook, CellStyle plain, Severity severity) {
        XSSFCellStyle style = workbook.createCellStyle();
        style.cloneStyleFrom(plain);
        style.setFillForegroundColor(CellStyles.color(requireNonNull(COLORS.get(severity), "color")));
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        return style;
    }

    private String said(Finding finding) {
        String clause = finding.clause().map(ref -> ", " + ref).orElse("");
        return finding.severity().label(language) + clause + ": " + finding.message(language);
    }

    private void list(XSSFWorkbook workbook, String name) {
        CellStyles styles = new CellStyles(workbook, language);
        XSSFSheet sheet = workbook.createSheet(name);
        workbook.setSheetOrder(name, 0);
        workbook.setActiveSheet(0);
        workbook.setSelectedTab(0);
        sheet.setColumnWidth(0, 34 * 256);
        sheet.setColumnWidth(1, 110 * 256);
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setLandscape(true);
        sheet.getPrintSetup().setFitHeight((short) 0);
        int at = 0;
        for (Finding finding : findings) {
            Row row = sheet.createRow(at++);
            Place place = finding.place();
            Cell where = row.createCell(0);
            where.setCellStyle(styles.of(place.sheet() == null ? Use.WORDS : Use.LINK));
            CellText.write(CellText.of(place.sheet() == null ? "" : place.toString(), ""), where);
            if (place.sheet() != null && workbook.getSheet(place.sheet()) != null) {
                Hyperlink link = workbook.getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
                link.setAddress(Choices.quoted(place.sheet()) + "!"
                        + CellReference.convertNumToColString(place.column() - 1) + place.line());
                where.setHyperlink(link);
            }
            Cell words = row.createCell(1);
            CellText.write(CellText.of(said(finding), ""), words);
            words.setCellStyle(coloured(workbook, styles.of(Use.WORDS), finding.severity()));
        }
        sheet.createFreezePane(1, 0);
    }
}
