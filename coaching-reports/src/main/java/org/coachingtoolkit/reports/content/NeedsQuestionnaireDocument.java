package org.coachingtoolkit.reports.content;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import org.coachingtoolkit.core.programme.CoachingProgramme;
import org.coachingtoolkit.reports.document.Cell;
import org.coachingtoolkit.reports.document.Column;
import org.coachingtoolkit.reports.document.Document;
import org.coachingtoolkit.reports.document.Fields;
import org.coachingtoolkit.reports.document.Fields.Field;
import org.coachingtoolkit.reports.document.Orientation;
import org.coachingtoolkit.reports.document.Paragraph;
import org.coachingtoolkit.reports.document.Row;

/**
 * The questionnaire of professional difficulties, from which a teacher's plan begins. Answers are voluntary, and the name
 * may stay away.
 */
public final class NeedsQuestionnaireDocument {
    private NeedsQuestionnaireDocument() {}

    /** Returns the questionnaire under the head of an institution. */
    public static Document of(CoachingProgramme programme, Imprint imprint) {
        return document(new Draft(DocumentKind.NEEDS_QUESTIONNAIRE, imprint, requireNonNull(programme, "programme")));
    }

    /** Returns the empty form. */
    public static Document form(Imprint imprint) {
        return document(new Draft(DocumentKind.NEEDS_QUESTIONNAIRE, imprint, null));
    }

    private static Document document(Draft draft) {
        Wording wording = draft.wording();
        List<Column> columns = new ArrayList<>();
        columns.add(wording.number());
        columns.add(wording.words("direction", 40).asRowHeader());
        for (String answer : wording.texts("needs-questionnaire.answer")) {
            columns.add(Column.marks(answer, 13, List.of("V")));
        }
        columns.add(wording.words("help", 26));
        List<Row> rows = new ArrayList<>();
        for (String direction : wording.texts("needs-questionnaire.direction")) {
            List<Cell> cells = new ArrayList<>(List.of(Cell.of(rows.size() + 1L), Cell.of(direction)));
            while (cells.size() < columns.size()) {
                cells.add(Cell.BLANK);
            }
            rows.add(Row.of(cells));
        }
        List<Field> fields = new ArrayList<>();
        for (String key : List.of("personOrAnonymous", "post", "experience", "category")) {
            fields.add(Field.of(wording.text("field." + key), ""));
        }
        fields.add(new Field(wording.text("field.date"), wording.date(null)));
        return draft.begin(Orientation.PORTRAIT, List.of(draft.head().organisation()))
                .add(Paragraph.of(wording.text("needs-questionnaire.introduction")))
                .add(new Fields(fields))
                .add(draft.table("needs-questionnaire.table", columns, rows))
                .add(new Fields(List.of(Field.of(wording.text("field.other"), ""))))
                .build();
    }
}
