package org.coachingtoolkit.core.goal;

import org.coachingtoolkit.core.common.Labelled;
import org.coachingtoolkit.core.common.Language;
import org.coachingtoolkit.core.common.TextCatalogue;

/** The seven stages of the coaching process, in their order; at the same time the stage of work on a problem (clause IV.1). */
public enum ProcessStage implements Labelled {
    /** Setting the goal. */
    GOAL_SETTING(GrowStep.GOAL),
    /** Realising how real the goal is. */
    REALITY_CHECK(GrowStep.REALITY),
    /** Analysing what success needs and what is at hand. */
    RESOURCE_ANALYSIS(GrowStep.REALITY),
    /** Determining the ways to the goal. */
    WAYS(GrowStep.OPTIONS),
    /** Choosing a strategy of actions. */
    STRATEGY(GrowStep.WILL),
    /** Monitoring how the goal is being reached. */
    MONITORING(GrowStep.REVIEW),
    /** Analysing the results. */
    RESULT_ANALYSIS(GrowStep.REVIEW);

    private final GrowStep growStep;

    ProcessStage(GrowStep growStep) {
        this.growStep = growStep;
    }

    @Override
    public String label(Language language) {
        return TextCatalogue.label(language, this);
    }

    /** Returns the step of the GROW talk that this stage belongs to. */
    public GrowStep growStep() {
        return growStep;
    }
}
