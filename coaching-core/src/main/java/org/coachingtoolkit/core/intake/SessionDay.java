package org.coachingtoolkit.core.intake;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.coachingtoolkit.core.common.Language;
import org.coachingtoolkit.core.finding.Place;
import org.coachingtoolkit.core.table.Cell;
import org.coachingtoolkit.core.table.TableRow;
import org.jspecify.annotations.Nullable;

/** The day of a session, as the row of a list gives it. */
final class SessionDay {
    private static final Pattern DATE_THEN_TIME = Pattern.compile(
            "(?iu)(.*?\\d.*?)(?:,|;|\\s(?:в|о|об|at|с|з|from)\\s|\\s)\\s*\\d{1,2}[.:]\\d{2}(?!\\.?\\d)(?:\\s*(?:[-–—]|до|to|till|until)\\s*\\d{1,2}[.:]\\d{2})?\\s*(?:am|pm)?");

    private static final Pattern LISTED_DAYS =
            Pattern.compile("(?iu)(?<![\\d.])(\\d{1,2})\\s(?:и|та|й|and|&)\\s(\\d{1,2}\\s\\p{L})");
    private static final Pattern RECURRING = Pattern.compile(
            "(?iu).*(по|on)\\s+(понедельникам|вторникам|средам|четвергам|пятницам|mondays|tuesdays|wednesdays|thursdays|fridays).*");
    private static final Pattern DAY_OF_MONTH = Pattern.compile(
            "(?iu)((?:\\p{L}{2,12}\\.?,?\\s+)?)(\\d{1,2})(?:-?(?:е|го|st|nd|rd|th))?\\.?((?:,?\\s+\\p{L}{2,12}\\.?)?)");

    private static final Set<String> HOLIDAYS = Set.of(
            "01-01", "01-02", "01-03", "01-04", "01-05", "01-06", "01-07", "01-08", "02-23", "03-08", "05-01", "05-09",
            "06-12", "11-04");

    private final Reading reading;

    SessionDay(Reading reading) {
        this.reading = reading;
    }

    /** The dates of a cell that lists several, written alike: «07.10, 21.10», «8 и 22 октября»; else the cell itself. */
    List<Cell> dates(Cell cell, Header header) {
        String text =
                LISTED_DAYS.matcher(Words.tidy(cell.text().replace('\n', ';'))).replaceAll("$1, $2");
        if (cell.date().isPresent() || !untimed(header, text).equals(text)) {
            return List.of(cell);
        }
        List<Cell> dates = new ArrayList<>();
        Set<String> forms = new HashSet<>();
        for (String part : Days.expanded(text).split("[,;]|\\s(?:и|та|й|and)\\s", -1)) {
            List<Days.Day> days = reading.days(part);
            if (days.size() != 1) {
                return List.of(cell);
            }
            forms.add(part.matches(".*\\p{L}{3,}.*") ? "words" : "numbers");
            dates.add(Cell.text(part.strip()));
        }
        return dates.size() < 2 || forms.size() > 1 ? List.of(cell) : dates;
    }

    /** Writes the day on which a session is, and asks about what is not certain. */
    void put(Map<String, Object> values, ListRow entry, Cell cell, @Nullable MonthAbove above) {
        String text = Words.tidy(cell.text());
        Place place = entry.place("date");
        if (text.isEmpty()) {
            reading.ask(IntakeFinding.DATE_MISSING, place, "text", SessionPeople.words(entry));
        } else if (cell.date().isPresent()) {
            values.put("date", text.length() < 10 ? text : cell.date().get().toString());
            if (text.length() < 10) {
                reading.ask(IntakeFinding.DATE_PARTIAL, place, "text", text, "who", "");
            } else {
                askHoliday(cell.date().get(), place, text);
            }
        } else if (Vocabulary.WORDS.has("recurring", text)
                || RECURRING.matcher(text).matches()) {
            values.put("recurrence", recurrence(text, above));
            reading.ask(IntakeFinding.RECURRENCE_TEXT, place, "text", text);
        } else {
            List<Days.Day> days = days(entry, text, above);
            if (days.isEmpty()) {
                inexact(values, text, place, above);
            } else {
                day(values, entry, text, days);
            }
        }
    }

    private Map<String, Object> recurrence(String text, @Nullable MonthAbove above) {
        Map<String, Object> recurrence = Reading.values();
        recurrence.put("raw", text);
        Days.weekdayIn(text).ifPresent(day -> recurrence.put("weekday", day.name()));
        if (above != null) {
            Reading.put(recurrence, "period", reading.inYear(above.month()));
        }
        return recurrence;
    }

    /** The days of a text, without the hours beside them; a number alone is a day of the month above. */
    private List<Days.Day> days(ListRow entry, String text, @Nullable MonthAbove above) {
        String dated = SessionHours.without(untimed(entry.header(), text)).strip();
        List<Days.Day> days = reading.days(Days.expanded(dated));
        if (days.isEmpty()) {
            days = reading.days(Days.expanded(text));
        }
        Matcher alone = DAY_OF_MONTH.matcher(text);
        if (days.isEmpty() && above != null && alone.matches()) {
            String beside = alone.group(1) + alone.group(3);
            if (beside.isBlank() || Days.weekdayIn(beside).isPresent()) {
                return reading.days(
                        beside + " " + alone.group(2) + "." + above.month().getValue() + "." + above.year());
            }
        }
        return days;
    }

    private void day(Map<String, Object> values, ListRow entry, String text, List<Days.Day> days) {
        Place place = entry.place("date");
        Days.Day day = days.get(0);
        if (day.other() != null && !day.other().equals(day.iso())) {
            Days.Day chosen = byOrder(entry, day);
            boolean open =
                    !chosen.iso().equals(day.iso()) || reading.language == Language.EN || !text.matches(".*\\d{4}.*");
            if (open || !reading.orderSeen) {
                reading.askOrder(
                        place, text, chosen.iso(), chosen.iso().equals(day.iso()) ? day.other() : day.iso(), "");
            }
            day = chosen;
        }
        values.put("date", day.iso());
        if (day.yearAdded()) {
            reading.ask(
                    reading.isFirst("year") ? IntakeFinding.YEAR_FROM_TITLE : IntakeFinding.YEAR_ADDED,
                    place,
                    "text",
                    text,
                    "day",
                    day.iso());
        }
        if (Vocabulary.WORDS.has("limit", text)) {
            values.put("limit", true);
            reading.ask(IntakeFinding.DATE_LIMIT, place, "text", text, "who", SessionPeople.words(entry));
        } else if (days.size() > 1) {
            reading.ask(IntakeFinding.DATE_RANGE, place, "text", text);
        }
        DayOfWeek weekday = day.weekday();
        if (entry.has("weekday")) {
            weekday = Days.weekdayIn(entry.text("weekday")).orElse(weekday);
        }
        if (weekday != null && weekday != day.date().getDayOfWeek()) {
            reading.ask(IntakeFinding.WEEKDAY_MISMATCH, place, "text", text, "day", day.iso());
        }
        askHoliday(day.date(), place, text);
    }

    /**
     * Returns a cell up to the time that follows its date where the heading promises both: in «6 октября, 15.10» the second
     * is no day.
     */
    static String untimed(Header header, String text) {
        return Words.plain(header.title("date")).matches(".*(врем|час|time).*") ? beforeTime(text) : text;
    }

    /** Returns a text up to the time that follows its date; all of it if none does. */
    static String beforeTime(String text) {
        Matcher timed = DATE_THEN_TIME.matcher(text);
        return timed.matches() ? timed.group(1) : text;
    }

    private void inexact(Map<String, Object> values, String text, Place place, @Nullable MonthAbove above) {
        String iso = Days.inexact(text, reading.year).map(Days.Day::iso).orElse("");
        if ((iso.isEmpty() || iso.length() == 4) && above != null && reading.year != null) {
            iso = reading.inYear(above.month());
        }
        if (iso.isEmpty()) {
            reading.ask(IntakeFinding.DATE_UNKNOWN, place, "text", text);
            return;
        }
        values.put("date", iso);
        boolean range = Vocabulary.WORDS.has("week-word", text);
        reading.ask(range ? IntakeFinding.DATE_RANGE : IntakeFinding.DATE_PARTIAL, place, "text", text, "who", "");
    }

    /** Of two readings of a date takes the one that keeps the order of the rows around it. */
    private Days.Day byOrder(ListRow entry, Days.Day day) {
        LocalDate before = null;
        LocalDate after = null;
        for (TableRow row : entry.table().rows()) {
            Optional<LocalDate> exact = row.cell(entry.header().column("date")).date();
            if (exact.isPresent() && row.number() < entry.number()) {
                before = exact.get();
            } else if (exact.isPresent() && row.number() > entry.number() && after == null) {
                after = exact.get();
            }
        }
        if ((before == null && after == null) || day.other() == null) {
            return day;
        }
        boolean fits = fits(day.date(), before, after);
        boolean otherFits = fits(LocalDate.parse(day.other()), before, after);
        return otherFits && !fits ? day.with(day.other(), day.iso()) : day;
    }

    private static boolean fits(LocalDate day, @Nullable LocalDate before, @Nullable LocalDate after) {
        return (before == null || !day.isBefore(before)) && (after == null || !day.isAfter(after));
    }

    private void askHoliday(LocalDate day, Place place, String text) {
        boolean russian = reading.language == Language.RU
                && HOLIDAYS.contains(day.toString().substring(5));
        if (russian || day.getDayOfWeek() == DayOfWeek.SUNDAY) {
            reading.ask(IntakeFinding.HOLIDAY, place, "text", text, "day", day.toString());
        }
    }
}
