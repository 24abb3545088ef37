package org.coachingtoolkit.core.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.coachingtoolkit.core.finding.Place;

/** Lessons as the cells of a grid write them: their subject, group and people, at times their hours, numbers and weeks. */
final class LessonCells {
    private static final Pattern TIMED = Pattern.compile(
            "(\\d{1,2}[.:]\\d{2})\\s*(?:[-–—]|до|to|по)\\s*(\\d{1,2}[.:]\\d{2})\\s*(.*)", Pattern.DOTALL);

    private static final Pattern FROM = Pattern.compile("(?iu)(?<!\\p{L})(?:с|со|з|із|from)\\s+(?=\\d{1,2}[.:]\\d{2})");

    private static final Pattern CLASS = Pattern.compile(
            "(?iu)(?<![\\p{L}\\d])(\\d{1,2}\\s?[-–]?\\s?[«\"]?\\p{L}[»\"]?(?:/\\d)?|\\d{1,2}\\s?кл\\p{L}*\\.?)(?![\\p{L}\\d])");

    private static final Pattern LABEL = Pattern.compile("^\\s*(\\p{L}[\\p{L} .-]{1,22}):\\s*\\p{Lu}");

    private static final Pattern NUMBERED = Pattern.compile(
            "(?iu)([1-9])(?:(?:-?й)?\\s(?:урок|lesson)\\s?[-–—:.)]?|(?:\\s[-–—]|[:)])\\s)\\s*(\\d{1,2}.?\\p{L}.*|\\p{L}{3,}.*)");

    private static final Pattern BRACKETS = Pattern.compile("\\(([^()]*)\\)");

    private final Reading reading;
    private final Lessons lessons;

    LessonCells(Reading reading, Lessons lessons) {
        this.reading = reading;
        this.lessons = lessons;
    }

    /**
     * Reads a cell, in which the hours or numbers of lessons stand where the grid gives none.
     *
     * @param beside what stands beside the row: a group, its people
     * @param educators the people among it
     * @param owner whose lessons stand in the row or grid where it names nobody; empty if nobody's
     */
    void read(LessonSlot slot, String text, String subject, String beside, List<String> educators, String owner) {
        String whose = educators.isEmpty() ? owner : String.join("; ", educators);
        Map<Integer, String> numbered = slot.isOpen() ? numbered(text) : Map.of();
        if (!numbered.isEmpty()) {
            numbered.forEach((number, what) -> read(slot.numbered(number), what, subject, whose));
        } else if (slot.isOpen() && TIMED.matcher(text).find()) {
            timed(slot, text, beside, educators.isEmpty() ? lessons.people.in(owner, slot.place()) : educators);
        } else if (!Words.isNone(text)) {
            read(slot, text, subject, whose);
        }
    }

    /** The lessons of a cell that gives their numbers: «1 - 5А, 3 - 6Б»; empty unless all of it is so. */
    private static Map<Integer, String> numbered(String text) {
        Map<Integer, String> lessons = new TreeMap<>();
        for (String part : text.split("[,;\\n]", -1)) {
            Matcher numbered = NUMBERED.matcher(Words.tidy(part));
            if (!numbered.matches()
                    || lessons.putIfAbsent(Integer.valueOf(numbered.group(1)), numbered.group(2)) != null) {
                return Map.of();
            }
        }
        return lessons;
    }

    /** Several timed lines in one cell, as kindergartens write them: 9.00–9.15 Познание (Иванова А.П.). */
    private void timed(LessonSlot slot, String text, String beside, List<String> educators) {
        String group = beside.split("\\R", 2)[0].strip();
        String[] lines = FROM.matcher(text)
                .replaceAll("")
                .split("\\R|(?=(?<!\\d)(?<![-–—]\\s?)\\d{1,2}[.:]\\d{2}\\s*(?:[-–—]|до(?!\\p{L})))", -1);
        for (String line : lines) {
            Matcher timed = TIMED.matcher(Words.tidy(line));
            if (!timed.find()) {
                if (!Words.isNone(line)) {
                    reading.skip(line);
                }
                continue;
            }
            Hours hours = Hours.of(Clocks.in(timed.group(1) + " - " + timed.group(2)));
            if (hours != null) {
                line(slot, hours, timed.group(3).strip(), group, educators);
            }
        }
    }

    private void line(LessonSlot slot, Hours hours, String text, String group, List<String> educators) {
        WeekMark mark = WeekMark.of(text);
        String what = lessons.regular(mark.text(), slot.place());
        Map<String, Object> lesson = Reading.values();
        lesson.put("weekday", slot.day().name());
        hours.put(lesson);
        lesson.put("weeks", lessons.weeks.of(new WeekMark(mark.week(), what), slot.weeks(), slot.place()));
        if (what.isEmpty() && !text.isBlank()) {
            return;
        }
        List<String> named = new ArrayList<>();
        Matcher brackets = BRACKETS.matcher(what);
        while (brackets.find()) {
            named.addAll(lessons.people.in(brackets.group(1), slot.place()));
        }
        if (named.isEmpty() && Names.hasInitials(what)) {
            named.addAll(lessons.people.in(
                    what.replaceAll("^[^\\p{Lu}]*\\p{Lu}\\p{Ll}+\\s(?=\\p{Lu}\\p{Ll}+\\s\\p{Lu}\\.)", ""),
                    slot.place(),
                    false));
        }
        if (Weeks.UNKNOWN.equals(lesson.get("weeks"))) {
            return;
        }
        String subject = Words.tidy(BRACKETS.matcher(what).replaceAll(" "));
        Reading.put(lesson, "subject", subject);
        lesson.put("classes", Names.all(group).isEmpty() ? List.of(group) : List.of());
        if (Lessons.isFree(subject)) {
            return;
        }
        if (named.isEmpty() && educators.size() > 1) {
            lesson.put("oneOf", educators);
            reading.fact("unassigned", slot.place(), lesson);
            if (reading.isFirst("shared" + group)) {
                reading.ask(
                        IntakeFinding.TEACHER_AMBIGUOUS,
                        slot.place(),
                        "text",
                        String.join(", ", educators),
                        "group",
                        group);
            }
            return;
        }
        if (!named.isEmpty() && !educators.isEmpty() && reading.isFirst("specialist" + Words.plain(subject))) {
            reading.ask(
                    IntakeFinding.SPECIALIST_REPLACES,
                    slot.place(),
                    "text",
                    subject,
                    "who",
                    String.join(", ", named),
                    "group",
                    group);
        }
        lessons.place(lesson, String.join("; ", named.isEmpty() ? educators : named), subject, slot.place());
    }

    /** Reads a cell whose lessons have the hours or the number of its row and column. */
    void read(LessonSlot slot, String text, String subject, String owner) {
        for (WeekMark part : parts(text, slot.place())) {
            String content = lessons.regular(part.text(), slot.place());
            Map<String, Object> lesson = Reading.values();
            lesson.put("weekday", slot.day().name());
            lesson.put("weeks", lessons.weeks.of(new WeekMark(part.week(), content), slot.weeks(), slot.place()));
            if (content.isEmpty() || Weeks.UNKNOWN.equals(lesson.get("weeks"))) {
                continue;
            }
            List<String> inCell = lessons.people.in(content, slot.place(), false);
            if (!owner.isEmpty() && !inCell.isEmpty() && !isAmong(inCell, owner)) {
                reading.ask(
                        IntakeFinding.TEACHER_AMBIGUOUS,
                        slot.place(),
                        "text",
                        owner + ", " + String.join(", ", inCell),
                        "group",
                        Words.tidy(content));
                continue;
            }
            String teachers = !owner.isEmpty() ? owner : String.join("; ", inCell);
            String what = Words.tidy(content);
            Reading.put(lesson, "subject", subject.isEmpty() || Lessons.isFree(what) ? what : subject);
            lesson.put(
                    "classes",
                    CLASS.matcher(what)
                            .results()
                            .map(group -> group.group(1).strip())
                            .toList());
            if (slot.isOpen() && Lessons.isFree(what)) {
                lessons.place(lesson, teachers, what, slot.place());
                continue;
            }
            if (slot.hours() != null) {
                slot.hours().put(lesson);
            } else if (slot.period() != null) {
                lessons.bells.put(lesson, slot.period(), 0, slot.place());
            } else {
                reading.ask(IntakeFinding.TIME_UNKNOWN, slot.place(), "text", what);
                continue;
            }
            lessons.place(lesson, teachers, what, slot.place());
        }
    }

    private static boolean isAmong(List<String> named, String owner) {
        List<Names.Name> owners = LessonPeople.in(owner, true);
        return named.stream()
                .flatMap(name -> LessonPeople.in(name, true).stream())
                .anyMatch(name -> owners.stream().anyMatch(other -> Names.same(name, other)));
    }

    /** Divides a cell by odd and even weeks; asks where its lines have labels that are no weeks. */
    private List<WeekMark> parts(String text, Place place) {
        List<WeekMark> parts = new ArrayList<>();
        List<String> unknown = new ArrayList<>();
        for (String line : text.split("\\R|;|\\s/\\s", -1)) {
            if (line.isBlank()) {
                continue;
            }
            WeekMark marked = WeekMark.of(line);
            int last = parts.size() - 1;
            if (!marked.week().isEmpty()) {
                parts.add(marked);
                continue;
            }
            if (last >= 0 && !parts.get(last).week().isEmpty()) {
                // a line below that of a week is its second line, or of no week that is said
                if (LessonPeople.in(parts.get(last).text(), false).isEmpty()
                        && !LessonPeople.in(line, true).isEmpty()) {
                    parts.set(
                            last,
                            new WeekMark(parts.get(last).week(), parts.get(last).text() + "; " + line.strip()));
                } else {
                    reading.ask(IntakeFinding.WEEK_UNKNOWN, place, "text", text);
                    return List.of();
                }
                continue;
            }
            if (last >= 0) {
                parts.set(last, new WeekMark("", parts.get(last).text() + "; " + line.strip()));
            } else {
                parts.add(new WeekMark("", line.strip()));
            }
            Matcher before = LABEL.matcher(line);
            if (before.find()) {
                unknown.add(Words.tidy(before.group(1)));
            }
        }
        if (unknown.size() > 1) {
            reading.ask(IntakeFinding.WEEK_UNKNOWN, place, "text", String.join(", ", unknown));
            return List.of();
        }
        return parts;
    }
}
