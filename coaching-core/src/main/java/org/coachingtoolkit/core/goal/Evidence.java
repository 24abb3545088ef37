package org.coachingtoolkit.core.goal;

import static java.util.Objects.requireNonNull;

/**
 * What a verdict rests on: words of the statement, or a field of the goal.
 *
 * @param rule what was recognised: {@code measure.percent}; for a field its name: {@code field.due}
 * @param start where the words begin in the statement, in UTF-16 units; 0 for a field
 * @param end where they end, exclusive; 0 for a field
 * @param quote the words themselves; empty for a field
 */
public record Evidence(String rule, int start, int end, String quote) {
    /**
     * Checks the span.
     *
     * @throws IllegalArgumentException if the span begins before the text, or the quote is not as long as the span
     */
    public Evidence {
        requireNonNull(rule, "rule");
        requireNonNull(quote, "quote");
        if (start < 0 || end - start != quote.length()) {
            throw new IllegalArgumentException("span must be as long as its quote: " + start + ".." + end);
        }
    }

    /** Returns the evidence that a field gives. */
    static Evidence field(String name) {
        return new Evidence("field." + name, 0, 0, "");
    }

    /** Returns whether this is a field of the goal, not its wording. */
    public boolean isField() {
        return quote.isEmpty();
    }
}
