package org.coachingtoolkit.reports.content;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.coachingtoolkit.core.people.Teacher;
import org.coachingtoolkit.core.programme.CoachingProgramme;
import org.coachingtoolkit.reports.DocumentKind;
import org.coachingtoolkit.reports.Imprint;
import org.coachingtoolkit.reports.content.wording.Letterhead;
import org.coachingtoolkit.reports.content.wording.Wording;
import org.coachingtoolkit.reports.document.BlankField;
import org.coachingtoolkit.reports.document.Block;
import org.coachingtoolkit.reports.document.Cell;
import org.coachingtoolkit.reports.document.Column;
import org.coachingtoolkit.reports.document.Document;
import org.coachingtoolkit.reports.document.Fields;
import org.coachingtoolkit.reports.document.Fields.Field;
import org.coachingtoolkit.reports.document.LayoutProfile;
import org.coachingtoolkit.reports.document.Orientation;
import org.coachingtoolkit.reports.document.Paragraph;
import org.coachingtoolkit.reports.document.RichText;
import org.coachingtoolkit.reports.document.Row;
import org.coachingtoolkit.reports.document.Table;
import org.coachingtoolkit.reports.document.Title;
import org.coachingtoolkit.reports.typesetting.ColumnWidths;
import org.jspecify.annotations.Nullable;

/** A document in the making: what all kinds share, from the head of the institution to the rows of an empty form. */
final class Draft {
    private static final int BLANK_ROWS = 8;
    /** As many underscores as stand in a line on either paper in either layout. */
    private static final int LINE_WIDTH = 66;

    private final DocumentKind kind;
    private final Imprint imprint;
    private final Wording wording;
    private final @Nullable CoachingProgramme programme;
    private @Nullable Categories categories;

    /** Begins a document of a programme, or an empty form. */
    Draft(DocumentKind kind, Imprint imprint, @Nullable CoachingProgramme programme) {
        this.kind = kind;
        this.imprint = imprint;
        this.wording = new Wording(imprint.language());
        this.programme = programme;
    }

    Wording wording() {
        return wording;
    }

    Letterhead head() {
        return new Letterhead(wording, programme == null ? null : programme.institution());
    }

    /** Returns who works here on the day of the paper. */
    Staff staff() {
        return new Staff(programme, imprint);
    }

    /** Returns the line of the school year: «на 2026–2027 учебный год», or with blanks. */
    RichText year() {
        return year("forYear");
    }

    /** Returns the line that says which school year a paper looks back on. */
    RichText pastYear() {
        return year("overYear");
    }

    private RichText year(String key) {
        return wording.line(key, Map.of("year", schoolYear()));
    }

    /** Returns the school year in words, or with blanks. */
    RichText schoolYear() {
        return wording.schoolYear(
                programme == null ? null : programme.calendar().year());
    }

    /** Returns the line on which date and number of a paper are written by hand. */
    RichText dateAndNumber() {
        return wording.line("act.number", Map.of("date", wording.date(null), "number", wording.blank("number", 4)));
    }

    /** Returns the line that says whose duty the paper is: the text {@code code.duty}. */
    Paragraph duty() {
        return new Paragraph(RichText.of(wording.text(kind.code() + ".duty")), Paragraph.Style.NOTE);
    }

    /** Returns a field to be written by hand, with more lines below it. */
    List<Block> toWrite(String key, int more) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Fields(List.of(Field.of(wording.text(key), ""))));
        blocks.addAll(lines(key, more));
        return blocks;
    }

    /** Returns a person with the post, or a blank. */
    RichText nameAndPost(@Nullable Teacher teacher) {
        return teacher == null
                ? wording.blank("name", 40)
                : RichText.of(wording.full(teacher.name()) + ", " + teacher.post());
    }

    /** Returns minutes as hours of sixty minutes in words: «4,5 ч». */
    static String hours(long minutes, Wording wording) {
        BigDecimal hours = BigDecimal.valueOf(minutes).divide(BigDecimal.valueOf(60), 2, RoundingMode.HALF_UP);
        return wording.text("hours", Map.of("hours", hours));
    }

    /** Returns the document up to its title, whose words are the texts {@code code.kind} and {@code code.subject}. */
    Document.Builder begin(List<Block> heads, RichText... lines) {
        return begin(imprint.layout().in(Orientation.PORTRAIT), heads, lines);
    }

    /** Returns the same on a sheet that lies as the columns of the widest table need, heads in its corners if it is turned. */
    Document.Builder begin(List<Column> widest, List<Block> heads, RichText... lines) {
        LayoutProfile layout = ColumnWidths.suiting(imprint.layout(), widest);
        return begin(layout, Letterhead.onSheet(layout, heads), lines);
    }

    private Document.Builder begin(LayoutProfile layout, List<Block> heads, RichText... lines) {
        String title = wording.text(kind.code() + ".title");
        return Document.builder(kind.code(), title, imprint.language())
                .layout(layout)
                .info(imprint.info(head().author(), title))
                .addAll(heads)
                .add(new Title(
                        wording.text(kind.code() + ".kind"), wording.text(kind.code() + ".subject"), List.of(lines)));
    }

    /** Returns a table whose name is the text {@code key}; rows to fill in by hand stand where there are none. */
    Table table(String key, List<Column> columns, List<Row> rows) {
        return Table.of(
                wording.text(key),
                columns,
                rows.isEmpty() ? Collections.nCopies(isForm() ? BLANK_ROWS : 1, Row.blank(columns.size())) : rows);
    }

    /** Tells whether an empty table is to be filled in by hand: on a form, and in the journal that begins a year. */
    private boolean isForm() {
        return programme == null || kind == DocumentKind.JOURNAL;
    }

    /** Returns a row that begins with the cells given and is filled in by hand after them. */
    static Row blankAfter(int columns, Cell... given) {
        List<Cell> cells = new ArrayList<>(Arrays.asList(given));
        cells.addAll(Collections.nCopies(columns - given.length, Cell.BLANK));
        return Row.of(cells);
    }

    /** Returns more lines to write on by hand, for an answer that one line is too short for. */
    List<Block> lines(String purpose, int count) {
        return Collections.nCopies(
                count,
                new Paragraph(RichText.of(new BlankField(wording.text(purpose), LINE_WIDTH)), Paragraph.Style.FLUSH));
    }

    /** Returns who the document is about: name, post and category, or blanks for them. */
    List<Field> about(@Nullable Teacher teacher) {
        String category = teacher == null ? null : category(teacher);
        return List.of(
                Field.of(wording.text("field.teacher"), teacher == null ? "" : wording.full(teacher.name())),
                Field.of(wording.text("field.post"), teacher == null ? "" : teacher.post()),
                Field.of(wording.text("field.category"), category == null ? "" : category));
    }

    /** Returns a teacher's category; {@code null} where none is known. */
    @Nullable String category(Teacher teacher) {
        if (programme == null) {
            return teacher.category();
        }
        if (categories == null) {
            categories = new Categories(programme, imprint.language());
        }
        return categories.of(teacher);
    }
}
