package org.coachingtoolkit.core.survey;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalDouble;
import org.coachingtoolkit.core.analytics.Frequencies;
import org.coachingtoolkit.core.analytics.Pairs;
import org.coachingtoolkit.core.analytics.Sample;

/**
 * One score of every row. Means of a few answers on a scale take few different values, so each row has the number of its
 * value: counts of a million rows, and of pairs of them, are tables of some hundred cells.
 */
final class ScoreColumn {
    private static final int MISSING = -1;
    private static final int LARGEST_TABLE = 1 << 20;

    private final double[] values;
    private final int[] codes;

    private ScoreColumn(double[] values, int[] codes) {
        this.values = values;
        this.codes = codes;
    }

    /** Returns a column from one score for each row, NaN where there is none. */
    static ScoreColumn of(int rows, RowScore score) {
        int[] codes = new int[rows];
        Map<Double, Integer> seen = new HashMap<>();
        double[] inOrder = new double[16];
        for (int row = 0; row < rows; row++) {
            double value = score.of(row);
            if (Double.isNaN(value)) {
                codes[row] = MISSING;
                continue;
            }
            Integer code = seen.get(value);
            if (code == null) {
                code = seen.size();
                seen.put(value, code);
                if (code == inOrder.length) {
                    inOrder = Arrays.copyOf(inOrder, 2 * code);
                }
                inOrder[code] = value;
            }
            codes[row] = code;
        }
        double[] values = Arrays.copyOf(inOrder, seen.size());
        Arrays.sort(values);
        int[] places = new int[values.length];
        for (int code = 0; code < places.length; code++) {
            places[code] = Arrays.binarySearch(values, inOrder[code]);
        }
        for (int row = 0; row < rows; row++) {
            codes[row] = codes[row] == MISSING ? MISSING : places[codes[row]];
        }
        return new ScoreColumn(values, codes);
    }

    OptionalDouble get(int row) {
        return codes[row] == MISSING ? OptionalDouble.empty() : OptionalDouble.of(values[codes[row]]);
    }

    /** Counts the scores of some rows; a row of -1 is a person without a row. */
    Frequencies frequencies(int[] rows) {
        long[] counts = new long[values.length];
        long missing = 0;
        for (int row : rows) {
            int code = code(row);
            if (code == MISSING) {
                missing++;
            } else {
                counts[code]++;
            }
        }
        return Frequencies.ofCounts(values, counts, missing);
    }

    /** Counts pairs of scores: of a row here and of the row at the same place in another column. */
    Pairs pairs(int[] rows, ScoreColumn other, int[] otherRows) {
        if ((long) values.length * other.values.length > LARGEST_TABLE) {
            return Pairs.of(sample(rows), other.sample(otherRows));
        }
        int width = other.values.length;
        long[] table = new long[values.length * width];
        long incomplete = 0;
        for (int i = 0; i < rows.length; i++) {
            int x = code(rows[i]);
            int y = other.code(otherRows[i]);
            if (x == MISSING || y == MISSING) {
                incomplete++;
            } else {
                table[x * width + y]++;
            }
        }
        int cells = (int) Arrays.stream(table).filter(count -> count > 0).count();
        double[] xs = new double[cells];
        double[] ys = new double[cells];
        long[] counts = new long[cells];
        for (int i = 0, cell = 0; i < table.length; i++) {
            if (table[i] > 0) {
                xs[cell] = values[i / width];
                ys[cell] = other.values[i % width];
                counts[cell++] = table[i];
            }
        }
        return Pairs.ofCounts(xs, ys, counts, incomplete);
    }

    Sample sample(int[] rows) {
        return Sample.ofNullable(Arrays.stream(rows)
                .mapToObj(row -> code(row) == MISSING ? null : (Double) values[code(row)])
                .toList());
    }

    private int code(int row) {
        return row < 0 ? MISSING : codes[row];
    }

    /** Computes the score of a row. */
    @FunctionalInterface
    interface RowScore {
        double of(int row);
    }
}
