package org.coachingtoolkit.reports.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.coachingtoolkit.core.people.Coachee;
import org.coachingtoolkit.core.people.Teacher;
import org.coachingtoolkit.core.programme.CoachingProgramme;
import org.coachingtoolkit.core.session.CoachingSession;
import org.coachingtoolkit.core.session.SessionStatus;
import org.coachingtoolkit.reports.DocumentKind;
import org.coachingtoolkit.reports.Imprint;
import org.coachingtoolkit.reports.content.wording.Roster;
import org.coachingtoolkit.reports.content.wording.Wording;
import org.coachingtoolkit.reports.document.Cell;
import org.coachingtoolkit.reports.document.Column.ValueType;
import org.coachingtoolkit.reports.document.Document;
import org.coachingtoolkit.reports.document.Paragraph;
import org.coachingtoolkit.reports.document.RichText;
import org.coachingtoolkit.reports.document.Row;
import org.coachingtoolkit.reports.document.SignatureBlock;
import org.jspecify.annotations.Nullable;

/** The certificate of the sessions that a teacher has had: dates, topics, coach-consultants and minutes, for a portfolio. */
public final class HoursCertificateDocument {
    private final Draft draft;
    private final Wording wording;

    private HoursCertificateDocument(Imprint imprint, @Nullable CoachingProgramme programme) {
        this.draft = new Draft(DocumentKind.HOURS_CERTIFICATE, imprint, programme);
        this.wording = draft.wording();
    }

    /** Returns the certificate of one teacher: the sessions held with the teacher alone and with the teacher's groups. */
    public static Document of(CoachingProgramme programme, Teacher teacher, Imprint imprint) {
        HoursCertificateDocument certificate = new HoursCertificateDocument(imprint, programme);
        Roster roster = new Roster(programme, certificate.wording);
        List<CoachingSession> held = programme
                .schedule()
                .inOrder()
                .filter(session ->
                        session.status() == SessionStatus.HELD && roster.takesPart(teacher.id(), session.coachee()))
                .toList();
        return certificate.document(teacher, certificate.rows(held, roster));
    }

    /** Returns the empty form. */
    public static Document form(Imprint imprint) {
        return new HoursCertificateDocument(imprint, null).document(null, List.of());
    }

    private List<Row> rows(List<CoachingSession> held, Roster roster) {
        List<Row> rows = new ArrayList<>();
        long minutes = 0;
        for (CoachingSession session : held) {
            minutes += session.duration().toMinutes();
            rows.add(Row.of(
                    Cell.of(rows.size() + 1L),
                    Cell.of(session.start().toLocalDate()),
                    Cell.of(session.topic()),
                    Cell.of(wording.text(
                            session.coachee() instanceof Coachee.Group ? "activity.group" : "activity.individual")),
                    Cell.of(roster.name(session.coach())),
                    Cell.of(session.duration().toMinutes())));
        }
        if (!rows.isEmpty()) {
            rows.add(Row.summary(
                    Cell.BLANK,
                    Cell.BLANK,
                    Cell.of(wording.text("total") + " (" + Draft.hours(minutes, wording) + ")"),
                    Cell.BLANK,
                    Cell.BLANK,
                    Cell.of(minutes)));
        }
        return rows;
    }

    private Document document(@Nullable Teacher teacher, List<Row> rows) {
        return draft.begin(List.of(draft.head().organisation()), draft.dateAndNumber())
                .add(Paragraph.of(wording.line(
                        "hours-certificate.text",
                        Map.of("person", draft.nameAndPost(teacher), "year", draft.schoolYear()))))
                .add(draft.table(
                        "hours-certificate.table",
                        List.of(
                                wording.number(),
                                wording.column("date", ValueType.DATE, 12),
                                wording.words("topic", 40).asRowHeader(),
                                wording.words("participants.short", 14),
                                wording.persons("coachOnly", 18),
                                wording.column("minutes", ValueType.NUMBER, 10)),
                        rows))
                .add(new Paragraph(RichText.of(wording.text("hours.meaning")), Paragraph.Style.NOTE))
                .add(draft.duty())
                .add(SignatureBlock.of(draft.head().ofHead(false)))
                .build();
    }
}
