package org.coachingtoolkit.reports.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.coachingtoolkit.reports.document.Clauses;
import org.coachingtoolkit.reports.document.Clauses.Clause;

/**
 * The order that the labels of clauses follow, if it is one that a text program can count by itself: Arabic or Roman
 * numbers or letters, after the label of the clause above or not, or one and the same mark.
 *
 * @param levels how each level counts, from the top
 */
record ClauseNumbering(List<Level> levels) {
    /**
     * How one level counts.
     *
     * @param format the format's own word for the kind of numeral
     * @param text the label, with %1 for the number of the first level and so on
     * @param start the first number
     */
    record Level(String format, String text, int start) {}

    private enum Numeral {
        DECIMAL("decimal", "\\d{1,4}") {
            @Override
            String write(int number) {
                return Integer.toString(number);
            }
        },
        ROMAN("upperRoman", "[IVX]+") {
            @Override
            String write(int number) {
                return "X".repeat(number / 10) + ROMAN_UNITS.get(number % 10);
            }
        },
        RUSSIAN("russianLower", "[а-яё]") {
            @Override
            String write(int number) {
                return number <= RUSSIAN_LETTERS.length() ? RUSSIAN_LETTERS.substring(number - 1, number) : "";
            }
        },
        LATIN("lowerLetter", "[a-z]") {
            @Override
            String write(int number) {
                return number <= 26 ? Character.toString('a' + number - 1) : "";
            }
        };

        private static final List<String> ROMAN_UNITS =
                List.of("", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX");
        /** The letters with which Russian lists count: no ё, й, ъ, ы, ь. */
        private static final String RUSSIAN_LETTERS = "абвгдежзиклмнопрстуфхцчшщэюя";

        private static final int LAST = 89;

        private final String format;
        private final Pattern pattern;

        Numeral(String format, String pattern) {
            this.format = format;
            this.pattern = Pattern.compile("(|[^%]*[^\\p{L}\\p{N}%])(" + pattern + ")([^\\p{L}\\p{N}%]*)");
        }

        abstract String write(int number);

        private Optional<Integer> read(String numeral) {
            for (int number = 1; number <= LAST; number++) {
                if (write(number).equals(numeral)) {
                    return Optional.of(number);
                }
            }
            return Optional.empty();
        }
    }

    private record Placed(Clause clause, String parent, int index) {}

    ClauseNumbering {
        levels = List.copyOf(levels);
    }

    /** Returns the order of the labels, or nothing if they follow none. */
    static Optional<ClauseNumbering> of(Clauses clauses) {
        List<Level> levels = new ArrayList<>();
        List<Placed> row = placed(clauses.clauses(), "");
        while (!row.isEmpty()) {
            Optional<Level> level = level(row, levels);
            if (level.isEmpty() || levels.size() == 9) {
                return Optional.empty();
            }
            levels.add(level.get());
            List<Placed> below = new ArrayList<>();
            row.forEach(one ->
                    below.addAll(placed(one.clause().children(), one.clause().label())));
            row = below;
        }
        return Optional.of(new ClauseNumbering(levels));
    }

    private static List<Placed> placed(List<Clause> clauses, String parent) {
        List<Placed> placed = new ArrayList<>();
        for (Clause clause : clauses) {
            placed.add(new Placed(clause, parent, placed.size()));
        }
        return placed;
    }

    private static Optional<Level> level(List<Placed> row, List<Level> above) {
        Placed first = row.get(0);
        String label = first.clause().label();
        if (label.codePoints().noneMatch(Character::isLetterOrDigit)) {
            return row.stream().allMatch(one -> one.clause().label().equals(label))
                    ? Optional.of(new Level("bullet", label, 1))
                    : Optional.empty();
        }
        boolean inherits = !first.parent().isEmpty() && label.startsWith(first.parent());
        String own = inherits ? label.substring(first.parent().length()) : label;
        for (Numeral numeral : Numeral.values()) {
            Matcher matcher = numeral.pattern.matcher(own);
            if (matcher.matches()) {
                String before = matcher.group(1);
                String after = matcher.group(3);
                int start = numeral.read(matcher.group(2)).orElse(0);
                boolean counts = start > 0
                        && (above.isEmpty() || start == 1)
                        && row.stream()
                                .allMatch(one -> one.clause()
                                        .label()
                                        .equals((inherits ? one.parent() : "")
                                                + before
                                                + numeral.write(start + one.index())
                                                + after));
                if (counts) {
                    String text = (inherits ? above.get(above.size() - 1).text() : "") + before + "%"
                            + (above.size() + 1) + after;
                    return Optional.of(new Level(numeral.format, text, start));
                }
            }
        }
        return Optional.empty();
    }
}
