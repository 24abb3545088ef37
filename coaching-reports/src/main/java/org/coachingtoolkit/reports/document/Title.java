package org.coachingtoolkit.reports.document;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * The title on the first sheet: the kind of document in capitals («ПОЛОЖЕНИЕ»), under it what it is about («о
 * проведении коучинг-сессий»), under that such lines as the period, the place and the year.
 *
 * @param kind the kind of document, as it is to be printed
 * @param subject what the document is about; empty if the kind says it all
 * @param lines further lines, printed smaller; may be empty
 */
public record Title(String kind, String subject, List<RichText> lines) implements Block {
    /** Checks that the kind is given. */
    public Title {
        requireNonNull(kind, "kind");
        requireNonNull(subject, "subject");
        lines = List.copyOf(requireNonNull(lines, "lines"));
        if (kind.isBlank()) {
            throw new IllegalArgumentException("kind must not be blank: '" + kind + "'");
        }
    }

    /** Returns a title with plain lines. */
    public static Title of(String kind, String subject, String... lines) {
        return new Title(kind, subject, RichText.lines(lines));
    }

    @Override
    public <R> R accept(BlockVisitor<R> visitor) {
        return visitor.title(this);
    }
}
