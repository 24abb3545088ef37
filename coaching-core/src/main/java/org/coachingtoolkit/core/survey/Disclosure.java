package org.coachingtoolkit.core.survey;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.coachingtoolkit.core.competence.DisclosureRule;

/** What may be told of whom, so that nobody's answers can be found by taking one number from another. */
final class Disclosure {
    private final SurveyData data;
    private final DisclosureRule rule;

    Disclosure(SurveyData data, DisclosureRule rule) {
        this.data = data;
        this.rule = rule;
    }

    /**
     * Returns the data without the names of the groups that may not be shown. A group may be shown if the rule allows it
     * beside the total and the other groups, among all people together and among those who rate themselves in each wave.
     */
    SurveyData withoutSmallGroups() {
        BitSet candidates = new BitSet();
        candidates.set(0, data.groups().size());
        int none = data.groups().indexOf("");
        if (none >= 0) {
            candidates.clear(none);
        }
        hide(candidates, IntStream.range(0, data.rows()).toArray());
        int self = data.self();
        for (int wave = 0; wave < data.waves().size(); wave++) {
            int now = wave;
            hide(candidates, data.rowsWhere(row -> data.wave(row) == now && data.rater(row) == self));
        }
        return data.showing(candidates);
    }

    /** Takes those of the candidates away that may not be shown beside the total of some rows. */
    private void hide(BitSet candidates, int[] rows) {
        long[] members = Arrays.stream(rows)
                .mapToLong(row -> (long) data.group(row) << Integer.SIZE | data.person(row))
                .sorted()
                .distinct()
                .toArray();
        List<Integer> names = new ArrayList<>();
        List<int[]> sets = new ArrayList<>();
        sets.add(Arrays.stream(members)
                .mapToInt(member -> (int) member)
                .sorted()
                .distinct()
                .toArray());
        for (int from = 0, to; from < members.length; from = to) {
            int group = (int) (members[from] >>> Integer.SIZE);
            to = from;
            while (to < members.length && members[to] >>> Integer.SIZE == group) {
                to++;
            }
            if (candidates.get(group)) {
                names.add(group);
                sets.add(Arrays.stream(members, from, to)
                        .mapToInt(member -> (int) member)
                        .toArray());
            }
        }
        BitSet shown = rule.shown(sets, data.people().size());
        for (int i = 0; i < names.size(); i++) {
            if (!shown.get(i + 1)) {
                candidates.clear(names.get(i));
            }
        }
    }

    /**
     * Returns the rows of those people who took part in the same waves, in the same groups, as enough others: whatever
     * is computed of waves, of changes between them and of groups is then computed of sets of enough people, and so are
     * all differences.
     */
    int[] rowsOfManyAlike() {
        int self = data.self();
        int[] patterns = new int[data.people().size()];
        List<Integer> people = new ArrayList<>(List.of(patterns.length));
        for (int wave = 0; wave < data.waves().size(); wave++) {
            Map<Long, Integer> refined = new HashMap<>();
            for (int row = 0; row < data.rows(); row++) {
                if (data.wave(row) == wave && data.rater(row) == self) {
                    long pattern = (long) patterns[data.person(row)] << Integer.SIZE | data.group(row);
                    people.set(patterns[data.person(row)], people.get(patterns[data.person(row)]) - 1);
                    int part = refined.computeIfAbsent(pattern, p -> newPart(people));
                    people.set(part, people.get(part) + 1);
                    patterns[data.person(row)] = part;
                }
            }
        }
        return data.rowsWhere(
                row -> patterns[data.person(row)] > 0 && rule.allows(people.get(patterns[data.person(row)])));
    }

    private static int newPart(List<Integer> people) {
        people.add(0);
        return people.size() - 1;
    }
}
