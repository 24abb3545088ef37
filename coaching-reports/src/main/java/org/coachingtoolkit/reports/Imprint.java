package org.coachingtoolkit.reports;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.coachingtoolkit.core.common.Language;
import org.coachingtoolkit.reports.document.DocumentInfo;
import org.coachingtoolkit.reports.document.LayoutProfile;

/**
 * How documents are made, whatever they say: in which language, when, and on which paper.
 *
 * @param language the language of the texts
 * @param created the moment that the files bear; given by the caller so that the same input makes the same file
 * @param layout the paper and its manners; tables of many columns turn it on its long side themselves
 */
public record Imprint(Language language, Instant created, LayoutProfile layout) {
    /** Checks that nothing is missing. */
    public Imprint {
        requireNonNull(language, "language");
        requireNonNull(created, "created");
        requireNonNull(layout, "layout");
    }

    /** Returns the imprint with the usual layout of a language: plain in English, else that of an office. */
    public static Imprint of(Language language, Instant created) {
        return new Imprint(language, created, language == Language.EN ? LayoutProfile.plain() : LayoutProfile.office());
    }

    /** Returns the same for papers of a day, whose files bear its ninth hour in UTC: the same day nearly everywhere. */
    public static Imprint of(Language language, LocalDate day) {
        return of(language, requireNonNull(day, "day").atTime(9, 0).toInstant(ZoneOffset.UTC));
    }

    /** Returns this imprint on other paper. */
    public Imprint on(LayoutProfile.Paper paper) {
        return new Imprint(language, created, layout.on(paper));
    }

    /** Returns the day that the papers are of, where clocks show the time of a zone. */
    public LocalDate day(ZoneId zone) {
        return LocalDate.ofInstant(created, zone);
    }

    /** Returns what a file says of itself: author, subject and the moment of its making. */
    public DocumentInfo info(String author, String subject) {
        return new DocumentInfo(author, subject, List.of(), created);
    }
}
