package org.coachingtoolkit.core.survey;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Labels of levels that several columns of a table have in common, each of which may lack some. */
final class SharedLabels {
    /** None: each column has its own. */
    static final SharedLabels NONE = new SharedLabels(List.of(), List.of());

    private final List<String> known;
    private final List<String> unordered;

    private SharedLabels(List<String> known, List<String> unordered) {
        this.known = known;
        this.unordered = unordered;
    }

    /** Finds them in the columns that may be items. */
    static SharedLabels of(List<ColumnContents> columns) {
        return new SharedLabels(known(columns), unordered(columns));
    }

    /** Returns the labels whose order is known by convention. */
    private static List<String> known(List<ColumnContents> columns) {
        Map<String, String> together = new LinkedHashMap<>();
        for (ColumnContents column : columns) {
            Map<String, String> answers = column.answers();
            Map<String, String> more = new LinkedHashMap<>(together);
            more.putAll(answers);
            if (LabelOrder.of(answers).isPresent()
                    || (answers.size() > 1
                            && !together.isEmpty()
                            && LabelOrder.of(more).isPresent())) {
                together.putAll(answers);
            }
        }
        return LabelOrder.of(together).orElse(List.of());
    }

    /** Returns the labels that at least three columns share, whose order nobody knows; by their numbers or the alphabet. */
    private static List<String> unordered(List<ColumnContents> columns) {
        List<Map<String, String>> families = new ArrayList<>();
        IdentityHashMap<Map<String, String>, Integer> sizes = new IdentityHashMap<>();
        for (ColumnContents column : columns) {
            Map<String, String> answers = column.answers();
            if (column.areWords()) {
                Map<String, String> family = families.stream()
                        .filter(of -> 2
                                        * answers.keySet().stream()
                                                .filter(of::containsKey)
                                                .count()
                                >= answers.size())
                        .findFirst()
                        .orElseGet(LinkedHashMap::new);
                family.putAll(answers);
                if (sizes.merge(family, 1, Integer::sum) == 1) {
                    families.add(family);
                }
            }
        }
        Map<String, String> largest = families.stream()
                .max(Comparator.comparing(family -> sizes.getOrDefault(family, 0)))
                .orElse(Map.of());
        boolean isScale = sizes.getOrDefault(largest, 0) > 2
                && largest.size() > 2
                && largest.size() <= ColumnContents.MOST_LEVELS;
        return isScale && LabelOrder.of(largest).isEmpty() ? NameOrder.byName(largest.values()) : List.of();
    }

    /**
     * Returns the labels among which all answers are, the lowest first; nothing if they are no labels.
     *
     * @param answers what was answered, by how it is compared
     */
    Optional<List<String>> order(Map<String, String> answers) {
        for (List<String> labels : List.of(known, unordered)) {
            if (labels.stream().map(CsvText::plain).toList().containsAll(answers.keySet())) {
                return Optional.of(labels);
            }
        }
        return LabelOrder.of(answers);
    }

    /** Returns whether labels are those whose order nobody knows. */
    boolean isUnordered(List<String> labels) {
        return labels.equals(unordered);
    }
}
