package org.coachingtoolkit.core.schedule;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;
import org.coachingtoolkit.core.common.DateRange;
import org.coachingtoolkit.core.common.PersonName;
import org.coachingtoolkit.core.common.SchoolCalendar;
import org.coachingtoolkit.core.common.SchoolYear;
import org.coachingtoolkit.core.goal.FrequencyUnit;
import org.coachingtoolkit.core.goal.Goal;
import org.coachingtoolkit.core.goal.GoalId;
import org.coachingtoolkit.core.goal.SessionAgreement;
import org.coachingtoolkit.core.goal.SessionFrequency;
import org.coachingtoolkit.core.people.CoachConsultant;
import org.coachingtoolkit.core.people.CoachId;
import org.coachingtoolkit.core.people.CoachPosition;
import org.coachingtoolkit.core.people.JointConsent;
import org.coachingtoolkit.core.people.TeacherId;
import org.coachingtoolkit.core.schedule.proposal.ScheduleRequest;
import org.coachingtoolkit.core.session.CoachingSession;
import org.coachingtoolkit.core.session.SessionDomain;

/** Generators of schedules that hold the sessions of {@link SessionDomain}, with clashes and without. */
public final class ScheduleDomain extends DomainContextBase {
    /** The school year of all schedules, without holidays. */
    public static final SchoolCalendar CALENDAR = SchoolCalendar.of(new SchoolYear(2026));

    /** The coach-consultant c1, who is the teacher t1 too. */
    public static final CoachConsultant TEACHING_COACH = new CoachConsultant(
            new CoachId("c1"),
            PersonName.of("Lane", "Ada"),
            CoachPosition.EXPERIENCED_TEACHER,
            "teacher",
            12,
            List.of(),
            new TeacherId("t1"));

    /** Returns schedules of up to 40 sessions, each with an id of its own, with constraints. */
    @Provide
    public Arbitrary<SessionSchedule> schedules() {
        return Combinators.combine(
                        Arbitraries.of("Europe/Moscow", "Asia/Almaty", "Europe/Kyiv", "Europe/London")
                                .map(ZoneId::of),
                        new SessionDomain().sessions().list().ofMaxSize(40).uniqueElements(CoachingSession::id),
                        constraints())
                .as((zone, sessions, constraints) -> SessionSchedule.builder(
                                zone, CALENDAR.year().range(), ScheduleAttachment.ANNUAL_PLAN)
                        .sessions(sessions)
                        .constraints(constraints)
                        .build());
    }

    /** Returns constraints on the people and rooms of {@link SessionDomain}. */
    @Provide
    public Arbitrary<SchedulingConstraints> constraints() {
        Arbitrary<Duration> pauses = Arbitraries.of(0, 5, 15).map(Duration::ofMinutes);
        return Combinators.combine(
                        busyTimes().list().ofMaxSize(6),
                        Arbitraries.integers().between(1, 4),
                        pauses,
                        pauses,
                        Arbitraries.of(true, false),
                        Arbitraries.integers().between(2, 3).injectNull(0.5))
                .as((busy, limit, pause, travel, rooms, largest) -> SchedulingConstraints.builder()
                        .busy(busy)
                        .capacities(List.of(new CoachCapacity(new CoachId("c1"), limit, 2 * limit)))
                        .pause(pause)
                        .travel(travel)
                        .rooms(rooms ? List.of(new Room("Room 1", 3), new Room("Room 2", 12)) : List.of())
                        .largestGroup(largest)
                        .build());
    }

    /** Returns weekly hours of a teacher, a coach-consultant or a room, the whole year long. */
    @Provide
    public Arbitrary<BusyTime> busyTimes() {
        DateRange year = CALENDAR.year().range();
        return Combinators.combine(
                        Arbitraries.of(
                                ScheduleResource.of(new TeacherId("t1")),
                                ScheduleResource.of(new TeacherId("t2")),
                                ScheduleResource.of(new CoachId("c1")),
                                ScheduleResource.room("Room 1")),
                        Arbitraries.of(DayOfWeek.class),
                        Arbitraries.integers().between(8, 12),
                        Arbitraries.of(BusyKind.class))
                .as((resource, day, hour, kind) -> BusyTime.weekly(
                                resource, year, day, LocalTime.of(hour, 0), LocalTime.of(hour, 45), "lesson")
                        .with(kind));
    }

    /** Returns weekly or rarer series with up to three exceptions, some of which have no session. */
    @Provide
    public Arbitrary<SessionSeries> series() {
        Arbitrary<LocalDate> days =
                new SessionDomain().sessions().map(session -> session.start().toLocalDate());
        Arbitrary<LocalDateTime> times = new SessionDomain().sessions().map(CoachingSession::start);
        Arbitrary<SeriesException> exceptions = Arbitraries.oneOf(
                days.map(day -> SeriesException.cancel(day, "ill")),
                Combinators.combine(days, times).as((day, to) -> SeriesException.move(day, to, null)),
                times.map(to -> SeriesException.extra(to, "asked for")));
        return Combinators.combine(
                        new SessionDomain().sessions(),
                        Arbitraries.integers().between(1, 4),
                        Arbitraries.integers().between(1, 40),
                        Arbitraries.of(OffDayRule.class),
                        exceptions.list().ofMaxSize(3))
                .as(SessionSeries::new);
    }

    /** Returns lines of a history. */
    @Provide
    public Arbitrary<ScheduleChange> changes() {
        return new SessionDomain()
                .sessions()
                .map(session -> new ScheduleChange(
                        session.id(),
                        session.status(),
                        session.start().toLocalDate(),
                        session.topic(),
                        session.stage() == null
                                ? JointConsent.NONE
                                : JointConsent.ofBoth(session.start().toLocalDate())));
    }

    /** Returns requests for up to six goals, for schedules without sessions; one coach-consultant is a teacher too. */
    @Provide
    public Arbitrary<ScheduleRequest> requests() {
        Arbitrary<Goal> goals = Combinators.combine(
                        Arbitraries.integers().between(1, 99),
                        new SessionDomain().coachees(),
                        Arbitraries.integers().between(1, 3),
                        Arbitraries.integers().between(1, 3),
                        Arbitraries.of(FrequencyUnit.class),
                        Arbitraries.integers().between(4, 18))
                .as((id, coachee, coach, times, unit, length) -> Goal.builder(
                                new GoalId("goal" + id), coachee, "Ask more, tell less")
                        .coach(new CoachId("c" + coach))
                        .agreement(new SessionAgreement(
                                new SessionFrequency(times, unit), Duration.ofMinutes(5L * length), JointConsent.NONE))
                        .build());
        return Combinators.combine(
                        schedules(),
                        goals.list().ofMaxSize(6).uniqueElements(Goal::id),
                        Arbitraries.integers().between(1, 9))
                .as((schedule, wanted, weeks) -> new ScheduleRequest(
                        CALENDAR,
                        wanted,
                        SessionDomain.GROUPS,
                        List.of(TEACHING_COACH),
                        SessionSchedule.builder(
                                        schedule.zone(),
                                        DateRange.of(
                                                SessionDomain.FIRST_MONDAY,
                                                SessionDomain.FIRST_MONDAY.plusWeeks(weeks)),
                                        schedule.attachment())
                                .constraints(schedule.constraints())
                                .build(),
                        SessionDomain.FIRST_MONDAY));
    }
}
