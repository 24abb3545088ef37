package org.coachingtoolkit.core.intake;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Phrases of the field in three languages and what they mean, from a list that is data: {@code meaning = phrase, phrase}. A
 * phrase is stems in their order; other words may stand between them. A stem of four letters or more is the beginning of a
 * word, a shorter one the whole of it; a word that is cut short with a full stop is the beginning of a stem.
 */
final class Vocabulary {
    /** Headings of tables. */
    static final Vocabulary HEADINGS = load("headings.txt");
    /** Words within cells and titles. */
    static final Vocabulary WORDS = load("words.txt");

    private static final String ENDINGS = "аеиоуыэюяйьіїє";
    private static final Set<String> PREPOSITIONS =
            Set.of("in", "of", "for", "at", "в", "во", "на", "по", "за", "о", "об", "при", "у", "про", "щодо", "до");

    private final Map<String, List<List<String>>> phrases = new LinkedHashMap<>();
    /** The phrases by the first letters of their first stem: of the many only those can be meant that begin in the text. */
    private final Map<String, List<Phrase>> beginnings = new HashMap<>();

    private Vocabulary() {}

    private record Phrase(int order, String meaning, List<String> stems) {}

    /** A meaning, and by how many letters it was recognised. */
    record Meaning(String name, int strength) {}

    private static Vocabulary load(String file) {
        Vocabulary vocabulary = new Vocabulary();
        boolean headings = file.startsWith("headings");
        try (InputStream in = Vocabulary.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("resource must be there: " + file);
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                int sign = line.indexOf(" = ");
                if (sign > 0 && line.charAt(0) != '#') {
                    for (String phrase : line.substring(sign + 3).split(",", -1)) {
                        vocabulary
                                .phrases
                                .computeIfAbsent(line.substring(0, sign).strip(), key -> new ArrayList<>())
                                .add(Arrays.stream(Words.plain(phrase).split(" ", -1))
                                        .map(word -> headings ? stem(word) : word)
                                        .toList());
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        int order = 0;
        for (Map.Entry<String, List<List<String>>> entry : vocabulary.phrases.entrySet()) {
            for (List<String> stems : entry.getValue()) {
                vocabulary
                        .beginnings
                        .computeIfAbsent(beginning(stems.get(0)), key -> new ArrayList<>())
                        .add(new Phrase(order++, entry.getKey(), stems));
            }
        }
        return vocabulary;
    }

    private static String beginning(String word) {
        int letters = word.endsWith(".") ? word.length() - 1 : word.length();
        return word.substring(0, Math.min(3, letters));
    }

    /** Takes the ending from a long Cyrillic word, so that it is known in every case: присвоения, присвоении. */
    private static String stem(String word) {
        int end = word.length();
        while (end > 5 && end > word.length() - 2 && ENDINGS.indexOf(word.charAt(end - 1)) >= 0) {
            end--;
        }
        return word.substring(0, end);
    }

    /**
     * Returns the meaning of a heading: that of its head, the words before a preposition or a bracket, where these have one
     * by themselves («Role in school» is a role, «Педагог (должность)» a person), else that of the whole.
     */
    Optional<Meaning> headed(String prefix, String text) {
        List<String> words = Words.of(text);
        int bracket = text.indexOf('(');
        int limit = bracket > 0 ? Words.of(text.substring(0, bracket)).size() : words.size();
        int head = 1;
        while (head < limit && head < words.size() && !PREPOSITIONS.contains(words.get(head))) {
            head++;
        }
        if (head < words.size()) {
            List<String> before = words.subList(0, head);
            int letters = before.stream().mapToInt(String::length).sum();
            Optional<Meaning> meaning = meaning(prefix, before).filter(m -> m.strength() * 2 > letters);
            if (meaning.isPresent()) {
                Meaning of = meaning.get();
                // «дата по факту» means more than its head, and not by its tail alone as «role in school»
                return meaning(prefix, words)
                        .filter(whole -> whole.strength() > of.strength() + 2
                                && meaning(prefix, words.subList(before.size(), words.size()))
                                        .filter(tail -> tail.name().equals(whole.name()))
                                        .isEmpty())
                        .or(() -> meaning);
            }
        }
        return meaning(prefix, words);
    }

    /** Returns the meaning that a text has under a prefix such as {@code staff.}; the longest phrase decides. */
    Optional<Meaning> meaning(String prefix, String text) {
        return meaning(prefix, Words.of(text));
    }

    private Optional<Meaning> meaning(String prefix, List<String> words) {
        Phrase best = null;
        int most = 0;
        for (String word : words) {
            for (Phrase phrase : beginnings.getOrDefault(beginning(word), List.of())) {
                if (phrase.meaning().startsWith(prefix)) {
                    int strength = strength(phrase.stems(), words);
                    if (strength > most || (best != null && strength == most && phrase.order() < best.order())) {
                        best = phrase;
                        most = strength;
                    }
                }
            }
        }
        return best == null
                ? Optional.empty()
                : Optional.of(new Meaning(best.meaning().substring(prefix.length()), most));
    }

    /** Returns whether a text holds a phrase of this meaning. */
    boolean has(String meaning, String text) {
        List<String> words = Words.of(text);
        return phrases.getOrDefault(meaning, List.of()).stream().anyMatch(phrase -> strength(phrase, words) > 0);
    }

    /** Returns whether a text is a phrase of this meaning and nothing else. */
    boolean is(String meaning, String text) {
        List<String> words = Words.of(text);
        return phrases.getOrDefault(meaning, List.of()).stream().anyMatch(words::equals);
    }

    /** Returns by how many letters a text has this meaning; 0 if it has not. */
    int strength(String meaning, String text) {
        List<String> words = Words.of(text);
        return phrases.getOrDefault(meaning, List.of()).stream()
                .mapToInt(phrase -> strength(phrase, words))
                .max()
                .orElse(0);
    }

    /** Returns the phrases of a meaning as the list has them. */
    List<String> phrases(String meaning) {
        return phrases.getOrDefault(meaning, List.of()).stream()
                .map(stems -> String.join(" ", stems))
                .toList();
    }

    /** Returns the words of a text without the phrases of a meaning, whose words must stand one after another. */
    List<String> without(String meaning, List<String> words) {
        List<String> rest = new ArrayList<>();
        int at = 0;
        while (at < words.size()) {
            int length = length(meaning, words.subList(at, words.size()));
            if (length == 0) {
                rest.add(words.get(at));
            }
            at += Math.max(1, length);
        }
        return rest;
    }

    /** Where in a text something stands. */
    record Span(int from, int to) {}

    /** Returns where the first phrase of a meaning stands in a tidy text, its words one after another. */
    Optional<Span> find(String meaning, String text) {
        List<Span> spans = Words.spans(text);
        List<String> words = Words.of(text);
        for (int at = 0; at < spans.size(); at++) {
            int length = length(meaning, words.subList(at, words.size()));
            if (length > 0) {
                return Optional.of(new Span(
                        spans.get(at).from(), spans.get(at + length - 1).to()));
            }
        }
        return Optional.empty();
    }

    /** Returns how many of the first words are the longest phrase of a meaning; 0 if they are none. */
    private int length(String meaning, List<String> words) {
        int longest = 0;
        List<Phrase> candidates =
                words.isEmpty() ? List.of() : beginnings.getOrDefault(beginning(words.get(0)), List.of());
        for (Phrase phrase : candidates) {
            List<String> stems = phrase.stems();
            int fits = phrase.meaning().equals(meaning) ? 0 : stems.size() + 1;
            while (fits < Math.min(stems.size(), words.size()) && begins(words.get(fits), stems.get(fits))) {
                fits++;
            }
            longest = fits == stems.size() ? Math.max(longest, fits) : longest;
        }
        return longest;
    }

    private static int strength(List<String> phrase, List<String> words) {
        int at = 0;
        int letters = 0;
        for (String stem : phrase) {
            int found = 0;
            while (at < words.size() && found == 0) {
                found = matches(stem, words.get(at++));
            }
            if (found == 0) {
                return 0;
            }
            letters += found;
        }
        return letters + phrase.size();
    }

    private static boolean begins(String word, String stem) {
        String letters = word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
        return letters.equals(stem) || (stem.length() > 3 && letters.startsWith(stem));
    }

    private static int matches(String stem, String word) {
        boolean cut = word.endsWith(".");
        String letters = cut ? word.substring(0, word.length() - 1) : word;
        if (begins(word, stem)) {
            return stem.length();
        }
        return cut
                        && letters.length() > 2
                        && letters.length() < stem.length()
                        && stem.length() > 3
                        && stem.startsWith(letters)
                ? letters.length()
                : 0;
    }
}
