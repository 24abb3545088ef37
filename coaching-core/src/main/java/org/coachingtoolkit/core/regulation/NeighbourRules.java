package org.coachingtoolkit.core.regulation;

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

    /** Passes on what the plans leave open as far as it is the rule's own. */
    static void plans(RuleContext context) {
        context.index().openInPlans(context.asOf(), context.parameter(RuleParameter.STALLED_DAYS)).stream()
                .filter(finding -> context.isOwn(finding.code()))
                .forEach(context::add);
    }
}
