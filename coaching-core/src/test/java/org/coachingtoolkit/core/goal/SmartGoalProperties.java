package org.coachingtoolkit.core.goal;

/** The library's own goal keeps the laws that the library publishes. */
class SmartGoalProperties implements SmartGoalContract<Goal> {
    @Override
    public Goal goal(Goal parts) {
        return parts;
    }
}
