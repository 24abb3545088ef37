package org.coachingtoolkit.reports.workbook;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.coachingtoolkit.core.common.Language;
import org.jspecify.annotations.Nullable;

/** Days, times and lengths of time as people write them in words. What can be read in two ways is not read. */
final class DateWords {
    /** Longer texts name no day or time, and need not be tried. */
    private static final int LONGEST = 60;

    private static final Pattern ISO = Pattern.compile("(\\d{4})[-.](\\d{1,2})[-.](\\d{1,2})");
    private static final Pattern DOTS = Pattern.compile("(\\d{1,2})\\.\\s?(\\d{1,2})\\.\\s?(\\d{4}|\\d{2})\\.?");
    private static final Pattern SLASHES = Pattern.compile("(\\d{1,2})[/-](\\d{1,2})[/-](\\d{4}|\\d{2})");
    private static final Pattern WORDS = Pattern.compile("(\\d{1,2})(?:st|nd|rd|th)?[ .-]+(\\p{L}+)[ .,-]+(\\d{4})");
    private static final Pattern MONTH_FIRST =
            Pattern.compile("(\\p{L}+)\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?\\s?,?\\s+(\\d{4})");
    private static final Pattern YEAR_MARK = Pattern.compile("\\s*(г|р|года|року|год|рік)\\.?$");
    private static final Pattern WEEKDAY =
            Pattern.compile("^(\\p{L}+['’ʼ]?\\p{L}+)\\.?,?\\s+(?=\\d|\\p{L}+\\.?\\s+\\d)");
    private static final Pattern CLOCK = Pattern.compile(
            "(\\d{1,2})\\s?(?:[:.]\\s?(\\d{2})(?:[:.](\\d{2}))?|(?:ч|год|h)\\.?\\s?(\\d{2})\\s?(?:мин|хв|min)?)\\.?");
    private static final Pattern HALF = Pattern.compile("(.+?)\\s?([ap])\\.?m\\.?");
    private static final Pattern RANGE = Pattern.compile("(?:с |з |from )?(.+?)\\s*(?:-| до | to )\\s*(.+)");
    private static final Pattern MINUTES = Pattern.compile("(\\d{1,4})\\s*(?:мин|хв|min)\\p{L}*\\.?");
    private static final Pattern HOURS = Pattern.compile(
            "(\\d{1,2})(?:[.,](5))?\\s*(?:ч|час|часа|часов|год|години|година|годин|h|hour|hours)\\.?(?:\\s*(\\d{1,2})\\s*(?:мин|хв|min)\\p{L}*\\.?)?");
    private static final Map<String, Month> MONTHS = new HashMap<>();
    private static final Map<String, DayOfWeek> WEEKDAYS = new HashMap<>();

    static {
        for (Language language : Language.values()) {
            for (Month month : Month.values()) {
                String written =
                        language.format().longDate(LocalDate.of(2026, month, 1)).split(" ", -1)[1];
                for (String name : new String[] {language.format().month(month), written}) {
                    MONTHS.put(Words.key(name), month);
                    for (int letters = 3; letters < Math.min(6, name.length()); letters++) {
                        MONTHS.put(Words.key(name.substring(0, letters)), month);
                    }
                }
            }
        }
        String[][] weeks = {
            {"пн", "вт", "ср", "чт", "пт", "сб", "вс"},
            {"пн", "вт", "ср", "чт", "пт", "сб", "нд"},
            {"mon", "tue", "wed", "thu", "fri", "sat", "sun"},
            {"понедельник", "вторник", "среда", "четверг", "пятница", "суббота", "воскресенье"},
            {"понеділок", "вівторок", "середа", "четвер", "п'ятниця", "субота", "неділя"},
            {"monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"}
        };
        for (String[] week : weeks) {
            for (DayOfWeek day : DayOfWeek.values()) {
                WEEKDAYS.put(Words.key(week[day.getValue() - 1]), day);
            }
        }
    }

    private DateWords() {}

    /** Returns the keys of the words for a day of the week. */
    static List<String> words(DayOfWeek day) {
        return WEEKDAYS.entrySet().stream()
                .filter(known -> known.getValue() == day)
                .map(Map.Entry::getKey)
                .toList();
    }

    /**
     * Returns the day that a text names; empty if it names none, may be one of two, or names another weekday than that of
     * its day.
     *
     * @param dayFirst whether it is certain that the day stands first in 5/6/26
     */
    static Optional<LocalDate> day(String text, boolean dayFirst) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        String plain = YEAR_MARK
                .matcher(text.strip().replaceAll("[\\s\\u00A0\\u202F]+", " ").toLowerCase(Locale.ROOT))
                .replaceFirst("");
        Matcher match = WEEKDAY.matcher(plain);
        DayOfWeek weekday = match.find() ? WEEKDAYS.get(Words.key(match.group(1))) : null;
        String day = weekday == null ? plain : plain.substring(match.end());
        return written(day, dayFirst).filter(found -> weekday == null || found.getDayOfWeek() == weekday);
    }

    private static Optional<LocalDate> written(String plain, boolean dayFirst) {
        Matcher match = ISO.matcher(plain);
        if (match.matches()) {
            return day(match.group(1), match.group(2), match.group(3));
        }
        match = DOTS.matcher(plain);
        if (match.matches()) {
            return day(match.group(3), match.group(2), match.group(1));
        }
        match = SLASHES.matcher(plain);
        if (match.matches()) {
            int first = Integer.parseInt(match.group(1));
            boolean certain = dayFirst || first > 12 || first == Integer.parseInt(match.group(2));
            return certain ? day(match.group(3), match.group(2), match.group(1)) : Optional.empty();
        }
        match = WORDS.matcher(plain);
        if (match.matches()) {
            return day(match.group(3), month(match.group(2)), match.group(1));
        }
        match = MONTH_FIRST.matcher(plain);
        return match.matches() ? day(match.group(3), month(match.group(1)), match.group(2)) : Optional.empty();
    }

    /** Returns the number of a month, and 0 for what is none. */
    private static String month(String word) {
        Month month = MONTHS.get(Words.key(word));
        return Integer.toString(month == null ? 0 : month.getValue());
    }

    private static Optional<LocalDate> day(String year, String month, String day) {
        try {
            int number = Integer.parseInt(year);
            return Optional.of(LocalDate.of(
                    year.length() == 2 ? 2000 + number : number, Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }

    /** A time of day, and the end where a text names a span of time. */
    record Span(LocalTime start, @Nullable LocalTime end) {}

    /** Returns the time that a text names, or the span; empty if it names none. */
    static Optional<Span> time(String text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        String plain = Words.stripped(text)
                .replaceAll("[‐‑‒–—−]", "-")
                .replace('\u00A0', ' ')
                .replace('\u202F', ' ')
                .toLowerCase(Locale.ROOT);
        Optional<LocalTime> single = clock(plain);
        if (single.isPresent()) {
            return single.map(time -> new Span(time, null));
        }
        Matcher match = RANGE.matcher(plain);
        if (match.matches()) {
            Optional<LocalTime> start = clock(match.group(1).strip());
            Optional<LocalTime> end = clock(match.group(2).strip());
            if (start.isPresent() && end.isPresent() && end.get().isAfter(start.get())) {
                return Optional.of(new Span(start.get(), end.get()));
            }
        }
        return Optional.empty();
    }

    private static Optional<LocalTime> clock(String text) {
        Matcher half = HALF.matcher(text);
        if (half.matches()) {
            return clock(half.group(1))
                    .filter(time -> time.getHour() >= 1 && time.getHour() <= 12)
                    .map(time ->
                            time.withHour(time.getHour() % 12 + (half.group(2).equals("p") ? 12 : 0)));
        }
        Matcher match = CLOCK.matcher(text);
        if (!match.matches()) {
            return Optional.empty();
        }
        try {
            String minute = match.group(2) == null ? match.group(4) : match.group(2);
            return Optional.of(LocalTime.of(
                    Integer.parseInt(match.group(1)),
                    Integer.parseInt(minute),
                    match.group(3) == null ? 0 : Integer.parseInt(match.group(3))));
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }

    /** Returns the length of time that a text names; empty if it names none. A bare number is minutes. */
    static Optional<Duration> length(String text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        String plain = Words.stripped(text).replace('\u00A0', ' ').toLowerCase(Locale.ROOT);
        if (plain.matches("\\d{1,4}")) {
            return Optional.of(Duration.ofMinutes(Integer.parseInt(plain)));
        }
        Matcher match = MINUTES.matcher(plain);
        if (match.matches()) {
            return Optional.of(Duration.ofMinutes(Integer.parseInt(match.group(1))));
        }
        match = HOURS.matcher(plain);
        if (match.matches()) {
            int minutes = Integer.parseInt(match.group(1)) * 60
                    + (match.group(2) == null ? 0 : 30)
                    + (match.group(3) == null ? 0 : Integer.parseInt(match.group(3)));
            return Optional.of(Duration.ofMinutes(minutes));
        }
        // one hour and thirty minutes, or 1.3 hours: with a dot nobody knows
        return (plain.indexOf('.') < 0 ? clock(plain) : Optional.<LocalTime>empty())
                .map(time -> Duration.ofSeconds(time.toSecondOfDay()));
    }
}
