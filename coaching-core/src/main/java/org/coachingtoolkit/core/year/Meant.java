package org.coachingtoolkit.core.year;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.coachingtoolkit.core.common.LocalizedText;
import org.coachingtoolkit.core.common.PersonName;
import org.coachingtoolkit.core.goal.Goal;
import org.coachingtoolkit.core.intake.KnownPeople;
import org.coachingtoolkit.core.intake.NamedSession;
import org.coachingtoolkit.core.people.CoachConsultant;
import org.coachingtoolkit.core.people.CoachId;
import org.coachingtoolkit.core.people.Coachee;
import org.coachingtoolkit.core.people.Teacher;
import org.coachingtoolkit.core.people.TeacherId;
import org.coachingtoolkit.core.session.CoachingSession;

/**
 * Who and what is meant by a name: one, or it is asked.
 *
 * @param record what has been recorded so far
 */
record Meant(YearRecord record) {
    /** How many likely ones are named. */
    static final int NEAR = 4;

    NamedSession named(String words) {
        return NamedSession.of(words, record.programme().calendar().year());
    }

    /** Returns the sessions that a name can mean. */
    List<CoachingSession> sessions(NamedSession named) {
        return new MeantSessions(record.programme()).find(named);
    }

    /** Returns the one session that was found for a name; asks where it is none or several. */
    Optional<CoachingSession> session(NamedSession named, List<CoachingSession> found) {
        if (found.size() == 1) {
            return Optional.of(found.get(0));
        }
        List<CoachingSession> near =
                found.isEmpty() ? new MeantSessions(record.programme()).near(named, record.on()) : found;
        record.ask(
                found.isEmpty() ? YearFinding.SESSION_UNKNOWN : YearFinding.SESSION_SEVERAL,
                Map.of("named", named.words(), "near", each(near)));
        return Optional.empty();
    }

    private LocalizedText each(List<CoachingSession> sessions) {
        if (sessions.isEmpty()) {
            return YearText.word("none");
        }
        List<LocalizedText> described =
                sessions.stream().limit(NEAR).map(record::described).toList();
        return YearText.words(language -> String.join(
                "; ", described.stream().map(session -> session.in(language)).toList()));
    }

    /** Returns the goal that is named by its id or by whose only goal it is; asks where that is not one. */
    Optional<Goal> goal(String named) {
        List<Goal> all = record.programme().goals();
        Optional<Goal> byId = all.stream()
                .filter(goal -> goal.id().value().equals(named.strip()))
                .findFirst();
        if (byId.isPresent()) {
            return byId;
        }
        List<Coachee> coachees = people().coachees(named);
        List<Goal> goals =
                all.stream().filter(goal -> coachees.contains(goal.coachee())).toList();
        if (goals.size() == 1) {
            return Optional.of(goals.get(0));
        }
        List<String> near = (goals.isEmpty() ? all : goals)
                .stream()
                        .limit(NEAR)
                        .map(goal -> goal.id() + " — " + record.programme().nameOf(goal.coachee()))
                        .toList();
        record.ask(
                goals.isEmpty() ? YearFinding.GOAL_UNKNOWN : YearFinding.GOAL_SEVERAL,
                Map.of("named", named, "near", orNone(near)));
        return Optional.empty();
    }

    Optional<CoachId> coach(String named) {
        return one(
                named,
                people().coaches(named),
                id -> record.programme()
                        .coach(id)
                        .map(coach -> coach.name().full())
                        .orElse(id.value()));
    }

    Optional<Teacher> teacher(String named) {
        Optional<TeacherId> meant = one(
                named,
                people().teachers(named),
                id -> record.programme()
                        .teacher(id)
                        .map(teacher -> teacher.name().full())
                        .orElse(id.value()));
        return meant.flatMap(record.programme()::teacher);
    }

    /** Returns the one who is meant; asks where it is nobody or several. */
    <P> Optional<P> one(String named, List<P> meant, Function<P, String> nameOf) {
        if (meant.size() == 1) {
            return Optional.of(meant.get(0));
        }
        List<String> near = meant.isEmpty()
                ? similar(named)
                : meant.stream().limit(NEAR).map(nameOf).toList();
        record.ask(
                meant.isEmpty() ? YearFinding.PERSON_UNKNOWN : YearFinding.PERSON_SEVERAL,
                Map.of("named", named, "near", orNone(near)));
        return Optional.empty();
    }

    KnownPeople people() {
        return KnownPeople.of(record.programme());
    }

    private List<String> similar(String named) {
        String start = named.strip().substring(0, Math.min(3, named.strip().length()));
        return Stream.concat(
                        record.programme().teachers().stream().map(Teacher::name),
                        record.programme().coaches().stream().map(CoachConsultant::name))
                .map(PersonName::full)
                .filter(name -> !start.isEmpty() && name.regionMatches(true, 0, start, 0, start.length()))
                .distinct()
                .limit(NEAR)
                .toList();
    }

    private static List<?> orNone(List<?> near) {
        return near.isEmpty() ? List.of(YearText.word("none")) : near;
    }
}
