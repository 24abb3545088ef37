package org.coachingtoolkit.core.intake;

import static java.util.Objects.requireNonNull;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.coachingtoolkit.core.common.SchoolYear;
import org.jspecify.annotations.Nullable;

/**
 * A session as people name it: by its day and time and who is in it, «12 ноября в 14:00, Одуванчикова».
 *
 * @param words what was written
 * @param day its day; {@code null} if none is named, or it is not certain which
 * @param time the time at which it begins; {@code null} where that is not said
 * @param who the teacher, group or coach-consultant as written; empty where nobody is named
 */
public record NamedSession(
        String words, @Nullable LocalDate day, @Nullable LocalTime time, String who) {
    private static final Set<String> SMALL = Set.of("with", "для", "and", "from", "года", "року", "час", "часов");
    private static final Set<String> ENGLISH_DAYS = Stream.concat(
                    Arrays.stream(Month.values()).map(Month::name),
                    Arrays.stream(DayOfWeek.values()).map(DayOfWeek::name))
            .map(name -> name.toLowerCase(Locale.ROOT))
            .collect(Collectors.toUnmodifiableSet());

    /** Checks that words and person are there. */
    public NamedSession {
        requireNonNull(words, "words");
        requireNonNull(who, "who");
    }

    /**
     * Reads how somebody names a session, or a day and time.
     *
     * @param year the school year of a day without a year
     */
    public static NamedSession of(String words, SchoolYear year) {
        requireNonNull(words, "words");
        requireNonNull(year, "year");
        String text = Words.tidy(words);
        List<Days.Day> days = Days.in(text, year, Days.Order.DAY_FIRST);
        boolean certain = days.size() == 1
                && days.get(0).isExact()
                && (days.get(0).other() == null
                        || days.get(0).other().equals(days.get(0).iso()));
        List<LocalTime> times = Clocks.in(days.isEmpty() ? text : Days.without(text));
        return new NamedSession(
                text,
                certain ? days.get(0).date() : null,
                times.isEmpty() ? null : times.get(0),
                days.isEmpty() ? text : person(text));
    }

    /** Returns what is left of a text without its day, time and small words: as a rule, a name. */
    private static String person(String text) {
        StringBuilder who = new StringBuilder();
        for (String word : text.replaceAll("[,;«»\"()]", " ").split("\\s+", -1)) {
            String plain = word.toLowerCase(Locale.ROOT);
            boolean small = word.equals(plain) && (word.length() <= 2 || SMALL.contains(word));
            // Мартынова is no month, and neither is any other word that a person begins with a capital
            boolean day = word.equals(plain)
                    ? Days.month(plain).isPresent() || Days.weekday(plain).isPresent()
                    : ENGLISH_DAYS.stream().anyMatch(name -> plain.equals(name) || plain.equals(name.substring(0, 3)));
            if (!small && !day && word.chars().noneMatch(Character::isDigit)) {
                who.append(who.length() == 0 ? "" : " ").append(word);
            }
        }
        return who.toString();
    }
}
