package org.coachingtoolkit.core.regulation;

import org.coachingtoolkit.core.finding.Finding;
import org.coachingtoolkit.core.finding.Place;
import org.coachingtoolkit.core.goal.Goal;
import org.coachingtoolkit.core.goal.SmartChecker;
import org.coachingtoolkit.core.goal.SmartProfile;
import org.coachingtoolkit.core.programme.CoachingProgramme;
import org.coachingtoolkit.core.programme.RuleParameter;
import org.coachingtoolkit.core.schedule.conflict.ScheduleConflicts;

/** Rules that other packages have checkers for: what clashes in a schedule, and what plans leave open. */
final class NeighbourRules {
    private NeighbourRules() {}

    static void freeOfConflict(RuleContext context) {
        CoachingProgramme programme = context.programme();
        ScheduleConflicts.check(programme.schedule(), programme.groups(), programme.coaches(), programme.calendar())
                .forEach(context::add);
    }

    /** Passes on where a goal contradicts itself, as its SMART statement on paper says too. */
    static void goals(RuleContext context) {
        SmartChecker checker =
                SmartChecker.of(SmartProfile.STRICT, context.programme().calendar());
        for (Placed<Goal> goal : context.index().goals()) {
            for (Finding finding : checker.check(goal.value()).consistency()) {
                context.add(finding.at(
                        Place.of(goal.place().pointer() + finding.place().pointer())));
            }
        }
    }

    /** Passes on what the plans leave open as far as it is the rule's own. */
    static void plans(RuleContext context) {
        context.index().openInPlans(context.asOf(), context.parameter(RuleParameter.STALLED_DAYS)).stream()
                .filter(finding -> context.isOwn(finding.code()))
                .forEach(context::add);
    }
}
