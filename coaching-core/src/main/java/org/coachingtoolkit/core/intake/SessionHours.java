package org.coachingtoolkit.core.intake;

import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.coachingtoolkit.core.finding.Place;
import org.coachingtoolkit.core.table.Cell;
import org.coachingtoolkit.core.table.CellKind;
import org.jspecify.annotations.Nullable;

/** The hours of a session, or the number of the lesson in which it is, as the row of a list gives them. */
final class SessionHours {
    private static final Pattern PERIOD = Pattern.compile(
            "(?iu)(\\d{1,2})(?:-?(?:й|ий|st|nd|rd|th))?\\s*(?:урок|lesson|period|пара|пари)|(?:урок|lesson|period|пара)\\s*(?:№\\s*)?(\\d{1,2})");

    private static final Pattern CLOCK_RANGE = Pattern.compile("\\d{1,2}[.:]\\d{2}\\s*[-–—]\\s*\\d{1,2}[.:]\\d{2}");

    private final Reading reading;

    SessionHours(Reading reading) {
        this.reading = reading;
    }

    /** Returns a text without the hours from–to that stand in it. */
    static String without(String text) {
        return CLOCK_RANGE.matcher(text).replaceAll(" ");
    }

    /** Writes the hours, and asks about what is missing. */
    void put(Map<String, Object> values, ListRow entry, String dateText) {
        Place place = entry.place(entry.has("start") ? "start" : "date");
        String timeText = Words.tidy(entry.cell("start").text());
        List<LocalTime> times = times(values, entry, dateText, timeText, place);
        LocalTime start = times.isEmpty() ? null : times.get(0);
        LocalTime end = times.size() > 1 ? times.get(1) : null;
        if (entry.has("end") && end == null) {
            List<LocalTime> ends = spaced(entry.cell("end"));
            end = ends.isEmpty() ? null : ends.get(0);
        }
        if (start != null && end == null) {
            end = after(start, entry.cell("minutes"));
        }
        if (end != null && start != null && !end.isAfter(start)) {
            reading.ask(IntakeFinding.END_BEFORE_START, place, "text", start + "–" + end);
            end = null;
        }
        Reading.put(values, "start", start);
        Reading.put(values, "end", end);
        String day = String.valueOf(values.getOrDefault("date", ""));
        if (start != null && end == null) {
            reading.ask(
                    IntakeFinding.END_MISSING,
                    place,
                    "text",
                    timeText.isEmpty() ? dateText : timeText,
                    "who",
                    SessionPeople.words(entry));
        } else if (start == null && !values.containsKey("period") && day.length() == 10) {
            reading.ask(
                    IntakeFinding.TIME_MISSING,
                    place,
                    "text",
                    dateText,
                    "who",
                    entry.text("status") + " " + reading.spoken(day));
        }
    }

    /** The times of the column of times, else those beside the date. */
    private List<LocalTime> times(
            Map<String, Object> values, ListRow entry, String dateText, String timeText, Place place) {
        Cell cell = entry.cell("start");
        Cell date = entry.table().seen(entry.number(), entry.header().column("date"));
        if (cell.time().isPresent()) {
            return List.of(cell.time().get());
        } else if (!timeText.isEmpty()) {
            List<LocalTime> times = spaced(cell);
            boolean period = PERIOD.matcher(timeText).find()
                    || (timeText.matches("\\d{1,2}")
                            && Words.plain(entry.header().title("start")).startsWith("урок"));
            if (times.isEmpty() && period) {
                values.put("period", Integer.parseInt(timeText.replaceAll("\\D", "")));
                reading.ask(IntakeFinding.PERIOD_WITHOUT_TIME, place, "text", timeText);
            } else if (times.isEmpty()) {
                reading.ask(IntakeFinding.TIME_UNKNOWN, place, "text", timeText);
            }
            return times;
        } else if (date.kind() == CellKind.DATE_TIME) {
            return date.time().map(List::of).orElse(List.of());
        }
        String timed =
                dateText.substring(SessionDay.untimed(entry.header(), dateText).length());
        return Clocks.in(timed.isEmpty() ? besideDate(dateText) : timed);
    }

    private String besideDate(String text) {
        Matcher range = CLOCK_RANGE.matcher(text);
        return range.find() && !reading.days(without(text)).isEmpty() ? range.group() : Days.without(text);
    }

    /** The end of what takes so long; {@code null} if that is not said. */
    private static @Nullable LocalTime after(LocalTime start, Cell duration) {
        return duration.time()
                .map(time -> start.plusSeconds(time.toSecondOfDay()))
                .or(() -> Clocks.minutes(duration.text()).map(start::plusMinutes))
                .orElse(null);
    }

    /** The times of a cell; hours are divided from minutes where four digits are all that is written. */
    private static List<LocalTime> spaced(Cell cell) {
        String text = Words.tidy(cell.text());
        return cell.time().isEmpty() && text.matches("([01]\\d|2[0-3])[0-5]\\d")
                ? Clocks.in(text.substring(0, 2) + ":" + text.substring(2))
                : Clocks.in(cell);
    }
}
