package org.coachingtoolkit.core.common;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.time.YearMonth;
import java.util.List;

/**
 * How dates, times, numbers and plural forms are written in one {@link Language}.
 *
 * <p>The names of months and days are the toolkit's own, so that a document has the same bytes on every JDK, whatever
 * locale data that JDK carries. Stateless and thread-safe; obtained by {@link Language#format()}.
 */
public final class LanguageFormat {
    private static final List<String> RU_MONTHS = List.of(
            "январь",
            "февраль",
            "март",
            "апрель",
            "май",
            "июнь",
            "июль",
            "август",
            "сентябрь",
            "октябрь",
            "ноябрь",
            "декабрь");
    private static final List<String> RU_MONTHS_OF = List.of(
            "января",
            "февраля",
            "марта",
            "апреля",
            "мая",
            "июня",
            "июля",
            "августа",
            "сентября",
            "октября",
            "ноября",
            "декабря");
    private static final List<String> UK_MONTHS = List.of(
            "січень",
            "лютий",
            "березень",
            "квітень",
            "травень",
            "червень",
            "липень",
            "серпень",
            "вересень",
            "жовтень",
            "листопад",
            "грудень");
    private static final List<String> UK_MONTHS_OF = List.of(
            "січня",
            "лютого",
            "березня",
            "квітня",
            "травня",
            "червня",
            "липня",
            "серпня",
            "вересня",
            "жовтня",
            "листопада",
            "грудня");
    private static final List<String> EN_MONTHS = List.of(
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December");
    private static final List<String> RU_DAYS = List.of("пн", "вт", "ср", "чт", "пт", "сб", "вс");
    private static final List<String> UK_DAYS = List.of("пн", "вт", "ср", "чт", "пт", "сб", "нд");
    private static final List<String> EN_DAYS = List.of("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun");

    private final Language language;

    LanguageFormat(Language language) {
        this.language = language;
    }

    /** Returns a date for a table or a stamp: {@code 05.09.2026}, or {@code 5 Sep 2026} in English. */
    public String date(LocalDate date) {
        if (language == Language.EN) {
            String month = EN_MONTHS.get(date.getMonthValue() - 1).substring(0, 3);
            return date.getDayOfMonth() + " " + month + " " + date.getYear();
        }
        String year = Integer.toString(date.getYear());
        return two(date.getDayOfMonth()) + "." + two(date.getMonthValue()) + "."
                + "0".repeat(Math.max(0, 4 - year.length())) + year;
    }

    /** Returns a date in words: {@code 5 сентября 2026 г.}, {@code 5 вересня 2026 р.}, {@code 5 September 2026}. */
    public String longDate(LocalDate date) {
        String day = date.getDayOfMonth() + " " + monthsOf().get(date.getMonthValue() - 1) + " " + date.getYear();
        return switch (language) {
            case RU -> day + " г.";
            case UK -> day + " р.";
            case EN -> day;
        };
    }

    /** Returns the name of a month by itself: {@code сентябрь}, {@code вересень}, {@code September}. */
    public String month(Month month) {
        return months().get(month.getValue() - 1);
    }

    /** Returns a month of a year: {@code сентябрь 2026}. */
    public String month(YearMonth month) {
        return month(month.getMonth()) + " " + month.getYear();
    }

    /** Returns the short name of a day of the week: {@code пн}, {@code Mon}. */
    public String weekday(DayOfWeek day) {
        List<String> days = switch (language) {
            case RU -> RU_DAYS;
            case UK -> UK_DAYS;
            case EN -> EN_DAYS;
        };
        return days.get(day.getValue() - 1);
    }

    /** Returns a time of day to the minute: {@code 09:05}. */
    public String time(LocalTime time) {
        return two(time.getHour()) + ":" + two(time.getMinute());
    }

    /** Faster than a formatter, which tables of many dates feel. */
    private static String two(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }

    /** Returns a length of time in minutes: {@code 45 мин}, {@code 45 хв}, {@code 45 min}. */
    public String minutes(Duration duration) {
        String unit = switch (language) {
            case RU -> "мин";
            case UK -> "хв";
            case EN -> "min";
        };
        return duration.toMinutes() + "\u00A0" + unit;
    }

    /** Returns a number without grouping, with the language's decimal separator and no superfluous zeros. */
    public String number(BigDecimal number) {
        String plain = number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
        return language == Language.EN ? plain : plain.replace('.', ',');
    }

    /** Returns a number with so many decimals, rounded half to even: {@code 3.4} with two is {@code 3,40} or {@code 3.40}. */
    public String number(BigDecimal number, int decimals) {
        String plain = number.setScale(decimals, RoundingMode.HALF_EVEN).toPlainString();
        return language == Language.EN ? plain : plain.replace('.', ',');
    }

    /** Returns a share as a percentage: {@code 0.625} is {@code 62,5 %} or {@code 62.5%}. */
    public String percent(BigDecimal share) {
        return number(share.movePointRight(2)) + (language == Language.EN ? "%" : "\u00A0%");
    }

    /**
     * Returns the plural form that goes with a count, by the rules of the language.
     *
     * @param count the number counted; its sign does not matter
     * @param forms Russian and Ukrainian: one, few, many («занятие», «занятия», «занятий»); English: one, other
     * @throws IllegalArgumentException if there are not exactly as many forms as the language has
     */
    public String plural(long count, List<String> forms) {
        requireNonNull(forms, "forms");
        int expected = language == Language.EN ? 2 : 3;
        if (forms.size() != expected) {
            throw new IllegalArgumentException(
                    "forms must be " + expected + " in " + language.code() + ": " + forms.size());
        }
        return forms.get(pluralIndex(count));
    }

    private int pluralIndex(long count) {
        if (language == Language.EN) {
            return count == 1 || count == -1 ? 0 : 1;
        }
        long lastTwo = Math.abs(count % 100);
        long last = lastTwo % 10;
        if ((lastTwo >= 11 && lastTwo <= 14) || last == 0 || last >= 5) {
            return 2;
        }
        return last == 1 ? 0 : 1;
    }

    private List<String> months() {
        return switch (language) {
            case RU -> RU_MONTHS;
            case UK -> UK_MONTHS;
            case EN -> EN_MONTHS;
        };
    }

    private List<String> monthsOf() {
        return switch (language) {
            case RU -> RU_MONTHS_OF;
            case UK -> UK_MONTHS_OF;
            case EN -> EN_MONTHS;
        };
    }
}
