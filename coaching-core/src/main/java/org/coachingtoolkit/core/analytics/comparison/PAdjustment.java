package org.coachingtoolkit.core.analytics.comparison;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** How the p of many tests are raised, so that chance does not pass for a finding. Adjusted p never exceed 1. */
public enum PAdjustment {
    /** As they are. */
    NONE {
        @Override
        double[] ascending(double[] p) {
            return p;
        }
    },
    /** Times the number of tests (Bonferroni 1936). */
    BONFERRONI {
        @Override
        double[] ascending(double[] p) {
            return Arrays.stream(p).map(value -> value * p.length).toArray();
        }
    },
    /** Step down from the smallest (Holm 1979). */
    HOLM {
        @Override
        double[] ascending(double[] p) {
            double[] adjusted = new double[p.length];
            double most = 0;
            for (int i = 0; i < p.length; i++) {
                most = Math.max(most, (p.length - i) * p[i]);
                adjusted[i] = most;
            }
            return adjusted;
        }
    },
    /** The closed test of Simes' inequality (Hommel 1988). */
    HOMMEL {
        @Override
        double[] ascending(double[] p) {
            int n = p.length;
            double simes = Double.POSITIVE_INFINITY;
            for (int i = 0; i < n; i++) {
                simes = Math.min(simes, n * p[i] / (i + 1));
            }
            double[] adjusted = new double[n];
            double[] q = new double[n];
            Arrays.fill(adjusted, simes);
            Arrays.fill(q, simes);
            for (int m = n - 1; m >= 2; m--) {
                double smallest = Double.POSITIVE_INFINITY;
                for (int i = 0; i < m - 1; i++) {
                    smallest = Math.min(smallest, m * p[n - m + 1 + i] / (2 + i));
                }
                for (int i = 0; i <= n - m; i++) {
                    q[i] = Math.min(m * p[i], smallest);
                }
                Arrays.fill(q, n - m + 1, n, q[n - m]);
                for (int i = 0; i < n; i++) {
                    adjusted[i] = Math.max(adjusted[i], q[i]);
                }
            }
            for (int i = 0; i < n; i++) {
                adjusted[i] = Math.max(adjusted[i], p[i]);
            }
            return adjusted;
        }
    },
    /** The share of false findings, tests independent (Benjamini and Hochberg 1995). */
    BENJAMINI_HOCHBERG {
        @Override
        double[] ascending(double[] p) {
            return stepUp(p, 1);
        }
    },
    /** The share of false findings, tests dependent in any way (Benjamini and Yekutieli 2001). */
    BENJAMINI_YEKUTIELI {
        @Override
        double[] ascending(double[] p) {
            return stepUp(
                    p,
                    IntStream.rangeClosed(1, p.length).mapToDouble(i -> 1.0 / i).sum());
        }
    };

    abstract double[] ascending(double[] p);

    /**
     * Returns the adjusted p, in the order of the given ones.
     *
     * @throws IllegalArgumentException if a p is not in 0..1
     */
    public List<Double> adjust(List<Double> p) {
        p.forEach(value -> {
            if (!(value >= 0 && value <= 1)) {
                throw new IllegalArgumentException("p must be in 0..1: " + value);
            }
        });
        List<Integer> order =
                new ArrayList<>(IntStream.range(0, p.size()).boxed().toList());
        order.sort((a, b) -> Double.compare(p.get(a), p.get(b)));
        double[] adjusted = ascending(order.stream().mapToDouble(p::get).toArray());
        Double[] inOrder = new Double[p.size()];
        for (int i = 0; i < adjusted.length; i++) {
            inOrder[order.get(i)] = Math.min(1, adjusted[i]);
        }
        return List.of(inOrder);
    }

    private static double[] stepUp(double[] p, double factor) {
        double[] adjusted = new double[p.length];
        double least = Double.POSITIVE_INFINITY;
        for (int i = p.length - 1; i >= 0; i--) {
            least = Math.min(least, p[i] * (factor * p.length / (i + 1)));
            adjusted[i] = least;
        }
        return adjusted;
    }
}
