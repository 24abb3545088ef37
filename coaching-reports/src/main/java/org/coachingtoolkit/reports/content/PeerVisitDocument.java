package org.coachingtoolkit.reports.content;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.coachingtoolkit.core.common.PersonName;
import org.coachingtoolkit.core.development.MutualVisit;
import org.coachingtoolkit.core.development.VisitLevel;
import org.coachingtoolkit.core.development.VisitMark;
import org.coachingtoolkit.core.people.Teacher;
import org.coachingtoolkit.core.people.TeacherId;
import org.coachingtoolkit.core.programme.CoachingProgramme;
import org.coachingtoolkit.reports.DocumentKind;
import org.coachingtoolkit.reports.Imprint;
import org.coachingtoolkit.reports.content.wording.Wording;
import org.coachingtoolkit.reports.document.Block;
import org.coachingtoolkit.reports.document.Cell;
import org.coachingtoolkit.reports.document.Column;
import org.coachingtoolkit.reports.document.Document;
import org.coachingtoolkit.reports.document.Fields;
import org.coachingtoolkit.reports.document.Fields.Field;
import org.coachingtoolkit.reports.document.Heading;
import org.coachingtoolkit.reports.document.Orientation;
import org.coachingtoolkit.reports.document.PageBreak;
import org.coachingtoolkit.reports.document.Paragraph;
import org.coachingtoolkit.reports.document.RichText;
import org.coachingtoolkit.reports.document.Row;
import org.coachingtoolkit.reports.document.SignatureBlock;
import org.jspecify.annotations.Nullable;

/**
 * The sheet of a mutual visit (лист взаимопосещения): on its front what was seen by each criterion, on its back what the
 * two make of it and agree on.
 */
public final class PeerVisitDocument {
    private static final int COLUMNS = 4;
    private static final int MORE_LINES = 4;
    /** So many rows are left for criteria of one's own. */
    private static final int OWN_CRITERIA = 3;

    private final Draft draft;
    private final Wording wording;
    private final @Nullable CoachingProgramme programme;

    private PeerVisitDocument(Imprint imprint, @Nullable CoachingProgramme programme) {
        this.draft = new Draft(DocumentKind.PEER_VISIT, imprint, programme);
        this.wording = draft.wording();
        this.programme = programme;
    }

    /** Returns the sheet under the head of an institution, to be filled in at the visit. */
    public static Document of(CoachingProgramme programme, Imprint imprint) {
        return new PeerVisitDocument(imprint, requireNonNull(programme, "programme")).document(null);
    }

    /** Returns the sheet of a visit; the criteria are open to be filled in if nothing of it is on record yet. */
    public static Document of(CoachingProgramme programme, MutualVisit visit, Imprint imprint) {
        return new PeerVisitDocument(imprint, requireNonNull(programme, "programme"))
                .document(requireNonNull(visit, "visit"));
    }

    /** Returns the empty form. */
    public static Document form(Imprint imprint) {
        return new PeerVisitDocument(imprint, null).document(null);
    }

    private Document document(@Nullable MutualVisit visit) {
        Teacher visited = visit == null ? null : teacher(visit.visited());
        Teacher visitor = visit == null ? null : teacher(visit.visitor());
        return draft.begin(List.of(draft.head().organisation()))
                .add(new Fields(List.of(
                        new Field(wording.text("field.date"), wording.date(visit == null ? null : visit.on())),
                        field("visited", nameAndPost(visited)),
                        field("visitor", nameAndPost(visitor)),
                        field("class", ""),
                        field("activityTopic", visit == null ? "" : visit.topic()),
                        field("visitAim", ""))))
                .add(new Paragraph(RichText.of(wording.text("peer-visit.scale")), Paragraph.Style.NOTE))
                .add(draft.table(
                        "peer-visit.table",
                        List.of(
                                wording.number(),
                                wording.words("criterion", 36).asRowHeader(),
                                Column.marks(
                                        wording.text("column.score"),
                                        14,
                                        Arrays.stream(VisitLevel.values())
                                                .map(wording::label)
                                                .toList()),
                                wording.writing("facts", 44)),
                        rows(visit)))
                .add(new PageBreak(Orientation.PORTRAIT))
                .add(Heading.of(1, wording.text("peer-visit.discussion")))
                .addAll(toWrite("conclusions", null))
                .addAll(toWrite("questions", null))
                .addAll(toWrite("agreements", visit == null ? null : visit.agreement()))
                .add(new Fields(List.of(new Field(
                        wording.text("field.discussed"), wording.date(visit == null ? null : visit.discussedOn())))))
                .add(SignatureBlock.of(
                        draft.head().signer("visitor", name(visitor)),
                        draft.head().signer("teacher", name(visited))))
                .build();
    }

    private List<Row> rows(@Nullable MutualVisit visit) {
        List<Row> rows = new ArrayList<>();
        if (visit == null || visit.marks().isEmpty()) {
            for (String criterion : wording.texts("peer-visit.criterion")) {
                rows.add(Draft.blankAfter(COLUMNS, Cell.of(rows.size() + 1L), Cell.of(criterion)));
            }
            rows.addAll(Collections.nCopies(OWN_CRITERIA, Row.blank(COLUMNS)));
            return rows;
        }
        for (VisitMark mark : visit.marks()) {
            rows.add(Row.of(
                    Cell.of(rows.size() + 1L),
                    Cell.of(mark.criterion()),
                    Cell.mark(wording.label(mark.level())),
                    Wording.cell(mark.fact())));
        }
        return rows;
    }

    /** Returns a field with its value, or with some lines to write on. */
    private List<Block> toWrite(String key, @Nullable String value) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Fields(List.of(field(key, value == null ? "" : value))));
        if (value == null) {
            blocks.addAll(draft.lines("field." + key, MORE_LINES));
        }
        return blocks;
    }

    private Field field(String key, String value) {
        return Field.of(wording.text("field." + key), value);
    }

    private @Nullable Teacher teacher(TeacherId id) {
        return programme == null ? null : programme.teacher(id).orElse(null);
    }

    private String nameAndPost(@Nullable Teacher teacher) {
        return teacher == null ? "" : wording.full(teacher.name()) + ", " + teacher.post();
    }

    private static @Nullable PersonName name(@Nullable Teacher teacher) {
        return teacher == null ? null : teacher.name();
    }
}
