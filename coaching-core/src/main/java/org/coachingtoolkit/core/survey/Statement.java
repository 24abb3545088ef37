package org.coachingtoolkit.core.survey;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What an item states, as statements are compared: by their words, however these end and whatever stands between them.
 *
 * @param words its words in their order
 */
record Statement(List<String> words) {
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}']+");
    private static final Pattern NEGATION =
            Pattern.compile("not?|never|nor|cannot|\\p{L}+n't|не|ни|нет|никогда|ні|ніколи|немає");
    /** So many letters of a word are the same in all its forms. */
    private static final int STEM = 5;
    /** Of so many words that one of two statements has more, a negation may be about something else. */
    private static final int MORE = 3;

    Statement {
        words = List.copyOf(words);
    }

    static Statement of(String text) {
        return new Statement(BETWEEN.splitAsStream(CsvText.plain(text))
                .filter(word -> !word.isEmpty())
                .toList());
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    /** Returns whether one of the two has most of the words of the other, so that it may be that one, shortened or put into a question. */
    boolean isLike(Statement other) {
        return 2 * inCommon(other) > Math.min(stems().size(), other.stems().size());
    }

    /** Returns whether only one of two that are about as long denies something. */
    boolean isDenied(Statement other) {
        return Math.abs(words.size() - other.words.size()) < MORE && denies() != other.denies();
    }

    private boolean denies() {
        return words.stream().anyMatch(word -> NEGATION.matcher(word).matches());
    }

    private long inCommon(Statement other) {
        Set<String> others = other.stems();
        return stems().stream().filter(others::contains).count();
    }

    private Set<String> stems() {
        return words.stream()
                .map(word -> word.substring(0, Math.min(STEM, word.length())))
                .collect(Collectors.toSet());
    }
}
