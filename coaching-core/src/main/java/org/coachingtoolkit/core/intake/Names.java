package org.coachingtoolkit.core.intake;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Names of people as lists and papers write them. */
final class Names {
    /**
     * A person as written.
     *
     * @param initials whether given name and patronymic are initials
     * @param orderOpen whether which word is the family name follows from custom only
     */
    record Name(
            String raw,
            String family,
            @Nullable String given,
            @Nullable String patronymic,
            @Nullable String middle,
            @Nullable String title,
            boolean initials,
            boolean orderOpen) {
        /** Returns the family name and what else is known, as lists write it. */
        String full() {
            return family + (given == null ? "" : " " + given) + (patronymic == null ? "" : " " + patronymic);
        }
    }

    private static final Pattern TITLE = Pattern.compile(
            "(?iu)(?<![\\p{L}])(mrs?|ms|miss|mx|dr|prof|sir|rev|mme|пан|пані|г-жа|г-н)(?![\\p{L}'])\\.?");
    private static final Pattern BRACKETS = Pattern.compile("\\([^()]*\\)");
    private static final Pattern PATRONYMIC = Pattern.compile(
            "(?iu).*(ович|евич|ич|овна|евна|ична|инична|івна|ївна|йович|ьович)|кызы|кизи|оглы|огли|уулу|гызы");
    private static final String UPPER = "\\p{Lu}";
    private static final String FAMILY = "(?:(?:van|von|de|der|den|da|di|la|le|del|bin|ibn|al|фон|де|ван|дер)\\s+)*"
            + UPPER + "[\\p{L}\\p{M}'’ʼ`‘]+(?:\\s?[-‑]\\s?[\\p{Lu}\\p{Ll}][\\p{L}\\p{M}'’ʼ]+)*";
    /** Иванова А.П., Иванова А. П., Иванова А */
    private static final Pattern FAMILY_INITIALS = Pattern.compile(
            "(" + FAMILY + "),?[\\s\\u00A0]+(" + UPPER + ")\\.[\\s\\u00A0]?(?:(" + UPPER + ")\\.?)?(?![\\p{L}])");
    /** А.П. Иванова, A. Fennimore */
    private static final Pattern INITIALS_FAMILY = Pattern.compile(
            "(?<![\\p{L}])(" + UPPER + ")\\.[\\s\\u00A0]?(?:(" + UPPER + ")\\.[\\s\\u00A0]?)?(" + FAMILY + ")");

    private static final Pattern DITTO =
            Pattern.compile("[-–—=~_\\s]*(?:[\"'’‘“”„«»`´′″]+|/{2,})[-–—=~_\"'’‘“”„«»`´′″/\\s]*");
    private static final Pattern PARTICLE = Pattern.compile(
            "(?iu)van|von|zu|de|der|den|ter|ten|da|di|do|dos|das|du|la|le|del|della|bin|ibn|ben|abu|al|el|ap|ab|af|av|y|e|фон|ван|дер|де|ла|ди|аль|эль|ибн|кызы|кизи|оглы|огли|уулу|гызы|st\\.?|o|mac|jr\\.?|sr\\.?|ii|iii");

    private Names() {}

    /** Returns the people of a text that names one or several, in their order; what is no name is left out. */
    static List<Name> all(String text) {
        List<Name> names = new ArrayList<>();
        String cleaned = text.replace('\u00A0', ' ');
        for (String part : cleaned.split("[;\\n\\r/&+]|→|->|\\s(?:и|та|й|and|with|с|з)\\s", -1)) {
            String tidy = Words.tidy(part);
            if (tidy.isEmpty() || isSmall(tidy)) {
                continue;
            }
            List<Name> initialled = initialled(tidy);
            if (!initialled.isEmpty()) {
                names.addAll(initialled);
                continue;
            }
            String[] commas = tidy.split("\\s*,\\s*", -1);
            if (commas.length > 1
                    && Arrays.stream(commas)
                            .allMatch(c -> c.isEmpty() || c.strip().contains(" "))) {
                for (String one : commas) {
                    one(one, false).ifPresent(names::add);
                }
            } else {
                one(tidy, false).ifPresent(names::add);
            }
        }
        return names;
    }

    /** Returns whether a text is written in small Cyrillic letters and has no patronymic: words, and no name. */
    static boolean isSmall(String text) {
        return Words.isCyrillic(text)
                && text.equals(text.toLowerCase(Locale.ROOT))
                && Arrays.stream(text.split(" ", -1))
                        .noneMatch(word -> PATRONYMIC.matcher(word).matches());
    }

    /** Returns the people of a text whose given names are initials. */
    static List<Name> initialled(String text) {
        List<Name> names = new ArrayList<>();
        Matcher last = FAMILY_INITIALS.matcher(text);
        Matcher first = INITIALS_FAMILY.matcher(text);
        boolean foundLast = last.find();
        boolean foundFirst = first.find();
        if (foundFirst && (!foundLast || first.start() < last.start())) {
            do {
                names.add(new Name(
                        first.group(),
                        first.group(3),
                        first.group(1) + ".",
                        dotted(first.group(2)),
                        null,
                        null,
                        true,
                        false));
            } while (first.find());
        } else if (foundLast) {
            do {
                names.add(new Name(
                        last.group().strip(),
                        last.group(1),
                        last.group(2) + ".",
                        dotted(last.group(3)),
                        null,
                        null,
                        true,
                        false));
            } while (last.find());
        }
        return names;
    }

    private static @Nullable String dotted(@Nullable String initial) {
        return initial == null ? null : initial + ".";
    }

    /**
     * Returns the person that a text names.
     *
     * @param familyFirst whether a heading says that the family name stands first
     */
    static Optional<Name> one(String text, boolean familyFirst) {
        String raw = Words.tidy(text).replaceAll("\\s*[:;,]$", "");
        Matcher titles = TITLE.matcher(raw);
        String title = titles.find() ? titles.group() : null;
        String plain = Words.tidy(TITLE.matcher(BRACKETS.matcher(raw).replaceAll(" "))
                .replaceAll(" ")
                .replace("()", " "));
        if (plain.isEmpty() || plain.length() > 80 || plain.chars().anyMatch(Character::isDigit) || isNobody(plain)) {
            return Optional.empty();
        }
        List<Name> initialled = initialled(plain);
        if (initialled.size() == 1 && initialled.get(0).raw().length() >= plain.length() - 2) {
            Name name = initialled.get(0);
            return Optional.of(new Name(raw, name.family(), name.given(), name.patronymic(), null, title, true, false));
        }
        int comma = plain.indexOf(',');
        if (comma > 0 && comma == plain.lastIndexOf(',')) {
            String[] rest = Words.tidy(plain.substring(comma + 1)).split(" ", -1);
            List<String> before = List.of(plain.substring(0, comma).strip().split(" ", -1));
            boolean alone = before.size() == 1
                    || before.stream().anyMatch(Names::isParticle)
                    || (before.size() == 2 && rest.length == 1 && !Words.isCyrillic(plain));
            boolean name = alone
                    && before.stream().allMatch(Names::isNameWord)
                    && Character.isUpperCase(rest[0].isEmpty() ? ' ' : rest[0].charAt(0))
                    && plain.substring(0, comma).chars().anyMatch(Character::isUpperCase);
            if (rest.length <= 3 && isNameWord(rest[0]) && name) {
                return Optional.of(named(raw, plain.substring(0, comma).strip(), List.of(rest), title, false));
            }
            return Optional.empty();
        }
        List<String> words = new ArrayList<>(List.of(plain.split(" ", -1)));
        if (words.size() > 5 || words.stream().anyMatch(word -> !isNameWord(word)) || isHalfCapitalised(words)) {
            return Optional.empty();
        }
        return words.size() == 1 ? Optional.empty() : Optional.of(ordered(raw, words, title, familyFirst));
    }

    private static Name ordered(String raw, List<String> words, @Nullable String title, boolean familyFirst) {
        boolean cyrillic = Words.isCyrillic(words.get(0));
        int patronymic = -1;
        for (int i = 1; i < words.size(); i++) {
            if (PATRONYMIC.matcher(words.get(i)).matches() && (words.size() > 2 || i < words.size() - 1)) {
                patronymic = i;
            }
        }
        boolean capitalLast = isCapitals(words.get(words.size() - 1)) && !isCapitals(words.get(0));
        if (capitalLast) {
            return named(raw, words.get(words.size() - 1), words.subList(0, words.size() - 1), title, false);
        }
        if (isCapitals(words.get(0)) && !isCapitals(words.get(words.size() - 1))) {
            return named(raw, words.get(0), words.subList(1, words.size()), title, false);
        }
        if (cyrillic) {
            // Анна Петровна Иванова: the patronymic stands second of three
            if (patronymic == 1 && words.size() == 3) {
                return named(raw, words.get(2), words.subList(0, 2), title, false);
            }
            int family = 1;
            while (family < words.size() - 1
                    && PARTICLE.matcher(words.get(family - 1)).matches()) {
                family++;
            }
            return named(
                    raw, String.join(" ", words.subList(0, family)), words.subList(family, words.size()), title, false);
        }
        if (familyFirst) {
            return named(raw, words.get(0), words.subList(1, words.size()), title, false);
        }
        int from = words.size() - 1;
        while (from > 1 && PARTICLE.matcher(words.get(from - 1)).matches()) {
            from--;
        }
        if (from == words.size() - 1
                && from > 1
                && PARTICLE.matcher(words.get(from)).matches()) {
            from--;
        }
        return named(raw, String.join(" ", words.subList(from, words.size())), words.subList(0, from), title, true);
    }

    private static Name named(String raw, String family, List<String> rest, @Nullable String title, boolean open) {
        boolean cyrillic = Words.isCyrillic(family);
        String given = rest.isEmpty() ? null : rest.get(0);
        String more = rest.size() > 1 ? String.join(" ", rest.subList(1, rest.size())) : null;
        boolean initials = given != null && given.replace(".", "").length() == 1;
        return new Name(
                raw,
                cased(family),
                given == null ? null : cased(given),
                cyrillic && more != null ? cased(more) : null,
                cyrillic ? null : more,
                title,
                initials,
                open);
    }

    /** Puts a name that is written in capitals or without any into its usual form. */
    static String cased(String name) {
        boolean capitals = name.length() > 2 && isCapitals(name);
        boolean small = name.equals(name.toLowerCase(Locale.ROOT));
        if (!capitals && !small) {
            return name;
        }
        StringBuilder result = new StringBuilder();
        boolean first = true;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            result.append(first ? Character.toUpperCase(c) : Character.toLowerCase(c));
            first = c == '-' || c == ' ' || ((c == '\'' || c == '’') && result.length() == 2);
        }
        return result.toString();
    }

    /** Whether some words begin with a capital and others, that are no particles, do not: no name is written so. */
    private static boolean isHalfCapitalised(List<String> words) {
        long capital = words.stream()
                .filter(word -> Character.isUpperCase(word.charAt(0)))
                .count();
        long small = words.stream()
                .filter(word -> Character.isLowerCase(word.charAt(0))
                        && !PARTICLE.matcher(word).matches()
                        && !PATRONYMIC.matcher(word).matches())
                .count();
        return capital > 0 && small > 0;
    }

    private static boolean isCapitals(String word) {
        String letters = word.replaceAll("[^\\p{L}]", "");
        return letters.length() > 1 && letters.equals(letters.toUpperCase(Locale.ROOT));
    }

    private static boolean isNameWord(String word) {
        return word.matches("[\\p{L}][\\p{L}\\p{M}'’ʼ`‘.\\-‑]*");
    }

    /** Returns whether a text stands where a name would, but names nobody: a vacancy, a post, a group, a total. */
    static boolean isNobody(String text) {
        String plain = Words.tidy(text);
        return isDitto(plain)
                || Vocabulary.WORDS.has("vacancy", plain)
                || (Vocabulary.WORDS.has("placeholder", plain)
                        && Words.of(plain).size() <= 3)
                || Vocabulary.WORDS.has("total", plain)
                || (!hasInitials(plain)
                        && (Vocabulary.WORDS.has("role", plain) || Vocabulary.WORDS.has("group-of-people", plain)));
    }

    /** Returns whether a text means whoever stands above it: «она же», a sign of repetition. */
    static boolean isDitto(String text) {
        return Vocabulary.WORDS.is("ditto", text) || DITTO.matcher(text).matches();
    }

    static boolean isTitle(String text) {
        return TITLE.matcher(text).matches();
    }

    /** Returns whether a word belongs to the name beside it: van, де, кызы. */
    static boolean isParticle(String word) {
        return PARTICLE.matcher(word).matches();
    }

    static boolean hasInitials(String text) {
        return FAMILY_INITIALS.matcher(text).find()
                || INITIALS_FAMILY.matcher(text).find();
    }

    /** Returns whether two ways of writing can mean one person: the same family name, the rest equal or initials. */
    static boolean same(Name a, Name b) {
        if (!Words.plain(a.family()).equals(Words.plain(b.family()))) {
            return false;
        }
        return agrees(a.given(), b.given()) && agrees(a.patronymic(), b.patronymic());
    }

    private static boolean agrees(@Nullable String a, @Nullable String b) {
        if (a == null || b == null) {
            return true;
        }
        String x = Words.plain(a);
        String y = Words.plain(b);
        return x.equals(y) || ((x.length() <= 2 || y.length() <= 2) && x.charAt(0) == y.charAt(0));
    }

    /** Returns the nominative of a family name that stands in another case: Барсуковым, Вешняковой. */
    static Optional<String> nominative(String family) {
        String[][] endings = {
            {"овым", "ов"},
            {"евым", "ев"},
            {"ёвым", "ёв"},
            {"иным", "ин"},
            {"ыным", "ын"},
            {"овой", "ова"},
            {"евой", "ева"},
            {"ёвой", "ёва"},
            {"иной", "ина"},
            {"ыной", "ына"},
            {"ской", "ская"},
            {"цкой", "цкая"},
            {"ским", "ский"},
            {"цким", "цкий"},
            {"овою", "ова"},
            {"ською", "ська"},
            {"ським", "ський"},
            {"енком", "енко"},
            {"овим", "ов"},
            {"іним", "ін"}
        };
        for (String[] ending : endings) {
            if (family.endsWith(ending[0])) {
                return Optional.of(family.substring(0, family.length() - ending[0].length()) + ending[1]);
            }
        }
        return Optional.empty();
    }
}
