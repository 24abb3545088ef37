package org.coachingtoolkit.core.plan;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.coachingtoolkit.core.common.SchoolYear;
import org.coachingtoolkit.core.development.MethodicalEvent;
import org.coachingtoolkit.core.development.Plans;
import org.coachingtoolkit.core.goal.Goal;
import org.coachingtoolkit.core.goal.GoalId;
import org.coachingtoolkit.core.schedule.ScheduleAttachment;
import org.coachingtoolkit.core.schedule.SessionSchedule;
import org.coachingtoolkit.core.session.CoachingSession;

/**
 * What the annual plan says of coaching, or the annex to the Programme of raising professional mastery, whichever the
 * schedule is part of (clause IV.4): the sessions goal by goal, and the methodical events of the year.
 *
 * @param year the school year
 * @param attachment what it is an extract for or an annex of
 * @param rows one row for each goal with sessions in the year, in the order of the goals
 * @param events the year's methodical events by their day
 */
public record AnnualPlan(
        SchoolYear year, ScheduleAttachment attachment, List<AnnualPlanRow> rows, List<MethodicalEvent> events) {
    /** Copies the lists. */
    public AnnualPlan {
        requireNonNull(year, "year");
        requireNonNull(attachment, "attachment");
        rows = List.copyOf(requireNonNull(rows, "rows"));
        events = List.copyOf(requireNonNull(events, "events"));
    }

    /** Returns the plan of a school year; sessions for a goal that is not given are left out. */
    public static AnnualPlan of(SessionSchedule schedule, List<Goal> goals, Plans plans, SchoolYear year) {
        requireNonNull(schedule, "schedule");
        requireNonNull(goals, "goals");
        requireNonNull(plans, "plans");
        requireNonNull(year, "year");
        Map<GoalId, List<CoachingSession>> byGoal = schedule.inOrder()
                .filter(session -> session.isActive()
                        && year.range().contains(session.start().toLocalDate()))
                .collect(Collectors.groupingBy(CoachingSession::goal));
        List<AnnualPlanRow> rows = new ArrayList<>();
        for (Goal goal : goals) {
            List<CoachingSession> sessions = byGoal.remove(goal.id());
            if (sessions != null) {
                rows.add(new AnnualPlanRow(
                        goal,
                        sessions.stream().map(CoachingSession::coach).distinct().toList(),
                        sessions.stream().map(CoachingSession::form).distinct().toList(),
                        sessions.size(),
                        sessions.get(0).start().toLocalDate(),
                        sessions.get(sessions.size() - 1).start().toLocalDate()));
            }
        }
        List<MethodicalEvent> events = plans.events().stream()
                .filter(event -> year.range().contains(event.on()))
                .sorted(Comparator.comparing(MethodicalEvent::on))
                .toList();
        return new AnnualPlan(year, schedule.attachment(), rows, events);
    }
}
