package org.coachingtoolkit.core.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.coachingtoolkit.core.common.DateRange;
import org.coachingtoolkit.core.common.Holiday;
import org.coachingtoolkit.core.common.SchoolCalendar;
import org.coachingtoolkit.core.common.SchoolYear;
import org.coachingtoolkit.core.goal.GoalId;
import org.coachingtoolkit.core.people.CoachId;
import org.coachingtoolkit.core.people.Coachee;
import org.coachingtoolkit.core.people.TeacherId;
import org.coachingtoolkit.core.schedule.conflict.ScheduleConflicts;
import org.coachingtoolkit.core.schedule.conflict.ScheduleFinding;
import org.coachingtoolkit.core.session.CoachingSession;
import org.coachingtoolkit.core.session.SessionId;
import org.coachingtoolkit.core.session.SessionStatus;
import org.junit.jupiter.api.Test;

class SessionSeriesTest {
    private static final SchoolYear YEAR = new SchoolYear(2026);
    private static final LocalDate TUESDAY = LocalDate.of(2026, 10, 13);
    private static final Holiday AUTUMN =
            new Holiday("autumn", DateRange.of(LocalDate.of(2026, 10, 26), LocalDate.of(2026, 11, 3)));
    private static final SchoolCalendar CALENDAR = new SchoolCalendar(
            YEAR, List.of(), List.of(AUTUMN), SchoolCalendar.of(YEAR).workingDays());
    private static final CoachingSession FIRST = CoachingSession.builder(
                    new SessionId("tue"),
                    new GoalId("goal"),
                    Coachee.of(new TeacherId("anna")),
                    new CoachId("coach"),
                    "Questions at the lesson's end",
                    TUESDAY.atTime(14, 30),
                    Duration.ofMinutes(45))
            .build();

    @Test
    void aSessionThatFallsIntoTheHolidaysIsDropped() {
        assertThat(days(OffDayRule.DROP)).containsExactly("2026-10-13", "2026-10-20", "2026-11-10");
    }

    @Test
    void orThePlannedNumberIsReachedLater() {
        assertThat(days(OffDayRule.APPEND))
                .containsExactly("2026-10-13", "2026-10-20", "2026-11-10", "2026-11-17", "2026-11-24");
    }

    @Test
    void orItIsPutOffToTheNextSchoolDayBeforeTheNextRegularOne() {
        assertThat(days(OffDayRule.POSTPONE))
                .as("27 October finds no school day before 3 November, which finds the 4th")
                .containsExactly("2026-10-13", "2026-10-20", "2026-11-04", "2026-11-10");
    }

    @Test
    void exceptionsCancelMoveAndAdd() {
        SessionSeries series = series(
                OffDayRule.DROP,
                SeriesException.cancel(TUESDAY, "ill"),
                SeriesException.move(
                        TUESDAY.plusWeeks(1), TUESDAY.plusWeeks(1).plusDays(1).atTime(15, 0), "open day"),
                SeriesException.extra(TUESDAY.plusDays(2).atTime(9, 0), null));
        assertThat(series.expand(CALENDAR))
                .extracting(
                        session -> session.id().value(),
                        CoachingSession::status,
                        session -> session.start().toString())
                .containsExactly(
                        tuple("tue-1", SessionStatus.CANCELLED, "2026-10-13T14:30"),
                        tuple("tue-x1", SessionStatus.PLANNED, "2026-10-15T09:00"),
                        tuple("tue-2", SessionStatus.MOVED, "2026-10-20T14:30"),
                        tuple("tue-2.1", SessionStatus.PLANNED, "2026-10-21T15:00"),
                        tuple("tue-3", SessionStatus.PLANNED, "2026-11-10T14:30"));
        assertThat(series.unusedExceptions(CALENDAR)).isEmpty();
    }

    @Test
    void anExceptionForADayWithoutASessionIsAskedAbout() {
        SeriesException none = SeriesException.cancel(TUESDAY.plusDays(1), null);
        SeriesException twice = SeriesException.cancel(TUESDAY, "again");
        SessionSeries series = series(OffDayRule.DROP, SeriesException.cancel(TUESDAY, null), none, twice);
        assertThat(series.unusedExceptions(CALENDAR)).containsExactly(none, twice);
        assertThat(ScheduleConflicts.check(schedule(series), List.of(), List.of(), CALENDAR))
                .extracting(
                        finding -> finding.code(), finding -> finding.place().pointer())
                .containsExactly(
                        tuple(ScheduleFinding.EXCEPTION_UNUSED, "/schedule/series/0"),
                        tuple(ScheduleFinding.EXCEPTION_UNUSED, "/schedule/series/0"));
    }

    @Test
    void whatIsOnRecordOfASessionCounts() {
        SessionSchedule planned = schedule(series(OffDayRule.DROP)).expand(CALENDAR);
        SessionSchedule held = planned.hold(new SessionId("tue-1"), TUESDAY);
        assertThat(held.expand(CALENDAR)).isEqualTo(held);
        assertThat(planned.expand(CALENDAR)).isEqualTo(planned);
        assertThat(planned.sessions()).hasSize(3);
    }

    @Test
    void theSeriesEndsWithTheSchoolYear() {
        SessionSeries endless = new SessionSeries(FIRST, 1, 400, OffDayRule.APPEND, List.of());
        assertThat(endless.expand(CALENDAR))
                .last()
                .satisfies(session -> assertThat(session.start().toLocalDate()).isEqualTo(LocalDate.of(2027, 8, 31)));
    }

    @Test
    void numbersOutOfRangeAreRefused() {
        assertThatThrownBy(() -> new SessionSeries(FIRST, 0, 5, OffDayRule.DROP, List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("everyWeeks must be 1 to 52: 0");
        assertThatThrownBy(() -> new SessionSeries(FIRST, 1, 401, OffDayRule.DROP, List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("sessions must be 1 to 400: 401");
        CoachingSession longId =
                FIRST.toBuilder().id(new SessionId("x".repeat(53))).build();
        assertThatThrownBy(() -> new SessionSeries(longId, 1, 5, OffDayRule.DROP, List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("id of first must be at most 52 characters");
        assertThatThrownBy(() -> new SeriesException(null, null, "why")).isInstanceOf(IllegalArgumentException.class);
    }

    private static List<String> days(OffDayRule rule) {
        return series(rule).expand(CALENDAR).stream()
                .map(session -> session.start().toLocalDate().toString())
                .toList();
    }

    private static SessionSeries series(OffDayRule rule, SeriesException... exceptions) {
        return new SessionSeries(FIRST, 1, 5, rule, List.of(exceptions));
    }

    private static SessionSchedule schedule(SessionSeries series) {
        return SessionSchedule.builder(
                        java.time.ZoneId.of("Europe/Moscow"), YEAR.range(), ScheduleAttachment.ANNUAL_PLAN)
                .series(List.of(series))
                .build();
    }
}
