package org.coachingtoolkit.core.goal.constraint.validation;

import java.util.List;
import org.coachingtoolkit.core.finding.Finding;
import org.coachingtoolkit.core.finding.Severity;
import org.coachingtoolkit.core.goal.SmartChecker;
import org.coachingtoolkit.core.goal.SmartProfile;
import org.coachingtoolkit.core.goal.StatedGoal;
import org.coachingtoolkit.core.goal.constraint.ConsistentGoal;

/** Validates {@link ConsistentGoal}; what is only worth a thought does not violate it. */
public final class ConsistentGoalValidator extends GoalValidator<ConsistentGoal> {
    private static final SmartChecker CHECKER = SmartChecker.of(SmartProfile.STRICT);

    /** For the validation provider. */
    public ConsistentGoalValidator() {}

    @Override
    public void initialize(ConsistentGoal constraint) {
        setMessage(constraint.message());
    }

    @Override
    List<Finding> gaps(StatedGoal goal) {
        return CHECKER.check(goal).consistency().stream()
                .filter(finding -> finding.severity() != Severity.ADVICE)
                .toList();
    }
}
