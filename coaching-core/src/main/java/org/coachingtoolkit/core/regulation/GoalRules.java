package org.coachingtoolkit.core.regulation;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.coachingtoolkit.core.goal.Goal;
import org.coachingtoolkit.core.goal.GoalId;
import org.coachingtoolkit.core.goal.ProcessStage;
import org.coachingtoolkit.core.goal.SessionAgreement;
import org.coachingtoolkit.core.goal.SessionFrequency;
import org.coachingtoolkit.core.programme.RuleParameter;
import org.coachingtoolkit.core.session.CoachingSession;

/** Sections II and III and clauses IV.1 and IV.2: how the sessions follow from the goal. */
final class GoalRules {
    private GoalRules() {}

    static void reservesAndWays(RuleContext context) {
        for (Placed<Goal> goal : context.index().goals()) {
            Goal value = goal.value();
            ProcessStage stage = value.stage();
            if (stage == null) {
                continue;
            }
            if (stage.compareTo(ProcessStage.RESOURCE_ANALYSIS) > 0
                    && value.resources().isEmpty()) {
                context.ask(RegulationFinding.GOAL_RESOURCES_OPEN, goal.at("resources"), Map.of("goal", value.id()));
            }
            if (stage.compareTo(ProcessStage.WAYS) > 0 && value.options().isEmpty()) {
                context.ask(RegulationFinding.GOAL_WAYS_OPEN, goal.at("options"), Map.of("goal", value.id()));
            }
        }
    }

    static void stepByStep(RuleContext context) {
        for (Placed<Goal> goal : context.index().goals()) {
            ProcessStage before = ProcessStage.GOAL_SETTING;
            for (Placed<CoachingSession> session : active(context, goal.value())) {
                ProcessStage stage = session.value().stage();
                if (stage == null) {
                    continue;
                }
                if (stage.compareTo(before) < 0) {
                    context.ask(
                            RegulationFinding.STAGE_BACKWARDS,
                            session.at("stage"),
                            Map.of("before", before, "stage", stage));
                }
                before = stage;
            }
        }
    }

    private static List<Placed<CoachingSession>> active(RuleContext context, Goal goal) {
        return context.index().sessionsOf(goal.id()).stream()
                .filter(session -> session.value().isActive())
                .toList();
    }

    static void problemSet(RuleContext context) {
        for (Placed<Goal> goal : context.index().goals()) {
            String problem = goal.value().problem();
            if (problem == null || problem.isBlank()) {
                context.ask(
                        RegulationFinding.GOAL_PROBLEM_OPEN,
                        goal.at("problem"),
                        Map.of("goal", goal.value().id()));
            }
        }
    }

    static void stageTold(RuleContext context) {
        for (Placed<CoachingSession> session : context.index().sessions()) {
            if (session.value().isActive() && session.value().stage() == null) {
                context.ask(
                        RegulationFinding.SESSION_STAGE_OPEN,
                        session.at("stage"),
                        Map.of("date", session.value().start().toLocalDate()));
            }
        }
    }

    static void agreedByBoth(RuleContext context) {
        for (Placed<Goal> goal : context.index().goals()) {
            SessionAgreement agreement = goal.value().agreement();
            if (agreement == null) {
                if (!active(context, goal.value()).isEmpty()) {
                    context.ask(
                            RegulationFinding.AGREEMENT_OPEN,
                            goal.at("agreement"),
                            Map.of("goal", goal.value().id()));
                }
            } else if (!agreement.consent().isComplete()) {
                context.ask(
                        RegulationFinding.AGREEMENT_ONE_SIDED,
                        goal.at("agreement").member("consent"),
                        Map.of("goal", goal.value().id()));
            }
        }
    }

    static void durationAsAgreed(RuleContext context) {
        for (Placed<Goal> goal : context.index().goals()) {
            SessionAgreement agreement = goal.value().agreement();
            if (agreement == null) {
                continue;
            }
            for (Placed<CoachingSession> session : active(context, goal.value())) {
                Duration duration = session.value().duration();
                if (!duration.equals(agreement.duration())) {
                    context.ask(
                            RegulationFinding.SESSION_DURATION_OTHER,
                            session.at("duration"),
                            Map.of(
                                    "date", session.value().start().toLocalDate(),
                                    "duration", duration,
                                    "agreed", agreement.duration()));
                }
            }
        }
    }

    static void frequencyAsAgreed(RuleContext context) {
        int tolerance = context.parameter(RuleParameter.FREQUENCY_TOLERANCE_PERCENT);
        for (Placed<Goal> goal : context.index().goals()) {
            SessionAgreement agreement = goal.value().agreement();
            List<Placed<CoachingSession>> sessions = active(context, goal.value());
            if (agreement == null || sessions.size() < 2) {
                continue;
            }
            LocalDate first = sessions.get(0).value().start().toLocalDate();
            LocalDate last = sessions.get(sessions.size() - 1).value().start().toLocalDate();
            long days = context.index().daysBetween(first, last);
            int gaps = sessions.size() - 1;
            if (differs(agreement.frequency(), days, gaps, tolerance)) {
                context.ask(
                        RegulationFinding.GOAL_FREQUENCY_OTHER,
                        goal.at("agreement").member("frequency"),
                        Map.of(
                                "goal", goal.value().id(),
                                "actual", Math.max(1, Math.round((double) days / gaps)),
                                "agreed", agreement.frequency().intervalDays()));
            }
        }
    }

    /** Whether days/gaps is further from the agreed distance than the tolerance; without rounding. */
    private static boolean differs(SessionFrequency agreed, long days, int gaps, int tolerance) {
        long actual = 100 * days * agreed.sessions();
        long expected = (long) agreed.per().days() * gaps;
        return Math.abs(actual - 100 * expected) > tolerance * expected;
    }

    static void withinGoal(RuleContext context) {
        for (Placed<Goal> goal : context.index().goals()) {
            LocalDate start = goal.value().start();
            LocalDate due = goal.value().due();
            for (Placed<CoachingSession> session : active(context, goal.value())) {
                LocalDate day = session.value().start().toLocalDate();
                GoalId id = goal.value().id();
                if (start != null && day.isBefore(start)) {
                    context.ask(
                            RegulationFinding.SESSION_BEFORE_GOAL,
                            session.at("start"),
                            Map.of("date", day, "goal", id, "start", start));
                }
                if (due != null && day.isAfter(due)) {
                    context.ask(
                            RegulationFinding.SESSION_AFTER_GOAL,
                            session.at("start"),
                            Map.of("date", day, "goal", id, "due", due));
                }
            }
        }
    }

    static void metFor(RuleContext context) {
        for (Placed<Goal> goal : context.index().goals()) {
            LocalDate due = goal.value().due();
            boolean over = due != null && due.isBefore(context.asOf());
            if (!over && active(context, goal.value()).isEmpty()) {
                context.ask(
                        RegulationFinding.GOAL_NO_SESSIONS,
                        goal.place(),
                        Map.of("goal", goal.value().id()));
            }
        }
    }
}
