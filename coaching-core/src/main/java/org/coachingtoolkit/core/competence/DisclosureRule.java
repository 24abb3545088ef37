package org.coachingtoolkit.core.competence;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How many people must stand behind a number before it is shown, whatever is computed from the numbers shown together.
 *
 * <p>A minimum size for each group alone is not enough: who knows the mean of twenty people and that of nineteen of them
 * knows the twentieth. So groups are shown only as long as every set of people that can be told apart by the groups
 * shown has at least the minimum size. Those sets are the cells of the groups' Venn diagram, and whatever sums and
 * differences of the groups reveal is a union of cells.
 *
 * @param minimum how many people, 1 to 1000
 */
public record DisclosureRule(int minimum) {
    /** The usual rule for schools: five people. */
    public static final DisclosureRule USUAL = new DisclosureRule(5);

    /**
     * Checks the number.
     *
     * @throws IllegalArgumentException if it is out of range
     */
    public DisclosureRule {
        if (minimum < 1 || minimum > 1000) {
            throw new IllegalArgumentException("minimum must be 1 to 1000: " + minimum);
        }
    }

    /** Returns whether one group, by itself and with nothing else shown, is large enough. */
    public boolean allows(int size) {
        return size >= minimum;
    }

    /**
     * Chooses the groups that may be shown together: the larger first, groups of one size in the order given; a group
     * that would single out fewer people than the minimum is left out.
     *
     * @param groups the people of each group; groups may overlap, and a total is a group like any other
     * @param <G> how groups are named
     * @param <P> how people are named
     * @return the names of the groups that may be shown, in the order given
     */
    public <G, P> List<G> shown(Map<G, ? extends Set<P>> groups) {
        requireNonNull(groups, "groups");
        List<Map.Entry<G, ? extends Set<P>>> bySize = new ArrayList<>(groups.entrySet());
        bySize.sort((a, b) -> Integer.compare(b.getValue().size(), a.getValue().size()));
        Map<P, BitSet> signatures = new HashMap<>();
        List<G> accepted = new ArrayList<>();
        for (Map.Entry<G, ? extends Set<P>> group : bySize) {
            if (allows(group.getValue().size()) && cellsAreLargeEnough(signatures, group.getValue())) {
                int index = accepted.size();
                group.getValue()
                        .forEach(person -> signatures
                                .computeIfAbsent(person, p -> new BitSet())
                                .set(index));
                accepted.add(group.getKey());
            }
        }
        return groups.keySet().stream().filter(accepted::contains).toList();
    }

    /** Tells whether every cell that the new group cuts, or that lies in it, keeps the minimum on both sides of the cut. */
    private <P> boolean cellsAreLargeEnough(Map<P, BitSet> signatures, Set<P> group) {
        Map<BitSet, Integer> inside = new HashMap<>();
        Map<BitSet, Integer> outside = new HashMap<>();
        signatures.forEach((person, cell) -> (group.contains(person) ? inside : outside).merge(cell, 1, Integer::sum));
        int strangers =
                (int) group.stream().filter(p -> !signatures.containsKey(p)).count();
        if (strangers > 0) {
            inside.merge(new BitSet(), strangers, Integer::sum);
        }
        return inside.values().stream().allMatch(this::allows)
                && outside.values().stream().allMatch(this::allows);
    }
}
