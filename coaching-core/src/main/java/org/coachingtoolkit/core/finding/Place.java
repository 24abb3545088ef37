package org.coachingtoolkit.core.finding;

import static java.util.Objects.requireNonNull;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * Where in a document a finding is: a JSON Pointer (RFC 6901) and, once it is known, where people find it in the file,
 * line and column of a text or the cell of a workbook.
 *
 * @param pointer the JSON Pointer, empty for the whole document
 * @param sheet the name of the workbook's sheet; {@code null} in a text
 * @param line the line of the text or the row of the sheet, counted from 1; 0 if it is not known
 * @param column the column in characters or of the sheet, counted from 1; 0 if it is not known
 */
public record Place(String pointer, @Nullable String sheet, int line, int column) implements Comparable<Place> {
    /** The whole document, or no document at all. */
    public static final Place ROOT = of("");

    /** The order in which a reader of the file comes by: by sheet, line and column, then as {@link #compareTo}. */
    public static final Comparator<Place> IN_FILE = Comparator.comparing(
                    Place::sheet, Comparator.nullsFirst(Comparator.<String>naturalOrder()))
            .thenComparingInt(Place::line)
            .thenComparingInt(Place::column)
            .thenComparing(Comparator.naturalOrder());

    private static final Comparator<Place> ORDER = Comparator.comparing(Place::pointer, Place::comparePointers)
            .thenComparing(Place::sheet, Comparator.nullsFirst(Comparator.<String>naturalOrder()))
            .thenComparingInt(Place::line)
            .thenComparingInt(Place::column);

    /**
     * Checks pointer and numbers.
     *
     * @throws IllegalArgumentException if the pointer is neither empty nor begins with a slash, a number is negative, or
     *     there is a sheet without row and column
     */
    public Place {
        if (!requireNonNull(pointer, "pointer").isEmpty() && pointer.charAt(0) != '/') {
            throw new IllegalArgumentException("pointer must be empty or begin with '/': '" + pointer + "'");
        }
        if (line < 0 || column < 0) {
            throw new IllegalArgumentException("line and column must not be negative: " + line + ", " + column);
        }
        if (sheet != null && (line == 0 || column == 0)) {
            throw new IllegalArgumentException("sheet must come with row and column: '" + sheet + "'");
        }
    }

    /** Returns a place known by its pointer only. */
    public static Place of(String pointer) {
        return new Place(pointer, null, 0, 0);
    }

    /** Returns the place of a member of the object at this place. */
    public Place member(String name) {
        return of(pointer + "/" + name.replace("~", "~0").replace("/", "~1"));
    }

    /** Returns the place of an element of the array at this place, counted from 0. */
    public Place element(int index) {
        return of(pointer + "/" + index);
    }

    /** Returns this place with its line and column in a text. */
    public Place at(int newLine, int newColumn) {
        return new Place(pointer, null, newLine, newColumn);
    }

    /** Returns this place with its cell in a workbook, row and column counted from 1. */
    public Place at(String newSheet, int row, int newColumn) {
        return new Place(pointer, requireNonNull(newSheet, "newSheet"), row, newColumn);
    }

    /** Returns whether line and column, or the cell, are known. */
    public boolean isLocated() {
        return line > 0;
    }

    /** Orders by pointer, array indexes as numbers, then by line and column. */
    @Override
    public int compareTo(Place other) {
        return ORDER.compare(this, other);
    }

    /**
     * Returns the place as people look for it: {@code 12:5} in a text, {@code Сессии!F12} in a workbook, else the pointer.
     */
    @Override
    public String toString() {
        if (!isLocated()) {
            return pointer;
        }
        return sheet == null ? line + ":" + column : sheet + "!" + letters(column) + line;
    }

    private static String letters(int column) {
        String letter = String.valueOf((char) ('A' + (column - 1) % 26));
        return column <= 26 ? letter : letters((column - 1) / 26) + letter;
    }

    private static int comparePointers(String a, String b) {
        int i = 0;
        int j = 0;
        while (i < a.length() && j < b.length()) {
            if (isDigit(a.charAt(i)) && isDigit(b.charAt(j))) {
                int endA = endOfDigits(a, i);
                int endB = endOfDigits(b, j);
                int byLength = Integer.compare(endA - i, endB - j);
                int order = byLength != 0 ? byLength : a.substring(i, endA).compareTo(b.substring(j, endB));
                if (order != 0) {
                    return order;
                }
                i = endA;
                j = endB;
            } else if (a.charAt(i) != b.charAt(j)) {
                return Character.compare(a.charAt(i), b.charAt(j));
            } else {
                i++;
                j++;
            }
        }
        return Integer.compare(a.length() - i, b.length() - j);
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static int endOfDigits(String text, int from) {
        int end = from;
        while (end < text.length() && isDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }
}
