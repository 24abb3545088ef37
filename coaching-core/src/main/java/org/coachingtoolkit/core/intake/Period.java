package org.coachingtoolkit.core.intake;

import java.util.Map;
import org.coachingtoolkit.core.finding.Place;

/**
 * A term or holiday with its first and last day.
 *
 * @param audience for whom it holds, such as a range of classes; empty if for all
 * @param kind the kind of a term; empty for holidays
 * @param number the number of a term of its kind; 0 if it has none
 */
record Period(Place place, String name, String audience, String start, String end, String kind, int number) {
    private static final int LONGEST_NAME = 60;

    /** Returns a holiday for all. */
    static Period holiday(Place place, String name, String start, String end) {
        return new Period(place, name, "", start, end, "", 0);
    }

    /** Returns whether the last day lies before the first. */
    boolean isReversed() {
        return end.compareTo(start) < 0;
    }

    Period numbered(int newNumber) {
        return new Period(place, name, audience, start, end, kind, newNumber);
    }

    /** Writes the period, without its audience: there, all are meant. */
    void write(Reading reading, String key) {
        reading.fact(key, place, values());
    }

    /** Writes the period with its audience. */
    void writeWhole(Reading reading, String key) {
        Map<String, Object> values = values();
        Reading.put(values, "audience", audience);
        reading.fact(key, place, values);
    }

    private Map<String, Object> values() {
        Map<String, Object> values = Reading.values();
        Reading.put(values, "kind", kind);
        if (number > 0) {
            values.put("number", number);
        }
        Reading.put(values, "name", name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) : name);
        values.put("start", start);
        values.put("end", end);
        return values;
    }
}
