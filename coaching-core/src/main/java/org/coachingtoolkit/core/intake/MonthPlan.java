package org.coachingtoolkit.core.intake;

import java.time.LocalTime;
import java.time.Month;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.coachingtoolkit.core.finding.Place;
import org.coachingtoolkit.core.table.Cell;
import org.coachingtoolkit.core.table.Table;
import org.coachingtoolkit.core.table.TableRow;

/** A plan whose columns are months: in a cell stand the days, and times, of a person's sessions. */
final class MonthPlan {
    private final Reading reading;
    private final String coach;

    /**
     * Creates one.
     *
     * @param coach who leads the sessions; empty if nobody is named
     */
    MonthPlan(Reading reading, String coach) {
        this.reading = reading;
        this.coach = coach;
    }

    /** Returns whether a row names months side by side, and days stand below them. */
    static boolean isHead(Table table, TableRow row) {
        int months = 0;
        int dated = 0;
        int filled = 0;
        for (int column = 2; column <= row.cells().size(); column++) {
            if (monthOf(row.cell(column).text()).isEmpty()) {
                continue;
            }
            months++;
            for (TableRow below : table.rows()) {
                if (below.number() > row.number()
                        && !Words.isNone(below.cell(column).text())) {
                    filled++;
                    dated += below.cell(column).date().isPresent()
                                    || below.cell(column).text().matches("(?s).*\\d.*")
                            ? 1
                            : 0;
                }
            }
        }
        return months >= 2 && dated > 0 && dated * 2 >= filled;
    }

    /** The month that a heading names, and nothing else but a year. */
    private static Optional<Month> monthOf(String text) {
        List<String> words = Words.of(text);
        return words.isEmpty()
                        || words.size() > 2
                        || !words.get(words.size() - 1).matches("\\p{L}+|20\\d\\d")
                ? Optional.empty()
                : Days.month(words.get(0));
    }

    void read(Table table, int head) {
        for (TableRow row : table.rows()) {
            Optional<Names.Name> name = SessionPeople.ofRow(row);
            if (row.number() <= head) {
                continue;
            }
            if (name.isEmpty()) {
                reading.skip(Rows.text(row));
                continue;
            }
            for (int column = 2; column <= row.cells().size(); column++) {
                String heading = table.cell(head, column).text();
                Optional<Month> month = monthOf(heading);
                Cell cell = row.cell(column);
                if (month.isEmpty() || Words.isNone(cell.text())) {
                    continue;
                }
                String year = heading.replaceAll("\\D", "");
                for (String part : cell.date().isPresent()
                        ? List.of("")
                        : List.of(cell.text().split("[;\\n]", -1))) {
                    planned(table.place(row.number(), column), name.get(), month.get(), year, cell, Words.tidy(part));
                }
            }
        }
    }

    private void planned(Place place, Names.Name name, Month month, String year, Cell cell, String text) {
        String dated = SessionDay.beforeTime(text);
        String bare = dated.matches("\\d{1,2}\\.?")
                ? dated.replaceAll("\\D", "") + "." + month.getValue() + "." + year
                : dated;
        List<Days.Day> days = cell.date().isPresent() ? reading.days(cell) : reading.days(bare);
        if (days.size() != 1 || !days.get(0).isExact() || days.get(0).date().getMonth() != month) {
            reading.ask(IntakeFinding.DATE_UNKNOWN, place, "text", cell.text());
            return;
        }
        Days.Day day = days.get(0);
        List<LocalTime> times = cell.time().map(List::of).orElseGet(() -> Clocks.in(text.substring(dated.length())));
        if (day.yearAdded() && reading.isFirst("year")) {
            reading.ask(IntakeFinding.YEAR_FROM_TITLE, place, "text", text, "day", day.iso());
        }
        Map<String, Object> values = Reading.values();
        values.put("date", day.iso());
        Reading.put(values, "start", times.isEmpty() ? null : times.get(0));
        Reading.put(values, "end", times.size() > 1 ? times.get(1) : null);
        if (times.size() < 2) {
            reading.ask(
                    times.isEmpty() ? IntakeFinding.TIME_MISSING : IntakeFinding.END_MISSING,
                    place,
                    "text",
                    cell.text(),
                    "who",
                    name.raw());
        }
        values.put("teachers", List.of(name.raw()));
        Reading.put(values, "coach", coach);
        values.put("status", "PLANNED");
        reading.fact("sessions", place, values);
    }
}
