package org.coachingtoolkit.reports.content;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.coachingtoolkit.core.people.Teacher;
import org.coachingtoolkit.core.programme.CoachingProgramme;
import org.coachingtoolkit.reports.document.Cell;
import org.coachingtoolkit.reports.document.Column;
import org.coachingtoolkit.reports.document.Document;
import org.coachingtoolkit.reports.document.Orientation;
import org.coachingtoolkit.reports.document.Paragraph;
import org.coachingtoolkit.reports.document.RichText;
import org.coachingtoolkit.reports.document.Row;
import org.jspecify.annotations.Nullable;

/** The long-term plan of retraining courses (перспективный план курсовой переподготовки): every teacher, five years. */
public final class RetrainingPlanDocument {
    private static final int YEARS = 5;

    private final Draft draft;
    private final Wording wording;

    private RetrainingPlanDocument(Imprint imprint, @Nullable CoachingProgramme programme) {
        this.draft = new Draft(DocumentKind.RETRAINING_PLAN, imprint, programme);
        this.wording = draft.wording();
    }

    /** Returns the plan of an institution: its teachers, and the years to be marked. */
    public static Document of(CoachingProgramme programme, Imprint imprint) {
        RetrainingPlanDocument plan = new RetrainingPlanDocument(imprint, requireNonNull(programme, "programme"));
        List<Row> rows = new ArrayList<>();
        for (Teacher teacher : programme.teachers()) {
            List<Cell> cells = new ArrayList<>(List.of(
                    Cell.of(rows.size() + 1L),
                    Cell.of(teacher.name().full()),
                    Cell.of(teacher.post()),
                    Wording.cell(teacher.category()),
                    Cell.BLANK));
            cells.addAll(Collections.nCopies(YEARS + 1, Cell.BLANK));
            rows.add(Row.of(cells));
        }
        return plan.document(programme.calendar().year().startYear(), rows);
    }

    /** Returns the empty form. */
    public static Document form(Imprint imprint) {
        return new RetrainingPlanDocument(imprint, null).document(0, List.of());
    }

    private Document document(int first, List<Row> rows) {
        List<Column> columns = new ArrayList<>(List.of(
                wording.number(),
                wording.words("person", 28).asRowHeader(),
                wording.words("post", 20),
                wording.words("category", 14),
                wording.words("lastCourses", 28)));
        for (int i = 0; i < YEARS; i++) {
            columns.add(Column.marks(
                    first == 0 ? "20__" : Integer.toString(first + i), 8, List.of(wording.text("mark.planned"))));
        }
        columns.add(wording.words("note", 16));
        return draft.begin(Orientation.LANDSCAPE, draft.head().withSignature())
                .add(draft.table("retraining-plan.table", columns, rows))
                .add(new Paragraph(RichText.of(wording.text("retraining-plan.note")), Paragraph.Style.NOTE))
                .add(draft.head().signatures("methodist"))
                .build();
    }
}
