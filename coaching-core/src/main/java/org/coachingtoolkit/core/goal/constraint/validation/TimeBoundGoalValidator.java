package org.coachingtoolkit.core.goal.constraint.validation;

import java.util.List;
import org.coachingtoolkit.core.finding.Finding;
import org.coachingtoolkit.core.goal.SmartChecker;
import org.coachingtoolkit.core.goal.SmartCriterion;
import org.coachingtoolkit.core.goal.SmartProfile;
import org.coachingtoolkit.core.goal.StatedGoal;
import org.coachingtoolkit.core.goal.constraint.TimeBoundGoal;

/** Validates {@link TimeBoundGoal}. */
public final class TimeBoundGoalValidator extends GoalValidator<TimeBoundGoal> {
    private static final SmartChecker CHECKER = SmartChecker.of(SmartProfile.STRICT);

    /** For the validation provider. */
    public TimeBoundGoalValidator() {}

    @Override
    public void initialize(TimeBoundGoal constraint) {
        setMessage(constraint.message());
    }

    @Override
    List<Finding> gaps(StatedGoal goal) {
        return CHECKER.check(goal).of(SmartCriterion.TIME_BOUND).question().stream()
                .toList();
    }
}
