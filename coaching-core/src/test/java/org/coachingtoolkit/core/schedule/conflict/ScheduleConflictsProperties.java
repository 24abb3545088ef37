package org.coachingtoolkit.core.schedule.conflict;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.coachingtoolkit.core.finding.Finding;
import org.coachingtoolkit.core.people.Coachee;
import org.coachingtoolkit.core.people.TeacherGroup;
import org.coachingtoolkit.core.schedule.Room;
import org.coachingtoolkit.core.schedule.ScheduleContract;
import org.coachingtoolkit.core.schedule.ScheduleDomain;
import org.coachingtoolkit.core.schedule.SessionSchedule;
import org.coachingtoolkit.core.session.CoachingSession;
import org.coachingtoolkit.core.session.SessionDomain;
import org.coachingtoolkit.core.session.SessionMode;
import org.coachingtoolkit.core.session.Venue;

@Domain(ScheduleDomain.class)
@Domain(SessionDomain.class)
class ScheduleConflictsProperties implements ScheduleContract<SessionSchedule> {
    private static final Set<ScheduleFinding> OVERLAPS = Set.of(
            ScheduleFinding.TEACHER_OVERLAP,
            ScheduleFinding.GROUP_MEMBER_OVERLAP,
            ScheduleFinding.COACH_OVERLAP,
            ScheduleFinding.COACH_IS_COACHED,
            ScheduleFinding.ROOM_OVERLAP);

    @Override
    public SessionSchedule schedule(SessionSchedule parts) {
        return parts;
    }

    @Override
    public SessionSchedule sessions(SessionSchedule schedule) {
        return schedule;
    }

    @Property
    void theSweepLineAgreesWithTheQuadraticDefinition(@ForAll SessionSchedule schedule) {
        Set<String> swept = check(schedule).stream()
                .filter(finding -> OVERLAPS.contains(finding.code()))
                .map(finding -> finding.arguments().get("resource") + " "
                        + finding.arguments().get("session"))
                .collect(toSet());
        assertThat(swept).isEqualTo(quadratic(schedule));
    }

    @Property
    void theSessionThatIsNamedAsTheOtherOneDoesOverlap(@ForAll SessionSchedule schedule) {
        Map<Object, CoachingSession> byId = new HashMap<>();
        schedule.sessions().forEach(session -> byId.put(session.id(), session));
        for (Finding finding : check(schedule)) {
            if (OVERLAPS.contains(finding.code())) {
                CoachingSession session = byId.get(finding.arguments().get("session"));
                CoachingSession other = byId.get(finding.arguments().get("other"));
                assertThat(session).isNotNull();
                assertThat(other).isNotNull();
                assertThat(other.start()).isBeforeOrEqualTo(session.start());
                assertThat(other.end()).isAfter(session.start());
            }
        }
    }

    private static List<Finding> check(SessionSchedule schedule) {
        return ScheduleConflicts.check(
                schedule, SessionDomain.GROUPS, List.of(ScheduleDomain.TEACHING_COACH), ScheduleDomain.CALENDAR);
    }

    /** Every pair of sessions is compared: the later one of two that share a resource and time is in conflict. */
    private static Set<String> quadratic(SessionSchedule schedule) {
        Set<String> conflicts = new HashSet<>();
        List<CoachingSession> sessions = schedule.inOrder().toList();
        for (int later = 0; later < sessions.size(); later++) {
            for (int earlier = 0; earlier < later; earlier++) {
                CoachingSession a = sessions.get(earlier);
                CoachingSession b = sessions.get(later);
                if (a.isActive() && b.isActive() && overlap(a, b, schedule)) {
                    Set<String> shared = resources(a, schedule);
                    shared.retainAll(resources(b, schedule));
                    shared.forEach(resource -> conflicts.add(resource + " " + b.id()));
                }
            }
        }
        return conflicts;
    }

    private static boolean overlap(CoachingSession a, CoachingSession b, SessionSchedule schedule) {
        ZonedDateTime startA = a.start().atZone(schedule.zone());
        ZonedDateTime startB = b.start().atZone(schedule.zone());
        Duration between = Duration.between(startA, startB);
        return between.compareTo(a.duration()) < 0 && between.negated().compareTo(b.duration()) < 0;
    }

    private static Set<String> resources(CoachingSession session, SessionSchedule schedule) {
        Set<String> resources = new HashSet<>();
        boolean teaches = session.coach().equals(ScheduleDomain.TEACHING_COACH.id());
        resources.add(teaches ? "t1" : session.coach().value());
        if (session.coachee() instanceof Coachee.Individual individual) {
            resources.add(individual.teacher().value());
        }
        for (TeacherGroup group : SessionDomain.GROUPS) {
            if (session.coachee().equals(Coachee.of(group.id()))) {
                group.members().forEach(member -> resources.add(member.value()));
            }
        }
        Venue venue = session.venue();
        if (venue != null && venue.mode() == SessionMode.IN_PERSON && venue.place() != null) {
            List<Room> rooms = schedule.constraints().rooms();
            if (rooms.isEmpty() || rooms.stream().anyMatch(room -> room.name().equals(venue.place()))) {
                resources.add(venue.place());
            }
        }
        return resources;
    }
}
