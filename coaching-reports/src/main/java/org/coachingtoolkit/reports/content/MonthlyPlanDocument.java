package org.coachingtoolkit.reports.content;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.coachingtoolkit.core.common.Labelled;
import org.coachingtoolkit.core.development.ActionItem;
import org.coachingtoolkit.core.development.ActionState;
import org.coachingtoolkit.core.development.MethodicalEvent;
import org.coachingtoolkit.core.development.MutualVisit;
import org.coachingtoolkit.core.plan.MonthlyPlan;
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
import org.coachingtoolkit.reports.document.RichText;
import org.coachingtoolkit.reports.document.Row;
import org.jspecify.annotations.Nullable;

/**
 * The plan of work for a month, in which coaching sessions must appear (clause IV.4). Its second section, on methodical
 * work, holds the sessions, events, mutual visits and action items of the month; the other sections leave room for the
 * institution's own plans.
 */
public final class MonthlyPlanDocument {
    private static final int OPEN_ROWS = 2;
    private static final int COLUMNS = 7;
    /** The section of methodical work, which the sessions belong to. */
    private static final int METHODICAL = 2;

    private static final List<Labelled> MARKS = List.of(
            SessionStatus.MISSED,
            SessionStatus.MOVED,
            SessionStatus.CANCELLED,
            ActionState.IN_PROGRESS,
            ActionState.ON_HOLD,
            ActionState.WILL_NOT_DO);

    private final Draft draft;
    private final Wording wording;

    private MonthlyPlanDocument(Imprint imprint, @Nullable CoachingProgramme programme) {
        this.draft = new Draft(DocumentKind.MONTHLY_PLAN, imprint, programme);
        this.wording = draft.wording();
    }

    /** Returns the plan of a month. */
    public static Document of(CoachingProgramme programme, MonthlyPlan plan, Imprint imprint) {
        requireNonNull(plan, "plan");
        MonthlyPlanDocument document = new MonthlyPlanDocument(imprint, requireNonNull(programme, "programme"));
        Roster roster = new Roster(programme, document.wording);
        return document.document(
                RichText.of(document.wording.text("monthly-plan.for", Map.of("month", plan.month()))),
                List.of(
                        plan.sessions().stream()
                                .map(session -> document.row(session, roster))
                                .toList(),
                        plan.events().stream()
                                .map(event -> document.row(event, roster))
                                .toList(),
                        plan.visits().stream()
                                .map(visit -> document.row(visit, roster))
                                .toList(),
                        plan.actions().stream()
                                .map(action -> document.row(action, roster))
                                .toList()));
    }

    /** Returns the empty form. */
    public static Document form(Imprint imprint) {
        MonthlyPlanDocument plan = new MonthlyPlanDocument(imprint, null);
        return plan.document(
                plan.wording.line(
                        "monthly-plan.for.blank",
                        Map.of(
                                "month", plan.wording.blank("month", 12),
                                "year", plan.wording.blank("year", 2))),
                List.of(List.of(), List.of(), List.of(), List.of()));
    }

    /** Returns the plans of the months in which something is planned, in order. */
    public static Stream<MonthlyPlan> months(CoachingProgramme programme) {
        return MonthlyPlan.of(programme.schedule(), programme.plans()).stream();
    }

    private Row row(CoachingSession session, Roster roster) {
        return Row.of(
                Cell.BLANK,
                Cell.of(
                        session.topic().equals(wording.label(session.form()))
                                ? wording.text("monthly-plan.session.untold")
                                : wording.text("monthly-plan.session", Map.of("topic", session.topic()))),
                Cell.of(wording.form(session)),
                Cell.of(roster.name(session.coachee())),
                Cell.of(session.start()),
                Cell.of(roster.name(session.coach())),
                switch (session.status()) {
                    case PLANNED -> Cell.BLANK;
                    case HELD -> done();
                    case MISSED, MOVED, CANCELLED -> Cell.mark(wording.label(session.status()));
                });
    }

    private Row row(MethodicalEvent event, Roster roster) {
        return Row.of(
                Cell.BLANK,
                Cell.of(event.title()),
                Cell.of(wording.capital(event.form())),
                Cell.of(wording.participants(event, roster)),
                Cell.of(event.on()),
                Wording.cell(event.responsible() == null ? null : roster.name(event.responsible())),
                event.result() == null ? Cell.BLANK : done());
    }

    private Row row(MutualVisit visit, Roster roster) {
        return Row.of(
                Cell.BLANK,
                Cell.of(visit.topic()),
                Cell.of(wording.text("monthly-plan.visit")),
                Cell.of(roster.names(List.of(visit.visited(), visit.visitor()))),
                Cell.of(visit.on()),
                Cell.of(roster.names(List.of(visit.visitor()))),
                visit.discussedOn() == null ? Cell.BLANK : done());
    }

    private Row row(ActionItem action, Roster roster) {
        return Row.of(
                Cell.BLANK,
                Cell.of(action.text()),
                Cell.BLANK,
                Cell.BLANK,
                Wording.cell(action.due()),
                Cell.of(roster.name(action.owner())),
                switch (action.state()) {
                    case NOT_STARTED -> Cell.BLANK;
                    case DONE -> done();
                    case IN_PROGRESS, ON_HOLD, WILL_NOT_DO -> Cell.mark(wording.label(action.state()));
                });
    }

    private Cell done() {
        return Cell.mark(wording.text("mark.done"));
    }

    /** Makes the document; the methodical work is given part by part, and a part without rows leaves room for some. */
    private Document document(RichText month, List<List<Row>> methodical) {
        List<Row> rows = new ArrayList<>();
        List<String> sections = wording.texts("monthly-plan.section");
        List<String> parts = wording.texts("monthly-plan.part");
        long number = 1;
        for (int section = 1; section <= sections.size(); section++) {
            rows.add(Row.section(sections.get(section - 1)));
            if (section != METHODICAL) {
                rows.addAll(Collections.nCopies(OPEN_ROWS, Row.blank(COLUMNS)));
                continue;
            }
            for (int part = 0; part < parts.size(); part++) {
                rows.add(Row.section(parts.get(part)));
                for (Row row : methodical.get(part)) {
                    rows.add(numbered(number++, (Row.Values) row));
                }
                rows.addAll(Collections.nCopies(methodical.get(part).isEmpty() ? OPEN_ROWS : 0, Row.blank(COLUMNS)));
            }
        }
        List<Column> columns = List.of(
                wording.number(),
                wording.words("work", 38),
                wording.words("form", 18),
                wording.persons("participantsNames", 20),
                wording.column("when", ValueType.DATE_TIME, 20),
                wording.persons("responsible", 18),
                wording.done(16, MARKS));
        return draft.begin(columns, draft.head().withSignature(), month)
                .add(draft.table("monthly-plan.table", columns, rows))
                .add(draft.head().signatures("methodist"))
                .build();
    }

    private static Row numbered(long number, Row.Values row) {
        List<Cell> cells = new ArrayList<>(row.cells());
        cells.set(0, Cell.of(number));
        return Row.of(cells);
    }
}
