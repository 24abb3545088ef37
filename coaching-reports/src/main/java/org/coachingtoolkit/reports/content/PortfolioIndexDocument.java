package org.coachingtoolkit.reports.content;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.coachingtoolkit.core.development.Attestation;
import org.coachingtoolkit.core.development.MethodicalEvent;
import org.coachingtoolkit.core.development.MutualVisit;
import org.coachingtoolkit.core.development.TrainingCourse;
import org.coachingtoolkit.core.goal.Goal;
import org.coachingtoolkit.core.people.Teacher;
import org.coachingtoolkit.core.programme.CoachingProgramme;
import org.coachingtoolkit.core.session.Outcome;
import org.coachingtoolkit.reports.DocumentKind;
import org.coachingtoolkit.reports.Imprint;
import org.coachingtoolkit.reports.content.wording.Roster;
import org.coachingtoolkit.reports.content.wording.Wording;
import org.coachingtoolkit.reports.document.Cell;
import org.coachingtoolkit.reports.document.Column.ValueType;
import org.coachingtoolkit.reports.document.Document;
import org.coachingtoolkit.reports.document.Fields;
import org.coachingtoolkit.reports.document.Row;
import org.coachingtoolkit.reports.document.SignatureBlock;
import org.coachingtoolkit.reports.document.Table;
import org.jspecify.annotations.Nullable;

/**
 * The index of a teacher's portfolio: the papers and results of the year that the programme knows, by sections, and room
 * for the teacher's own. The numbers of sheets are written by hand.
 */
public final class PortfolioIndexDocument {
    private static final int COLUMNS = 5;

    private final Draft draft;
    private final Wording wording;

    private PortfolioIndexDocument(Imprint imprint, @Nullable CoachingProgramme programme) {
        this.draft = new Draft(DocumentKind.PORTFOLIO_INDEX, imprint, programme);
        this.wording = draft.wording();
    }

    /** Returns the index of one teacher's portfolio. */
    public static Document of(CoachingProgramme programme, Teacher teacher, Imprint imprint) {
        PortfolioIndexDocument index = new PortfolioIndexDocument(imprint, programme);
        return index.document(teacher, index.rows(programme, teacher));
    }

    /** Returns the empty form. */
    public static Document form(Imprint imprint) {
        PortfolioIndexDocument form = new PortfolioIndexDocument(imprint, null);
        List<Row> rows = new ArrayList<>();
        for (Part part : Part.values()) {
            rows.add(form.section(part));
            rows.add(Row.blank(COLUMNS));
        }
        return form.document(null, rows);
    }

    private enum Part {
        GOALS,
        RESULTS,
        EVENTS,
        COURSES,
        VISITS,
        ATTESTATION,
        OWN
    }

    private List<Row> rows(CoachingProgramme programme, Teacher teacher) {
        Map<Part, List<Entry>> entries = new EnumMap<>(Part.class);
        Arrays.stream(Part.values()).forEach(part -> entries.put(part, new ArrayList<>()));
        Roster roster = new Roster(programme, wording);
        for (Goal goal : programme.goals()) {
            if (roster.takesPart(teacher.id(), goal.coachee())) {
                at(entries, Part.GOALS).add(new Entry(goal.statement(), goal.due(), null));
            }
        }
        for (Outcome outcome : programme.outcomes()) {
            Goal goal = roster.goal(outcome.goal());
            if (goal != null && roster.takesPart(teacher.id(), goal.coachee())) {
                at(entries, Part.RESULTS).add(new Entry(wording.outcome(outcome), outcome.on(), outcome.evidence()));
            }
        }
        for (MethodicalEvent event : programme.plans().events()) {
            if (event.participants().contains(teacher.id())) {
                at(entries, Part.EVENTS).add(new Entry(wording.event(event), event.on(), event.result()));
            }
        }
        for (TrainingCourse course : programme.plans().courses()) {
            if (course.teacher().equals(teacher.id()) && course.completedOn() != null) {
                at(entries, Part.COURSES)
                        .add(new Entry(
                                wording.text(
                                        "portfolio-index.course",
                                        Map.of("title", course.title(), "hours", course.hours())),
                                course.completedOn(),
                                course.document()));
            }
        }
        for (MutualVisit visit : programme.plans().visits()) {
            if (visit.visited().equals(teacher.id()) || visit.visitor().equals(teacher.id())) {
                at(entries, Part.VISITS).add(new Entry(visit.topic(), visit.on(), null));
            }
        }
        for (Attestation attestation : programme.plans().attestations()) {
            if (attestation.teacher().equals(teacher.id())) {
                at(entries, Part.ATTESTATION)
                        .add(new Entry(
                                Wording.capital(Categories.name(attestation, programme, wording.language())),
                                attestation.on(),
                                attestation.document()));
            }
        }
        List<Row> rows = new ArrayList<>();
        long number = 0;
        for (Map.Entry<Part, List<Entry>> part : entries.entrySet()) {
            rows.add(section(part.getKey()));
            for (Entry entry : part.getValue()) {
                number++;
                rows.add(Row.of(
                        Cell.of(number),
                        Cell.of(entry.what()),
                        Wording.cell(entry.on()),
                        Wording.cell(entry.evidence()),
                        Cell.BLANK));
            }
            if (part.getValue().isEmpty()) {
                rows.add(Row.blank(COLUMNS));
            }
        }
        return rows;
    }

    private static List<Entry> at(Map<Part, List<Entry>> entries, Part part) {
        return requireNonNull(entries.get(part), "part");
    }

    private Row section(Part part) {
        return Row.section(wording.text("portfolio-index.part." + part));
    }

    private Document document(@Nullable Teacher teacher, List<Row> rows) {
        return draft.begin(List.of(draft.head().organisation()), draft.pastYear())
                .add(new Fields(draft.about(teacher)))
                .add(Table.of(
                        wording.text("portfolio-index.table"),
                        List.of(
                                wording.number(),
                                wording.words("documentOrResult", 44).asRowHeader(),
                                wording.column("date", ValueType.DATE, 12),
                                wording.words("evidence", 26),
                                wording.writing("sheets", 10)),
                        rows))
                .add(draft.duty())
                .add(SignatureBlock.of(draft.head().signer("teacher", teacher == null ? null : teacher.name())))
                .build();
    }

    private record Entry(
            String what, @Nullable LocalDate on, @Nullable String evidence) {}
}
