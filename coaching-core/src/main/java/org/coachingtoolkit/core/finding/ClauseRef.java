package org.coachingtoolkit.core.finding;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;

/**
 * A point of the Regulation, such as IV.2: section IV, point 2.
 *
 * <p>The Roman number of the section is the stable key in every edition and language.
 *
 * @param section the section's number, 1 to 20; the Regulation has five, an institution may add its own
 * @param point the point's number in its section, 1 to 99
 */
public record ClauseRef(int section, int point) implements Comparable<ClauseRef> {
    private static final List<String> ROMAN = List.of(
            "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII", "XIV", "XV", "XVI",
            "XVII", "XVIII", "XIX", "XX");

    /**
     * Checks both numbers.
     *
     * @throws IllegalArgumentException if a number is out of its range
     */
    public ClauseRef {
        if (section < 1 || section > ROMAN.size()) {
            throw new IllegalArgumentException("section must be 1 to " + ROMAN.size() + ": " + section);
        }
        if (point < 1 || point > 99) {
            throw new IllegalArgumentException("point must be 1 to 99: " + point);
        }
    }

    /** Returns the Roman numeral of a section, 1 to 20. */
    public static String roman(int section) {
        return ROMAN.get(section - 1);
    }

    /**
     * Returns the clause written as {@code IV.2}; the inverse of {@link #toString()}.
     *
     * @throws IllegalArgumentException if the text is not of that form
     */
    public static ClauseRef parse(String text) {
        return find(text)
                .orElseThrow(() -> new IllegalArgumentException("clause must be of the form IV.2: '" + text + "'"));
    }

    private static Optional<ClauseRef> find(String text) {
        int dot = requireNonNull(text, "text").indexOf('.');
        if (dot < 0) {
            return Optional.empty();
        }
        int section = ROMAN.indexOf(text.substring(0, dot)) + 1;
        String point = text.substring(dot + 1);
        boolean number =
                !point.isEmpty() && point.length() <= 2 && point.chars().allMatch(c -> c >= '0' && c <= '9');
        if (section == 0 || !number || point.charAt(0) == '0') {
            return Optional.empty();
        }
        return Optional.of(new ClauseRef(section, Integer.parseInt(point)));
    }

    @Override
    public int compareTo(ClauseRef other) {
        return section != other.section ? Integer.compare(section, other.section) : Integer.compare(point, other.point);
    }

    /** Returns the form {@code IV.2}. */
    @Override
    public String toString() {
        return roman(section) + "." + point;
    }
}
