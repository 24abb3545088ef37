package org.coachingtoolkit.reports.xlsx;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.CellStyle;
import org.coachingtoolkit.core.common.Language;
import org.coachingtoolkit.reports.document.Cell;
import org.coachingtoolkit.reports.document.CellVisitor;
import org.coachingtoolkit.reports.document.Column;
import org.coachingtoolkit.reports.document.Row;
import org.coachingtoolkit.reports.document.Table;
import org.coachingtoolkit.reports.ooxml.CellText;
import org.coachingtoolkit.reports.typesetting.TextMeasure;
import org.coachingtoolkit.reports.xlsx.Styles.Format;

/** Writes the values of a table as typed cells. Not thread-safe; one for each table. */
final class TableCells implements CellVisitor<Void> {
    /** The day that a spreadsheet numbers 0, counted from 1970-01-01. */
    private static final long DAY_ZERO = -25569;

    private static final LocalDate FIRST_DAY = LocalDate.of(1900, 3, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);
    private static final double SECONDS_PER_DAY = 86_400;
    private static final int EXACT_DIGITS = 15;
    /** The height of a row to be filled in by hand. */
    private static final int BLANK_LINES = 2;

    private final Table table;
    private final Styles styles;
    private final Language language;
    private final Grid grid;
    /** The styles of values that are neither sums nor like formulas, by column. */
    private final List<Map<Format, CellStyle>> usual = new ArrayList<>();

    private int index;
    private boolean summary;
    private int lines;
    private boolean open;
    private org.apache.poi.ss.usermodel.Cell cell;

    @SuppressWarnings("NullAway.Init") // the cell is set before each visit
    TableCells(Table table, Grid grid, Styles styles, Language language) {
        this.table = table;
        this.grid = grid;
        this.styles = styles;
        this.language = language;
        table.columns().forEach(column -> usual.add(new EnumMap<>(Format.class)));
    }

    /** Writes the values and returns the number of lines that the highest of them takes. */
    int write(Row.Values values, org.apache.poi.ss.usermodel.Row row) {
        summary = values.summary();
        lines = 1;
        open = false;
        List<Cell> cells = values.cells();
        for (index = 0; index < cells.size(); index++) {
            cell = row.createCell(index);
            cells.get(index).accept(this);
        }
        return open ? Math.max(lines, BLANK_LINES) : lines;
    }

    private void style(Format format, boolean quoted) {
        cell.setCellStyle(
                summary || quoted
                        ? styles.cell(format, column().alignment(), summary, quoted)
                        : usual.get(index)
                                .computeIfAbsent(format, key -> styles.cell(key, column().alignment(), false, false)));
    }

    private Column column() {
        return table.columns().get(index);
    }

    private Void words(String words) {
        String text = CellText.of(words, column().header());
        CellText.write(text, cell);
        lines = Math.max(lines, TextMeasure.lines(text, grid.room(index)));
        style(Format.TEXT, CellText.looksLikeFormula(words));
        return null;
    }

    @Override
    public Void text(Cell.TextCell text) {
        return words(text.text().plain());
    }

    @Override
    public Void date(Cell.DateCell date) {
        return isCounted(date.date()) ? number(day(date.date()), Format.DATE) : words(date.written(language));
    }

    @Override
    public Void time(Cell.TimeCell time) {
        return number(fraction(time.time()), Format.TIME);
    }

    /** Writes the words: a spreadsheet has no spans of time. */
    @Override
    public Void timeSpan(Cell.TimeSpanCell span) {
        return words(span.written(language));
    }

    @Override
    public Void dateTime(Cell.DateTimeCell dateTime) {
        LocalDate date = dateTime.dateTime().toLocalDate();
        return isCounted(date)
                ? number(day(date) + fraction(dateTime.dateTime().toLocalTime()), Format.DATE_TIME)
                : words(dateTime.written(language));
    }

    /** Spreadsheets count days from 1900 and believe that year to have been a leap year. */
    private static boolean isCounted(LocalDate date) {
        return !date.isBefore(FIRST_DAY) && !date.isAfter(LAST_DAY);
    }

    private static double day(LocalDate date) {
        return date.toEpochDay() - DAY_ZERO;
    }

    private static double fraction(LocalTime time) {
        return time.toSecondOfDay() / SECONDS_PER_DAY;
    }

    /** Writes a number, or its words if a spreadsheet would lose digits of it. */
    @Override
    public Void number(Cell.NumberCell number) {
        return isExact(number.number())
                ? number(number.number().doubleValue(), format(number.decimals()))
                : words(number.written(language));
    }

    private static Format format(int decimals) {
        return switch (decimals) {
            case 0 -> Format.NUMBER_0;
            case 1 -> Format.NUMBER_1;
            case 2 -> Format.NUMBER_2;
            case 3 -> Format.NUMBER_3;
            default -> Format.NUMBER;
        };
    }

    @Override
    public Void percent(Cell.PercentCell percent) {
        if (!isExact(percent.share())) {
            return words(percent.written(language));
        }
        int decimals = percent.share().movePointRight(2).stripTrailingZeros().scale();
        return number(
                percent.share().doubleValue(),
                decimals <= 0 ? Format.PERCENT_0 : decimals == 1 ? Format.PERCENT_1 : Format.PERCENT_2);
    }

    private static boolean isExact(BigDecimal number) {
        BigDecimal shortest = number.stripTrailingZeros();
        return shortest.precision() <= EXACT_DIGITS && Math.abs((long) shortest.scale()) <= 300;
    }

    private Void number(double value, Format format) {
        cell.setCellValue(value);
        style(format, false);
        return null;
    }

    @Override
    public Void mark(Cell.MarkCell mark) {
        return mark.mark().isEmpty() ? empty() : words(mark.mark());
    }

    @Override
    public Void blank(Cell.BlankCell blank) {
        return empty();
    }

    /** Gives an empty cell the format of what will be filled in. */
    private Void empty() {
        open = true;
        style(
                switch (column().type()) {
                    case TEXT, TIME_SPAN, MARK, PERSON, WRITING -> Format.TEXT;
                    case DATE -> Format.DATE;
                    case TIME -> Format.TIME;
                    case DATE_TIME -> Format.DATE_TIME;
                    case NUMBER -> Format.NUMBER;
                    case PERCENT -> Format.PERCENT_0;
                },
                false);
        return null;
    }
}
