package org.coachingtoolkit.reports.calendar;

import java.util.HashMap;
import java.util.Map;
import org.coachingtoolkit.core.people.CoachId;
import org.coachingtoolkit.core.people.Coachee;
import org.coachingtoolkit.core.programme.CoachingProgramme;

/** What the participants of a programme are called, each looked for once. */
final class Names {
    private final CoachingProgramme programme;
    private final Map<Coachee, String> coachees = new HashMap<>();
    private final Map<CoachId, String> coaches = new HashMap<>();

    Names(CoachingProgramme programme) {
        this.programme = programme;
        programme.schedule().sessions().forEach(session -> {
            coachees.computeIfAbsent(session.coachee(), programme::nameOf);
            coaches.computeIfAbsent(session.coach(), this::find);
        });
    }

    String of(Coachee coachee) {
        String name = coachees.get(coachee);
        return name != null ? name : programme.nameOf(coachee);
    }

    String of(CoachId coach) {
        String name = coaches.get(coach);
        return name != null ? name : find(coach);
    }

    private String find(CoachId id) {
        return programme.coach(id).map(coach -> coach.name().initialsLast()).orElse(id.value());
    }
}
