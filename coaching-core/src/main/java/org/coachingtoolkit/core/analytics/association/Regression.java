package org.coachingtoolkit.core.analytics.association;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.coachingtoolkit.core.analytics.Estimate;
import org.coachingtoolkit.core.analytics.Interval;
import org.coachingtoolkit.core.analytics.Method;
import org.coachingtoolkit.core.analytics.Sample;
import org.coachingtoolkit.core.analytics.TestResult;
import org.coachingtoolkit.core.analytics.UndefinedReason;
import org.coachingtoolkit.core.analytics.numeric.LeastSquares;
import org.coachingtoolkit.core.analytics.numeric.StudentT;

/**
 * A score explained by others, by ordinary least squares. With the score before as one predictor and 0/1 columns for
 * groups it is the analysis of covariance of a programme.
 *
 * @param terms the coefficients, the intercept first
 * @param rSquared the share of variance explained
 * @param adjustedRSquared the same, corrected for the number of predictors
 * @param leftOut how many people were left out because a value was missing
 */
public record Regression(List<Term> terms, Estimate rSquared, Estimate adjustedRSquared, long leftOut) {
    /** What the intercept is called. */
    public static final String INTERCEPT = "(Intercept)";

    /**
     * The coefficient of one predictor.
     *
     * @param name the name of the predictor
     * @param coefficient the change of the score for one unit of the predictor, with its interval
     * @param standardError the standard error of the coefficient
     * @param test the test that the coefficient is 0
     */
    public record Term(String name, Estimate coefficient, Estimate standardError, TestResult test) {
        /** Checks for presence. */
        public Term {
            requireNonNull(name, "name");
            requireNonNull(coefficient, "coefficient");
            requireNonNull(standardError, "standardError");
            requireNonNull(test, "test");
        }
    }

    /** Copies the list. */
    public Regression {
        terms = List.copyOf(terms);
        requireNonNull(rSquared, "rSquared");
        requireNonNull(adjustedRSquared, "adjustedRSquared");
    }

    /**
     * Explains a score.
     *
     * @param score the score to be explained
     * @param predictors the predictors by name, in the order wanted
     * @param level the confidence level of the coefficients
     * @throws IllegalArgumentException if the samples differ in size
     */
    public static Regression of(Sample score, Map<String, Sample> predictors, double level) {
        Interval.requireLevel(level);
        List<String> names = new ArrayList<>(List.of(INTERCEPT));
        names.addAll(predictors.keySet());
        List<Sample> columns = List.copyOf(predictors.values());
        columns.forEach(column -> {
            if (column.size() != score.size()) {
                throw new IllegalArgumentException(
                        "samples must have the same size: " + column.size() + ", " + score.size());
            }
        });
        int[] complete = IntStream.range(0, score.size())
                .filter(i -> score.isPresent(i) && columns.stream().allMatch(column -> column.isPresent(i)))
                .toArray();
        int n = complete.length;
        int k = names.size();
        long leftOut = (long) score.size() - n;
        if (n <= k) {
            return undefined(names, UndefinedReason.TOO_FEW_OBSERVATIONS, n, leftOut);
        }
        double[][] design = new double[n][k];
        double[] y = new double[n];
        for (int i = 0; i < n; i++) {
            y[i] = score.value(complete[i]);
            design[i][0] = 1;
            for (int j = 1; j < k; j++) {
                design[i][j] = columns.get(j - 1).value(complete[i]);
            }
        }
        Optional<LeastSquares> fit = LeastSquares.fit(design, y);
        if (fit.isEmpty()) {
            return undefined(names, UndefinedReason.SINGULAR_MATRIX, n, leftOut);
        }
        return of(names, fit.get(), Sample.of(y).frequencies().centralPowerSum(2), n, leftOut, level);
    }

    private static Regression of(
            List<String> names, LeastSquares fit, double totalSumOfSquares, int n, long leftOut, double level) {
        double df = n - (double) names.size();
        double error = fit.residualSumOfSquares() / df;
        double critical = StudentT.critical(level, df);
        double[] coefficients = fit.coefficients();
        double[] diagonal = fit.inverseDiagonal();
        List<Term> terms = new ArrayList<>();
        for (int j = 0; j < coefficients.length; j++) {
            double b = coefficients[j];
            double se = Math.sqrt(error * diagonal[j]);
            TestResult test = se == 0
                    ? TestResult.undefined(Method.LEAST_SQUARES, UndefinedReason.NO_VARIATION, n)
                    : TestResult.of(Method.LEAST_SQUARES, b / se, List.of(df), StudentT.twoSided(b / se, df), n);
            terms.add(new Term(
                    names.get(j),
                    Estimate.of(b, n, new Interval(b - critical * se, b + critical * se, level)),
                    Estimate.of(se, n),
                    test));
        }
        Estimate rSquared = totalSumOfSquares == 0
                ? Estimate.undefined(UndefinedReason.NO_VARIATION, n)
                : Estimate.of(1 - fit.residualSumOfSquares() / totalSumOfSquares, n);
        return new Regression(terms, rSquared, rSquared.map(r -> 1 - (1 - r) * (n - 1) / df), leftOut);
    }

    private static Regression undefined(List<String> names, UndefinedReason reason, long n, long leftOut) {
        Estimate none = Estimate.undefined(reason, n);
        TestResult test = TestResult.undefined(Method.LEAST_SQUARES, reason, n);
        return new Regression(
                names.stream().map(name -> new Term(name, none, none, test)).toList(), none, none, leftOut);
    }
}
