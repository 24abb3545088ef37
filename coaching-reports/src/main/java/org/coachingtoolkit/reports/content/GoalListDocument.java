package org.coachingtoolkit.reports.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.coachingtoolkit.core.goal.SmartCriterion;
import org.coachingtoolkit.core.goal.SmartProfile;
import org.coachingtoolkit.core.goal.Verdict;
import org.coachingtoolkit.reports.GoalList;
import org.coachingtoolkit.reports.Imprint;
import org.coachingtoolkit.reports.content.wording.Wording;
import org.coachingtoolkit.reports.document.Document;
import org.coachingtoolkit.reports.document.Orientation;
import org.coachingtoolkit.reports.document.Paragraph;
import org.coachingtoolkit.reports.document.RichText;
import org.coachingtoolkit.reports.document.Row;
import org.coachingtoolkit.reports.document.Table;
import org.coachingtoolkit.reports.document.Title;

/** A list of goals with what was found about each: how many are met by criterion, then goal by goal. */
public final class GoalListDocument {
    private GoalListDocument() {}

    /** Returns the document; its headings are in the imprint's language, its questions in that of each goal. */
    public static Document of(List<GoalList.Entry> goals, SmartProfile profile, Imprint imprint) {
        Wording wording = new Wording(imprint.language());
        GoalRows table = new GoalRows(wording);
        List<Row> rows = new ArrayList<>();
        for (GoalList.Entry goal : goals) {
            String mark = goal.assessment().smart() ? " — SMART" : "";
            String line = goal.id() + ". " + goal.assessment().marked(goal.statement()) + mark;
            rows.addAll(table.rows(line, goal.assessment(), goal.language()));
        }
        String title = wording.text("goal-list.title");
        return Document.builder("goal-list", title, imprint.language())
                .layout(imprint.layout().in(Orientation.PORTRAIT))
                .info(imprint.info("", title))
                .add(new Title(wording.text("goal-list.kind"), wording.text("goal-list.subject"), List.of()))
                .add(Paragraph.of(RichText.of(wording.text(
                        "goal-list.counts",
                        Map.of(
                                "goals", goals.size(),
                                "smart",
                                        goals.stream()
                                                .filter(goal ->
                                                        goal.assessment().smart())
                                                .count(),
                                "specific", met(goals, SmartCriterion.SPECIFIC),
                                "measurable", met(goals, SmartCriterion.MEASURABLE),
                                "term", met(goals, SmartCriterion.TIME_BOUND))))))
                .add(Paragraph.of(wording.text("smart-statement.profile") + ": "
                        + wording.text(
                                "smart-statement.meaning",
                                Map.of(
                                        "name", name(profile, wording),
                                        "achievable", profile.achievable(),
                                        "relevant", profile.relevant()))))
                .add(Table.of(wording.text("smart-statement.table"), table.columns(), rows))
                .build();
    }

    /** Returns the name of a profile in the language of the document; own profiles bear a name of their own. */
    private static String name(SmartProfile profile, Wording wording) {
        boolean known = profile.equals(SmartProfile.STRICT) || profile.equals(SmartProfile.LENIENT);
        return known ? wording.text("smart-statement." + profile.name()) : profile.name();
    }

    private static long met(List<GoalList.Entry> goals, SmartCriterion criterion) {
        return goals.stream()
                .map(GoalList.Entry::assessment)
                .filter(assessment -> assessment.verdict(criterion) == Verdict.MET)
                .count();
    }
}
