package org.coachingtoolkit.examples.benchmark;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.coachingtoolkit.core.common.SchoolCalendar;
import org.coachingtoolkit.core.common.SchoolYear;
import org.coachingtoolkit.core.finding.Finding;
import org.coachingtoolkit.core.goal.GoalId;
import org.coachingtoolkit.core.people.CoachId;
import org.coachingtoolkit.core.people.Coachee;
import org.coachingtoolkit.core.people.TeacherId;
import org.coachingtoolkit.core.schedule.ScheduleAttachment;
import org.coachingtoolkit.core.schedule.SessionSchedule;
import org.coachingtoolkit.core.schedule.conflict.ScheduleConflicts;
import org.coachingtoolkit.core.session.CoachingSession;
import org.coachingtoolkit.core.session.SessionId;
import org.coachingtoolkit.core.session.Venue;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * The check of a country's schedule for conflicts: 40,000 teachers, 1,000 coach-consultants and rooms, eight lessons a day,
 * three bookings a session.
 *
 * <pre>{@code
 * mvn -q -Dquick -Pbenchmark -DskipTests package
 * coaching-examples/benchmarks/run.sh org.openjdk.jmh.Main ConflictBenchmark
 * }</pre>
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(
        value = 1,
        jvmArgs = {"-Xmx3g", "-XX:+UseSerialGC"})
public class ConflictBenchmark {
    private static final SchoolCalendar CALENDAR = SchoolCalendar.of(new SchoolYear(2026));
    private static final int LESSONS = 8;
    private static final int COACHES = 1_000;
    private static final int TEACHERS = 40_000;

    /** The number of sessions. */
    @Param({"100000", "1000000"})
    public int sessions;

    /** Whether the file lists them in order of time. */
    @Param({"true", "false"})
    public boolean ordered;

    private SessionSchedule schedule;

    /** Called by JMH. */
    @SuppressWarnings("NullAway.Init") // JMH sets the field up
    public ConflictBenchmark() {}

    /** Makes the schedule: coaches and rooms never clash, teachers do by chance. */
    @Setup
    public void makeSchedule() {
        Random random = new Random(1);
        List<LocalDate> days = CALENDAR.year().range().stream()
                .filter(CALENDAR::isSchoolDay)
                .limit(200)
                .toList();
        List<CoachingSession> all = new ArrayList<>();
        for (int number = 0; number < sessions; number++) {
            int slot = (int) ((long) number * days.size() * LESSONS / sessions);
            LocalTime start = LocalTime.of(8, 0).plusMinutes(45L * (slot % LESSONS));
            all.add(CoachingSession.builder(
                            new SessionId("s" + number),
                            new GoalId("goal" + number % 100_000),
                            Coachee.of(new TeacherId("t" + random.nextInt(TEACHERS))),
                            new CoachId("c" + number % COACHES),
                            "Questions in place of advice",
                            days.get(slot / LESSONS).atTime(start),
                            Duration.ofMinutes(45))
                    .venue(Venue.inPerson("Room " + number % COACHES))
                    .build());
        }
        if (!ordered) {
            Collections.shuffle(all, random);
        }
        schedule = SessionSchedule.builder(
                        ZoneId.of("Europe/Kyiv"), CALENDAR.year().range(), ScheduleAttachment.ANNUAL_PLAN)
                .sessions(all)
                .build();
    }

    /** Checks the schedule. */
    @Benchmark
    public List<Finding> check() {
        return ScheduleConflicts.check(schedule, List.of(), List.of(), CALENDAR);
    }
}
