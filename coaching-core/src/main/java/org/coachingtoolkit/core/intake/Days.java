package org.coachingtoolkit.core.intake;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.coachingtoolkit.core.common.SchoolYear;
import org.jspecify.annotations.Nullable;

/** Dates as people write them, in three languages, as exact as they are written. */
final class Days {
    /**
     * A day, a month or a year.
     *
     * @param iso {@code 2024-03-12}, {@code 2024-03} or {@code 2024}
     * @param other the other reading of an order of day and month that is not certain; {@code null} if it is
     * @param yearAdded whether the year does not stand in the text
     * @param weekday the day of the week that stands beside it
     */
    record Day(
            String iso,
            @Nullable String other,
            boolean yearAdded,
            @Nullable DayOfWeek weekday) {
        /** Returns a day that is certain. */
        static Day of(LocalDate day) {
            return new Day(day.toString(), null, false, null);
        }

        boolean isExact() {
            return iso.length() == 10;
        }

        LocalDate date() {
            return LocalDate.parse(iso);
        }

        Day with(String newIso, @Nullable String newOther) {
            return new Day(newIso, newOther, yearAdded, weekday);
        }
    }

    /**
     * A day, a month or a year with the words around it.
     *
     * @param before what stands before it, from the date before on
     * @param after what stands behind it, up to the next date
     */
    record Told(Day day, String before, String after) {}

    /** Which of day and month comes first where both are numbers between slashes. */
    enum Order {
        DAY_FIRST,
        MONTH_FIRST
    }

    private static final String[][] MONTHS = {
        {"янв", "січ", "jan"},
        {"фев", "лют", "feb"},
        {"март", "берез", "mar"},
        {"апр", "квіт", "apr"},
        {"май", "мая", "мае", "травн", "травен", "may"},
        {"июн", "черв", "jun"},
        {"июл", "лип", "jul"},
        {"авг", "серп", "aug"},
        {"сент", "верес", "sep"},
        {"окт", "жовт", "oct"},
        {"нояб", "листоп", "nov"},
        {"дек", "груд", "dec"}
    };
    /** Words that name a day of the week; those of stems, which may have any ending, apart. */
    private static final Map<String, DayOfWeek> WEEKDAYS = new HashMap<>();

    private static final Map<String, DayOfWeek> WEEKDAY_STEMS = new HashMap<>();

    static {
        for (DayOfWeek day : DayOfWeek.values()) {
            for (String word : Vocabulary.WORDS.phrases("weekday." + day)) {
                boolean stem = word.endsWith("*");
                (stem ? WEEKDAY_STEMS : WEEKDAYS).put(stem ? word.substring(0, word.length() - 1) : word, day);
            }
        }
    }

    private static final String MONTH = "([\\p{L}]{3,12})\\.?";
    private static final String YEAR = "(\\d{4}|\\d{2}(?!\\d|[:.]))";
    private static final Pattern ISO = Pattern.compile("(?<!\\d)(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})(?!\\d)");
    private static final Pattern NUMBERS =
            Pattern.compile("(?<![\\d.])(\\d{1,2})\\s?([./-])\\s?(\\d{1,2})\\s?[./-]\\s?(\\d{4}|\\d{2})(?!\\d)");
    private static final Pattern WORDS =
            Pattern.compile("(?<!\\d)(\\d{1,2})(?:-?(?:го|е|є|st|nd|rd|th))?[\\s-]+(?:of\\s+)?" + MONTH
                    + "(?:(?:,?\\s+|-)" + YEAR + ")?");
    private static final Pattern MONTH_FIRST = Pattern.compile(
            "(?<!\\p{L})([\\p{L}]{3,12})\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?(?:,?\\s+(\\d{4}))?(?![\\d:.])");
    private static final Pattern SHORT =
            Pattern.compile("(?<![\\d.:])(\\d{1,2})[./](\\d{1,2})\\.?(?![\\d:]|\\.\\d|/\\d)");
    private static final Pattern MONTH_YEAR = Pattern.compile("(?<!\\p{L})([\\p{L}]{3,12})\\.?,?\\s*(\\d{4})?(?!\\d)");
    private static final Pattern NUMBER_MONTH = Pattern.compile("(?<![\\d.])(\\d{1,2})[./](\\d{4})(?!\\d)");
    private static final Pattern YEAR_ONLY = Pattern.compile("(?<!\\d)((?:19|20)\\d{2})(?!\\d)");
    private static final Pattern SCHOOL_YEAR =
            Pattern.compile("(?<!\\d)(20\\d{2}|\\d{2})\\s*(?:[-–—/]|to|по|до)\\s*(20\\d{2}|\\d{2})(?!\\d)");
    private static final Pattern LAST_WORD = Pattern.compile("(\\p{L}+)[\\s.,]*$");
    private static final Pattern WORD = Pattern.compile("[\\p{L}']+");

    private Days() {}

    static Optional<Month> month(String word) {
        String plain = Words.plain(word);
        for (int i = 0; i < MONTHS.length; i++) {
            for (String stem : MONTHS[i]) {
                if (plain.startsWith(stem) && (stem.length() > 3 || isMonthEnding(plain, stem))) {
                    return Optional.of(Month.of(i + 1));
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isMonthEnding(String word, String stem) {
        String rest = word.substring(stem.length());
        return switch (stem) {
            case "mar" -> rest.isEmpty() || rest.equals("ch");
            case "may", "май", "мая", "мае" -> rest.isEmpty() || rest.equals("м");
            case "jun", "jul" -> rest.length() < 2;
            case "jan", "feb" -> rest.isEmpty() || rest.equals("uary") || rest.equals("ruary");
            case "apr" -> rest.isEmpty() || rest.equals("il");
            case "aug" -> rest.isEmpty() || rest.equals("ust");
            case "sep", "oct", "nov", "dec" -> rest.isEmpty() || rest.equals("t") || rest.endsWith("ber");
            case "лип" -> rest.startsWith("н") || rest.startsWith("е");
            case "лют" -> rest.startsWith("и") || rest.startsWith("о");
            case "січ" -> rest.startsWith("н") || rest.startsWith("е");
            case "янв", "фев", "апр", "июн", "июл", "авг", "окт", "дек" -> rest.length() < 7;
            default -> true;
        };
    }

    static Optional<DayOfWeek> weekday(String word) {
        String plain = Words.plain(word);
        DayOfWeek named = WEEKDAYS.get(plain);
        return named != null
                ? Optional.of(named)
                : WEEKDAY_STEMS.entrySet().stream()
                        .filter(stem -> plain.startsWith(stem.getKey()))
                        .map(Map.Entry::getValue)
                        .findFirst();
    }

    /** Returns the first day of the week that is named in a text. */
    static Optional<DayOfWeek> weekdayIn(String text) {
        Matcher words = WORD.matcher(Words.plain(text));
        while (words.find()) {
            Optional<DayOfWeek> day =
                    weekday(words.group().startsWith("що") ? words.group().substring(2) : words.group());
            if (day.isPresent()) {
                return day;
            }
        }
        return Optional.empty();
    }

    /** Returns the month that is the only one named in a text. */
    static Optional<Month> monthIn(String text) {
        Matcher words = WORD.matcher(Words.plain(text));
        while (words.find()) {
            Optional<Month> month = month(words.group());
            if (month.isPresent()) {
                return month;
            }
        }
        return Optional.empty();
    }

    /** Returns the school year that a title names: 2026/27, 2026–2027, 26-27. */
    static Optional<SchoolYear> schoolYear(String text) {
        Matcher years = SCHOOL_YEAR.matcher(text);
        while (years.find()) {
            int first = Integer.parseInt(years.group(1));
            int second = Integer.parseInt(years.group(2));
            int from = first < 100 ? 2000 + first : first;
            int to = second < 100 ? 2000 + second : second;
            if (to == from + 1 && from > 2000 && from < 2100 && (first > 100 || first > 19)) {
                return Optional.of(new SchoolYear(from));
            }
        }
        return Optional.empty();
    }

    /** Returns the day of a month in a school year that begins with August, for papers of the summer before. */
    static int year(SchoolYear year, int month) {
        return month >= 8 ? year.startYear() : year.startYear() + 1;
    }

    /** Returns the school year to which a day belongs; the August before it does too. */
    static SchoolYear schoolYear(LocalDate day) {
        return new SchoolYear(day.getMonthValue() >= 8 ? day.getYear() : day.getYear() - 1);
    }

    /**
     * Returns the dates of a text from left to right. A day without a year takes that of the next date that has one, else
     * that of the school year; without either it is left out.
     */
    static List<Day> in(String text, @Nullable SchoolYear year, Order order) {
        return told(text, year, order).stream().map(Told::day).toList();
    }

    /** Returns the dates of a text as {@link #in} does, each with the words around it. */
    static List<Told> told(String text, @Nullable SchoolYear year, Order order) {
        String plain = Words.plain(text).replace("г.", "  ").replace("р.", "  ");
        TreeMap<Integer, int[]> found = new TreeMap<>();
        Map<Integer, Integer> ends = new HashMap<>();
        StringBuilder rest = new StringBuilder(plain);
        for (Pattern pattern : List.of(ISO, NUMBERS, WORDS, MONTH_FIRST, SHORT)) {
            Matcher matcher = pattern.matcher(rest);
            while (matcher.find()) {
                int[] part = part(pattern, matcher, order);
                if (part.length > 0) {
                    found.put(matcher.start(), part);
                    ends.put(matcher.start(), matcher.end());
                    for (int i = matcher.start(); i < matcher.end(); i++) {
                        rest.setCharAt(i, '~');
                    }
                    matcher = pattern.matcher(rest);
                }
            }
        }
        DayOfWeek weekday = weekdayIn(plain).orElse(null);
        List<Told> days = new ArrayList<>();
        List<Integer> starts = new ArrayList<>(found.keySet());
        List<int[]> ordered = new ArrayList<>(found.values());
        for (int i = 0; i < ordered.size(); i++) {
            int[] part = ordered.get(i);
            int of = part[0];
            for (int j = i + 1; of == 0 && j < ordered.size(); j++) {
                int next = ordered.get(j)[0];
                of = next == 0 ? 0 : part[1] > ordered.get(j)[1] ? next - 1 : next;
            }
            boolean added = of == 0;
            if (added && year != null) {
                of = year(year, part[1]);
                // 27.05–31.08: the August that ends a school year, not the one before it
                of += part[1] == 8 && i > 0 && ordered.get(i - 1)[1] < 8 ? 1 : 0;
            }
            String iso = iso(of, part[1], part[2]);
            if (of > 0 && iso != null) {
                String other = part[3] == 1 && part[1] != part[2] ? iso(of, part[2], part[1]) : null;
                int from = i == 0 ? 0 : ends.getOrDefault(starts.get(i - 1), 0);
                int to = i + 1 < starts.size() ? starts.get(i + 1) : plain.length();
                days.add(new Told(
                        new Day(iso, other, added, ordered.size() == 1 ? weekday : null),
                        plain.substring(from, starts.get(i)),
                        plain.substring(ends.getOrDefault(starts.get(i), to), to)));
            }
        }
        return days;
    }

    private static final Pattern RANGE_OF_DAYS = Pattern.compile(
            "(?<![\\d.:])(\\d{1,2})\\s*(?:[-–—]|по|до|to)\\s*(\\d{1,2})(?:-?(?:го|е))?(\\s+[\\p{L}]{3,12}|[./]\\d{1,2}(?![\\d]))");
    private static final Pattern DAYS_OF_MONTH =
            Pattern.compile("(?<![\\d.:])(\\d{1,2}),\\s*(?=(?:\\d{1,2},\\s*)*\\d{1,2}\\s+([\\p{L}]{3,12}))");

    /** Writes out what a range or list of days has in common: {@code 15–19 February} as {@code 15 February – 19 February}. */
    static String expanded(String text) {
        Matcher lists = DAYS_OF_MONTH.matcher(text);
        String listed = lists.replaceAll(m -> month(m.group(2)).isPresent()
                ? Matcher.quoteReplacement(m.group(1) + " " + m.group(2) + ", ")
                : Matcher.quoteReplacement(m.group()));
        return RANGE_OF_DAYS.matcher(listed).replaceAll(m -> {
            boolean dated = m.group(3).strip().matches("[./]\\d+")
                    || month(m.group(3).strip()).isPresent();
            String tail = m.group(3);
            return Matcher.quoteReplacement(dated ? m.group(1) + tail + " – " + m.group(2) + tail : m.group());
        });
    }

    /** Returns a text without its dates. */
    static String without(String text) {
        String rest = Words.plain(text).replace("г.", " ").replace("р.", " ");
        for (Pattern pattern : List.of(ISO, NUMBERS, WORDS, MONTH_FIRST, SHORT)) {
            rest = pattern.matcher(rest)
                    .replaceAll(m ->
                            part(pattern, m, Order.DAY_FIRST).length > 0 ? " " : Matcher.quoteReplacement(m.group()));
        }
        return rest;
    }

    private static int[] part(Pattern pattern, java.util.regex.MatchResult m, Order order) {
        if (pattern == ISO) {
            return valid(number(m.group(1)), number(m.group(2)), number(m.group(3)), 0);
        }
        if (pattern == NUMBERS) {
            int a = number(m.group(1));
            int b = number(m.group(3));
            boolean slash = m.group(2).equals("/");
            boolean open = slash && a <= 12 && b <= 12;
            boolean monthFirst = slash && (open ? order == Order.MONTH_FIRST : b > 12);
            return valid(full(m.group(4)), monthFirst ? a : b, monthFirst ? b : a, open ? 1 : 0);
        }
        if (pattern == WORDS) {
            Optional<Month> month = month(m.group(2));
            return month.isEmpty()
                    ? new int[0]
                    : valid(
                            m.group(3) == null ? 0 : full(m.group(3)),
                            month.get().getValue(),
                            number(m.group(1)),
                            0);
        }
        if (pattern == MONTH_FIRST) {
            Optional<Month> month = month(m.group(1));
            return month.isEmpty()
                    ? new int[0]
                    : valid(
                            m.group(3) == null ? 0 : number(m.group(3)),
                            month.get().getValue(),
                            number(m.group(2)),
                            0);
        }
        int a = number(m.group(1));
        int b = number(m.group(2));
        return valid(0, b > 12 && order == Order.MONTH_FIRST ? a : b, b > 12 && order == Order.MONTH_FIRST ? b : a, 0);
    }

    private static int[] valid(int year, int month, int day, int open) {
        return month >= 1 && month <= 12 && day >= 1 && day <= 31 && (year == 0 || (year > 1900 && year < 2200))
                ? new int[] {year, month, day, open}
                : new int[0];
    }

    private static @Nullable String iso(int year, int month, int day) {
        try {
            return year == 0 ? null : LocalDate.of(year, month, day).toString();
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** Returns what a text says about a time that is no day: a month with its year, or a year. */
    static Optional<Day> inexact(String text, @Nullable SchoolYear year) {
        String plain = Words.plain(text);
        Matcher numbers = NUMBER_MONTH.matcher(plain);
        if (numbers.find() && number(numbers.group(1)) >= 1 && number(numbers.group(1)) <= 12) {
            return Optional.of(month(number(numbers.group(2)), number(numbers.group(1)), false));
        }
        Matcher matcher = MONTH_YEAR.matcher(plain);
        while (matcher.find()) {
            Optional<Month> month = month(matcher.group(1));
            if (month.isPresent()) {
                int value = month.get().getValue();
                if (matcher.group(2) != null) {
                    return Optional.of(month(number(matcher.group(2)), value, false));
                }
                Matcher before = YEAR_ONLY.matcher(plain);
                if (before.find()) {
                    return Optional.of(month(number(before.group(1)), value, false));
                }
                return year == null ? Optional.empty() : Optional.of(month(year(year, value), value, true));
            }
        }
        Matcher only = YEAR_ONLY.matcher(plain);
        return only.find() ? Optional.of(new Day(only.group(1), null, false, null)) : Optional.empty();
    }

    /** Returns what {@link #inexact} finds, with the words around its year. */
    static Optional<Told> toldInexact(String text, @Nullable SchoolYear year) {
        String plain = Words.plain(text);
        Matcher only = YEAR_ONLY.matcher(plain);
        boolean written = only.find();
        return inexact(text, year)
                .map(day -> new Told(
                        day,
                        withoutMonth(written ? plain.substring(0, only.start()) : plain),
                        written ? plain.substring(only.end()) : ""));
    }

    /** Returns a text without the name of a month at its end. */
    private static String withoutMonth(String text) {
        Matcher last = LAST_WORD.matcher(text);
        return last.find() && month(last.group(1)).isPresent() ? text.substring(0, last.start()) : text;
    }

    private static Day month(int year, int month, boolean added) {
        return new Day(YearMonth.of(year, month).toString(), null, added, null);
    }

    /** Returns which order of day and month the dates with slashes in texts have; empty if none shows it. */
    static Optional<Order> order(Iterable<String> texts) {
        Map<Order, Integer> seen = new EnumMap<>(Order.class);
        Pattern slashes = Pattern.compile("(?<!\\d)(\\d{1,2})/(\\d{1,2})/(\\d{4}|\\d{2})(?!\\d)");
        for (String text : texts) {
            Matcher matcher = slashes.matcher(text);
            while (matcher.find()) {
                boolean day = number(matcher.group(1)) > 12;
                boolean month = number(matcher.group(2)) > 12;
                if (day != month) {
                    seen.merge(day ? Order.DAY_FIRST : Order.MONTH_FIRST, 1, Integer::sum);
                }
            }
        }
        int dayFirst = seen.getOrDefault(Order.DAY_FIRST, 0);
        int monthFirst = seen.getOrDefault(Order.MONTH_FIRST, 0);
        if (dayFirst + monthFirst == 0) {
            return Optional.empty();
        }
        return Optional.of(monthFirst >= dayFirst ? Order.MONTH_FIRST : Order.DAY_FIRST);
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }

    private static int full(String digits) {
        int year = number(digits);
        return year < 100 ? (year < 70 ? 2000 + year : 1900 + year) : year;
    }
}
