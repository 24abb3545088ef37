package org.coachingtoolkit.core.goal.constraint.validation;

import java.util.List;
import org.coachingtoolkit.core.finding.Finding;
import org.coachingtoolkit.core.goal.SmartAssessment;
import org.coachingtoolkit.core.goal.SmartChecker;
import org.coachingtoolkit.core.goal.SmartProfile;
import org.coachingtoolkit.core.goal.StatedGoal;
import org.coachingtoolkit.core.goal.constraint.SmartGoal;

/** Validates {@link SmartGoal}. */
public final class SmartGoalValidator extends GoalValidator<SmartGoal> {
    private SmartChecker checker = SmartChecker.of(SmartProfile.STRICT);

    /** For the validation provider. */
    public SmartGoalValidator() {}

    @Override
    public void initialize(SmartGoal constraint) {
        setMessage(constraint.message());
        checker = SmartChecker.of(constraint.lenient() ? SmartProfile.LENIENT : SmartProfile.STRICT);
    }

    @Override
    List<Finding> gaps(StatedGoal goal) {
        SmartAssessment assessment = checker.check(goal);
        return assessment.smart() ? List.of() : assessment.blocking();
    }
}
