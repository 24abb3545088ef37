package org.coachingtoolkit.core.competence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class DisclosureRuleProperties {
    @Property
    void noSetThatTheShownGroupsTellApartIsTooSmall(
            @ForAll @Size(min = 1, max = 5) List<@Size(max = 20) Set<@IntRange(max = 24) Integer>> groups,
            @ForAll @IntRange(min = 1, max = 6) int minimum) {
        Map<Integer, Set<Integer>> named = new LinkedHashMap<>();
        groups.forEach(group -> named.put(named.size(), group));

        List<Integer> shown = new DisclosureRule(minimum).shown(named);

        for (int pattern = 1; pattern < 1 << shown.size(); pattern++) {
            Set<Integer> cell =
                    new HashSet<>(IntStream.rangeClosed(0, 24).boxed().toList());
            for (int i = 0; i < shown.size(); i++) {
                Set<Integer> group = named.get(shown.get(i));
                if ((pattern >> i & 1) == 1) {
                    cell.retainAll(group);
                } else {
                    cell.removeAll(group);
                }
            }
            assertThat(cell.size())
                    .as("cell %s of groups %s", cell, shown)
                    .satisfiesAnyOf(
                            size -> assertThat(size).isZero(),
                            size -> assertThat(size).isGreaterThanOrEqualTo(minimum));
        }
    }

    @Property
    void aSingleGroupIsShownIfItIsLargeEnough(
            @ForAll @Size(max = 12) Set<Integer> people, @ForAll @IntRange(min = 1, max = 10) int minimum) {
        assertThat(new DisclosureRule(minimum).shown(Map.of("all", people))).hasSize(people.size() >= minimum ? 1 : 0);
    }

    @Example
    void theTotalDoesNotBetrayTheSmallGroup() {
        Map<String, Set<Integer>> groups = new LinkedHashMap<>();
        groups.put("all", people(0, 18));
        groups.put("maths", people(0, 9));
        groups.put("languages", people(9, 16));
        groups.put("arts", people(16, 18));

        assertThat(DisclosureRule.USUAL.shown(groups))
                .as("maths with all leaves nine, languages would leave the two of arts")
                .containsExactly("all", "maths");
    }

    private static Set<Integer> people(int from, int to) {
        return IntStream.range(from, to).boxed().collect(Collectors.toSet());
    }
}
