package org.coachingtoolkit.core.analytics;

import java.util.Arrays;
import java.util.List;

/**
 * How each item goes together with the sum of all: means, variances and covariances with the total. It takes n k steps
 * to find, where all covariances take n k&sup2;, and is enough for alpha and everything that follows from it. Immutable.
 */
public final class ItemTotals {
    private final List<String> items;
    private final double[] means;
    private final double[] variances;
    private final double[] withTotal;
    private final double totalVariance;
    private final long n;
    private final long leftOut;

    private ItemTotals(
            List<String> items,
            double[] means,
            double[] variances,
            double[] withTotal,
            double totalVariance,
            long n,
            long leftOut) {
        this.items = items;
        this.means = means;
        this.variances = variances;
        this.withTotal = withTotal;
        this.totalVariance = totalVariance;
        this.n = n;
        this.leftOut = leftOut;
    }

    /**
     * Returns totals that were computed elsewhere.
     *
     * @param items the names of the items
     * @param means the mean of each item
     * @param variances the variance of each item, divisor n-1
     * @param withTotal the covariance of each item with the sum of all
     * @param totalVariance the variance of the sum
     * @param n the number of people used
     * @param leftOut how many people were left out
     * @throws IllegalArgumentException if the lengths do not fit
     */
    public static ItemTotals of(
            List<String> items,
            double[] means,
            double[] variances,
            double[] withTotal,
            double totalVariance,
            long n,
            long leftOut) {
        if (means.length != items.size() || variances.length != items.size() || withTotal.length != items.size()) {
            throw new IllegalArgumentException("there must be one number for each of " + items.size() + " items");
        }
        return new ItemTotals(
                List.copyOf(items), means.clone(), variances.clone(), withTotal.clone(), totalVariance, n, leftOut);
    }

    /** Returns the names of the items. */
    public List<String> items() {
        return items;
    }

    /** Returns the number of items. */
    public int size() {
        return items.size();
    }

    /** Returns the number of people used. */
    public long n() {
        return n;
    }

    /** Returns how many people were left out. */
    public long leftOut() {
        return leftOut;
    }

    /** Returns the mean of an item. */
    public double mean(int item) {
        return means[item];
    }

    /** Returns the variance of an item. */
    public double variance(int item) {
        return variances[item];
    }

    /** Returns the covariance of an item with the sum of all items, itself included. */
    public double withTotal(int item) {
        return withTotal[item];
    }

    /** Returns the sum of the variances of the items. */
    public double trace() {
        return Arrays.stream(variances).sum();
    }

    /** Returns the variance of the sum. */
    public double totalVariance() {
        return totalVariance;
    }

    /** Returns the mean of the sum. */
    public double totalMean() {
        return Arrays.stream(means).sum();
    }

    @Override
    public String toString() {
        return "ItemTotals[items=" + items.size() + ", n=" + n + "]";
    }
}
