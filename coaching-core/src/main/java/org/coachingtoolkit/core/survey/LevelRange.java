package org.coachingtoolkit.core.survey;

import java.util.Arrays;

/** Between which numbers the answers lie, item by item, and how many of them are levels of the item's scale. */
final class LevelRange {
    private final int[] lowest;
    private final int[] highest;
    private final long[] inside;
    private final long[] outside;

    LevelRange(int items) {
        lowest = new int[items];
        highest = new int[items];
        inside = new long[items];
        outside = new long[items];
        Arrays.fill(lowest, Integer.MAX_VALUE);
        Arrays.fill(highest, Integer.MIN_VALUE);
    }

    /** Takes a number that somebody answered. */
    void add(int item, int number, boolean isLevel) {
        lowest[item] = Math.min(lowest[item], number);
        highest[item] = Math.max(highest[item], number);
        if (isLevel) {
            inside[item]++;
        } else {
            outside[item]++;
        }
    }

    /** Takes what another has taken, of the same items. */
    void addAll(LevelRange other) {
        for (int item = 0; item < lowest.length; item++) {
            take(item, other, item);
        }
    }

    /** Takes what another has taken of some items as if they were one. */
    static LevelRange together(LevelRange all, int[] items) {
        LevelRange one = new LevelRange(1);
        for (int item : items) {
            one.take(0, all, item);
        }
        return one;
    }

    private void take(int item, LevelRange other, int of) {
        lowest[item] = Math.min(lowest[item], other.lowest[of]);
        highest[item] = Math.max(highest[item], other.highest[of]);
        inside[item] += other.inside[of];
        outside[item] += other.outside[of];
    }

    boolean isEmpty(int item) {
        return inside[item] + outside[item] == 0;
    }

    int lowest(int item) {
        return lowest[item];
    }

    int highest(int item) {
        return highest[item];
    }

    long inside(int item) {
        return inside[item];
    }

    long outside(int item) {
        return outside[item];
    }
}
