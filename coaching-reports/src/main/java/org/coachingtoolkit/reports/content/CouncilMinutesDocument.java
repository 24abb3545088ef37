package org.coachingtoolkit.reports.content;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.coachingtoolkit.core.people.Adoption;
import org.coachingtoolkit.core.programme.CoachingProgramme;
import org.coachingtoolkit.reports.DocumentKind;
import org.coachingtoolkit.reports.Imprint;
import org.coachingtoolkit.reports.content.wording.Wording;
import org.coachingtoolkit.reports.document.Cell;
import org.coachingtoolkit.reports.document.Column.ValueType;
import org.coachingtoolkit.reports.document.Document;
import org.coachingtoolkit.reports.document.Fields;
import org.coachingtoolkit.reports.document.Fields.Field;
import org.coachingtoolkit.reports.document.Heading;
import org.coachingtoolkit.reports.document.Row;
import org.coachingtoolkit.reports.document.SignatureBlock;
import org.coachingtoolkit.reports.document.SignatureBlock.Signature;
import org.coachingtoolkit.reports.document.Table;
import org.jspecify.annotations.Nullable;

/**
 * The minutes of the council that adopts the Regulation and considers the schedule and the coach-consultants: what is
 * proposed stands there, what was said and how the votes fell is written by hand.
 */
public final class CouncilMinutesDocument {
    private static final int COLUMNS = 6;

    private final Draft draft;
    private final Wording wording;
    private final @Nullable CoachingProgramme programme;

    private CouncilMinutesDocument(Imprint imprint, @Nullable CoachingProgramme programme) {
        this.draft = new Draft(DocumentKind.COUNCIL_MINUTES, imprint, programme);
        this.wording = draft.wording();
        this.programme = programme;
    }

    /** Returns the minutes of an institution's council. */
    public static Document of(CoachingProgramme programme, Imprint imprint) {
        return new CouncilMinutesDocument(imprint, requireNonNull(programme, "programme")).document();
    }

    /** Returns the empty form. */
    public static Document form(Imprint imprint) {
        return new CouncilMinutesDocument(imprint, null).document();
    }

    private Document document() {
        Adoption adoption = programme == null ? null : programme.papers().adoption();
        List<Row> rows = new ArrayList<>();
        String coaches = programme == null
                ? ""
                : programme.coaches().stream()
                        .map(coach -> wording.full(coach.name()))
                        .collect(Collectors.joining(", "));
        for (String item : wording.texts("council-minutes.item")) {
            int number = rows.size() + 1;
            rows.add(Draft.blankAfter(
                    COLUMNS,
                    Cell.of((long) number),
                    Cell.of(item),
                    Cell.of(wording.line(
                            "council-minutes.proposal." + number,
                            Map.of("year", draft.schoolYear(), "coaches", wording.orBlank(coaches, "name", 30))))));
        }
        rows.add(Row.blank(COLUMNS));
        return draft.begin(
                        List.of(draft.head().organisation()),
                        wording.line(
                                "act.number",
                                Map.of(
                                        "date",
                                        wording.date(adoption == null ? null : adoption.on()),
                                        "number",
                                        wording.orBlank(adoption == null ? null : adoption.number(), "number", 4))))
                .add(new Fields(List.of(
                        new Field(
                                wording.text("council-minutes.adoptedBy"),
                                wording.orBlank(adoption == null ? null : adoption.body(), "council", 40)),
                        Field.of(wording.text("council-minutes.chair"), ""),
                        Field.of(wording.text("council-minutes.secretary"), ""),
                        Field.of(wording.text("council-minutes.present"), ""),
                        Field.of(wording.text("council-minutes.invited"), ""))))
                .add(Heading.of(1, wording.text("council-minutes.agenda")))
                .add(Table.of(
                        wording.text("council-minutes.agenda"),
                        List.of(
                                wording.number(),
                                wording.words("agendaItem", 30).asRowHeader(),
                                wording.words("proposal", 44),
                                wording.column("votesFor", ValueType.NUMBER, 8),
                                wording.column("votesAgainst", ValueType.NUMBER, 8),
                                wording.column("abstained", ValueType.NUMBER, 8)),
                        rows))
                .addAll(draft.toWrite("council-minutes.heard", 4))
                .addAll(draft.toWrite("council-minutes.decided", 4))
                .add(draft.duty())
                .add(new SignatureBlock(List.of(
                        new Signature(wording.text("council-minutes.chair"), "", false),
                        new Signature(wording.text("council-minutes.secretary"), "", false))))
                .build();
    }
}
