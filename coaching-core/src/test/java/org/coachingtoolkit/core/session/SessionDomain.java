package org.coachingtoolkit.core.session;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.domains.DomainContextBase;
import org.coachingtoolkit.core.goal.GoalId;
import org.coachingtoolkit.core.goal.ProcessStage;
import org.coachingtoolkit.core.people.CoachId;
import org.coachingtoolkit.core.people.Coachee;
import org.coachingtoolkit.core.people.GroupId;
import org.coachingtoolkit.core.people.TeacherGroup;
import org.coachingtoolkit.core.people.TeacherId;

/**
 * Generators of coaching sessions: few people, so that they meet often, on the working days of the first seven weeks of
 * a school year, in which no clock of the world's usual zones is changed.
 */
public final class SessionDomain extends DomainContextBase {
    /** The groups whose sessions are generated. */
    public static final List<TeacherGroup> GROUPS = List.of(
            new TeacherGroup(new GroupId("g1"), "First", List.of(new TeacherId("t1"), new TeacherId("t2"))),
            new TeacherGroup(
                    new GroupId("g2"),
                    "Second",
                    List.of(new TeacherId("t2"), new TeacherId("t3"), new TeacherId("t4"))));

    /** The Monday of the first week. */
    public static final LocalDate FIRST_MONDAY = LocalDate.of(2026, 8, 31);

    /** The number of weeks, all of which lie in the school year 2026/27 but for the first Monday. */
    public static final int WEEKS = 7;

    /** Returns sessions with ids from s0 to s9999, in any state. */
    @Provide
    public Arbitrary<CoachingSession> sessions() {
        Arbitrary<CoachingSession.Builder> planned = Combinators.combine(
                        Arbitraries.integers().between(0, 9999),
                        Arbitraries.integers().between(1, 5),
                        coachees(),
                        Arbitraries.integers().between(1, 3),
                        starts(),
                        Arbitraries.integers().between(1, 24))
                .as((id, goal, coachee, coach, start, length) -> CoachingSession.builder(
                        new SessionId("s" + id),
                        new GoalId("goal" + goal),
                        coachee,
                        new CoachId("c" + coach),
                        "Topic",
                        start,
                        Duration.ofMinutes(5L * length)));
        return Combinators.combine(
                        planned,
                        venues().injectNull(0.2),
                        Arbitraries.of(ProcessStage.class).injectNull(0.2),
                        Arbitraries.frequencyOf(
                                Tuple.of(8, Arbitraries.just(SessionStatus.PLANNED)),
                                Tuple.of(2, Arbitraries.of(SessionStatus.class))))
                .as((builder, venue, stage, status) ->
                        builder.venue(venue).stage(stage).status(status).build());
    }

    /** Returns one of four teachers or one of the {@link #GROUPS}. */
    @Provide
    public Arbitrary<Coachee> coachees() {
        return Arbitraries.oneOf(
                Arbitraries.integers().between(1, 4).map(number -> Coachee.of(new TeacherId("t" + number))),
                Arbitraries.of(GROUPS).map(group -> Coachee.of(group.id())));
    }

    /** Returns a room of three, an online venue, or an address. */
    @Provide
    public Arbitrary<Venue> venues() {
        return Arbitraries.of(
                Venue.inPerson("Room 1"),
                Venue.inPerson("Room 2"),
                Venue.inPerson("Room 3"),
                Venue.inPerson("School No. 7"),
                Venue.online("https://meet.example/coaching"));
    }

    /** Returns times from 08:00 to 12:55, Monday to Friday. */
    private static Arbitrary<LocalDateTime> starts() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, WEEKS - 1),
                        Arbitraries.of(DayOfWeek.class).filter(day -> day.getValue() <= 5),
                        Arbitraries.integers().between(0, 59))
                .as((week, day, slot) -> FIRST_MONDAY
                        .plusWeeks(week)
                        .plusDays(day.getValue() - 1L)
                        .atTime(LocalTime.of(8, 0).plusMinutes(5L * slot)));
    }
}
