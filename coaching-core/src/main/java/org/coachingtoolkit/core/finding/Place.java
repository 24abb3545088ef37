package org.coachingtoolkit.core.finding;

import static java.util.Objects.requireNonNull;

import java.util.Comparator;

/**
 * Where in a document a finding is: a JSON Pointer (RFC 6901) and, once it is known, line and column of the file.
 *
 * @param pointer the JSON Pointer, empty for the whole document
 * @param line the line, counted from 1; 0 if it is not known
 * @param column the column in characters, counted from 1; 0 if it is not known
 */
public record Place(String pointer, int line, int column) implements Comparable<Place> {
    /** The whole document, or no document at all. */
    public static final Place ROOT = new Place("", 0, 0);

    private static final Comparator<Place> ORDER = Comparator.comparing(Place::pointer, Place::comparePointers)
            .thenComparingInt(Place::line)
            .thenComparingInt(Place::column);

    /**
     * Checks pointer and numbers.
     *
     * @throws IllegalArgumentException if the pointer is neither empty nor begins with a slash, or a number is negative
     */
    public Place {
        if (!requireNonNull(pointer, "pointer").isEmpty() && pointer.charAt(0) != '/') {
            throw new IllegalArgumentException("pointer must be empty or begin with '/': '" + pointer + "'");
        }
        if (line < 0 || column < 0) {
            throw new IllegalArgumentException("line and column must not be negative: " + line + ", " + column);
        }
    }

    /** Returns a place known by its pointer only. */
    public static Place of(String pointer) {
        return new Place(pointer, 0, 0);
    }

    /** Returns the place of a member of the object at this place. */
    public Place member(String name) {
        return of(pointer + "/" + name.replace("~", "~0").replace("/", "~1"));
    }

    /** Returns the place of an element of the array at this place, counted from 0. */
    public Place element(int index) {
        return of(pointer + "/" + index);
    }

    /** Returns this place with its line and column. */
    public Place at(int newLine, int newColumn) {
        return new Place(pointer, newLine, newColumn);
    }

    /** Returns whether line and column are known. */
    public boolean isLocated() {
        return line > 0;
    }

    /** Orders by pointer, array indexes as numbers, then by line and column. */
    @Override
    public int compareTo(Place other) {
        return ORDER.compare(this, other);
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
