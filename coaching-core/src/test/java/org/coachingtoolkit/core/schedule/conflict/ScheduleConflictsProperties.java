package org.coachingtoolkit.core.schedule.conflict;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;
import org.coachingtoolkit.core.finding.Finding;
import org.coachingtoolkit.core.people.CoachId;
import org.coachingtoolkit.core.people.Coachee;
import org.coachingtoolkit.core.people.TeacherGroup;
import org.coachingtoolkit.core.people.TeacherId;
import org.coachingtoolkit.core.schedule.Room;
import org.coachingtoolkit.core.schedule.ScheduleDomain;
import org.coachingtoolkit.core.schedule.SessionSchedule;
import org.coachingtoolkit.core.session.CoachingSession;
import org.coachingtoolkit.core.session.SessionDomain;
import org.coachingtoolkit.core.session.SessionId;
import org.coachingtoolkit.core.session.SessionMode;
import org.coachingtoolkit.core.session.Venue;

@Domain(ScheduleDomain.class)
@Domain(SessionDomain.class)
class ScheduleConflictsProperties {
    private static final Set<ScheduleFinding> OVERLAPS = Set.of(
            ScheduleFinding.TEACHER_OVERLAP,
            ScheduleFinding.GROUP_MEMBER_OVERLAP,
            ScheduleFinding.COACH_OVERLAP,
            ScheduleFinding.COACH_IS_COACHED,
            ScheduleFinding.ROOM_OVERLAP);

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

    @Property
    void anUnrelatedSessionNeverRemovesAConflict(@ForAll SessionSchedule schedule, @ForAll CoachingSession session) {
        CoachingSession unrelated = session.toBuilder()
                .id(new SessionId("unrelated"))
                .coachee(Coachee.of(new TeacherId("t99")))
                .coach(new CoachId("c99"))
                .venue(null)
                .build();
        List<CoachingSession> more = new ArrayList<>(schedule.sessions());
        more.add(unrelated);
        assertThat(withoutPlaces(check(schedule.with(more)))).containsAll(withoutPlaces(check(schedule)));
    }

    @Property
    void anySessionMoreLeavesEverybodyWhoWasDoubleBookedDoubleBooked(
            @ForAll SessionSchedule schedule, @ForAll CoachingSession session) {
        List<CoachingSession> more = new ArrayList<>(schedule.sessions());
        more.add(session.toBuilder().id(new SessionId("zzz")).build());
        assertThat(quadratic(schedule.with(more))).containsAll(quadratic(schedule));
        assertThat(doubleBooked(schedule.with(more))).containsAll(doubleBooked(schedule));
    }

    @Property
    void theOrderInWhichSessionsAreGivenChangesNothing(@ForAll SessionSchedule schedule, @ForAll("seeds") long seed) {
        List<CoachingSession> shuffled = new ArrayList<>(schedule.sessions());
        Collections.shuffle(shuffled, new Random(seed));
        assertThat(withoutPlaces(check(schedule.with(shuffled)))).isEqualTo(withoutPlaces(check(schedule)));
    }

    @Property
    void shiftingEverythingByWholeWeeksWithinATermChangesNothing(
            @ForAll SessionSchedule schedule, @ForAll("weeks") int weeks) {
        LocalDate firstWeek = SessionDomain.FIRST_MONDAY.plusWeeks(1);
        List<CoachingSession> early = schedule.sessions().stream()
                .map(session -> session.toBuilder()
                        .start(firstWeek
                                .plusDays(session.start().getDayOfWeek().getValue() - 1L)
                                .atTime(session.start().toLocalTime()))
                        .build())
                .toList();
        List<CoachingSession> later = early.stream()
                .map(session -> session.toBuilder()
                        .start(session.start().plusWeeks(weeks))
                        .build())
                .toList();
        assertThat(withoutTimes(check(schedule.with(later)))).isEqualTo(withoutTimes(check(schedule.with(early))));
    }

    @Provide
    Arbitrary<Integer> weeks() {
        return Arbitraries.integers().between(0, 6);
    }

    @Provide
    Arbitrary<Long> seeds() {
        return Arbitraries.longs();
    }

    private static List<Finding> check(SessionSchedule schedule) {
        return ScheduleConflicts.check(
                schedule, SessionDomain.GROUPS, List.of(ScheduleDomain.TEACHING_COACH), ScheduleDomain.CALENDAR);
    }

    private static Set<String> doubleBooked(SessionSchedule schedule) {
        return check(schedule).stream()
                .filter(finding -> OVERLAPS.contains(finding.code()))
                .map(finding -> String.valueOf(finding.arguments().get("resource")))
                .collect(toSet());
    }

    private static Set<String> withoutPlaces(List<Finding> findings) {
        return findings.stream()
                .map(finding -> finding.code().value() + finding.arguments())
                .collect(toSet());
    }

    private static List<String> withoutTimes(List<Finding> findings) {
        return findings.stream()
                .map(finding -> {
                    Map<String, Object> arguments = new TreeMap<>(finding.arguments());
                    arguments.remove("start");
                    arguments.remove("day");
                    return finding.place() + finding.code().value() + arguments;
                })
                .toList();
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
