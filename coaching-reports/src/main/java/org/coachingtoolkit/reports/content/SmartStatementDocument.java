package org.coachingtoolkit.reports.content;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.coachingtoolkit.core.common.Language;
import org.coachingtoolkit.core.goal.SmartChecker;
import org.coachingtoolkit.core.goal.SmartCriterion;
import org.coachingtoolkit.core.goal.SmartProfile;
import org.coachingtoolkit.core.people.Coachee;
import org.coachingtoolkit.core.people.Teacher;
import org.coachingtoolkit.core.programme.CoachingProgramme;
import org.coachingtoolkit.reports.DocumentKind;
import org.coachingtoolkit.reports.Imprint;
import org.coachingtoolkit.reports.content.wording.Wording;
import org.coachingtoolkit.reports.document.Document;
import org.coachingtoolkit.reports.document.Fields;
import org.coachingtoolkit.reports.document.Fields.Field;
import org.coachingtoolkit.reports.document.Row;
import org.coachingtoolkit.reports.document.SignatureBlock;
import org.jspecify.annotations.Nullable;

/**
 * The statement of SMART findings for a teacher: each goal by its five criteria, what the verdict rests on, and the
 * question that is open. For the teacher and the coach-consultant; it asks and does not mark.
 */
public final class SmartStatementDocument {
    private static final SmartProfile PROFILE = SmartProfile.STRICT;

    private final Draft draft;
    private final Wording wording;
    private final Language language;
    private final GoalRows goals;

    private SmartStatementDocument(Imprint imprint, @Nullable CoachingProgramme programme) {
        this.draft = new Draft(DocumentKind.SMART_STATEMENT, imprint, programme);
        this.wording = draft.wording();
        this.language = imprint.language();
        this.goals = new GoalRows(wording);
    }

    /** Returns the statement of one teacher's own goals, judged by the strict profile. */
    public static Document of(CoachingProgramme programme, Teacher teacher, Imprint imprint) {
        requireNonNull(teacher, "teacher");
        SmartStatementDocument statement = new SmartStatementDocument(imprint, requireNonNull(programme, "programme"));
        SmartChecker checker = SmartChecker.of(PROFILE, programme.calendar());
        List<Row> rows = new ArrayList<>();
        programme
                .goalsOf(Coachee.of(teacher.id()))
                .forEach(goal ->
                        rows.addAll(statement.goals.rows(goal.statement(), checker.check(goal), statement.language)));
        return statement.document(teacher, rows);
    }

    /** Returns the empty form. */
    public static Document form(Imprint imprint) {
        SmartStatementDocument form = new SmartStatementDocument(imprint, null);
        return form.document(
                null,
                Arrays.stream(SmartCriterion.values())
                        .map(criterion -> Draft.blankAfter(GoalRows.COLUMNS, form.goals.name(criterion)))
                        .toList());
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
        return draft.begin(List.of(draft.head().organisation()), draft.year())
                .add(new Fields(about))
                .add(draft.table("smart-statement.table", goals.columns(), rows))
                .add(SignatureBlock.of(
                        draft.head().signer("teacher", teacher == null ? null : teacher.name()),
                        draft.head().signer("coach", null)))
                .build();
    }
}
