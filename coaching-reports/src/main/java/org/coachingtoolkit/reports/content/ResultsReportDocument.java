package org.coachingtoolkit.reports.content;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.coachingtoolkit.core.development.Attestation;
import org.coachingtoolkit.core.development.CountryProfile;
import org.coachingtoolkit.core.development.MethodicalEvent;
import org.coachingtoolkit.core.goal.Goal;
import org.coachingtoolkit.core.goal.GoalAttainment;
import org.coachingtoolkit.core.people.Coachee;
import org.coachingtoolkit.core.plan.AnnualPlan;
import org.coachingtoolkit.core.plan.AttestationHistory;
import org.coachingtoolkit.core.plan.AttestationStanding;
import org.coachingtoolkit.core.programme.CoachingProgramme;
import org.coachingtoolkit.core.session.CoachingSession;
import org.coachingtoolkit.core.session.Outcome;
import org.coachingtoolkit.reports.DocumentKind;
import org.coachingtoolkit.reports.Imprint;
import org.coachingtoolkit.reports.content.wording.Roster;
import org.coachingtoolkit.reports.content.wording.Wording;
import org.coachingtoolkit.reports.document.Cell;
import org.coachingtoolkit.reports.document.Chart;
import org.coachingtoolkit.reports.document.Column;
import org.coachingtoolkit.reports.document.Column.ValueType;
import org.coachingtoolkit.reports.document.Document;
import org.coachingtoolkit.reports.document.Heading;
import org.coachingtoolkit.reports.document.Paragraph;
import org.coachingtoolkit.reports.document.Row;
import org.coachingtoolkit.reports.document.Scale;
import org.coachingtoolkit.reports.document.Series;
import org.jspecify.annotations.Nullable;

/**
 * The report on the results of the year: how many sessions took place, month by month and with whom, and what the work
 * has led to (clause IV.6).
 */
public final class ResultsReportDocument {
    private static final int MOST_STEPS = 10;

    /** What a report counts sessions by: each session by one. */
    private enum Count {
        /** Still to come. */
        PLANNED,
        /** Its day has passed, and nobody has said what became of it. */
        UNMARKED,
        HELD,
        MISSED,
        MOVED,
        CANCELLED
    }

    private final Draft draft;
    private final Wording wording;
    private final Imprint imprint;

    private ResultsReportDocument(Imprint imprint, @Nullable CoachingProgramme programme) {
        this.draft = new Draft(DocumentKind.RESULTS_REPORT, imprint, programme);
        this.wording = draft.wording();
        this.imprint = imprint;
    }

    /** Returns the report of an institution. */
    public static Document of(CoachingProgramme programme, Imprint imprint) {
        ResultsReportDocument report = new ResultsReportDocument(imprint, requireNonNull(programme, "programme"));
        return report.document(new Roster(programme, report.wording));
    }

    /** Returns the empty form. */
    public static Document form(Imprint imprint) {
        return new ResultsReportDocument(imprint, null).document(null);
    }

    private Document document(@Nullable Roster roster) {
        List<CoachingSession> sessions =
                roster == null ? List.of() : roster.programme().schedule().sessions();
        LocalDate day = imprint.day(
                roster == null ? ZoneOffset.UTC : roster.programme().schedule().zone());
        Document.Builder report = draft.begin(draft.head().withSignature(), draft.pastYear());
        if (roster != null) {
            report.add(Paragraph.of(summary(sessions, day)));
        }
        report.add(Heading.of(1, wording.text("results-report.sessions")))
                .add(draft.table("results-report.sessions", counted(), counts(roster, sessions, day)));
        if (!sessions.isEmpty()) {
            Chart months = months(sessions, day);
            report.add(Heading.of(1, wording.text("results-report.months")))
                    .add(months)
                    .add(months.figures(wording.text("column.month")));
        }
        report.add(Heading.of(1, wording.text("results-report.outcomes")))
                .add(draft.table(
                        "results-report.outcomes",
                        List.of(
                                wording.number(),
                                wording.persons("coachee", 18),
                                wording.words("outcome", 20),
                                wording.words("description", 30),
                                wording.column("date", ValueType.DATE, 13),
                                wording.words("evidence", 20)),
                        roster == null ? List.of() : outcomes(roster)))
                .add(Heading.of(1, wording.text("results-report.attestation")))
                .add(draft.table(
                        "results-report.attestation",
                        List.of(
                                wording.number(),
                                wording.persons("coacheeOne", 20),
                                wording.words("attested", 26),
                                wording.words("attestationResult", 18),
                                wording.column("date", ValueType.DATE, 13),
                                wording.words("evidence", 20)),
                        roster == null ? List.of() : attestations(roster)))
                .add(Heading.of(1, wording.text("results-report.events")))
                .add(draft.table(
                        "results-report.events",
                        List.of(
                                wording.number(),
                                wording.persons("coacheeOne", 20),
                                wording.words("event", 32),
                                wording.column("date", ValueType.DATE, 13),
                                wording.words("description", 24)),
                        roster == null ? List.of() : events(roster)));
        if (roster != null) {
            addAttainment(report, roster);
        }
        return report.add(draft.head().signatures("methodist")).build();
    }

    /** Adds how far goals were reached, once that has been judged of one (goal attainment scaling). */
    private void addAttainment(Document.Builder report, Roster roster) {
        List<Goal> goals = roster.programme().goals();
        List<GoalAttainment> judged = GoalAttainment.of(goals);
        if (judged.isEmpty()) {
            return;
        }
        BigDecimal score = BigDecimal.valueOf(GoalAttainment.tScore(judged, GoalAttainment.USUAL_CORRELATION))
                .setScale(1, RoundingMode.HALF_EVEN);
        List<Row> rows = new ArrayList<>();
        for (Goal goal : goals) {
            if (goal.attained() != null) {
                rows.add(Row.of(
                        Cell.of(rows.size() + 1L),
                        Cell.of(roster.name(goal.coachee())),
                        Cell.of(goal.statement()),
                        Wording.cell(wording.capital(goal.attained()))));
            }
        }
        report.add(Heading.of(1, wording.text("results-report.goals")))
                .add(Paragraph.of(wording.text(
                        "results-report.goals.summary",
                        Map.of(
                                "judged", judged.size(),
                                "all", goals.size(),
                                "score", wording.language().format().number(score)))))
                .add(draft.table(
                        "results-report.goals",
                        List.of(
                                wording.number(),
                                wording.persons("coachee", 20),
                                wording.words("goal", 40),
                                wording.words("attained", 22)),
                        rows));
    }

    private String summary(List<CoachingSession> sessions, LocalDate day) {
        Map<String, Object> numbers = new HashMap<>(Map.of("all", sessions.size()));
        Map<Count, Long> counts = countedBy(sessions, day);
        for (Count count : Count.values()) {
            numbers.put(count.name().toLowerCase(Locale.ROOT), counts.getOrDefault(count, 0L));
        }
        return wording.text("results-report.summary", numbers);
    }

    private static Count count(CoachingSession session, LocalDate day) {
        return switch (session.status()) {
            case PLANNED -> session.isUnmarked(day) ? Count.UNMARKED : Count.PLANNED;
            case HELD -> Count.HELD;
            case MISSED -> Count.MISSED;
            case MOVED -> Count.MOVED;
            case CANCELLED -> Count.CANCELLED;
        };
    }

    private static Map<Count, Long> countedBy(List<CoachingSession> sessions, LocalDate day) {
        return sessions.stream().collect(Collectors.groupingBy(session -> count(session, day), Collectors.counting()));
    }

    private List<Column> counted() {
        List<Column> columns = new ArrayList<>();
        columns.add(wording.number());
        columns.add(wording.persons("coachee", 26).asRowHeader());
        for (Count count : Count.values()) {
            columns.add(Column.of(counted(count), ValueType.NUMBER, 12));
        }
        return columns;
    }

    private String counted(Count count) {
        return wording.text("results-report.count." + count);
    }

    private List<Row> counts(@Nullable Roster roster, List<CoachingSession> sessions, LocalDate day) {
        if (roster == null || sessions.isEmpty()) {
            return List.of();
        }
        Map<Coachee, List<CoachingSession>> ofCoachees = sessions.stream()
                .collect(Collectors.groupingBy(CoachingSession::coachee, LinkedHashMap::new, Collectors.toList()));
        List<Row> rows = new ArrayList<>();
        ofCoachees.forEach((coachee, own) ->
                rows.add(Row.of(cells(Cell.of(rows.size() + 1L), roster.name(coachee), countedBy(own, day)))));
        rows.add(Row.summary(cells(Cell.BLANK, wording.text("total"), countedBy(sessions, day))
                .toArray(Cell[]::new)));
        return rows;
    }

    private static List<Cell> cells(Cell number, String name, Map<Count, Long> counts) {
        List<Cell> cells = new ArrayList<>(List.of(number, Cell.of(name)));
        for (Count count : Count.values()) {
            cells.add(Cell.of(counts.getOrDefault(count, 0L)));
        }
        return cells;
    }

    private Chart months(List<CoachingSession> sessions, LocalDate day) {
        Map<YearMonth, List<CoachingSession>> months = new TreeMap<>();
        sessions.forEach(session -> months.computeIfAbsent(YearMonth.from(session.start()), month -> new ArrayList<>())
                .add(session));
        List<YearMonth> shown = months.keySet().stream().limit(36).toList();
        long most = shown.stream()
                .mapToLong(month -> months.getOrDefault(month, List.of()).size())
                .max()
                .orElse(1);
        long step = Math.max(1, (most + MOST_STEPS - 1) / MOST_STEPS);
        return new Chart.Bars(
                wording.text("results-report.chart"),
                wording.text("results-report.alternative"),
                shown.stream().map(wording::month).toList(),
                new Scale(
                        BigDecimal.ZERO, BigDecimal.valueOf((most + step - 1) / step * step), BigDecimal.valueOf(step)),
                Stream.of(Count.PLANNED, Count.UNMARKED, Count.HELD)
                        .map(count -> new Series(
                                counted(count),
                                shown.stream()
                                        .map(month ->
                                                BigDecimal.valueOf(countedBy(months.getOrDefault(month, List.of()), day)
                                                        .getOrDefault(count, 0L)))
                                        .toList()))
                        .toList());
    }

    /** Returns the attestations of the year, with what each has changed where the country's categories are known. */
    private List<Row> attestations(Roster roster) {
        CoachingProgramme programme = roster.programme();
        Optional<CountryProfile> country = CountryProfile.find(programme.plans().country());
        if (country.isEmpty()) {
            return List.of();
        }
        CountryProfile profile = country.get();
        List<Row> rows = new ArrayList<>();
        for (AttestationStanding standing :
                AttestationHistory.of(programme.plans().attestations(), profile).standings()) {
            Attestation attestation = standing.attestation();
            if (programme.calendar().year().range().contains(attestation.on())) {
                String category = attestation.category();
                rows.add(Row.of(
                        Cell.of(rows.size() + 1L),
                        Cell.of(roster.name(Coachee.of(attestation.teacher()))),
                        Cell.of(Wording.capital(
                                category == null
                                        ? wording.label(attestation.kind())
                                        : profile.label(category, wording.language()))),
                        Wording.cell(wording.capital(standing.result())),
                        Cell.of(attestation.on()),
                        Wording.cell(attestation.document())));
            }
        }
        return rows;
    }

    /** Returns the methodical events of the year that have a result on record. */
    private List<Row> events(Roster roster) {
        CoachingProgramme programme = roster.programme();
        AnnualPlan plan = AnnualPlan.of(
                programme.schedule(),
                programme.goals(),
                programme.plans(),
                programme.calendar().year());
        List<Row> rows = new ArrayList<>();
        for (MethodicalEvent event : plan.events()) {
            if (event.result() != null) {
                rows.add(Row.of(
                        Cell.of(rows.size() + 1L),
                        Cell.of(wording.participants(event, roster)),
                        Cell.of(wording.event(event)),
                        Cell.of(event.on()),
                        Cell.of(event.result())));
            }
        }
        return rows;
    }

    private List<Row> outcomes(Roster roster) {
        List<Row> rows = new ArrayList<>();
        for (Outcome outcome : roster.programme().outcomes()) {
            Goal goal = roster.goal(outcome.goal());
            rows.add(Row.of(
                    Cell.of(rows.size() + 1L),
                    Wording.cell(goal == null ? null : roster.name(goal.coachee())),
                    Cell.of(wording.capital(outcome.kind())),
                    Cell.of(wording.outcome(outcome)),
                    Cell.of(outcome.on()),
                    Wording.cell(outcome.evidence())));
        }
        return rows;
    }
}
