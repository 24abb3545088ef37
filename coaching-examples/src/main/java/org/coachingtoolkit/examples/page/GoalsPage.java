package org.coachingtoolkit.examples.page;

import java.util.Map;
import org.coachingtoolkit.core.finding.Finding;
import org.coachingtoolkit.core.goal.CriterionAssessment;
import org.coachingtoolkit.core.goal.Goal;
import org.coachingtoolkit.core.goal.SmartAssessment;
import org.coachingtoolkit.core.goal.SmartChecker;
import org.coachingtoolkit.core.goal.SmartProfile;
import org.coachingtoolkit.core.goal.Verdict;
import org.coachingtoolkit.core.programme.CoachingProgramme;

/** The page of the goals: verdicts by SMART, and the questions that are open. */
final class GoalsPage {
    private GoalsPage() {}

    static Html body(View view) {
        CoachingProgramme programme = view.programme();
        SmartChecker checker = SmartChecker.of(SmartProfile.STRICT, programme.calendar());
        Html goals = new Html();
        int smart = 0;
        for (Goal goal : programme.goals()) {
            SmartAssessment assessment = checker.check(goal);
            smart += assessment.smart() ? 1 : 0;
            goal(view, programme, goal, assessment, goals);
        }
        return Html.of(
                "<p>{}</p>\n<p class=\"note\">{}</p>\n{}",
                view.text("goals.count", Map.of("count", programme.goals().size(), "smart", smart)),
                view.text("goals.text"),
                goals);
    }

    private static void goal(View view, CoachingProgramme programme, Goal goal, SmartAssessment assessment, Html out) {
        out.add("<section class=\"goal\">\n<h2>{}</h2>\n", programme.nameOf(goal.coachee()));
        out.add(
                "<p lang=\"{}\">{}</p>\n<ul class=\"criteria\">\n",
                assessment.language().code(),
                assessment.marked(goal.statement()));
        for (CriterionAssessment criterion : assessment.criteria()) {
            out.add(
                    "<li class=\"{}\"><strong>{}</strong> {}: {}",
                    Mark.of(criterion.verdict()),
                    criterion.criterion().letter(),
                    criterion.criterion().label(view.language()),
                    criterion.verdict() == Verdict.MET
                            ? "✓ " + criterion.verdict().label(view.language())
                            : criterion.verdict().label(view.language()));
            criterion.question().ifPresent(question -> out.add("<br><em>{}</em>", question.message(view.language())));
            out.add("</li>\n");
        }
        out.add("</ul>\n");
        for (Finding finding : assessment.consistency()) {
            out.add("<p>! {}</p>\n", finding.message(view.language()));
        }
        out.add("</section>\n");
    }
}
