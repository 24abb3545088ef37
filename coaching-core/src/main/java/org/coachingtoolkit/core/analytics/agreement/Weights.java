package org.coachingtoolkit.core.analytics.agreement;

/** How much two ratings that differ still agree: 1 for equal ratings, 0 for the ends of the scale. */
public enum Weights {
    /** Only equal ratings agree. */
    UNWEIGHTED,
    /** Agreement falls with the distance. */
    LINEAR,
    /** Agreement falls with the square of the distance. */
    QUADRATIC;

    /** Returns the weight of two levels out of so many. */
    double of(int i, int j, int levels) {
        double distance = (double) Math.abs(i - j) / (levels - 1);
        return switch (this) {
            case UNWEIGHTED -> i == j ? 1 : 0;
            case LINEAR -> 1 - distance;
            case QUADRATIC -> 1 - distance * distance;
        };
    }
}
