package org.coachingtoolkit.reports.document;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * A column of a {@link Table}.
 *
 * @param header the title of the column; required, a screen reader says it before each value
 * @param type the type of its values; a blank cell has it too, so that a spreadsheet knows what will be filled in
 * @param weight the share of the width that the column takes, in relation to the other columns' weights; 1 to 1000
 * @param alignment where its values stand
 * @param role what it is for in its row
 * @param choices the values that a {@link ValueType#MARK} may have; empty for all other types
 */
public record Column(String header, ValueType type, int weight, Alignment alignment, Role role, List<String> choices) {
    /** What the cells of a column hold. */
    public enum ValueType {
        /** Words. */
        TEXT,
        /** Dates. */
        DATE,
        /** Times of day. */
        TIME,
        /** From one time of day to another. */
        TIME_SPAN,
        /** Dates with times of day. */
        DATE_TIME,
        /** Numbers. */
        NUMBER,
        /** Shares of one, printed in per cent. */
        PERCENT,
        /** One of a few allowed values. */
        MARK,
        /** Names of persons, which are not broken between the family name and the initials. */
        PERSON,
        /** Nothing: to be written by hand. */
        WRITING
    }

    /** What a column is for. */
    public enum Role {
        /** One of the row's values. */
        VALUE,
        /** Its value names the row, as a teacher's name does. */
        ROW_HEADER,
        /** A value whose title is the symbol of a statistic, such as n or SD, which is printed in italics. */
        STATISTIC
    }

    /** Where values stand in their cell. */
    public enum Alignment {
        /** At the left edge. */
        START,
        /** In the middle. */
        CENTRE,
        /** At the right edge. */
        END
    }

    /** Checks the header, the range of the weight, and that choices go with marks. */
    public Column {
        requireNonNull(header, "header");
        requireNonNull(type, "type");
        requireNonNull(alignment, "alignment");
        requireNonNull(role, "role");
        choices = List.copyOf(requireNonNull(choices, "choices"));
        if (header.isBlank()) {
            throw new IllegalArgumentException("header must not be blank: '" + header + "'");
        }
        if (weight < 1 || weight > 1000) {
            throw new IllegalArgumentException("weight must be 1 to 1000: " + weight);
        }
        if (type != ValueType.MARK && !choices.isEmpty()) {
            throw new IllegalArgumentException("choices must be empty unless type is MARK: " + choices);
        }
    }

    /** Returns a column of words. */
    public static Column text(String header, int weight) {
        return new Column(header, ValueType.TEXT, weight, Alignment.START, Role.VALUE, List.of());
    }

    /** Returns a column of values of a type: dates and times in the middle, numbers at the right. */
    public static Column of(String header, ValueType type, int weight) {
        requireNonNull(type, "type");
        Alignment alignment = switch (type) {
            case TEXT, PERSON, WRITING -> Alignment.START;
            case NUMBER, PERCENT -> Alignment.END;
            case DATE, TIME, TIME_SPAN, DATE_TIME, MARK -> Alignment.CENTRE;
        };
        return new Column(header, type, weight, alignment, Role.VALUE, List.of());
    }

    /** Returns a column of persons' names. */
    public static Column persons(String header, int weight) {
        return of(header, ValueType.PERSON, weight);
    }

    /** Returns a column to be written in by hand. */
    public static Column writing(String header, int weight) {
        return of(header, ValueType.WRITING, weight);
    }

    /** Returns a column of marks. */
    public static Column marks(String header, int weight, List<String> choices) {
        return new Column(header, ValueType.MARK, weight, Alignment.CENTRE, Role.VALUE, choices);
    }

    /** Returns this column with its values in another place. */
    public Column aligned(Alignment alignment) {
        return new Column(header, type, weight, alignment, role, choices);
    }

    /** Returns this column as the one whose value names the row. */
    public Column asRowHeader() {
        return new Column(header, type, weight, alignment, Role.ROW_HEADER, choices);
    }

    /** Returns this column as one whose title is the symbol of a statistic. */
    public Column asSymbol() {
        return new Column(header, type, weight, alignment, Role.STATISTIC, choices);
    }

    /** Returns whether its value names the row. */
    public boolean rowHeader() {
        return role == Role.ROW_HEADER;
    }

    /** Returns the title as it is printed. */
    public RichText title() {
        return role == Role.STATISTIC ? RichText.of(Run.italic(header)) : RichText.of(header);
    }
}
