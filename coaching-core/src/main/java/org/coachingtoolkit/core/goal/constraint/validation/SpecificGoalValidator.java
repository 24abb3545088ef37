package org.coachingtoolkit.core.goal.constraint.validation;

import java.util.List;
import org.coachingtoolkit.core.finding.Finding;
import org.coachingtoolkit.core.goal.SmartChecker;
import org.coachingtoolkit.core.goal.SmartCriterion;
import org.coachingtoolkit.core.goal.SmartProfile;
import org.coachingtoolkit.core.goal.StatedGoal;
import org.coachingtoolkit.core.goal.constraint.SpecificGoal;

/** Validates {@link SpecificGoal}. */
public final class SpecificGoalValidator extends GoalValidator<SpecificGoal> {
    private static final SmartChecker CHECKER = SmartChecker.of(SmartProfile.STRICT);

    /** For the validation provider. */
    public SpecificGoalValidator() {}

    @Override
    public void initialize(SpecificGoal constraint) {
        setMessage(constraint.message());
    }

    @Override
    List<Finding> gaps(StatedGoal goal) {
        return CHECKER.check(goal).of(SmartCriterion.SPECIFIC).question().stream()
                .toList();
    }
}
