package org.coachingtoolkit.core.records;

import static java.util.Objects.requireNonNull;

import java.util.Comparator;
import org.coachingtoolkit.core.common.Identifier;

/**
 * What tells one case file from all others: its index in the file plan, and the year in which it was opened, since a file
 * plan gives the same indexes year after year.
 *
 * @param index the index: {@code 02-07}; see {@link Identifier} for its characters
 * @param year the calendar year of opening, 1900 to 9998
 */
public record CaseFileId(String index, int year) implements Comparable<CaseFileId> {
    private static final Comparator<CaseFileId> ORDER =
            Comparator.comparingInt(CaseFileId::year).thenComparing(CaseFileId::index);

    /**
     * Checks both parts.
     *
     * @throws IllegalArgumentException if the index cannot be an id or the year is not 1900 to 9998
     */
    public CaseFileId {
        requireNonNull(index, "index");
        Identifier.require("index", index);
        if (year < 1900 || year > 9998) {
            throw new IllegalArgumentException("year must be 1900 to 9998: " + year);
        }
    }

    /**
     * Returns the id written as {@code 02-07/2026}; the inverse of {@link #toString()}.
     *
     * @throws IllegalArgumentException if the text is not of that form
     */
    public static CaseFileId parse(String text) {
        int slash = requireNonNull(text, "text").indexOf('/');
        String year = text.substring(slash + 1);
        if (slash < 1 || year.length() != 4 || !year.chars().allMatch(c -> c >= '0' && c <= '9')) {
            throw new IllegalArgumentException("case file must be of the form 02-07/2026: '" + text + "'");
        }
        return new CaseFileId(text.substring(0, slash), Integer.parseInt(year));
    }

    /** Orders by year, then by index. */
    @Override
    public int compareTo(CaseFileId other) {
        return ORDER.compare(this, other);
    }

    /** Returns the form {@code 02-07/2026}. */
    @Override
    public String toString() {
        return index + "/" + year;
    }
}
