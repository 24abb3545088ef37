package org.coachingtoolkit.reports.content;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.coachingtoolkit.core.common.DateRange;
import org.coachingtoolkit.core.people.CoachConsultant;
import org.coachingtoolkit.core.people.Coachee;
import org.coachingtoolkit.core.programme.CoachingProgramme;
import org.coachingtoolkit.core.session.CoachingSession;
import org.coachingtoolkit.core.session.SessionStatus;
import org.coachingtoolkit.reports.DocumentKind;
import org.coachingtoolkit.reports.Imprint;
import org.coachingtoolkit.reports.content.wording.Wording;
import org.coachingtoolkit.reports.document.Cell;
import org.coachingtoolkit.reports.document.Column.ValueType;
import org.coachingtoolkit.reports.document.Document;
import org.coachingtoolkit.reports.document.Paragraph;
import org.coachingtoolkit.reports.document.RichText;
import org.coachingtoolkit.reports.document.Row;
import org.coachingtoolkit.reports.document.SignatureBlock;
import org.coachingtoolkit.reports.document.Table;
import org.jspecify.annotations.Nullable;

/**
 * The letter that says how many hours a coach-consultant has worked: individual and group sessions, clients and period.
 * It names no teacher, so that it may leave the institution.
 */
public final class CoachHoursDocument {
    private static final int COLUMNS = 6;

    private final Draft draft;
    private final Wording wording;

    private CoachHoursDocument(Imprint imprint, @Nullable CoachingProgramme programme) {
        this.draft = new Draft(DocumentKind.COACH_HOURS, imprint, programme);
        this.wording = draft.wording();
    }

    /** Returns the letter for one coach-consultant. */
    public static Document of(CoachingProgramme programme, CoachConsultant coach, Imprint imprint) {
        CoachHoursDocument letter = new CoachHoursDocument(imprint, programme);
        List<CoachingSession> held = programme
                .schedule()
                .inOrder()
                .filter(session -> session.status() == SessionStatus.HELD
                        && session.coach().equals(coach.id()))
                .toList();
        List<Row> rows = new ArrayList<>();
        rows.add(letter.row("activity.individual", programme, only(held, false)));
        rows.add(letter.row("activity.group", programme, only(held, true)));
        rows.add(letter.row("total", programme, held));
        return letter.document(coach, rows);
    }

    /** Returns the empty form. */
    public static Document form(Imprint imprint) {
        CoachHoursDocument form = new CoachHoursDocument(imprint, null);
        return form.document(
                null,
                List.of("activity.individual", "activity.group", "total").stream()
                        .map(key -> Draft.blankAfter(COLUMNS, Cell.of(Wording.capital(form.wording.text(key)))))
                        .toList());
    }

    private static List<CoachingSession> only(List<CoachingSession> sessions, boolean groups) {
        return sessions.stream()
                .filter(session -> session.coachee() instanceof Coachee.Group == groups)
                .toList();
    }

    private Row row(String key, CoachingProgramme programme, List<CoachingSession> sessions) {
        long clients = sessions.stream()
                .flatMap(session -> programme.membersOf(session.coachee()).stream())
                .distinct()
                .count();
        long minutes = sessions.stream()
                .mapToLong(session -> session.duration().toMinutes())
                .sum();
        List<Cell> cells = List.of(
                Cell.of(Wording.capital(wording.text(key))),
                Cell.of(sessions.size()),
                Cell.of(clients),
                Cell.of(minutes),
                Cell.of(BigDecimal.valueOf(minutes).divide(BigDecimal.valueOf(60), 2, RoundingMode.HALF_UP), 2),
                sessions.isEmpty()
                        ? Cell.of("—")
                        : Cell.of(wording.period(new DateRange(
                                sessions.get(0).start().toLocalDate(),
                                sessions.get(sessions.size() - 1).start().toLocalDate()))));
        return key.equals("total") ? new Row.Values(cells, true) : Row.of(cells);
    }

    private Document document(@Nullable CoachConsultant coach, List<Row> rows) {
        return draft.begin(List.of(draft.head().organisation()), draft.dateAndNumber())
                .add(Paragraph.of(wording.line(
                        "coach-hours.text",
                        Map.of(
                                "person",
                                coach == null
                                        ? wording.blank("name", 40)
                                        : RichText.of(wording.full(coach.name()) + ", " + coach.post()),
                                "year",
                                draft.schoolYear()))))
                .add(Table.of(
                        wording.text("coach-hours.table"),
                        List.of(
                                wording.words("sessionKind", 20).asRowHeader(),
                                wording.column("sessionCount", ValueType.NUMBER, 10),
                                wording.column("clients", ValueType.NUMBER, 10),
                                wording.column("minutesShort", ValueType.NUMBER, 10),
                                wording.column("hours", ValueType.NUMBER, 10),
                                wording.words("overPeriod", 24)),
                        rows))
                .add(new Paragraph(RichText.of(wording.text("hours.meaning")), Paragraph.Style.NOTE))
                .add(draft.duty())
                .add(SignatureBlock.of(draft.head().ofHead(false)))
                .build();
    }
}
