package org.coachingtoolkit.reports.content;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.coachingtoolkit.core.common.DateRange;
import org.coachingtoolkit.core.common.SchoolYear;
import org.coachingtoolkit.core.development.Presentation;
import org.coachingtoolkit.core.development.SelfEducationProgramme;
import org.coachingtoolkit.core.development.SelfEducationStage;
import org.coachingtoolkit.core.development.SelfEducationStep;
import org.coachingtoolkit.core.people.Teacher;
import org.coachingtoolkit.core.programme.CoachingProgramme;
import org.coachingtoolkit.reports.DocumentKind;
import org.coachingtoolkit.reports.Imprint;
import org.coachingtoolkit.reports.content.wording.Wording;
import org.coachingtoolkit.reports.document.Block;
import org.coachingtoolkit.reports.document.Cell;
import org.coachingtoolkit.reports.document.Column;
import org.coachingtoolkit.reports.document.Column.ValueType;
import org.coachingtoolkit.reports.document.Document;
import org.coachingtoolkit.reports.document.Fields;
import org.coachingtoolkit.reports.document.Fields.Field;
import org.coachingtoolkit.reports.document.Heading;
import org.coachingtoolkit.reports.document.Paragraph;
import org.coachingtoolkit.reports.document.RichText;
import org.coachingtoolkit.reports.document.Row;
import org.coachingtoolkit.reports.document.SignatureBlock;
import org.jspecify.annotations.Nullable;

/** A teacher's programme of self-education: two years in five stages, its results presented in each school year. */
public final class SelfEducationDocument {
    private static final int COLUMNS = 7;
    private static final int PRESENTATION_COLUMNS = 6;
    private static final int OPEN_PRESENTATIONS = 2;

    private final Draft draft;
    private final Wording wording;

    private SelfEducationDocument(Imprint imprint, @Nullable CoachingProgramme programme) {
        this.draft = new Draft(DocumentKind.SELF_EDUCATION, imprint, programme);
        this.wording = draft.wording();
    }

    /**
     * Returns what a teacher works on in the school year of the programme, one after another if there are several; a
     * sheet to be filled in, with the stages, if there is nothing on record.
     */
    public static Document of(CoachingProgramme programme, Teacher teacher, Imprint imprint) {
        requireNonNull(teacher, "teacher");
        SelfEducationDocument document = new SelfEducationDocument(imprint, requireNonNull(programme, "programme"));
        DateRange year = programme.calendar().year().range();
        List<Block> own = new ArrayList<>();
        programme.plans().selfEducation().stream()
                .filter(one ->
                        one.teacher().equals(teacher.id()) && one.period().intersects(year))
                .forEach(one -> own.addAll(document.filled(one)));
        return document.document(teacher, own.isEmpty() ? document.blank() : own);
    }

    /** Returns the empty form. */
    public static Document form(Imprint imprint) {
        SelfEducationDocument form = new SelfEducationDocument(imprint, null);
        return form.document(null, form.blank());
    }

    private List<Block> filled(SelfEducationProgramme programme) {
        List<Row> steps = new ArrayList<>();
        for (SelfEducationStep step : programme.steps()) {
            steps.add(Row.of(
                    Cell.of(steps.size() + 1L),
                    Cell.of(wording.capital(step.stage())),
                    Cell.of(step.content()),
                    Cell.of(wording.period(step.range())),
                    Wording.cell(step.form()),
                    Wording.cell(step.output()),
                    Cell.BLANK));
        }
        List<Row> presentations = new ArrayList<>();
        for (Presentation presentation : programme.presentations()) {
            presentations.add(Row.of(
                    Cell.of(presentations.size() + 1L),
                    Cell.of(wording.years(SchoolYear.of(presentation.on()))),
                    Cell.of(presentation.on()),
                    Cell.of(wording.capital(presentation.form())),
                    Cell.of(presentation.title()),
                    presentation.given() ? Cell.mark(wording.text("mark.done")) : Cell.BLANK));
        }
        return List.of(
                new Fields(List.of(
                        Field.of(wording.text("field.topic"), programme.topic()),
                        field("relevance", programme.relevance()),
                        field("aim", programme.aim()),
                        field("tasks", String.join("; ", programme.tasks())),
                        Field.of(wording.text("field.due"), wording.period(programme.period())))),
                draft.table("self-education.table", steps(), steps),
                Heading.of(1, wording.text("self-education.presentations")),
                new Paragraph(RichText.of(wording.text("self-education.note")), Paragraph.Style.NOTE),
                draft.table("self-education.presentations", presentations(), presentations));
    }

    private List<Block> blank() {
        List<Row> stages = new ArrayList<>();
        for (SelfEducationStage stage : SelfEducationStage.values()) {
            stages.add(Draft.blankAfter(COLUMNS, Cell.of(stages.size() + 1L), Cell.of(wording.capital(stage))));
        }
        return List.of(
                new Fields(List.of(
                        field("topic", null),
                        field("relevance", null),
                        field("aim", null),
                        field("tasks", null),
                        new Field(
                                wording.text("field.due"),
                                wording.line(
                                        "years.blank",
                                        Map.of(
                                                "from", wording.blank("year", 2),
                                                "to", wording.blank("year", 2)))))),
                draft.table("self-education.table", steps(), stages),
                Heading.of(1, wording.text("self-education.presentations")),
                new Paragraph(RichText.of(wording.text("self-education.note")), Paragraph.Style.NOTE),
                draft.table(
                        "self-education.presentations",
                        presentations(),
                        Collections.nCopies(OPEN_PRESENTATIONS, Row.blank(PRESENTATION_COLUMNS))));
    }

    private Field field(String key, @Nullable String value) {
        return Field.of(wording.text("field." + key), value == null ? "" : value);
    }

    private List<Column> steps() {
        return List.of(
                wording.number(),
                wording.words("stageName", 22),
                wording.words("content", 40),
                wording.words("dates", 18),
                wording.words("form", 20),
                wording.words("output", 24),
                wording.words("done", 16));
    }

    private List<Column> presentations() {
        return List.of(
                wording.number(),
                wording.words("schoolYear", 18),
                wording.column("date", ValueType.DATE, 14),
                wording.words("presentationForm", 28),
                wording.words("presented", 50),
                wording.done(16));
    }

    private Document document(@Nullable Teacher teacher, List<Block> blocks) {
        return draft.begin(steps(), draft.head().withSignature())
                .add(new Fields(draft.about(teacher)))
                .addAll(blocks)
                .add(SignatureBlock.of(
                        draft.head().signer("teacher", teacher == null ? null : teacher.name()),
                        draft.head().signer("methodist", null)))
                .build();
    }
}
