package org.coachingtoolkit.core.analytics.agreement;

import static java.util.Objects.requireNonNull;

import org.coachingtoolkit.core.analytics.CrossTable;
import org.coachingtoolkit.core.analytics.Estimate;
import org.coachingtoolkit.core.analytics.Interval;
import org.coachingtoolkit.core.analytics.Method;
import org.coachingtoolkit.core.analytics.TestResult;
import org.coachingtoolkit.core.analytics.UndefinedReason;
import org.coachingtoolkit.core.analytics.numeric.Normal;

/**
 * Agreement of two raters. Make the table over all levels of the declared scale ({@link CrossTable#square}): a level
 * that nobody used still tells how far apart the others are.
 *
 * @param agreement the share of equal ratings
 * @param adjacentAgreement the share of ratings that differ by one level at most
 * @param kappa Cohen's kappa (po - pe)/(1 - pe) with its interval
 * @param standardError its standard error (Fleiss, Cohen and Everitt 1969); undefined if a rater is constant
 * @param nullStandardError its standard error if there is no agreement but by chance
 * @param test the test that there is no agreement but by chance
 * @param gwet Gwet's (2008) coefficient: AC1 without weights, AC2 with them
 */
public record Kappa(
        Estimate agreement,
        Estimate adjacentAgreement,
        Estimate kappa,
        Estimate standardError,
        Estimate nullStandardError,
        TestResult test,
        Estimate gwet) {
    /** Checks for presence. */
    public Kappa {
        requireNonNull(agreement, "agreement");
        requireNonNull(adjacentAgreement, "adjacentAgreement");
        requireNonNull(kappa, "kappa");
        requireNonNull(standardError, "standardError");
        requireNonNull(nullStandardError, "nullStandardError");
        requireNonNull(test, "test");
        requireNonNull(gwet, "gwet");
    }

    /**
     * Returns the agreement that a square table shows.
     *
     * @throws IllegalArgumentException if the table is not square
     */
    public static Kappa of(CrossTable table, Weights weights, double level) {
        Interval.requireLevel(level);
        int k = table.requireSquare();
        long n = table.n();
        if (n == 0 || k < 2) {
            return undefined(n == 0 ? UndefinedReason.TOO_FEW_OBSERVATIONS : UndefinedReason.TOO_FEW_VARIABLES, n);
        }
        Shares shares = new Shares(table, weights);
        Estimate agreement = Estimate.of(within(table, 0), n);
        Estimate adjacent = Estimate.of(within(table, 1), n);
        Estimate gwet = shares.gwet();
        if (!(1 - shares.expected > 1e-15)) {
            Estimate none = Estimate.undefined(UndefinedReason.CHANCE_AGREEMENT_IS_PERFECT, n);
            return new Kappa(
                    agreement,
                    adjacent,
                    none,
                    none,
                    none,
                    TestResult.undefined(Method.COHEN_KAPPA, UndefinedReason.CHANCE_AGREEMENT_IS_PERFECT, n),
                    gwet);
        }
        double kappa = (shares.observed - shares.expected) / (1 - shares.expected);
        Estimate value = Estimate.of(kappa, n);
        if (shares.oneRaterIsConstant()) {
            Estimate none = Estimate.undefined(UndefinedReason.NO_VARIATION, n);
            return new Kappa(
                    agreement,
                    adjacent,
                    value.withoutInterval(UndefinedReason.NO_VARIATION),
                    none,
                    none,
                    TestResult.undefined(Method.COHEN_KAPPA, UndefinedReason.NO_VARIATION, n),
                    gwet);
        }
        double se = shares.standardError(kappa);
        double se0 = shares.nullStandardError();
        double half = Normal.quantile((1 + level) / 2) * se;
        return new Kappa(
                agreement,
                adjacent,
                value.with(new Interval(Math.max(-1, kappa - half), Math.min(1, kappa + half), level)),
                Estimate.of(se, n),
                Estimate.of(se0, n),
                se0 > 0
                        ? TestResult.of(Method.COHEN_KAPPA, kappa / se0, Normal.twoSided(kappa / se0), n)
                        : TestResult.undefined(Method.COHEN_KAPPA, UndefinedReason.NO_VARIATION, n),
                gwet);
    }

    private static double within(CrossTable table, int distance) {
        long near = 0;
        for (int i = 0; i < table.rows().size(); i++) {
            for (int j = Math.max(0, i - distance); j <= Math.min(table.rows().size() - 1, i + distance); j++) {
                near += table.count(i, j);
            }
        }
        return (double) near / table.n();
    }

    private static Kappa undefined(UndefinedReason reason, long n) {
        Estimate none = Estimate.undefined(reason, n);
        return new Kappa(none, none, none, none, none, TestResult.undefined(Method.COHEN_KAPPA, reason, n), none);
    }

    /** The shares of a table with weights: everything that the formulas of kappa are made of. */
    private static final class Shares {
        private final int levels;
        private final long n;
        private final double[][] p;
        private final double[][] w;
        private final double[] row;
        private final double[] column;
        private final double observed;
        private final double expected;

        Shares(CrossTable table, Weights weights) {
            levels = table.rows().size();
            n = table.n();
            p = new double[levels][levels];
            w = new double[levels][levels];
            row = new double[levels];
            column = new double[levels];
            double po = 0;
            double pe = 0;
            for (int i = 0; i < levels; i++) {
                row[i] = (double) table.rowTotal(i) / n;
                column[i] = (double) table.columnTotal(i) / n;
            }
            for (int i = 0; i < levels; i++) {
                for (int j = 0; j < levels; j++) {
                    p[i][j] = (double) table.count(i, j) / n;
                    w[i][j] = weights.of(i, j, levels);
                    po += w[i][j] * p[i][j];
                    pe += w[i][j] * row[i] * column[j];
                }
            }
            // shares of ninths and the like may sum to a little more than 1
            observed = Math.min(1, po);
            expected = pe;
        }

        boolean oneRaterIsConstant() {
            boolean constant = false;
            for (int i = 0; i < levels; i++) {
                constant |= row[i] == 1 || column[i] == 1;
            }
            return constant;
        }

        double standardError(double kappa) {
            double sum = 0;
            for (int i = 0; i < levels; i++) {
                for (int j = 0; j < levels; j++) {
                    double term = w[i][j] - (rowWeight(i) + columnWeight(j)) * (1 - kappa);
                    sum += p[i][j] * term * term;
                }
            }
            double shift = kappa - expected * (1 - kappa);
            return Math.sqrt(Math.max(0, sum - shift * shift) / n) / (1 - expected);
        }

        double nullStandardError() {
            double sum = 0;
            for (int i = 0; i < levels; i++) {
                for (int j = 0; j < levels; j++) {
                    double term = w[i][j] - (rowWeight(i) + columnWeight(j));
                    sum += row[i] * column[j] * term * term;
                }
            }
            return Math.sqrt(Math.max(0, sum - expected * expected) / n) / (1 - expected);
        }

        /** Returns (po - pe)/(1 - pe) with pe = &Sigma;w / (K(K-1)) &Sigma; pi(1-pi), pi the mean of both margins. */
        Estimate gwet() {
            double weights = 0;
            double spread = 0;
            for (int i = 0; i < levels; i++) {
                double pi = (row[i] + column[i]) / 2;
                spread += pi * (1 - pi);
                for (int j = 0; j < levels; j++) {
                    weights += w[i][j];
                }
            }
            double chance = weights * spread / (levels * (levels - 1.0));
            return 1 - chance > 1e-15
                    ? Estimate.of((observed - chance) / (1 - chance), n)
                    : Estimate.undefined(UndefinedReason.CHANCE_AGREEMENT_IS_PERFECT, n);
        }

        private double rowWeight(int i) {
            double sum = 0;
            for (int j = 0; j < levels; j++) {
                sum += w[i][j] * column[j];
            }
            return sum;
        }

        private double columnWeight(int j) {
            double sum = 0;
            for (int i = 0; i < levels; i++) {
                sum += w[i][j] * row[i];
            }
            return sum;
        }
    }
}
