package org.coachingtoolkit.core.goal;

import org.coachingtoolkit.core.common.Labelled;
import org.coachingtoolkit.core.common.Language;
import org.coachingtoolkit.core.common.TextCatalogue;

/** What a school means by the R of SMART. */
public enum RelevantMeaning implements Labelled {
    /** It is said why the goal matters, or which competence or problem it serves. */
    RELEVANT(GoalFinding.RELEVANT),
    /** It is known from where the way begins and how much time it takes. */
    REALISTIC(GoalFinding.REALISTIC),
    /** A result is named, not an activity. */
    RESULT_ORIENTED(GoalFinding.RESULT_ORIENTED);

    private final GoalFinding question;

    RelevantMeaning(GoalFinding question) {
        this.question = question;
    }

    /** Returns what to ask while the fields do not speak. */
    GoalFinding question() {
        return question;
    }

    @Override
    public String label(Language language) {
        return TextCatalogue.label(language, this);
    }
}
