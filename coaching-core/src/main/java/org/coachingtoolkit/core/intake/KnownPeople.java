package org.coachingtoolkit.core.intake;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.coachingtoolkit.core.common.Language;
import org.coachingtoolkit.core.common.PersonName;
import org.coachingtoolkit.core.finding.Checked;
import org.coachingtoolkit.core.people.CoachConsultant;
import org.coachingtoolkit.core.people.CoachId;
import org.coachingtoolkit.core.people.Coachee;
import org.coachingtoolkit.core.people.Teacher;
import org.coachingtoolkit.core.people.TeacherId;
import org.coachingtoolkit.core.programme.CoachingProgramme;

/**
 * The people of a programme, known again by their names as people write them: a family name alone, with initials before or
 * after it, or in full. Whoever could be meant is returned: none, one or several. Immutable.
 */
public final class KnownPeople {
    private final CoachingProgramme programme;

    private KnownPeople(CoachingProgramme programme) {
        this.programme = requireNonNull(programme, "programme");
    }

    /** Returns the people of a programme. */
    public static KnownPeople of(CoachingProgramme programme) {
        return new KnownPeople(programme);
    }

    /** Returns the name that a text writes in full; empty if it is no name, or has initials only. */
    public static Optional<PersonName> nameIn(String written) {
        requireNonNull(written, "written");
        return Names.one(written, true)
                .filter(name -> !name.initials() && name.given() != null)
                .map(name -> new PersonName(name.family(), requireNonNull(name.given()), name.patronymic()));
    }

    /**
     * Returns the qualification category that a text names: as it is written where countries call it so, in words where it is
     * a number or cut short; no value where the text says that there is none, and where it names none, which is asked.
     *
     * @param text what stands where a category is expected
     * @param who whose it is
     * @param language the language in which a number is put into words
     */
    public static Checked<String> category(String text, String who, Language language) {
        return Attestations.bare(
                requireNonNull(text, "text"), requireNonNull(who, "who"), requireNonNull(language, "language"));
    }

    /** Returns the teachers who a text, or an id, can mean. */
    public List<TeacherId> teachers(String written) {
        return meant(written, programme.teachers(), teacher -> teacher.id().value(), Teacher::name)
                .map(Teacher::id)
                .toList();
    }

    /** Returns the coach-consultants who a text, or an id, can mean. */
    public List<CoachId> coaches(String written) {
        return meant(written, programme.coaches(), coach -> coach.id().value(), CoachConsultant::name)
                .map(CoachConsultant::id)
                .toList();
    }

    /** Returns the teachers, and the groups with the name or id, who a text can mean. */
    public List<Coachee> coachees(String written) {
        String plain = Words.plain(Words.tidy(written));
        return Stream.concat(
                        teachers(written).stream().map(Coachee::of),
                        programme.groups().stream()
                                .filter(group -> Words.plain(group.name()).equals(plain)
                                        || group.id().value().equals(Words.tidy(written)))
                                .map(group -> Coachee.of(group.id())))
                .toList();
    }

    private static <P> Stream<P> meant(
            String written, List<P> people, Function<P, String> id, Function<P, PersonName> nameOf) {
        String tidy = Words.tidy(written);
        List<P> byId =
                people.stream().filter(person -> id.apply(person).equals(tidy)).toList();
        if (!byId.isEmpty()) {
            return byId.stream();
        }
        // which word is the family name follows from the list: both orders are tried
        List<Names.Name> readings = Stream.of(Names.one(tidy, true), Names.one(tidy, false))
                .flatMap(Optional::stream)
                .toList();
        if (readings.isEmpty()) {
            String plain = Words.plain(tidy);
            return people.stream()
                    .filter(person -> Words.plain(nameOf.apply(person).family()).equals(plain));
        }
        return people.stream()
                .filter(person -> readings.stream().anyMatch(name -> Names.same(name, written(nameOf.apply(person)))));
    }

    /** Returns a name of the programme as one that was written. */
    static Names.Name written(PersonName name) {
        return new Names.Name(name.full(), name.family(), name.given(), name.patronymic(), null, null, false, false);
    }

    /** Returns whether a fact's person can be this one. */
    public static boolean isNamed(PersonName person, Fact fact) {
        return fact.text("family")
                .map(family -> Names.same(
                        new Names.Name(
                                family,
                                family,
                                fact.text("given").orElse(null),
                                fact.text("patronymic").orElse(null),
                                null,
                                null,
                                fact.values().containsKey("initials"),
                                false),
                        written(person)))
                .orElse(false);
    }
}
