package org.coachingtoolkit.core.goal.constraint.validation;

import java.util.List;
import org.coachingtoolkit.core.finding.Finding;
import org.coachingtoolkit.core.goal.GrowGate;
import org.coachingtoolkit.core.goal.GrowStep;
import org.coachingtoolkit.core.goal.SmartChecker;
import org.coachingtoolkit.core.goal.SmartProfile;
import org.coachingtoolkit.core.goal.StatedGoal;
import org.coachingtoolkit.core.goal.constraint.GrowReady;

/** Validates {@link GrowReady}. */
public final class GrowReadyValidator extends GoalValidator<GrowReady> {
    private static final GrowGate GATE = GrowGate.of(SmartChecker.of(SmartProfile.STRICT));

    private GrowStep step = GrowStep.GOAL;

    /** For the validation provider. */
    public GrowReadyValidator() {}

    @Override
    public void initialize(GrowReady constraint) {
        setMessage(constraint.message());
        step = constraint.value();
    }

    @Override
    List<Finding> gaps(StatedGoal goal) {
        return GATE.open(goal, step);
    }
}
