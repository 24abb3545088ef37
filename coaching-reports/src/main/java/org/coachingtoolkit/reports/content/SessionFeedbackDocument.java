package org.coachingtoolkit.reports.content;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import org.coachingtoolkit.core.programme.CoachingProgramme;
import org.coachingtoolkit.reports.DocumentKind;
import org.coachingtoolkit.reports.Imprint;
import org.coachingtoolkit.reports.content.wording.Wording;
import org.coachingtoolkit.reports.document.Cell;
import org.coachingtoolkit.reports.document.Document;
import org.coachingtoolkit.reports.document.Fields;
import org.coachingtoolkit.reports.document.Fields.Field;
import org.coachingtoolkit.reports.document.Paragraph;
import org.coachingtoolkit.reports.document.Row;
import org.coachingtoolkit.reports.document.Table;
import org.jspecify.annotations.Nullable;

/**
 * The form on which teachers say, without their names, whether sessions were held as the Regulation wants them: as
 * equals and in the open (clause III.1), with questions in place of ready advice (clause IV.3).
 */
public final class SessionFeedbackDocument {
    private static final int COLUMNS = 5;

    private final Draft draft;
    private final Wording wording;

    private SessionFeedbackDocument(Imprint imprint, @Nullable CoachingProgramme programme) {
        this.draft = new Draft(DocumentKind.SESSION_FEEDBACK, imprint, programme);
        this.wording = draft.wording();
    }

    /** Returns the form under the head of an institution. */
    public static Document of(CoachingProgramme programme, Imprint imprint) {
        return new SessionFeedbackDocument(imprint, requireNonNull(programme, "programme")).document();
    }

    /** Returns the empty form. */
    public static Document form(Imprint imprint) {
        return new SessionFeedbackDocument(imprint, null).document();
    }

    private Document document() {
        List<Row> rows = new ArrayList<>();
        for (String statement : wording.texts("session-feedback.statement")) {
            rows.add(Draft.blankAfter(COLUMNS, Cell.of(rows.size() + 1L), Cell.of(statement)));
        }
        return draft.begin(List.of(draft.head().organisation()))
                .add(Paragraph.of(wording.text("session-feedback.introduction")))
                .add(new Fields(List.of(new Field(wording.text("field.date"), wording.date(null)))))
                .add(Table.of(
                        wording.text("session-feedback.table"),
                        List.of(
                                wording.number(),
                                wording.words("statement", 50).asRowHeader(),
                                wording.writing("yes", 8),
                                wording.writing("partly", 10),
                                wording.writing("no", 8)),
                        rows))
                .addAll(draft.toWrite("session-feedback.helped", 2))
                .addAll(draft.toWrite("session-feedback.wanted", 2))
                .add(draft.duty())
                .build();
    }
}
