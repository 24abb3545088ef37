package org.coachingtoolkit.reports.content;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.coachingtoolkit.core.people.Teacher;
import org.coachingtoolkit.core.programme.CoachingProgramme;
import org.coachingtoolkit.reports.document.Cell;
import org.coachingtoolkit.reports.document.Document;
import org.coachingtoolkit.reports.document.Fields;
import org.coachingtoolkit.reports.document.Fields.Field;
import org.coachingtoolkit.reports.document.Orientation;
import org.coachingtoolkit.reports.document.Paragraph;
import org.coachingtoolkit.reports.document.RichText;
import org.coachingtoolkit.reports.document.Row;
import org.jspecify.annotations.Nullable;

/** A teacher's programme of self-education: two years in five stages, with a report in each school year. */
public final class SelfEducationDocument {
    private final Draft draft;
    private final Wording wording;

    private SelfEducationDocument(Imprint imprint, @Nullable CoachingProgramme programme) {
        this.draft = new Draft(DocumentKind.SELF_EDUCATION, imprint, programme);
        this.wording = draft.wording();
    }

    /** Returns the programme of one teacher, to be filled in: its stages are given, topic and steps are the teacher's. */
    public static Document of(CoachingProgramme programme, Teacher teacher, Imprint imprint) {
        return new SelfEducationDocument(imprint, requireNonNull(programme, "programme"))
                .document(
                        requireNonNull(teacher, "teacher"),
                        RichText.of(programme.calendar().year().startYear() + "–"
                                + (programme.calendar().year().startYear() + 2)));
    }

    /** Returns the empty form. */
    public static Document form(Imprint imprint) {
        SelfEducationDocument form = new SelfEducationDocument(imprint, null);
        return form.document(
                null,
                form.wording.line(
                        "years.blank",
                        Map.of(
                                "from", form.wording.blank("year", 2),
                                "to", form.wording.blank("year", 2))));
    }

    private Document document(@Nullable Teacher teacher, RichText years) {
        List<Row> rows = new ArrayList<>();
        for (String stage : wording.texts("self-education.stage")) {
            rows.add(Row.of(
                    Cell.of(rows.size() + 1L),
                    Cell.of(stage),
                    Cell.BLANK,
                    Cell.BLANK,
                    Cell.BLANK,
                    Cell.BLANK,
                    Cell.BLANK));
        }
        List<Field> fields = new ArrayList<>(draft.about(teacher));
        for (String key : List.of("topic", "relevance", "aim", "tasks")) {
            fields.add(Field.of(wording.text("field." + key), ""));
        }
        return draft.begin(Orientation.LANDSCAPE, draft.head().withSignature(), years)
                .add(new Fields(fields))
                .add(draft.table(
                        "self-education.table",
                        List.of(
                                wording.number(),
                                wording.words("stageName", 22),
                                wording.words("content", 40),
                                wording.words("dates", 18),
                                wording.words("form", 20),
                                wording.words("output", 24),
                                wording.words("done", 16)),
                        rows))
                .add(new Paragraph(RichText.of(wording.text("self-education.note")), Paragraph.Style.NOTE))
                .add(draft.head().signatures("teacher", "methodist"))
                .build();
    }
}
