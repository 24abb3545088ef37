package org.coachingtoolkit.reports.document;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.List;

/**
 * What a file says about itself, besides its title.
 *
 * @param author the organisation or person who issued the document; may be empty
 * @param subject what the document is about, in a sentence; may be empty
 * @param keywords words to find it by; may be empty
 * @param created when it was made, from the year 1980 to 9999; given by the caller so that the same input makes the
 *     same file
 */
public record DocumentInfo(String author, String subject, List<String> keywords, Instant created) {
    private static final Instant FIRST = Instant.parse("1980-01-01T00:00:00Z");
    private static final Instant END = Instant.parse("9999-12-31T23:59:59Z");

    /** Checks that the moment can be stored in every format. */
    public DocumentInfo {
        requireNonNull(author, "author");
        requireNonNull(subject, "subject");
        keywords = List.copyOf(requireNonNull(keywords, "keywords"));
        requireNonNull(created, "created");
        if (created.isBefore(FIRST) || created.isAfter(END)) {
            throw new IllegalArgumentException("created must be in the years 1980 to 9999: " + created);
        }
    }

    /** Returns the information that has nothing but the moment of making. */
    public static DocumentInfo of(Instant created) {
        return new DocumentInfo("", "", List.of(), created);
    }
}
