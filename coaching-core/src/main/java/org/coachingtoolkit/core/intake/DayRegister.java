package org.coachingtoolkit.core.intake;

import java.time.LocalTime;
import java.time.Month;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.coachingtoolkit.core.finding.Place;
import org.coachingtoolkit.core.table.Cell;
import org.coachingtoolkit.core.table.CellKind;
import org.coachingtoolkit.core.table.Table;
import org.coachingtoolkit.core.table.TableRow;

/** A register whose columns are days: in a cell stands a mark, or a time, of a person's session. */
final class DayRegister {
    private final Reading reading;
    private final String coach;

    /**
     * Creates one.
     *
     * @param coach who leads the sessions; empty if nobody is named
     */
    DayRegister(Reading reading, String coach) {
        this.reading = reading;
        this.coach = coach;
    }

    /** Returns whether a row names the days of a month one after another, or several dates. */
    static boolean isHead(TableRow row) {
        int day = 0;
        int run = 0;
        int dates = 0;
        for (Cell cell : row.cells()) {
            String text = Words.tidy(cell.text());
            if (text.matches("\\d{1,2}")) {
                run = Integer.parseInt(text) == day + 1 || run == 0 ? run + 1 : run;
                day = Integer.parseInt(text);
            }
            dates += cell.kind() == CellKind.DATE || text.matches("\\d{1,2}\\.\\d{1,2}\\.?(?:\\d{4}|\\d{2})?") ? 1 : 0;
        }
        return run >= 10 || dates >= 3;
    }

    /**
     * Reads the register.
     *
     * @param title what stands above it, with the month of the days
     */
    void read(Table table, int head, String title) {
        Optional<Month> month = Days.monthIn(title);
        for (TableRow row : table.rows()) {
            Optional<Names.Name> name = row.number() <= head ? Optional.empty() : SessionPeople.ofRow(row);
            for (int column = 2; column <= row.cells().size() && name.isPresent(); column++) {
                String mark = row.cell(column).text();
                List<Days.Day> days = days(table.cell(head, column), month);
                if (!Words.tidy(mark).isEmpty()
                        && !days.isEmpty()
                        && !mark.equals(name.get().raw())) {
                    marked(table.place(row.number(), column), name.get(), days.get(0), Words.tidy(mark));
                }
            }
        }
    }

    private List<Days.Day> days(Cell heading, Optional<Month> month) {
        String text = Words.tidy(heading.text());
        return text.matches("\\d{1,2}") && month.isPresent() && heading.date().isEmpty()
                ? reading.days(text + "." + month.get().getValue() + ".")
                : reading.days(heading);
    }

    private void marked(Place place, Names.Name name, Days.Day day, String mark) {
        Optional<String> code = Vocabulary.WORDS.meaning("mark.", mark).map(Vocabulary.Meaning::name);
        Optional<String> meant = code.or(() -> PlanAndFact.meant(mark));
        boolean held = PlanAndFact.isHeld(mark);
        boolean moved = meant.filter("MOVED"::equals).isPresent();
        // the day to which it is moved is written as a time is: 22.10
        List<LocalTime> times = Clocks.in(moved ? Days.without(mark) : mark);
        if (!held && meant.isEmpty() && times.isEmpty()) {
            reading.ask(IntakeFinding.STATUS_UNKNOWN, place, "text", mark);
            return;
        }
        if ((held || code.filter(status -> !status.equals("MOVED")).isPresent()) && reading.isFirst("mark" + mark)) {
            reading.ask(IntakeFinding.MARK_PLUS, place, "text", mark, "row", place.line());
        }
        Map<String, Object> values = Reading.values();
        values.put("date", day.iso());
        Reading.put(values, "start", times.isEmpty() ? null : times.get(0));
        Reading.put(values, "end", times.size() > 1 ? times.get(1) : null);
        if (times.size() == 1) {
            reading.ask(IntakeFinding.END_MISSING, place, "text", mark, "who", name.raw());
        }
        if (moved) {
            List<Days.Day> to = reading.days(mark);
            if (to.size() == 1) {
                values.put("movedTo", to.get(0).iso());
            } else {
                reading.ask(IntakeFinding.MOVED_WHERE, place, "text", mark);
            }
        }
        values.put("teachers", List.of(name.raw()));
        Reading.put(values, "coach", coach);
        values.put("status", held ? "HELD" : meant.orElse("PLANNED"));
        reading.fact("sessions", place, values);
    }
}
