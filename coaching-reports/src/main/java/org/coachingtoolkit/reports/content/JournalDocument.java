package org.coachingtoolkit.reports.content;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import org.coachingtoolkit.core.people.Coachee;
import org.coachingtoolkit.core.programme.CoachingProgramme;
import org.coachingtoolkit.core.session.CoachingSession;
import org.coachingtoolkit.core.session.SessionStatus;
import org.coachingtoolkit.reports.DocumentKind;
import org.coachingtoolkit.reports.Imprint;
import org.coachingtoolkit.reports.content.wording.Roster;
import org.coachingtoolkit.reports.content.wording.Wording;
import org.coachingtoolkit.reports.document.Cell;
import org.coachingtoolkit.reports.document.Column;
import org.coachingtoolkit.reports.document.Column.ValueType;
import org.coachingtoolkit.reports.document.Document;
import org.coachingtoolkit.reports.document.Heading;
import org.coachingtoolkit.reports.document.Paragraph;
import org.coachingtoolkit.reports.document.RichText;
import org.coachingtoolkit.reports.document.Row;
import org.jspecify.annotations.Nullable;

/**
 * The journal of the sessions that have been held, in two tables: those with one teacher and those with a group. It
 * keeps what was agreed and never what was said.
 */
public final class JournalDocument {
    private final Draft draft;
    private final Wording wording;

    private JournalDocument(Imprint imprint, @Nullable CoachingProgramme programme) {
        this.draft = new Draft(DocumentKind.JOURNAL, imprint, programme);
        this.wording = draft.wording();
    }

    /** Returns the journal of an institution. */
    public static Document of(CoachingProgramme programme, Imprint imprint) {
        JournalDocument journal = new JournalDocument(imprint, requireNonNull(programme, "programme"));
        return journal.document(new Roster(programme, journal.wording));
    }

    /** Returns the empty form. */
    public static Document form(Imprint imprint) {
        return new JournalDocument(imprint, null).document(null);
    }

    private Document document(@Nullable Roster roster) {
        return draft.begin(columns(), List.of(draft.head().organisation()), draft.pastYear())
                .add(new Paragraph(RichText.of(wording.text("journal.rule")), Paragraph.Style.NOTE))
                .add(Heading.of(1, wording.text("journal.individual")))
                .add(draft.table("journal.individual", columns(), rows(roster, false)))
                .add(Heading.of(1, wording.text("journal.group")))
                .add(draft.table("journal.group", columns(), rows(roster, true)))
                .build();
    }

    private List<Column> columns() {
        return List.of(
                wording.number(),
                wording.column("date", ValueType.DATE, 14),
                wording.column("begin", ValueType.TIME, 9),
                wording.persons("coachee", 20),
                wording.column("membersCount", ValueType.NUMBER, 12),
                wording.words("topicProblem", 28),
                wording.words("agreed", 34),
                wording.persons("coachOnly", 18),
                wording.writing("signatures", 16));
    }

    private List<Row> rows(@Nullable Roster roster, boolean groups) {
        if (roster == null) {
            return List.of();
        }
        List<Row> rows = new ArrayList<>();
        for (CoachingSession session : roster.programme().schedule().inOrder().toList()) {
            if (session.status() == SessionStatus.HELD && session.coachee() instanceof Coachee.Group == groups) {
                rows.add(Row.of(
                        Cell.of(rows.size() + 1L),
                        Cell.of(session.start().toLocalDate()),
                        Cell.of(session.start().toLocalTime()),
                        Cell.of(roster.name(session.coachee())),
                        Cell.of(roster.programme().membersOf(session.coachee()).size()),
                        Cell.of(session.topic()),
                        Wording.cell(session.agreement()),
                        Cell.of(roster.name(session.coach())),
                        Cell.BLANK));
            }
        }
        return rows;
    }
}
