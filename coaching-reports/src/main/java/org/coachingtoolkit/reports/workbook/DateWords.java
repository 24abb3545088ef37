package org.coachingtoolkit.reports.workbook;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.util.HashMap;
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
    private static final Pattern YEAR_MARK = Pattern.compile("\\s*(г|р|года|року|год|рік)\\.?$");
    private static final Pattern WEEKDAY = Pattern.compile("^\\p{L}+\\.?,?\\s+(?=\\d)");
    private static final Pattern CLOCK = Pattern.compile("(\\d{1,2})\\s?[:.]\\s?(\\d{2})(?:[:.](\\d{2}))?");
    private static final Pattern RANGE = Pattern.compile("(?:с |з |from )?(.+?)\\s*(?:-| до | to )\\s*(.+)");
    private static final Pattern MINUTES = Pattern.compile("(\\d{1,4})\\s*(?:мин|хв|min)\\p{L}*\\.?");
    private static final Pattern HOURS = Pattern.compile(
            "(\\d{1,2})(?:[.,](5))?\\s*(?:ч|час|часа|часов|год|години|година|годин|h|hour|hours)\\.?(?:\\s*(\\d{1,2})\\s*(?:мин|хв|min)\\p{L}*\\.?)?");
    private static final Map<String, Month> MONTHS = months();

    private DateWords() {}

    private static Map<String, Month> months() {
        Map<String, Month> months = new HashMap<>();
        for (Language language : Language.values()) {
            for (Month month : Month.values()) {
                String[] written =
                        language.format().longDate(LocalDate.of(2026, month, 1)).split(" ", -1);
                for (String name : new String[] {language.format().month(month), written[1]}) {
                    months.put(Words.key(name), month);
                    if (language == Language.EN) {
                        months.put(Words.key(name.substring(0, 3)), month);
                    }
                }
            }
        }
        return months;
    }

    /** Returns the day that a text names; empty if it names none, or it may be one of two. */
    static Optional<LocalDate> day(String text, Language language) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        String plain = YEAR_MARK
                .matcher(text.strip().replace('\u00A0', ' ').toLowerCase(Locale.ROOT))
                .replaceFirst("");
        plain = WEEKDAY.matcher(plain).replaceFirst("");
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
            boolean certain = language != Language.EN
                    || Integer.parseInt(match.group(1)) > 12
                    || match.group(1).equals(match.group(2));
            return certain ? day(match.group(3), match.group(2), match.group(1)) : Optional.empty();
        }
        match = WORDS.matcher(plain);
        if (match.matches()) {
            Month month = MONTHS.get(Words.key(match.group(2)));
            return month == null
                    ? Optional.empty()
                    : day(match.group(3), Integer.toString(month.getValue()), match.group(1));
        }
        return Optional.empty();
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
        Matcher match = CLOCK.matcher(text);
        if (!match.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalTime.of(
                    Integer.parseInt(match.group(1)),
                    Integer.parseInt(match.group(2)),
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
