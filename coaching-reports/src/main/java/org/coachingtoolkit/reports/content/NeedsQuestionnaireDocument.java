package org.coachingtoolkit.reports.content;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.coachingtoolkit.core.development.Need;
import org.coachingtoolkit.core.development.NeedsResult;
import org.coachingtoolkit.core.people.Teacher;
import org.coachingtoolkit.core.programme.CoachingProgramme;
import org.coachingtoolkit.reports.DocumentKind;
import org.coachingtoolkit.reports.Imprint;
import org.coachingtoolkit.reports.content.wording.Wording;
import org.coachingtoolkit.reports.document.Cell;
import org.coachingtoolkit.reports.document.Column;
import org.coachingtoolkit.reports.document.Column.ValueType;
import org.coachingtoolkit.reports.document.Document;
import org.coachingtoolkit.reports.document.Fields;
import org.coachingtoolkit.reports.document.Fields.Field;
import org.coachingtoolkit.reports.document.Heading;
import org.coachingtoolkit.reports.document.Paragraph;
import org.coachingtoolkit.reports.document.Row;
import org.coachingtoolkit.reports.document.Table;
import org.jspecify.annotations.Nullable;

/**
 * The questionnaire of professional difficulties, from which a teacher's plan begins. Answers are voluntary, and the name
 * may stay away.
 */
public final class NeedsQuestionnaireDocument {
    private static final String TICK = "V";

    private final Draft draft;
    private final Wording wording;
    private final List<String> answers;

    private NeedsQuestionnaireDocument(Imprint imprint, @Nullable CoachingProgramme programme) {
        this.draft = new Draft(DocumentKind.NEEDS_QUESTIONNAIRE, imprint, programme);
        this.wording = draft.wording();
        this.answers = wording.texts("needs-questionnaire.answer");
    }

    /** Returns the questionnaire under the head of an institution. */
    public static Document of(CoachingProgramme programme, Imprint imprint) {
        return new NeedsQuestionnaireDocument(imprint, requireNonNull(programme, "programme")).blank();
    }

    /** Returns the questionnaire as a teacher has answered it, with the difficulties in order of their weight. */
    public static Document of(CoachingProgramme programme, NeedsResult result, Imprint imprint) {
        NeedsQuestionnaireDocument questionnaire =
                new NeedsQuestionnaireDocument(imprint, requireNonNull(programme, "programme"));
        return questionnaire.answered(
                requireNonNull(result, "result"),
                programme.teacher(result.teacher()).orElse(null));
    }

    /** Returns the empty form. */
    public static Document form(Imprint imprint) {
        return new NeedsQuestionnaireDocument(imprint, null).blank();
    }

    private Document blank() {
        List<Column> columns = columns(true);
        List<Row> rows = new ArrayList<>();
        for (String direction : wording.texts("needs-questionnaire.direction")) {
            rows.add(Draft.blankAfter(columns.size(), Cell.of(rows.size() + 1L), Cell.of(direction)));
        }
        return begin(null, null)
                .add(draft.table("needs-questionnaire.table", columns, rows))
                .add(new Fields(List.of(Field.of(wording.text("field.other"), ""))))
                .addAll(draft.lines("field.other", 3))
                .build();
    }

    private Document answered(NeedsResult result, @Nullable Teacher teacher) {
        boolean ticked = result.needs().stream().allMatch(need -> need.most() == answers.size() - 1);
        List<Row> rows = new ArrayList<>();
        for (Need need : result.needs()) {
            long number = rows.size() + 1L;
            rows.add(ticked ? ticked(number, need) : scored(number, need));
        }
        return begin(result, teacher)
                .add(draft.table("needs-questionnaire.table", columns(ticked), rows))
                .add(Heading.of(1, wording.text("needs-questionnaire.result")))
                .add(strongest(result))
                .build();
    }

    private Document.Builder begin(@Nullable NeedsResult result, @Nullable Teacher teacher) {
        String category = teacher == null ? null : draft.category(teacher);
        return draft.begin(List.of(draft.head().organisation()))
                .add(Paragraph.of(wording.text("needs-questionnaire.introduction")))
                .add(new Fields(List.of(
                        Field.of(
                                wording.text("field.personOrAnonymous"),
                                teacher == null ? "" : wording.full(teacher.name())),
                        Field.of(wording.text("field.post"), teacher == null ? "" : teacher.post()),
                        Field.of(wording.text("field.experience"), ""),
                        Field.of(wording.text("field.category"), category == null ? "" : category),
                        new Field(wording.text("field.date"), wording.date(result == null ? null : result.on())))));
    }

    private List<Column> columns(boolean ticked) {
        List<Column> columns = new ArrayList<>();
        columns.add(wording.number());
        columns.add(wording.words("direction", 40).asRowHeader());
        if (ticked) {
            answers.forEach(answer -> columns.add(Column.marks(answer, 13, List.of(TICK))));
        } else {
            columns.add(wording.column("points", ValueType.NUMBER, 13));
            columns.add(wording.column("mostPoints", ValueType.NUMBER, 13));
        }
        columns.add(wording.writing("help", 26));
        return columns;
    }

    private Row ticked(long number, Need need) {
        List<Cell> cells = new ArrayList<>(List.of(Cell.of(number), Cell.of(need.difficulty())));
        for (int score = 0; score < answers.size(); score++) {
            cells.add(score == need.score() ? Cell.mark(TICK) : Cell.BLANK);
        }
        cells.add(Wording.cell(need.wanted()));
        return Row.of(cells);
    }

    private static Row scored(long number, Need need) {
        return Row.of(
                Cell.of(number),
                Cell.of(need.difficulty()),
                Cell.of(need.score()),
                Cell.of(need.most()),
                Wording.cell(need.wanted()));
    }

    private Table strongest(NeedsResult result) {
        List<Row> rows = new ArrayList<>();
        result.strongestFirst()
                .forEach(need -> rows.add(Row.of(
                        Cell.of(rows.size() + 1L),
                        Cell.of(need.difficulty()),
                        Cell.of(need.score()),
                        Cell.of(need.most()),
                        Cell.percent(BigDecimal.valueOf(need.score())
                                .divide(BigDecimal.valueOf(need.most()), 2, RoundingMode.HALF_UP)))));
        return draft.table(
                "needs-questionnaire.result",
                List.of(
                        wording.column("rank", ValueType.NUMBER, 8).aligned(Column.Alignment.CENTRE),
                        wording.words("direction", 50).asRowHeader(),
                        wording.column("points", ValueType.NUMBER, 12),
                        wording.column("mostPoints", ValueType.NUMBER, 14),
                        wording.column("share", ValueType.PERCENT, 12)),
                rows);
    }
}
