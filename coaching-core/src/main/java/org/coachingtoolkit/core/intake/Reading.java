package org.coachingtoolkit.core.intake;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.coachingtoolkit.core.common.Language;
import org.coachingtoolkit.core.common.SchoolYear;
import org.coachingtoolkit.core.finding.Finding;
import org.coachingtoolkit.core.finding.Place;
import org.coachingtoolkit.core.table.Cell;
import org.coachingtoolkit.core.table.Table;
import org.jspecify.annotations.Nullable;

/** What readers gather while they go through the tables of a set of files. */
final class Reading {
    final Map<String, String> about = new LinkedHashMap<>();
    final Map<String, List<Fact>> facts = new TreeMap<>();
    final List<String> notRead = new ArrayList<>();
    final List<Finding> findings = new ArrayList<>();
    private final Set<String> told = new HashSet<>();
    Language language = Language.RU;
    Days.Order order = Days.Order.DAY_FIRST;
    boolean orderSeen;

    @Nullable SchoolYear year;

    @Nullable SchoolYear titleYear;

    /** Whether somebody, a title or a sheet's name says the school year, and not the dates alone. */
    boolean yearSaid;

    void fact(String key, Place place, Map<String, Object> values) {
        facts.computeIfAbsent(key, k -> new ArrayList<>()).add(new Fact(place, values));
    }

    void ask(IntakeFinding code, Place place, Object... arguments) {
        Map<String, Object> named = new TreeMap<>();
        for (int i = 0; i < arguments.length; i += 2) {
            named.put((String) arguments[i], shortened(arguments[i + 1]));
        }
        findings.add(Finding.of(code, place, named));
    }

    private static Object shortened(Object value) {
        String text = value instanceof String words ? Words.tidy(words) : "";
        return text.isEmpty() ? value : text.length() > 120 ? text.substring(0, 120) + "…" : text;
    }

    void skip(String what) {
        if (notRead.size() < 200 && !what.isBlank()) {
            String tidy = Words.tidy(what);
            notRead.add(tidy.length() > 160 ? tidy.substring(0, 160) + "…" : tidy);
        }
    }

    static Map<String, Object> values() {
        return new LinkedHashMap<>();
    }

    static void put(Map<String, Object> values, String key, @Nullable Object value) {
        if (value != null && !value.toString().isEmpty()) {
            values.put(key, value);
        }
    }

    static void put(Map<String, Object> values, String key, @Nullable LocalTime time) {
        if (time != null) {
            values.put(key, time.toString());
        }
    }

    /** Returns whether this comes up for the first time, so that it is asked about once. */
    boolean isFirst(String what) {
        return told.add(what);
    }

    /** Returns the dates of a text. */
    List<Days.Day> days(String text) {
        return Days.in(text, year, order);
    }

    /** Returns the dates of a cell: its own where it is one, else those of its text. */
    List<Days.Day> days(Cell cell) {
        return cell.date().map(day -> List.of(Days.Day.of(day))).orElseGet(() -> days(cell.text()));
    }

    /** Returns whether a day is of the school year, the August before it and that at its end included. */
    boolean isOfYear(LocalDate day) {
        return year == null
                || Days.schoolYear(day).equals(year)
                || (day.getMonthValue() == 8 && day.getYear() == year.startYear() + 1);
    }

    /** Returns the month of the school year, as {@code 2026-10}; empty if the year is not known. */
    String inYear(Month month) {
        return year == null
                ? ""
                : YearMonth.of(Days.year(year, month.getValue()), month).toString();
    }

    /** Returns a day as it is written in a sentence; what is less than a day as it is. */
    String spoken(String iso) {
        return iso.length() == 10 ? language.format().longDate(LocalDate.parse(iso)) : iso;
    }

    /** Asks which of the two readings of a date is meant. */
    void askOrder(Place place, String text, String day, String other, String who) {
        ask(IntakeFinding.DATE_AMBIGUOUS, place, "text", text, "day", day, "other", other, "who", who);
    }

    /** Writes a person's parts. */
    static Map<String, Object> person(Names.Name name) {
        Map<String, Object> values = values();
        values.put("family", name.family());
        put(values, "given", name.given());
        put(values, "patronymic", name.patronymic());
        put(values, "middle", name.middle());
        put(values, "title", name.title());
        if (name.initials()) {
            values.put("initials", true);
        }
        values.put("raw", name.raw());
        return values;
    }

    static String text(Table table, int row, int column) {
        return Words.tidy(table.cell(row, column).text());
    }

    Optional<SchoolYear> year() {
        return Optional.ofNullable(year);
    }
}
