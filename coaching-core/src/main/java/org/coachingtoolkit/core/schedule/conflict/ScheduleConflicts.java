package org.coachingtoolkit.core.schedule.conflict;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.coachingtoolkit.core.common.SchoolCalendar;
import org.coachingtoolkit.core.finding.Finding;
import org.coachingtoolkit.core.finding.Place;
import org.coachingtoolkit.core.people.CoachConsultant;
import org.coachingtoolkit.core.people.TeacherGroup;
import org.coachingtoolkit.core.schedule.SeriesException;
import org.coachingtoolkit.core.schedule.SessionSchedule;
import org.coachingtoolkit.core.schedule.booking.Bookings;
import org.coachingtoolkit.core.schedule.booking.Persons;

/**
 * Finds what clashes in a schedule: a teacher, a member of a group, a coach-consultant or a room in two sessions at once,
 * too short a pause, hours that are taken, too many sessions of a coach, days off, and local times that there are not or
 * twice.
 *
 * <p>A sweep over the sessions of each person and room in order of time: O(n log n) in the number of bookings, a booking
 * being a person or room in a session. Sessions are half-open spans on the time line: one may begin when another ends.
 * They last as long as they are said to even while the clocks are changed. Parts of a second count as a second.
 *
 * <ul>
 *   <li>An overlap is reported once for each session and resource: at the later session, with that earlier one which
 *       still runs and ends last. Of three sessions at once two are reported.
 *   <li>A pause is measured between a session and the one before it.
 *   <li>A local time that the clocks leave out when they are put forward is an error, and is reckoned as later by as much
 *       as they are put forward. A local time that there is twice is a warning, and the first of the two is meant.
 *   <li>Hours that are taken are compared on the clock.
 *   <li>Sessions that were moved or cancelled take nobody's time.
 *   <li>Online sessions take no room. In person, the place is a room if the institution names it as one of its rooms, or
 *       keeps no list of rooms at all.
 * </ul>
 *
 * <p>A coach-consultant who is also one of the teachers ({@link CoachConsultant#teacher}) is one person here, who cannot
 * lead one session and be coached in another at once.
 */
public final class ScheduleConflicts {
    private ScheduleConflicts() {}

    /**
     * Returns what clashes, in the order of {@link Finding#ORDER}; the places are JSON Pointers into a programme,
     * {@code /schedule/sessions/0} being the schedule's first session.
     *
     * @param schedule the schedule; the sessions of its series stand behind the others, as {@link SessionSchedule#expand}
     *     puts them
     * @param groups the groups, whose members are in the group's sessions; of a group that is not among them, nobody is
     * @param coaches the coach-consultants, who tell whether they are teachers too; one who is not among them is not
     * @param calendar the days on which the institution works
     */
    public static List<Finding> check(
            SessionSchedule schedule,
            List<TeacherGroup> groups,
            List<CoachConsultant> coaches,
            SchoolCalendar calendar) {
        requireNonNull(groups, "groups");
        requireNonNull(coaches, "coaches");
        requireNonNull(calendar, "calendar");
        requireNonNull(schedule, "schedule");
        List<Finding> findings = new ArrayList<>();
        Persons persons = new Persons(coaches);
        SessionSchedule whole = schedule.expand(calendar);
        Bookings bookings = new Bookings(whole, groups, persons);
        new ConflictSweep(schedule.constraints(), persons, bookings, findings).run();
        new SessionCircumstances(whole, persons, bookings, calendar, findings).run();
        checkSeries(schedule, calendar, findings);
        findings.sort(Finding.ORDER);
        return List.copyOf(findings);
    }

    static Place placeOf(int session) {
        return Place.of("/schedule/sessions").element(session);
    }

    private static void checkSeries(SessionSchedule schedule, SchoolCalendar calendar, List<Finding> findings) {
        for (int index = 0; index < schedule.series().size(); index++) {
            Place place = Place.of("/schedule/series").element(index);
            for (SeriesException unused : schedule.series().get(index).unusedExceptions(calendar)) {
                findings.add(Finding.of(
                        ScheduleFinding.EXCEPTION_UNUSED, place, Map.of("day", requireNonNull(unused.on(), "on"))));
            }
        }
    }
}
