package org.coachingtoolkit.reports.content;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.coachingtoolkit.core.common.Language;
import org.coachingtoolkit.core.finding.Finding;
import org.coachingtoolkit.core.goal.CriterionAssessment;
import org.coachingtoolkit.core.goal.SmartAssessment;
import org.coachingtoolkit.core.goal.SmartCriterion;
import org.coachingtoolkit.reports.content.wording.Wording;
import org.coachingtoolkit.reports.document.Cell;
import org.coachingtoolkit.reports.document.Column;
import org.coachingtoolkit.reports.document.Row;

/** What was found about a goal as rows of a table: the wording, then a row for each criterion and each contradiction. */
final class GoalRows {
    static final int COLUMNS = 4;

    private final Wording wording;

    GoalRows(Wording wording) {
        this.wording = wording;
    }

    List<Column> columns() {
        return List.of(
                wording.words("criterion", 22),
                wording.words("verdict", 14),
                wording.words("evidence", 34),
                wording.words("question", 40));
    }

    /** Returns the rows of a goal below a line that names it; its questions in a language of their own. */
    List<Row> rows(String line, SmartAssessment assessment, Language questions) {
        List<Row> rows = new ArrayList<>();
        rows.add(Row.section(line));
        for (CriterionAssessment criterion : assessment.criteria()) {
            rows.add(Row.of(
                    name(criterion.criterion()),
                    Cell.of(criterion.verdict().label(wording.language())),
                    Wording.cell(evidence(criterion)),
                    Wording.cell(criterion
                            .question()
                            .map(finding -> finding.message(questions))
                            .orElse(""))));
        }
        for (Finding finding : assessment.consistency()) {
            rows.add(Row.of(
                    Cell.of(wording.text("smart-statement.consistency")),
                    Cell.of(finding.severity().label(wording.language())),
                    Cell.BLANK,
                    Cell.of(finding.message(questions))));
        }
        return rows;
    }

    Cell name(SmartCriterion criterion) {
        return Cell.of(criterion.letter() + " — " + criterion.label(wording.language()));
    }

    private String evidence(CriterionAssessment criterion) {
        return criterion.evidence().stream()
                .map(item -> item.isField() ? wording.text("smart-statement.field") : item.quote())
                .distinct()
                .collect(Collectors.joining("; "));
    }
}
