package org.coachingtoolkit.reports.document;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.coachingtoolkit.core.common.Language;
import org.coachingtoolkit.core.common.LanguageFormat;

/**
 * A value in a table, with its type: a spreadsheet receives the date itself, paper receives {@link #written(Language)}.
 */
public sealed interface Cell {
    /** Nothing, yet: to be filled in by hand. */
    Cell BLANK = new BlankCell();

    /** Returns the value as the language writes it; the one form that every writer prints. */
    String written(Language language);

    /** Calls the method of the visitor that belongs to this kind of cell. */
    <R> R accept(CellVisitor<R> visitor);

    /** Returns a cell of plain words. */
    static Cell of(String text) {
        requireNonNull(text, "text");
        return new TextCell(RichText.of(text));
    }

    /** Returns a cell of words. */
    static Cell of(RichText text) {
        requireNonNull(text, "text");
        return new TextCell(text);
    }

    /** Returns a cell with a date. */
    static Cell of(LocalDate date) {
        return new DateCell(date);
    }

    /** Returns a cell with a time of day, printed to the minute. */
    static Cell of(LocalTime time) {
        return new TimeCell(time);
    }

    /** Returns a cell with a span of time within a day, printed to the minute. */
    static Cell of(LocalTime from, LocalTime to) {
        return new TimeSpanCell(from, to);
    }

    /** Returns a cell with a date and a time of day. */
    static Cell of(LocalDateTime dateTime) {
        return new DateTimeCell(dateTime);
    }

    /** Returns a cell with a whole number. */
    static Cell of(long number) {
        return new NumberCell(BigDecimal.valueOf(number), NumberCell.AS_IT_IS);
    }

    /** Returns a cell with a number. */
    static Cell of(BigDecimal number) {
        return new NumberCell(number, NumberCell.AS_IT_IS);
    }

    /**
     * Returns a cell with a number that is printed with so many decimals; a spreadsheet receives all of it.
     *
     * @param decimals 0 to 3
     */
    static Cell of(BigDecimal number, int decimals) {
        return new NumberCell(number, decimals);
    }

    /** Returns a cell with a share of one: 0.25 is printed as 25 %. */
    static Cell percent(BigDecimal share) {
        return new PercentCell(share);
    }

    /** Returns a cell with one of the values that its column allows. */
    static Cell mark(String mark) {
        return new MarkCell(mark);
    }

    /**
     * Words.
     *
     * @param text the words
     */
    record TextCell(RichText text) implements Cell {
        /** Checks that nothing is missing. */
        public TextCell {
            requireNonNull(text, "text");
        }

        @Override
        public String written(Language language) {
            return text.plain();
        }

        @Override
        public <R> R accept(CellVisitor<R> visitor) {
            return visitor.text(this);
        }
    }

    /**
     * A date.
     *
     * @param date the date
     */
    record DateCell(LocalDate date) implements Cell {
        /** Checks that nothing is missing. */
        public DateCell {
            requireNonNull(date, "date");
        }

        @Override
        public String written(Language language) {
            return language.format().date(date);
        }

        @Override
        public <R> R accept(CellVisitor<R> visitor) {
            return visitor.date(this);
        }
    }

    /**
     * A time of day.
     *
     * @param time the time, printed to the minute
     */
    record TimeCell(LocalTime time) implements Cell {
        /** Checks that nothing is missing. */
        public TimeCell {
            requireNonNull(time, "time");
        }

        @Override
        public String written(Language language) {
            return language.format().time(time);
        }

        @Override
        public <R> R accept(CellVisitor<R> visitor) {
            return visitor.time(this);
        }
    }

    /**
     * A span of time within a day.
     *
     * @param from its beginning
     * @param to its end
     */
    record TimeSpanCell(LocalTime from, LocalTime to) implements Cell {
        /** Checks that nothing is missing. */
        public TimeSpanCell {
            requireNonNull(from, "from");
            requireNonNull(to, "to");
        }

        @Override
        public String written(Language language) {
            return language.format().time(from) + "–" + language.format().time(to);
        }

        @Override
        public <R> R accept(CellVisitor<R> visitor) {
            return visitor.timeSpan(this);
        }
    }

    /**
     * A date and a time of day.
     *
     * @param dateTime the local date and time, printed to the minute
     */
    record DateTimeCell(LocalDateTime dateTime) implements Cell {
        /** Checks that nothing is missing. */
        public DateTimeCell {
            requireNonNull(dateTime, "dateTime");
        }

        @Override
        public String written(Language language) {
            LanguageFormat format = language.format();
            return format.date(dateTime.toLocalDate()) + " " + format.time(dateTime.toLocalTime());
        }

        @Override
        public <R> R accept(CellVisitor<R> visitor) {
            return visitor.dateTime(this);
        }
    }

    /**
     * A number.
     *
     * @param number the number
     * @param decimals with how many decimals it is printed, 0 to 3, or {@link #AS_IT_IS}
     */
    record NumberCell(BigDecimal number, int decimals) implements Cell {
        /** With the decimals that the number has. */
        public static final int AS_IT_IS = -1;

        private static final int MOST_DECIMALS = 3;
        private static final char MINUS = '\u2212';

        /** Checks that nothing is missing and the range of the decimals. */
        public NumberCell {
            requireNonNull(number, "number");
            if (decimals < AS_IT_IS || decimals > MOST_DECIMALS) {
                throw new IllegalArgumentException("decimals must be -1 to " + MOST_DECIMALS + ": " + decimals);
            }
        }

        @Override
        public String written(Language language) {
            String written = decimals == AS_IT_IS
                    ? language.format().number(number)
                    : language.format().number(number, decimals);
            return written.replace('-', MINUS);
        }

        @Override
        public <R> R accept(CellVisitor<R> visitor) {
            return visitor.number(this);
        }
    }

    /**
     * A share of one, printed in per cent.
     *
     * @param share the share; 0.25 is 25 %
     */
    record PercentCell(BigDecimal share) implements Cell {
        /** Checks that nothing is missing. */
        public PercentCell {
            requireNonNull(share, "share");
        }

        @Override
        public String written(Language language) {
            return language.format().percent(share);
        }

        @Override
        public <R> R accept(CellVisitor<R> visitor) {
            return visitor.percent(this);
        }
    }

    /**
     * One of the values that its column allows.
     *
     * @param mark the value chosen; empty if none is yet
     */
    record MarkCell(String mark) implements Cell {
        /** Checks that nothing is missing. */
        public MarkCell {
            requireNonNull(mark, "mark");
        }

        @Override
        public String written(Language language) {
            return mark;
        }

        @Override
        public <R> R accept(CellVisitor<R> visitor) {
            return visitor.mark(this);
        }
    }

    /** Nothing, yet: to be filled in by hand. */
    record BlankCell() implements Cell {
        @Override
        public String written(Language language) {
            return "";
        }

        @Override
        public <R> R accept(CellVisitor<R> visitor) {
            return visitor.blank(this);
        }
    }
}
