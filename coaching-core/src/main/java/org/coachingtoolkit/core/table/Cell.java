package org.coachingtoolkit.core.table;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.time.temporal.Temporal;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A cell of a table: its kind, its value, and its text. Dates and times have their ISO text, as exact as the file shows
 * them: a day of which only the month is shown is {@code 2024-03}.
 */
public final class Cell {
    /** The cell in which nothing stands. */
    public static final Cell BLANK = new Cell(CellKind.BLANK, "", null, false);

    private static final int MOST_WRITTEN = 40;
    /** Of the smallest number that an office program computes. */
    private static final int SMALLEST_SCALE = 350;

    private final CellKind kind;
    private final String text;
    private final @Nullable Object value;
    private final boolean computed;
    private final boolean passing;

    private Cell(CellKind kind, String text, @Nullable Object value, boolean computed) {
        this(kind, text, value, computed, false);
    }

    private Cell(CellKind kind, String text, @Nullable Object value, boolean computed, boolean passing) {
        this.kind = kind;
        this.text = text;
        this.value = value;
        this.computed = computed;
        this.passing = passing;
    }

    /** Returns a cell of words, as they stand; blanks alone make the blank cell. */
    public static Cell text(String text) {
        return requireNonNull(text, "text").isBlank() ? BLANK : new Cell(CellKind.TEXT, text, null, false);
    }

    /**
     * Returns the number that a file writes in a cell; empty if it is none, or has more digits than people write: an exponent
     * of some bytes would become a text of gigabytes.
     */
    public static Optional<BigDecimal> numberIn(String written) {
        String text = requireNonNull(written, "written").strip();
        if (text.length() > MOST_WRITTEN) {
            return Optional.empty();
        }
        try {
            BigDecimal number = new BigDecimal(text);
            long before = (long) number.precision() - number.scale();
            return before <= MOST_WRITTEN && number.scale() <= SMALLEST_SCALE ? Optional.of(number) : Optional.empty();
        } catch (NumberFormatException none) {
            return Optional.empty();
        }
    }

    /** Returns a cell with a number. */
    public static Cell number(BigDecimal number) {
        BigDecimal plain = number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
        return new Cell(CellKind.NUMBER, plain.toPlainString(), plain, false);
    }

    /** Returns a cell with a number that is shown as a percentage: the number is a part of one, the text says per cent. */
    public static Cell percentage(BigDecimal part) {
        return new Cell(
                CellKind.NUMBER,
                number(part.movePointRight(2)).text() + " %",
                number(part).number().orElseThrow(),
                false);
    }

    /** Returns a cell with a day, a time of day or both; seconds are kept, fractions of them are not. */
    public static Cell moment(Temporal moment) {
        if (moment instanceof LocalDate) {
            return new Cell(CellKind.DATE, moment.toString(), moment, false);
        }
        if (moment instanceof LocalTime time) {
            LocalTime exact = time.truncatedTo(ChronoUnit.SECONDS);
            return new Cell(CellKind.TIME, exact.toString(), exact, false);
        }
        if (moment instanceof LocalDateTime both) {
            LocalDateTime exact = both.truncatedTo(ChronoUnit.SECONDS);
            return new Cell(CellKind.DATE_TIME, exact.toString(), exact, false);
        }
        throw new IllegalArgumentException("moment must be a local date, time or both: " + moment);
    }

    /** Returns a cell with a day of which only the month, or only the year, is shown. */
    public static Cell date(LocalDate day, String shown) {
        return new Cell(CellKind.DATE, shown, day, false);
    }

    /** Returns a cell with yes or no. */
    public static Cell bool(boolean value) {
        return new Cell(CellKind.BOOLEAN, Boolean.toString(value), value, false);
    }

    /** Returns a cell with an error value as the file writes it, such as {@code #REF!}. */
    public static Cell error(String error) {
        return new Cell(CellKind.ERROR, error, null, false);
    }

    /** Returns a cell with a formula whose value is not stored. */
    public static Cell formula(String formula) {
        return new Cell(CellKind.FORMULA, "=" + formula, null, true);
    }

    /** Returns the same cell, known to be the stored value of a formula. */
    public Cell asComputed(String formula) {
        String upper = formula.toUpperCase(Locale.ROOT);
        boolean moment = upper.contains("TODAY(") || upper.contains("NOW(") || upper.contains("RAND");
        return kind == CellKind.BLANK ? this : new Cell(kind, text, value, true, moment);
    }

    /** Returns what stands in the cell. */
    public CellKind kind() {
        return kind;
    }

    /** Returns the text: words as they stand, numbers without exponent, dates and times in ISO form; empty if blank. */
    public String text() {
        return text;
    }

    /** Returns whether the value is the result of a formula that the file holds. */
    public boolean isComputed() {
        return computed;
    }

    /** Returns whether nothing stands in the cell. */
    public boolean isBlank() {
        return kind == CellKind.BLANK;
    }

    /** Returns the number; empty if the cell holds none, numbers typed as text included. */
    public Optional<BigDecimal> number() {
        return value instanceof BigDecimal number ? Optional.of(number) : Optional.empty();
    }

    /** Returns the day of a date, with or without time; empty if the cell holds none. */
    public Optional<LocalDate> date() {
        if (value instanceof LocalDateTime both) {
            return Optional.of(both.toLocalDate());
        }
        return value instanceof LocalDate day ? Optional.of(day) : Optional.empty();
    }

    /** Returns the time of day, with or without date; empty if the cell holds none. */
    public Optional<LocalTime> time() {
        if (value instanceof LocalDateTime both) {
            return Optional.of(both.toLocalTime());
        }
        return value instanceof LocalTime time ? Optional.of(time) : Optional.empty();
    }

    /** Returns whether the formula gives another value on another day, as {@code TODAY()} does. */
    public boolean isPassing() {
        return passing;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Cell cell
                && kind == cell.kind
                && text.equals(cell.text)
                && Objects.equals(value, cell.value)
                && computed == cell.computed
                && passing == cell.passing;
    }

    @Override
    public int hashCode() {
        return Objects.hash(kind, text, value, computed, passing);
    }

    @Override
    public String toString() {
        return kind + (text.isEmpty() ? "" : " " + text);
    }
}
