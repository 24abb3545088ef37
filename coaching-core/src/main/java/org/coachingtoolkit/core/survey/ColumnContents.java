package org.coachingtoolkit.core.survey;

import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What stands in a column of a table that no codebook describes yet. */
final class ColumnContents {
    /** Scales have no more levels. */
    static final int MOST_LEVELS = 11;

    private static final int MOST_ANSWERS = 4 * MOST_LEVELS;
    private static final int LEAST_LEVEL = -5;
    private static final int HIGHEST_LEVEL = 20;
    private static final int MOST_NAMES = 50;
    private static final Pattern HALF_POINT = Pattern.compile("-?\\d{1,2}[.,]50*");
    private static final Pattern DECIMAL = Pattern.compile("-?\\d{1,2}(?:[.,]\\d{1,2})?");

    private final List<TableLine> rows;
    private final int column;
    private final Map<String, String> answers = new LinkedHashMap<>();
    private int filled;
    private int numbers;
    private boolean halves;
    private int low = Integer.MAX_VALUE;
    private int high = Integer.MIN_VALUE;

    ColumnContents(List<TableLine> rows, int column) {
        this.rows = rows;
        this.column = column;
        for (TableLine row : rows) {
            String cell = row.cell(column);
            String plain = CsvText.plain(cell);
            if (!AnswerText.isMissing(plain) && !isOpen()) {
                filled++;
                answers.putIfAbsent(plain, cell);
                take(cell);
            }
        }
    }

    private void take(String cell) {
        Double number = number(cell);
        if (number != null) {
            numbers++;
            halves |= number != Math.rint(number);
            low = Math.min(low, (int) Math.floor(number));
            high = Math.max(high, (int) Math.ceil(number));
        }
    }

    /** Returns the whole number or half point that an answer is, with words beside it or not; null if it is none. */
    static @Nullable Double number(String cell) {
        Integer whole = SurveyItem.wholeNumber(cell);
        Integer number = whole == null ? AnswerText.numberBesideWords(cell) : whole;
        if (number != null) {
            return number.doubleValue();
        }
        return HALF_POINT.matcher(cell).matches() ? Double.valueOf(cell.replace(',', '.')) : null;
    }

    /** Returns the different answers as they are written, by how they are compared, in the order of their first rows. */
    Map<String, String> answers() {
        return Collections.unmodifiableMap(answers);
    }

    /** Returns whether there are more different answers than could be levels, however they are written. */
    boolean isOpen() {
        return answers.size() > MOST_ANSWERS;
    }

    /** Returns whether hardly anything but numbers is answered. */
    boolean isNumeric() {
        return filled > 0 && 5 * numbers >= 4 * filled;
    }

    /** Returns whether the numbers lie as near to each other as the levels of a scale. */
    boolean isShort() {
        return high - low < MOST_LEVELS && low >= LEAST_LEVEL && high <= HIGHEST_LEVEL;
    }

    /** Returns whether there are a few words in the place of numbers, each answered twice or more on the average. */
    boolean areWords() {
        return answers.size() > 1 && areRepeatedWords();
    }

    /** Returns whether there is a word or a few, each answered twice or more on the average. */
    boolean areRepeatedWords() {
        return !answers.isEmpty()
                && answers.size() <= MOST_LEVELS
                && filled >= 2 * answers.size()
                && answers.values().stream().allMatch(answer -> number(answer) == null);
    }

    /** Returns whether some answers are half points. */
    boolean hasHalves() {
        return halves;
    }

    int low() {
        return low;
    }

    int high() {
        return high;
    }

    /** Returns an answer between whole numbers if there is nothing but numbers of a short scale. */
    Optional<String> between() {
        String found = "";
        for (TableLine row : rows) {
            String cell = row.cell(column);
            if (!AnswerText.isMissing(CsvText.plain(cell))) {
                if (!DECIMAL.matcher(cell).matches()) {
                    return Optional.empty();
                }
                found = SurveyItem.wholeNumber(cell) == null ? cell : found;
            }
        }
        return found.isEmpty() ? Optional.empty() : Optional.of(found);
    }

    /** Returns whether anything stands in the column. */
    boolean isFilled() {
        return cells() > 0;
    }

    private long cells() {
        return rows.stream().filter(row -> !row.cell(column).isEmpty()).count();
    }

    private Set<String> names() {
        Set<String> names = new HashSet<>();
        rows.forEach(row -> names.add(CsvText.key(row.cell(column))));
        names.remove("");
        return names;
    }

    /** Returns whether the cells differ from row to row, as ids do. */
    boolean areIds() {
        int names = names().size();
        return names > 1 && 2 * cells() > rows.size() && 5L * names > cells();
    }

    /** Returns whether the cells repeat, as the names of waves, raters and groups do. */
    boolean areRepeated() {
        int names = names().size();
        return names > 0 && (names <= MOST_NAMES || 3L * names < cells());
    }
}
