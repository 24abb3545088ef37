package org.coachingtoolkit.core.plan;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.coachingtoolkit.core.development.NeedsResult;
import org.coachingtoolkit.core.development.Plans;
import org.coachingtoolkit.core.goal.Goal;
import org.coachingtoolkit.core.people.Coachee;
import org.coachingtoolkit.core.people.TeacherId;
import org.coachingtoolkit.core.schedule.SessionSchedule;
import org.coachingtoolkit.core.session.CoachingSession;
import org.coachingtoolkit.core.session.Outcome;

/**
 * A teacher's individual development plan (ИППР). Its source is the needs questionnaire: what the teacher finds difficult
 * stands in it, with the goal that answers it or, while there is none, with an empty line to think about.
 *
 * @param teacher whose it is
 * @param rows first the teacher's goals in their order, then the difficulties without one, the greatest first
 */
public record IndividualPlan(TeacherId teacher, List<IndividualPlanRow> rows) {
    /** Copies the rows. */
    public IndividualPlan {
        requireNonNull(teacher, "teacher");
        rows = List.copyOf(requireNonNull(rows, "rows"));
    }

    /**
     * Returns the plan of a teacher.
     *
     * @param goals the goals of a programme
     * @param takesPart whether a goal's owner is the teacher, or a group that the teacher is in
     * @param schedule the schedule of their sessions
     * @param plans needs and action items
     * @param outcomes the results reached
     */
    public static IndividualPlan of(
            TeacherId teacher,
            List<Goal> goals,
            Predicate<Coachee> takesPart,
            SessionSchedule schedule,
            Plans plans,
            List<Outcome> outcomes) {
        List<IndividualPlanRow> rows = new ArrayList<>();
        Set<String> answered = new HashSet<>();
        for (Goal goal : goals) {
            if (takesPart.test(goal.coachee())) {
                rows.add(row(goal, schedule, plans, outcomes));
                Optional.ofNullable(goal.problem()).ifPresent(answered::add);
            }
        }
        latestNeeds(teacher, plans)
                .ifPresent(result -> result.strongestFirst()
                        .filter(need -> answered.add(need.difficulty()))
                        .forEach(need -> rows.add(
                                new IndividualPlanRow(need.difficulty(), null, List.of(), List.of(), List.of()))));
        return new IndividualPlan(teacher, rows);
    }

    private static IndividualPlanRow row(Goal goal, SessionSchedule schedule, Plans plans, List<Outcome> outcomes) {
        return new IndividualPlanRow(
                goal.problem(),
                goal,
                schedule.of(goal.id())
                        .filter(CoachingSession::isActive)
                        .map(CoachingSession::form)
                        .distinct()
                        .toList(),
                plans.actions().stream()
                        .filter(action -> goal.id().equals(action.goal()))
                        .toList(),
                outcomes.stream()
                        .filter(outcome -> outcome.goal().equals(goal.id()))
                        .toList());
    }

    private static Optional<NeedsResult> latestNeeds(TeacherId teacher, Plans plans) {
        return plans.needs().stream()
                .filter(result -> result.teacher().equals(teacher))
                .max(Comparator.comparing(NeedsResult::on));
    }
}
