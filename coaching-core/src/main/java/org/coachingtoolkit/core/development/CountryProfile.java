package org.coachingtoolkit.core.development;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.coachingtoolkit.core.common.Language;
import org.coachingtoolkit.core.common.TextCatalogue;
import org.jspecify.annotations.Nullable;

/**
 * How a country attests its teachers: its categories and terms, as data, not as law. What is not known is left out; an
 * institution can make a profile of its own.
 *
 * @param id its id: {@code RU}, {@code UA}, {@code KZ}, {@code UZ}
 * @param ranks the categories from the lowest to the highest, by name; those side by side are of one rank
 * @param termYears for how many years an attestation holds; 0 if no term is known
 * @param unlimitedFrom the day from which categories are awarded for good; {@code null} if they are not
 * @param trainingYears within how many years a course of further training is to follow another; 0 if none are known
 */
public record CountryProfile(
        String id,
        List<List<String>> ranks,
        int termYears,
        @Nullable LocalDate unlimitedFrom,
        int trainingYears) {
    private static final TextCatalogue TEXTS = TextCatalogue.of(CountryProfile.class);
    private static final List<String> IDS = List.of("RU", "UA", "KZ", "UZ");

    /**
     * Checks the numbers and copies the ranks.
     *
     * @throws IllegalArgumentException if the id is blank or a number is not 0 to 50
     */
    public CountryProfile {
        requireNonNull(ranks, "ranks");
        if (requireNonNull(id, "id").isBlank()) {
            throw new IllegalArgumentException("id must not be blank");
        }
        ranks = ranks.stream().map(List::copyOf).toList();
        requireYears("termYears", termYears);
        requireYears("trainingYears", trainingYears);
    }

    private static void requireYears(String name, int years) {
        if (years < 0 || years > 50) {
            throw new IllegalArgumentException(name + " must be 0 to 50: " + years);
        }
    }

    /** Returns the profiles that the toolkit knows. */
    public static List<CountryProfile> all() {
        return IDS.stream().map(CountryProfile::read).toList();
    }

    /** Returns the profile with an id; empty if the toolkit does not know it, or the id is {@code null}. */
    public static Optional<CountryProfile> find(@Nullable String id) {
        return Optional.ofNullable(id).filter(IDS::contains).map(CountryProfile::read);
    }

    private static CountryProfile read(String id) {
        String unlimited = data(id, "unlimited-from");
        return new CountryProfile(
                id,
                Arrays.stream(data(id, "ranks").split(" ", -1))
                        .map(rank -> List.of(rank.split("\\|", -1)))
                        .toList(),
                Integer.parseInt(data(id, "term-years")),
                unlimited.isEmpty() ? null : LocalDate.parse(unlimited),
                Integer.parseInt(data(id, "training-years")));
    }

    private static String data(String id, String key) {
        return TEXTS.text(Language.EN, "data." + id + "." + key);
    }

    /** Returns whether words mean a category of the country, as in {@link #category}. */
    public boolean has(String words) {
        return category(words).isPresent();
    }

    /**
     * Returns the name of the category that words mean in any of the toolkit's languages, such as {@code FIRST} for
     * «первая» or “first category”; empty if they mean none of the country's.
     */
    public Optional<String> category(String words) {
        String wanted = plain(requireNonNull(words, "words"));
        return ranks.stream()
                .flatMap(List::stream)
                .filter(category ->
                        called(category).anyMatch(name -> plain(name).equals(wanted)))
                .findFirst();
    }

    private Stream<String> called(String category) {
        String key = "data.words." + category;
        return Stream.of(
                        Stream.of(category),
                        Arrays.stream(Language.values()).map(language -> name(category, language)),
                        TEXTS.has(Language.EN, key)
                                ? Arrays.stream(TEXTS.text(Language.EN, key).split("\\|", -1))
                                : Stream.<String>empty())
                .flatMap(names -> names);
    }

    private static String plain(String words) {
        return words.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s\u00A0-]+", " ");
    }

    /**
     * Returns the rank of the category that words mean, the lowest being 0.
     *
     * @throws IllegalArgumentException if the country has no such category
     */
    public int rank(String words) {
        String category = category(words)
                .orElseThrow(
                        () -> new IllegalArgumentException("category must be one of " + ranks + ": '" + words + "'"));
        return IntStream.range(0, ranks.size())
                .filter(rank -> ranks.get(rank).contains(category))
                .findFirst()
                .orElseThrow();
    }

    /** Returns the day by which an attestation is to be followed by the next; empty if it holds for good or none is known. */
    public Optional<LocalDate> dueOn(Attestation attestation) {
        boolean forGood = attestation.kind() == AttestationKind.CATEGORY
                && unlimitedFrom != null
                && !attestation.on().isBefore(unlimitedFrom);
        return forGood || termYears == 0
                ? Optional.empty()
                : Optional.of(attestation.on().plusYears(termYears));
    }

    /** Returns what the category that words mean is called in a language; the words themselves if they mean none. */
    public String label(String words, Language language) {
        return category(words).map(category -> name(category, language)).orElse(words);
    }

    private String name(String category, Language language) {
        String key = id + "." + category;
        return TEXTS.has(language, key) ? TEXTS.text(language, key) : category;
    }
}
