package org.coachingtoolkit.reports.content;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.coachingtoolkit.core.goal.Goal;
import org.coachingtoolkit.core.people.Approval;
import org.coachingtoolkit.core.people.CoachConsultant;
import org.coachingtoolkit.core.people.CoachId;
import org.coachingtoolkit.core.people.Coachee;
import org.coachingtoolkit.core.people.Teacher;
import org.coachingtoolkit.core.programme.CoachingProgramme;
import org.coachingtoolkit.reports.DocumentKind;
import org.coachingtoolkit.reports.Imprint;
import org.coachingtoolkit.reports.content.wording.Roster;
import org.coachingtoolkit.reports.content.wording.Wording;
import org.coachingtoolkit.reports.document.Cell;
import org.coachingtoolkit.reports.document.Column.ValueType;
import org.coachingtoolkit.reports.document.Document;
import org.coachingtoolkit.reports.document.Heading;
import org.coachingtoolkit.reports.document.Paragraph;
import org.coachingtoolkit.reports.document.RichText;
import org.coachingtoolkit.reports.document.Row;
import org.coachingtoolkit.reports.document.SignatureBlock;
import org.jspecify.annotations.Nullable;

/**
 * The order of the head that names the coach-consultants of the year and the teachers and groups that each works with,
 * with the sheet on which they sign that they know it. Pairs are those of the schedule and of the goals.
 */
public final class CoachOrderDocument {
    private static final int PAIR_COLUMNS = 4;

    private final Draft draft;
    private final Wording wording;
    private final @Nullable CoachingProgramme programme;

    private CoachOrderDocument(Imprint imprint, @Nullable CoachingProgramme programme) {
        this.draft = new Draft(DocumentKind.COACH_ORDER, imprint, programme);
        this.wording = draft.wording();
        this.programme = programme;
    }

    /** Returns the order of an institution. */
    public static Document of(CoachingProgramme programme, Imprint imprint) {
        return new CoachOrderDocument(imprint, requireNonNull(programme, "programme")).document();
    }

    /** Returns the empty form. */
    public static Document form(Imprint imprint) {
        return new CoachOrderDocument(imprint, null).document();
    }

    private Document document() {
        Approval approval =
                programme == null ? Approval.BLANK : programme.papers().approval();
        return draft.begin(List.of(draft.head().organisation()), draft.dateAndNumber())
                .add(Paragraph.of(wording.line(
                        "coach-order.ground",
                        Map.of(
                                "date",
                                wording.date(approval.on()),
                                "number",
                                wording.orBlank(approval.number(), "number", 4)))))
                .add(new Paragraph(RichText.bold(wording.text("coach-order.orders")), Paragraph.Style.FLUSH))
                .add(new Paragraph(
                        wording.line("coach-order.1", Map.of("year", draft.schoolYear())), Paragraph.Style.FLUSH))
                .add(draft.table(
                        "coach-order.coaches",
                        List.of(wording.number(), wording.words("person", 40).asRowHeader(), wording.words("post", 40)),
                        coaches()))
                .add(new Paragraph(RichText.of(wording.text("coach-order.2")), Paragraph.Style.FLUSH))
                .add(draft.table(
                        "coach-order.pairs",
                        List.of(
                                wording.number(),
                                wording.words("coacheeAndPost", 40).asRowHeader(),
                                wording.words("sessions", 24),
                                wording.persons("coachOnly", 24)),
                        pairs()))
                .add(new Paragraph(RichText.of(wording.text("coach-order.3")), Paragraph.Style.FLUSH))
                .add(new Paragraph(
                        wording.line("coach-order.4", Map.of("name", wording.blank("name", 20))),
                        Paragraph.Style.FLUSH))
                .add(draft.duty())
                .add(SignatureBlock.of(draft.head().ofHead(false)))
                .add(Heading.of(1, wording.text("coach-order.acquainted")))
                .add(draft.table(
                        "coach-order.acquainted",
                        List.of(
                                wording.number(),
                                wording.words("person", 40).asRowHeader(),
                                wording.column("acquainted", ValueType.DATE, 20),
                                wording.writing("signature", 20)),
                        acquainted()))
                .build();
    }

    private List<Row> coaches() {
        List<Row> rows = new ArrayList<>();
        for (CoachConsultant coach : draft.staff().coaches()) {
            rows.add(Row.of(Cell.of(rows.size() + 1L), Cell.of(wording.full(coach.name())), Cell.of(coach.post())));
        }
        return rows;
    }

    private List<Row> pairs() {
        List<Row> rows = new ArrayList<>();
        if (programme != null) {
            Roster roster = new Roster(programme, wording);
            Map<Coachee, Set<CoachId>> pairs = new LinkedHashMap<>();
            Map<Coachee, String> agreed = new LinkedHashMap<>();
            for (Goal goal : programme.goals()) {
                if (goal.coach() != null) {
                    pairs.computeIfAbsent(goal.coachee(), coachee -> new LinkedHashSet<>())
                            .add(goal.coach());
                }
                if (goal.agreement() != null) {
                    agreed.putIfAbsent(goal.coachee(), wording.agreement(goal.agreement()));
                }
            }
            programme
                    .schedule()
                    .inOrder()
                    .forEach(session -> pairs.computeIfAbsent(session.coachee(), coachee -> new LinkedHashSet<>())
                            .add(session.coach()));
            pairs.keySet().removeIf(coachee -> !draft.staff().works(coachee));
            pairs.forEach((coachee, coaches) -> rows.add(Row.of(
                    Cell.of(rows.size() + 1L),
                    Cell.of(roster.nameAndPost(coachee)),
                    Wording.cell(agreed.get(coachee)),
                    Cell.of(coaches.stream().map(roster::name).collect(Collectors.joining(", "))))));
        }
        return rows.isEmpty() && programme != null ? List.of(Row.blank(PAIR_COLUMNS)) : rows;
    }

    private List<Row> acquainted() {
        List<Row> rows = new ArrayList<>();
        Stream.concat(
                        draft.staff().coaches().stream().map(CoachConsultant::name),
                        draft.staff().teachers().stream().map(Teacher::name))
                .distinct()
                .forEach(name -> rows.add(
                        Draft.blankAfter(PAIR_COLUMNS, Cell.of(rows.size() + 1L), Cell.of(wording.full(name)))));
        return rows;
    }
}
