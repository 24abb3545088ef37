package org.coachingtoolkit.reports.content;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.coachingtoolkit.core.goal.Goal;
import org.coachingtoolkit.core.goal.Measure;
import org.coachingtoolkit.core.goal.Milestone;
import org.coachingtoolkit.core.people.Coachee;
import org.coachingtoolkit.core.people.Teacher;
import org.coachingtoolkit.core.programme.CoachingProgramme;
import org.coachingtoolkit.reports.document.Cell;
import org.coachingtoolkit.reports.document.Column.ValueType;
import org.coachingtoolkit.reports.document.Document;
import org.coachingtoolkit.reports.document.Fields;
import org.coachingtoolkit.reports.document.Orientation;
import org.coachingtoolkit.reports.document.Row;
import org.jspecify.annotations.Nullable;

/**
 * A teacher's plan of professional development (план профессионального развития): from the difficulty to the goal, what
 * is done for it by when, and what came of it.
 */
public final class IndividualPlanDocument {
    private final Draft draft;
    private final Wording wording;

    private IndividualPlanDocument(Imprint imprint, @Nullable CoachingProgramme programme) {
        this.draft = new Draft(DocumentKind.INDIVIDUAL_PLAN, imprint, programme);
        this.wording = draft.wording();
    }

    /** Returns the plan of one teacher: the teacher's own goals, their milestones and next steps. */
    public static Document of(CoachingProgramme programme, Teacher teacher, Imprint imprint) {
        requireNonNull(teacher, "teacher");
        IndividualPlanDocument plan = new IndividualPlanDocument(imprint, requireNonNull(programme, "programme"));
        List<Row> rows = new ArrayList<>();
        programme.goalsOf(Coachee.of(teacher.id())).forEach(goal -> rows.addAll(plan.rows(rows.size(), goal)));
        return plan.document(teacher, rows);
    }

    /** Returns the empty form. */
    public static Document form(Imprint imprint) {
        return new IndividualPlanDocument(imprint, null).document(null, List.of());
    }

    private List<Row> rows(int before, Goal goal) {
        List<Row> rows = new ArrayList<>();
        rows.add(row(before + 1L, Wording.cell(goal.problem()), goal.statement(), "", goal.due(), result(goal)));
        for (Milestone step : goal.nextSteps()) {
            rows.add(row(before + rows.size() + 1L, Cell.BLANK, "", step.description(), step.on(), ""));
        }
        for (Milestone milestone : goal.milestones()) {
            rows.add(row(before + rows.size() + 1L, Cell.BLANK, "", "", milestone.on(), milestone.description()));
        }
        return rows;
    }

    private static Row row(
            long number, Cell difficulty, String goal, String activity, @Nullable LocalDate due, String result) {
        return Row.of(
                Cell.of(number),
                difficulty,
                Wording.cell(goal),
                Wording.cell(activity),
                Wording.cell(due),
                Wording.cell(result),
                Cell.BLANK,
                Cell.BLANK,
                Cell.BLANK);
    }

    private String result(Goal goal) {
        Measure measure = goal.measure();
        return measure == null ? wording.capital(goal.expectedOutcome()) : wording.target(measure);
    }

    private Document document(@Nullable Teacher teacher, List<Row> rows) {
        return draft.begin(Orientation.LANDSCAPE, draft.head().withSignature(), draft.year())
                .add(new Fields(draft.about(teacher)))
                .add(draft.table(
                        "individual-plan.table",
                        List.of(
                                wording.number(),
                                wording.words("difficulty", 20),
                                wording.words("smartGoal", 30),
                                wording.words("activity", 20),
                                wording.column("due", ValueType.DATE, 12),
                                wording.words("planned", 22),
                                wording.words("presentation", 16),
                                wording.words("actual", 18),
                                wording.words("mark", 16)),
                        rows))
                .add(draft.head().signatures("teacher", "coach", "deputy"))
                .build();
    }
}
