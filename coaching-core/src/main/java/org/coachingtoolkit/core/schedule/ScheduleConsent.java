package org.coachingtoolkit.core.schedule;

import static java.util.Objects.requireNonNull;

import org.coachingtoolkit.core.goal.GoalId;
import org.coachingtoolkit.core.people.JointConsent;

/**
 * The consent of teacher and coach-consultant to the sessions of one goal as the schedule has them (clause IV.5).
 *
 * @param goal the goal
 * @param consent who has agreed, and when
 */
public record ScheduleConsent(GoalId goal, JointConsent consent) {
    /** Checks that both parts are given. */
    public ScheduleConsent {
        requireNonNull(goal, "goal");
        requireNonNull(consent, "consent");
    }
}
