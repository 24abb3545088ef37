package org.coachingtoolkit.core.competence;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

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
        Map<P, Integer> numbers = new HashMap<>();
        List<int[]> members = new ArrayList<>();
        for (Set<P> group : groups.values()) {
            members.add(group.stream()
                    .mapToInt(person -> numbers.computeIfAbsent(person, p -> numbers.size()))
                    .toArray());
        }
        BitSet shown = shown(members, numbers.size());
        List<G> names = List.copyOf(groups.keySet());
        return shown.stream().mapToObj(names::get).toList();
    }

    /**
     * Chooses the groups that may be shown together, of people who are numbered: the same rule for a million of them.
     *
     * @param groups the numbers of the people of each group, everybody at most once in a group
     * @param people how many people there are; their numbers are less
     * @return the places of the groups that may be shown
     */
    public BitSet shown(List<int[]> groups, int people) {
        Cells cells = new Cells(people);
        BitSet shown = new BitSet();
        IntStream.range(0, groups.size())
                .boxed()
                .sorted(Comparator.comparingInt(g -> -groups.get(g).length))
                .forEach(g -> {
                    if (allows(groups.get(g).length) && cells.cut(groups.get(g))) {
                        shown.set(g);
                    }
                });
        return shown;
    }

    /** The sets of people that the groups shown so far tell apart; the first one is in no group and counts for nothing. */
    private final class Cells {
        private final int[] cellOf;
        private final List<Integer> sizes = new ArrayList<>(List.of(0));

        private Cells(int people) {
            cellOf = new int[people];
        }

        /** Cuts the cells along a group, unless a part would be too small; returns whether it did. */
        private boolean cut(int[] group) {
            Map<Integer, Integer> inside = new HashMap<>();
            for (int person : group) {
                inside.merge(cellOf[person], 1, Integer::sum);
            }
            for (Map.Entry<Integer, Integer> part : inside.entrySet()) {
                int outside = sizes.get(part.getKey()) - part.getValue();
                if (!allows(part.getValue()) || (outside > 0 && !allows(outside))) {
                    return false;
                }
            }
            Map<Integer, Integer> parts = new HashMap<>();
            inside.forEach((cell, size) -> {
                parts.put(cell, sizes.size());
                sizes.add(size);
                sizes.set(cell, Math.max(0, sizes.get(cell) - size));
            });
            for (int person : group) {
                cellOf[person] = requireNonNull(parts.get(cellOf[person]), "part");
            }
            return true;
        }
    }
}
