package org.coachingtoolkit.reports.content;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.coachingtoolkit.core.common.Language;
import org.coachingtoolkit.core.finding.Finding;
import org.coachingtoolkit.core.goal.CriterionAssessment;
import org.coachingtoolkit.core.goal.Goal;
import org.coachingtoolkit.core.goal.SmartAssessment;
import org.coachingtoolkit.core.goal.SmartChecker;
import org.coachingtoolkit.core.goal.SmartCriterion;
import org.coachingtoolkit.core.goal.SmartProfile;
import org.coachingtoolkit.core.people.Coachee;
import org.coachingtoolkit.core.people.Teacher;
import org.coachingtoolkit.core.programme.CoachingProgramme;
import org.coachingtoolkit.reports.DocumentKind;
import org.coachingtoolkit.reports.Imprint;
import org.coachingtoolkit.reports.content.wording.Wording;
import org.coachingtoolkit.reports.document.Cell;
import org.coachingtoolkit.reports.document.Document;
import org.coachingtoolkit.reports.document.Fields;
import org.coachingtoolkit.reports.document.Fields.Field;
import org.coachingtoolkit.reports.document.Orientation;
import org.coachingtoolkit.reports.document.Row;
import org.coachingtoolkit.reports.document.SignatureBlock;
import org.jspecify.annotations.Nullable;

/**
 * The statement of SMART findings for a teacher: each goal by its five criteria, what the verdict rests on, and the
 * question that is open. For the teacher and the coach-consultant; it asks and does not mark.
 */
public final class SmartStatementDocument {
    private static final SmartProfile PROFILE = SmartProfile.STRICT;
    private static final int COLUMNS = 4;

    private final Draft draft;
    private final Wording wording;
    private final Language language;

    private SmartStatementDocument(Imprint imprint, @Nullable CoachingProgramme programme) {
        this.draft = new Draft(DocumentKind.SMART_STATEMENT, imprint, programme);
        this.wording = draft.wording();
        this.language = imprint.language();
    }

    /** Returns the statement of one teacher's own goals, judged by the strict profile. */
    public static Document of(CoachingProgramme programme, Teacher teacher, Imprint imprint) {
        requireNonNull(teacher, "teacher");
        SmartStatementDocument statement = new SmartStatementDocument(imprint, requireNonNull(programme, "programme"));
        SmartChecker checker = SmartChecker.of(PROFILE, programme.calendar());
        List<Row> rows = new ArrayList<>();
        programme
                .goalsOf(Coachee.of(teacher.id()))
                .forEach(goal -> rows.addAll(statement.rows(goal, checker.check(goal))));
        return statement.document(teacher, rows);
    }

    /** Returns the empty form. */
    public static Document form(Imprint imprint) {
        SmartStatementDocument form = new SmartStatementDocument(imprint, null);
        return form.document(
                null,
                Arrays.stream(SmartCriterion.values())
                        .map(criterion -> Draft.blankAfter(COLUMNS, form.name(criterion)))
                        .toList());
    }

    private List<Row> rows(Goal goal, SmartAssessment assessment) {
        List<Row> rows = new ArrayList<>();
        rows.add(Row.section(goal.statement()));
        for (CriterionAssessment criterion : assessment.criteria()) {
            rows.add(Row.of(
                    name(criterion.criterion()),
                    Cell.of(criterion.verdict().label(language)),
                    Wording.cell(evidence(criterion)),
                    Wording.cell(criterion
                            .question()
                            .map(finding -> finding.message(language))
                            .orElse(""))));
        }
        for (Finding finding : assessment.consistency()) {
            rows.add(Row.of(
                    Cell.of(wording.text("smart-statement.consistency")),
                    Cell.of(finding.severity().label(language)),
                    Cell.BLANK,
                    Cell.of(finding.message(language))));
        }
        return rows;
    }

    private Cell name(SmartCriterion criterion) {
        return Cell.of(criterion.letter() + " — " + criterion.label(language));
    }

    private String evidence(CriterionAssessment criterion) {
        return criterion.evidence().stream()
                .map(item -> item.isField() ? wording.text("smart-statement.field") : item.quote())
                .distinct()
                .collect(Collectors.joining("; "));
    }

    private Document document(@Nullable Teacher teacher, List<Row> rows) {
        List<Field> about = new ArrayList<>(draft.about(teacher));
        if (teacher == null) {
            about.add(Field.of(wording.text("field.goal"), ""));
        }
        about.add(Field.of(
                wording.text("smart-statement.profile"),
                wording.text(
                        "smart-statement.meaning",
                        Map.of(
                                "name", wording.text("smart-statement." + PROFILE.name()),
                                "achievable", PROFILE.achievable(),
                                "relevant", PROFILE.relevant()))));
        return draft.begin(Orientation.PORTRAIT, List.of(draft.head().organisation()), draft.year())
                .add(new Fields(about))
                .add(draft.table(
                        "smart-statement.table",
                        List.of(
                                wording.words("criterion", 22),
                                wording.words("verdict", 14),
                                wording.words("evidence", 34),
                                wording.words("question", 40)),
                        rows))
                .add(SignatureBlock.of(
                        draft.head().signer("teacher", teacher == null ? null : teacher.name()),
                        draft.head().signer("coach", null)))
                .build();
    }
}
