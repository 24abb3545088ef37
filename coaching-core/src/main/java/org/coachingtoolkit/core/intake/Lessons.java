package org.coachingtoolkit.core.intake;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.coachingtoolkit.core.finding.Place;

/** The lessons of a timetable as they are found: each under its teachers, what is free, and for which nobody is named. */
final class Lessons {
    private static final Pattern BRACKETS = Pattern.compile("\\(([^()]*)\\)");

    private final Reading reading;
    final TimetablePeople people;
    final Weeks weeks;
    final BellTimes bells;

    /**
     * Creates those of a timetable.
     *
     * @param title what stands above its tables
     */
    Lessons(Reading reading, String title) {
        this.reading = reading;
        people = new TimetablePeople(reading);
        weeks = new Weeks(reading);
        bells = new BellTimes(reading, title);
    }

    /** Puts a lesson under each of its teachers; what is no lesson is free, what has no certain teacher is left open. */
    void place(Map<String, Object> lesson, String teachers, String subject, Place place) {
        String what = subject.isEmpty() ? String.valueOf(lesson.getOrDefault("classes", "")) : subject;
        if (Weeks.UNKNOWN.equals(lesson.get("weeks"))) {
            return;
        }
        List<String> names = people.in(teachers, place);
        if (isFree(what)) {
            free(lesson, names, what, place);
            return;
        }
        if (names.isEmpty()) {
            reading.fact("unassigned", place, lesson);
            if (reading.isFirst("nobody" + what)) {
                reading.ask(
                        teachers.isEmpty() ? IntakeFinding.NO_TEACHER : IntakeFinding.TEACHER_IS_A_ROLE,
                        place,
                        "text",
                        what,
                        "lesson",
                        teachers.isEmpty() ? what : teachers);
            }
        }
        for (String name : names) {
            Map<String, Object> busy = Reading.values();
            busy.put("teacher", name);
            busy.putAll(lesson);
            reading.fact("busy", place, busy);
        }
    }

    /** Writes that people are free, and asks what they do where the cell says more than that. */
    private void free(Map<String, Object> lesson, List<String> names, String what, Place place) {
        for (String name : names) {
            Map<String, Object> free = Reading.values();
            free.put("teacher", name);
            for (String key : List.of("weekday", "start", "end", "period")) {
                Reading.put(free, key, lesson.get(key));
            }
            free.put("mark", what);
            reading.fact("notBusy", place, free);
        }
        boolean plainFree = Vocabulary.WORDS.has("free", what) || Vocabulary.WORDS.has("break", what);
        if (!plainFree && !names.isEmpty()) {
            boolean day =
                    Vocabulary.WORDS.has("inset", what) || Words.plain(what).matches("м\\.?\\s?д\\.?|методдень");
            reading.ask(
                    day ? IntakeFinding.METHODICAL_DAY : IntakeFinding.NON_CONTACT,
                    place,
                    "text",
                    what,
                    "who",
                    String.join(", ", names),
                    "day",
                    dayName(String.valueOf(lesson.get("weekday"))) + " " + lesson.getOrDefault("start", ""));
        }
    }

    private String dayName(String weekday) {
        return DayOfWeek.valueOf(weekday).getDisplayName(TextStyle.FULL_STANDALONE, reading.language.locale());
    }

    /** Returns whether what stands in place of a lesson says that there is none. */
    static boolean isFree(String what) {
        return Vocabulary.WORDS.has("not-lesson", what) && Words.of(what).size() <= 3;
    }

    /** Returns what a text says of regular lessons, and asks who takes them only at times; empty where that is not certain. */
    String regular(String text, Place place) {
        Optional<Substitution> other = Substitution.of(text);
        other.ifPresent(of -> reading.ask(IntakeFinding.SUBSTITUTE, place, "text", text));
        return other.map(Substitution::regular).orElse(text);
    }

    /** Returns the teachers of a text as {@link #regular}; of one beside another in brackets it is asked who it is. */
    String regularTeacher(String text, Place place) {
        Matcher brackets = BRACKETS.matcher(text);
        boolean two = brackets.find()
                && !LessonPeople.in(brackets.group(1), true).isEmpty()
                && !Words.isNone(brackets.replaceAll("").replace('.', ' '));
        if (two && Substitution.of(text).isEmpty()) {
            reading.ask(IntakeFinding.SUBSTITUTE, place, "text", text);
            return "";
        }
        return regular(text, place);
    }

    /** Says what holds for the whole. */
    void finish(String title) {
        people.finish();
        weeks.finish(title);
    }
}
