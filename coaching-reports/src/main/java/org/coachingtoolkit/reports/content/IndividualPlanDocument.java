package org.coachingtoolkit.reports.content;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.coachingtoolkit.core.common.PersonName;
import org.coachingtoolkit.core.development.ActionItem;
import org.coachingtoolkit.core.development.ActionState;
import org.coachingtoolkit.core.development.Responsible;
import org.coachingtoolkit.core.goal.Goal;
import org.coachingtoolkit.core.goal.Measure;
import org.coachingtoolkit.core.goal.Milestone;
import org.coachingtoolkit.core.goal.OutcomeKind;
import org.coachingtoolkit.core.people.CoachConsultant;
import org.coachingtoolkit.core.people.Teacher;
import org.coachingtoolkit.core.plan.IndividualPlan;
import org.coachingtoolkit.core.plan.IndividualPlanRow;
import org.coachingtoolkit.core.programme.CoachingProgramme;
import org.coachingtoolkit.reports.DocumentKind;
import org.coachingtoolkit.reports.Imprint;
import org.coachingtoolkit.reports.content.wording.Roster;
import org.coachingtoolkit.reports.content.wording.Wording;
import org.coachingtoolkit.reports.document.Cell;
import org.coachingtoolkit.reports.document.Column;
import org.coachingtoolkit.reports.document.Column.ValueType;
import org.coachingtoolkit.reports.document.Document;
import org.coachingtoolkit.reports.document.Fields;
import org.coachingtoolkit.reports.document.Fields.Field;
import org.coachingtoolkit.reports.document.Row;
import org.coachingtoolkit.reports.document.SignatureBlock;
import org.coachingtoolkit.reports.document.SignatureBlock.Signature;
import org.jspecify.annotations.Nullable;

/**
 * A teacher's plan of professional development (план профессионального развития): from the difficulty, which the needs
 * questionnaire has shown, to the goal, what is done for it by when, and what came of it.
 */
public final class IndividualPlanDocument {
    private static final int COLUMNS = 7;

    private final Draft draft;
    private final Wording wording;
    private long numbers;

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
        return document.document(
                teacher, document.passport(document.lastCourse(programme, teacher)), coaches(plan, programme), rows);
    }

    /** Returns the empty form. */
    public static Document form(Imprint imprint) {
        IndividualPlanDocument form = new IndividualPlanDocument(imprint, null);
        List<Field> fields = new ArrayList<>(form.passport(""));
        fields.add(Field.of(form.wording.text("column.difficulty"), ""));
        fields.add(Field.of(form.wording.text("column.smartGoal"), ""));
        return form.document(null, fields, List.of(), List.of());
    }

    /** Adds a difficulty and the goal that answers it as a label, then what is done about it in the order of its dates. */
    private void add(List<Row> rows, IndividualPlanRow row, IndividualPlan plan, Roster roster) {
        rows.add(Row.section(label(row)));
        numbers++;
        if (row.goal() == null) {
            rows.add(Draft.blankAfter(COLUMNS, Cell.of(numbers)));
            return;
        }
        List<Step> steps = steps(row.goal(), row, plan, roster);
        for (int i = 0; i < steps.size(); i++) {
            rows.add(steps.get(i).row(numbers + i));
        }
        numbers += steps.size() - 1L;
    }

    private String label(IndividualPlanRow row) {
        String difficulty = row.difficulty();
        Goal goal = row.goal();
        List<String> parts = new ArrayList<>();
        if (difficulty != null) {
            parts.add(wording.text("individual-plan.difficulty", Map.of("difficulty", difficulty)));
        }
        if (goal != null) {
            parts.add(wording.text("individual-plan.goal", Map.of("goal", goal.statement())));
        }
        return String.join("\n", parts);
    }

    private List<Step> steps(Goal goal, IndividualPlanRow row, IndividualPlan plan, Roster roster) {
        List<Step> steps = new ArrayList<>();
        for (Milestone step : goal.nextSteps()) {
            steps.add(Step.of(step.on(), Cell.of(step.description()), Cell.BLANK, Cell.BLANK));
        }
        for (Milestone milestone : goal.milestones()) {
            steps.add(Step.of(milestone.on(), Cell.BLANK, Cell.of(milestone.description()), Cell.BLANK));
        }
        for (ActionItem action : row.actions()) {
            steps.add(Step.of(
                    action.due(),
                    Cell.of(words(action, plan, roster)),
                    Cell.BLANK,
                    action.state() == ActionState.NOT_STARTED ? Cell.BLANK : Cell.of(wording.capital(action.state()))));
        }
        steps.add(new Step(
                goal.due(),
                Wording.cell(
                        Wording.capital(row.forms().stream().map(wording::label).collect(Collectors.joining(", ")))),
                Wording.cell(planned(goal)),
                Wording.cell(
                        goal.expectedOutcome() == OutcomeKind.OTHER ? "" : wording.capital(goal.expectedOutcome())),
                Wording.cell(row.outcomes().stream()
                        .map(outcome -> wording.text(
                                "individual-plan.outcome", Map.of("what", outcome.description(), "date", outcome.on())))
                        .collect(Collectors.joining("; "))),
                Cell.BLANK));
        steps.sort(Comparator.comparing(Step::due, Comparator.nullsLast(Comparator.naturalOrder())));
        return steps;
    }

    /** What is done for a goal by a day. */
    private record Step(
            @Nullable LocalDate due, Cell activity, Cell planned, Cell presentation, Cell actual, Cell mark) {
        static Step of(@Nullable LocalDate due, Cell activity, Cell planned, Cell mark) {
            return new Step(due, activity, planned, Cell.BLANK, Cell.BLANK, mark);
        }

        Row row(long number) {
            return Row.of(Cell.of(number), activity, Wording.cell(due), planned, presentation, actual, mark);
        }
    }

    /** Returns what is to be done, and by whom if by somebody else. */
    private static String words(ActionItem action, IndividualPlan plan, Roster roster) {
        return action.owner().equals(Responsible.of(plan.teacher()))
                ? action.text()
                : action.text() + " (" + roster.name(action.owner()) + ")";
    }

    /** Returns what is asked of a teacher before a plan; of it the programme knows the last course. */
    private List<Field> passport(String lastCourse) {
        return List.of(
                Field.of(wording.text("field.education"), ""),
                Field.of(wording.text("field.experience"), ""),
                Field.of(wording.text("field.lastCourse"), lastCourse));
    }

    private String lastCourse(CoachingProgramme programme, Teacher teacher) {
        return programme.plans().courses().stream()
                .filter(course -> course.teacher().equals(teacher.id()) && course.completedOn() != null)
                .max(Comparator.comparing(course -> requireNonNull(course.completedOn())))
                .map(course -> wording.text(
                        "retraining-plan.completed",
                        Map.of(
                                "year",
                                requireNonNull(course.completedOn()).getYear(),
                                "title",
                                course.title(),
                                "hours",
                                course.hours())))
                .orElse("");
    }

    /** Returns the coach-consultants of the goals in the plan, in the order of the goals. */
    private static List<PersonName> coaches(IndividualPlan plan, CoachingProgramme programme) {
        return plan.rows().stream()
                .map(IndividualPlanRow::goal)
                .filter(Objects::nonNull)
                .map(Goal::coach)
                .filter(Objects::nonNull)
                .distinct()
                .flatMap(coach -> programme.coach(coach).stream())
                .map(CoachConsultant::name)
                .toList();
    }

    private String planned(Goal goal) {
        Measure measure = goal.measure();
        return measure == null ? "" : wording.target(measure);
    }

    private Document document(
            @Nullable Teacher teacher, List<Field> passport, List<PersonName> coaches, List<Row> rows) {
        List<Signature> signatures = new ArrayList<>();
        signatures.add(draft.head().signer("teacher", teacher == null ? null : teacher.name()));
        coaches.forEach(coach -> signatures.add(draft.head().signer("coach", coach)));
        if (coaches.isEmpty()) {
            signatures.add(draft.head().signer("coach", null));
        }
        signatures.add(draft.head().signer("deputy", null));
        List<Column> columns = List.of(
                wording.number(),
                wording.words("activity", 34),
                wording.column("due", ValueType.DATE, 14),
                wording.words("planned", 30),
                wording.words("presentation", 18),
                wording.writing("actual", 22),
                wording.writing("mark", 16));
        return draft.begin(columns, draft.head().withSignature(), draft.year())
                .add(new Fields(Stream.concat(draft.about(teacher).stream(), passport.stream())
                        .toList()))
                .add(draft.table("individual-plan.table", columns, rows))
                .add(new SignatureBlock(signatures))
                .build();
    }
}
