package org.coachingtoolkit.core.intake;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A rule by which an event comes again (RFC 5545, 3.3.10): daily to yearly, with interval, count, until, days of the week
 * and of the month, months, positions within the period.
 */
final class Recurrence {
    private static final List<String> DAYS = List.of("MO", "TU", "WE", "TH", "FR", "SA", "SU");
    private static final Set<String> KNOWN =
            Set.of("FREQ", "INTERVAL", "COUNT", "UNTIL", "BYDAY", "BYMONTHDAY", "BYMONTH", "WKST", "BYSETPOS");
    private static final int MOST_DAYS = 366 * 80;

    private final Map<String, String> parts = new HashMap<>();

    private Recurrence() {}

    /** Returns the rule; {@code null} if it is finer than days or has parts that are not known. */
    static @Nullable Recurrence parse(String rule) {
        Recurrence recurrence = new Recurrence();
        for (String part : rule.split(";", -1)) {
            int sign = part.indexOf('=');
            if (sign > 0) {
                recurrence.parts.put(
                        part.substring(0, sign).strip().toUpperCase(Locale.ROOT),
                        part.substring(sign + 1).strip().toUpperCase(Locale.ROOT));
            }
        }
        boolean known = KNOWN.containsAll(recurrence.parts.keySet())
                && Set.of("DAILY", "WEEKLY", "MONTHLY", "YEARLY").contains(recurrence.parts.getOrDefault("FREQ", ""))
                && recurrence.number("INTERVAL", 1) > 0;
        return known ? recurrence : null;
    }

    private int number(String part, int otherwise) {
        String text = parts.getOrDefault(part, "");
        return text.matches("\\d{1,6}") ? Integer.parseInt(text) : otherwise;
    }

    /** Returns the days on which an event begins, from its first day to the end of a window. */
    List<LocalDate> days(LocalDateTime start, LocalDate last) {
        LocalDate first = start.toLocalDate();
        int interval = number("INTERVAL", 1);
        int count = parts.containsKey("COUNT") ? number("COUNT", 0) : Integer.MAX_VALUE;
        LocalDate until = until(start);
        LocalDate end = until != null && until.isBefore(last) ? until : last;
        List<LocalDate> days = new ArrayList<>();
        String position = parts.getOrDefault("BYSETPOS", "");
        List<LocalDate> period = new ArrayList<>();
        long current = -1;
        int steps = 0;
        for (LocalDate day = first;
                !day.isAfter(end) && days.size() < count && steps++ < MOST_DAYS;
                day = day.plusDays(1)) {
            long index = index(first, day);
            if (!position.isEmpty() && index != current) {
                take(period, position, days);
                period.clear();
            }
            current = index;
            if (index % interval == 0 && ((day.equals(first) && position.isEmpty()) || matches(first, day))) {
                if (position.isEmpty()) {
                    days.add(day);
                } else {
                    period.add(day);
                }
            }
        }
        if (!position.isEmpty()) {
            take(period, position, days);
        }
        return days.size() > count ? days.subList(0, count) : days;
    }

    private static void take(List<LocalDate> period, String position, List<LocalDate> days) {
        for (String text : position.split(",", -1)) {
            if (text.matches("-?\\d{1,3}")) {
                int at = Integer.parseInt(text);
                int index = at > 0 ? at - 1 : period.size() + at;
                if (index >= 0 && index < period.size()) {
                    days.add(period.get(index));
                }
            }
        }
    }

    private @Nullable LocalDate until(LocalDateTime start) {
        String text = parts.getOrDefault("UNTIL", "");
        if (text.length() < 8) {
            return null;
        }
        try {
            LocalDate day = LocalDate.parse(text.substring(0, 8), DateTimeFormatter.BASIC_ISO_DATE);
            // an UNTIL before the time of day of the event ends the day before; its zone is within half a day
            boolean early = text.length() >= 15
                    && text.endsWith("Z")
                    && text.substring(9, 15).compareTo("000000") == 0
                    && start.getHour() > 3;
            return early ? day.minusDays(1) : day;
        } catch (DateTimeException e) {
            return null;
        }
    }

    private long index(LocalDate first, LocalDate day) {
        return switch (parts.getOrDefault("FREQ", "")) {
            case "DAILY" -> ChronoUnit.DAYS.between(first, day);
            case "WEEKLY" -> {
                int start = DAYS.indexOf(parts.getOrDefault("WKST", "MO"));
                DayOfWeek monday = DayOfWeek.of(start < 0 ? 1 : start + 1);
                yield ChronoUnit.WEEKS.between(
                        first.with(TemporalAdjusters.previousOrSame(monday)),
                        day.with(TemporalAdjusters.previousOrSame(monday)));
            }
            case "MONTHLY" -> ChronoUnit.MONTHS.between(first.withDayOfMonth(1), day.withDayOfMonth(1));
            default -> day.getYear() - (long) first.getYear();
        };
    }

    private boolean matches(LocalDate first, LocalDate day) {
        String frequency = parts.getOrDefault("FREQ", "");
        if (parts.containsKey("BYMONTH") && !contains(parts.get("BYMONTH"), Integer.toString(day.getMonthValue()))) {
            return false;
        }
        if (parts.containsKey("BYMONTHDAY")) {
            String fromEnd = Integer.toString(day.getDayOfMonth() - day.lengthOfMonth() - 1);
            if (!contains(parts.get("BYMONTHDAY"), Integer.toString(day.getDayOfMonth()))
                    && !contains(parts.get("BYMONTHDAY"), fromEnd)) {
                return false;
            }
        }
        if (parts.containsKey("BYDAY")) {
            boolean yearly = frequency.equals("YEARLY") && !parts.containsKey("BYMONTH");
            for (String text : parts.get("BYDAY").split(",", -1)) {
                if (isDay(text.strip(), day, yearly)) {
                    return true;
                }
            }
            return false;
        }
        return switch (frequency) {
            case "DAILY" -> true;
            case "WEEKLY" -> day.getDayOfWeek() == first.getDayOfWeek();
            case "MONTHLY" -> parts.containsKey("BYMONTHDAY") || day.getDayOfMonth() == first.getDayOfMonth();
            default ->
                (parts.containsKey("BYMONTHDAY") || day.getDayOfMonth() == first.getDayOfMonth())
                        && (parts.containsKey("BYMONTH") || day.getMonth() == first.getMonth());
        };
    }

    private static boolean contains(String list, String value) {
        return ("," + list.replace(" ", "") + ",").contains("," + value + ",");
    }

    private static boolean isDay(String text, LocalDate day, boolean yearly) {
        if (text.length() < 2
                || !DAYS.get(day.getDayOfWeek().getValue() - 1).equals(text.substring(text.length() - 2))) {
            return false;
        }
        String ordinal = text.substring(0, text.length() - 2);
        if (ordinal.isEmpty()) {
            return true;
        }
        if (!ordinal.matches("[+-]?\\d{1,2}")) {
            return false;
        }
        int n = Integer.parseInt(ordinal);
        int of = yearly ? day.getDayOfYear() : day.getDayOfMonth();
        int length = yearly ? day.lengthOfYear() : day.lengthOfMonth();
        return n > 0 ? (of - 1) / 7 + 1 == n : (length - of) / 7 + 1 == -n;
    }
}
