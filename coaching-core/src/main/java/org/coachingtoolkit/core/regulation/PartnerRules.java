package org.coachingtoolkit.core.regulation;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.coachingtoolkit.core.goal.Goal;
import org.coachingtoolkit.core.people.CoachConsultant;
import org.coachingtoolkit.core.people.CoachId;
import org.coachingtoolkit.core.people.CoachRequirement;
import org.coachingtoolkit.core.people.Coachee;
import org.coachingtoolkit.core.people.EligibilityEvidence;
import org.coachingtoolkit.core.people.TeacherId;
import org.coachingtoolkit.core.programme.RuleParameter;
import org.coachingtoolkit.core.session.CoachingSession;

/** Section I: who coaches whom, and what for. */
final class PartnerRules {
    private PartnerRules() {}

    static void twoSides(RuleContext context) {
        ProgrammeIndex index = context.index();
        for (Placed<CoachingSession> session : index.sessions()) {
            index.coach(session.value().coach())
                    .map(Placed::value)
                    .filter(coach -> isAmong(index, coach, session.value().coachee()))
                    .ifPresent(coach -> context.ask(
                            RegulationFinding.COACHEE_IS_COACH,
                            session.at("coach"),
                            Map.of("name", coach.name().initialsLast())));
        }
    }

    /** Whether the coach-consultant is one of those coached, by id if it is told, else by name. */
    private static boolean isAmong(ProgrammeIndex index, CoachConsultant coach, Coachee coachee) {
        return index.membersOf(coachee).stream().anyMatch(id -> isTeacher(index, coach, id));
    }

    private static boolean isTeacher(ProgrammeIndex index, CoachConsultant coach, TeacherId id) {
        if (coach.teacher() != null) {
            return coach.teacher().equals(id);
        }
        return index.teacher(id)
                .filter(teacher -> teacher.value().name().equals(coach.name()))
                .isPresent();
    }

    static void goalOfCoachee(RuleContext context) {
        ProgrammeIndex index = context.index();
        for (Placed<CoachingSession> session : index.sessions()) {
            Coachee coachee = session.value().coachee();
            index.goal(session.value().goal())
                    .map(goal -> goal.value().coachee())
                    .filter(owner -> !share(index, owner, coachee))
                    .ifPresent(owner -> context.ask(
                            RegulationFinding.SESSION_GOAL_OF_OTHER,
                            session.at("goal"),
                            Map.of(
                                    "goal", session.value().goal(),
                                    "coachee", index.nameOf(coachee),
                                    "owner", index.nameOf(owner))));
        }
    }

    /** Whether they are one, or one of them is a teacher of the other, a group. What is unknown is asked about elsewhere. */
    private static boolean share(ProgrammeIndex index, Coachee owner, Coachee coachee) {
        if (owner.equals(coachee) || !index.knows(owner) || !index.knows(coachee)) {
            return true;
        }
        if (owner instanceof Coachee.Individual one) {
            return index.membersOf(coachee).contains(one.teacher());
        }
        return coachee instanceof Coachee.Individual one
                && index.membersOf(owner).contains(one.teacher());
    }

    static void particularResult(RuleContext context) {
        for (Placed<Goal> goal : context.index().goals()) {
            if (goal.value().measure() == null && goal.value().expectedOutcome() == null) {
                context.ask(
                        RegulationFinding.GOAL_RESULT_OPEN,
                        goal.at("measure"),
                        Map.of("goal", goal.value().id()));
            }
        }
    }

    static void coachAccompanies(RuleContext context) {
        ProgrammeIndex index = context.index();
        for (Placed<Goal> goal : index.goals()) {
            CoachId usual = goal.value().coach();
            List<Placed<CoachingSession>> sessions =
                    index.sessionsOf(goal.value().id());
            if (usual == null && !sessions.isEmpty()) {
                context.ask(
                        RegulationFinding.GOAL_COACH_OPEN,
                        goal.at("coach"),
                        Map.of("goal", goal.value().id()));
            }
            for (Placed<CoachingSession> session : sessions) {
                CoachId coach = session.value().coach();
                if (usual != null && !coach.equals(usual)) {
                    context.ask(
                            RegulationFinding.SESSION_OTHER_COACH,
                            session.at("coach"),
                            Map.of("coach", index.nameOf(coach), "usual", index.nameOf(usual)));
                }
            }
        }
    }

    static void requirementsShown(RuleContext context) {
        for (Placed<CoachConsultant> coach : context.index().coaches()) {
            Set<CoachRequirement> unproven = coach.value().unproven();
            if (!unproven.isEmpty()) {
                context.ask(
                        RegulationFinding.COACH_EVIDENCE_OPEN,
                        coach.at("evidence"),
                        Map.of("coach", coach.value().name().initialsLast(), "requirements", List.copyOf(unproven)));
            }
        }
    }

    static void experienceLong(RuleContext context) {
        int least = context.parameter(RuleParameter.EXPERIENCE_YEARS);
        for (Placed<CoachConsultant> coach : context.index().coaches()) {
            int years = coach.value().experienceYears();
            if (years < least) {
                context.ask(
                        RegulationFinding.COACH_EXPERIENCE_SHORT,
                        coach.at("experienceYears"),
                        Map.of("coach", coach.value().name().initialsLast(), "years", years, "least", least));
            }
        }
    }

    static void evidenceExists(RuleContext context) {
        for (Placed<CoachConsultant> coach : context.index().coaches()) {
            List<EligibilityEvidence> evidence = coach.value().evidence();
            for (int i = 0; i < evidence.size(); i++) {
                LocalDate on = evidence.get(i).on();
                if (on != null && on.isAfter(context.asOf())) {
                    context.ask(
                            RegulationFinding.COACH_EVIDENCE_FUTURE,
                            coach.at("evidence").element(i).member("on"),
                            Map.of("document", evidence.get(i).document(), "date", on, "asOf", context.asOf()));
                }
            }
        }
    }
}
