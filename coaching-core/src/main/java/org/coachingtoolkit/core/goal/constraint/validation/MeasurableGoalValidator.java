package org.coachingtoolkit.core.goal.constraint.validation;

import java.util.List;
import org.coachingtoolkit.core.finding.Finding;
import org.coachingtoolkit.core.goal.SmartChecker;
import org.coachingtoolkit.core.goal.SmartCriterion;
import org.coachingtoolkit.core.goal.SmartProfile;
import org.coachingtoolkit.core.goal.StatedGoal;
import org.coachingtoolkit.core.goal.constraint.MeasurableGoal;

/** Validates {@link MeasurableGoal}. */
public final class MeasurableGoalValidator extends GoalValidator<MeasurableGoal> {
    private static final SmartChecker CHECKER = SmartChecker.of(SmartProfile.STRICT);

    /** For the validation provider. */
    public MeasurableGoalValidator() {}

    @Override
    public void initialize(MeasurableGoal constraint) {
        setMessage(constraint.message());
    }

    @Override
    List<Finding> gaps(StatedGoal goal) {
        return CHECKER.check(goal).of(SmartCriterion.MEASURABLE).question().stream()
                .toList();
    }
}
