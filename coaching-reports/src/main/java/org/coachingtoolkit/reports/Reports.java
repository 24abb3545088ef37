package org.coachingtoolkit.reports;

import static java.util.Objects.requireNonNull;

import java.util.Arrays;
import java.util.stream.Stream;
import org.coachingtoolkit.core.people.Teacher;
import org.coachingtoolkit.core.people.TeacherId;
import org.coachingtoolkit.core.programme.CoachingProgramme;
import org.coachingtoolkit.reports.content.DocumentKind;
import org.coachingtoolkit.reports.content.Imprint;
import org.coachingtoolkit.reports.content.RegulationDocument;
import org.coachingtoolkit.reports.content.ScheduleDocument;
import org.coachingtoolkit.reports.document.Document;

/**
 * The documents of a coaching programme: the way in.
 *
 * <pre>{@code
 * Imprint imprint = Imprint.of(Language.RU, Instant.parse("2026-09-01T06:00:00Z"));
 * List<DocumentWriter> writers = List.of(new PdfWriter(), new XlsxWriter(), new DocxWriter());
 * Reports.of(programme, imprint).all().forEach(report -> {
 *     for (DocumentWriter writer : writers) {
 *         writer.write(report.document(), folder.resolve(report.name() + "." + writer.format().extension()));
 *     }
 * });
 * }</pre>
 *
 * <p>Immutable. The streams make each document when it is asked for.
 */
public final class Reports {
    private final CoachingProgramme programme;
    private final Imprint imprint;

    private Reports(CoachingProgramme programme, Imprint imprint) {
        this.programme = requireNonNull(programme, "programme");
        this.imprint = requireNonNull(imprint, "imprint");
    }

    /** Returns the documents of a programme, made as the imprint says. */
    public static Reports of(CoachingProgramme programme, Imprint imprint) {
        return new Reports(programme, imprint);
    }

    /** Returns every document that can be made of the programme, kind by kind. */
    public Stream<Report> all() {
        return Arrays.stream(DocumentKind.values()).flatMap(this::of);
    }

    /** Returns the documents of a kind: one, or one for each month or teacher, in order. */
    public Stream<Report> of(DocumentKind kind) {
        return switch (kind) {
            case SCHEDULE -> one(kind, ScheduleDocument.of(programme, imprint));
            case REGULATION -> one(kind, RegulationDocument.of(programme, imprint));
        };
    }

    /**
     * Returns the documents of one teacher: the teacher's own schedule, then every kind that there is for each teacher.
     *
     * @throws IllegalArgumentException if the programme has no such teacher
     */
    public Stream<Report> of(TeacherId teacher) {
        Teacher found = programme
                .teacher(requireNonNull(teacher, "teacher"))
                .orElseThrow(() -> new IllegalArgumentException("teacher must be in the programme: '" + teacher + "'"));
        return Stream.of(new Report(
                DocumentKind.SCHEDULE,
                DocumentKind.SCHEDULE.code() + "-" + teacher,
                ScheduleDocument.of(programme, found.id(), imprint)));
    }

    /** Returns the empty form of a kind, to be filled in by hand. */
    public static Document form(DocumentKind kind, Imprint imprint) {
        return switch (kind) {
            case SCHEDULE -> ScheduleDocument.form(imprint);
            case REGULATION -> RegulationDocument.form(imprint);
        };
    }

    private static Stream<Report> one(DocumentKind kind, Document document) {
        return Stream.of(new Report(kind, kind.code(), document));
    }
}
