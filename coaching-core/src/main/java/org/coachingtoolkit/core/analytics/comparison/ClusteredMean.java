package org.coachingtoolkit.core.analytics.comparison;

import java.util.Arrays;
import java.util.List;
import org.coachingtoolkit.core.analytics.Estimate;
import org.coachingtoolkit.core.analytics.Group;
import org.coachingtoolkit.core.analytics.Interval;
import org.coachingtoolkit.core.analytics.Method;
import org.coachingtoolkit.core.analytics.TestResult;
import org.coachingtoolkit.core.analytics.UndefinedReason;
import org.coachingtoolkit.core.analytics.numeric.StudentT;

/**
 * The mean of people who come in groups, such as teachers in schools, with a standard error that heeds that those of one
 * group are alike (Liang and Zeger 1986): V = G/(G-1) &Sigma;<sub>g</sub>(&Sigma;<sub>i</sub>e<sub>gi</sub>)&sup2;/n&sup2;
 * with G-1 degrees of freedom.
 *
 * @param mean the mean with its interval
 * @param standardError its standard error
 * @param test the test that it is 0
 * @param groups how many groups there are
 */
public record ClusteredMean(Estimate mean, Estimate standardError, TestResult test, int groups) {
    /** Returns the mean of the people of some groups. */
    public static ClusteredMean of(List<Group> groups, double level) {
        Interval.requireLevel(level);
        double[] sizes =
                groups.stream().mapToDouble(group -> group.values().n()).toArray();
        double n = Arrays.stream(sizes).sum();
        if (groups.size() < 2) {
            Estimate none = Estimate.undefined(UndefinedReason.TOO_FEW_VARIABLES, (long) n);
            return new ClusteredMean(
                    none,
                    none,
                    TestResult.undefined(Method.CLUSTER_ROBUST, UndefinedReason.TOO_FEW_VARIABLES, (long) n),
                    groups.size());
        }
        double mean = groups.stream().mapToDouble(group -> group.values().sum()).sum() / n;
        double squares = groups.stream()
                .mapToDouble(
                        group -> group.values().sum() - mean * group.values().n())
                .map(sum -> sum * sum)
                .sum();
        double df = groups.size() - 1.0;
        double error = Math.sqrt(groups.size() / df * squares) / n;
        double half = StudentT.critical(level, df) * error;
        double t = mean / error;
        return new ClusteredMean(
                Estimate.of(mean, (long) n, new Interval(mean - half, mean + half, level)),
                Estimate.of(error, (long) n),
                error == 0
                        ? TestResult.undefined(Method.CLUSTER_ROBUST, UndefinedReason.NO_VARIATION, (long) n)
                        : TestResult.of(Method.CLUSTER_ROBUST, t, List.of(df), StudentT.twoSided(t, df), (long) n),
                groups.size());
    }
}
