package org.coachingtoolkit.core.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.coachingtoolkit.core.finding.Place;
import org.coachingtoolkit.core.table.Cell;
import org.coachingtoolkit.core.table.Table;
import org.coachingtoolkit.core.table.TableRow;

/** Holidays, in rows of their own, within the rows of terms, in lines that list them and in notes. */
final class Holidays {
    private final Reading reading;
    private final List<Period> found = new ArrayList<>();

    Holidays(Reading reading) {
        this.reading = reading;
    }

    /** Takes a holiday whose days are known; asks about one that ends before it begins. */
    void add(Period holiday) {
        if (holiday.isReversed()) {
            reading.ask(IntakeFinding.END_BEFORE_START, holiday.place(), "text", holiday.start() + "–" + holiday.end());
        } else {
            found.add(holiday);
        }
    }

    /** Takes the holidays that a line lists: Праздничные дни: 4 ноября, 23 февраля. */
    void listed(Place place, String text) {
        if (!PeriodWords.isHoliday(text)) {
            reading.skip(text);
            return;
        }
        boolean added = false;
        for (String part : Days.expanded(text).split("[,;]", -1)) {
            List<Days.Day> days = reading.days(part);
            if (!days.isEmpty() && days.get(0).isExact()) {
                added |= days.get(0).yearAdded();
                Days.Day last = days.get(days.size() - 1);
                found.add(Period.holiday(place, text, days.get(0).iso(), last.iso()));
            }
        }
        if (added) {
            reading.ask(
                    IntakeFinding.YEAR_FROM_TITLE,
                    place,
                    "text",
                    text,
                    "day",
                    reading.year().map(Object::toString).orElse(""));
        }
    }

    /**
     * Takes the holidays that stand within a term: in one column that gives both days, or in two of which the first closes
     * (the last day of school) or begins it, the second reopens (the first day of school) or ends it.
     */
    void within(Table table, Header header, TableRow row) {
        List<Integer> columns = header.titles().keySet().stream()
                .filter(column -> PeriodDates.isOfHoliday(header, column))
                .toList();
        LocalDate first = null;
        for (Integer column : columns) {
            Cell cell = row.cell(column);
            String title = header.titles().getOrDefault(column, "");
            Place place = table.place(row.number(), column);
            List<LocalDate> days = cell.date()
                    .map(List::of)
                    .orElseGet(() -> reading.days(Days.expanded(cell.text())).stream()
                            .map(Days.Day::date)
                            .toList());
            boolean closes = Vocabulary.WORDS.has("last-school-day", title);
            boolean reopens = Vocabulary.WORDS.has("first-school-day", title);
            if (days.size() > 1) {
                add(place, title, days.get(0), days.get(days.size() - 1));
            } else if (days.size() == 1 && first == null) {
                first = closes ? days.get(0).plusDays(1) : days.get(0);
                if (columns.size() == 1) {
                    add(place, title, first, first);
                }
            } else if (days.size() == 1 && first != null) {
                add(place, title, first, reopens ? days.get(0).minusDays(1) : days.get(0));
                first = null;
            } else if (!cell.isBlank()) {
                reading.ask(IntakeFinding.DATE_UNKNOWN, place, "text", cell.text());
            }
        }
    }

    private void add(Place place, String name, LocalDate start, LocalDate end) {
        add(Period.holiday(place, name, start.toString(), end.toString()));
    }

    /** Takes the holidays and days of teachers' learning that the notes beside a period name. */
    void notes(Table table, Header header, TableRow row, String name) {
        String text = header.text(table, row.number(), "notes");
        Place place = table.place(row.number(), header.column("notes"));
        if (!Clocks.in(text).isEmpty() || Vocabulary.WORDS.has("closes-early", text)) {
            reading.ask(IntakeFinding.EARLY_CLOSE, place, "text", text, "who", name);
            return;
        }
        List<Days.Day> around = PeriodDates.of(reading, row, header);
        for (String part : text.split("[,;]", -1)) {
            List<Days.Day> days = reading.days(part);
            boolean holiday = PeriodWords.isHoliday(part) && around.size() > 1;
            if (days.isEmpty() || (!PeriodWords.isInset(part) && !holiday)) {
                reading.skip(part);
                continue;
            }
            String day = days.get(0).iso();
            if (PeriodWords.isInset(part)) {
                inset(Period.holiday(place, part.strip(), day, day), part);
            } else if (!PeriodWords.isHoliday(name)
                    || day.compareTo(around.get(0).iso()) < 0
                    || day.compareTo(around.get(1).iso()) > 0) {
                found.add(Period.holiday(place, part.replaceAll(":.*", "").strip(), day, day));
                reading.ask(IntakeFinding.YEAR_ADDED, place, "text", part, "day", day);
            }
        }
    }

    /** Writes a day on which teachers learn: for them it is no holiday. */
    void inset(Period day, String text) {
        reading.ask(IntakeFinding.INSET_DAY, day.place(), "text", text, "day", reading.spoken(day.start()));
        day.write(reading, "notHolidays");
    }

    /** Writes the holidays. */
    void write() {
        found.forEach(holiday -> holiday.write(reading, "holidays"));
    }

    /** Asks about days between two terms that no holiday covers. */
    void askGaps() {
        List<Fact> terms = reading.facts.getOrDefault("terms", List.of());
        for (int i = 1; i < terms.size(); i++) {
            LocalDate from = LocalDate.parse(
                            String.valueOf(terms.get(i - 1).values().get("end")))
                    .plusDays(1);
            LocalDate to = LocalDate.parse(String.valueOf(terms.get(i).values().get("start")))
                    .minusDays(1);
            boolean covered = found.stream()
                    .anyMatch(holiday -> holiday.start().compareTo(to.toString()) <= 0
                            && holiday.end().compareTo(from.toString()) >= 0);
            if (to.isAfter(from.plusDays(1)) && !covered) {
                reading.ask(
                        IntakeFinding.GAP_WITHOUT_HOLIDAY,
                        terms.get(i).place(),
                        "text",
                        from + " – " + to,
                        "day",
                        reading.spoken(from.toString()));
            }
        }
    }
}
