package org.coachingtoolkit.reports.content;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.coachingtoolkit.core.common.DateRange;
import org.coachingtoolkit.core.development.MethodicalEvent;
import org.coachingtoolkit.core.people.Approval;
import org.coachingtoolkit.core.plan.AnnualPlan;
import org.coachingtoolkit.core.plan.AnnualPlanRow;
import org.coachingtoolkit.core.programme.CoachingProgramme;
import org.coachingtoolkit.reports.DocumentKind;
import org.coachingtoolkit.reports.Imprint;
import org.coachingtoolkit.reports.content.wording.Gender;
import org.coachingtoolkit.reports.content.wording.Roster;
import org.coachingtoolkit.reports.content.wording.Wording;
import org.coachingtoolkit.reports.document.Cell;
import org.coachingtoolkit.reports.document.Column;
import org.coachingtoolkit.reports.document.Document;
import org.coachingtoolkit.reports.document.Row;
import org.jspecify.annotations.Nullable;

/**
 * The extract of the annual plan on coaching sessions, which the schedule may be a part of (clause IV.4): one row for
 * each goal with sessions, from the first to the last of them, and the methodical events of the year.
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
        AnnualPlanDocument document = new AnnualPlanDocument(imprint, requireNonNull(programme, "programme"));
        AnnualPlan plan = AnnualPlan.of(
                programme.schedule(),
                programme.goals(),
                programme.plans(),
                programme.calendar().year());
        return document.document(
                document.rows(plan, new Roster(programme, document.wording)),
                programme.papers().scheduleApproval());
    }

    /** Returns the empty form. */
    public static Document form(Imprint imprint) {
        return new AnnualPlanDocument(imprint, null).document(List.of(), Approval.BLANK);
    }

    private List<Row> rows(AnnualPlan plan, Roster roster) {
        List<Row> rows = new ArrayList<>();
        long number = 1;
        if (!plan.rows().isEmpty()) {
            rows.add(Row.section(wording.text("annual-plan.section.sessions")));
        }
        for (AnnualPlanRow row : plan.rows()) {
            rows.add(row(number++, row, roster));
        }
        if (!plan.events().isEmpty()) {
            rows.add(Row.section(wording.text("annual-plan.section.events")));
        }
        for (MethodicalEvent event : plan.events()) {
            rows.add(Row.of(
                    Cell.of(number++),
                    Cell.of(wording.event(event)),
                    Cell.BLANK,
                    Cell.of(wording.participants(event, roster)),
                    Cell.of(wording.language().format().date(event.on())),
                    Wording.cell(event.responsible() == null ? null : roster.name(event.responsible())),
                    event.result() == null ? Cell.BLANK : Cell.mark(wording.text("mark.done"))));
        }
        return rows;
    }

    private Row row(long number, AnnualPlanRow row, Roster roster) {
        return Row.of(
                Cell.of(number),
                Cell.of(wording.text("annual-plan.sessions", Map.of("n", row.sessions(), "forms", row.forms()))),
                Cell.of(row.goal().statement()),
                Cell.of(roster.name(row.goal().coachee())),
                Cell.of(wording.period(DateRange.of(row.first(), row.last()))),
                Cell.of(row.coaches().stream().map(roster::name).collect(Collectors.joining(", "))),
                Cell.BLANK);
    }

    private Document document(List<Row> rows, Approval approval) {
        List<Column> columns = List.of(
                wording.number(),
                wording.words("work", 32),
                wording.words("goal", 38),
                wording.persons("participantsNames", 20),
                wording.words("dates", 18),
                wording.persons("responsible", 18),
                wording.done(16));
        return draft.begin(columns, draft.head().withOrder(Gender.MASCULINE, approval), draft.year())
                .add(draft.table("annual-plan.table", columns, rows))
                .add(draft.head().signatures("methodist"))
                .build();
    }
}
