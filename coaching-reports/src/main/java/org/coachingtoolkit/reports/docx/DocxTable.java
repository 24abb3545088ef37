package org.coachingtoolkit.reports.docx;

import java.math.BigInteger;
import java.util.Collections;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.coachingtoolkit.core.common.Language;
import org.coachingtoolkit.reports.document.Cell;
import org.coachingtoolkit.reports.document.Column;
import org.coachingtoolkit.reports.document.LayoutProfile;
import org.coachingtoolkit.reports.document.RichText;
import org.coachingtoolkit.reports.document.Row;
import org.coachingtoolkit.reports.document.Run;
import org.coachingtoolkit.reports.document.Table;
import org.coachingtoolkit.reports.typesetting.ColumnWidths;
import org.coachingtoolkit.reports.typesetting.LineEnds;
import org.coachingtoolkit.reports.typesetting.TextMeasure;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STJc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;

/** Tables of a text: those of the document, with borders, and those that only put words side by side. */
final class DocxTable {
    private static final double TWIPS_PER_POINT = 20;

    private static final int CELL_MARGIN = DocxStyles.twips(1);
    /** The thickness of a line in eighths of a point. */
    private static final int RULE = 4;

    private static final String HEADER_FILL = "D9D9D9";
    /** The height of a row to be filled in by hand, in twips: 8 mm. */
    private static final int BLANK_HEIGHT = DocxStyles.twips(8);

    private final XWPFTable table;
    private final List<Integer> widths;
    private boolean ruled;

    private DocxTable(XWPFTable table, List<Integer> widths) {
        this.table = table;
        this.widths = widths;
    }

    /** Returns an empty table of columns of the given widths in twips. */
    private static DocxTable empty(XWPFDocument text, List<Integer> widths) {
        XWPFTable table = text.createTable();
        CTTbl written = table.getCTTbl();
        table.removeRow(0);
        table.setCellMargins(0, CELL_MARGIN, 0, CELL_MARGIN);
        CTTblPr properties = written.getTblPr() == null ? written.addNewTblPr() : written.getTblPr();
        properties.addNewTblLayout().setType(STTblLayoutType.FIXED);
        CTTblGrid grid = written.getTblGrid() == null ? written.addNewTblGrid() : written.getTblGrid();
        widths.forEach(width -> grid.addNewGridCol().setW(BigInteger.valueOf(width)));
        table.setWidth(Integer.toString(widths.stream().mapToInt(width -> width).sum()));
        return new DocxTable(table, widths);
    }

    /** Writes words side by side, without borders. */
    static void sideBySide(
            XWPFDocument text, int width, List<Integer> percents, List<List<RichText>> columns, String style) {
        sideBySide(text, width, percents, columns, Collections.nCopies(columns.size(), style), "");
    }

    /** Writes words side by side, without borders, their second lines in a style of their own. */
    static void sideBySide(
            XWPFDocument text,
            int width,
            List<Integer> percents,
            List<List<RichText>> columns,
            String style,
            String second) {
        sideBySide(text, width, percents, columns, Collections.nCopies(columns.size(), style), second);
    }

    /** Writes words side by side, without borders, each column in its own style. */
    static void sideBySide(
            XWPFDocument text, int width, List<Integer> percents, List<List<RichText>> columns, List<String> styles) {
        sideBySide(text, width, percents, columns, styles, "");
    }

    private static void sideBySide(
            XWPFDocument text,
            int width,
            List<Integer> percents,
            List<List<RichText>> columns,
            List<String> styles,
            String second) {
        DocxTable made = empty(
                text, percents.stream().map(percent -> width * percent / 100).toList());
        made.table.removeBorders();
        XWPFTableRow row = made.row();
        row.setCantSplitRow(true);
        for (int i = 0; i < columns.size(); i++) {
            XWPFTableCell cell = made.cell(row, i);
            List<RichText> lines = columns.get(i);
            cell.getParagraphArray(0).setStyle(styles.get(i));
            for (int line = 0; line < lines.size(); line++) {
                XWPFParagraph paragraph = line == 0 ? cell.getParagraphArray(0) : cell.addParagraph();
                paragraph.setStyle(line == 1 && !second.isEmpty() ? second : styles.get(i));
                DocxRuns.add(paragraph, LineEnds.bound(lines.get(line)));
            }
        }
    }

    /** Returns the widths of a table's columns, and the size of its type, over a width in twips. */
    static ColumnWidths widths(Table table, int width, LayoutProfile layout, Language language) {
        return ColumnWidths.of(
                table.onPaper(language),
                language,
                TextMeasure::ems,
                layout.tablePoints(),
                width / TWIPS_PER_POINT,
                2 * CELL_MARGIN / TWIPS_PER_POINT);
    }

    /** Writes a table of the document over a width in twips. */
    static void write(XWPFDocument text, Table given, int width, LayoutProfile layout, Language language) {
        Table table = given.onPaper(language);
        DocxTable made = empty(
                text,
                widths(table, width, layout, language).widths().stream()
                        .map(points -> (int) (points * TWIPS_PER_POINT))
                        .toList());
        made.ruled = layout.ruled();
        if (made.ruled) {
            made.table.removeBorders();
            made.table.setTopBorder(XWPFTable.XWPFBorderType.SINGLE, RULE, 0, "auto");
            made.table.setBottomBorder(XWPFTable.XWPFBorderType.SINGLE, RULE, 0, "auto");
        }
        made.header(table);
        int index = 0;
        for (Row row : table.rows()) {
            table.checkRow(row, index++);
            if (row instanceof Row.Values values) {
                made.values(values, table.columns(), language);
            } else if (row instanceof Row.Section section) {
                made.section(section);
            }
        }
    }

    private void header(Table described) {
        XWPFTableRow header = row();
        header.setRepeatHeader(true);
        header.setCantSplitRow(true);
        for (int i = 0; i < widths.size(); i++) {
            XWPFTableCell cell = cell(header, i);
            shade(cell);
            cell.setVerticalAlignment(XWPFTableCell.XWPFVertAlign.CENTER);
            words(cell, described.columns().get(i).title(), "TableHeader");
            if (ruled && !described.numbered()) {
                underline(cell);
            }
        }
        if (described.numbered()) {
            XWPFTableRow numbers = row();
            numbers.setRepeatHeader(true);
            for (int i = 0; i < widths.size(); i++) {
                XWPFTableCell cell = cell(numbers, i);
                align(words(cell, RichText.of(Integer.toString(i + 1)), "TableText"), Column.Alignment.CENTRE);
                if (ruled) {
                    underline(cell);
                }
            }
        }
    }

    private void values(Row.Values values, List<Column> columns, Language language) {
        XWPFTableRow row = row();
        row.setCantSplitRow(true);
        boolean open = false;
        for (int i = 0; i < columns.size(); i++) {
            Cell cell = values.cells().get(i);
            RichText text = cell instanceof Cell.TextCell words ? words.text() : RichText.of(cell.written(language));
            if (values.summary()) {
                text = RichText.of(Run.bold(text.plain()));
            }
            open |= text.parts().isEmpty();
            align(words(cell(row, i), text, "TableText"), columns.get(i).alignment());
        }
        if (open) {
            row.setHeight(BLANK_HEIGHT);
        }
    }

    private void section(Row.Section section) {
        XWPFTableRow row = row();
        XWPFTableCell cell = cell(row, 0);
        properties(cell).addNewGridSpan().setVal(BigInteger.valueOf(widths.size()));
        properties(cell)
                .getTcW()
                .setW(BigInteger.valueOf(
                        widths.stream().mapToInt(width -> width).sum()));
        shade(cell);
        words(cell, section.text(), "TableSection");
    }

    private void shade(XWPFTableCell cell) {
        if (!ruled) {
            cell.setColor(HEADER_FILL);
        }
    }

    private static void underline(XWPFTableCell cell) {
        CTBorder line = properties(cell).addNewTcBorders().addNewBottom();
        line.setVal(STBorder.SINGLE);
        line.setSz(BigInteger.valueOf(RULE));
    }

    private XWPFTableRow row() {
        return new XWPFTableRow(table.getCTTbl().addNewTr(), table);
    }

    private XWPFTableCell cell(XWPFTableRow row, int column) {
        XWPFTableCell cell = row.addNewTableCell();
        CTTcPr properties = properties(cell);
        if (!properties.isSetTcW()) {
            properties.addNewTcW();
        }
        properties.getTcW().setType(STTblWidth.DXA);
        properties.getTcW().setW(BigInteger.valueOf(widths.get(column)));
        return cell;
    }

    private static CTTcPr properties(XWPFTableCell cell) {
        return cell.getCTTc().isSetTcPr()
                ? cell.getCTTc().getTcPr()
                : cell.getCTTc().addNewTcPr();
    }

    private static XWPFParagraph words(XWPFTableCell cell, RichText text, String style) {
        XWPFParagraph paragraph = cell.getParagraphArray(0);
        paragraph.setStyle(style);
        DocxRuns.add(paragraph, text);
        return paragraph;
    }

    private static void align(XWPFParagraph paragraph, Column.Alignment alignment) {
        if (alignment != Column.Alignment.START) {
            paragraph.getCTPPr().addNewJc().setVal(alignment == Column.Alignment.END ? STJc.RIGHT : STJc.CENTER);
        }
    }
}
