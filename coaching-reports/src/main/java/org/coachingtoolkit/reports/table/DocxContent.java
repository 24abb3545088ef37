package org.coachingtoolkit.reports.table;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamReader;
import org.coachingtoolkit.core.table.Cell;
import org.coachingtoolkit.core.table.CellAddress;
import org.coachingtoolkit.core.table.CellArea;
import org.coachingtoolkit.core.table.Sheet;
import org.coachingtoolkit.core.table.TableRow;
import org.coachingtoolkit.core.table.TableSink;

/**
 * The body of a Word text as sheets. A table within a cell belongs to the cell's text; deleted text of tracked changes
 * is none.
 */
final class DocxContent implements XmlParts.Handler {
    private static final int MOST_TITLES = 200;
    private static final int MOST_COMMENTS = 100_000;

    private final String file;
    private final Budget budget;
    private final TableSink sink;
    private final List<String> titles = new ArrayList<>();
    private final List<TableRow> rows = new ArrayList<>();
    private final List<CellArea> merged = new ArrayList<>();
    private final List<CellAddress> comments = new ArrayList<>();
    private final Map<Integer, int[]> vertical = new HashMap<>();
    private final List<Cell> cells = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private int tables;
    private int depth;
    private int row;
    private int column;
    private int span;
    private String verticalMerge = "";
    private boolean inText;

    DocxContent(String file, Budget budget, TableSink sink) {
        this.file = file;
        this.budget = budget;
        this.sink = sink;
    }

    @Override
    public void start(String name, XMLStreamReader xml) throws IOException {
        switch (name) {
            case "tbl" -> {
                if (depth++ == 0) {
                    startTable();
                }
            }
            case "tr" -> {
                if (depth == 1) {
                    row++;
                    column = 0;
                    cells.clear();
                }
            }
            case "tc" -> {
                if (depth == 1) {
                    text.setLength(0);
                    span = 1;
                    verticalMerge = "";
                }
            }
            case "gridSpan" -> {
                if (depth == 1) {
                    span = Math.max(1, Math.min(XmlParts.number(XmlParts.attribute(xml, "val"), 1), 64));
                }
            }
            case "vMerge" -> {
                if (depth == 1) {
                    String kind = XmlParts.attribute(xml, "val");
                    verticalMerge = "restart".equals(kind) ? "restart" : "continue";
                }
            }
            case "p" -> {
                if (depth == 0) {
                    text.setLength(0);
                } else if (!text.isEmpty()) {
                    text.append('\n');
                }
            }
            case "commentReference" -> {
                if (depth == 1 && row > 0 && comments.size() < MOST_COMMENTS) {
                    comments.add(new CellAddress(row, column + 1));
                }
            }
            case "t" -> inText = true;
            case "tab" -> text.append(' ');
            case "br", "cr" -> text.append('\n');
            case "noBreakHyphen" -> text.append('-');
            default -> {}
        }
    }

    private void startTable() {
        rows.clear();
        merged.clear();
        vertical.clear();
        comments.clear();
        row = 0;
        for (String title : titles) {
            rows.add(new TableRow(++row, false, List.of(Cell.text(title))));
        }
        titles.clear();
    }

    @Override
    public void text(XMLStreamReader xml) throws IOException {
        if (inText) {
            budget.characters(row, xml.getTextLength());
            text.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
        }
    }

    @Override
    public void end(String name) throws IOException {
        switch (name) {
            case "t" -> inText = false;
            case "p" -> {
                if (depth == 0 && !text.toString().isBlank() && titles.size() < MOST_TITLES) {
                    titles.add(text.toString());
                }
            }
            case "tc" -> {
                if (depth == 1) {
                    endCell();
                }
            }
            case "tr" -> {
                if (depth == 1) {
                    rows.add(new TableRow(row, false, cells));
                }
            }
            case "tbl" -> {
                if (--depth == 0) {
                    endTable();
                }
            }
            default -> {}
        }
    }

    private void endCell() throws IOException {
        budget.cell(row, column + span);
        Cell cell = Cell.text(text.toString().strip());
        cells.add(verticalMerge.equals("continue") ? Cell.BLANK : cell);
        for (int i = 1; i < span; i++) {
            cells.add(Cell.BLANK);
        }
        int first = column + 1;
        if (verticalMerge.equals("continue") && vertical.containsKey(first)) {
            vertical.get(first)[1] = row;
        } else {
            closeVertical(first);
            if (verticalMerge.equals("restart")) {
                vertical.put(first, new int[] {row, row, span});
            } else if (span > 1) {
                merged.add(new CellArea(new CellAddress(row, first), new CellAddress(row, column + span)));
            }
        }
        column += span;
    }

    private void closeVertical(int first) {
        int[] open = vertical.remove(first);
        if (open != null && (open[1] > open[0] || open[2] > 1)) {
            merged.add(new CellArea(new CellAddress(open[0], first), new CellAddress(open[1], first + open[2] - 1)));
        }
    }

    private void endTable() {
        List.copyOf(vertical.keySet()).forEach(this::closeVertical);
        write("table " + ++tables);
        text.setLength(0);
    }

    private void write(String name) {
        if (!sink.sheet(new Sheet(file, name, tables, false, null))) {
            return;
        }
        boolean more = true;
        for (TableRow taken : rows) {
            more = more && (taken.isBlank() || sink.row(taken));
        }
        comments.forEach(sink::comment);
        sink.end(List.copyOf(merged));
    }

    /** Ends the text: paragraphs after the last table are a sheet of their own. */
    void close() {
        if (!titles.isEmpty()) {
            startTable();
            tables++;
            write("text");
        }
    }
}
