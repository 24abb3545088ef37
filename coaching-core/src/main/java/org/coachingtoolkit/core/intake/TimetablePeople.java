package org.coachingtoolkit.core.intake;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.coachingtoolkit.core.finding.Place;

/** The people whom a timetable names, and what is asked about their names. */
final class TimetablePeople {
    private final Reading reading;
    private final Map<String, Names.Name> people = new LinkedHashMap<>();
    private final Map<String, Place> places = new HashMap<>();
    private final Set<String> codes = new LinkedHashSet<>();

    TimetablePeople(Reading reading) {
        this.reading = reading;
    }

    /** Takes note of the code by which lessons name a teacher. */
    void code(String code) {
        codes.add(code);
    }

    /** Returns the people of a text in which people are named, as it writes them: by name, by code, or by a family name alone. */
    List<String> in(String text, Place place) {
        return in(text, place, true);
    }

    /**
     * Returns the people of a text, as it writes them.
     *
     * @param ofPeople whether it stands where people are named
     */
    List<String> in(String text, Place place, boolean ofPeople) {
        List<String> names = new ArrayList<>();
        for (Names.Name name : LessonPeople.in(text, ofPeople)) {
            String raw = Words.tidy(name.raw());
            names.add(raw);
            if (name.given() == null) {
                askFamily(raw, place);
            } else if (people.putIfAbsent(Words.plain(raw), name) == null) {
                places.put(Words.plain(raw), place);
            }
        }
        if (names.isEmpty() && codes.contains(Words.tidy(text))) {
            names.add(Words.tidy(text));
        }
        if (names.isEmpty() && ofPeople) {
            for (String one : text.split("\\s*;\\s*", -1)) {
                if (LessonPeople.isFamilyAlone(one)) {
                    names.add(one);
                    askFamily(one, place);
                }
            }
        }
        return names;
    }

    private void askFamily(String family, Place place) {
        if (reading.isFirst("family" + family)) {
            reading.ask(IntakeFinding.NAME_FAMILY_ONLY, place, "text", family);
        }
    }

    /** Writes the people, and asks about initials, the order of names and similar names. */
    void finish() {
        int initials = 0;
        Names.Name open = null;
        Names.Name first = null;
        for (Names.Name name : people.values()) {
            reading.fact("teachers", place(name, places), Reading.person(name));
            first = name.initials() && first == null ? name : first;
            initials += name.initials() ? 1 : 0;
            open = name.orderOpen() && open == null ? name : open;
        }
        if (first != null) {
            reading.ask(
                    IntakeFinding.NAME_INITIALS_ONLY, place(first, places), "rows", initials, "teachers", first.raw());
        }
        if (open != null) {
            reading.ask(
                    IntakeFinding.NAME_ORDER,
                    place(open, places),
                    "text",
                    open.raw(),
                    "family",
                    open.family(),
                    "teachers",
                    people.size());
        }
        askSimilar(people.values(), reading, places);
    }

    private static Place place(Names.Name name, Map<String, Place> places) {
        return places.getOrDefault(Words.plain(Words.tidy(name.raw())), Place.ROOT);
    }

    /**
     * Asks whether people of one family name are one.
     *
     * @param places where they stand, by their names as they are compared
     */
    static void askSimilar(Collection<Names.Name> people, Reading reading, Map<String, Place> places) {
        Map<String, Names.Name> byFamily = new HashMap<>();
        for (Names.Name name : people) {
            Names.Name other = byFamily.putIfAbsent(Words.plain(name.family()), name);
            if (other != null && !Words.plain(other.full()).equals(Words.plain(name.full()))) {
                reading.ask(
                        IntakeFinding.PERSON_SIMILAR, place(name, places), "text", other.raw(), "other", name.raw());
            }
        }
    }
}
