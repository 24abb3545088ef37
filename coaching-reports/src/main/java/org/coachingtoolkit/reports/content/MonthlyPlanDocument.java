package org.coachingtoolkit.reports.content;

import static java.util.Objects.requireNonNull;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.coachingtoolkit.core.programme.CoachingProgramme;
import org.coachingtoolkit.core.session.CoachingSession;
import org.coachingtoolkit.core.session.SessionStatus;
import org.coachingtoolkit.reports.document.Cell;
import org.coachingtoolkit.reports.document.Column;
import org.coachingtoolkit.reports.document.Column.ValueType;
import org.coachingtoolkit.reports.document.Document;
import org.coachingtoolkit.reports.document.Orientation;
import org.coachingtoolkit.reports.document.RichText;
import org.coachingtoolkit.reports.document.Row;
import org.jspecify.annotations.Nullable;

/**
 * The plan of work for a month, in which coaching sessions must appear (clause IV.4). The sessions come from the
 * schedule; the other sections leave room for the institution's own plans.
 */
public final class MonthlyPlanDocument {
    private static final int SECTIONS = 6;
    /** The section of methodical work, which the sessions belong to. */
    private static final int COACHING = 2;

    private static final int OPEN_ROWS = 2;
    private static final int COLUMNS = 7;

    private final Draft draft;
    private final Wording wording;

    private MonthlyPlanDocument(Imprint imprint, @Nullable CoachingProgramme programme) {
        this.draft = new Draft(DocumentKind.MONTHLY_PLAN, imprint, programme);
        this.wording = draft.wording();
    }

    /** Returns the plan of a month with the sessions that take place in it. */
    public static Document of(CoachingProgramme programme, YearMonth month, Imprint imprint) {
        requireNonNull(month, "month");
        MonthlyPlanDocument plan = new MonthlyPlanDocument(imprint, requireNonNull(programme, "programme"));
        Roster roster = new Roster(programme);
        List<Row> sessions = programme
                .schedule()
                .in(month)
                .filter(CoachingSession::isActive)
                .map(session -> plan.row(session, roster))
                .toList();
        return plan.document(RichText.of(plan.wording.text("monthly-plan.for", Map.of("month", month))), sessions);
    }

    /** Returns the empty form. */
    public static Document form(Imprint imprint) {
        MonthlyPlanDocument plan = new MonthlyPlanDocument(imprint, null);
        return plan.document(
                plan.wording.line(
                        "monthly-plan.for.blank",
                        Map.of(
                                "month", plan.wording.blank("month", 12),
                                "year", plan.wording.blank("year", 2))),
                List.of());
    }

    /** Returns the months in which sessions take place, in order. */
    public static Stream<YearMonth> months(CoachingProgramme programme) {
        return programme
                .schedule()
                .inOrder()
                .filter(CoachingSession::isActive)
                .map(session -> YearMonth.from(session.start()))
                .distinct();
    }

    private Row row(CoachingSession session, Roster roster) {
        return Row.of(
                Cell.BLANK,
                Cell.of(wording.text("monthly-plan.session", Map.of("topic", session.topic()))),
                Cell.of(wording.capital(session.form())),
                Cell.of(roster.name(session.coachee())),
                Cell.of(session.start()),
                Cell.of(roster.name(session.coach())),
                session.status() == SessionStatus.HELD ? Cell.mark(wording.text("mark.done")) : Cell.BLANK);
    }

    private Document document(RichText month, List<Row> sessions) {
        List<Row> rows = new ArrayList<>();
        List<String> sections = wording.texts("monthly-plan.section");
        long number = 1;
        for (int section = 1; section <= SECTIONS; section++) {
            rows.add(Row.section(sections.get(section - 1)));
            if (section == COACHING) {
                for (Row session : sessions) {
                    rows.add(numbered(number++, (Row.Values) session));
                }
            }
            boolean open = section != COACHING || sessions.isEmpty();
            rows.addAll(Collections.nCopies(open ? OPEN_ROWS : 0, Row.blank(COLUMNS)));
        }
        return draft.begin(Orientation.LANDSCAPE, draft.head().withSignature(), month)
                .add(draft.table(
                        "monthly-plan.table",
                        List.of(
                                wording.number(),
                                wording.words("work", 38),
                                wording.words("form", 18),
                                wording.words("participantsNames", 20),
                                wording.column("when", ValueType.DATE_TIME, 20),
                                wording.words("responsible", 18),
                                Column.marks(wording.text("column.done"), 16, List.of(wording.text("mark.done")))),
                        rows))
                .add(draft.head().signatures("methodist"))
                .build();
    }

    private static Row numbered(long number, Row.Values row) {
        List<Cell> cells = new ArrayList<>(row.cells());
        cells.set(0, Cell.of(number));
        return Row.of(cells);
    }
}
