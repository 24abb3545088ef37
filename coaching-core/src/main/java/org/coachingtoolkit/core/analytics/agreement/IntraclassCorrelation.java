package org.coachingtoolkit.core.analytics.agreement;

import static java.util.Objects.requireNonNull;

import java.util.Arrays;
import java.util.List;
import org.coachingtoolkit.core.analytics.Estimate;
import org.coachingtoolkit.core.analytics.Interval;
import org.coachingtoolkit.core.analytics.Method;
import org.coachingtoolkit.core.analytics.Ratings;
import org.coachingtoolkit.core.analytics.TestResult;
import org.coachingtoolkit.core.analytics.UndefinedReason;
import org.coachingtoolkit.core.analytics.numeric.FisherF;
import org.jspecify.annotations.Nullable;

/**
 * Intraclass correlations of targets that were each rated by k raters (Shrout and Fleiss 1979; McGraw and Wong 1996).
 * Complete targets only. Negative estimates are reported as they are.
 *
 * @param targets the number of complete targets, n
 * @param raters the number of raters, k
 * @param betweenTargets mean square between targets
 * @param withinTargets mean square within targets
 * @param betweenRaters mean square between raters
 * @param residual mean square of what is left
 */
public record IntraclassCorrelation(
        long targets, int raters, double betweenTargets, double withinTargets, double betweenRaters, double residual) {
    /** Which of the six coefficients is meant. */
    public enum Form {
        /** Each target has raters of its own; one rating. ICC(1,1). */
        ONE_WAY_SINGLE("1,1"),
        /** Raters are a sample, and count; one rating. ICC(2,1). */
        TWO_WAY_RANDOM_SINGLE("2,1"),
        /** Raters are these and no others; one rating. ICC(3,1). */
        TWO_WAY_MIXED_SINGLE("3,1"),
        /** Each target has raters of its own; the mean of k. ICC(1,k). */
        ONE_WAY_MEAN("1,k"),
        /** Raters are a sample, and count; the mean of k. ICC(2,k). */
        TWO_WAY_RANDOM_MEAN("2,k"),
        /** Raters are these and no others; the mean of k. ICC(3,k). */
        TWO_WAY_MIXED_MEAN("3,k");

        private final String notation;

        Form(String notation) {
            this.notation = requireNonNull(notation, "notation");
        }

        /** Returns the notation of Shrout and Fleiss, such as {@code 2,k}. */
        public String notation() {
            return notation;
        }

        private boolean isMean() {
            return notation.endsWith("k");
        }

        private boolean isOneWay() {
            return notation.startsWith("1");
        }

        private boolean isRandom() {
            return notation.startsWith("2");
        }
    }

    private static final double ROUNDING = 1e-13;

    /** Returns the mean squares of ratings. */
    public static IntraclassCorrelation of(Ratings ratings) {
        double[][] rows = ratings.completeRows();
        int n = rows.length;
        int k = ratings.raters();
        // counted from one of the ratings: ratings that are all the same leave no rounding behind
        double origin = n == 0 ? 0 : rows[0][0];
        for (double[] row : rows) {
            for (int j = 0; j < k; j++) {
                row[j] -= origin;
            }
        }
        double grand = 0;
        double[] rater = new double[k];
        for (double[] row : rows) {
            for (int j = 0; j < k; j++) {
                rater[j] += row[j] / n;
                grand += row[j] / ((double) n * k);
            }
        }
        double between = 0;
        double within = 0;
        double columns = 0;
        double residual = 0;
        for (int j = 0; j < k; j++) {
            columns += n * (rater[j] - grand) * (rater[j] - grand);
        }
        for (double[] row : rows) {
            double mean = Arrays.stream(row).sum() / k;
            between += k * (mean - grand) * (mean - grand);
            for (int j = 0; j < k; j++) {
                double own = row[j] - mean;
                double left = own - (rater[j] - grand);
                within += own * own;
                residual += left * left;
            }
        }
        return ofSums(n, k, between, within, columns, residual);
    }

    /** Returns the mean squares; sums that are nothing but rounding, against all others, count as 0. */
    private static IntraclassCorrelation ofSums(
            long targets, int raters, double between, double within, double columns, double residual) {
        double negligible = ROUNDING * (between + within);
        double n1 = Math.max(1, targets - 1.0);
        double k1 = Math.max(1, raters - 1.0);
        return new IntraclassCorrelation(
                targets,
                raters,
                (between <= negligible ? 0 : between) / n1,
                (within <= negligible ? 0 : within) / (Math.max(1, targets) * k1),
                (columns <= negligible ? 0 : columns) / k1,
                (residual <= negligible ? 0 : residual) / (n1 * k1));
    }

    /** Returns the coefficient with its interval. */
    public Estimate coefficient(Form form, double level) {
        Interval.requireLevel(level);
        UndefinedReason reason = undefined(form);
        if (reason != null) {
            return Estimate.undefined(reason, targets);
        }
        double k = raters;
        double value = single(form);
        Estimate estimate = Estimate.of(
                form.isMean()
                        ? switch (form) {
                            case ONE_WAY_MEAN -> (betweenTargets - withinTargets) / betweenTargets;
                            case TWO_WAY_RANDOM_MEAN ->
                                (betweenTargets - residual) / (betweenTargets + (betweenRaters - residual) / targets);
                            default -> (betweenTargets - residual) / betweenTargets;
                        }
                        : value,
                targets);
        double error = form.isOneWay() ? withinTargets : residual;
        if (error == 0 || !estimate.isDefined()) {
            return estimate.withoutInterval(UndefinedReason.AT_LIMIT);
        }
        double[] limits = form.isRandom() ? satterthwaite(value, level) : fisher(form, level);
        if (form.isMean()) {
            for (int i = 0; i < 2; i++) {
                limits[i] = limits[i] * k / (1 + limits[i] * (k - 1));
            }
        }
        boolean defined = limits[0] <= limits[1] && Double.isFinite(limits[0]) && Double.isFinite(limits[1]);
        return defined
                ? estimate.with(new Interval(limits[0], limits[1], level))
                : estimate.withoutInterval(UndefinedReason.OUT_OF_DOMAIN);
    }

    /** Returns the F test that targets do not differ. */
    public TestResult test(Form form) {
        UndefinedReason reason = undefined(form);
        double error = form.isOneWay() ? withinTargets : residual;
        if (reason != null || error == 0) {
            return TestResult.undefined(Method.ICC, reason == null ? UndefinedReason.NO_VARIATION : reason, targets);
        }
        double f = betweenTargets / error;
        double df1 = df1();
        double df2 = df2(form);
        return TestResult.of(Method.ICC, f, List.of(df1, df2), FisherF.sf(f, df1, df2), targets);
    }

    private double single(Form form) {
        double k = raters;
        if (form.isOneWay()) {
            return (betweenTargets - withinTargets) / (betweenTargets + (k - 1) * withinTargets);
        }
        double raterPart = form.isRandom() ? k * (betweenRaters - residual) / targets : 0;
        return (betweenTargets - residual) / (betweenTargets + (k - 1) * residual + raterPart);
    }

    private @Nullable UndefinedReason undefined(Form form) {
        if (raters < 2) {
            return UndefinedReason.TOO_FEW_VARIABLES;
        }
        if (targets < 2) {
            return UndefinedReason.TOO_FEW_OBSERVATIONS;
        }
        double error = form.isOneWay() ? withinTargets : residual;
        return betweenTargets == 0 && (error == 0 || form.isMean()) ? UndefinedReason.NO_VARIATION : null;
    }

    private double df1() {
        return targets - 1.0;
    }

    private double df2(Form form) {
        return form.isOneWay() ? targets * (raters - 1.0) : (targets - 1.0) * (raters - 1.0);
    }

    private double[] fisher(Form form, double level) {
        double k = raters;
        double f = betweenTargets / (form.isOneWay() ? withinTargets : residual);
        double p = (1 + level) / 2;
        double lower = f / FisherF.quantile(p, df1(), df2(form));
        double upper = f * FisherF.quantile(p, df2(form), df1());
        return new double[] {(lower - 1) / (lower + k - 1), (upper - 1) / (upper + k - 1)};
    }

    /**
     * Returns the limits of ICC(2,1) with approximate degrees of freedom (Shrout and Fleiss 1979, p. 424); two numbers
     * that are none where the approximation leaves no degrees of freedom.
     */
    private double[] satterthwaite(double icc, double level) {
        double n = targets;
        double k = raters;
        double fj = betweenRaters / residual;
        double part = n * (1 + (k - 1) * icc) - k * icc;
        double sum = k * icc * fj + part;
        double v = (k - 1) * (n - 1) * sum * sum / ((n - 1) * k * k * icc * icc * fj * fj + part * part);
        if (!(v > 0)) {
            return new double[] {Double.NaN, Double.NaN};
        }
        double p = (1 + level) / 2;
        double above = FisherF.quantile(p, n - 1, v);
        double below = FisherF.quantile(p, v, n - 1);
        double spread = k * betweenRaters + (k * n - k - n) * residual;
        return new double[] {
            n * (betweenTargets - above * residual) / (above * spread + n * betweenTargets),
            n * (below * betweenTargets - residual) / (spread + n * below * betweenTargets)
        };
    }
}
