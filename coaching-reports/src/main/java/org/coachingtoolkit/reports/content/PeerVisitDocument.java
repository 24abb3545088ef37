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
import org.coachingtoolkit.reports.document.RichText;
import org.coachingtoolkit.reports.document.Row;

/** The sheet of a mutual visit (лист взаимопосещения): what was seen by each criterion, and what the two agree on. */
public final class PeerVisitDocument {
    private static final List<String> MARKS = List.of("0", "1", "2");

    private PeerVisitDocument() {}

    /** Returns the sheet under the head of an institution, to be filled in at the visit. */
    public static Document of(CoachingProgramme programme, Imprint imprint) {
        return document(new Draft(DocumentKind.PEER_VISIT, imprint, requireNonNull(programme, "programme")));
    }

    /** Returns the empty form. */
    public static Document form(Imprint imprint) {
        return document(new Draft(DocumentKind.PEER_VISIT, imprint, null));
    }

    private static Document document(Draft draft) {
        Wording wording = draft.wording();
        List<Row> rows = new ArrayList<>();
        for (String criterion : wording.texts("peer-visit.criterion")) {
            rows.add(Row.of(Cell.of(rows.size() + 1L), Cell.of(criterion), Cell.mark(""), Cell.BLANK));
        }
        List<Field> fields = new ArrayList<>();
        fields.add(new Field(wording.text("field.date"), wording.date(null)));
        for (String key : List.of("visited", "visitor", "class", "activityTopic", "visitAim")) {
            fields.add(Field.of(wording.text("field." + key), ""));
        }
        return draft.begin(Orientation.PORTRAIT, List.of(draft.head().organisation()))
                .add(new Fields(fields))
                .add(draft.table(
                        "peer-visit.table",
                        List.of(
                                wording.number(),
                                wording.words("criterion", 44).asRowHeader(),
                                Column.marks(wording.text("column.score"), 12, MARKS),
                                wording.words("facts", 36)),
                        rows))
                .add(new Paragraph(RichText.of(wording.text("peer-visit.scale")), Paragraph.Style.NOTE))
                .add(new Fields(List.of(
                        Field.of(wording.text("field.conclusions"), ""),
                        Field.of(wording.text("field.questions"), ""),
                        Field.of(wording.text("field.agreements"), ""))))
                .add(draft.head().signatures("visitor", "teacher"))
                .build();
    }
}
