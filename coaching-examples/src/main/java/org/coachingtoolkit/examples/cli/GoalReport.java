package org.coachingtoolkit.examples.cli;

import java.util.List;
import org.coachingtoolkit.core.common.Language;
import org.coachingtoolkit.core.finding.Finding;
import org.coachingtoolkit.core.goal.SmartAssessment;
import org.coachingtoolkit.core.goal.StatedGoal;

/** Says goal by goal what was found. */
interface GoalReport {
    /** Says what was found about a goal. */
    void goal(String id, StatedGoal goal, SmartAssessment assessment, Language language);

    /** Says how it stands altogether, after the last goal. */
    default void end() {}

    /** Says why a line is not a goal. */
    void refused(List<Finding> findings, Language language);
}
