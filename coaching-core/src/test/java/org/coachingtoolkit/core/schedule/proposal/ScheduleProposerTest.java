package org.coachingtoolkit.core.schedule.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.AbstractListAssert;
import org.assertj.core.api.ObjectAssert;
import org.coachingtoolkit.core.common.DateRange;
import org.coachingtoolkit.core.common.Holiday;
import org.coachingtoolkit.core.common.SchoolCalendar;
import org.coachingtoolkit.core.common.SchoolYear;
import org.coachingtoolkit.core.finding.Finding;
import org.coachingtoolkit.core.finding.FindingCode;
import org.coachingtoolkit.core.goal.FrequencyUnit;
import org.coachingtoolkit.core.goal.Goal;
import org.coachingtoolkit.core.goal.GoalId;
import org.coachingtoolkit.core.goal.SessionAgreement;
import org.coachingtoolkit.core.goal.SessionFrequency;
import org.coachingtoolkit.core.people.CoachId;
import org.coachingtoolkit.core.people.Coachee;
import org.coachingtoolkit.core.people.GroupId;
import org.coachingtoolkit.core.people.JointConsent;
import org.coachingtoolkit.core.people.TeacherGroup;
import org.coachingtoolkit.core.people.TeacherId;
import org.coachingtoolkit.core.schedule.BusyKind;
import org.coachingtoolkit.core.schedule.BusyTime;
import org.coachingtoolkit.core.schedule.Room;
import org.coachingtoolkit.core.schedule.ScheduleAttachment;
import org.coachingtoolkit.core.schedule.ScheduleConsent;
import org.coachingtoolkit.core.schedule.ScheduleResource;
import org.coachingtoolkit.core.schedule.SchedulingConstraints;
import org.coachingtoolkit.core.schedule.SessionSchedule;
import org.coachingtoolkit.core.schedule.SessionSpacing;
import org.coachingtoolkit.core.schedule.conflict.ScheduleConflicts;
import org.coachingtoolkit.core.schedule.conflict.ScheduleFinding;
import org.coachingtoolkit.core.session.CoachingSession;
import org.coachingtoolkit.core.session.SessionId;
import org.coachingtoolkit.core.session.Venue;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ScheduleProposerTest {
    private static final SchoolYear YEAR = new SchoolYear(2026);
    private static final SchoolCalendar CALENDAR = SchoolCalendar.of(YEAR);
    private static final LocalDate MONDAY = LocalDate.of(2026, 9, 7);
    private static final DateRange FIVE_WEEKS = DateRange.of(MONDAY, MONDAY.plusDays(32));
    private static final ScheduleResource ANNA = ScheduleResource.of(new TeacherId("anna"));
    private static final ScheduleResource COACH = ScheduleResource.of(new CoachId("coach"));
    private static final TeacherGroup GROUP = new TeacherGroup(
            new GroupId("g1"), "Year 5", List.of(new TeacherId("anna"), new TeacherId("boris"), new TeacherId("vera")));

    @Test
    void aWeeklyGoalGetsASessionAWeek() {
        ScheduleProposal proposal =
                propose(SchedulingConstraints.NONE, goal("anna").build());
        assertThat(days(proposal))
                .as("33 days are four weeks and a bit")
                .containsExactly("2026-09-07", "2026-09-14", "2026-09-21", "2026-09-28");
        assertThat(proposal.quality().placedShare()).isEqualByComparingTo("1");
        assertThat(proposal.quality().evenness()).isEqualByComparingTo("1");
        assertThat(proposal.quality().loadBalance()).isEqualByComparingTo("1");
        assertThat(proposal.cost()).isZero();
        assertThat(proposal.schedule().sessions().get(0)).satisfies(session -> {
            assertThat(session.id().value()).isEqualTo("goal-anna-1");
            assertThat(session.topic()).isEqualTo("Pupils answer in one word");
            assertThat(session.duration()).isEqualTo(Duration.ofMinutes(45));
        });
    }

    @Test
    void sessionsAreWhereNobodyMinds() {
        BusyTime mornings = new BusyTime(
                ANNA,
                FIVE_WEEKS,
                java.util.Set.of(),
                LocalTime.MIDNIGHT,
                LocalTime.of(14, 0),
                BusyKind.UNWELCOME,
                "likes to prepare");
        ScheduleProposal proposal = propose(busy(mornings), goal("anna").build());
        assertThat(proposal.schedule().sessions())
                .allSatisfy(session -> assertThat(session.start().toLocalTime()).isAfterOrEqualTo(LocalTime.of(14, 0)));
    }

    @Test
    void holidaysDoNotTearARowApart() {
        Holiday autumn = new Holiday("autumn", DateRange.of(MONDAY.plusDays(12), MONDAY.plusDays(20)));
        SchoolCalendar withHoliday = new SchoolCalendar(YEAR, List.of(), List.of(autumn), CALENDAR.workingDays());
        ScheduleProposal proposal = ScheduleProposer.DEFAULT.propose(ScheduleRequest.of(
                withHoliday, List.of(goal("anna").build()), List.of(), schedule(SchedulingConstraints.NONE)));
        assertThat(proposal.unplaced()).isEmpty();
        assertThat(days(proposal))
                .as("24 days are no holidays: three sessions, the longer way over the holidays is no unevenness")
                .hasSize(3);
        assertThat(proposal.cost()).isZero();
    }

    @Test
    void aGroupMeetsWhenEverybodyIsFreeAndThereAreSeats() {
        SchedulingConstraints constraints = SchedulingConstraints.builder()
                .rooms(List.of(new Room("Small", 3), new Room("Large", 4)))
                .busy(List.of(BusyTime.weekly(
                        ScheduleResource.of(new TeacherId("vera")),
                        FIVE_WEEKS,
                        DayOfWeek.MONDAY,
                        LocalTime.of(8, 0),
                        LocalTime.of(18, 0),
                        "lessons")))
                .build();
        Goal goal = goal("group").build();
        Goal ofGroup = Goal.builder(goal.id(), Coachee.of(GROUP.id()), "Ask more")
                .coach(new CoachId("coach"))
                .agreement(goal.agreement())
                .build();
        ScheduleProposal proposal = propose(constraints, ofGroup);
        assertThat(proposal.unplaced()).isEmpty();
        assertThat(proposal.schedule().sessions()).isNotEmpty().allSatisfy(session -> {
            assertThat(session.venue()).isEqualTo(Venue.inPerson("Large"));
            assertThat(session.start().getDayOfWeek()).isNotEqualTo(DayOfWeek.MONDAY);
        });
    }

    @Test
    void whatIsHeldOnlineGoesOnOnline() {
        Venue online = Venue.online("https://meet.example/anna");
        CoachingSession held = session("s1", MONDAY, "14:00").venue(online).build();
        SessionSchedule before = schedule(
                SchedulingConstraints.builder()
                        .rooms(List.of(new Room("Small", 3)))
                        .build(),
                held);
        ScheduleProposal proposal = ScheduleProposer.DEFAULT.propose(
                ScheduleRequest.of(CALENDAR, List.of(goal("anna").build()), List.of(), before));
        assertThat(proposal.schedule().sessions())
                .hasSize(4)
                .allSatisfy(session -> assertThat(session.venue()).isEqualTo(online));
    }

    @Nested
    class WhenSomethingIsMissing {
        @Test
        void aGoalWithoutACoachIsAskedAbout() {
            assertReasons(goal("anna").coach(null).build()).containsExactly(ScheduleFinding.NO_COACH);
        }

        @Test
        void aGoalWithoutAnAgreementIsAskedAbout() {
            assertReasons(goal("anna").agreement(null).build()).containsExactly(ScheduleFinding.NO_AGREEMENT);
        }

        @Test
        void aGoalOutsideThePeriodIsAskedAbout() {
            assertReasons(goal("anna").start(MONDAY.plusYears(1)).build()).containsExactly(ScheduleFinding.NO_DAYS);
        }

        @Test
        void aGoalThatIsPastIsNot() {
            assertReasons(goal("anna").due(MONDAY.minusDays(1)).build()).isEmpty();
        }

        @Test
        void aGroupThatIsNotKnownIsAskedAbout() {
            Goal unknown = Goal.builder(new GoalId("g"), Coachee.of(new GroupId("nobody")), "Ask more")
                    .coach(new CoachId("coach"))
                    .agreement(goal("anna").build().agreement())
                    .build();
            assertReasons(unknown).containsExactly(ScheduleFinding.UNKNOWN_GROUP);
        }

        @Test
        void aRoomThatIsTooSmallIsAskedAbout() {
            Goal ofGroup = Goal.builder(new GoalId("g"), Coachee.of(GROUP.id()), "Ask more")
                    .coach(new CoachId("coach"))
                    .agreement(goal("anna").build().agreement())
                    .build();
            SchedulingConstraints constraints = SchedulingConstraints.builder()
                    .rooms(List.of(new Room("Small", 3)))
                    .build();
            assertThat(codes(propose(constraints, ofGroup))).containsExactly(ScheduleFinding.NO_ROOM);
            assertThat(codes(propose(
                            SchedulingConstraints.builder().largestGroup(2).build(), ofGroup)))
                    .containsExactly(ScheduleFinding.GROUP_TOO_LARGE);
        }

        @Test
        void noCommonTimeIsProven() {
            ScheduleProposal proposal = propose(
                    SchedulingConstraints.builder()
                            .starts(List.of(LocalTime.of(9, 0)))
                            .busy(List.of(BusyTime.wholeDays(COACH, FIVE_WEEKS, "leave")))
                            .build(),
                    goal("anna").build());
            assertThat(codes(proposal)).containsExactly(ScheduleFinding.NO_COMMON_SLOT);
            assertThat(proposal.quality().placedShare()).isEqualByComparingTo("0");
        }

        @Test
        void noChainIsProvenAndAsMuchAsPossibleIsPlaced() {
            DateRange middle = DateRange.of(MONDAY.plusDays(7), MONDAY.plusDays(20));
            ScheduleProposal proposal = propose(
                    busy(BusyTime.wholeDays(ANNA, middle, "course")),
                    goal("anna").build());
            assertThat(proposal.unplaced()).singleElement().satisfies(finding -> {
                assertThat(finding.code()).isEqualTo(ScheduleFinding.NO_CHAIN);
                assertThat(finding.place().pointer()).isEqualTo("/goals/0");
                assertThat(finding.arguments()).containsAllEntriesOf(Map.of("missing", 2, "wanted", 4));
            });
            assertThat(proposal.added()).hasSize(2);
        }

        @Test
        void twoGoalsThatNeedOneHourAreSaidToBeNotFound() {
            SchedulingConstraints constraints = SchedulingConstraints.builder()
                    .starts(List.of(LocalTime.of(9, 0)))
                    .busy(List.of(BusyTime.wholeDays(
                            COACH, DateRange.of(MONDAY.plusDays(1), MONDAY.plusDays(40)), "elsewhere")))
                    .build();
            Goal once = goal("anna").due(MONDAY.plusDays(2)).build();
            Goal too = goal("boris").due(MONDAY.plusDays(2)).build();
            ScheduleProposal proposal = propose(constraints, once, too);
            assertThat(proposal.unplaced()).singleElement().satisfies(finding -> {
                assertThat(finding.code()).isEqualTo(ScheduleFinding.NOT_FOUND);
                assertThat(finding.arguments()).containsEntry("resources", List.of("coach"));
            });
        }

        private AbstractListAssert<?, List<? extends FindingCode>, FindingCode, ObjectAssert<FindingCode>>
                assertReasons(Goal goal) {
            return assertThat(codes(propose(SchedulingConstraints.NONE, goal)));
        }
    }

    @Nested
    class WhenTheScheduleIsThere {
        @Test
        void whatIsAgreedStaysAndTheRestGoesRoundIt() {
            CoachingSession agreed =
                    session("agreed", MONDAY.plusDays(9), "10:15").build();
            SessionSchedule before = schedule(SchedulingConstraints.NONE, agreed)
                    .withConsents(List.of(new ScheduleConsent(agreed.goal(), JointConsent.ofBoth(MONDAY))));
            ScheduleProposal proposal = ScheduleProposer.DEFAULT.propose(
                    ScheduleRequest.of(CALENDAR, List.of(goal("anna").build()), List.of(), before));
            assertThat(proposal.schedule().sessions()).contains(agreed).hasSize(4);
            assertThat(proposal.moves()).isEmpty();
            assertThat(proposal.unplaced()).isEmpty();
            assertThat(proposal.schedule().consents())
                    .as("nobody has agreed to the new ones yet")
                    .isEmpty();
        }

        @Test
        void aRepairMovesAsFewSessionsAsPossible() {
            ScheduleProposal first = propose(
                    SchedulingConstraints.NONE,
                    goal("anna").build(),
                    goal("boris").build());
            CoachingSession second =
                    first.schedule().of(new GoalId("goal-anna")).toList().get(1);
            LocalDate day = second.start().toLocalDate();
            SessionSchedule agreed = first.schedule().toBuilder()
                    .constraints(busy(BusyTime.once(ANNA, day, LocalTime.of(8, 0), LocalTime.of(18, 0), "excursion")))
                    .consents(List.of(
                            new ScheduleConsent(new GoalId("goal-anna"), JointConsent.ofBoth(MONDAY)),
                            new ScheduleConsent(new GoalId("goal-boris"), JointConsent.ofBoth(MONDAY))))
                    .build();
            ScheduleRequest changed = ScheduleRequest.of(
                    CALENDAR, List.of(goal("anna").build(), goal("boris").build()), List.of(), agreed);
            ScheduleProposal repaired =
                    ScheduleProposer.DEFAULT.with(Pinning.PAST).propose(changed);
            assertThat(repaired.moves()).singleElement().satisfies(move -> {
                assertThat(move.session()).isEqualTo(second.id());
                assertThat(move.from()).isEqualTo(second.start());
                assertThat(move.to().toLocalDate()).isNotEqualTo(day);
            });
            assertThat(repaired.schedule().consents())
                    .extracting(ScheduleConsent::goal)
                    .containsExactly(new GoalId("goal-boris"));
            assertThat(ScheduleConflicts.check(repaired.schedule(), List.of(), List.of(), CALENDAR))
                    .isEmpty();
            assertThat(ScheduleProposer.DEFAULT.propose(changed).moves())
                    .as("without leave to move agreed sessions")
                    .isEmpty();
        }

        @Test
        void thePastStaysAsItWas() {
            CoachingSession held = session("held", MONDAY, "08:05")
                    .status(org.coachingtoolkit.core.session.SessionStatus.HELD)
                    .build();
            LocalDate today = MONDAY.plusDays(8);
            ScheduleProposal proposal = ScheduleProposer.DEFAULT.propose(new ScheduleRequest(
                    CALENDAR,
                    List.of(goal("anna").build()),
                    List.of(),
                    List.of(),
                    schedule(SchedulingConstraints.NONE, held),
                    today));
            assertThat(proposal.schedule().sessions()).contains(held);
            assertThat(proposal.schedule().sessions().subList(1, 4))
                    .allSatisfy(
                            session -> assertThat(session.start().toLocalDate()).isAfterOrEqualTo(today));
        }
    }

    @Test
    void alternativesBeginWithTheBestOne() {
        ScheduleRequest request =
                ScheduleRequest.of(CALENDAR, List.of(goal("anna").build()), List.of(), schedule(onlyNine()));
        List<List<CoachingSession>> alternatives =
                ScheduleProposer.DEFAULT.alternatives(request, new GoalId("goal-anna"), 5);
        assertThat(alternatives).hasSize(5).doesNotHaveDuplicates();
        assertThat(alternatives.get(0))
                .extracting(session -> session.start().toLocalDate().toString())
                .containsExactly("2026-09-07", "2026-09-14", "2026-09-21", "2026-09-28");
        assertThatThrownBy(() -> ScheduleProposer.DEFAULT.alternatives(request, new GoalId("other"), 5))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("goal must be in the request: other");
        assertThatThrownBy(() -> ScheduleProposer.DEFAULT.alternatives(request, new GoalId("goal-anna"), 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("most must be 1 to 100: 0");
    }

    /** Nine sessions for two goals, and eight hours in which the coach-consultant can lead one: eight is the most. */
    @Test
    void whoeverHasFewHoursMakesOthersGiveWay() {
        LocalDate wednesday = MONDAY.plusDays(2);
        DateRange tenWeeks = DateRange.of(MONDAY, MONDAY.plusWeeks(10).minusDays(3));
        List<Integer> coachWeeks = List.of(0, 2, 3, 5, 6, 7, 8, 9);
        List<Integer> borisWeeks = List.of(0, 2, 3, 5, 6, 7);
        List<BusyTime> busy = new ArrayList<>();
        for (LocalDate day : tenWeeks.stream().toList()) {
            int week = (int) ChronoUnit.WEEKS.between(MONDAY, day);
            boolean free = day.equals(wednesday.plusWeeks(week));
            if (!free || !coachWeeks.contains(week)) {
                busy.add(BusyTime.wholeDays(COACH, DateRange.of(day, day), "lessons"));
            }
            if (!borisWeeks.contains(week)) {
                busy.add(BusyTime.wholeDays(
                        ScheduleResource.of(new TeacherId("boris")), DateRange.of(day, day), "lessons"));
            }
        }
        Goal sixTimes = goal("anna").build();
        Goal threeTimes = goal("boris").build();
        SchedulingConstraints constraints = onlyNine().toBuilder()
                .busy(busy)
                .spacings(
                        List.of(new SessionSpacing(sixTimes.id(), 7, 14), new SessionSpacing(threeTimes.id(), 14, 28)))
                .build();
        ScheduleProposal proposal = ScheduleProposer.DEFAULT.propose(ScheduleRequest.of(
                CALENDAR,
                List.of(
                        sixTimes.toBuilder()
                                .agreement(agreed(3, FrequencyUnit.MONTH))
                                .build(),
                        threeTimes.toBuilder()
                                .agreement(agreed(5, FrequencyUnit.QUARTER))
                                .build()),
                List.of(),
                SessionSchedule.builder(ZoneId.of("Europe/Moscow"), tenWeeks, ScheduleAttachment.ANNUAL_PLAN)
                        .constraints(constraints)
                        .build()));
        assertThat(proposal.quality().wanted()).isEqualTo(9);
        assertThat(proposal.quality().placed()).isEqualTo(8);
        assertThat(codes(proposal)).containsExactly(ScheduleFinding.NOT_FOUND);
    }

    private static SessionAgreement agreed(int sessions, FrequencyUnit per) {
        return new SessionAgreement(new SessionFrequency(sessions, per), Duration.ofMinutes(45), JointConsent.NONE);
    }

    private static SchedulingConstraints onlyNine() {
        return SchedulingConstraints.builder()
                .starts(List.of(LocalTime.of(9, 0)))
                .build();
    }

    private static ScheduleProposal propose(SchedulingConstraints constraints, Goal... goals) {
        return ScheduleProposer.DEFAULT.propose(
                ScheduleRequest.of(CALENDAR, Arrays.asList(goals), List.of(GROUP), schedule(constraints)));
    }

    private static SessionSchedule schedule(SchedulingConstraints constraints, CoachingSession... sessions) {
        return SessionSchedule.builder(ZoneId.of("Europe/Moscow"), FIVE_WEEKS, ScheduleAttachment.ANNUAL_PLAN)
                .sessions(Arrays.asList(sessions))
                .constraints(constraints)
                .build();
    }

    private static SchedulingConstraints busy(BusyTime busy) {
        return SchedulingConstraints.builder().busy(List.of(busy)).build();
    }

    private static Goal.Builder goal(String teacher) {
        return Goal.builder(new GoalId("goal-" + teacher), Coachee.of(new TeacherId(teacher)), "I ask open questions")
                .problem("Pupils answer in one word")
                .coach(new CoachId("coach"))
                .agreement(new SessionAgreement(
                        new SessionFrequency(1, FrequencyUnit.WEEK), Duration.ofMinutes(45), JointConsent.NONE));
    }

    private static CoachingSession.Builder session(String id, LocalDate day, String time) {
        return CoachingSession.builder(
                new SessionId(id),
                new GoalId("goal-anna"),
                Coachee.of(new TeacherId("anna")),
                new CoachId("coach"),
                "Topic",
                day.atTime(LocalTime.parse(time)),
                Duration.ofMinutes(45));
    }

    private static List<String> days(ScheduleProposal proposal) {
        return proposal.schedule()
                .inOrder()
                .map(session -> session.start().toLocalDate().toString())
                .toList();
    }

    private static List<FindingCode> codes(ScheduleProposal proposal) {
        return proposal.unplaced().stream().map(Finding::code).toList();
    }
}
