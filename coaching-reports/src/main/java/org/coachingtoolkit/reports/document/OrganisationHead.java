package org.coachingtoolkit.reports.document;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * The name of the organisation at the top of the first sheet: the body above it, the full name, the short name in
 * brackets, each on a line of its own.
 *
 * @param lines the lines, centred; at least one
 */
public record OrganisationHead(List<RichText> lines) implements Block {
    /** Checks that there is a line. */
    public OrganisationHead {
        lines = List.copyOf(requireNonNull(lines, "lines"));
        if (lines.isEmpty()) {
            throw new IllegalArgumentException("lines must not be empty");
        }
    }

    /** Returns the head with plain lines. */
    public static OrganisationHead of(String... lines) {
        return new OrganisationHead(RichText.lines(lines));
    }

    @Override
    public <R> R accept(BlockVisitor<R> visitor) {
        return visitor.organisationHead(this);
    }
}
