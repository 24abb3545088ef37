package org.coachingtoolkit.core.analytics.numeric;

/**
 * Exact conditional null distributions of rank sums, ties allowed: a dynamic programme over doubled midranks, which are
 * whole numbers (Streitberg and R&ouml;hmel 1986 name it the shift algorithm).
 */
public final class ExactRanks {
    /** Largest size of a table that is filled, in cells times values; about one second of work. */
    private static final long MOST_WORK = 400_000_000L;

    private ExactRanks() {}

    /** Returns whether the signed-rank distribution of these doubled ranks is small enough to be enumerated. */
    public static boolean signedIsFeasible(long[] doubledRanks) {
        return sum(doubledRanks) * doubledRanks.length <= MOST_WORK;
    }

    /** Returns whether the rank-sum distribution of a group of this size is small enough to be enumerated. */
    public static boolean sumIsFeasible(long[] doubledRanks, int size) {
        long small = Math.min(size, doubledRanks.length - size);
        return doubledRanks.length < 1_000_000
                && sum(doubledRanks) * doubledRanks.length <= MOST_WORK / Math.max(1, small);
    }

    /**
     * Returns the probabilities of the sums 0, 1, 2 &hellip; of those doubled ranks whose difference is positive, each
     * sign being equally likely.
     */
    public static double[] signedDistribution(long[] doubledRanks) {
        double[] p = new double[Math.toIntExact(sum(doubledRanks)) + 1];
        p[0] = 1;
        int top = 0;
        for (long rank : doubledRanks) {
            int r = (int) rank;
            top += r;
            for (int s = top; s >= 0; s--) {
                p[s] = (p[s] + (s >= r ? p[s - r] : 0)) / 2;
            }
        }
        return p;
    }

    /**
     * Returns the probabilities of the sums 0, 1, 2 &hellip; of the doubled ranks of a group, each choice of
     * {@code size} of them being equally likely.
     */
    public static double[] sumDistribution(long[] doubledRanks, int size) {
        int n = doubledRanks.length;
        int width = Math.toIntExact(sum(doubledRanks)) + 1;
        // p[j][s]: probability that of the first i ranks j are chosen, with sum s (chosen one by one, hypergeometric)
        double[][] p = new double[size + 1][width];
        p[0][0] = 1;
        int top = 0;
        for (int i = 0; i < n; i++) {
            int r = (int) doubledRanks[i];
            top += r;
            for (int j = Math.min(size, i + 1); j >= 0; j--) {
                double stay = (double) (n - size - (i - j)) / (n - i);
                double take = j > 0 ? (double) (size - (j - 1)) / (n - i) : 0;
                for (int s = top; s >= 0; s--) {
                    double value = i >= j && stay > 0 ? p[j][s] * stay : 0;
                    if (j > 0 && s >= r && take > 0) {
                        value += p[j - 1][s - r] * take;
                    }
                    p[j][s] = value;
                }
            }
        }
        return p[size];
    }

    /** Returns the probability of a sum at least as far from the middle of the distribution as the one observed. */
    public static double twoSided(double[] distribution, long observed, double mean) {
        double distance = Math.abs(observed - mean) - 1e-9;
        double p = 0;
        for (int s = 0; s < distribution.length; s++) {
            if (Math.abs(s - mean) >= distance) {
                p += distribution[s];
            }
        }
        return Math.min(1, p);
    }

    /** Returns the probability of a sum not above the given one. */
    public static double cdf(double[] distribution, long sum) {
        double p = 0;
        for (int s = 0; s <= Math.min(sum, distribution.length - 1); s++) {
            p += distribution[s];
        }
        return Math.min(1, p);
    }

    /**
     * Returns the probability that the sum of squared rank differences of two rankings without ties is not above the
     * given one, over all n! orders; n at most 12.
     */
    public static double squaredDifferencesCdf(int n, long sum) {
        int largest = (n * n * n - n) / 3;
        double[][] ways = new double[1 << n][];
        ways[0] = new double[largest + 1];
        ways[0][0] = 1;
        for (int used = 1; used < 1 << n; used++) {
            double[] here = new double[largest + 1];
            int position = Integer.bitCount(used) - 1;
            for (int rank = 0; rank < n; rank++) {
                if ((used & 1 << rank) != 0) {
                    int d = (rank - position) * (rank - position);
                    double[] before = ways[used ^ 1 << rank];
                    for (int s = d; s <= largest; s++) {
                        here[s] += before[s - d] / (position + 1);
                    }
                }
            }
            ways[used] = here;
        }
        // each path was weighted by 1/(position+1): altogether 1/n!
        return cdf(ways[(1 << n) - 1], sum);
    }

    private static long sum(long[] values) {
        long sum = 0;
        for (long value : values) {
            sum += value;
        }
        return sum;
    }
}
