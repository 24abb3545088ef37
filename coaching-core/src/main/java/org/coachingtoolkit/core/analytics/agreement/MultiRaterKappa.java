package org.coachingtoolkit.core.analytics.agreement;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.coachingtoolkit.core.analytics.Estimate;
import org.coachingtoolkit.core.analytics.Method;
import org.coachingtoolkit.core.analytics.Ratings;
import org.coachingtoolkit.core.analytics.TestResult;
import org.coachingtoolkit.core.analytics.UndefinedReason;
import org.coachingtoolkit.core.analytics.numeric.Normal;

/**
 * Agreement of many raters on categories. Units that a rater left out do not count.
 *
 * @param fleiss Fleiss' (1971) kappa: chance by the shares of the categories over all raters
 * @param fleissTest the test of Fleiss' kappa (Fleiss, Nee and Landis 1979)
 * @param byCategory Fleiss' kappa of each category against all others, in ascending order of the categories
 * @param conger Conger's (1980) kappa: chance by each rater's own shares
 * @param light Light's (1971) kappa: the mean of Cohen's kappas of all pairs of raters
 * @param allAgree the share of units on which all raters agree
 * @param leftOut how many units were left out because a rating was missing
 */
public record MultiRaterKappa(
        Estimate fleiss,
        TestResult fleissTest,
        List<Category> byCategory,
        Estimate conger,
        Estimate light,
        Estimate allAgree,
        long leftOut) {
    /**
     * Agreement on one category.
     *
     * @param category the category
     * @param kappa Fleiss' kappa of this category against all others
     */
    public record Category(double category, Estimate kappa) {
        /** Checks for presence. */
        public Category {
            requireNonNull(kappa, "kappa");
        }
    }

    /** Copies the list. */
    public MultiRaterKappa {
        requireNonNull(fleiss, "fleiss");
        requireNonNull(fleissTest, "fleissTest");
        byCategory = List.copyOf(byCategory);
        requireNonNull(conger, "conger");
        requireNonNull(light, "light");
        requireNonNull(allAgree, "allAgree");
    }

    /** Returns the agreement of the raters. */
    public static MultiRaterKappa of(Ratings ratings) {
        double[][] rows = ratings.completeRows();
        double[] levels = ratings.levels();
        int m = ratings.raters();
        long leftOut = ratings.units() - (long) rows.length;
        if (m < 2 || rows.length == 0) {
            UndefinedReason reason = m < 2 ? UndefinedReason.TOO_FEW_VARIABLES : UndefinedReason.TOO_FEW_OBSERVATIONS;
            Estimate none = Estimate.undefined(reason, rows.length);
            return new MultiRaterKappa(
                    none,
                    TestResult.undefined(Method.FLEISS_KAPPA, reason, rows.length),
                    List.of(),
                    none,
                    none,
                    none,
                    leftOut);
        }
        // byUnit[u][c]: how many raters put unit u into category c; byRater[r][c]: how many units rater r did
        long[][] byUnit = new long[rows.length][levels.length];
        long[][] byRater = new long[m][levels.length];
        long[][][] pairs = new long[m * (m - 1) / 2][levels.length][levels.length];
        for (int u = 0; u < rows.length; u++) {
            int pair = 0;
            for (int r = 0; r < m; r++) {
                int c = Arrays.binarySearch(levels, rows[u][r]);
                byUnit[u][c]++;
                byRater[r][c]++;
                for (int s = 0; s < r; s++) {
                    pairs[pair++][c][Arrays.binarySearch(levels, rows[u][s])]++;
                }
            }
        }
        return of(byUnit, byRater, pairs, levels, leftOut);
    }

    private static MultiRaterKappa of(
            long[][] byUnit, long[][] byRater, long[][][] pairs, double[] levels, long leftOut) {
        int n = byUnit.length;
        int m = byRater.length;
        double agreeing = 0;
        long unanimous = 0;
        double[] share = new double[levels.length];
        double[] pairsOfCategory = new double[levels.length];
        for (long[] unit : byUnit) {
            for (int c = 0; c < levels.length; c++) {
                agreeing += (double) unit[c] * (unit[c] - 1);
                pairsOfCategory[c] += (double) unit[c] * (m - unit[c]);
                share[c] += (double) unit[c] / ((double) n * m);
                unanimous += unit[c] == m ? 1 : 0;
            }
        }
        double observed = agreeing / ((double) n * m * (m - 1));
        double chance = 0;
        double cubic = 0;
        double spread = 0;
        double congerChance = 0;
        for (int c = 0; c < levels.length; c++) {
            double q = 1 - share[c];
            chance += share[c] * share[c];
            spread += share[c] * q;
            cubic += share[c] * q * (q - share[c]);
            double sum = 0;
            double squares = 0;
            for (long[] rater : byRater) {
                double own = (double) rater[c] / n;
                sum += own;
                squares += own * own;
            }
            congerChance += (sum * sum - squares) / (m * (m - 1.0));
        }
        List<Category> categories = new ArrayList<>();
        for (int c = 0; c < levels.length; c++) {
            double pq = share[c] * (1 - share[c]);
            categories.add(new Category(
                    levels[c],
                    pq > 0
                            ? Estimate.of(1 - pairsOfCategory[c] / ((double) n * m * (m - 1) * pq), n)
                            : Estimate.undefined(UndefinedReason.NO_VARIATION, n)));
        }
        Estimate fleiss = beyondChance(observed, chance, n);
        double variance = 2 * (spread * spread - cubic) / (spread * spread * n * m * (m - 1.0));
        TestResult test = fleiss.isDefined()
                ? test(fleiss.orElseThrow(), variance, n)
                : TestResult.undefined(Method.FLEISS_KAPPA, UndefinedReason.CHANCE_AGREEMENT_IS_PERFECT, n);
        return new MultiRaterKappa(
                fleiss,
                test,
                categories,
                beyondChance(observed, congerChance, n),
                light(pairs, n),
                Estimate.of((double) unanimous / n, n),
                leftOut);
    }

    private static TestResult test(double kappa, double variance, long n) {
        if (!(variance > 0)) {
            return TestResult.undefined(Method.FLEISS_KAPPA, UndefinedReason.NO_VARIATION, n);
        }
        double z = kappa / Math.sqrt(variance);
        return TestResult.of(Method.FLEISS_KAPPA, z, Normal.twoSided(z), n);
    }

    private static Estimate light(long[][][] pairs, long n) {
        double sum = 0;
        for (long[][] counts : pairs) {
            double observed = 0;
            double chance = 0;
            for (int c = 0; c < counts.length; c++) {
                double row = 0;
                double column = 0;
                for (int d = 0; d < counts.length; d++) {
                    row += counts[c][d];
                    column += counts[d][c];
                }
                observed += (double) counts[c][c] / n;
                chance += row / n * (column / n);
            }
            Estimate kappa = beyondChance(observed, chance, n);
            if (!kappa.isDefined()) {
                return kappa;
            }
            sum += kappa.orElseThrow();
        }
        return Estimate.of(sum / pairs.length, n);
    }

    private static Estimate beyondChance(double observed, double chance, long n) {
        return 1 - chance > 1e-15
                ? Estimate.of((observed - chance) / (1 - chance), n)
                : Estimate.undefined(UndefinedReason.CHANCE_AGREEMENT_IS_PERFECT, n);
    }
}
