package org.coachingtoolkit.reports.table;

import java.io.IOException;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLStreamReader;
import org.coachingtoolkit.core.table.Cell;
import org.coachingtoolkit.core.table.CellAddress;
import org.coachingtoolkit.core.table.CellArea;
import org.coachingtoolkit.core.table.Sheet;
import org.coachingtoolkit.core.table.TableRow;
import org.coachingtoolkit.core.table.TableSink;
import org.jspecify.annotations.Nullable;

/** The content of an OpenDocument spreadsheet. What is repeated a thousand times and blank costs nothing. */
final class OdsContent implements XmlParts.Handler {
    private static final int MOST_ROWS = 1 << 20;
    private static final int MOST_COLUMNS = 1 << 14;
    private static final int MOST_COMMENTS = 100_000;

    private final String file;
    private final Budget budget;
    private final TableSink sink;
    private final List<CellArea> merged = new ArrayList<>();
    private final List<Cell> cells = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private int sheets;
    private boolean inSheet;
    private boolean wanted;
    private boolean more;
    private int row;
    private int columnsBefore;
    private int repeatRow;
    private boolean hidden;
    private int column;
    private int repeatCell;
    private int spanColumns;
    private int spanRows;
    private String type = "";
    private String value = "";
    private boolean formula;
    private String expression = "";
    private int paragraphs;
    private int inParagraph;
    private int annotation;
    private int comments;
    private int nested;
    /** The style that is being defined. */
    private @Nullable String style;
    /** The styles of sheets that are hidden. */
    private final Set<String> hiddenSheets = new HashSet<>();

    OdsContent(String file, Budget budget, TableSink sink) {
        this.file = file;
        this.budget = budget;
        this.sink = sink;
    }

    @Override
    public void start(String name, XMLStreamReader xml) throws IOException {
        switch (name) {
            case "table" -> {
                if (inSheet) {
                    nested++;
                    return;
                }
                inSheet = true;
                row = 0;
                columnsBefore = 0;
                merged.clear();
                String title = XmlParts.attribute(xml, "name");
                wanted = sink.sheet(new Sheet(
                        file,
                        title == null ? "" : title,
                        ++sheets,
                        hiddenSheets.contains(String.valueOf(XmlParts.attribute(xml, "style-name"))),
                        null));
                more = wanted;
            }
            case "table-column" -> {
                int columns = Math.max(XmlParts.number(XmlParts.attribute(xml, "number-columns-repeated"), 1), 1);
                if (nested == 0 && wanted && "collapse".equals(XmlParts.attribute(xml, "visibility"))) {
                    sink.hidden(columnsBefore + 1, columnsBefore + columns);
                }
                columnsBefore = Math.min(columnsBefore + columns, 1 << 20);
            }
            case "table-row" -> {
                if (nested == 0) {
                    repeatRow = Math.max(XmlParts.number(XmlParts.attribute(xml, "number-rows-repeated"), 1), 1);
                    String visibility = XmlParts.attribute(xml, "visibility");
                    hidden = visibility != null && !visibility.equals("visible");
                    cells.clear();
                    column = 0;
                }
            }
            case "table-cell", "covered-table-cell" -> {
                if (nested == 0) {
                    startCell(xml);
                }
            }
            case "annotation" -> {
                annotation++;
                if (inSheet && nested == 0 && wanted && column < MOST_COLUMNS && comments++ < MOST_COMMENTS) {
                    sink.comment(new CellAddress(row + 1, column + 1));
                }
            }
            case "style" -> style = XmlParts.attribute(xml, "name");
            case "table-properties" -> {
                if (style != null && "false".equals(XmlParts.attribute(xml, "display"))) {
                    hiddenSheets.add(style);
                }
            }
            case "p" -> {
                if (annotation == 0 && inSheet && nested == 0) {
                    if (paragraphs++ > 0) {
                        text.append('\n');
                    }
                    inParagraph++;
                }
            }
            case "s" -> append(" ".repeat(Math.min(XmlParts.number(XmlParts.attribute(xml, "c"), 1), 1000)));
            case "tab" -> append("\t");
            case "line-break" -> append("\n");
            default -> {}
        }
    }

    private void startCell(XMLStreamReader xml) {
        repeatCell = Math.max(XmlParts.number(XmlParts.attribute(xml, "number-columns-repeated"), 1), 1);
        spanColumns = XmlParts.number(XmlParts.attribute(xml, "number-columns-spanned"), 1);
        spanRows = XmlParts.number(XmlParts.attribute(xml, "number-rows-spanned"), 1);
        String kind = null;
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals("value-type")
                    && String.valueOf(xml.getAttributeNamespace(i)).contains("office")) {
                kind = xml.getAttributeValue(i);
            }
        }
        type = kind == null ? "" : kind;
        String stored = switch (type) {
            case "date" -> XmlParts.attribute(xml, "date-value");
            case "time" -> XmlParts.attribute(xml, "time-value");
            case "boolean" -> XmlParts.attribute(xml, "boolean-value");
            case "string" -> XmlParts.attribute(xml, "string-value");
            default -> XmlParts.attribute(xml, "value");
        };
        value = stored == null ? "" : stored;
        String written = XmlParts.attribute(xml, "formula");
        formula = written != null;
        expression = written == null ? "" : written;
        text.setLength(0);
        paragraphs = 0;
    }

    private void append(String signs) throws IOException {
        if (inParagraph > 0 && annotation == 0) {
            budget.characters(row, signs.length());
            text.append(signs);
        }
    }

    @Override
    public void text(XMLStreamReader xml) throws IOException {
        if (inParagraph > 0 && annotation == 0) {
            budget.characters(row, xml.getTextLength());
            text.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
        }
    }

    @Override
    public void end(String name) throws IOException {
        switch (name) {
            case "table" -> {
                if (nested > 0) {
                    nested--;
                } else if (inSheet) {
                    inSheet = false;
                    if (wanted) {
                        sink.end(List.copyOf(merged));
                    }
                }
            }
            case "table-row" -> {
                if (nested == 0) {
                    endRow();
                }
            }
            case "table-cell", "covered-table-cell" -> {
                if (nested == 0) {
                    endCell(name.equals("covered-table-cell"));
                }
            }
            case "annotation" -> annotation--;
            case "p" -> {
                if (annotation == 0 && inParagraph > 0) {
                    inParagraph--;
                }
            }
            default -> {}
        }
    }

    private void endRow() throws IOException {
        boolean filled = cells.stream().anyMatch(cell -> !cell.isBlank());
        if (!filled) {
            row = Math.min(row + repeatRow, MOST_ROWS);
            return;
        }
        for (int i = 0; i < repeatRow && more && row < MOST_ROWS; i++) {
            row++;
            if (i > 0) {
                for (Cell cell : cells) {
                    budget.cell(row, 1);
                    budget.characters(row, cell.text().length());
                }
            }
            more = sink.row(new TableRow(row, hidden, cells));
        }
    }

    private void endCell(boolean covered) throws IOException {
        Cell cell = covered ? Cell.BLANK : cell();
        if (!covered && (spanColumns > 1 || spanRows > 1) && column < 16_384) {
            merged.add(new CellArea(
                    new CellAddress(row + 1, column + 1),
                    new CellAddress(row + Math.max(spanRows, 1), column + Math.max(spanColumns, 1))));
        }
        if (cell.isBlank()) {
            column = Math.min(column + repeatCell, 1 << 20);
            return;
        }
        budget.cell(row + 1, column + repeatCell);
        while (cells.size() < column) {
            cells.add(Cell.BLANK);
        }
        for (int i = 0; i < repeatCell; i++) {
            cells.add(cell);
        }
        column += repeatCell;
    }

    private Cell cell() {
        String shown = text.toString();
        Cell cell;
        if (formula && type.isEmpty() && shown.isEmpty()) {
            return Cell.formula("");
        }
        if ((shown.startsWith("#") && formula && type.equals("string"))
                || shown.matches("#[A-Z/0]+[!?]|Err:\\d+|#N/A")) {
            return Cell.error(shown);
        }
        try {
            cell = switch (type) {
                case "float", "percentage", "currency" ->
                    value.isEmpty()
                            ? Cell.text(shown)
                            : Cell.numberIn(value).map(Cell::number).orElseGet(() -> Cell.text(value));
                case "date" -> date(shown);
                case "time" -> Cell.moment(LocalTime.MIDNIGHT.plus(Duration.parse(value)));
                case "boolean" -> Cell.bool(value.equals("true"));
                default -> Cell.text(shown.isEmpty() ? value : shown);
            };
        } catch (DateTimeException | NumberFormatException e) {
            cell = Cell.text(shown);
        }
        return formula ? cell.asComputed(expression) : cell;
    }

    private Cell date(String shown) {
        if (value.length() > 10) {
            LocalDateTime both = LocalDateTime.parse(value);
            return both.toLocalTime().equals(LocalTime.MIDNIGHT) && !shown.contains(":")
                    ? Cell.moment(both.toLocalDate())
                    : Cell.moment(both);
        }
        LocalDate day = LocalDate.parse(value);
        long numbers =
                java.util.regex.Pattern.compile("\\d+").matcher(shown).results().count();
        boolean year = shown.contains(Integer.toString(day.getYear()));
        if (year && numbers == 1 && shown.strip().length() == 4) {
            return Cell.date(day, value.substring(0, 4));
        }
        boolean month = year && (numbers == 1 || (numbers == 2 && shown.strip().matches("\\d{1,2}[./-]\\d{4}")));
        return month ? Cell.date(day, value.substring(0, 7)) : Cell.moment(day);
    }
}
