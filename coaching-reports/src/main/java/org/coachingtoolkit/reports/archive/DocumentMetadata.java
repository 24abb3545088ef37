package org.coachingtoolkit.reports.archive;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import org.coachingtoolkit.core.records.CaseFileId;
import org.coachingtoolkit.core.records.DocumentId;

/**
 * What an archive knows about a document besides its content. It may name persons: it goes when the content goes.
 *
 * @param id the document's id, never used again, also not for a newer version
 * @param file the case file that it belongs to
 * @param title what it is called, 1 to 500 characters, never part of a path
 * @param mediaType its media type: {@code application/pdf}; 3 to 127 characters
 * @param date the date that it bears
 */
public record DocumentMetadata(DocumentId id, CaseFileId file, String title, String mediaType, LocalDate date) {
    private static final int MAX_TITLE = 500;
    private static final int MAX_MEDIA_TYPE = 127;

    /**
     * Checks title and media type.
     *
     * @throws IllegalArgumentException if the title is blank or longer than 500 characters, or the media type is not of
     *     the form {@code type/subtype}
     */
    public DocumentMetadata {
        requireNonNull(id, "id");
        requireNonNull(file, "file");
        requireNonNull(date, "date");
        if (requireNonNull(title, "title").isBlank() || title.length() > MAX_TITLE) {
            throw new IllegalArgumentException(
                    "title must be 1 to " + MAX_TITLE + " characters, not blank: " + title.length());
        }
        if (!isMediaType(requireNonNull(mediaType, "mediaType"))) {
            throw new IllegalArgumentException("mediaType must be of the form type/subtype: '" + mediaType + "'");
        }
    }

    private static boolean isMediaType(String text) {
        int slash = text.indexOf('/');
        return text.length() <= MAX_MEDIA_TYPE
                && slash > 0
                && slash == text.lastIndexOf('/')
                && slash < text.length() - 1
                && text.chars().allMatch(c -> c == '/' || isTokenCharacter(c));
    }

    private static boolean isTokenCharacter(int c) {
        return (c >= 'a' && c <= 'z')
                || (c >= 'A' && c <= 'Z')
                || (c >= '0' && c <= '9')
                || "!#$&-^_.+".indexOf(c) >= 0;
    }
}
