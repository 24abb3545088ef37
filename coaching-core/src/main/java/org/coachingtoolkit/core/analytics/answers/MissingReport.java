package org.coachingtoolkit.core.analytics.answers;

import static java.util.Objects.requireNonNull;

import java.util.Arrays;
import java.util.List;
import org.coachingtoolkit.core.analytics.Estimate;
import org.coachingtoolkit.core.analytics.Frequencies;
import org.coachingtoolkit.core.analytics.UndefinedReason;

/**
 * What is missing in a table of answers: by item, by person, and in which patterns.
 *
 * @param items the names of the items
 * @param people the number of people
 * @param patterns which items are missing together, the most frequent pattern first; together they hold everybody
 */
public record MissingReport(List<String> items, long people, List<Pattern> patterns) {
    /**
     * Items that are missing together.
     *
     * @param missing the indices of the items that are missing, in ascending order; none where everything is answered
     * @param people how many people miss just these
     */
    public record Pattern(List<Integer> missing, long people) {
        /** Copies the indices. */
        public Pattern {
            missing = List.copyOf(missing);
        }
    }

    /**
     * Copies the lists.
     *
     * @throws IllegalArgumentException if the patterns do not hold everybody
     */
    public MissingReport {
        items = List.copyOf(requireNonNull(items, "items"));
        patterns = List.copyOf(requireNonNull(patterns, "patterns"));
        if (patterns.stream().mapToLong(Pattern::people).sum() != people) {
            throw new IllegalArgumentException("patterns must hold everybody: " + people);
        }
    }

    /** Returns how many people answered everything: the n of listwise statistics. */
    public long complete() {
        return patterns.stream()
                .filter(pattern -> pattern.missing().isEmpty())
                .mapToLong(Pattern::people)
                .sum();
    }

    /** Returns for each item how many people miss it. */
    public List<Long> missingByItem() {
        long[] missing = new long[items.size()];
        for (Pattern pattern : patterns) {
            pattern.missing().forEach(item -> missing[item] += pattern.people());
        }
        return Arrays.stream(missing).boxed().toList();
    }

    /** Returns for each pair of items how many people answered both, the n of pairwise statistics; for an item its own. */
    public long[][] answeredBoth() {
        long[][] both = new long[items.size()][items.size()];
        for (Pattern pattern : patterns) {
            for (int i : pattern.missing()) {
                for (int j : pattern.missing()) {
                    both[i][j] += pattern.people();
                }
            }
        }
        List<Long> missing = missingByItem();
        for (int i = 0; i < both.length; i++) {
            for (int j = 0; j < both.length; j++) {
                both[i][j] += people - missing.get(i) - missing.get(j);
            }
        }
        return both;
    }

    /** Returns how many items people miss, and how many people so many. */
    public Frequencies missingByPerson() {
        long[] people = new long[items.size() + 1];
        double[] numbers = new double[people.length];
        patterns.forEach(pattern -> people[pattern.missing().size()] += pattern.people());
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = i;
        }
        return Frequencies.ofCounts(numbers, people, 0);
    }

    /** Returns the share of all answers that are missing; undefined without people or items. */
    public Estimate missingShare() {
        if (people == 0 || items.isEmpty()) {
            return Estimate.undefined(UndefinedReason.TOO_FEW_OBSERVATIONS, people);
        }
        return Estimate.of(missingByPerson().mean().orElseThrow() / items.size(), people);
    }
}
