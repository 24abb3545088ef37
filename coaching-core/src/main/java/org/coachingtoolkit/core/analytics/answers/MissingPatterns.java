package org.coachingtoolkit.core.analytics.answers;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which items are missing together, and in how many people. */
public final class MissingPatterns implements MergeableStatistic<AnswerRow, MissingReport, MissingPatterns> {
    private static final long serialVersionUID = 1;

    private final String[] items;
    private final Map<BitSet, Long> incomplete = new HashMap<>();
    private long rows;

    /**
     * Makes an empty accumulator.
     *
     * @param items the names of the items
     */
    public MissingPatterns(List<String> items) {
        this.items = items.toArray(String[]::new);
    }

    /**
     * Takes in one more person.
     *
     * @throws IllegalArgumentException if the number of answers is not that of the items
     */
    @Override
    public void accept(AnswerRow row) {
        row.requireSize(items.length);
        rows++;
        if (!row.isComplete()) {
            incomplete.merge(row.missing(), 1L, Long::sum);
        }
    }

    /**
     * Takes in all people of a matrix.
     *
     * @throws IllegalArgumentException if the items differ
     */
    public void acceptAll(AnswerMatrix matrix) {
        if (!matrix.items().equals(List.of(items))) {
            throw new IllegalArgumentException("matrix must have the items of this accumulator");
        }
        rows += matrix.rows();
        matrix.forEachIncomplete(missing -> incomplete.merge(missing, 1L, Long::sum));
    }

    @Override
    public MissingPatterns combine(MissingPatterns other) {
        if (!List.of(items).equals(List.of(other.items))) {
            throw new IllegalArgumentException("accumulators must have the same items");
        }
        rows = Math.addExact(rows, other.rows);
        other.incomplete.forEach((pattern, count) -> incomplete.merge(pattern, count, Math::addExact));
        return this;
    }

    /** Returns the patterns, the most frequent first; of equally frequent ones those that miss less, and earlier, first. */
    @Override
    public MissingReport result() {
        List<MissingReport.Pattern> patterns = new ArrayList<>();
        long complete = rows;
        for (Map.Entry<BitSet, Long> entry : incomplete.entrySet()) {
            patterns.add(
                    new MissingReport.Pattern(entry.getKey().stream().boxed().toList(), entry.getValue()));
            complete -= entry.getValue();
        }
        if (complete > 0) {
            patterns.add(new MissingReport.Pattern(List.of(), complete));
        }
        patterns.sort(Comparator.comparingLong(MissingReport.Pattern::people)
                .reversed()
                .thenComparing(pattern -> pattern.missing().size())
                .thenComparing(MissingReport.Pattern::missing, MissingPatterns::compare));
        return new MissingReport(List.of(items), rows, patterns);
    }

    private static int compare(List<Integer> a, List<Integer> b) {
        for (int i = 0; i < a.size(); i++) {
            if (!a.get(i).equals(b.get(i))) {
                return Integer.compare(a.get(i), b.get(i));
            }
        }
        return 0;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof MissingPatterns that
                && List.of(items).equals(List.of(that.items))
                && rows == that.rows
                && incomplete.equals(that.incomplete);
    }

    @Override
    public int hashCode() {
        return incomplete.hashCode() * 31 + Long.hashCode(rows);
    }

    @Override
    public String toString() {
        return "MissingPatterns[items=" + items.length + ", rows=" + rows + ", incomplete=" + incomplete.size() + "]";
    }
}
