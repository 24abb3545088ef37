package org.coachingtoolkit.core.analytics;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The values of the people of one group.
 *
 * @param name what the group is called
 * @param values the values, as frequencies
 */
public record Group(String name, Frequencies values) {
    /** Checks for presence. */
    public Group {
        requireNonNull(name, "name");
        requireNonNull(values, "values");
    }

    /**
     * Splits a sample by a label for each person. Groups come in the order in which they first appear; people without a
     * label are left out.
     *
     * @throws IllegalArgumentException if there is not one label for each person
     */
    public static List<Group> split(Sample values, List<? extends @Nullable String> labels) {
        if (values.size() != labels.size()) {
            throw new IllegalArgumentException(
                    "there must be one label for each value: " + labels.size() + ", " + values.size());
        }
        Map<String, List<@Nullable Double>> byLabel = new LinkedHashMap<>();
        for (int i = 0; i < labels.size(); i++) {
            String label = labels.get(i);
            if (label != null) {
                byLabel.computeIfAbsent(label, name -> new ArrayList<>())
                        .add(values.isPresent(i) ? values.value(i) : null);
            }
        }
        List<Group> groups = new ArrayList<>();
        byLabel.forEach((name, members) ->
                groups.add(new Group(name, Sample.ofNullable(members).frequencies())));
        return List.copyOf(groups);
    }
}
