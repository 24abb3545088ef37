package org.coachingtoolkit.core.schedule.proposal;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import org.coachingtoolkit.core.common.SchoolCalendar;
import org.coachingtoolkit.core.goal.Goal;
import org.coachingtoolkit.core.people.CoachConsultant;
import org.coachingtoolkit.core.people.TeacherGroup;
import org.coachingtoolkit.core.schedule.SessionSchedule;

/**
 * What a schedule is to be proposed for.
 *
 * @param calendar the days on which the institution works
 * @param goals the goals that need sessions, with coach-consultant and agreed frequency (clause IV.2); where an id is given
 *     twice, the first one counts
 * @param groups the groups that have set goals
 * @param coaches the coach-consultants, who tell whether they are teachers too; one who is not among them is not
 * @param schedule the schedule as it is: its period, constraints, and the sessions that are there
 *     already, those of its series among them
 * @param from the first day that may be planned; everything before it is past
 */
public record ScheduleRequest(
        SchoolCalendar calendar,
        List<Goal> goals,
        List<TeacherGroup> groups,
        List<CoachConsultant> coaches,
        SessionSchedule schedule,
        LocalDate from) {
    /** Copies the lists and makes the sessions of the series. */
    public ScheduleRequest {
        requireNonNull(schedule, "schedule");
        requireNonNull(calendar, "calendar");
        goals = List.copyOf(requireNonNull(goals, "goals"));
        groups = List.copyOf(requireNonNull(groups, "groups"));
        coaches = List.copyOf(requireNonNull(coaches, "coaches"));
        schedule = schedule.expand(calendar);
        requireNonNull(from, "from");
    }

    /** Returns a request for the whole period of a schedule, of coach-consultants none of whom is a teacher too. */
    public static ScheduleRequest of(
            SchoolCalendar calendar, List<Goal> goals, List<TeacherGroup> groups, SessionSchedule schedule) {
        requireNonNull(goals, "goals");
        requireNonNull(groups, "groups");
        requireNonNull(schedule, "schedule");
        return new ScheduleRequest(
                calendar, goals, groups, List.of(), schedule, schedule.period().start());
    }

    /** Returns the same request for another schedule. */
    public ScheduleRequest with(SessionSchedule newSchedule) {
        return new ScheduleRequest(calendar, goals, groups, coaches, newSchedule, from);
    }
}
