package org.coachingtoolkit.examples.cli;

import java.io.PrintWriter;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.coachingtoolkit.core.common.Language;
import org.coachingtoolkit.core.finding.Finding;
import org.coachingtoolkit.core.goal.CriterionAssessment;
import org.coachingtoolkit.core.goal.Evidence;
import org.coachingtoolkit.core.goal.SmartAssessment;
import org.coachingtoolkit.core.goal.SmartCriterion;
import org.coachingtoolkit.core.goal.StatedGoal;
import org.coachingtoolkit.core.goal.Verdict;

/** Reports for people. */
final class TextGoalReport implements GoalReport {
    private final PrintWriter out;
    private final Map<SmartCriterion, Integer> met = new EnumMap<>(SmartCriterion.class);
    private int goals;
    private int smart;

    TextGoalReport(PrintWriter out) {
        this.out = out;
    }

    @Override
    public void goal(String id, StatedGoal goal, SmartAssessment assessment, Language language) {
        goals++;
        smart += assessment.smart() ? 1 : 0;
        for (CriterionAssessment criterion : assessment.criteria()) {
            met.merge(criterion.criterion(), criterion.verdict() == Verdict.MET ? 1 : 0, Integer::sum);
        }
        out.println(id + "  " + (assessment.smart() ? "SMART" : "-") + "  ("
                + assessment.profile().name() + ": A = "
                + assessment.profile().achievable().label(language) + ", R = "
                + assessment.profile().relevant().label(language) + ")");
        out.println("    " + assessment.marked(goal.statement()));
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

    @Override
    public void end() {
        if (goals > 1) {
            String criteria = met.entrySet().stream()
                    .map(entry -> entry.getKey().letter() + " " + entry.getValue())
                    .collect(Collectors.joining(", "));
            out.println("SMART " + smart + " / " + goals + "; " + criteria);
        }
    }

    private static String said(Evidence evidence) {
        return evidence.isField() ? evidence.rule() : "«" + evidence.quote() + "»";
    }

    @Override
    public void refused(List<Finding> findings, Language language) {
        findings.forEach(finding -> out.println(finding.place() + "  " + finding.message(language)));
    }
}
