package org.coachingtoolkit.core.analytics.answers;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import org.coachingtoolkit.core.analytics.AnswerScale;
import org.coachingtoolkit.core.analytics.Frequencies;
import org.coachingtoolkit.core.analytics.Group;
import org.jspecify.annotations.Nullable;

/**
 * How often each level occurs in each group: enough for t tests, analysis of variance, Mann-Whitney, Kruskal-Wallis and
 * Levene. Groups come out in alphabetical order.
 */
public final class GroupedCounts implements MergeableStatistic<GroupedCounts.Answer, List<Group>, GroupedCounts> {
    private static final long serialVersionUID = 1;

    private final int min;
    private final int max;
    private final TreeMap<String, long[]> groups = new TreeMap<>();

    /**
     * The answer of somebody in a group.
     *
     * @param group the name of the group
     * @param value the answer
     */
    public record Answer(String group, int value) implements Serializable {
        /** Checks for presence. */
        public Answer {
            requireNonNull(group, "group");
        }
    }

    /**
     * Makes an empty accumulator.
     *
     * @param scale the scale of the answers
     */
    public GroupedCounts(AnswerScale scale) {
        this.min = scale.min();
        this.max = scale.max();
    }

    /**
     * Takes in one more answer.
     *
     * @throws IllegalArgumentException if the answer is not on the scale
     */
    @Override
    public void accept(Answer answer) {
        int level = new AnswerScale(min, max).require(answer.value()) - min;
        groups.computeIfAbsent(answer.group(), name -> new long[max - min + 1])[level]++;
    }

    @Override
    public GroupedCounts combine(GroupedCounts other) {
        if (min != other.min || max != other.max) {
            throw new IllegalArgumentException("accumulators must have the same scale");
        }
        other.groups.forEach(
                (name, counts) -> CoMoments.add(groups.computeIfAbsent(name, key -> new long[counts.length]), counts));
        return this;
    }

    @Override
    public List<Group> result() {
        double[] values = ValueCounts.values(min, max);
        return groups.entrySet().stream()
                .map(group -> new Group(group.getKey(), Frequencies.ofCounts(values, group.getValue(), 0)))
                .toList();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof GroupedCounts that
                && min == that.min
                && max == that.max
                && groups.keySet().equals(that.groups.keySet())
                && groups.entrySet().stream()
                        .allMatch(group -> Arrays.equals(group.getValue(), that.groups.get(group.getKey())));
    }

    @Override
    public int hashCode() {
        return groups.keySet().hashCode();
    }

    @Override
    public String toString() {
        return "GroupedCounts[groups=" + groups.size() + "]";
    }
}
