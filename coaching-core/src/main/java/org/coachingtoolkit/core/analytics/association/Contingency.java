package org.coachingtoolkit.core.analytics.association;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.commons.numbers.gamma.LogGamma;
import org.coachingtoolkit.core.analytics.CrossTable;
import org.coachingtoolkit.core.analytics.Estimate;
import org.coachingtoolkit.core.analytics.Method;
import org.coachingtoolkit.core.analytics.Remark;
import org.coachingtoolkit.core.analytics.TestResult;
import org.coachingtoolkit.core.analytics.UndefinedReason;
import org.coachingtoolkit.core.analytics.numeric.ChiSquare;

/** Independence of two variables with few values. Empty rows and columns do not count. */
public final class Contingency {
    private static final double FISHER_TOLERANCE = 1e-7;
    private static final int SMALL = 5;

    private Contingency() {}

    /** Returns Pearson's chi-squared test, without correction for continuity. */
    public static TestResult chiSquared(CrossTable table) {
        return chiSquared(table, Method.CHI_SQUARED);
    }

    /** Returns the same with Yates' correction for continuity; undefined unless the table is 2 x 2. */
    public static TestResult chiSquaredYates(CrossTable table) {
        return isFourfold(table)
                ? chiSquared(table, Method.CHI_SQUARED_YATES)
                : TestResult.undefined(Method.CHI_SQUARED_YATES, UndefinedReason.OUT_OF_DOMAIN, table.n());
    }

    /** Returns Cram&eacute;r's (1946) V, the root of chi-squared over n and the smaller side less 1. */
    public static Estimate cramersV(CrossTable table) {
        int side = Math.min(usedRows(table).length, usedColumns(table).length) - 1;
        return chiSquared(table).statistic().map(chi -> Math.sqrt(chi / (table.n() * (double) side)));
    }

    /** Returns Fisher's exact test of a 2 x 2 table, two-sided by the probabilities of the tables; no statistic. */
    public static TestResult fisherExact(CrossTable table) {
        long n = table.n();
        if (!isFourfold(table)) {
            return TestResult.undefined(Method.FISHER_EXACT, UndefinedReason.OUT_OF_DOMAIN, n);
        }
        long row = table.rowTotal(0);
        long column = table.columnTotal(0);
        long low = Math.max(0, column - table.rowTotal(1));
        long high = Math.min(row, column);
        double constant = logChoose(n, column);
        double observed = logChoose(row, table.count(0, 0)) + logChoose(n - row, column - table.count(0, 0)) - constant;
        double sum = 0;
        for (long a = low; a <= high; a++) {
            double log = logChoose(row, a) + logChoose(n - row, column - a) - constant;
            if (log <= observed + FISHER_TOLERANCE) {
                sum += Math.exp(log - observed);
            }
        }
        return new TestResult(
                Method.FISHER_EXACT,
                oddsRatio(table),
                List.of(),
                Estimate.of(Math.min(1, sum * Math.exp(observed)), n),
                Set.of());
    }

    /** Returns the odds ratio ad/bc of a 2 x 2 table; undefined if b or c is 0. */
    public static Estimate oddsRatio(CrossTable table) {
        if (!isFourfold(table)) {
            return Estimate.undefined(UndefinedReason.OUT_OF_DOMAIN, table.n());
        }
        return Estimate.of(
                (double) table.count(0, 0) / table.count(0, 1) * table.count(1, 1) / table.count(1, 0), table.n());
    }

    private static TestResult chiSquared(CrossTable table, Method method) {
        int[] rows = usedRows(table);
        int[] columns = usedColumns(table);
        long n = table.n();
        if (rows.length < 2 || columns.length < 2) {
            return TestResult.undefined(method, UndefinedReason.NO_VARIATION, n);
        }
        double chi = 0;
        boolean small = false;
        for (int i : rows) {
            for (int j : columns) {
                double expected = (double) table.rowTotal(i) * table.columnTotal(j) / n;
                double distance = Math.abs(table.count(i, j) - expected);
                if (method == Method.CHI_SQUARED_YATES) {
                    distance -= Math.min(0.5, distance);
                }
                chi += distance * distance / expected;
                small |= expected < SMALL;
            }
        }
        double df = (rows.length - 1.0) * (columns.length - 1);
        return TestResult.of(method, chi, List.of(df), ChiSquare.sf(chi, df), n)
                .with(small ? Set.of(Remark.SMALL_EXPECTED_COUNTS) : Set.of());
    }

    private static boolean isFourfold(CrossTable table) {
        return table.rows().size() == 2 && table.columns().size() == 2;
    }

    private static int[] usedRows(CrossTable table) {
        return IntStream.range(0, table.rows().size())
                .filter(i -> table.rowTotal(i) > 0)
                .toArray();
    }

    private static int[] usedColumns(CrossTable table) {
        return IntStream.range(0, table.columns().size())
                .filter(j -> table.columnTotal(j) > 0)
                .toArray();
    }

    private static double logChoose(long n, long k) {
        return LogGamma.value(n + 1.0) - LogGamma.value(k + 1.0) - LogGamma.value(n - k + 1.0);
    }
}
