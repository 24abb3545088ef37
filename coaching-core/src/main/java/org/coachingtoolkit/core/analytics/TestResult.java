package org.coachingtoolkit.core.analytics;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Set;

/**
 * The outcome of a significance test.
 *
 * @param method how it was computed
 * @param statistic the test statistic: t, F, z, chi-squared, U, V
 * @param degreesOfFreedom none, one or two of them (numerator first)
 * @param p the probability of a statistic at least as extreme if the null hypothesis holds
 * @param remarks what a reader must know to read p aright
 */
public record TestResult(
        Method method, Estimate statistic, List<Double> degreesOfFreedom, Estimate p, Set<Remark> remarks) {
    /** Copies the lists. */
    public TestResult {
        requireNonNull(method, "method");
        requireNonNull(statistic, "statistic");
        requireNonNull(p, "p");
        degreesOfFreedom = List.copyOf(requireNonNull(degreesOfFreedom, "degreesOfFreedom"));
        remarks = Set.copyOf(requireNonNull(remarks, "remarks"));
    }

    /** Returns the outcome of a test without degrees of freedom. */
    public static TestResult of(Method method, double statistic, double p, long n) {
        return new TestResult(method, Estimate.of(statistic, n), List.of(), Estimate.of(p, n), Set.of());
    }

    /** Returns the outcome of a test with degrees of freedom. */
    public static TestResult of(Method method, double statistic, List<Double> degreesOfFreedom, double p, long n) {
        requireNonNull(degreesOfFreedom, "degreesOfFreedom");
        return new TestResult(method, Estimate.of(statistic, n), degreesOfFreedom, Estimate.of(p, n), Set.of());
    }

    /** Returns that the data do not define the test. */
    public static TestResult undefined(Method method, UndefinedReason reason, long n) {
        Estimate none = Estimate.undefined(reason, n);
        return new TestResult(method, none, List.of(), none, Set.of());
    }

    /** Returns the outcome where there is nothing to test: statistic 0, p 1, and the remark that says so. */
    public static TestResult nothingToTest(Method method, Remark remark, long n) {
        requireNonNull(remark, "remark");
        return new TestResult(method, Estimate.of(0, n), List.of(), Estimate.of(1, n), Set.of(remark));
    }

    /** Returns the same outcome with remarks. */
    public TestResult with(Set<Remark> newRemarks) {
        return new TestResult(method, statistic, degreesOfFreedom, p, newRemarks);
    }
}
