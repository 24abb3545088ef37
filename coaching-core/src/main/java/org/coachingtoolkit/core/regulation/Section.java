package org.coachingtoolkit.core.regulation;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.stream.Stream;

/**
 * A section (раздел) of the Regulation.
 *
 * @param number its number as the edition prints it: {@code IV.} or {@code 4.}
 * @param title its heading
 * @param clauses its clauses in order
 */
public record Section(String number, String title, List<Clause> clauses) {
    /** Copies the clauses. */
    public Section {
        requireNonNull(number, "number");
        requireNonNull(title, "title");
        clauses = List.copyOf(requireNonNull(clauses, "clauses"));
    }

    /** Returns this section with more clauses at its end. */
    Section with(List<Clause> more) {
        return new Section(
                number, title, Stream.concat(clauses.stream(), more.stream()).toList());
    }

    /** Returns whether the source has nothing of this section and the edition adds it. */
    public boolean isAdded() {
        return clauses.stream().allMatch(Clause::added);
    }
}
