package org.coachingtoolkit.examples;

import org.coachingtoolkit.core.goal.Goal;
import org.coachingtoolkit.core.goal.SmartGoalContract;
import org.coachingtoolkit.examples.OwnGoalExample.JournalGoal;

/** Runs the laws that the library publishes against a goal class of one's own. */
class OwnGoalProperties implements SmartGoalContract<JournalGoal> {
    @Override
    public JournalGoal goal(Goal parts) {
        return new JournalGoal(1, parts.statement(), parts.due(), parts.why());
    }

    @Override
    public JournalGoal readBack(JournalGoal goal) {
        return new JournalGoal(goal.number(), new StringBuilder(goal.statement()).toString(), goal.due(), goal.why());
    }
}
