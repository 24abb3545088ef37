package org.coachingtoolkit.core.intake;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.coachingtoolkit.core.common.Language;
import org.coachingtoolkit.core.common.SchoolYear;
import org.coachingtoolkit.core.finding.Finding;
import org.coachingtoolkit.core.finding.Place;
import org.coachingtoolkit.core.table.Table;
import org.jspecify.annotations.Nullable;

/** What readers gather while they go through the tables of a set of files. */
final class Reading {
    final Map<String, String> about = new LinkedHashMap<>();
    final Map<String, List<Fact>> facts = new TreeMap<>();
    final List<String> notRead = new ArrayList<>();
    final List<Finding> findings = new ArrayList<>();
    Language language = Language.RU;
    Days.Order order = Days.Order.DAY_FIRST;
    boolean orderSeen;

    @Nullable SchoolYear year;

    @Nullable SchoolYear titleYear;

    boolean yearGiven;

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
