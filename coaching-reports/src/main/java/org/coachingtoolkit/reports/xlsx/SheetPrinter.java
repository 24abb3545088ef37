package org.coachingtoolkit.reports.xlsx;

import java.util.List;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.coachingtoolkit.core.common.Language;
import org.coachingtoolkit.reports.document.ApprovalHead;
import org.coachingtoolkit.reports.document.AttachmentMark;
import org.coachingtoolkit.reports.document.Block;
import org.coachingtoolkit.reports.document.BlockVisitor;
import org.coachingtoolkit.reports.document.Chart;
import org.coachingtoolkit.reports.document.Checklist;
import org.coachingtoolkit.reports.document.Clauses;
import org.coachingtoolkit.reports.document.Column;
import org.coachingtoolkit.reports.document.Contents;
import org.coachingtoolkit.reports.document.CornerHead;
import org.coachingtoolkit.reports.document.Fields;
import org.coachingtoolkit.reports.document.FormText;
import org.coachingtoolkit.reports.document.Heading;
import org.coachingtoolkit.reports.document.LayoutProfile;
import org.coachingtoolkit.reports.document.OrganisationHead;
import org.coachingtoolkit.reports.document.PageBreak;
import org.coachingtoolkit.reports.document.Paragraph;
import org.coachingtoolkit.reports.document.RichText;
import org.coachingtoolkit.reports.document.Row;
import org.coachingtoolkit.reports.document.SignatureBlock;
import org.coachingtoolkit.reports.document.SignatureBlock.Signature;
import org.coachingtoolkit.reports.document.Table;
import org.coachingtoolkit.reports.document.Title;
import org.coachingtoolkit.reports.ooxml.CellText;
import org.coachingtoolkit.reports.typesetting.LineEnds;
import org.coachingtoolkit.reports.typesetting.TextMeasure;
import org.coachingtoolkit.reports.xlsx.Grid.Span;
import org.coachingtoolkit.reports.xlsx.Styles.Part;

/** Writes the blocks of one sheet from the top down. Not thread-safe. */
final class SheetPrinter implements BlockVisitor<Void> {
    private static final int LAST_ROW = 1_048_575;
    private static final double LINE_HEIGHT = 1.2;
    private static final double CELL_MARGIN = 2;
    private static final double HIGHEST = 409;
    /** How much wider bold words are than regular ones. */
    private static final double BOLD = 1.1;

    /** A head of more rows cannot be folded away: the library has written its first rows to disk by then. */
    private static final int FOLDABLE = 90;

    private final Sheet sheet;
    private final Grid grid;
    private final Styles styles;
    private final ChoiceSheet choiceSheet;
    private final Language language;
    private final int points;
    private final int titlePoints;
    private int row;

    SheetPrinter(
            Sheet sheet, Grid grid, Styles styles, ChoiceSheet choiceSheet, Language language, LayoutProfile layout) {
        this.sheet = sheet;
        this.grid = grid;
        this.styles = styles;
        this.choiceSheet = choiceSheet;
        this.language = language;
        this.points = layout.tablePoints();
        this.titlePoints = layout.bodyPoints();
        for (int i = 0; i < grid.columns(); i++) {
            sheet.setColumnWidth(i, grid.fileWidth(i));
        }
    }

    void print(List<Block> blocks) {
        blocks.forEach(block -> block.accept(this));
    }

    /** Leaves rows free. */
    void skip(int rows) {
        row += rows;
    }

    /** Returns the number of rows written, which is the index of the next one. */
    int rows() {
        return row;
    }

    private org.apache.poi.ss.usermodel.Row next() {
        if (row > LAST_ROW) {
            throw new IllegalArgumentException(
                    "sheet '" + sheet.getSheetName() + "' must have at most " + (LAST_ROW + 1) + " rows");
        }
        return sheet.createRow(row++);
    }

    private void line(String text, Part part) {
        cells(List.of(grid.whole()), List.of(text), part);
    }

    /** Writes texts side by side, each over its span of columns, as high as the longest needs. */
    private void cells(List<Span> spans, List<String> texts, Part... parts) {
        if (spans.size() < texts.size()) {
            line(String.join("   ", texts).strip(), parts[parts.length - 1]);
            return;
        }
        int lines = 1;
        org.apache.poi.ss.usermodel.Row line = next();
        for (int i = 0; i < texts.size(); i++) {
            Span span = spans.get(i);
            CellStyle style = styles.part(parts[Math.min(i, parts.length - 1)]);
            for (int column = span.first(); column <= span.last(); column++) {
                line.createCell(column).setCellStyle(style);
            }
            String text = CellText.of(texts.get(i), sheet.getSheetName());
            if (!text.isEmpty()) {
                CellText.write(text, line.getCell(span.first()));
                lines = Math.max(lines, TextMeasure.lines(text, grid.width(span)));
            }
            if (span.last() > span.first()) {
                sheet.addMergedRegionUnsafe(
                        new CellRangeAddress(line.getRowNum(), line.getRowNum(), span.first(), span.last()));
            }
        }
        line.setHeightInPoints(height(lines, size(parts[0])));
    }

    private static float height(int lines, double points) {
        return (float) Math.min(HIGHEST, lines * points * LINE_HEIGHT + CELL_MARGIN);
    }

    private double size(Part part) {
        return part == Part.TITLE ? titlePoints : points;
    }

    private static String joined(List<RichText> lines) {
        return lines.stream().map(LineEnds::bound).map(RichText::plain).collect(Collectors.joining("\n"));
    }

    @Override
    public Void organisationHead(OrganisationHead head) {
        line(joined(head.lines()), Part.ORGANISATION);
        return null;
    }

    @Override
    public Void attachmentMark(AttachmentMark mark) {
        cells(grid.divide(0.65, 0.35), List.of("", joined(mark.lines())), Part.ATTACHMENT);
        return null;
    }

    @Override
    public Void approvalHead(ApprovalHead head) {
        cells(
                grid.divide(0.35, 0.3, 0.35),
                List.of(joined(head.adopted()), "", joined(head.approved())),
                Part.APPROVAL);
        return null;
    }

    @Override
    public Void cornerHead(CornerHead head) {
        String right = head.right().stream().map(SheetPrinter::joined).collect(Collectors.joining("\n\n"));
        cells(
                grid.divide(0.55, 0.12, 0.33),
                List.of(joined(head.organisation()), "", right),
                Part.ORGANISATION,
                Part.APPROVAL,
                Part.APPROVAL);
        return null;
    }

    @Override
    public Void title(Title title) {
        line(title.subject().isEmpty() ? title.kind() : title.kind() + "\n" + title.subject(), Part.TITLE);
        if (!title.lines().isEmpty()) {
            line(joined(title.lines()), Part.TITLE_LINE);
        }
        return null;
    }

    @Override
    public Void heading(Heading heading) {
        line(heading.text().plain(), Part.HEADING);
        return null;
    }

    @Override
    public Void paragraph(Paragraph paragraph) {
        line(paragraph.text().plain(), paragraph.style() == Paragraph.Style.CENTRED ? Part.CENTRED : Part.BODY);
        return null;
    }

    @Override
    public Void clauses(Clauses clauses) {
        clauses.clauses().forEach(clause -> clause(0, clause));
        return null;
    }

    private void clause(int depth, Clauses.Clause clause) {
        line("    ".repeat(depth) + clause.label() + " " + clause.text().plain(), Part.BODY);
        clause.children().forEach(child -> clause(depth + 1, child));
    }

    @Override
    public Void checklist(Checklist checklist) {
        for (Checklist.Item item : checklist.items()) {
            line((item.ticked() ? "☑ " : "☐ ") + item.text().plain(), Part.BODY);
        }
        return null;
    }

    @Override
    public Void fields(Fields fields) {
        for (Fields.Field field : fields.fields()) {
            cells(
                    grid.divide(0.25, 0.75),
                    List.of(field.label() + ":", field.value().plain()),
                    Part.LABEL,
                    Part.BODY);
        }
        return null;
    }

    @Override
    public Void signatures(SignatureBlock signatures) {
        for (Signature one : signatures.signatures()) {
            skip(1);
            List<Span> spans = grid.divide(0.42, 0.24, 0.34);
            String name = one.name().isBlank() ? line(18, spans.get(spans.size() - 1)) : one.name();
            cells(spans, List.of(one.post(), line(14, spans.get(spans.size() / 2)), name), Part.SIGNATURE);
            if (one.dated()) {
                cells(spans, List.of("", "", FormText.DATE_LINE.in(language)), Part.SIGNATURE);
            }
        }
        return null;
    }

    /** Returns a line to write on that its cells do not break. */
    private String line(int longest, Span span) {
        return "_".repeat((int) Math.max(4, Math.min(longest, grid.width(span) - 2)));
    }

    /** The sheets of a workbook are its contents; nothing is written. */
    @Override
    public Void contents(Contents contents) {
        return null;
    }

    @Override
    public Void chart(Chart chart) {
        throw new IllegalStateException("a chart must stand on the sheet of its figures");
    }

    @Override
    public Void pageBreak(PageBreak pageBreak) {
        throw new IllegalStateException("a page must end with its sheet");
    }

    /** Writes the table: header, values, frozen header, header on every printed page, lists of marks. */
    @Override
    public Void table(Table table) {
        int head = row;
        header(table);
        if (head > 0 && head <= FOLDABLE) {
            sheet.groupRow(0, head - 1);
        }
        int first = row;
        sheet.createFreezePane(0, first);
        sheet.setRepeatingRows(
                new CellRangeAddress(head, first - 1, 0, table.columns().size() - 1));
        boolean sections = rows(table);
        int last = Math.max(first, row - 1);
        if (!sections) {
            sheet.setAutoFilter(
                    new CellRangeAddress(first - 1, last, 0, table.columns().size() - 1));
        }
        marks(table, first, last);
        return null;
    }

    private void header(Table table) {
        List<Column> columns = table.columns();
        org.apache.poi.ss.usermodel.Row header = next();
        int lines = 1;
        for (int i = 0; i < columns.size(); i++) {
            String text = CellText.of(columns.get(i).header(), table.name());
            CellText.write(text, header.createCell(i));
            header.getCell(i).setCellStyle(styles.part(Part.HEADER));
            lines = Math.max(lines, TextMeasure.lines(text, grid.room(i) / BOLD));
        }
        header.setHeightInPoints(height(lines, points));
        if (table.numbered()) {
            org.apache.poi.ss.usermodel.Row numbers = next();
            for (int i = 0; i < columns.size(); i++) {
                numbers.createCell(i).setCellValue(i + 1);
                numbers.getCell(i).setCellStyle(styles.part(Part.COLUMN_NUMBER));
            }
        }
    }

    /** Writes the rows and returns whether there was a section among them. */
    private boolean rows(Table table) {
        TableCells cells = new TableCells(table, grid, styles, language);
        boolean sections = false;
        int index = 0;
        for (Row each : table.rows()) {
            table.checkRow(each, index++);
            if (each instanceof Row.Values values) {
                org.apache.poi.ss.usermodel.Row line = next();
                line.setHeightInPoints(height(cells.write(values, line), points));
            } else if (each instanceof Row.Section section) {
                sections = true;
                line(section.text().plain(), Part.SECTION);
            }
        }
        return sections;
    }

    private void marks(Table table, int first, int last) {
        DataValidationHelper helper = sheet.getDataValidationHelper();
        for (int i = 0; i < table.columns().size(); i++) {
            List<String> choices = table.columns().get(i).choices();
            if (!choices.isEmpty()) {
                DataValidation validation = helper.createValidation(
                        helper.createFormulaListConstraint(choiceSheet.range(choices)),
                        new CellRangeAddressList(first, last, i, i));
                validation.setShowErrorBox(true);
                validation.setSuppressDropDownArrow(true);
                sheet.addValidationData(validation);
            }
        }
    }
}
