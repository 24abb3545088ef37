package org.coachingtoolkit.reports.content;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.coachingtoolkit.core.common.DateRange;
import org.coachingtoolkit.core.goal.Goal;
import org.coachingtoolkit.core.people.Approval;
import org.coachingtoolkit.core.programme.CoachingProgramme;
import org.coachingtoolkit.core.session.CoachingSession;
import org.coachingtoolkit.reports.document.Cell;
import org.coachingtoolkit.reports.document.Column;
import org.coachingtoolkit.reports.document.Document;
import org.coachingtoolkit.reports.document.Orientation;
import org.coachingtoolkit.reports.document.Row;
import org.jspecify.annotations.Nullable;

/**
 * The extract of the annual plan on coaching sessions, which the schedule may be a part of (clause IV.4): one row for
 * each goal, from the first to the last of its sessions.
 */
public final class AnnualPlanDocument {
    private final Draft draft;
    private final Wording wording;

    private AnnualPlanDocument(Imprint imprint, @Nullable CoachingProgramme programme) {
        this.draft = new Draft(DocumentKind.ANNUAL_PLAN, imprint, programme);
        this.wording = draft.wording();
    }

    /** Returns the extract of an institution's plan. */
    public static Document of(CoachingProgramme programme, Imprint imprint) {
        return new AnnualPlanDocument(imprint, requireNonNull(programme, "programme"))
                .document(new Roster(programme), programme.papers().scheduleApproval());
    }

    /** Returns the empty form. */
    public static Document form(Imprint imprint) {
        return new AnnualPlanDocument(imprint, null).document(null, Approval.BLANK);
    }

    private Document document(@Nullable Roster roster, Approval approval) {
        List<Row> rows = new ArrayList<>();
        if (roster != null && !roster.programme().goals().isEmpty()) {
            rows.add(Row.section(wording.text("annual-plan.section")));
            Map<Object, List<CoachingSession>> sessions = new LinkedHashMap<>();
            roster.programme()
                    .schedule()
                    .inOrder()
                    .filter(CoachingSession::isActive)
                    .forEach(session -> sessions.computeIfAbsent(session.goal(), goal -> new ArrayList<>())
                            .add(session));
            long number = 1;
            for (Goal goal : roster.programme().goals()) {
                rows.add(row(number++, goal, sessions.getOrDefault(goal.id(), List.of()), roster));
            }
        }
        return draft.begin(Orientation.LANDSCAPE, draft.head().withOrder(Gender.MASCULINE, approval), draft.year())
                .add(draft.table(
                        "annual-plan.table",
                        List.of(
                                wording.number(),
                                wording.words("work", 28),
                                wording.words("goal", 40),
                                wording.words("participantsNames", 20),
                                wording.words("dates", 18),
                                wording.words("responsible", 18),
                                Column.marks(wording.text("column.done"), 16, List.of(wording.text("mark.done")))),
                        rows))
                .add(draft.head().signatures("head"))
                .build();
    }

    private Row row(long number, Goal goal, List<CoachingSession> sessions, Roster roster) {
        return Row.of(
                Cell.of(number),
                Cell.of(wording.text("annual-plan.sessions", Map.of("n", sessions.size()))),
                Cell.of(goal.statement()),
                Cell.of(roster.name(goal.coachee())),
                Wording.cell(sessions.isEmpty() ? null : dates(sessions)),
                Wording.cell(goal.coach() == null ? null : roster.name(goal.coach())),
                Cell.BLANK);
    }

    private String dates(List<CoachingSession> sessions) {
        return wording.period(DateRange.of(
                sessions.get(0).start().toLocalDate(),
                sessions.get(sessions.size() - 1).start().toLocalDate()));
    }
}
