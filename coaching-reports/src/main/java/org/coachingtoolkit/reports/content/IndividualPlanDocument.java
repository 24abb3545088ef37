package org.coachingtoolkit.reports.content;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.coachingtoolkit.core.development.ActionItem;
import org.coachingtoolkit.core.development.ActionState;
import org.coachingtoolkit.core.development.Responsible;
import org.coachingtoolkit.core.goal.Goal;
import org.coachingtoolkit.core.goal.Measure;
import org.coachingtoolkit.core.goal.Milestone;
import org.coachingtoolkit.core.goal.OutcomeKind;
import org.coachingtoolkit.core.people.Teacher;
import org.coachingtoolkit.core.plan.IndividualPlan;
import org.coachingtoolkit.core.plan.IndividualPlanRow;
import org.coachingtoolkit.core.programme.CoachingProgramme;
import org.coachingtoolkit.reports.DocumentKind;
import org.coachingtoolkit.reports.Imprint;
import org.coachingtoolkit.reports.content.wording.Roster;
import org.coachingtoolkit.reports.content.wording.Wording;
import org.coachingtoolkit.reports.document.Cell;
import org.coachingtoolkit.reports.document.Column.ValueType;
import org.coachingtoolkit.reports.document.Document;
import org.coachingtoolkit.reports.document.Fields;
import org.coachingtoolkit.reports.document.Orientation;
import org.coachingtoolkit.reports.document.Row;
import org.coachingtoolkit.reports.document.SignatureBlock;
import org.jspecify.annotations.Nullable;

/**
 * A teacher's plan of professional development (план профессионального развития): from the difficulty, which the needs
 * questionnaire has shown, to the goal, what is done for it by when, and what came of it.
 */
public final class IndividualPlanDocument {
    private static final int COLUMNS = 9;

    private final Draft draft;
    private final Wording wording;

    private IndividualPlanDocument(Imprint imprint, @Nullable CoachingProgramme programme) {
        this.draft = new Draft(DocumentKind.INDIVIDUAL_PLAN, imprint, programme);
        this.wording = draft.wording();
    }

    /**
     * Returns the plan of one teacher: the goals that the teacher has, alone and in groups, with their next steps,
     * milestones and action items, then the difficulties that no goal answers yet.
     */
    public static Document of(CoachingProgramme programme, Teacher teacher, Imprint imprint) {
        requireNonNull(teacher, "teacher");
        IndividualPlanDocument document = new IndividualPlanDocument(imprint, requireNonNull(programme, "programme"));
        Roster roster = new Roster(programme, document.wording);
        IndividualPlan plan = IndividualPlan.of(
                teacher.id(),
                programme.goals(),
                coachee -> roster.takesPart(teacher.id(), coachee),
                programme.schedule(),
                programme.plans(),
                programme.outcomes());
        List<Row> rows = new ArrayList<>();
        plan.rows().forEach(row -> document.add(rows, row, plan, roster));
        return document.document(teacher, rows);
    }

    /** Returns the empty form. */
    public static Document form(Imprint imprint) {
        return new IndividualPlanDocument(imprint, null).document(null, List.of());
    }

    private void add(List<Row> rows, IndividualPlanRow row, IndividualPlan plan, Roster roster) {
        Goal goal = row.goal();
        if (goal == null) {
            rows.add(Draft.blankAfter(COLUMNS, Cell.of(rows.size() + 1L), Wording.cell(row.difficulty())));
            return;
        }
        rows.add(Row.of(
                Cell.of(rows.size() + 1L),
                Wording.cell(row.difficulty()),
                Cell.of(goal.statement()),
                Wording.cell(
                        Wording.capital(row.forms().stream().map(wording::label).collect(Collectors.joining(", ")))),
                Wording.cell(goal.due()),
                Wording.cell(planned(goal)),
                Wording.cell(
                        goal.expectedOutcome() == OutcomeKind.OTHER ? "" : wording.capital(goal.expectedOutcome())),
                Wording.cell(row.outcomes().stream()
                        .map(outcome -> wording.text(
                                "individual-plan.outcome", Map.of("what", outcome.description(), "date", outcome.on())))
                        .collect(Collectors.joining("; "))),
                Cell.BLANK));
        for (Milestone step : goal.nextSteps()) {
            rows.add(line(
                    rows.size() + 1L, Cell.of(step.description()), Wording.cell(step.on()), Cell.BLANK, Cell.BLANK));
        }
        for (Milestone milestone : goal.milestones()) {
            rows.add(line(
                    rows.size() + 1L,
                    Cell.BLANK,
                    Wording.cell(milestone.on()),
                    Cell.of(milestone.description()),
                    Cell.BLANK));
        }
        for (ActionItem action : row.actions()) {
            rows.add(line(
                    rows.size() + 1L,
                    Cell.of(words(action, plan, roster)),
                    Wording.cell(action.due()),
                    Cell.BLANK,
                    action.state() == ActionState.NOT_STARTED ? Cell.BLANK : Cell.of(wording.capital(action.state()))));
        }
    }

    /** Returns what is to be done, and by whom if by somebody else. */
    private static String words(ActionItem action, IndividualPlan plan, Roster roster) {
        return action.owner().equals(Responsible.of(plan.teacher()))
                ? action.text()
                : action.text() + " (" + roster.name(action.owner()) + ")";
    }

    private static Row line(long number, Cell activity, Cell due, Cell planned, Cell mark) {
        return Row.of(Cell.of(number), Cell.BLANK, Cell.BLANK, activity, due, planned, Cell.BLANK, Cell.BLANK, mark);
    }

    private String planned(Goal goal) {
        Measure measure = goal.measure();
        return measure == null ? "" : wording.target(measure);
    }

    private Document document(@Nullable Teacher teacher, List<Row> rows) {
        return draft.begin(Orientation.LANDSCAPE, draft.head().withSignature(), draft.year())
                .add(new Fields(draft.about(teacher)))
                .add(draft.table(
                        "individual-plan.table",
                        List.of(
                                wording.number(),
                                wording.words("difficulty", 24),
                                wording.words("smartGoal", 30),
                                wording.words("activity", 22),
                                wording.column("due", ValueType.DATE, 14),
                                wording.words("planned", 22),
                                wording.words("presentation", 16),
                                wording.writing("actual", 18),
                                wording.writing("mark", 16)),
                        rows))
                .add(SignatureBlock.of(
                        draft.head().signer("teacher", teacher == null ? null : teacher.name()),
                        draft.head().signer("coach", null),
                        draft.head().signer("deputy", null)))
                .build();
    }
}
