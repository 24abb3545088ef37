package org.coachingtoolkit.core.intake;

import java.io.StringReader;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.coachingtoolkit.core.finding.Place;

/** The XML that aSc Timetables exports: periods, lessons, and cards that put lessons on days and weeks. */
final class AscReader {
    private static final int MOST = 200_000;

    private final Reading reading;
    private final Map<String, Map<String, Map<String, String>>> tables = new HashMap<>();
    private final List<Map<String, String>> cards = new ArrayList<>();
    private final IdentityHashMap<Map<String, String>, Place> places = new IdentityHashMap<>();

    AscReader(Reading reading) {
        this.reading = reading;
    }

    static boolean recognises(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, 4000), java.nio.charset.StandardCharsets.ISO_8859_1);
        return head.stripLeading().startsWith("<")
                && !head.toLowerCase(Locale.ROOT).contains("<html")
                && !head.toLowerCase(Locale.ROOT).contains("<table");
    }

    /** Reads the file; tells what it is not. */
    void read(String file, byte[] bytes) {
        Place root = Place.ROOT.member(file);
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setXMLReporter((message, type, information, location) -> {});
        boolean timetable = false;
        int count = 0;
        try {
            XMLStreamReader xml = factory.createXMLStreamReader(new StringReader(IntakeReader.decoded(bytes)));
            while (xml.hasNext()) {
                int event = xml.next();
                if (event == XMLStreamConstants.DTD) {
                    reading.ask(
                            IntakeFinding.DOCUMENT_TYPE,
                            root.at(xml.getLocation().getLineNumber(), 1),
                            "text",
                            file);
                    return;
                }
                if (event == XMLStreamConstants.START_ELEMENT && ++count < MOST) {
                    timetable |= xml.getLocalName().equals("timetable");
                    row(xml, root);
                }
            }
        } catch (XMLStreamException e) {
            reading.ask(IntakeFinding.DAMAGED, root, "text", file);
            return;
        }
        if (!timetable || tables.isEmpty()) {
            reading.ask(IntakeFinding.NOT_A_TIMETABLE, root, "text", file);
            return;
        }
        reading.about.put("format", "asc");
        teachers();
        lessons();
    }

    private void row(XMLStreamReader xml, Place root) {
        String name = xml.getLocalName();
        Map<String, String> values = new LinkedHashMap<>();
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            values.put(xml.getAttributeLocalName(i).toLowerCase(Locale.ROOT), Words.tidy(xml.getAttributeValue(i)));
        }
        places.put(values, root.at(Math.max(1, xml.getLocation().getLineNumber()), 1));
        if (name.equals("card")) {
            cards.add(values);
        } else {
            String key = name.equals("period") ? values.get("period") : values.get("id");
            if (key != null) {
                tables.computeIfAbsent(name, k -> new LinkedHashMap<>()).put(key, values);
            }
        }
    }

    private Map<String, Map<String, String>> table(String name) {
        return tables.getOrDefault(name, Map.of());
    }

    private final Map<String, String> names = new HashMap<>();

    private void teachers() {
        List<Names.Name> all = new ArrayList<>();
        Map<String, Place> at = new HashMap<>();
        int initials = 0;
        Place firstInitials = Place.ROOT;
        for (Map.Entry<String, Map<String, String>> entry : table("teacher").entrySet()) {
            Map<String, String> teacher = entry.getValue();
            Place place = places.getOrDefault(teacher, Place.ROOT);
            String family = teacher.getOrDefault("lastname", "");
            String given = teacher.getOrDefault("firstname", "");
            String text = family.isEmpty() || given.isEmpty() ? teacher.getOrDefault("name", "") : family + " " + given;
            Optional<Names.Name> name = family.isEmpty()
                    ? Names.one(text, false)
                    : Words.isCyrillic(family) ? Names.one(text, true) : Names.one(family + ", " + given, true);
            if (name.isEmpty()) {
                if (Names.isNobody(text) || !text.contains(" ")) {
                    reading.ask(IntakeFinding.TEACHER_IS_A_ROLE, place, "text", text, "lesson", text);
                } else {
                    reading.ask(IntakeFinding.NOT_A_NAME, place, "text", text);
                }
                continue;
            }
            Map<String, Object> person = Reading.person(name.get());
            person.put("raw", teacher.getOrDefault("name", text));
            Reading.put(person, "email", teacher.get("email"));
            Reading.put(person, "phone", teacher.get("mobile"));
            names.put(
                    entry.getKey(),
                    teacher.getOrDefault("name", "").isEmpty() ? name.get().raw() : teacher.get("name"));
            all.add(name.get());
            at.put(Words.plain(Words.tidy(name.get().raw())), place);
            if (name.get().initials()) {
                firstInitials = initials++ == 0 ? place : firstInitials;
            }
            reading.fact("teachers", place, person);
        }
        if (initials > 0) {
            reading.ask(
                    IntakeFinding.NAME_INITIALS_ONLY,
                    firstInitials,
                    "rows",
                    initials,
                    "teachers",
                    all.get(0).full());
        }
        TimetablePeople.askSimilar(all, reading, at);
    }

    private void lessons() {
        Set<String> placed = new HashSet<>();
        boolean weeks = false;
        Place weeksAt = Place.ROOT;
        String weeksText = "";
        for (Map<String, String> card : cards) {
            Place place = places.getOrDefault(card, Place.ROOT);
            String id = card.getOrDefault("lessonid", "");
            Map<String, String> lesson = table("lesson").get(id);
            if (lesson == null) {
                reading.ask(
                        IntakeFinding.REFERENCE_MISSING,
                        place,
                        "text",
                        "lesson " + id,
                        "who",
                        day(card) + " " + card.getOrDefault("period", ""));
                continue;
            }
            String subject = table("subject")
                    .getOrDefault(lesson.getOrDefault("subjectid", ""), Map.of())
                    .getOrDefault("name", "");
            String days = card.getOrDefault("days", card.getOrDefault("day", ""));
            if (!days.contains("1") && !days.matches("[0-6]")) {
                reading.ask(IntakeFinding.CARD_UNPLACED, place, "text", subject);
                placed.add(id);
                continue;
            }
            placed.add(id);
            String mask = card.getOrDefault("weeks", "1");
            String week = mask.matches("1+") || mask.isEmpty() || !mask.contains("1")
                    ? "ALL"
                    : mask.startsWith("1") ? "A" : "B";
            if (!week.equals("ALL")) {
                weeks = true;
                weeksAt = place;
                weeksText = weekNames();
                if (mask.length() > 2) {
                    reading.ask(IntakeFinding.WEEK_UNKNOWN, place, "text", mask);
                }
            }
            for (int day = 0; day < Math.min(days.length(), 7); day++) {
                if (days.charAt(day) == '1') {
                    hour(card, lesson, subject, DayOfWeek.of(day + 1), week, place);
                }
            }
        }
        if (weeks) {
            reading.ask(
                    IntakeFinding.WEEK_ANCHOR,
                    weeksAt,
                    "weeks",
                    weeksText,
                    "weeksdefs",
                    table("weeksdef").size());
        }
        for (Map.Entry<String, Map<String, String>> lesson : table("lesson").entrySet()) {
            if (!placed.contains(lesson.getKey())) {
                String subject = table("subject")
                        .getOrDefault(lesson.getValue().getOrDefault("subjectid", ""), Map.of())
                        .getOrDefault("name", "");
                String who = String.join(
                        ", ",
                        ids(lesson.getValue().get("teacherids")).stream()
                                .map(id -> names.getOrDefault(id, id))
                                .toList());
                reading.ask(
                        IntakeFinding.LESSON_UNPLACED,
                        places.getOrDefault(lesson.getValue(), Place.ROOT),
                        "text",
                        subject,
                        "who",
                        who);
            }
        }
    }

    private String weekNames() {
        return String.join(
                ", ",
                table("weeksdef").values().stream()
                        .map(w -> w.getOrDefault("name", ""))
                        .toList());
    }

    private String day(Map<String, String> card) {
        int day = card.getOrDefault("days", "").indexOf('1');
        return day < 0 || day > 6
                ? ""
                : DayOfWeek.of(day + 1)
                        .getDisplayName(java.time.format.TextStyle.FULL_STANDALONE, reading.language.locale());
    }

    private static List<String> ids(@org.jspecify.annotations.Nullable String text) {
        return text == null || text.isBlank()
                ? List.of()
                : List.of(Pattern.compile("\\s*,\\s*").split(text));
    }

    private void hour(
            Map<String, String> card,
            Map<String, String> lesson,
            String subject,
            DayOfWeek day,
            String week,
            Place place) {
        Map<String, Object> values = Reading.values();
        values.put("weekday", day.name());
        Map<String, String> period = table("period").getOrDefault(card.getOrDefault("period", ""), Map.of());
        List<LocalTime> start = Clocks.in(period.getOrDefault("starttime", ""));
        List<LocalTime> end = Clocks.in(period.getOrDefault("endtime", ""));
        if (!start.isEmpty() && !end.isEmpty()) {
            Reading.put(values, "start", start.get(0));
            Reading.put(values, "end", end.get(0));
        } else if (card.getOrDefault("period", "").matches("\\d{1,2}")) {
            values.put("period", Integer.parseInt(card.get("period")));
        }
        values.put("weeks", week);
        Reading.put(values, "subject", subject);
        values.put(
                "classes",
                ids(lesson.get("classids")).stream()
                        .map(id -> table("class").getOrDefault(id, Map.of()).getOrDefault("name", id))
                        .toList());
        String rooms = card.getOrDefault("classroomids", lesson.getOrDefault("classroomids", ""));
        Reading.put(
                values,
                "room",
                String.join(
                        ", ",
                        ids(rooms).stream()
                                .map(id -> table("classroom")
                                        .getOrDefault(id, Map.of())
                                        .getOrDefault("name", id))
                                .toList()));
        List<String> teachers = ids(lesson.getOrDefault("teacherids", lesson.get("teacherid")));
        if (teachers.isEmpty()) {
            reading.fact("unassigned", place, values);
            reading.ask(IntakeFinding.NO_TEACHER, place, "text", subject, "lesson", subject);
        }
        for (String id : teachers) {
            Map<String, Object> busy = Reading.values();
            String name = names.get(id);
            if (name == null) {
                boolean known = table("teacher").containsKey(id);
                busy.putAll(values);
                busy.put(
                        "who",
                        known ? table("teacher").getOrDefault(id, Map.of()).getOrDefault("name", id) : id);
                reading.fact("unassigned", place, busy);
                reading.ask(
                        known ? IntakeFinding.TEACHER_IS_A_ROLE : IntakeFinding.REFERENCE_MISSING,
                        place,
                        "text",
                        known ? busy.get("who") : "teacher " + id,
                        "who",
                        subject,
                        "lesson",
                        subject);
            } else {
                busy.put("teacher", name);
                busy.putAll(values);
                reading.fact("busy", place, busy);
            }
        }
    }
}
