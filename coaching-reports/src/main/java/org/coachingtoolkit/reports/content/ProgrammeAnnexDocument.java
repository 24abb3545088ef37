package org.coachingtoolkit.reports.content;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.coachingtoolkit.core.goal.Goal;
import org.coachingtoolkit.core.goal.Measure;
import org.coachingtoolkit.core.goal.OutcomeKind;
import org.coachingtoolkit.core.goal.SessionAgreement;
import org.coachingtoolkit.core.programme.CoachingProgramme;
import org.coachingtoolkit.reports.DocumentKind;
import org.coachingtoolkit.reports.Imprint;
import org.coachingtoolkit.reports.content.wording.Roster;
import org.coachingtoolkit.reports.content.wording.Wording;
import org.coachingtoolkit.reports.document.AttachmentMark;
import org.coachingtoolkit.reports.document.Cell;
import org.coachingtoolkit.reports.document.Column;
import org.coachingtoolkit.reports.document.Column.ValueType;
import org.coachingtoolkit.reports.document.Document;
import org.coachingtoolkit.reports.document.RichText;
import org.coachingtoolkit.reports.document.Row;
import org.jspecify.annotations.Nullable;

/**
 * The annex of the Programme of raising the professional mastery of teachers, to which the schedule may belong (clause
 * IV.4): whose problem (IV.1) is worked on to which goal, how often and how long (IV.2), with which result (IV.6).
 */
public final class ProgrammeAnnexDocument {
    private final Draft draft;
    private final Wording wording;

    private ProgrammeAnnexDocument(Imprint imprint, @Nullable CoachingProgramme programme) {
        this.draft = new Draft(DocumentKind.PROGRAMME_ANNEX, imprint, programme);
        this.wording = draft.wording();
    }

    /** Returns the annex of an institution's Programme. */
    public static Document of(CoachingProgramme programme, Imprint imprint) {
        ProgrammeAnnexDocument annex = new ProgrammeAnnexDocument(imprint, requireNonNull(programme, "programme"));
        Roster roster = new Roster(programme, annex.wording);
        List<Row> rows = new ArrayList<>();
        programme.goals().forEach(goal -> rows.add(annex.row(rows.size() + 1L, goal, roster)));
        return annex.document(rows);
    }

    /** Returns the empty form. */
    public static Document form(Imprint imprint) {
        return new ProgrammeAnnexDocument(imprint, null).document(List.of());
    }

    private Row row(long number, Goal goal, Roster roster) {
        SessionAgreement agreement = goal.agreement();
        return Row.of(
                Cell.of(number),
                Cell.of(roster.name(goal.coachee())),
                Wording.cell(goal.problem()),
                Cell.of(goal.statement()),
                Wording.cell(agreement == null ? null : wording.agreement(agreement)),
                Wording.cell(goal.due()),
                Wording.cell(expected(goal)),
                Wording.cell(goal.coach() == null ? null : roster.nameAndPost(goal.coach())));
    }

    /** Returns the result of clause IV.6 that is expected; for another one, by what the goal is recognised as reached. */
    private String expected(Goal goal) {
        Measure measure = goal.measure();
        return goal.expectedOutcome() == OutcomeKind.OTHER && measure != null
                ? wording.target(measure)
                : wording.capital(goal.expectedOutcome());
    }

    private Document document(List<Row> rows) {
        List<Column> columns = List.of(
                wording.number(),
                wording.persons("coachee", 18),
                wording.words("problem", 26),
                wording.words("goal", 38),
                wording.words("sessions", 18),
                wording.column("due", ValueType.DATE, 14),
                wording.words("expected", 20),
                wording.words("coach", 20));
        return draft.begin(
                        columns,
                        List.of(
                                new AttachmentMark(List.of(
                                        wording.line("attachment.number", Map.of("number", wording.blank("number", 2))),
                                        RichText.of(wording.text("programme-annex.to")))),
                                draft.head().organisation()),
                        draft.year())
                .add(draft.table("programme-annex.table", columns, rows))
                .add(draft.head().signatures("methodist", "coach"))
                .build();
    }
}
