package org.coachingtoolkit.examples.benchmark;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.coachingtoolkit.core.file.ProgrammeFile;
import org.coachingtoolkit.core.goal.Goal;
import org.coachingtoolkit.core.goal.GoalId;
import org.coachingtoolkit.core.people.CoachConsultant;
import org.coachingtoolkit.core.people.CoachId;
import org.coachingtoolkit.core.people.Coachee;
import org.coachingtoolkit.core.people.Teacher;
import org.coachingtoolkit.core.people.TeacherId;
import org.coachingtoolkit.core.programme.CoachingProgramme;
import org.coachingtoolkit.core.schedule.ScheduleConsent;
import org.coachingtoolkit.core.session.CoachingSession;
import org.coachingtoolkit.core.session.SessionId;
import org.coachingtoolkit.core.session.Venue;
import org.coachingtoolkit.examples.ExampleProgrammes;
import org.jspecify.annotations.Nullable;

/**
 * The bundled kindergarten made larger: its twelve teachers again and again, each time with goals of their own and the
 * same sixty-two sessions. Where there are fewer people than that, the last are left out. Run as a program, it writes the
 * programme file of a school with so many teachers.
 *
 * <pre>{@code
 * coaching-examples/benchmarks/run.sh org.coachingtoolkit.examples.benchmark.RepeatedProgramme 40 > school.json
 * }</pre>
 */
public final class RepeatedProgramme {
    private final CoachingProgramme one = ExampleProgrammes.kindergarten();
    private final boolean coachesToo;
    private final List<Teacher> teachers = new ArrayList<>();
    private final Set<TeacherId> known = new HashSet<>();
    private final List<CoachConsultant> coaches = new ArrayList<>();
    private final List<Goal> goals = new ArrayList<>();
    private final List<CoachingSession> sessions = new ArrayList<>();
    private final List<ScheduleConsent> consents = new ArrayList<>();

    private RepeatedProgramme(boolean coachesToo) {
        this.coachesToo = coachesToo;
        if (!coachesToo) {
            coaches.addAll(one.coaches());
        }
    }

    /** Writes the programme file of a school with as many teachers as the argument says. */
    public static void main(String[] arguments) {
        byte[] file =
                ProgrammeFile.of(ofTeachers(Integer.parseInt(arguments[0]))).write();
        System.out.write(file, 0, file.length);
        System.out.flush();
    }

    /** Returns a programme of so many sessions, all led by the same three coach-consultants, so that most of them clash. */
    public static CoachingProgramme ofSessions(int count) {
        RepeatedProgramme repeated = new RepeatedProgramme(false);
        for (int copy = 0; repeated.sessions.size() < count; copy++) {
            repeated.add(copy, Integer.MAX_VALUE, count);
        }
        return repeated.programme();
    }

    /** Returns a programme of so many teachers, each twelve of them with coach-consultants and rooms of their own, so that none clash. */
    public static CoachingProgramme ofTeachers(int count) {
        RepeatedProgramme repeated = new RepeatedProgramme(true);
        for (int copy = 0; repeated.teachers.size() < count; copy++) {
            repeated.add(copy, count, Integer.MAX_VALUE);
        }
        return repeated.programme();
    }

    private void add(int copy, int mostTeachers, int mostSessions) {
        String suffix = copy == 0 ? "" : "-" + copy;
        one.teachers().stream()
                .limit(mostTeachers - teachers.size())
                .map(teacher -> new Teacher(
                        new TeacherId(teacher.id() + suffix), teacher.name(), teacher.post(), teacher.category()))
                .forEach(teacher -> {
                    teachers.add(teacher);
                    known.add(teacher.id());
                });
        if (coachesToo) {
            one.coaches().stream()
                    .map(coach -> new CoachConsultant(
                            new CoachId(coach.id() + suffix),
                            coach.name(),
                            coach.position(),
                            coach.post(),
                            coach.experienceYears(),
                            coach.evidence()))
                    .forEach(coaches::add);
        }
        one.goals().stream()
                .filter(goal -> isThere(goal.coachee(), copy, suffix))
                .map(goal -> repeated(goal, suffix))
                .forEach(goals::add);
        one.schedule().sessions().stream()
                .filter(session -> isThere(session.coachee(), copy, suffix))
                .limit(mostSessions - sessions.size())
                .map(session -> repeated(session, suffix))
                .forEach(sessions::add);
        agree(copy, suffix);
    }

    private void agree(int copy, String suffix) {
        if (copy == 0) {
            consents.addAll(one.schedule().consents());
        } else if (coachesToo) {
            Set<GoalId> own = goals.stream().map(Goal::id).collect(Collectors.toSet());
            one.schedule().consents().stream()
                    .map(consent -> new ScheduleConsent(new GoalId(consent.goal() + suffix), consent.consent()))
                    .filter(consent -> own.contains(consent.goal()))
                    .forEach(consents::add);
        }
    }

    /** Only the first copy has the group, whose members would otherwise be in two places at once. */
    private boolean isThere(Coachee coachee, int copy, String suffix) {
        if (coachee instanceof Coachee.Individual individual) {
            return known.contains(new TeacherId(individual.teacher() + suffix));
        }
        return copy == 0 || !coachesToo;
    }

    private CoachingProgramme programme() {
        return one.toBuilder()
                .teachers(teachers)
                .coaches(coaches)
                .goals(goals)
                .schedule(one.schedule().with(sessions).withConsents(consents))
                .build();
    }

    private CoachId coach(CoachId coach, String suffix) {
        return coachesToo ? new CoachId(coach + suffix) : coach;
    }

    private @Nullable Venue venue(@Nullable Venue venue, String suffix) {
        return coachesToo && venue != null && venue.place() != null
                ? new Venue(venue.mode(), venue.place() + suffix, venue.link())
                : venue;
    }

    private Goal repeated(Goal goal, String suffix) {
        return Goal.builder(new GoalId(goal.id() + suffix), repeated(goal.coachee(), suffix), goal.statement())
                .coach(coach(Objects.requireNonNull(goal.coach()), suffix))
                .problem(goal.problem())
                .measure(goal.measure())
                .start(goal.start())
                .due(goal.due())
                .agreement(goal.agreement())
                .build();
    }

    private CoachingSession repeated(CoachingSession session, String suffix) {
        SessionId moved = session.movedTo();
        return session.toBuilder()
                .id(new SessionId(session.id() + suffix))
                .goal(new GoalId(session.goal() + suffix))
                .coachee(repeated(session.coachee(), suffix))
                .coach(coach(session.coach(), suffix))
                .venue(venue(session.venue(), suffix))
                .movedTo(moved == null ? null : new SessionId(moved + suffix))
                .build();
    }

    private static Coachee repeated(Coachee coachee, String suffix) {
        return coachee instanceof Coachee.Individual one ? Coachee.of(new TeacherId(one.teacher() + suffix)) : coachee;
    }
}
