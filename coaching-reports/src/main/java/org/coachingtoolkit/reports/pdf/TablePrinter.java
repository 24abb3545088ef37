package org.coachingtoolkit.reports.pdf;

import com.lowagie.text.pdf.PdfContentByte;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.coachingtoolkit.core.common.Language;
import org.coachingtoolkit.reports.document.Cell;
import org.coachingtoolkit.reports.document.Column;
import org.coachingtoolkit.reports.document.Column.ValueType;
import org.coachingtoolkit.reports.document.FormText;
import org.coachingtoolkit.reports.document.RichText;
import org.coachingtoolkit.reports.document.Row;
import org.coachingtoolkit.reports.document.Table;
import org.coachingtoolkit.reports.pdf.PdfFlow.Fill;
import org.coachingtoolkit.reports.pdf.PdfFlow.Spot;
import org.coachingtoolkit.reports.pdf.StructureTree.Element;
import org.coachingtoolkit.reports.typesetting.ColumnWidths;
import org.jspecify.annotations.Nullable;

/**
 * Prints one table, row by row: the header on each page, as an artifact from the second on; a row that does not fit goes
 * to the next page, or is split by lines if it is higher than a third of the page. No row is kept once it is printed.
 */
final class TablePrinter {
    /** The room between a column's edge and its text, in points. */
    private static final float SIDE = 1.8f;
    /** The distance of two lines in a table, in parts of the size. */
    private static final float LINE = 1.08f;

    private static final float LEAST_LINE = 1.04f;

    private static final float BORDER = 0.5f;
    private static final String HEADER_FILL = "0.92";
    private static final String ROW_FILL = "0.96";
    /** The least height of a row in which something is to be written by hand. */
    private static final float WRITING = 8 * PdfFlow.MILLIMETRE;

    private final Table table;
    private final PdfFlow flow;
    private final StructureTree tree;
    private final Language language;
    private final float following;
    private final float size;
    private final float leading;
    private final float padding;
    private final float base;
    private final float[] edges;
    private final List<Float> rules = new ArrayList<>();
    private int row;
    private int column;
    private boolean undivided;
    private float headEnd;
    private Row.@Nullable Section section;

    /**
     * Makes a printer for one table.
     *
     * @param following the height of what must stand on one page with the last row
     */
    TablePrinter(Table given, PdfFlow flow, Language language, float following) {
        this.table = given.onPaper(language);
        this.flow = flow;
        this.tree = flow.tree();
        this.language = language;
        this.following = following;
        ColumnWidths widths = ColumnWidths.of(
                table, language, TablePrinter::ems, flow.layout().tablePoints(), flow.right() - flow.left(), 2 * SIDE);
        this.size = (float) widths.points();
        this.padding = flow.density().rows();
        this.leading = size * Math.max(LEAST_LINE, LINE * flow.density().lines());
        this.base = (leading + (Face.ASCENT - Face.DESCENT) * size) / 2;
        this.edges = new float[table.columns().size() + 1];
        edges[0] = flow.left();
        for (int i = 0; i < table.columns().size(); i++) {
            edges[i + 1] = edges[i] + widths.widths().get(i).floatValue();
        }
    }

    private static double ems(char c, boolean bold) {
        return Math.max(0, (bold ? Face.bold() : Face.regular()).width(c)) / 1000.0;
    }

    /** Returns the words of a cell as paper shows them. */
    private static RichText text(Cell cell, Language language) {
        return cell instanceof Cell.TextCell words ? words.text() : RichText.of(cell.written(language));
    }

    void print() throws IOException {
        Element element =
                tree.open(tree.document(), "Table", "/A<</O/Table/Summary" + StructureTree.string(table.name()) + ">>");
        Printed header = header();
        flow.need(beginning(header));
        Element head = tree.open(element, "THead");
        printHeader(header, head);
        tree.close(head);
        Element body = tree.open(element, "TBody");
        Printed waiting = null;
        Row waitingRow = null;
        Iterator<Row> rows = table.rows().iterator();
        while (rows.hasNext()) {
            Row each = rows.next();
            table.checkRow(each, row++);
            Printed laid = laid(each);
            if (waiting != null) {
                print(waiting, company(waiting, laid, !rows.hasNext()), body, header);
            }
            if (waitingRow instanceof Row.Section begun) {
                section = begun;
            }
            waiting = laid;
            waitingRow = each;
        }
        if (waiting != null) {
            print(waiting, following, body, header);
        }
        tree.close(body);
        rule();
        tree.close(element);
    }

    private Printed header() {
        List<List<Line>> cells = new ArrayList<>();
        List<RichText> texts = new ArrayList<>();
        for (int i = 0; i < table.columns().size(); i++) {
            column = i + 1;
            RichText text = table.columns().get(i).title();
            texts.add(text);
            cells.add(lines(text, true, edges[i + 1] - edges[i]));
        }
        column = 0;
        return new Printed(texts, cells, Kind.HEADER);
    }

    /** Returns the least height with which the table begins: the header and the beginnings of its first two rows. */
    float beginning() {
        return beginning(header());
    }

    private float beginning(Printed header) {
        float height = height(header) + (table.numbered() ? leading + 2 * padding : 0);
        Iterator<Row> rows = table.rows().iterator();
        int begun = 0;
        while (rows.hasNext() && begun < 2 && height <= flow.bodyHeight() / (begun + 1)) {
            Row first = rows.next();
            table.checkRow(first, row++);
            Printed laid = laid(first);
            height += least(laid);
            begun += laid.kind() == Kind.SECTION ? 0 : 1;
        }
        row = 0;
        return Math.min(flow.bodyHeight(), rows.hasNext() ? height : height + following);
    }

    /** Returns the height of as much of a row as goes on a page: a high one is split by lines. */
    private float least(Printed printed) {
        float height = height(printed);
        return height > flow.bodyHeight() / 3 ? 3 * leading + 2 * padding : height;
    }

    private Printed laid(Row row) {
        if (row instanceof Row.Section section) {
            List<Line> lines = lines(section.text(), true, edges[edges.length - 1] - edges[0]);
            return new Printed(List.of(section.text()), List.of(lines), Kind.SECTION);
        }
        Row.Values values = (Row.Values) row;
        List<RichText> texts = new ArrayList<>(values.cells().size());
        List<List<Line>> cells = new ArrayList<>(values.cells().size());
        int blank = 0;
        boolean open = false;
        for (Cell cell : values.cells()) {
            column++;
            RichText text = text(cell, language);
            blank += text.parts().isEmpty() ? 1 : 0;
            open |= text.parts().isEmpty() && table.columns().get(column - 1).type() != ValueType.TEXT;
            texts.add(text);
            cells.add(lines(text, values.summary(), edges[column] - edges[column - 1]));
        }
        column = 0;
        return new Printed(
                texts,
                cells,
                values.summary() ? Kind.SUMMARY : open || 2 * blank > cells.size() ? Kind.OPEN : Kind.VALUES);
    }

    private List<Line> lines(RichText text, boolean bold, float width) {
        if (text.parts().isEmpty()) {
            return List.of();
        }
        float room = width - 2 * SIDE + 0.01f;
        return LineBreaker.lines(text, bold, size, room, room, language);
    }

    private float height(Printed printed) {
        float height = printed.lines() * leading + 2 * padding;
        return printed.kind() == Kind.OPEN ? Math.max(WRITING, height) : height;
    }

    /** Prints a row; its company is the height that must fit below it. */
    private void print(Printed printed, float company, Element body, Printed header) throws IOException {
        float height = height(printed);
        float least = least(printed);
        if (!flow.fits(height + company) && (least == height || !flow.fits(least))) {
            breakPage(header, printed.kind() == Kind.SECTION);
        }
        Element element = tree.open(body, "TR");
        if (flow.fits(height)) {
            printWhole(printed, element, height);
        } else {
            printSplit(printed, element, header);
        }
        tree.close(element);
    }

    /**
     * Returns the height that must fit below a row that has a next one: below a section's its first row, below the last
     * but one the last with what follows it, so that none stands alone on a last page.
     */
    private float company(Printed printed, Printed next, boolean nextIsLast) {
        float below = least(next) + (nextIsLast ? following : 0);
        return printed.kind() == Kind.SECTION || (nextIsLast && below < 0.6f * flow.bodyHeight()) ? below : 0;
    }

    private void breakPage(Printed header, boolean beforeSection) throws IOException {
        rule();
        flow.newPage();
        printHeader(header, null);
        if (section != null && !beforeSection) {
            printContinued(section);
        }
    }

    /** Says again what the rows are that go on on a new page. */
    private void printContinued(Row.Section begun) {
        String words = begun.text().plain() + " (" + FormText.CONTINUED.in(language) + ")";
        List<Line> lines = lines(RichText.of(words), true, edges[edges.length - 1] - edges[0]);
        float height = lines.size() * leading + 2 * padding;
        if (height > flow.bodyHeight() / 4) {
            return;
        }
        undivided(true);
        fill(ROW_FILL, height);
        begin(height);
        flow.beginArtifact("/Type/Pagination/Subtype/Header");
        float y = flow.y() - padding - base;
        for (Line line : lines) {
            float x = edges[0] + SIDE;
            for (Line.Piece piece : line.pieces()) {
                flow.text(piece.face(), size, piece.text(), x, y);
                x += piece.width();
            }
            y -= leading;
        }
        flow.endArtifact();
        end(height);
    }

    private void printHeader(Printed header, @Nullable Element head) throws IOException {
        float height = height(header);
        undivided(false);
        fill(HEADER_FILL, height);
        begin(height);
        Element element = head == null ? null : tree.open(head, "TR");
        if (element == null) {
            flow.beginArtifact("/Type/Pagination/Subtype/Header");
        }
        for (int i = 0; i < header.cells().size(); i++) {
            if (element != null) {
                Element cell = tree.open(element, "TH", "/A<</O/Table/Scope/Column>>");
                drawCell(header, i, 0, header.cells().get(i).size(), cell);
                tree.close(cell);
            } else {
                drawArtifact(header.cells().get(i), i);
            }
        }
        end(height);
        if (table.numbered()) {
            printNumbers(head);
        }
        headEnd = flow.y();
        if (element == null) {
            flow.endArtifact();
        } else {
            tree.close(element);
        }
    }

    private void printNumbers(@Nullable Element head) throws IOException {
        float height = leading + 2 * padding;
        begin(height);
        Element element = head == null ? null : tree.open(head, "TR");
        for (int i = 0; i < table.columns().size(); i++) {
            String number = Integer.toString(i + 1);
            float width = Face.regular().width(number, size);
            float x = (edges[i] + edges[i + 1] - width) / 2;
            Element cell = element == null ? null : tree.open(element, "TD");
            if (cell != null) {
                flow.mark(cell);
            }
            flow.text(Face.regular(), size, number, x, flow.y() - padding - base);
            if (cell != null) {
                flow.unmark();
                tree.close(cell);
            }
        }
        end(height);
        if (element != null) {
            tree.close(element);
        }
    }

    private void drawArtifact(List<Line> lines, int index) {
        float y = flow.y() - padding - base;
        for (Line line : lines) {
            Spot spot = new Spot(edges[index] + SIDE, edges[index + 1] - edges[index] - 2 * SIDE, y, Fill.MIDDLE);
            float x = spot.x(line);
            for (Line.Piece piece : line.pieces()) {
                flow.text(piece.face(), size, piece.text(), x, y);
                x += piece.width();
            }
            y -= leading;
        }
    }

    private void printWhole(Printed printed, Element element, float height) throws IOException {
        undivided(printed.kind() == Kind.SECTION);
        if (printed.kind() == Kind.SECTION || printed.kind() == Kind.SUMMARY) {
            fill(ROW_FILL, height);
        }
        begin(height);
        for (int i = 0; i < printed.cells().size(); i++) {
            Element cell = open(printed, element, i);
            drawCell(printed, i, 0, printed.cells().get(i).size(), cell);
            tree.close(cell);
        }
        end(height);
    }

    private void printSplit(Printed printed, Element element, Printed header) throws IOException {
        List<Element> cells = new ArrayList<>();
        for (int i = 0; i < printed.cells().size(); i++) {
            cells.add(open(printed, element, i));
        }
        int from = 0;
        int lines = printed.lines();
        while (from < lines) {
            undivided(printed.kind() == Kind.SECTION);
            int room = Math.max(1, (int) ((flow.y() - flow.bottom() - 2 * padding) / leading));
            int to = Math.min(lines, from + room);
            float height = (to - from) * leading + 2 * padding;
            begin(height);
            for (int i = 0; i < cells.size(); i++) {
                drawCell(printed, i, from, Math.min(to, printed.cells().get(i).size()), cells.get(i));
            }
            end(height);
            from = to;
            if (from < lines) {
                breakPage(header, false);
            }
        }
        for (Element cell : cells) {
            tree.close(cell);
        }
    }

    private Element open(Printed printed, Element row, int index) {
        if (printed.kind() == Kind.SECTION) {
            return tree.open(
                    row,
                    "TH",
                    "/A<</O/Table/Scope/Row/ColSpan " + table.columns().size() + ">>");
        }
        return table.columns().get(index).rowHeader()
                ? tree.open(row, "TH", "/A<</O/Table/Scope/Row>>")
                : tree.open(row, "TD");
    }

    private void drawCell(Printed printed, int index, int from, int to, Element cell) throws IOException {
        if (from >= to) {
            return;
        }
        TaggedText tagged = new TaggedText(tree, cell, language, printed.texts().get(index));
        float left = edges[index] + SIDE;
        float right = (printed.kind() == Kind.SECTION ? edges[edges.length - 1] : edges[index + 1]) - SIDE;
        Fill fill = fill(printed.kind(), table.columns().get(index).alignment());
        float y = flow.y() - padding - base;
        for (int i = from; i < to; i++) {
            flow.line(printed.cells().get(index).get(i), size, new Spot(left, right - left, y, fill), tagged);
            y -= leading;
        }
        flow.unmark();
        tagged.closeParts();
    }

    private static Fill fill(Kind kind, Column.Alignment alignment) {
        if (kind == Kind.HEADER) {
            return Fill.MIDDLE;
        }
        if (kind == Kind.SECTION) {
            return Fill.START;
        }
        return switch (alignment) {
            case START -> Fill.START;
            case CENTRE -> Fill.MIDDLE;
            case END -> Fill.END;
        };
    }

    /** Shades the room of the row that comes next. */
    private void fill(String grey, float height) {
        if (flow.layout().ruled()) {
            return;
        }
        PdfContentByte canvas = flow.canvas();
        flow.beginArtifact("/Type/Layout");
        canvas.setLiteral(grey + " g\n");
        canvas.rectangle(edges[0], flow.y() - height, edges[edges.length - 1] - edges[0], height);
        canvas.fill();
        canvas.setLiteral("0 g\n");
        flow.endArtifact();
    }

    /** Rules what was printed so far if the next row has other edges: a section has no columns. */
    private void undivided(boolean next) {
        if (next != undivided && !rules.isEmpty() && !flow.layout().ruled()) {
            rule();
        }
        undivided = next;
    }

    private void begin(float height) {
        if (rules.isEmpty()) {
            rules.add(flow.y());
        }
        rules.add(flow.y() - height);
    }

    private void end(float height) {
        flow.advance(height);
    }

    /** Draws the borders of the rows since the last call. */
    private void rule() {
        if (rules.isEmpty()) {
            return;
        }
        PdfContentByte canvas = flow.canvas();
        float top = rules.get(0);
        float bottom = rules.get(rules.size() - 1);
        flow.beginArtifact("/Type/Layout");
        canvas.setLineWidth(BORDER);
        boolean ruled = flow.layout().ruled();
        for (float y : ruled ? List.of(top, headEnd, bottom) : rules) {
            canvas.moveTo(edges[0], y);
            canvas.lineTo(edges[edges.length - 1], y);
        }
        for (int i = 0; i < edges.length && !ruled; i++) {
            if (!undivided || i == 0 || i == edges.length - 1) {
                canvas.moveTo(edges[i], top);
                canvas.lineTo(edges[i], bottom);
            }
        }
        canvas.stroke();
        flow.endArtifact();
        rules.clear();
    }

    private enum Kind {
        HEADER,
        SECTION,
        VALUES,
        SUMMARY,
        /** Something in the row is to be written by hand. */
        OPEN
    }

    /** A row whose cells are broken into lines. */
    private record Printed(List<RichText> texts, List<List<Line>> cells, Kind kind) {
        int lines() {
            int most = 1;
            for (List<Line> cell : cells) {
                most = Math.max(most, cell.size());
            }
            return most;
        }
    }
}
