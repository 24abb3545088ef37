package org.coachingtoolkit.examples.benchmark;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.coachingtoolkit.core.common.Language;
import org.coachingtoolkit.core.common.PersonName;
import org.coachingtoolkit.core.common.SchoolCalendar;
import org.coachingtoolkit.core.common.SchoolYear;
import org.coachingtoolkit.core.finding.Finding;
import org.coachingtoolkit.core.goal.FrequencyUnit;
import org.coachingtoolkit.core.goal.Goal;
import org.coachingtoolkit.core.goal.GoalId;
import org.coachingtoolkit.core.goal.OutcomeKind;
import org.coachingtoolkit.core.goal.ProcessStage;
import org.coachingtoolkit.core.goal.SessionAgreement;
import org.coachingtoolkit.core.goal.SessionFrequency;
import org.coachingtoolkit.core.people.CoachConsultant;
import org.coachingtoolkit.core.people.CoachId;
import org.coachingtoolkit.core.people.CoachPosition;
import org.coachingtoolkit.core.people.CoachRequirement;
import org.coachingtoolkit.core.people.Coachee;
import org.coachingtoolkit.core.people.EligibilityEvidence;
import org.coachingtoolkit.core.people.Institution;
import org.coachingtoolkit.core.people.InstitutionKind;
import org.coachingtoolkit.core.people.JointConsent;
import org.coachingtoolkit.core.people.Teacher;
import org.coachingtoolkit.core.people.TeacherId;
import org.coachingtoolkit.core.programme.CoachingProgramme;
import org.coachingtoolkit.core.regulation.RegulationChecker;
import org.coachingtoolkit.core.schedule.ScheduleAttachment;
import org.coachingtoolkit.core.schedule.ScheduleConsent;
import org.coachingtoolkit.core.schedule.SessionSchedule;
import org.coachingtoolkit.core.session.CoachingSession;
import org.coachingtoolkit.core.session.SessionId;
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
 * All standard rules over a programme in order: every teacher meets a coach-consultant once a week, ten times, and every
 * coach-consultant has ten teachers.
 *
 * <pre>{@code
 * mvn -q -Dquick -Pbenchmark -DskipTests package
 * coaching-examples/benchmarks/run.sh org.openjdk.jmh.Main RegulationBenchmark
 * }</pre>
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 3, time = 2)
@Fork(
        value = 1,
        jvmArgsAppend = {"-Xmx1g", "-XX:+UseSerialGC"})
@SuppressWarnings("NullAway.Init") // JMH sets the fields
public class RegulationBenchmark {
    private static final int SESSIONS_A_TEACHER = 10;
    private static final int TEACHERS_A_COACH = 10;
    private static final LocalDate AGREED = LocalDate.of(2026, 8, 31);
    private static final LocalDate AS_OF = LocalDate.of(2026, 9, 1);

    /** How many sessions the schedule has. */
    @Param({"10", "1000", "100000"})
    public int sessions;

    private CoachingProgramme programme;

    /** Makes the programme. */
    @Setup
    public void makeProgramme() {
        int teachers = sessions / SESSIONS_A_TEACHER;
        List<Teacher> people = new ArrayList<>();
        List<CoachConsultant> coaches = new ArrayList<>();
        List<Goal> goals = new ArrayList<>();
        List<CoachingSession> planned = new ArrayList<>();
        List<ScheduleConsent> consents = new ArrayList<>();
        JointConsent both = JointConsent.ofBoth(AGREED);
        for (int i = 0; i < teachers; i++) {
            if (i % TEACHERS_A_COACH == 0) {
                coaches.add(coach(coaches.size()));
            }
            CoachId coach = coaches.get(coaches.size() - 1).id();
            TeacherId teacher = new TeacherId("t-" + i);
            GoalId goal = new GoalId("g-" + i);
            people.add(Teacher.of(teacher, PersonName.of("Teacher" + i, "Anna"), "teacher"));
            goals.add(Goal.builder(goal, Coachee.of(teacher), "Publish an article")
                    .coach(coach)
                    .problem("Experience is not described")
                    .start(AS_OF)
                    .due(LocalDate.of(2027, 5, 31))
                    .agreement(new SessionAgreement(
                            new SessionFrequency(1, FrequencyUnit.WEEK), Duration.ofMinutes(45), both))
                    .expectedOutcome(OutcomeKind.PUBLICATION)
                    .build());
            consents.add(new ScheduleConsent(goal, both));
            for (int week = 0; week < SESSIONS_A_TEACHER; week++) {
                int place = i % TEACHERS_A_COACH;
                LocalDate day = LocalDate.of(2026, 9, 7)
                        .with(DayOfWeek.of(1 + place % 5))
                        .plusWeeks(week);
                planned.add(CoachingSession.builder(
                                new SessionId("s-" + i + "-" + week),
                                goal,
                                Coachee.of(teacher),
                                coach,
                                "Article",
                                day.atTime(13 + place / 5, 0),
                                Duration.ofMinutes(45))
                        .stage(ProcessStage.GOAL_SETTING)
                        .build());
            }
        }
        SchoolCalendar calendar = SchoolCalendar.of(new SchoolYear(2026));
        ZoneId zone = ZoneId.of("Europe/London");
        programme = CoachingProgramme.builder(
                        Language.EN,
                        Institution.builder("School", InstitutionKind.SCHOOL, "Town")
                                .build(),
                        calendar,
                        SessionSchedule.builder(zone, calendar.year().range(), ScheduleAttachment.ANNUAL_PLAN)
                                .sessions(planned)
                                .consents(consents)
                                .build())
                .teachers(people)
                .coaches(coaches)
                .goals(goals)
                .build();
        int found = RegulationChecker.check(programme, AS_OF).size();
        if (found != 2) {
            throw new IllegalStateException("the programme must lack adoption and approval only: " + found);
        }
    }

    private static CoachConsultant coach(int number) {
        return new CoachConsultant(
                new CoachId("c-" + number),
                PersonName.of("Coach" + number, "Olga"),
                CoachPosition.SENIOR_EDUCATOR,
                "lead teacher",
                12,
                Arrays.stream(CoachRequirement.values())
                        .map(requirement -> new EligibilityEvidence(requirement, "reference", AGREED))
                        .toList());
    }

    /** Checks the programme by every rule. */
    @Benchmark
    public List<Finding> check() {
        return RegulationChecker.check(programme, AS_OF);
    }
}
