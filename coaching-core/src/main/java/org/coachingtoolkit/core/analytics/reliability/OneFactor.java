package org.coachingtoolkit.core.analytics.reliability;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.coachingtoolkit.core.analytics.Covariances;
import org.coachingtoolkit.core.analytics.Estimate;
import org.coachingtoolkit.core.analytics.Interval;
import org.coachingtoolkit.core.analytics.Method;
import org.coachingtoolkit.core.analytics.TestResult;
import org.coachingtoolkit.core.analytics.UndefinedReason;
import org.coachingtoolkit.core.analytics.numeric.ChiSquare;
import org.coachingtoolkit.core.analytics.numeric.Matrix;
import org.coachingtoolkit.core.analytics.numeric.Normal;
import org.jspecify.annotations.Nullable;

/**
 * The model that one common factor moves all items, and the reliability that follows from it.
 *
 * <p>Four omegas are in use and differ in the second decimal; each has its own name here. Fits are polished to the
 * precision of a double, so that they agree with other programs to those programs' own tolerance. With fewer than three
 * items, with a singular matrix, or if a factor explains all of an item (a Heywood case), all are undefined.
 */
public final class OneFactor {
    /** How the loadings are estimated. */
    public enum Extraction {
        /** Minimum residuals of the correlations (Harman and Jones 1966): psych, jamovi. */
        MINIMUM_RESIDUAL,
        /** Maximum likelihood (Joreskog 1969): JASP, lavaan. */
        MAXIMUM_LIKELIHOOD
    }

    private final Covariances items;
    private final double @Nullable [] loadings;
    private final @Nullable UndefinedReason reason;

    private OneFactor(Covariances items, double @Nullable [] loadings, @Nullable UndefinedReason reason) {
        this.items = items;
        this.loadings = loadings;
        this.reason = reason;
    }

    /** Fits the model. */
    public static OneFactor fit(Covariances items, Extraction extraction) {
        requireNonNull(extraction, "extraction");
        if (items.size() < 3) {
            return new OneFactor(items, null, UndefinedReason.TOO_FEW_VARIABLES);
        }
        if (items.n() < 2) {
            return new OneFactor(items, null, UndefinedReason.TOO_FEW_OBSERVATIONS);
        }
        if (!items.allVary()) {
            return new OneFactor(items, null, UndefinedReason.NO_VARIATION);
        }
        double[][] r = items.correlations();
        FactorFit fit = extraction == Extraction.MINIMUM_RESIDUAL
                ? FactorFit.minimumResidual(r)
                : FactorFit.maximumLikelihood(r);
        return new OneFactor(items, fit.loadings(), fit.reason());
    }

    /** Returns the standardised loading of each item, in the order of the items. */
    public List<Estimate> loadings() {
        double[] l = loadings;
        if (l == null) {
            return Collections.nCopies(items.size(), undefined());
        }
        List<Estimate> estimates = new ArrayList<>();
        for (double loading : l) {
            estimates.add(Estimate.of(loading, items.n()));
        }
        return List.copyOf(estimates);
    }

    /**
     * Returns omega total of standardised items against the variance observed, 1 - &Sigma;(1-l&sup2;)/1'R1: with
     * {@link Extraction#MINIMUM_RESIDUAL} the omega of psych and jamovi.
     */
    public Estimate omegaObserved() {
        return of(l -> {
            double sum = Arrays.stream(items.correlations())
                    .flatMapToDouble(Arrays::stream)
                    .sum();
            return 1 - uniqueness(l) / sum;
        });
    }

    /**
     * Returns omega total of standardised items against the variance that the model implies,
     * (&Sigma;l)&sup2;/((&Sigma;l)&sup2; + &Sigma;(1-l&sup2;)): with {@link Extraction#MAXIMUM_LIKELIHOOD} the composite
     * reliability (Fornell and Larcker 1981).
     */
    public Estimate omegaModel() {
        return of(l -> {
            double sum = Arrays.stream(l).sum();
            return sum * sum / (sum * sum + uniqueness(l));
        });
    }

    /**
     * Returns omega total of the raw items against the variance that the model implies (McDonald 1999): with
     * {@link Extraction#MAXIMUM_LIKELIHOOD} the unstandardised omega of JASP.
     */
    public Estimate omegaRaw() {
        return of(l -> {
            double sum = 0;
            double unique = 0;
            for (int i = 0; i < l.length; i++) {
                double variance = items.get(i, i);
                sum += l[i] * Math.sqrt(variance);
                unique += (1 - l[i] * l[i]) * variance;
            }
            return sum * sum / (sum * sum + unique);
        });
    }

    /**
     * Returns the standard error of {@link #omegaRaw()} after maximum likelihood, by the delta method from the expected
     * information (Raykov 2002), as lavaan has it.
     */
    public Estimate omegaStandardError() {
        return of(l -> {
            double[] loading = new double[l.length];
            double[] unique = new double[l.length];
            for (int i = 0; i < l.length; i++) {
                loading[i] = l[i] * Math.sqrt(items.get(i, i));
                unique[i] = (1 - l[i] * l[i]) * items.get(i, i);
            }
            return OmegaError.of(loading, unique, items.n());
        });
    }

    /**
     * Returns {@link #omegaRaw()} with an interval that is symmetric on the logit scale and lies within 0 and 1; without one
     * where omega is not within 0 and 1 or has no error.
     *
     * @param level the confidence level
     */
    public Estimate omegaRaw(double level) {
        Estimate omega = omegaRaw();
        Estimate error = omegaStandardError();
        double value = omega.toOptional().orElse(0);
        if (!(value > 0 && value < 1) || !error.isDefined()) {
            return omega.withoutInterval(error.match(defined -> UndefinedReason.AT_LIMIT, Estimate.Undefined::reason));
        }
        double logit = Math.log(value / (1 - value));
        double half = Normal.quantile((1 + level) / 2) * error.orElseThrow() / (value * (1 - value));
        return omega.with(new Interval(1 / (1 + Math.exp(half - logit)), 1 / (1 + Math.exp(-half - logit)), level));
    }

    /** Returns the average variance extracted, the mean of squared standardised loadings (Fornell and Larcker 1981). */
    public Estimate averageVarianceExtracted() {
        return of(l -> (l.length - uniqueness(l)) / l.length);
    }

    /** Returns the fit of the model; of use after maximum likelihood only. */
    public Fit fit() {
        double[] l = loadings;
        if (l == null) {
            UndefinedReason why = requireNonNull(reason);
            Estimate none = undefined();
            return new Fit(TestResult.undefined(Method.CONFIRMATORY_FACTOR, why, items.n()), none, none, none, none);
        }
        return Fit.of(items, l);
    }

    private Estimate of(Function<double[], Double> function) {
        double[] l = loadings;
        return l == null ? undefined() : Estimate.of(function.apply(l), items.n());
    }

    private Estimate undefined() {
        return Estimate.undefined(requireNonNull(reason), items.n());
    }

    private static double uniqueness(double[] l) {
        return Arrays.stream(l).map(loading -> 1 - loading * loading).sum();
    }

    /**
     * How well one factor reproduces the correlations, in the definitions of lavaan with the normal likelihood (n, not
     * n-1).
     *
     * @param chiSquared the likelihood-ratio test against any covariances
     * @param cfi the comparative fit index (Bentler 1990)
     * @param tli the Tucker-Lewis index
     * @param rmsea the root mean square error of approximation (Steiger and Lind 1980)
     * @param srmr the standardised root mean square residual
     */
    public record Fit(TestResult chiSquared, Estimate cfi, Estimate tli, Estimate rmsea, Estimate srmr) {
        static Fit undefined(UndefinedReason reason, long n) {
            Estimate none = Estimate.undefined(reason, n);
            return new Fit(TestResult.undefined(Method.CONFIRMATORY_FACTOR, reason, n), none, none, none, none);
        }

        static Fit of(Covariances items, double[] l) {
            double[][] r = items.correlations();
            long n = items.n();
            int k = l.length;
            double[][] implied = new double[k][k];
            double residuals = 0;
            for (int i = 0; i < k; i++) {
                for (int j = 0; j < k; j++) {
                    implied[i][j] = i == j ? 1 : l[i] * l[j];
                }
                for (int j = 0; j < i; j++) {
                    residuals += (r[i][j] - implied[i][j]) * (r[i][j] - implied[i][j]);
                }
            }
            Optional<Matrix> observed = Matrix.of(r);
            Optional<Matrix> model = Matrix.of(implied);
            if (observed.isEmpty() || model.isEmpty()) {
                return undefined(UndefinedReason.SINGULAR_MATRIX, n);
            }
            double logR = observed.get().logDeterminant();
            double[][] inverse = model.get().inverse();
            double trace = 0;
            for (int i = 0; i < k; i++) {
                for (int j = 0; j < k; j++) {
                    trace += inverse[i][j] * r[i][j];
                }
            }
            double chi = Math.max(0, n * (model.get().logDeterminant() + trace - logR - k));
            double baseline = -n * logR;
            double df = k * (k - 3) / 2.0;
            double baselineDf = k * (k - 1) / 2.0;
            double excess = Math.max(0, chi - df);
            double baselineExcess = Math.max(excess, baseline - baselineDf);
            Estimate justIdentified = Estimate.undefined(UndefinedReason.TOO_FEW_VARIABLES, n);
            return new Fit(
                    TestResult.of(Method.CONFIRMATORY_FACTOR, chi, List.of(df), df == 0 ? 1 : ChiSquare.sf(chi, df), n),
                    Estimate.of(baselineExcess == 0 ? 1 : 1 - excess / baselineExcess, n),
                    df == 0
                            ? justIdentified
                            : Estimate.of(1 - (chi - df) * baselineDf / ((baseline - baselineDf) * df), n),
                    df == 0 ? justIdentified : Estimate.of(Math.sqrt(excess / (df * n)), n),
                    Estimate.of(Math.sqrt(residuals / (k * (k + 1) / 2.0)), n));
        }
    }
}
