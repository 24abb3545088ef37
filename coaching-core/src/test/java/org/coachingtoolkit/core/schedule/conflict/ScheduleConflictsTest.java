package org.coachingtoolkit.core.schedule.conflict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.coachingtoolkit.core.common.DateRange;
import org.coachingtoolkit.core.common.Holiday;
import org.coachingtoolkit.core.common.Language;
import org.coachingtoolkit.core.common.PersonName;
import org.coachingtoolkit.core.common.SchoolCalendar;
import org.coachingtoolkit.core.common.SchoolYear;
import org.coachingtoolkit.core.finding.Finding;
import org.coachingtoolkit.core.finding.FindingCode;
import org.coachingtoolkit.core.finding.Severity;
import org.coachingtoolkit.core.goal.GoalId;
import org.coachingtoolkit.core.people.CoachConsultant;
import org.coachingtoolkit.core.people.CoachId;
import org.coachingtoolkit.core.people.CoachPosition;
import org.coachingtoolkit.core.people.Coachee;
import org.coachingtoolkit.core.people.GroupId;
import org.coachingtoolkit.core.people.TeacherGroup;
import org.coachingtoolkit.core.people.TeacherId;
import org.coachingtoolkit.core.schedule.BusyKind;
import org.coachingtoolkit.core.schedule.BusyTime;
import org.coachingtoolkit.core.schedule.CoachCapacity;
import org.coachingtoolkit.core.schedule.Room;
import org.coachingtoolkit.core.schedule.ScheduleAttachment;
import org.coachingtoolkit.core.schedule.ScheduleResource;
import org.coachingtoolkit.core.schedule.SchedulingConstraints;
import org.coachingtoolkit.core.schedule.SessionSchedule;
import org.coachingtoolkit.core.session.CoachingSession;
import org.coachingtoolkit.core.session.SessionId;
import org.coachingtoolkit.core.session.SessionStatus;
import org.coachingtoolkit.core.session.Venue;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ScheduleConflictsTest {
    private static final SchoolYear YEAR = new SchoolYear(2026);
    private static final SchoolCalendar CALENDAR = SchoolCalendar.of(YEAR);
    private static final LocalDate TUESDAY = LocalDate.of(2026, 10, 6);
    private static final TeacherGroup GROUP = new TeacherGroup(
            new GroupId("g1"), "Year 5", List.of(new TeacherId("anna"), new TeacherId("boris"), new TeacherId("vera")));
    private static final ZoneId MOSCOW = ZoneId.of("Europe/Moscow");
    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    @Test
    void aTeacherIsNotInTwoSessionsAtOnce() {
        assertThat(check(at("s1", "14:00"), at("s2", "14:44", "coach2")))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.code()).isEqualTo(ScheduleFinding.TEACHER_OVERLAP);
                    assertThat(finding.place().pointer()).isEqualTo("/schedule/sessions/1");
                    assertThat(finding.message(Language.EN))
                            .isEqualTo(
                                    "Session s2 on 6 Oct 2026 14:44 begins while teacher anna is still in session s1: "
                                            + "which of the two could have another time?");
                });
    }

    @Test
    void aSessionMayBeginWhenTheOneBeforeEnds() {
        assertThat(check(at("s1", "14:00"), at("s2", "14:45"))).isEmpty();
    }

    @Test
    void aMemberOfAGroupIsInItsSessions() {
        CoachingSession group =
                session("s2", "14:30", Coachee.of(GROUP.id()), "coach2").build();
        assertThat(codes(check(at("s1", "14:00"), group))).containsExactly(ScheduleFinding.GROUP_MEMBER_OVERLAP);
    }

    @Test
    void aCoachDoesNotLeadTwoSessionsAtOnce() {
        CoachingSession other = session("s2", "14:30", Coachee.of(new TeacherId("boris")), "coach1")
                .build();
        assertThat(codes(check(at("s1", "14:00"), other))).containsExactly(ScheduleFinding.COACH_OVERLAP);
    }

    @Nested
    class ATeacherWhoCoaches {
        private final CoachConsultant anna = new CoachConsultant(
                new CoachId("coach1"),
                PersonName.of("Orlova", "Anna"),
                CoachPosition.EXPERIENCED_TEACHER,
                "teacher",
                12,
                List.of(),
                new TeacherId("anna"));

        @Test
        void doesNotLeadASessionWhileBeingCoached() {
            CoachingSession led = session("s1", "14:00", Coachee.of(new TeacherId("boris")), "coach1")
                    .build();
            CoachingSession coached = at("s2", "14:30", "coach2");
            assertThat(check(led, coached))
                    .as("nobody has said that they are one")
                    .isEmpty();
            assertThat(checkWithAnna(led, coached)).singleElement().satisfies(finding -> {
                assertThat(finding.code()).isEqualTo(ScheduleFinding.COACH_IS_COACHED);
                assertThat(finding.place().pointer()).isEqualTo("/schedule/sessions/1");
                assertThat(finding.message(Language.EN))
                        .isEqualTo("Session s2 on 6 Oct 2026 14:30 begins while anna is still in session s1, as "
                                + "coach in one and as teacher in the other: which of the two could have "
                                + "another time?");
            });
        }

        @Test
        void mayBeCoachedRightAfterLeadingASession() {
            CoachingSession led = session("s1", "14:00", Coachee.of(new TeacherId("boris")), "coach1")
                    .build();
            assertThat(checkWithAnna(led, at("s2", "14:45", "coach2"))).isEmpty();
        }

        @Test
        void isInASessionOnceEvenAsOnesOwnCoach() {
            CoachingSession ofGroup =
                    session("s1", "14:00", Coachee.of(GROUP.id()), "coach1").build();
            assertThat(checkWithAnna(ofGroup, at("s2", "15:00", "coach1"))).isEmpty();
            assertThat(codes(checkWithAnna(ofGroup, at("s2", "14:30", "coach1"))))
                    .containsExactly(ScheduleFinding.COACH_OVERLAP);
        }

        @Test
        void hasOneDayOfLessonsAndOneCapacity() {
            SchedulingConstraints constraints = SchedulingConstraints.builder()
                    .busy(List.of(BusyTime.once(
                            ScheduleResource.of(new TeacherId("anna")),
                            TUESDAY,
                            LocalTime.of(14, 0),
                            LocalTime.of(15, 0),
                            "lesson")))
                    .capacities(List.of(new CoachCapacity(new CoachId("coach1"), 1, 5)))
                    .build();
            CoachingSession led = session("s1", "14:00", Coachee.of(new TeacherId("boris")), "coach1")
                    .build();
            CoachingSession coached = at("s2", "16:00", "coach2");
            assertThat(codes(ScheduleConflicts.check(
                            schedule(MOSCOW, constraints, led, coached), List.of(), List.of(anna), CALENDAR)))
                    .as("the hour is taken; being coached is not leading")
                    .containsExactly(ScheduleFinding.BUSY);
        }

        private List<Finding> checkWithAnna(CoachingSession... sessions) {
            return ScheduleConflicts.check(
                    schedule(MOSCOW, SchedulingConstraints.NONE, sessions), List.of(GROUP), List.of(anna), CALENDAR);
        }
    }

    @Test
    void aRoomHoldsOneSessionAtATime() {
        CoachingSession one = session("s1", "14:00", Coachee.of(new TeacherId("anna")), "coach1")
                .venue(Venue.inPerson("Room 12"))
                .build();
        CoachingSession two = session("s2", "14:30", Coachee.of(new TeacherId("boris")), "coach2")
                .venue(Venue.inPerson("Room 12"))
                .build();
        assertThat(codes(check(one, two))).containsExactly(ScheduleFinding.ROOM_OVERLAP);
        assertThat(check(
                        SchedulingConstraints.builder()
                                .rooms(List.of(new Room("Room 1", 10)))
                                .build(),
                        one,
                        two))
                .as("an address outside holds any number of sessions")
                .isEmpty();
    }

    @Test
    void whatWasMovedOrCancelledTakesNobodysTime() {
        CoachingSession moved =
                at("s1", "14:00").toBuilder().status(SessionStatus.MOVED).build();
        CoachingSession cancelled =
                at("s2", "14:00").toBuilder().status(SessionStatus.CANCELLED).build();
        CoachingSession missed =
                at("s3", "14:00").toBuilder().status(SessionStatus.MISSED).build();
        assertThat(check(moved, cancelled, missed)).isEmpty();
    }

    @Test
    void theWayBetweenTwoPlacesIsLongerThanThePause() {
        SchedulingConstraints constraints = SchedulingConstraints.builder()
                .pause(Duration.ofMinutes(10))
                .travel(Duration.ofMinutes(40))
                .rooms(List.of(new Room("Room 1", 5), new Room("Room 2", 5)))
                .build();
        CoachingSession here =
                at("s1", "10:00").toBuilder().venue(Venue.inPerson("Room 1")).build();
        CoachingSession nextDoor =
                at("s2", "10:55").toBuilder().venue(Venue.inPerson("Room 2")).build();
        CoachingSession outside =
                at("s3", "12:10").toBuilder().venue(Venue.inPerson("School 7")).build();
        CoachingSession hurried =
                at("s4", "13:04").toBuilder().venue(Venue.inPerson("School 7")).build();
        List<Finding> findings = check(constraints, here, nextDoor, outside, hurried);
        assertThat(codes(findings))
                .as("for teacher and coach alike")
                .containsExactlyInAnyOrder(
                        ScheduleFinding.TRAVEL_SHORT,
                        ScheduleFinding.TRAVEL_SHORT,
                        ScheduleFinding.PAUSE_SHORT,
                        ScheduleFinding.PAUSE_SHORT);
    }

    @Test
    void hoursThatAreTakenAreFoundByDayOfTheWeekAndByDay() {
        ScheduleResource anna = ScheduleResource.of(new TeacherId("anna"));
        DateRange year = YEAR.range();
        BusyTime lesson = BusyTime.weekly(
                anna, year, DayOfWeek.TUESDAY, LocalTime.of(14, 30), LocalTime.of(15, 15), "lesson in 5A");
        assertThat(check(constraints(lesson), at("s1", "14:00")))
                .singleElement()
                .satisfies(finding -> assertThat(finding.message(Language.RU))
                        .isEqualTo("На время сессии s1 (06.10.2026 14:00) приходится «lesson in 5A» (anna): "
                                + "какое другое время подошло бы?"));
        assertThat(check(constraints(lesson), at("s1", "13:45"))).isEmpty();
        assertThat(check(constraints(lesson.with(BusyKind.UNWELCOME)), at("s1", "14:00")))
                .isEmpty();
        BusyTime leave = BusyTime.wholeDays(anna, DateRange.of(TUESDAY, TUESDAY.plusDays(6)), "leave");
        assertThat(codes(check(constraints(leave), at("s1", "14:00")))).containsExactly(ScheduleFinding.BUSY);
        BusyTime duty = BusyTime.once(anna, TUESDAY.plusDays(1), LocalTime.of(14, 0), LocalTime.of(15, 0), "duty");
        assertThat(check(constraints(duty), at("s1", "14:00"))).isEmpty();
    }

    @Test
    void lessonsFallAwayInTheHolidays() {
        SchoolCalendar withHoliday = new SchoolCalendar(
                YEAR,
                List.of(),
                List.of(new Holiday("autumn", DateRange.of(TUESDAY, TUESDAY))),
                CALENDAR.workingDays());
        BusyTime lesson = BusyTime.weekly(
                ScheduleResource.of(new TeacherId("anna")),
                YEAR.range(),
                DayOfWeek.TUESDAY,
                LocalTime.of(14, 0),
                LocalTime.of(15, 0),
                "lesson");
        SessionSchedule schedule = schedule(MOSCOW, constraints(lesson), at("s1", "14:00"));
        assertThat(codes(ScheduleConflicts.check(schedule, List.of(GROUP), List.of(), withHoliday)))
                .containsExactly(ScheduleFinding.OFF_DAY);
    }

    @Test
    void aCoachHasALimitForDayAndWeek() {
        SchedulingConstraints constraints = SchedulingConstraints.builder()
                .capacities(List.of(new CoachCapacity(new CoachId("coach1"), 2, 3)))
                .build();
        List<Finding> findings = check(
                constraints,
                at("s1", "09:00"),
                at("s2", "10:00"),
                at("s3", "11:00"),
                at("s4", "12:00"),
                at("s5", "13:00").toBuilder()
                        .start(TUESDAY.plusDays(1).atTime(9, 0))
                        .build());
        assertThat(findings)
                .extracting(Finding::code, finding -> finding.place().pointer())
                .containsExactly(
                        tuple(ScheduleFinding.COACH_DAY_LIMIT, "/schedule/sessions/2"),
                        tuple(ScheduleFinding.COACH_WEEK_LIMIT, "/schedule/sessions/3"));
    }

    @Test
    void sizesOfGroupsAndRoomsAreCompared() {
        SchedulingConstraints constraints = SchedulingConstraints.builder()
                .rooms(List.of(new Room("Room 1", 3)))
                .largestGroup(2)
                .build();
        CoachingSession group = session("s1", "14:00", Coachee.of(GROUP.id()), "coach1")
                .venue(Venue.inPerson("Room 1"))
                .build();
        assertThat(codes(check(constraints, group)))
                .containsExactly(ScheduleFinding.GROUP_TOO_LARGE, ScheduleFinding.ROOM_TOO_SMALL);
    }

    @Nested
    class WhenTheClocksAreChanged {
        private final LocalDate forward = LocalDate.of(2027, 3, 28);
        private final LocalDate back = LocalDate.of(2026, 10, 25);

        @Test
        void aTimeThatIsLeftOutIsAnErrorAndReckonedLater() {
            List<Finding> findings =
                    onSundays(at("s1", forward.atTime(1, 30), 30), at("s2", forward.atTime(2, 30), 30));
            assertThat(findings)
                    .extracting(Finding::code, Finding::severity)
                    .contains(tuple(ScheduleFinding.TIME_IN_GAP, Severity.ERROR));
            assertThat(codes(findings))
                    .as("01:30 is taken as 02:30, the time of the other session")
                    .contains(ScheduleFinding.TEACHER_OVERLAP);
        }

        @Test
        void aTimeThatThereIsTwiceIsAWarningAndTheFirstIsMeant() {
            List<Finding> findings = onSundays(at("s1", back.atTime(1, 30), 60), at("s2", back.atTime(2, 0), 30));
            assertThat(findings)
                    .singleElement()
                    .extracting(Finding::code, Finding::severity)
                    .containsExactly(ScheduleFinding.TIME_IN_OVERLAP, Severity.WARNING);
        }

        @Test
        void aSessionLastsAsLongAsItIsSaidTo() {
            assertThat(codes(onSundays(at("s1", forward.atTime(0, 30), 60), at("s2", forward.atTime(2, 0), 60))))
                    .as("from 00:30 one hour on is 02:30")
                    .contains(ScheduleFinding.TEACHER_OVERLAP);
            assertThat(codes(onSundays(at("s1", back.atTime(0, 30), 120), at("s2", back.atTime(2, 0), 60))))
                    .as("from 00:30 two hours on is 01:30 for the second time")
                    .isEmpty();
        }

        private List<Finding> onSundays(CoachingSession... sessions) {
            SchoolCalendar always = new SchoolCalendar(YEAR, List.of(), List.of(), Set.of(DayOfWeek.values()));
            return ScheduleConflicts.check(
                    schedule(LONDON, SchedulingConstraints.NONE, sessions), List.of(GROUP), List.of(), always);
        }

        private static CoachingSession at(String id, LocalDateTime start, long minutes) {
            return CoachingSession.builder(
                            new SessionId(id),
                            new GoalId("goal"),
                            Coachee.of(new TeacherId("anna")),
                            new CoachId(id),
                            "Topic",
                            start,
                            Duration.ofMinutes(minutes))
                    .build();
        }
    }

    @Test
    void everyCodeIsWordedAsAQuestionInEveryLanguage() {
        for (ScheduleFinding code : ScheduleFinding.values()) {
            for (Language language : Language.values()) {
                String text = code.message(language, ARGUMENTS);
                assertThat(text).as(code + " in " + language).endsWith("?").doesNotContain("{");
            }
        }
    }

    private static final Map<String, Object> ARGUMENTS = Map.ofEntries(
            Map.entry("session", "s2"),
            Map.entry("other", "s1"),
            Map.entry("resource", "anna"),
            Map.entry("start", TUESDAY.atTime(14, 0)),
            Map.entry("free", Duration.ofMinutes(5)),
            Map.entry("least", 5),
            Map.entry("most", 9),
            Map.entry("reason", "duty"),
            Map.entry("coach", "coach1"),
            Map.entry("limit", 4),
            Map.entry("day", TUESDAY),
            Map.entry("room", "Room 1"),
            Map.entry("seats", 2),
            Map.entry("people", 3),
            Map.entry("members", 3),
            Map.entry("goal", "goal1"),
            Map.entry("group", "g1"),
            Map.entry("from", TUESDAY),
            Map.entry("to", TUESDAY),
            Map.entry("missing", 1),
            Map.entry("wanted", 6),
            Map.entry("resources", List.of("anna", "Room 1")));

    @Test
    void sessionsThatAllOverlapAreReportedOnceEach() {
        CoachingSession[] crowd = IntStream.range(0, 500)
                .mapToObj(number -> session("s" + number, "14:00", Coachee.of(new TeacherId("t" + number)), "coach1")
                        .build())
                .toArray(CoachingSession[]::new);
        assertThat(check(crowd)).hasSize(499);
    }

    private static List<Finding> check(CoachingSession... sessions) {
        return check(SchedulingConstraints.NONE, sessions);
    }

    private static List<Finding> check(SchedulingConstraints constraints, CoachingSession... sessions) {
        return ScheduleConflicts.check(schedule(MOSCOW, constraints, sessions), List.of(GROUP), List.of(), CALENDAR);
    }

    private static SessionSchedule schedule(
            ZoneId zone, SchedulingConstraints constraints, CoachingSession... sessions) {
        return SessionSchedule.builder(zone, YEAR.range(), ScheduleAttachment.ANNUAL_PLAN)
                .sessions(Arrays.asList(sessions))
                .constraints(constraints)
                .build();
    }

    private static SchedulingConstraints constraints(BusyTime busy) {
        return SchedulingConstraints.builder().busy(List.of(busy)).build();
    }

    private static List<FindingCode> codes(List<Finding> findings) {
        return findings.stream().map(Finding::code).toList();
    }

    private static CoachingSession at(String id, String time) {
        return at(id, time, "coach1");
    }

    private static CoachingSession at(String id, String time, String coach) {
        return session(id, time, Coachee.of(new TeacherId("anna")), coach).build();
    }

    private static CoachingSession.Builder session(String id, String time, Coachee coachee, String coach) {
        return CoachingSession.builder(
                new SessionId(id),
                new GoalId("goal"),
                coachee,
                new CoachId(coach),
                "Topic",
                TUESDAY.atTime(LocalTime.parse(time)),
                Duration.ofMinutes(45));
    }
}
