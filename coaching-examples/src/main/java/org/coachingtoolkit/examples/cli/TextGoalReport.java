package org.coachingtoolkit.examples.cli;

import java.io.PrintWriter;
import java.util.stream.Collectors;
import org.coachingtoolkit.core.common.Language;
import org.coachingtoolkit.core.goal.CriterionAssessment;
import org.coachingtoolkit.core.goal.Evidence;
import org.coachingtoolkit.core.goal.SmartAssessment;

/** Reports for people. */
final class TextGoalReport implements GoalReport {
    private final PrintWriter out;

    TextGoalReport(PrintWriter out) {
        this.out = out;
    }

    @Override
    public void goal(GoalLine goal, SmartAssessment assessment, Language language) {
        out.println(goal.id() + "  " + (assessment.smart() ? "SMART" : "-") + "  ("
                + assessment.profile().name() + ": A = "
                + assessment.profile().achievable().label(language) + ", R = "
                + assessment.profile().relevant().label(language) + ")");
        out.println("    " + goal.statement());
        for (CriterionAssessment criterion : assessment.criteria()) {
            String said =
                    criterion.evidence().stream().map(TextGoalReport::said).collect(Collectors.joining(", "));
            String question =
                    criterion.question().map(asked -> asked.message(language)).orElse("");
            out.println("  " + criterion.criterion().letter() + " "
                    + criterion.verdict().label(language)
                    + (said.isEmpty() ? "" : ": " + said)
                    + (question.isEmpty() ? "" : "  " + question));
        }
        assessment.consistency().forEach(finding -> out.println("  ! " + finding.message(language)));
        out.println();
    }

    private static String said(Evidence evidence) {
        return evidence.isField() ? evidence.rule() : "«" + evidence.quote() + "»";
    }

    @Override
    public void error(long line, String reason) {
        out.println("line " + line + " is not a goal: " + reason);
        out.println();
    }
}
