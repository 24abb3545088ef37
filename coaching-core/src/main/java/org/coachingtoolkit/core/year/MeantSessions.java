package org.coachingtoolkit.core.year;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.coachingtoolkit.core.intake.KnownPeople;
import org.coachingtoolkit.core.intake.NamedSession;
import org.coachingtoolkit.core.people.CoachId;
import org.coachingtoolkit.core.people.Coachee;
import org.coachingtoolkit.core.programme.CoachingProgramme;
import org.coachingtoolkit.core.schedule.SessionSchedule;
import org.coachingtoolkit.core.session.CoachingSession;
import org.coachingtoolkit.core.session.SessionStatus;

/**
 * Which sessions of a programme people mean when they name one.
 *
 * @param programme the programme, the sessions of its series among the others
 */
record MeantSessions(CoachingProgramme programme) {
    Optional<CoachingSession> byId(String words) {
        return programme.schedule().sessions().stream()
                .filter(session -> session.id().value().equals(words.strip()))
                .findFirst();
    }

    /** Returns the sessions that a name can mean: that with the id, else those of the day, the planned ones first of all. */
    List<CoachingSession> find(NamedSession named) {
        Optional<CoachingSession> byId = byId(named.words());
        if (byId.isPresent()) {
            return List.of(byId.get());
        }
        if (named.day() == null) {
            return List.of();
        }
        List<CoachingSession> ofDay = programme
                .schedule()
                .inOrder()
                .filter(session -> session.start().toLocalDate().equals(named.day()))
                .filter(session ->
                        named.time() == null || session.start().toLocalTime().equals(named.time()))
                .toList();
        List<CoachingSession> found = ofPerson(ofDay, named.who());
        List<CoachingSession> open = found.stream()
                .filter(session -> session.status() == SessionStatus.PLANNED)
                .toList();
        return found.size() > 1 && open.size() == 1 ? open : found;
    }

    private List<CoachingSession> ofPerson(List<CoachingSession> sessions, String who) {
        if (who.isBlank()) {
            return sessions;
        }
        KnownPeople people = KnownPeople.of(programme);
        List<Coachee> coachees = people.coachees(who);
        List<CoachingSession> coached = sessions.stream()
                .filter(session -> coachees.contains(session.coachee())
                        || programme.membersOf(session.coachee()).stream()
                                .anyMatch(member -> coachees.contains(Coachee.of(member))))
                .toList();
        if (!coached.isEmpty()) {
            return coached;
        }
        List<CoachId> coaches = people.coaches(who);
        return sessions.stream()
                .filter(session -> coaches.contains(session.coach()))
                .toList();
    }

    /** Returns the sessions nearest to the one that is not there: of the person, else of all. */
    List<CoachingSession> near(NamedSession named, LocalDate on) {
        LocalDate day = named.day() == null ? on : named.day();
        List<CoachingSession> all = programme.schedule().inOrder().toList();
        List<CoachingSession> ofPerson = named.who().isBlank() ? all : ofPerson(all, named.who());
        return (ofPerson.isEmpty() ? all : ofPerson)
                .stream()
                        .sorted(Comparator.comparingLong(session ->
                                Math.abs(session.start().toLocalDate().toEpochDay() - day.toEpochDay())))
                        .limit(Meant.NEAR)
                        .sorted(SessionSchedule.ORDER)
                        .toList();
    }
}
