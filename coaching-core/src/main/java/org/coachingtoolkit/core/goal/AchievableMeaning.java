package org.coachingtoolkit.core.goal;

import org.coachingtoolkit.core.common.Labelled;
import org.coachingtoolkit.core.common.Language;
import org.coachingtoolkit.core.common.TextCatalogue;

/** What a school means by the A of SMART. */
public enum AchievableMeaning implements Labelled {
    /** The time and the resources are there. */
    ATTAINABLE(GoalFinding.ATTAINABLE),
    /** Teacher and coach have agreed on the sessions. */
    AGREED(GoalFinding.AGREED),
    /** The next step is named. */
    ACTION_ORIENTED(GoalFinding.ACTION_ORIENTED);

    private final GoalFinding question;

    AchievableMeaning(GoalFinding question) {
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
