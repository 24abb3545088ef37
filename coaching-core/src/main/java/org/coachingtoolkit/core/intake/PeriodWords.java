package org.coachingtoolkit.core.intake;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.coachingtoolkit.core.table.Cell;
import org.coachingtoolkit.core.table.TableRow;

/** What texts say of terms and holidays: their kinds, names and numbers, and for which classes they hold. */
final class PeriodWords {
    private static final Pattern NUMBER =
            Pattern.compile("(?iu)(?<![\\p{L}\\d])(IV|III|II|I|ІV|ІІІ|ІІ|І|[1-6])(?![\\p{L}\\d])");

    private static final Map<String, Integer> ORDINALS = Map.ofEntries(
            Map.entry("перв", 1),
            Map.entry("втор", 2),
            Map.entry("трет", 3),
            Map.entry("четверт", 4),
            Map.entry("перш", 1),
            Map.entry("друг", 2),
            Map.entry("first", 1),
            Map.entry("second", 2),
            Map.entry("third", 3),
            Map.entry("fourth", 4));
    private static final Pattern LEAD = Pattern.compile("^(.*?)(?::|\\s[-–—]\\s|\\s(?:с|з|from|с|з)\\s+\\d)");
    private static final Pattern CLASSES = Pattern.compile("(\\d+)(?:\\s*[-–—]\\s*(\\d+))?");
    private static final int ALL_CLASSES = 100;

    private PeriodWords() {}

    /** Returns the kind of term that a text names. */
    static Optional<Vocabulary.Meaning> kind(String text) {
        return text.length() > 60 ? Optional.empty() : Vocabulary.WORDS.meaning("term.", text);
    }

    static boolean isHoliday(String text) {
        return Vocabulary.WORDS.has("holiday", text);
    }

    /** Returns whether a text names a day on which teachers learn and children are free. */
    static boolean isInset(String text) {
        return Vocabulary.WORDS.has("inset", text);
    }

    /** Returns whether a text names a term, a holiday or a day of teachers' learning. */
    static boolean isPeriod(String text) {
        return kind(text).isPresent() || isHoliday(text) || isInset(text);
    }

    /** Returns the first text of a row that names a period. */
    static String name(TableRow row, String otherwise) {
        for (Cell cell : row.cells()) {
            String text = Words.tidy(cell.text());
            if (cell.date().isEmpty() && isPeriod(text)) {
                return text;
            }
        }
        return otherwise;
    }

    /** Returns what stands in a line before its first date. */
    static String lead(String text) {
        Matcher matcher = LEAD.matcher(text);
        return matcher.find() && !matcher.group(1).isBlank() ? matcher.group(1).strip() : text;
    }

    /** Returns the first text of a row that is no date. */
    static String firstText(TableRow row) {
        return row.cells().stream()
                .filter(cell -> !cell.isBlank() && cell.date().isEmpty())
                .map(cell -> Words.tidy(cell.text()))
                .findFirst()
                .orElse("");
    }

    /** Returns the number of a term, by its numeral or ordinal; 0 if its name has none. */
    static int number(String name) {
        Matcher matcher = NUMBER.matcher(name);
        if (matcher.find()) {
            String text = matcher.group(1).replace('І', 'I');
            return switch (text.toUpperCase(Locale.ROOT)) {
                case "I" -> 1;
                case "II" -> 2;
                case "III" -> 3;
                case "IV" -> 4;
                default -> Integer.parseInt(text);
            };
        }
        for (String word : Words.of(name)) {
            for (Map.Entry<String, Integer> ordinal : ORDINALS.entrySet()) {
                if (word.startsWith(ordinal.getKey()) && !word.startsWith("четверть") && !word.startsWith("четверти")) {
                    return ordinal.getValue();
                }
            }
        }
        return 0;
    }

    /** Returns for how many classes a period holds. */
    static int width(String audience) {
        if (audience.isEmpty() || Vocabulary.WORDS.has("group-of-people", audience)) {
            return ALL_CLASSES;
        }
        int width = 0;
        Matcher matcher = CLASSES.matcher(audience);
        while (matcher.find()) {
            width += matcher.group(2) == null
                    ? 1
                    : Integer.parseInt(matcher.group(2)) - Integer.parseInt(matcher.group(1)) + 1;
        }
        return width;
    }
}
