package org.coachingtoolkit.core.schedule.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.coachingtoolkit.core.common.DateRange;
import org.coachingtoolkit.core.common.SchoolCalendar;
import org.coachingtoolkit.core.common.SchoolYear;
import org.coachingtoolkit.core.goal.FrequencyUnit;
import org.coachingtoolkit.core.goal.Goal;
import org.coachingtoolkit.core.goal.GoalId;
import org.coachingtoolkit.core.goal.SessionAgreement;
import org.coachingtoolkit.core.goal.SessionFrequency;
import org.coachingtoolkit.core.people.CoachId;
import org.coachingtoolkit.core.people.Coachee;
import org.coachingtoolkit.core.people.JointConsent;
import org.coachingtoolkit.core.people.TeacherId;
import org.coachingtoolkit.core.schedule.BusyTime;
import org.coachingtoolkit.core.schedule.Room;
import org.coachingtoolkit.core.schedule.ScheduleAttachment;
import org.coachingtoolkit.core.schedule.ScheduleResource;
import org.coachingtoolkit.core.schedule.SchedulingConstraints;
import org.coachingtoolkit.core.schedule.SessionSchedule;
import org.coachingtoolkit.core.schedule.SessionSpacing;

/** Proposals beside the best that there is, on schedules so small that everything can be tried. */
class ScheduleOptimumProperties {
    private static final LocalDate MONDAY = LocalDate.of(2026, 9, 7);
    private static final DateRange THREE_WEEKS = DateRange.of(MONDAY, MONDAY.plusDays(20));
    private static final int DAYS = 15;
    private static final int WANTED = 3;
    private static final ScheduleProposer PROPOSER = ScheduleProposer.DEFAULT;

    @Property(tries = 200)
    void nobodyCouldPlaceMore(@ForAll("puzzles") Puzzle puzzle) {
        assertThat(PROPOSER.propose(puzzle.request()).quality().placed()).isEqualTo(puzzle.most(0, new int[4]));
    }

    /** Returns four teachers' goals with two coach-consultants, with or without a single room, and when teachers are free. */
    @Provide
    Arbitrary<Puzzle> puzzles() {
        Arbitrary<Integer> free = Arbitraries.integers()
                .between(0, DAYS - 1)
                .set()
                .ofMaxSize(6)
                .map(days -> days.stream().mapToInt(day -> 1 << day).sum());
        return Combinators.combine(
                        Arbitraries.of(true, false),
                        Arbitraries.integers().between(1, 2).list().ofSize(4),
                        free.list().ofSize(4),
                        Arbitraries.integers().between(1, 7),
                        Arbitraries.integers().between(7, 14))
                .as(Puzzle::new);
    }

    /**
     * Four goals that want three sessions each, at one hour of the day.
     *
     * @param oneRoom whether there is one room only
     * @param coaches the coach-consultant of each goal
     * @param free the school days on which the teacher of each goal is free, bit by bit
     * @param least the fewest days between sessions
     * @param most the most days between sessions
     */
    record Puzzle(boolean oneRoom, List<Integer> coaches, List<Integer> free, int least, int most) {
        ScheduleRequest request() {
            List<Goal> goals = new ArrayList<>();
            List<SessionSpacing> spacings = new ArrayList<>();
            List<BusyTime> busy = new ArrayList<>();
            for (int goal = 0; goal < free.size(); goal++) {
                GoalId id = new GoalId("goal" + goal);
                goals.add(Goal.builder(id, Coachee.of(new TeacherId("t" + goal)), "Ask more, tell less")
                        .coach(new CoachId("c" + coaches.get(goal)))
                        .agreement(new SessionAgreement(
                                new SessionFrequency(1, FrequencyUnit.WEEK), Duration.ofMinutes(45), JointConsent.NONE))
                        .build());
                spacings.add(new SessionSpacing(id, least, most));
                for (int day = 0; day < DAYS; day++) {
                    if ((free.get(goal) >> day & 1) == 0) {
                        LocalDate date = MONDAY.plusDays(calendarDay(day));
                        busy.add(BusyTime.wholeDays(
                                ScheduleResource.of(new TeacherId("t" + goal)), DateRange.of(date, date), "lessons"));
                    }
                }
            }
            return ScheduleRequest.of(
                    SchoolCalendar.of(new SchoolYear(2026)),
                    goals,
                    List.of(),
                    SessionSchedule.builder(ZoneId.of("Europe/Kyiv"), THREE_WEEKS, ScheduleAttachment.ANNUAL_PLAN)
                            .constraints(SchedulingConstraints.builder()
                                    .starts(List.of(LocalTime.of(9, 0)))
                                    .spacings(spacings)
                                    .busy(busy)
                                    .rooms(oneRoom ? List.of(new Room("Room 1", 2)) : List.of())
                                    .build())
                            .build());
        }

        /** Returns the most sessions that the goals from one on can have beside the rows of those before it. */
        int most(int goal, int[] rows) {
            if (goal == free.size()) {
                return 0;
            }
            int best = 0;
            for (int row = free.get(goal); ; row = (row - 1) & free.get(goal)) {
                if (isRow(row) && fits(goal, row, rows)) {
                    rows[goal] = row;
                    best = Math.max(best, Integer.bitCount(row) + most(goal + 1, rows));
                }
                if (row == 0) {
                    return best;
                }
            }
        }

        private boolean fits(int goal, int row, int[] rows) {
            return IntStream.range(0, goal)
                    .filter(other -> oneRoom || coaches.get(other).equals(coaches.get(goal)))
                    .noneMatch(other -> (rows[other] & row) != 0);
        }

        private static int calendarDay(int schoolDay) {
            return schoolDay / 5 * 7 + schoolDay % 5;
        }

        private boolean isRow(int row) {
            int[] days = IntStream.range(0, DAYS)
                    .filter(day -> (row >> day & 1) == 1)
                    .map(Puzzle::calendarDay)
                    .toArray();
            return days.length <= WANTED
                    && IntStream.range(1, days.length)
                            .allMatch(i -> days[i] - days[i - 1] >= least && days[i] - days[i - 1] <= most);
        }
    }
}
