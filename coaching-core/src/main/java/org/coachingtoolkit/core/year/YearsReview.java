package org.coachingtoolkit.core.year;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.coachingtoolkit.core.common.DateRange;
import org.coachingtoolkit.core.common.Language;
import org.coachingtoolkit.core.common.SchoolYear;
import org.coachingtoolkit.core.common.TextCatalogue;
import org.coachingtoolkit.core.development.Attestation;
import org.coachingtoolkit.core.development.CountryProfile;
import org.coachingtoolkit.core.development.MethodicalForm;
import org.coachingtoolkit.core.finding.Severity;
import org.coachingtoolkit.core.people.TeacherId;
import org.coachingtoolkit.core.plan.AttestationHistory;
import org.coachingtoolkit.core.programme.CoachingProgramme;
import org.coachingtoolkit.core.regulation.RegulationChecker;
import org.coachingtoolkit.core.session.CoachingSession;
import org.coachingtoolkit.core.session.SessionStatus;
import org.coachingtoolkit.core.table.CsvRows;

/**
 * Several school years of an institution side by side: sessions held, hours by coach-consultant and by teacher, categories
 * confirmed and raised, prizes by level, results by kind, and how often each clause of the Regulation was asked about at the
 * end of the year. People of several years are known again by their whole names.
 *
 * @param years the school years, in order
 * @param rows what is counted
 */
public record YearsReview(List<SchoolYear> years, List<Row> rows) {
    private static final TextCatalogue TEXTS = TextCatalogue.of(YearsReview.class);
    private static final BigDecimal MINUTES = BigDecimal.valueOf(60);

    /** Copies the lists. */
    public YearsReview {
        years = List.copyOf(requireNonNull(years, "years"));
        rows = List.copyOf(requireNonNull(rows, "rows"));
    }

    /**
     * What is counted.
     *
     * @param part what kind of thing: {@code held}, {@code coachHours}, {@code teacherHours}, {@code categories},
     *     {@code prizes}, {@code outcomes}, {@code clauses}
     * @param what of which coach, teacher, level, kind or clause; empty text where there is one row only
     * @param values for each year a whole number, or hours with one decimal
     */
    public record Row(String part, Object what, List<BigDecimal> values) {
        /** Copies the list. */
        public Row {
            requireNonNull(part, "part");
            requireNonNull(what, "what");
            values = List.copyOf(values);
        }
    }

    /**
     * Returns the review of programmes.
     *
     * @param programmes one for each school year, in whatever order
     * @throws IllegalArgumentException if there is none, or two are of one school year
     */
    public static YearsReview of(List<CoachingProgramme> programmes) {
        requireNonNull(programmes, "programmes");
        List<CoachingProgramme> sorted = programmes.stream()
                .map(programme -> programme.with(programme.schedule().expand(programme.calendar())))
                .sorted(Comparator.comparing(programme -> programme.calendar().year()))
                .toList();
        Set<SchoolYear> years = new HashSet<>();
        sorted.forEach(programme -> {
            if (!years.add(programme.calendar().year())) {
                throw new IllegalArgumentException("programmes must be of different years: "
                        + programme.calendar().year());
            }
        });
        if (sorted.isEmpty()) {
            throw new IllegalArgumentException("programmes must not be empty");
        }
        Counts counts = new Counts(sorted.size());
        for (int i = 0; i < sorted.size(); i++) {
            counts.year(i, sorted.get(i), attestations(sorted));
        }
        return new YearsReview(
                sorted.stream().map(programme -> programme.calendar().year()).toList(), counts.rows());
    }

    /** All attestations of all files, each once: whoever has left is in the file of an earlier year only. */
    private static Map<String, List<Attestation>> attestations(List<CoachingProgramme> programmes) {
        Map<String, List<Attestation>> all = new LinkedHashMap<>();
        for (CoachingProgramme programme : programmes) {
            for (Attestation attestation : programme.plans().attestations()) {
                List<Attestation> known =
                        all.computeIfAbsent(name(programme, attestation.teacher()), none -> new ArrayList<>());
                if (known.stream()
                        .noneMatch(
                                other -> other.on().equals(attestation.on()) && other.kind() == attestation.kind())) {
                    known.add(attestation);
                }
            }
        }
        return all;
    }

    private static String name(CoachingProgramme programme, TeacherId id) {
        return programme.teacher(id).map(teacher -> teacher.name().full()).orElse(id.value());
    }

    /** Returns the review as a table with a heading: what, of whom, and a column for each year. */
    public List<List<String>> table(Language language) {
        List<List<String>> table = new ArrayList<>();
        table.add(Stream.concat(
                        Stream.of(TEXTS.text(language, "what"), TEXTS.text(language, "of")),
                        years.stream().map(SchoolYear::toString))
                .toList());
        for (Row row : rows) {
            table.add(Stream.concat(
                            Stream.of(TEXTS.text(language, row.part()), TextCatalogue.written(language, row.what())),
                            row.values().stream().map(value -> TextCatalogue.written(language, value)))
                    .toList());
        }
        return table;
    }

    /** Returns the table as values with semicolons between them, which spreadsheets open as columns. */
    public String csv(Language language) {
        return CsvRows.of(table(language), ';');
    }

    /** Counts, kept by part and by what is counted. */
    private static final class Counts {
        private final int years;
        private final Map<String, Map<Object, long[]>> counts = new LinkedHashMap<>();

        Counts(int years) {
            this.years = years;
            for (String part :
                    List.of("held", "coachHours", "teacherHours", "categories", "prizes", "outcomes", "clauses")) {
                counts.put(
                        part,
                        part.equals("clauses") || part.endsWith("Hours")
                                ? new TreeMap<>(Comparator.comparing(Object::toString))
                                : new LinkedHashMap<>());
            }
        }

        private void add(String part, Object what, int year, long amount) {
            requireNonNull(counts.get(part)).computeIfAbsent(what, none -> new long[years])[year] += amount;
        }

        void year(int year, CoachingProgramme programme, Map<String, List<Attestation>> attestations) {
            DateRange days = programme.calendar().year().range();
            LocalDate end = days.end();
            add("held", "", year, 0);
            for (CoachingSession session : programme.schedule().sessions()) {
                if (session.status() == SessionStatus.HELD) {
                    long minutes = session.duration().toMinutes();
                    add("held", "", year, 1);
                    add(
                            "coachHours",
                            programme
                                    .coach(session.coach())
                                    .map(coach -> coach.name().full())
                                    .orElse(session.coach().value()),
                            year,
                            minutes);
                    programme
                            .membersOf(session.coachee())
                            .forEach(teacher -> add("teacherHours", name(programme, teacher), year, minutes));
                }
            }
            CountryProfile.find(programme.plans().country())
                    .ifPresent(profile -> attestations.values().forEach(own -> {
                        AttestationHistory.of(own, profile)
                                .results(days)
                                .forEach((result, count) -> add("categories", result, year, count));
                    }));
            programme.plans().events().stream()
                    .filter(event -> event.form() == MethodicalForm.CONTEST
                            && event.result() != null
                            && days.contains(event.on()))
                    .forEach(event -> add("prizes", event.level() == null ? "—" : event.level(), year, 1));
            programme.outcomes().stream()
                    .filter(outcome -> days.contains(outcome.on()))
                    .forEach(outcome -> add("outcomes", outcome.kind(), year, 1));
            RegulationChecker.check(programme, end).stream()
                    .filter(finding -> finding.severity() != Severity.ADVICE)
                    .flatMap(finding -> finding.clause().stream())
                    .forEach(clause -> add("clauses", clause, year, 1));
        }

        List<Row> rows() {
            List<Row> rows = new ArrayList<>();
            counts.forEach((part, byWhat) -> byWhat.forEach((what, amounts) -> {
                List<BigDecimal> values = new ArrayList<>();
                for (long amount : amounts) {
                    values.add(
                            part.endsWith("Hours")
                                    ? BigDecimal.valueOf(amount).divide(MINUTES, 1, RoundingMode.HALF_UP)
                                    : BigDecimal.valueOf(amount));
                }
                rows.add(new Row(part, what, values));
            }));
            return rows;
        }
    }
}
