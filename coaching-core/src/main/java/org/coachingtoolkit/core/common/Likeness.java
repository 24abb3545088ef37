package org.coachingtoolkit.core.common;

import static java.util.Objects.requireNonNull;

import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Words that are meant by others: what somebody probably meant who wrote {@code t-O3}, {@code teаchers} with a Cyrillic а,
 * or {@code chek}. Only what is nearest alone is offered: of two words that are as near, neither is.
 */
public final class Likeness {
    private static final int LONGEST = 80;
    private static final String FOREIGN = "аАвВсСеЕнНкКмМоОрРтТуУхХіІјЈѕЅԁԛһԝαΑΒεΕΗιΙΚκΜΝνοΟΡρΤΥυΧχΖ";
    private static final String OF_SAME_LOOK = "aABBcCeEHHkKmMoOpPTTyYxXiIjJsSdqhwaABeEHiIKkMNvoOPpTYuXxZ";

    private static final Map<Integer, Integer> LATIN = latin();
    private static final Pattern LEADING_ZEROS = Pattern.compile("(?<!\\d)0+(?=\\d)");

    private Likeness() {}

    private static Map<Integer, Integer> latin() {
        Map<Integer, Integer> letters = new HashMap<>();
        for (int i = 0; i < FOREIGN.length(); i++) {
            letters.put((int) FOREIGN.charAt(i), (int) OF_SAME_LOOK.charAt(i));
        }
        return letters;
    }

    /**
     * Returns the word that was probably meant: one of the same look, or the one that differs by the fewest letters, if
     * they are few. Time grows with the number of words and the square of their length; words of more than 80 characters
     * are like none.
     */
    public static Optional<String> nearest(String word, Collection<String> known) {
        String look = look(requireNonNull(word, "word"));
        if (look.isEmpty() || look.length() > LONGEST) {
            return Optional.empty();
        }
        int most = look.length() <= 2 ? 0 : look.length() <= 5 ? 1 : look.length() <= 10 ? 2 : 3;
        @Nullable String nearest = null;
        int least = most + 1;
        boolean alone = true;
        for (String other : known) {
            if (other.equals(word) || Math.abs(other.length() - look.length()) > most + 2) {
                continue;
            }
            int distance = distance(look, look(other), least);
            if (distance < least) {
                nearest = other;
                least = distance;
                alone = true;
            } else if (distance == least && least <= most) {
                alone = false;
            }
        }
        return alone ? Optional.ofNullable(nearest) : Optional.empty();
    }

    /**
     * Returns the first letter of a word that is of another alphabet than the letters of the word that is meant, if that is
     * all that the two differ by: а Cyrillic а among Latin letters.
     */
    public static Optional<String> foreignLetter(String word, String meant) {
        requireNonNull(word, "word");
        requireNonNull(meant, "meant");
        int[] letters = word.codePoints().toArray();
        int[] others = meant.codePoints().toArray();
        if (letters.length != others.length) {
            return Optional.empty();
        }
        @Nullable String first = null;
        for (int i = 0; i < letters.length; i++) {
            if (Character.toLowerCase(letters[i]) == Character.toLowerCase(others[i])) {
                continue;
            }
            if (Character.toLowerCase(latin(letters[i])) != Character.toLowerCase(latin(others[i]))) {
                return Optional.empty();
            }
            first = first == null ? Character.toString(letters[i]) : first;
        }
        return Optional.ofNullable(first);
    }

    private static int latin(int letter) {
        return LATIN.getOrDefault(letter, letter);
    }

    /** Returns what a word looks like: letters of one alphabet and case, without hyphens, blanks and leading zeros. */
    public static String look(String word) {
        requireNonNull(word, "word");
        StringBuilder look = new StringBuilder();
        word.codePoints()
                .map(Likeness::latin)
                .filter(c -> Character.isLetterOrDigit(c))
                .forEach(look::appendCodePoint);
        return LEADING_ZEROS.matcher(look).replaceAll("").toLowerCase(Locale.ROOT);
    }

    /** Returns whether words look the same but for one letter: another one, one too few or too many, or two that changed places. */
    public static boolean isSlip(String word, String other) {
        return distance(look(word), look(requireNonNull(other, "other")), 1) <= 1;
    }

    /** Returns by how many letters words differ, two that changed places counted as one; anything above if above most. */
    private static int distance(String a, String b, int most) {
        if (Math.abs(a.length() - b.length()) > most) {
            return most + 1;
        }
        int[][] rows = new int[3][b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            rows[0][j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] row = rows[i % 3];
            int[] above = rows[(i + 2) % 3];
            int[] twoAbove = rows[(i + 1) % 3];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int same = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                row[j] = Math.min(Math.min(above[j] + 1, row[j - 1] + 1), above[j - 1] + same);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    row[j] = Math.min(row[j], twoAbove[j - 2] + 1);
                }
            }
        }
        return rows[a.length() % 3][b.length()];
    }

    /** Returns the arguments of a finding about an unknown word: {@code meant} and, where it is all, {@code letter}. */
    public static Map<String, Object> hints(String word, Collection<String> known) {
        return nearest(word, known)
                .<Map<String, Object>>map(meant -> foreignLetter(word, meant)
                        .<Map<String, Object>>map(letter -> Map.of("meant", meant, "letter", letter))
                        .orElse(Map.of("meant", meant)))
                .orElse(Map.of());
    }
}
