package org.coachingtoolkit.core.intake;

import java.math.BigDecimal;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.coachingtoolkit.core.table.Cell;

/** Times of day as people write them: 13.30–14.15, с 13:30, 3.30pm, 13-30, 14 ч. 10 мин. */
final class Clocks {
    private static final Pattern CLOCK = Pattern.compile(
            "(?<![\\d.:])([01]?\\d|2[0-3])(?:[:.]([0-5]\\d)(?::[0-5]\\d)?|\\s?(?:ч|год|h)\\.?\\s?([0-5]\\d)?\\s?(?:мин|хв|min)?\\.?)?\\s?(am|pm|a\\.m\\.|p\\.m\\.)?(?![\\d:]|\\.\\d)");
    private static final Pattern HYPHENS =
            Pattern.compile("(?<![\\d.:-])([01]?\\d|2[0-3])-([0-5]\\d)(?![\\d:-]|\\.\\d)");
    private static final Pattern SUPERSCRIPT = Pattern.compile("([0-2]?\\d)([⁰¹²³⁴⁵][⁰¹²³⁴⁵⁶⁷⁸⁹])");
    private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    private Clocks() {}

    /** Returns the times of a cell from left to right: its own where it is one, else those of its text. */
    static List<LocalTime> in(Cell cell) {
        return cell.time().map(List::of).orElseGet(() -> in(cell.text()));
    }

    /** Returns the times of a text from left to right. */
    static List<LocalTime> in(String text) {
        String plain = lowered(Words.tidy(text).toLowerCase(Locale.ROOT));
        // 13-30 is a time where the second number cannot be an hour or ends in 0 or 5 and another time follows
        Matcher hyphens = HYPHENS.matcher(plain);
        StringBuilder joined = new StringBuilder();
        int from = 0;
        boolean colons = plain.contains(":") || plain.matches(".*\\d\\.\\d\\d.*");
        while (!colons && hyphens.find()) {
            int minute = Integer.parseInt(hyphens.group(2));
            if (minute % 5 == 0) {
                joined.append(plain, from, hyphens.start())
                        .append(hyphens.group(1))
                        .append(':')
                        .append(hyphens.group(2));
                from = hyphens.end();
            }
        }
        plain = joined.append(plain.substring(from)).toString();
        List<LocalTime> times = new ArrayList<>();
        Matcher matcher = CLOCK.matcher(plain);
        while (matcher.find()) {
            boolean half = matcher.group(4) != null;
            boolean hourWord = matcher.group(2) == null && matcher.group().matches(".*[чгh].*");
            if (matcher.group(2) == null && !half && !hourWord) {
                continue;
            }
            int hour = Integer.parseInt(matcher.group(1));
            String minutes = matcher.group(2) != null ? matcher.group(2) : matcher.group(3);
            if (half) {
                boolean afternoon = matcher.group(4).charAt(0) == 'p';
                hour = hour == 12 ? (afternoon ? 12 : 0) : afternoon && hour < 12 ? hour + 12 : hour;
            }
            times.add(LocalTime.of(hour, minutes == null ? 0 : Integer.parseInt(minutes)));
        }
        // 3.30–4.15pm: what stands before takes the half of the day from what follows
        if (times.size() == 2
                && plain.matches(".*p\\.?m.*")
                && times.get(0).isBefore(times.get(1).minusHours(12).plusMinutes(1))
                && times.get(0).getHour() < 8) {
            times.set(0, times.get(0).plusHours(12));
        }
        return times;
    }

    private static final Pattern HOURS = Pattern.compile(
            "(?iu)(\\d{1,2}(?:[.,]\\d)?)\\s*(?:ч|час|часа|часов|год|години|година|h|hr|hrs|hours?)(?![\\p{L}])");
    private static final Pattern MINUTES =
            Pattern.compile("(?iu)(\\d{1,3})\\s*(?:м|мин|минут|хв|хвилин|m|min|mins|minutes)");

    /**
     * Returns the minutes that a text says something lasts: 45, 45 мин, 1 час, 1,5 ч, 1 h 30 min, 0:45; empty where it is
     * not certain, as for a small number without a unit, or academic hours.
     */
    static Optional<Integer> minutes(String text) {
        String plain = Words.tidy(text).toLowerCase(Locale.ROOT);
        if (plain.matches(".*(акад|уч\\.|урок|lesson|period).*")) {
            return Optional.empty();
        }
        Matcher clock = Pattern.compile("(\\d{1,2}):(\\d{2})(?::00)?").matcher(plain);
        if (clock.matches()) {
            return Optional.of(Integer.parseInt(clock.group(1)) * 60 + Integer.parseInt(clock.group(2)));
        }
        Matcher hours = HOURS.matcher(plain);
        Matcher minutes = MINUTES.matcher(plain);
        boolean hour = hours.find();
        boolean minute = minutes.find(hour ? hours.end() : 0);
        if (hour || minute) {
            int sum = hour
                    ? new BigDecimal(hours.group(1).replace(',', '.'))
                            .multiply(BigDecimal.valueOf(60))
                            .intValue()
                    : 0;
            return Optional.of(sum + (minute ? Integer.parseInt(minutes.group(1)) : 0))
                    .filter(all -> all > 0);
        }
        return Optional.of(plain)
                .filter(number -> number.matches("\\d{2,3}"))
                .map(Integer::valueOf)
                .filter(number -> number >= 10);
    }

    private static String lowered(String text) {
        Matcher matcher = SUPERSCRIPT.matcher(text);
        StringBuilder plain = new StringBuilder();
        while (matcher.find()) {
            String raised = matcher.group(2);
            matcher.appendReplacement(
                    plain,
                    matcher.group(1) + ":" + RAISED.indexOf(raised.charAt(0)) + RAISED.indexOf(raised.charAt(1)));
        }
        return matcher.appendTail(plain).toString();
    }
}
