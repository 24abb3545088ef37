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

    Weeks(Reading reading) {
        this.reading = reading;
    }

    /** Returns the weeks that a label means; asks where it is none. */
    String of(String label, Place place) {
        if (label.isEmpty()) {
            return ALL;
        }
        Optional<Vocabulary.Meaning> week = Vocabulary.WORDS.meaning("week.", label);
        if (week.isEmpty()) {
            reading.ask(IntakeFinding.WEEK_UNKNOWN, place, "text", label);
            return UNKNOWN;
        }
        if (week.get().name().equals(ALL)) {
            return ALL;
        }
        if (firstAt == null) {
            firstAt = place;
            first = label;
        }
        boolean parity = label.matches("(?iu).*(чет|чёт|чис|знам|парн|odd|even).*");
        return week.get().name().equals("A") ? (parity ? "ODD" : "A") : parity ? "EVEN" : "B";
    }

    /** Returns the weeks that the words above a grid, the corner of its heading or its sheet's name give it. */
    String above(Table table, int from, int axis) {
        String weeks = "";
        for (TableRow row : table.rows()) {
            if (row.number() >= from && row.number() <= axis) {
                for (int column = 1; column <= row.cells().size(); column++) {
                    String text = Words.tidy(row.cell(column).text());
                    if (WeekMark.isWeek(text)) {
                        weeks = of(text, table.place(row.number(), column));
                    }
                }
            }
        }
        String sheet = table.sheet().name();
        return !weeks.isEmpty() ? weeks : WeekMark.isWeek(sheet) ? of(sheet, table.place(axis, 1)) : ALL;
    }

    /** Returns the weeks of columns where the days stand twice side by side, by what stands above; unknown where nothing does. */
    Map<Integer, String> ofColumns(Table table, int from, int axis, Map<Integer, DayOfWeek> days) {
        Map<Integer, String> columns = new TreeMap<>();
        Set<DayOfWeek> begun = new LinkedHashSet<>();
        DayOfWeek before = null;
        boolean twice = false;
        for (DayOfWeek day : days.values()) {
            twice |= day != before && !begun.add(day);
            before = day;
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
