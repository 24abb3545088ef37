package org.coachingtoolkit.examples.cli;

import java.io.PrintWriter;
import java.util.List;
import org.coachingtoolkit.core.common.Language;
import org.coachingtoolkit.core.finding.Finding;
import org.coachingtoolkit.core.goal.SmartAssessment;
import org.coachingtoolkit.core.goal.StatedGoal;
import org.coachingtoolkit.core.json.GoalsJson;

/**
 * Reports for programs: one JSON line for each line read.
 *
 * @param out where they go; each line at once
 */
record JsonGoalReport(PrintWriter out) implements GoalReport {
    @Override
    public void goal(String id, StatedGoal goal, SmartAssessment assessment, Language language) {
        line(GoalsJson.line(id, assessment, language));
    }

    @Override
    public void refused(List<Finding> findings, Language language) {
        line(GoalsJson.line(findings.get(0).place().line(), findings, language));
    }

    private void line(String json) {
        out.print(json + "\n");
        out.flush();
    }
}
