package org.coachingtoolkit.examples.benchmark;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
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
import org.coachingtoolkit.core.people.GroupId;
import org.coachingtoolkit.core.people.JointConsent;
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
import org.coachingtoolkit.core.schedule.SessionSpacing;
import org.coachingtoolkit.core.schedule.proposal.ScheduleRequest;

/**
 * A made-up institution whose schedule is to be proposed, for benchmarks: ten weeks of five days with eight lessons of 45
 * minutes. A teacher is free at 15 to 25 of 100 weekly lessons, a coach-consultant at 70 of 100; each is away for 3 of 100
 * lessons more. Every teacher wants 6 sessions 7 to 14 days apart, and each group of four 3 sessions 14 to 28 days apart;
 * a group has two weekly lessons at which all its members are free. A coach leads at most 4 sessions a day. A lesson is
 * unwelcome to a teacher to a degree of 0 to 3.
 *
 * @param teachers the number of teachers
 * @param coaches the number of coach-consultants
 * @param groups the number of groups
 * @param rooms the number of rooms; 0 if none is needed
 * @param planted whether everybody is free for one schedule that the maker of the instance knows
 * @param seed what chance begins with
 */
public record ScheduleInstance(int teachers, int coaches, int groups, int rooms, boolean planted, long seed) {
    /** One school: 258 sessions. */
    public static final ScheduleInstance SCHOOL = new ScheduleInstance(40, 3, 6, 0, false, 1);

    /** A district with time to spare: 1,272 sessions. */
    public static final ScheduleInstance EASY = new ScheduleInstance(200, 12, 24, 8, false, 2);

    /** A district with few coaches and rooms, and a known solution: 1,254 sessions. */
    public static final ScheduleInstance TIGHT = new ScheduleInstance(200, 9, 18, 5, true, 1);

    /** A district with fewer coaches and rooms still, and a known solution: 1,248 sessions. */
    public static final ScheduleInstance TIGHTER = new ScheduleInstance(200, 8, 16, 4, true, 1);

    private static final int WEEKS = 10;
    private static final int DAYS = 5;
    private static final int LESSONS = 8;
    private static final int PER_DAY = 4;
    private static final int MEMBERS = 4;
    private static final Duration LESSON = Duration.ofMinutes(45);
    private static final LocalDate MONDAY = LocalDate.of(2026, 9, 7);
    private static final DateRange PERIOD = DateRange.of(MONDAY, MONDAY.plusDays(7L * WEEKS - 3));
    private static final SessionFrequency INDIVIDUAL = new SessionFrequency(3, FrequencyUnit.MONTH);
    private static final SessionFrequency GROUP = new SessionFrequency(5, FrequencyUnit.QUARTER);

    /** Returns the request; the same instance always gives the same. */
    public ScheduleRequest request() {
        return new Maker(this).request();
    }

    /** Makes the request. */
    private static final class Maker {
        private final ScheduleInstance instance;
        private final Random random;
        private final List<BusyTime> busy = new ArrayList<>();
        private final List<Goal> goals = new ArrayList<>();
        private final List<SessionSpacing> spacings = new ArrayList<>();
        private final List<TeacherGroup> groups = new ArrayList<>();
        private final boolean[][] free;
        private final boolean[][] coachFree;
        private final boolean[][] coachTaken;
        private final int[][] coachDay;
        private final boolean[][] teacherTaken;
        private final int[] roomsTaken = new int[WEEKS * DAYS * LESSONS];

        Maker(ScheduleInstance instance) {
            this.instance = instance;
            random = new Random(instance.seed);
            free = new boolean[instance.teachers][DAYS * LESSONS];
            teacherTaken = new boolean[instance.teachers][WEEKS * DAYS * LESSONS];
            coachFree = new boolean[instance.coaches][DAYS * LESSONS];
            coachTaken = new boolean[instance.coaches][WEEKS * DAYS * LESSONS];
            coachDay = new int[instance.coaches][WEEKS * DAYS];
        }

        ScheduleRequest request() {
            for (boolean[] lessons : coachFree) {
                for (int lesson = 0; lesson < lessons.length; lesson++) {
                    lessons[lesson] = random.nextInt(100) < 70;
                }
            }
            for (boolean[] lessons : free) {
                int percent = 15 + random.nextInt(11);
                for (int lesson = 0; lesson < lessons.length; lesson++) {
                    lessons[lesson] = random.nextInt(100) < percent;
                }
            }
            for (int group = 0; group < instance.groups; group++) {
                makeGroup(group);
            }
            for (int teacher = 0; teacher < instance.teachers; teacher++) {
                int coach = teacher % instance.coaches;
                if (instance.planted) {
                    plant(coach, List.of(teacher), 6, 7, 14);
                }
                addGoal("t" + teacher, Coachee.of(new TeacherId("t" + teacher)), coach, INDIVIDUAL, 7, 14);
            }
            writeHours();
            return ScheduleRequest.of(
                    SchoolCalendar.of(new SchoolYear(2026)),
                    goals,
                    groups,
                    SessionSchedule.builder(ZoneId.of("Europe/Moscow"), PERIOD, ScheduleAttachment.ANNUAL_PLAN)
                            .constraints(constraints())
                            .build());
        }

        private void makeGroup(int group) {
            List<Integer> members = random.ints(0, instance.teachers)
                    .distinct()
                    .limit(MEMBERS)
                    .boxed()
                    .toList();
            int coach = group % instance.coaches;
            for (int common = 0; common < 2; common++) {
                int lesson = random.nextInt(DAYS * LESSONS);
                members.forEach(member -> free[member][lesson] = true);
                coachFree[coach][lesson] = true;
            }
            if (instance.planted) {
                plant(coach, members, 3, 14, 28);
            }
            GroupId id = new GroupId("g" + group);
            groups.add(new TeacherGroup(
                    id,
                    "Group " + group,
                    members.stream().map(member -> new TeacherId("t" + member)).toList()));
            addGoal("g" + group, Coachee.of(id), coach, GROUP, 14, 28);
        }

        private void addGoal(String name, Coachee coachee, int coach, SessionFrequency frequency, int least, int most) {
            GoalId id = new GoalId("goal-" + name);
            goals.add(Goal.builder(id, coachee, "Ask more, tell less")
                    .coach(new CoachId("c" + coach))
                    .agreement(new SessionAgreement(frequency, LESSON, JointConsent.ofBoth(MONDAY)))
                    .build());
            spacings.add(new SessionSpacing(id, least, most));
        }

        /** Finds times for a row beside those before it, and sees to it that everybody is free. */
        private void plant(int coach, List<Integer> members, int sessions, int leastDays, int mostDays) {
            for (int tries = 0; tries < 100_000; tries++) {
                int[] gaps = random.ints(sessions - 1, leastDays, mostDays + 1).toArray();
                int span = IntStream.of(gaps).sum();
                if (span >= 7 * WEEKS) {
                    continue;
                }
                List<Integer> slots = new ArrayList<>();
                int day = random.nextInt(7 * WEEKS - span);
                for (int i = 0; i < sessions && day % 7 < DAYS; i++) {
                    int slot = (day / 7 * DAYS + day % 7) * LESSONS + random.nextInt(LESSONS);
                    if (fits(coach, members, slot)) {
                        slots.add(slot);
                    }
                    day += i < gaps.length ? gaps[i] : 0;
                }
                if (slots.size() == sessions) {
                    slots.forEach(slot -> take(coach, members, slot));
                    return;
                }
            }
            throw new IllegalStateException("no schedule can be planted: " + instance);
        }

        private boolean fits(int coach, List<Integer> members, int slot) {
            return !coachTaken[coach][slot]
                    && coachDay[coach][slot / LESSONS] < PER_DAY
                    && roomsTaken[slot] < instance.rooms
                    && members.stream().noneMatch(member -> teacherTaken[member][slot]);
        }

        private void take(int coach, List<Integer> members, int slot) {
            coachTaken[coach][slot] = true;
            coachDay[coach][slot / LESSONS]++;
            roomsTaken[slot]++;
            for (int member : members) {
                teacherTaken[member][slot] = true;
            }
        }

        private void writeHours() {
            for (int teacher = 0; teacher < instance.teachers; teacher++) {
                ScheduleResource resource = ScheduleResource.of(new TeacherId("t" + teacher));
                writeHours(resource, free[teacher], teacherTaken[teacher]);
                for (int lesson = 0; lesson < DAYS * LESSONS; lesson++) {
                    for (int degree = random.nextInt(4); degree > 0; degree--) {
                        busy.add(weekly(resource, lesson).with(BusyKind.UNWELCOME));
                    }
                }
            }
            for (int coach = 0; coach < instance.coaches; coach++) {
                writeHours(ScheduleResource.of(new CoachId("c" + coach)), coachFree[coach], coachTaken[coach]);
            }
        }

        private void writeHours(ScheduleResource resource, boolean[] weekly, boolean[] planted) {
            for (int slot = 0; slot < planted.length; slot++) {
                boolean away = random.nextInt(100) < 3;
                if (!planted[slot] && (away || !weekly[slot % weekly.length])) {
                    LocalDate day = MONDAY.plusDays(slot / LESSONS / DAYS * 7L + slot / LESSONS % DAYS);
                    LocalTime start = start(slot % LESSONS);
                    busy.add(BusyTime.once(resource, day, start, start.plus(LESSON), "lesson"));
                }
            }
        }

        private static BusyTime weekly(ScheduleResource resource, int lesson) {
            LocalTime start = start(lesson % LESSONS);
            return BusyTime.weekly(
                    resource, PERIOD, DayOfWeek.of(1 + lesson / LESSONS), start, start.plus(LESSON), "lesson");
        }

        private SchedulingConstraints constraints() {
            return SchedulingConstraints.builder()
                    .starts(IntStream.range(0, LESSONS).mapToObj(Maker::start).toList())
                    .busy(busy)
                    .capacities(IntStream.range(0, instance.coaches)
                            .mapToObj(coach -> new CoachCapacity(new CoachId("c" + coach), PER_DAY, 20))
                            .toList())
                    .rooms(IntStream.range(0, instance.rooms)
                            .mapToObj(room -> new Room("Room " + room, 6))
                            .toList())
                    .spacings(spacings)
                    .build();
        }

        private static LocalTime start(int lesson) {
            return LocalTime.of(8, 0).plus(LESSON.multipliedBy(lesson));
        }
    }
}
