package org.coachingtoolkit.core.regulation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.coachingtoolkit.core.common.Language;
import org.coachingtoolkit.core.common.Likeness;
import org.coachingtoolkit.core.common.PersonName;
import org.coachingtoolkit.core.development.CountryProfile;
import org.coachingtoolkit.core.finding.Place;
import org.coachingtoolkit.core.intake.IntakeFinding;
import org.coachingtoolkit.core.intake.KnownPeople;
import org.coachingtoolkit.core.people.CoachConsultant;
import org.coachingtoolkit.core.people.Teacher;
import org.coachingtoolkit.core.programme.CoachingProgramme;
import org.jspecify.annotations.Nullable;

/** One person is one person: names that differ by a slip, or end too early, are asked about. */
final class PeopleRules {
    /** Of so many people with one family name, or one given name and patronymic, a name is compared with the last. */
    private static final int MOST_COMPARED = 50;
    /** Shorter family names are often the beginnings of others. */
    private static final int SHORTEST_CUT = 5;

    private static final Pattern CUT_PATRONYMIC = Pattern.compile("\\p{IsCyrillic}{2}(?:[оеёії]в[ин]?|ичн)$");

    private PeopleRules() {}

    static void onePersonOnce(RuleContext context) {
        Known teachers = new Known();
        for (Placed<Teacher> teacher : context.index().teachers()) {
            once(context, teacher.at("name"), teacher.value().name(), teachers);
        }
        Known coaches = new Known();
        for (Placed<CoachConsultant> coach : context.index().coaches()) {
            PersonName name = coach.value().name();
            if (coach.value().teacher() == null) {
                ask(context, RegulationFinding.COACH_IS_TEACHER, coach.at("teacher"), name, teachers);
            }
            once(context, coach.at("name"), name, coaches);
        }
    }

    /** Where no category is known of the country, English words such as those of a pay range are its own. */
    static void categories(RuleContext context) {
        CoachingProgramme programme = context.programme();
        boolean foreign = programme.language() == Language.EN
                && CountryProfile.find(programme.plans().country()).isEmpty();
        for (Placed<Teacher> teacher : context.index().teachers()) {
            String category = teacher.value().category();
            if (category != null) {
                KnownPeople.category(category, teacher.value().name().full(), programme.language()).findings().stream()
                        .filter(finding -> !foreign || finding.code() != IntakeFinding.CATEGORY_UNKNOWN)
                        .forEach(finding -> context.ask(finding.code(), teacher.at("category"), finding.arguments()));
            }
        }
    }

    private static void once(RuleContext context, Place place, PersonName name, Known known) {
        ask(context, RegulationFinding.PERSON_TWICE, place, name, known);
        whole(context, place, name);
        known.add(name);
    }

    private static void ask(RuleContext context, RegulationFinding what, Place place, PersonName name, Known known) {
        known.alike(name)
                .ifPresent(other -> context.ask(what, place, Map.of("name", name.full(), "other", other.full())));
    }

    /** Asks about a patronymic without its last letters: Михайлов, of Михайлович or Михайловна. */
    private static void whole(RuleContext context, Place place, PersonName name) {
        if (name.patronymic() != null
                && CUT_PATRONYMIC.matcher(name.patronymic()).find()) {
            context.ask(RegulationFinding.PERSON_CUT, place.member("patronymic"), Map.of("name", name.full()));
        }
    }

    /** Names by what two names that are meant to be one have in common. */
    private static final class Known {
        private final Map<String, List<PersonName>> names = new HashMap<>();

        void add(PersonName name) {
            for (String key : keys(name)) {
                names.computeIfAbsent(key, each -> new ArrayList<>()).add(name);
            }
        }

        Optional<PersonName> alike(PersonName name) {
            return keys(name).stream()
                    .map(key -> names.getOrDefault(key, List.of()))
                    .flatMap(list -> list.subList(Math.max(0, list.size() - MOST_COMPARED), list.size()).stream())
                    .filter(other -> isAlike(name, other))
                    .findFirst();
        }

        private static List<String> keys(PersonName name) {
            String family = Likeness.look(name.family());
            return name.patronymic() == null
                    ? List.of(family)
                    : List.of(family, Likeness.look(name.given()) + " " + Likeness.look(name.patronymic()));
        }
    }

    /** Returns whether two names may be those of one person: the same, one cut at its end, or one letter apart. */
    private static boolean isAlike(PersonName one, PersonName other) {
        String family = Likeness.look(one.family());
        String otherFamily = Likeness.look(other.family());
        String given = Likeness.look(one.given());
        String otherGiven = Likeness.look(other.given());
        String patronymic = look(one.patronymic());
        String otherPatronymic = look(other.patronymic());
        if (family.equals(otherFamily)) {
            return (isCut(given, otherGiven) && isCut(patronymic, otherPatronymic))
                    || (given.equals(otherGiven) && isSlip(patronymic, otherPatronymic))
                    || (isSlip(given, otherGiven) && !patronymic.isEmpty() && patronymic.equals(otherPatronymic));
        }
        boolean cut = Math.min(family.length(), otherFamily.length()) >= SHORTEST_CUT && isCut(family, otherFamily);
        return given.equals(otherGiven) && patronymic.equals(otherPatronymic) && (cut || isSlip(family, otherFamily));
    }

    private static String look(@Nullable String part) {
        return part == null ? "" : Likeness.look(part);
    }

    private static boolean isCut(String a, String b) {
        return a.startsWith(b) || b.startsWith(a);
    }

    /** Returns whether words differ by a slip, and are long enough to be known by the rest. */
    private static boolean isSlip(String a, String b) {
        return Math.min(a.length(), b.length()) >= SHORTEST_CUT && Likeness.isSlip(a, b);
    }
}
