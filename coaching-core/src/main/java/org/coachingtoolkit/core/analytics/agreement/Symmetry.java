package org.coachingtoolkit.core.analytics.agreement;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.coachingtoolkit.core.analytics.CrossTable;
import org.coachingtoolkit.core.analytics.Method;
import org.coachingtoolkit.core.analytics.Remark;
import org.coachingtoolkit.core.analytics.TestResult;
import org.coachingtoolkit.core.analytics.UndefinedReason;
import org.coachingtoolkit.core.analytics.numeric.ChiSquare;
import org.coachingtoolkit.core.analytics.numeric.Matrix;

/** Whether two ratings of the same things, or two waves, lean to one side of a square table. */
public final class Symmetry {
    private Symmetry() {}

    /**
     * Tests that each cell equals its mirror image (Bowker 1948). Pairs of cells that are both empty are left out, and a
     * degree of freedom with each.
     *
     * @throws IllegalArgumentException if the table is not square
     */
    public static TestResult bowker(CrossTable table) {
        int k = table.requireSquare();
        double chi = 0;
        int df = 0;
        for (int i = 0; i < k; i++) {
            for (int j = 0; j < i; j++) {
                long sum = table.count(i, j) + table.count(j, i);
                if (sum > 0) {
                    double difference = table.count(i, j) - table.count(j, i);
                    chi += difference * difference / sum;
                    df++;
                }
            }
        }
        if (df == 0) {
            return TestResult.nothingToTest(Method.BOWKER, Remark.NO_CHANGE_AT_ALL, table.n());
        }
        return TestResult.of(Method.BOWKER, chi, List.of((double) df), ChiSquare.sf(chi, df), table.n())
                .with(df < k * (k - 1) / 2 ? Set.of(Remark.EMPTY_CELLS_LEFT_OUT) : Set.of());
    }

    /**
     * Tests that rows and columns have the same margins (Stuart 1955; Maxwell 1970), d'S<sup>-1</sup>d with the
     * differences d of the margins and their covariances S. Levels that differ nowhere are left out.
     *
     * @throws IllegalArgumentException if the table is not square
     */
    public static TestResult stuartMaxwell(CrossTable table, EqualMargins policy) {
        int k = table.requireSquare();
        int[] used = IntStream.range(0, k)
                .filter(i -> table.rowTotal(i) != table.columnTotal(i)
                        || (policy == EqualMargins.KEEP && table.rowTotal(i) > table.count(i, i)))
                .toArray();
        if (used.length < 2) {
            return TestResult.nothingToTest(Method.STUART_MAXWELL, Remark.NO_CHANGE_AT_ALL, table.n());
        }
        int df = used.length - 1;
        double[] d = new double[df];
        double[][] s = new double[df][df];
        for (int a = 0; a < df; a++) {
            for (int i : used) {
                d[a] += table.count(used[a], i) - table.count(i, used[a]);
                s[a][a] += i == used[a] ? 0 : table.count(used[a], i) + table.count(i, used[a]);
            }
            for (int b = 0; b < a; b++) {
                s[a][b] = -(table.count(used[a], used[b]) + table.count(used[b], used[a]));
                s[b][a] = s[a][b];
            }
        }
        Optional<Matrix> matrix = Matrix.of(s);
        if (matrix.isEmpty()) {
            return TestResult.undefined(Method.STUART_MAXWELL, UndefinedReason.SINGULAR_MATRIX, table.n());
        }
        double[] solved = matrix.get().solve(d);
        double chi = 0;
        for (int a = 0; a < df; a++) {
            chi += d[a] * solved[a];
        }
        return TestResult.of(Method.STUART_MAXWELL, chi, List.of((double) df), ChiSquare.sf(chi, df), table.n());
    }
}
