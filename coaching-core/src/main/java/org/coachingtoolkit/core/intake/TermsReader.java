package org.coachingtoolkit.core.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.coachingtoolkit.core.finding.Place;
import org.coachingtoolkit.core.table.Cell;
import org.coachingtoolkit.core.table.Table;
import org.coachingtoolkit.core.table.TableRow;
import org.jspecify.annotations.Nullable;

/** Terms and holidays: rows that name a period and give its first and last day. */
final class TermsReader {
    private final Reading reading;
    private final List<Period> terms = new ArrayList<>();
    private final Holidays holidays;

    TermsReader(Reading reading) {
        this.reading = reading;
        holidays = new Holidays(reading);
    }

    /** Returns how many rows name a term or holiday with dates. */
    static int score(Table table, Reading reading) {
        int rows = PeriodsSideBySide.in(table).values().stream()
                .mapToInt(List::size)
                .sum();
        boolean terms = false;
        for (TableRow row : table.rows()) {
            Header header = Header.at(table, row.number(), "terms.");
            terms |= header != null
                    && header.has("name")
                    && (header.has("end") || header.has("range") || header.has("length"))
                    && PeriodWords.kind(header.title("name")).isPresent();
            String name = PeriodWords.name(row, "");
            int dates = 0;
            for (Cell cell : row.cells()) {
                dates += cell.date().isPresent()
                        ? 1
                        : reading.days(Days.expanded(cell.text())).size();
            }
            rows += dates > 1 && (terms || PeriodWords.kind(name).isPresent() || PeriodWords.isHoliday(name)) ? 1 : 0;
        }
        return rows;
    }

    void read(List<Table> tables) {
        tables.forEach(this::read);
        writeTerms();
        holidays.write();
        holidays.askGaps();
    }

    private void read(Table table) {
        Header header = null;
        String section = "";
        boolean begun = false;
        Map<Integer, List<TableRow>> blocks = PeriodsSideBySide.in(table);
        for (TableRow row : table.rows()) {
            int r = row.number();
            if (blocks.containsKey(r)) {
                header = null;
                for (TableRow period : blocks.getOrDefault(r, List.of())) {
                    sideBySide(table, period, section);
                }
                continue;
            }
            Header found = Header.at(table, r, "terms.");
            if (found != null
                    && (found.has("start") || found.has("range") || found.has("end") || found.has("length"))
                    && PeriodDates.of(reading, row, found).isEmpty()) {
                header = found;
                continue;
            }
            if (header != null && r <= header.last()) {
                continue;
            }
            String all = Rows.text(row);
            long filled = Rows.filled(row);
            List<Days.Day> days = PeriodDates.of(reading, row, header);
            if (days.isEmpty()) {
                if (filled == 1) {
                    section = all;
                }
                if (begun && filled > 1 && header != null && !Vocabulary.WORDS.has("signature", all)) {
                    reading.ask(IntakeFinding.DATE_UNKNOWN, table.place(r, 1), "text", all);
                }
                continue;
            }
            if (filled == 1 && Days.schoolYear(all).isPresent() && days.size() < 2 && !PeriodWords.isHoliday(all)) {
                continue;
            }
            String lead = PeriodWords.lead(all);
            boolean period = PeriodWords.kind(lead).isPresent() || PeriodWords.isHoliday(lead);
            if (filled == 1 && all.length() > 20 && !(days.size() == 2 && period && !all.contains(", "))) {
                holidays.listed(table.place(r, 1), all);
                continue;
            }
            begun = true;
            String first = header == null ? "" : header.text(table, r, "name");
            String heading = header != null && header.has("name") ? header.title("name") : "";
            String name = filled == 1
                    ? lead
                    : PeriodWords.isPeriod(first)
                            ? first
                            : PeriodWords.name(row, first.isEmpty() ? PeriodWords.firstText(row) : first);
            String named = PeriodWords.isPeriod(name)
                    ? name
                    : name + " " + (PeriodWords.kind(heading).isPresent() ? heading : section);
            period(table, header, row, name, named, days);
        }
    }

    private void sideBySide(Table table, TableRow period, String section) {
        String name = Words.tidy(period.cell(1).text());
        List<Days.Day> limits = PeriodDates.of(reading, period, null);
        if (limits.size() > 1) {
            period(table, null, period, name, PeriodWords.isPeriod(name) ? name : name + " " + section, limits);
        } else {
            reading.ask(IntakeFinding.DATE_UNKNOWN, table.place(period.number(), 1), "text", name);
        }
    }

    /**
     * Takes the period of a row.
     *
     * @param name what the row calls it
     * @param named that and, where it does not tell what the period is, the heading that does
     */
    private void period(
            Table table, @Nullable Header header, TableRow row, String name, String named, List<Days.Day> days) {
        int r = row.number();
        Place place = table.place(r, 1);
        askDays(row, place, name, days);
        String audience = header == null ? "" : header.text(table, r, "audience");
        if (audience.isEmpty() && Vocabulary.WORDS.has("some-classes", named)) {
            audience = name;
        }
        if (header != null) {
            holidays.within(table, header, row);
            if (header.has("notes")) {
                holidays.notes(table, header, row, name);
            }
        }
        String start = days.get(0).iso();
        String end = days.get(days.size() > 2 ? 1 : days.size() - 1).iso();
        Period period = new Period(place, name, audience, start, end, "", 0);
        Optional<Vocabulary.Meaning> term = PeriodWords.kind(named);
        if (PeriodWords.isInset(name)) {
            holidays.inset(period, name);
        } else if (PeriodWords.isHoliday(named) && (term.isEmpty() || PeriodWords.isHoliday(name))) {
            holiday(period);
        } else if (term.isPresent()) {
            term(period, term.get().name(), days.size() < 2);
        } else {
            reading.ask(
                    IntakeFinding.PERIOD_UNKNOWN, place, "text", name.isEmpty() ? Rows.text(row) : name, "day", start);
        }
    }

    /** Asks about days that are too many, have no year or can be read in two ways. */
    private void askDays(TableRow row, Place place, String name, List<Days.Day> days) {
        if (days.size() > 2) {
            reading.ask(IntakeFinding.DATE_RANGE, place, "text", Rows.text(row));
        }
        for (Days.Day day : days) {
            if (day.yearAdded()) {
                reading.ask(IntakeFinding.YEAR_ADDED, place, "text", dayText(row, day), "day", day.iso());
            }
            if (day.other() != null && !day.other().equals(day.iso()) && !reading.orderSeen) {
                reading.askOrder(place, day.iso(), day.iso(), day.other(), name);
            }
        }
    }

    private static String dayText(TableRow row, Days.Day day) {
        for (Cell cell : row.cells()) {
            if (cell.date().isEmpty()
                    && Words.plain(cell.text())
                            .contains(Integer.toString(day.date().getDayOfMonth()))
                    && Days.monthIn(cell.text()).isPresent()) {
                return cell.text();
            }
        }
        return day.iso();
    }

    private void holiday(Period period) {
        if (period.audience().isEmpty() || Vocabulary.WORDS.has("group-of-people", period.audience())) {
            holidays.add(period);
        } else {
            reading.ask(IntakeFinding.AUDIENCE, period.place(), "text", period.name() + " " + period.audience());
            period.writeWhole(reading, "otherHolidays");
        }
    }

    private void term(Period period, String kind, boolean endless) {
        if (endless) {
            reading.ask(
                    IntakeFinding.END_OF_TERM_MISSING, period.place(), "text", period.name() + " " + period.audience());
            Map<String, Object> values = Reading.values();
            values.put("kind", kind);
            values.put("start", period.start());
            Reading.put(values, "audience", period.audience());
            reading.fact("otherTerms", period.place(), values);
        } else if (period.isReversed()) {
            reading.ask(IntakeFinding.END_BEFORE_START, period.place(), "text", period.start() + "–" + period.end());
        } else {
            terms.add(new Period(
                    period.place(),
                    period.name(),
                    period.audience(),
                    period.start(),
                    period.end(),
                    kind,
                    PeriodWords.number(period.name())));
        }
    }

    /** Writes the terms; where they differ by classes those of the largest range. */
    private void writeTerms() {
        Map<String, List<Period>> byAudience = new LinkedHashMap<>();
        terms.forEach(term -> byAudience
                .computeIfAbsent(term.audience(), key -> new ArrayList<>())
                .add(term));
        String chosen = "";
        int widest = -1;
        for (Map.Entry<String, List<Period>> entry : byAudience.entrySet()) {
            int size = PeriodWords.width(entry.getKey()) * 10 + entry.getValue().size();
            if (size > widest) {
                widest = size;
                chosen = entry.getKey();
            }
        }
        if (byAudience.size() > 1) {
            reading.ask(
                    IntakeFinding.AUDIENCE_CHOICE,
                    terms.get(0).place(),
                    "classes",
                    String.join("; ", byAudience.keySet()),
                    "chosen",
                    chosen);
        }
        int count = 0;
        boolean unnumbered = false;
        for (Period term : terms) {
            boolean own = term.audience().equals(chosen);
            boolean plain = term.kind().equals("TERM");
            count += own ? 1 : 0;
            unnumbered |= plain;
            term.numbered(plain || term.number() == 0 ? count : term.number())
                    .writeWhole(reading, own ? "terms" : "otherTerms");
        }
        if (unnumbered) {
            reading.ask(
                    IntakeFinding.TERM_KIND,
                    terms.get(0).place(),
                    "text",
                    terms.get(0).name(),
                    "count",
                    terms.size());
        }
    }
}
