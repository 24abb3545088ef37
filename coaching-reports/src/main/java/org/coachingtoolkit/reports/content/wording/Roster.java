package org.coachingtoolkit.reports.content.wording;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.coachingtoolkit.core.development.Responsible;
import org.coachingtoolkit.core.goal.Goal;
import org.coachingtoolkit.core.goal.GoalId;
import org.coachingtoolkit.core.people.CoachConsultant;
import org.coachingtoolkit.core.people.CoachId;
import org.coachingtoolkit.core.people.Coachee;
import org.coachingtoolkit.core.people.TeacherId;
import org.coachingtoolkit.core.programme.CoachingProgramme;
import org.coachingtoolkit.core.session.CoachingSession;
import org.jspecify.annotations.Nullable;

/**
 * Who is who in a programme, found in constant time: a schedule of a million sessions asks for names a million times.
 * An id that the programme does not know stands for itself.
 */
public final class Roster {
    private final CoachingProgramme programme;
    private final Wording wording;
    private final Map<Coachee, String> coachees = new HashMap<>();
    private final Map<CoachId, CoachConsultant> coaches = new HashMap<>();
    private final Map<GoalId, Goal> goals = new HashMap<>();

    public Roster(CoachingProgramme programme, Wording wording) {
        this.programme = programme;
        this.wording = wording;
        programme
                .teachers()
                .forEach(teacher -> coachees.putIfAbsent(Coachee.of(teacher.id()), wording.listed(teacher.name())));
        programme.groups().forEach(group -> coachees.putIfAbsent(Coachee.of(group.id()), group.name()));
        programme.coaches().forEach(coach -> coaches.putIfAbsent(coach.id(), coach));
        programme.goals().forEach(goal -> goals.putIfAbsent(goal.id(), goal));
    }

    public CoachingProgramme programme() {
        return programme;
    }

    /** Returns what papers call the coachee: «Иванова А.П.», or the group's name. */
    public String name(Coachee coachee) {
        return coachees.getOrDefault(coachee, coachee.idValue());
    }

    /** Returns the coachee with the post, as orders name people: «Иванова А.П., воспитатель»; of a group, the name. */
    public String nameAndPost(Coachee coachee) {
        return coachee instanceof Coachee.Individual one
                ? programme
                        .teacher(one.teacher())
                        .map(teacher -> wording.listed(teacher.name()) + ", " + teacher.post())
                        .orElse(coachee.idValue())
                : name(coachee);
    }

    /** Returns the coach's name as lists write it: «Иванова А.П.». */
    public String name(CoachId id) {
        CoachConsultant coach = coaches.get(id);
        return coach == null ? id.value() : wording.listed(coach.name());
    }

    /** Returns the coach's name with the post: «Иванова А.П., старший воспитатель». */
    public String nameAndPost(CoachId id) {
        CoachConsultant coach = coaches.get(id);
        return coach == null ? id.value() : wording.listed(coach.name()) + ", " + coach.post();
    }

    /** Returns the name of whoever answers for something. */
    public String name(Responsible responsible) {
        return responsible instanceof Responsible.OfCoach coach
                ? name(coach.coach())
                : name(Coachee.of(((Responsible.OfTeacher) responsible).teacher()));
    }

    /** Returns the names of teachers, one after another. */
    public String names(List<TeacherId> teachers) {
        return teachers.stream().map(Coachee::of).map(this::name).collect(Collectors.joining(", "));
    }

    public @Nullable CoachConsultant coach(CoachId id) {
        return coaches.get(id);
    }

    public @Nullable Goal goal(GoalId id) {
        return goals.get(id);
    }

    /** Returns the coaches of the sessions in the order in which the programme lists them. */
    public List<CoachConsultant> coachesOf(List<CoachingSession> sessions) {
        Set<CoachId> ids = new LinkedHashSet<>();
        sessions.forEach(session -> ids.add(session.coach()));
        return programme.coaches().stream()
                .filter(coach -> ids.contains(coach.id()))
                .distinct()
                .toList();
    }

    /** Returns whether a teacher takes part in what is planned for the coachee, alone or in a group. */
    public boolean takesPart(TeacherId teacher, Coachee coachee) {
        return programme.membersOf(coachee).contains(teacher);
    }
}
