package org.coachingtoolkit.core.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The people whom a text of a timetable names beside subjects, rooms and groups. */
final class LessonPeople {
    /** Miss Lee, пані Коваль: a family name behind the word by which somebody is addressed. */
    private static final Pattern ADDRESSED = Pattern.compile(
            "(?u)(?<!\\p{L})(Mrs?|Ms|Miss|Mx|Dr|Sir|пан|пані|Пан|Пані|г-жа|г-н|мырза|ханым)\\.?\\s(\\p{Lu}[\\p{L}'’-]+)(?![\\p{L}'’-])(?:\\s+(\\p{Lu}[\\p{L}'’-]*))?");

    /** A name with its patronymic, wherever in a text it stands. */
    private static final Pattern WHOLE = Pattern.compile(
            "(?u)\\p{Lu}[\\p{L}'’-]+\\s+\\p{Lu}\\p{Ll}+\\s+\\p{Lu}\\p{Ll}+(?:вич|вна|чна|інічна|кызы|қызы|ұлы|улы)(?!\\p{L})");

    /** A dash between words, which the forms of names take for a hyphen. */
    private static final Pattern DASH = Pattern.compile("(?<=\\s)[-‑](?=\\s)");

    /** Музыка К. О. Линёв: the initials stand between two words of which either may be the family name. */
    private static final Pattern BETWEEN = Pattern.compile(
            "(?u)(?<![\\p{L}'’-]|\\p{Lu}\\.\\s?)(\\p{Lu}[\\p{L}'’-]+)\\s+((?:\\p{Lu}\\.\\s?){1,2})\\s?(\\p{Lu}[\\p{L}'’-]+)(?!\\s?\\p{Lu}\\.)");

    private static final Pattern WORD = Pattern.compile("(?u)\\p{Lu}[\\p{L}'’-]{2,}");

    private LessonPeople() {}

    /**
     * Returns the people of a text.
     *
     * @param ofPeople whether the text stands where people are named, so that two words are a name if they can be
     */
    static List<Names.Name> in(String text, boolean ofPeople) {
        List<Names.Name> people = new ArrayList<>();
        String[] segments = text.split("\\R|[;\\t]|\\s/\\s", -1);
        for (String segment : segments) {
            String tidy = Words.tidy(segment);
            if (!tidy.isEmpty()) {
                people.addAll(ofSegment(tidy, ofPeople, segments.length > 1));
            }
        }
        return people;
    }

    private static List<Names.Name> ofSegment(String segment, boolean ofPeople, boolean oneOfSeveral) {
        String text = withoutSubject(DASH.matcher(segment).replaceAll("–"));
        List<Names.Name> addressed = addressed(text);
        if (!addressed.isEmpty()) {
            return addressed;
        }
        Matcher between = BETWEEN.matcher(text);
        if (between.find()) {
            boolean first = isFamily(between.group(1)) && !isThing(between.group(1));
            boolean last = isFamily(between.group(3)) && !isThing(between.group(3));
            String keep = isThing(between.group(3)) || (first && !last)
                    ? between.group(1) + " " + between.group(2)
                    : last && !first ? between.group(2).strip() + " " + between.group(3) : "";
            return Names.all(keep).stream().filter(LessonPeople::isPerson).toList();
        }
        if (Names.hasInitials(text)) {
            return Names.all(text).stream().filter(LessonPeople::isPerson).toList();
        }
        List<Names.Name> whole = WHOLE.matcher(text)
                .results()
                .flatMap(found -> Names.all(found.group()).stream())
                .filter(LessonPeople::isPerson)
                .toList();
        if (!whole.isEmpty()) {
            return whole;
        }
        if (!text.equals(DASH.matcher(segment).replaceAll("–"))
                && WORD.matcher(text).matches()) {
            return isFamily(text) && !isThing(text) ? List.of(family(text, null)) : List.of();
        }
        return Names.all(text).stream()
                .filter(LessonPeople::isPerson)
                .filter(name -> ofPeople || oneOfSeveral || name.patronymic() != null || isKnownByItsForm(name))
                .toList();
    }

    /** Whether two words without a patronymic are a name by the end of one of them. */
    private static boolean isKnownByItsForm(Names.Name name) {
        return Words.isCyrillic(name.raw())
                && List.of(name.raw().split(" ", -1)).stream().anyMatch(LessonPeople::isFamily);
    }

    private static List<Names.Name> addressed(String text) {
        List<Names.Name> names = new ArrayList<>();
        Matcher matcher = ADDRESSED.matcher(text);
        while (matcher.find()) {
            // Ms Anna Hart is no Ms Anna; Dr Hale History is Dr Hale
            if (matcher.group(3) == null || isThing(matcher.group(3))) {
                names.add(family(matcher.group(2), matcher.group(1)));
            }
        }
        return names;
    }

    private static Names.Name family(String family, @Nullable String title) {
        return new Names.Name(
                title == null ? family : title + " " + family, family, null, null, null, title, false, false);
    }

    /** Takes the subject from before a name; a text that is all subject, or none, stays as it is. */
    static String withoutSubject(String text) {
        Optional<Vocabulary.Span> subject = Vocabulary.WORDS.find("subject", text);
        if (subject.isEmpty() || subject.get().from() > 1) {
            return text;
        }
        String rest = text.substring(subject.get().to()).replaceFirst("^[\\s:.,–—-]+", "");
        return rest.chars().filter(Character::isLetter).count() > 2 && !rest.matches("(?u)(?:\\p{Lu}\\.\\s?)+")
                ? withoutSubject(rest)
                : text;
    }

    /** Returns whether a text is one word that can be a family name. */
    static boolean isFamilyAlone(String text) {
        return WORD.matcher(text).matches() && !Names.isNobody(text) && !isThing(text);
    }

    private static boolean isPerson(Names.Name name) {
        return !isThing(name.family())
                && !isThing(name.raw())
                && List.of(name.raw().split(" ", -1)).stream().noneMatch(LessonPeople::isThing);
    }

    /** Whether a word is a subject, a room, a group or a word of titles. */
    private static boolean isThing(String word) {
        return List.of("subject", "room", "timetable-title", "not-lesson", "institution").stream()
                .anyMatch(meaning -> Vocabulary.WORDS.find(meaning, word).isPresent());
    }

    private static boolean isFamily(String word) {
        String plain = Words.plain(word);
        return plain.length() > 3
                && Vocabulary.WORDS.phrases("family-ending").stream().anyMatch(plain::endsWith);
    }
}
