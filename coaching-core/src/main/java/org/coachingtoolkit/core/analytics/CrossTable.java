package org.coachingtoolkit.core.analytics;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A table of counts: one variable in rows, another in columns. Immutable. */
public final class CrossTable {
    private final List<String> rows;
    private final List<String> columns;
    private final long[][] counts;
    private final long incomplete;

    private CrossTable(List<String> rows, List<String> columns, long[][] counts, long incomplete) {
        this.rows = rows;
        this.columns = columns;
        this.counts = counts;
        this.incomplete = incomplete;
    }

    /**
     * Returns a table of counts.
     *
     * @param rows the names of the rows, in the order of their levels
     * @param columns the names of the columns, in the order of their levels
     * @param counts one array for each row
     * @throws IllegalArgumentException if the shape does not fit or a count is negative
     */
    public static CrossTable of(List<String> rows, List<String> columns, long[][] counts) {
        boolean fits = counts.length == rows.size();
        long[][] copy = new long[counts.length][];
        for (int i = 0; i < counts.length; i++) {
            fits &= counts[i].length == columns.size()
                    && Arrays.stream(counts[i]).allMatch(count -> count >= 0);
            copy[i] = counts[i].clone();
        }
        if (!fits) {
            throw new IllegalArgumentException("counts must be 0 or more, " + rows.size() + " x " + columns.size());
        }
        return new CrossTable(List.copyOf(rows), List.copyOf(columns), copy, 0);
    }

    /**
     * Counts labels; rows and columns come in alphabetical order, people without one of the labels are left out and
     * counted.
     *
     * @throws IllegalArgumentException if the lists differ in size
     */
    public static CrossTable of(List<? extends @Nullable String> rowOf, List<? extends @Nullable String> columnOf) {
        requireNonNull(rowOf, "rowOf");
        requireNonNull(columnOf, "columnOf");
        if (rowOf.size() != columnOf.size()) {
            throw new IllegalArgumentException(
                    "there must be one column label for each row label: " + rowOf.size() + ", " + columnOf.size());
        }
        int[] complete = IntStream.range(0, rowOf.size())
                .filter(i -> rowOf.get(i) != null && columnOf.get(i) != null)
                .toArray();
        List<String> left = new ArrayList<>();
        List<String> right = new ArrayList<>();
        for (int i : complete) {
            left.add(Objects.requireNonNull(rowOf.get(i)));
            right.add(Objects.requireNonNull(columnOf.get(i)));
        }
        List<String> rows = List.copyOf(new TreeSet<>(left));
        List<String> columns = List.copyOf(new TreeSet<>(right));
        long[][] counts = new long[rows.size()][columns.size()];
        for (int i = 0; i < left.size(); i++) {
            counts[Collections.binarySearch(rows, left.get(i))][Collections.binarySearch(columns, right.get(i))]++;
        }
        return new CrossTable(rows, columns, counts, rowOf.size() - complete.length);
    }

    /**
     * Returns the square table of two ratings over all levels of the declared scale, used or not.
     *
     * @throws IllegalArgumentException if a rating is not a level of the scale
     */
    public static CrossTable square(Pairs ratings, AnswerScale scale) {
        List<String> levels = IntStream.rangeClosed(scale.min(), scale.max())
                .mapToObj(Integer::toString)
                .toList();
        long[][] counts = new long[scale.levels()][scale.levels()];
        for (int i = 0; i < ratings.distinct(); i++) {
            counts[level(ratings.x(i), scale)][level(ratings.y(i), scale)] = ratings.count(i);
        }
        return new CrossTable(levels, levels, counts, ratings.incomplete());
    }

    private static int level(double rating, AnswerScale scale) {
        int level = (int) rating;
        if (level != rating) {
            throw new IllegalArgumentException("rating must be a whole number: " + rating);
        }
        return scale.require(level) - scale.min();
    }

    /** Returns the names of the rows. */
    public List<String> rows() {
        return rows;
    }

    /** Returns the names of the columns. */
    public List<String> columns() {
        return columns;
    }

    /** Returns a count. */
    public long count(int row, int column) {
        return counts[row][column];
    }

    /** Returns how many cases were left out because one of their values was missing. */
    public long incomplete() {
        return incomplete;
    }

    /** Returns the number of cases counted. */
    public long n() {
        return IntStream.range(0, rows.size()).mapToLong(this::rowTotal).sum();
    }

    /** Returns the sum of a row. */
    public long rowTotal(int row) {
        return Arrays.stream(counts[row]).sum();
    }

    /** Returns the sum of a column. */
    public long columnTotal(int column) {
        return Arrays.stream(counts).mapToLong(row -> row[column]).sum();
    }

    /** Returns whether there are as many columns as rows. */
    public boolean isSquare() {
        return rows.size() == columns.size();
    }

    /** Returns the number of levels of a square table. */
    public int requireSquare() {
        if (!isSquare()) {
            throw new IllegalArgumentException("table must be square: " + rows.size() + " x " + columns.size());
        }
        return rows.size();
    }

    @Override
    public String toString() {
        return "CrossTable[" + rows.size() + " x " + columns.size() + ", n=" + n() + "]";
    }
}
