package org.coachingtoolkit.reports.table;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamReader;
import org.coachingtoolkit.core.table.Cell;
import org.coachingtoolkit.core.table.CellAddress;
import org.coachingtoolkit.core.table.CellArea;
import org.coachingtoolkit.core.table.TableRow;
import org.coachingtoolkit.core.table.TableSink;
import org.jspecify.annotations.Nullable;

/** The rows of a sheet, one at a time. */
final class SheetPart implements XmlParts.Handler {
    private static final int MOST_MERGED = 100_000;

    private final List<String> strings;
    private final XlsxStyles styles;
    private final boolean since1904;
    private final Budget budget;
    private final TableSink sink;
    private final List<CellArea> merged = new ArrayList<>();
    private final List<Cell> cells = new ArrayList<>();
    private final StringBuilder value = new StringBuilder();
    private final StringBuilder formula = new StringBuilder();
    private @Nullable StringBuilder open;
    private int row;
    private boolean hidden;
    private boolean filled;
    private int column;
    private int style;
    private String type = "";
    private boolean valued;
    private boolean computed;
    private int phonetic;
    private boolean wanted = true;

    SheetPart(List<String> strings, XlsxStyles styles, boolean since1904, Budget budget, TableSink sink) {
        this.strings = strings;
        this.styles = styles;
        this.since1904 = since1904;
        this.budget = budget;
        this.sink = sink;
    }

    List<CellArea> merged() {
        return merged;
    }

    @Override
    public void start(String name, XMLStreamReader xml) {
        switch (name) {
            case "row" -> {
                row = XmlParts.number(xml.getAttributeValue(null, "r"), row + 1);
                row = Math.max(row, 1);
                hidden = isTrue(xml.getAttributeValue(null, "hidden"));
                cells.clear();
                filled = false;
                column = 0;
            }
            case "c" -> {
                column = column(xml.getAttributeValue(null, "r"), column + 1);
                style = XmlParts.number(xml.getAttributeValue(null, "s"), 0);
                String kind = xml.getAttributeValue(null, "t");
                type = kind == null ? "n" : kind;
                value.setLength(0);
                formula.setLength(0);
                valued = false;
                computed = false;
            }
            // a cell that holds both keeps the one that its type names: the other is left from before
            case "v" -> {
                if (!type.equals("inlineStr")) {
                    open = value;
                    valued = true;
                }
            }
            case "f" -> {
                open = formula;
                computed = true;
            }
            case "rPh" -> phonetic++;
            case "t" -> {
                if (phonetic == 0 && type.equals("inlineStr")) {
                    open = value;
                    valued = true;
                }
            }
            case "col" -> {
                if (isTrue(xml.getAttributeValue(null, "hidden"))) {
                    int first = XmlParts.number(xml.getAttributeValue(null, "min"), 1);
                    sink.hidden(first, XmlParts.number(xml.getAttributeValue(null, "max"), first));
                }
            }
            case "mergeCell" -> merge(xml.getAttributeValue(null, "ref"));
            default -> {}
        }
    }

    private static boolean isTrue(@Nullable String attribute) {
        return "1".equals(attribute) || "true".equals(attribute);
    }

    @Override
    public void text(XMLStreamReader xml) throws IOException {
        if (open != null) {
            budget.characters(row, xml.getTextLength());
            open.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
        }
    }

    @Override
    public void end(String name) throws IOException {
        switch (name) {
            case "v", "f", "t" -> open = null;
            case "rPh" -> phonetic--;
            case "c" -> add();
            case "row" -> {
                if (filled && wanted) {
                    wanted = sink.row(new TableRow(row, hidden, cells));
                }
            }
            default -> {}
        }
    }

    @Override
    public boolean enough() {
        return !wanted;
    }

    private void add() throws IOException {
        Cell cell = cell();
        if (cell.isBlank()) {
            return;
        }
        budget.cell(row, column);
        while (cells.size() < column - 1) {
            cells.add(Cell.BLANK);
        }
        if (cells.size() == column - 1) {
            cells.add(cell);
        } else {
            cells.set(column - 1, cell);
        }
        filled = true;
    }

    private Cell cell() {
        String text = value.toString();
        if (computed && (!valued || (text.isEmpty() && !type.equals("str")))) {
            return Cell.formula(formula.toString());
        }
        Cell cell = switch (type) {
            case "s" -> {
                int index = XmlParts.number(text.strip(), -1);
                yield index >= 0 && index < strings.size() ? Cell.text(unescaped(strings.get(index))) : Cell.BLANK;
            }
            case "b" -> text.isEmpty() ? Cell.BLANK : Cell.bool(text.equals("1") || text.equals("true"));
            case "e" -> Cell.error(text);
            case "d" -> iso(text);
            case "n" -> number(text);
            default -> Cell.text(unescaped(text));
        };
        return computed ? cell.asComputed(formula.toString()) : cell;
    }

    private Cell number(String text) {
        if (text.isBlank()) {
            return Cell.BLANK;
        }
        return Cell.numberIn(text)
                // a binary fraction that was written with 17 digits is the short number it came from
                .map(number -> number.precision() > 15 ? new BigDecimal(Double.toString(number.doubleValue())) : number)
                .map(number -> styles.cell(number, style, since1904))
                .orElseGet(() -> Cell.text(text));
    }

    private static Cell iso(String text) {
        try {
            String plain = text.endsWith("Z") ? text.substring(0, text.length() - 1) : text;
            return plain.contains("T") ? Cell.moment(LocalDateTime.parse(plain)) : Cell.moment(LocalDate.parse(plain));
        } catch (DateTimeParseException e) {
            return Cell.text(text);
        }
    }

    /** Puts back the signs that workbooks write as {@code _x000D_}. */
    private static String unescaped(String text) {
        int at = text.indexOf("_x");
        if (at < 0) {
            return text;
        }
        StringBuilder plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            if (text.startsWith("_x", i) && i + 6 < text.length() && text.charAt(i + 6) == '_') {
                int code = hex(text, i + 2);
                if (code >= 0) {
                    plain.append((char) code);
                    i += 6;
                    continue;
                }
            }
            plain.append(text.charAt(i));
        }
        return plain.toString();
    }

    private static int hex(String text, int from) {
        int code = 0;
        for (int i = from; i < from + 4; i++) {
            int digit = Character.digit(text.charAt(i), 16);
            if (digit < 0) {
                return -1;
            }
            code = code * 16 + digit;
        }
        return code;
    }

    private static int column(@Nullable String reference, int otherwise) {
        int column = 0;
        for (int i = 0; reference != null && i < reference.length() && i < 4; i++) {
            char c = reference.charAt(i);
            if (c < 'A' || c > 'Z') {
                break;
            }
            column = column * 26 + c - 'A' + 1;
        }
        return column == 0 ? otherwise : column;
    }

    private void merge(@Nullable String reference) {
        int colon = reference == null ? -1 : reference.indexOf(':');
        if (reference != null && colon > 0 && merged.size() < MOST_MERGED) {
            try {
                merged.add(new CellArea(
                        CellAddress.parse(reference.substring(0, colon)),
                        CellAddress.parse(reference.substring(colon + 1))));
            } catch (IllegalArgumentException e) {
                // an area that is none merges nothing
                return;
            }
        }
    }
}
