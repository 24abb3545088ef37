package org.coachingtoolkit.core.intake;

import java.time.DayOfWeek;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.coachingtoolkit.core.finding.Place;
import org.coachingtoolkit.core.table.Table;
import org.coachingtoolkit.core.table.TableRow;
import org.jspecify.annotations.Nullable;

/** The weeks in which lessons take place, where those of two weeks differ. */
final class Weeks {
    static final String ALL = "ALL";
    static final String UNKNOWN = "?";

    private final Reading reading;
    private @Nullable Place firstAt;
    private String first = "";
    /** Whether a timetable counts more weeks than two, so that its first is not each other. */
    private boolean longer;

    Weeks(Reading reading) {
        this.reading = reading;
    }

    /** Takes note of how many weeks the texts of a timetable count. */
    void count(List<Table> tables) {
        longer = tables.stream()
                .flatMap(table -> table.rows().stream())
                .flatMap(row -> row.cells().stream())
                .anyMatch(cell -> WeekMark.numbers(cell.text()).stream().anyMatch(number -> number > 2));
    }

    /** Returns the weeks that a label means; asks where it is none. */
    String of(String label, Place place) {
        if (label.isEmpty()) {
            return ALL;
        }
        boolean ofMore = longer && !WeekMark.numbers(label).isEmpty();
        Optional<String> week = ofMore ? Optional.empty() : WeekMark.named(label);
        if (week.isEmpty()) {
            reading.ask(IntakeFinding.WEEK_UNKNOWN, place, "text", label);
            return UNKNOWN;
        }
        if (week.get().equals(ALL)) {
            return ALL;
        }
        if (firstAt == null) {
            firstAt = place;
            first = label;
        }
        boolean parity = WeekMark.isParity(label);
        return week.get().equals("A") ? (parity ? "ODD" : "A") : parity ? "EVEN" : "B";
    }

    /** Returns the weeks of a lesson: those that a mark in a text gives, else those of its row; what else is said of weeks is asked. */
    String of(WeekMark mark, String ofRow, Place place) {
        if (!mark.week().isEmpty()) {
            return of(mark.week(), place);
        }
        return WeekMark.isAbout(mark.text()) ? of(mark.text(), place) : ofRow;
    }

    /** Returns the weeks that the words above a grid, the corner of its heading or its sheet's name give it. */
    String above(Table table, int from, int axis) {
        String weeks = "";
        for (TableRow row : table.rows()) {
            if (row.number() >= from && row.number() <= axis) {
                for (int column = 1; column <= row.cells().size(); column++) {
                    String text = Words.tidy(row.cell(column).text());
                    boolean title = row.number() < axis;
                    String named = title ? WeekMark.of(text).week() : "";
                    if (WeekMark.isWeek(text) || !named.isEmpty() || (title && WeekMark.isNumbered(text))) {
                        weeks = of(named.isEmpty() ? text : named, table.place(row.number(), column));
                    }
                }
            }
        }
        String sheet = table.sheet().name();
        return !weeks.isEmpty() ? weeks : WeekMark.isWeek(sheet) ? of(sheet, table.place(axis, 1)) : ALL;
    }

    /** Returns the weeks of columns where the days stand twice side by side, by what stands above; unknown where nothing does. */
    Map<Integer, String> ofColumns(Table table, int from, int axis, Map<Integer, List<DayOfWeek>> days) {
        Map<Integer, String> columns = new TreeMap<>();
        Set<DayOfWeek> begun = new LinkedHashSet<>();
        List<DayOfWeek> before = List.of();
        boolean twice = false;
        for (List<DayOfWeek> of : days.values()) {
            twice |= !of.equals(before) && of.stream().anyMatch(begun::contains);
            begun.addAll(of);
            before = of;
        }
        String weeks = UNKNOWN;
        for (int column = 1; column <= table.columns() && twice; column++) {
            for (TableRow row : table.rows()) {
                String text = row.number() < from || row.number() >= axis
                        ? ""
                        : Words.tidy(table.cell(row.number(), column).text());
                if (WeekMark.isWeek(text)) {
                    weeks = of(text, table.place(row.number(), column));
                }
            }
            if (days.containsKey(column)) {
                columns.put(column, weeks);
            }
        }
        return columns;
    }

    /** Asks which week is the first, and whether a timetable of a half-year holds for the whole. */
    void finish(String title) {
        if (firstAt != null) {
            reading.ask(IntakeFinding.WEEK_ANCHOR, firstAt, "weeks", first);
        }
        if (Vocabulary.WORDS.has("half-year", title)) {
            reading.ask(
                    IntakeFinding.HALF_YEAR_ONLY,
                    firstAt != null
                            ? firstAt
                            : reading.facts.values().stream()
                                    .flatMap(List::stream)
                                    .map(Fact::place)
                                    .findFirst()
                                    .orElse(Place.ROOT),
                    "title",
                    title);
        }
    }
}
