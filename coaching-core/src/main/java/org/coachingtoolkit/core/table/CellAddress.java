package org.coachingtoolkit.core.table;

import static java.util.Objects.requireNonNull;

import java.util.Comparator;

/**
 * Where a cell is in its sheet.
 *
 * @param row from 1
 * @param column from 1
 */
public record CellAddress(int row, int column) implements Comparable<CellAddress> {
    private static final Comparator<CellAddress> ORDER =
            Comparator.comparingInt(CellAddress::row).thenComparingInt(CellAddress::column);

    /**
     * Checks both numbers.
     *
     * @throws IllegalArgumentException if one is less than 1
     */
    public CellAddress {
        if (row < 1 || column < 1) {
            throw new IllegalArgumentException("row and column must be at least 1: " + row + ", " + column);
        }
    }

    /** Returns the letters of a column, from 1: {@code A}, {@code Z}, {@code AA}. */
    public static String letters(int column) {
        StringBuilder letters = new StringBuilder();
        for (int rest = column; rest > 0; rest = (rest - 1) / 26) {
            letters.insert(0, (char) ('A' + (rest - 1) % 26));
        }
        return letters.toString();
    }

    /**
     * Returns the address that is written as {@code F12}.
     *
     * @throws IllegalArgumentException if the text is none
     */
    public static CellAddress parse(String text) {
        int column = 0;
        int row = 0;
        int i = 0;
        int length = requireNonNull(text, "text").length();
        for (; i < length && text.charAt(i) >= 'A' && text.charAt(i) <= 'Z' && i < 4; i++) {
            column = column * 26 + text.charAt(i) - 'A' + 1;
        }
        int letters = i;
        for (; i < length && text.charAt(i) >= '0' && text.charAt(i) <= '9' && i < letters + 8; i++) {
            row = row * 10 + text.charAt(i) - '0';
        }
        if (column == 0 || row == 0 || i < length) {
            throw new IllegalArgumentException("address must be of the form F12: '" + text + "'");
        }
        return new CellAddress(row, column);
    }

    @Override
    public int compareTo(CellAddress other) {
        return ORDER.compare(this, other);
    }

    /** Returns the form {@code F12}. */
    @Override
    public String toString() {
        return letters(column) + row;
    }
}
