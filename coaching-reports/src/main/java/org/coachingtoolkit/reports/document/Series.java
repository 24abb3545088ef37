package org.coachingtoolkit.reports.document;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.List;

/**
 * Figures that belong together in a {@link Chart}: one polygon of a radar, one bar in each group.
 *
 * @param name the name in the legend
 * @param values one figure for each category of the chart
 */
public record Series(String name, List<BigDecimal> values) {
    /** Checks that the name is given. */
    public Series {
        requireNonNull(name, "name");
        values = List.copyOf(requireNonNull(values, "values"));
        if (name.isBlank()) {
            throw new IllegalArgumentException("name must not be blank: '" + name + "'");
        }
    }
}
