package org.coachingtoolkit.reports.content;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.coachingtoolkit.core.common.PersonName;
import org.coachingtoolkit.core.people.Approval;
import org.coachingtoolkit.core.programme.CoachingProgramme;
import org.coachingtoolkit.core.programme.Papers;
import org.coachingtoolkit.core.programme.RegulationEdition;
import org.coachingtoolkit.core.regulation.Regulation;
import org.coachingtoolkit.core.regulation.Section;
import org.coachingtoolkit.reports.DocumentKind;
import org.coachingtoolkit.reports.Imprint;
import org.coachingtoolkit.reports.content.wording.Gender;
import org.coachingtoolkit.reports.content.wording.Letterhead;
import org.coachingtoolkit.reports.content.wording.Wording;
import org.coachingtoolkit.reports.document.AttachmentMark;
import org.coachingtoolkit.reports.document.Block;
import org.coachingtoolkit.reports.document.Cell;
import org.coachingtoolkit.reports.document.Clauses;
import org.coachingtoolkit.reports.document.Column.ValueType;
import org.coachingtoolkit.reports.document.Document;
import org.coachingtoolkit.reports.document.Heading;
import org.coachingtoolkit.reports.document.Inline;
import org.coachingtoolkit.reports.document.Orientation;
import org.coachingtoolkit.reports.document.PageBreak;
import org.coachingtoolkit.reports.document.Paragraph;
import org.coachingtoolkit.reports.document.RichText;
import org.coachingtoolkit.reports.document.Row;
import org.coachingtoolkit.reports.document.Run;
import org.coachingtoolkit.reports.document.Table;
import org.coachingtoolkit.reports.document.Title;
import org.jspecify.annotations.Nullable;

/**
 * The Regulation on conducting coaching sessions (Положение о проведении коучинг-сессий), in the edition that the
 * institution uses, with the list of its attachments and the sheet on which everyone confirms having read it.
 *
 * <p>Clause V.1 names the first two attachments; the log and the sheet are custom, and the list says so.
 */
public final class RegulationDocument {
    private static final int BLANK_ROWS = 15;
    private static final int COLUMNS = 5;
    private static final int ACKNOWLEDGEMENT = 4;

    private final Wording wording;
    private final Imprint imprint;
    private final @Nullable CoachingProgramme programme;
    private final Papers papers;
    private final Regulation regulation;

    private RegulationDocument(@Nullable CoachingProgramme programme, Papers papers, Imprint imprint) {
        this.wording = new Wording(imprint.language());
        this.imprint = imprint;
        this.programme = programme;
        this.papers = papers;
        this.regulation = Regulation.of(papers, imprint.language());
    }

    /** Returns the Regulation of an institution. */
    public static Document of(CoachingProgramme programme, Imprint imprint) {
        RegulationDocument document =
                new RegulationDocument(requireNonNull(programme, "programme"), programme.papers(), imprint);
        return document.text().addAll(document.acknowledgement()).build();
    }

    /** Returns the Regulation of an institution as it may be published: without the sheet that everybody signs. */
    public static Document published(CoachingProgramme programme, Imprint imprint) {
        return new RegulationDocument(requireNonNull(programme, "programme"), programme.papers(), imprint)
                .text()
                .build();
    }

    /** Returns the Regulation of no institution in particular, as a school act with blanks to be filled in. */
    public static Document form(Imprint imprint) {
        Papers blank = new Papers(RegulationEdition.SCHOOL_ACT, List.of(), null, Approval.BLANK, Approval.BLANK);
        RegulationDocument form = new RegulationDocument(null, blank, imprint);
        return form.text().addAll(form.acknowledgement()).build();
    }

    private Document.Builder text() {
        Letterhead head = new Letterhead(wording, programme == null ? null : programme.institution());
        Document.Builder builder = Document.builder(
                        DocumentKind.REGULATION.code(), regulation.title(), imprint.language())
                .layout(imprint.layout())
                .info(imprint.info(head.author(), regulation.title()))
                .add(head.organisation())
                .add(head.adoptedAndApproved(Gender.NEUTER, papers.adoption(), papers.approval()))
                .add(new Title(
                        regulation.kind().toUpperCase(imprint.language().locale()),
                        regulation.subject(),
                        placeAndYear()));
        regulation.sections().forEach(section -> builder.addAll(section(section)));
        return builder.add(Heading.of(1, wording.text("regulation.annexes"))).add(annexes());
    }

    private List<RichText> placeAndYear() {
        if (programme == null) {
            return List.of();
        }
        LocalDate approved = papers.approval().on();
        RichText year = approved == null
                ? wording.line("regulation.year.blank", Map.of("year", wording.blank("year", 2)))
                : RichText.of(Integer.toString(approved.getYear()));
        return List.of(wording.line(
                "regulation.placeAndYear",
                Map.of("place", RichText.of(programme.institution().place()), "year", year)));
    }

    private List<Block> section(Section section) {
        List<Clauses.Clause> clauses = section.clauses().stream()
                .map(clause -> new Clauses.Clause(clause.number(), withBlanks(clause.text()), List.of()))
                .toList();
        return List.of(Heading.of(1, section.number() + " " + section.title()), new Clauses(clauses));
    }

    private RichText withBlanks(String text) {
        int blank = text.indexOf(Regulation.BLANK);
        if (blank < 0) {
            return RichText.of(text);
        }
        List<Inline> parts = new ArrayList<>();
        parts.add(Run.of(text.substring(0, blank)));
        parts.addAll(wording.blank("legalBasis", Regulation.BLANK.length()).parts());
        parts.add(Run.of(text.substring(blank + Regulation.BLANK.length())));
        return new RichText(parts);
    }

    private Clauses annexes() {
        List<String> names = wording.texts("regulation.annex");
        List<Clauses.Clause> annexes = new ArrayList<>();
        for (String name : names) {
            annexes.add(Clauses.Clause.of(
                    wording.text("attachment.number", Map.of("number", annexes.size() + 1)) + ".", name));
        }
        return new Clauses(annexes);
    }

    private List<Block> acknowledgement() {
        return List.of(
                new PageBreak(Orientation.PORTRAIT),
                AttachmentMark.of(
                        wording.text("attachment.number", Map.of("number", ACKNOWLEDGEMENT)),
                        wording.text("attachment.REGULATION")),
                Heading.of(1, wording.text("regulation.acknowledgement")),
                new Paragraph(RichText.of(wording.text("regulation.acquainted")), Paragraph.Style.FLUSH),
                Table.of(
                        wording.text("regulation.acknowledgement"),
                        List.of(
                                wording.number(),
                                wording.persons("person", 30).asRowHeader(),
                                wording.words("post", 24),
                                wording.column("acquainted", ValueType.DATE, 16),
                                wording.writing("signature", 16)),
                        rows()));
    }

    private List<Row> rows() {
        if (programme == null) {
            return Collections.nCopies(BLANK_ROWS, Row.blank(COLUMNS));
        }
        List<Row> rows = new ArrayList<>();
        Staff staff = new Staff(programme, imprint);
        Set<PersonName> listed = new HashSet<>();
        staff.teachers().forEach(teacher -> {
            listed.add(teacher.name());
            rows.add(row(rows.size() + 1L, teacher.name(), teacher.post()));
        });
        staff.coaches().stream()
                .filter(coach -> !listed.contains(coach.name()))
                .forEach(coach -> rows.add(row(rows.size() + 1L, coach.name(), coach.post())));
        return rows.isEmpty() ? List.of(Row.blank(COLUMNS)) : List.copyOf(rows);
    }

    private Row row(long number, PersonName name, String post) {
        return Row.of(Cell.of(number), Cell.of(wording.full(name)), Cell.of(post), Cell.BLANK, Cell.BLANK);
    }
}
