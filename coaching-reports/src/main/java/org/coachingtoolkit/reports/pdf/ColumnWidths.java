package org.coachingtoolkit.reports.pdf;

import java.util.Arrays;
import java.util.List;
import org.coachingtoolkit.core.common.Language;
import org.coachingtoolkit.reports.document.Cell;
import org.coachingtoolkit.reports.document.Column;
import org.coachingtoolkit.reports.document.RichText;
import org.coachingtoolkit.reports.document.Row;
import org.coachingtoolkit.reports.document.Table;

/**
 * The widths of a table's columns: their shares by weight, but none narrower than its widest word while there is room
 * for that; if there is not, the type gets smaller, to {@value #SMALLEST} points at the least.
 *
 * @param size the size of type in points
 * @param widths the widths in points
 */
record ColumnWidths(float size, List<Float> widths) {
    /** The room between a column's edge and its text, in points. */
    static final float PADDING = 3;

    private static final float SMALLEST = 8;
    private static final int SAMPLE = 100;

    /**
     * Returns the widths that suit the headers and the first hundred rows.
     *
     * @param size the size of type that is wanted
     * @param room the width of the table
     */
    static ColumnWidths of(Table table, Language language, float size, float room, CellPlace place) {
        float[] words = widestWords(table, language, size, place);
        float[] weights = new float[words.length];
        for (int i = 0; i < weights.length; i++) {
            weights[i] = table.columns().get(i).weight();
        }
        float padding = 2 * PADDING * words.length;
        float wanted = sum(words);
        float fitting = wanted + padding <= room ? size : size * (room - padding) / wanted;
        float chosen = Math.min(size, Math.max(SMALLEST, (float) Math.floor(2 * fitting) / 2));
        float[] least = new float[words.length];
        for (int i = 0; i < least.length; i++) {
            least[i] = Math.min(words[i] * chosen / size + 2 * PADDING + 0.1f, room / 2);
        }
        return new ColumnWidths(chosen, distributed(weights, least, room));
    }

    private static float[] widestWords(Table table, Language language, float size, CellPlace place) {
        List<Column> columns = table.columns();
        float[] widest = new float[columns.size()];
        for (int i = 0; i < widest.length; i++) {
            int column = i + 1;
            RichText header = RichText.of(columns.get(i).header());
            widest[i] = LineBreaker.widestWord(header, true, size, () -> place.describe(0, column));
        }
        int seen = 0;
        for (Row row : table.rows()) {
            int number = ++seen;
            if (row instanceof Row.Values values && values.cells().size() == widest.length) {
                for (int i = 0; i < widest.length; i++) {
                    int column = i + 1;
                    RichText text = text(values.cells().get(i), language);
                    float wide =
                            LineBreaker.widestWord(text, values.summary(), size, () -> place.describe(number, column));
                    widest[i] = Math.max(widest[i], wide);
                }
            }
            if (seen == SAMPLE) {
                break;
            }
        }
        return widest;
    }

    /** Returns the words of a cell as paper shows them. */
    static RichText text(Cell cell, Language language) {
        return cell instanceof Cell.TextCell words ? words.text() : RichText.of(cell.written(language));
    }

    /** Gives each column its share by weight of what is left when those that need more than theirs have got it. */
    private static List<Float> distributed(float[] weights, float[] least, float room) {
        int count = weights.length;
        boolean[] fixed = new boolean[count];
        float left = room;
        float weight = sum(weights);
        if (sum(least) >= room) {
            return scaled(least, room);
        }
        boolean changed = true;
        while (changed) {
            changed = false;
            for (int i = 0; i < count; i++) {
                if (!fixed[i] && left * weights[i] / weight < least[i]) {
                    fixed[i] = true;
                    left -= least[i];
                    weight -= weights[i];
                    changed = true;
                }
            }
        }
        Float[] widths = new Float[count];
        for (int i = 0; i < count; i++) {
            widths[i] = fixed[i] ? least[i] : left * weights[i] / weight;
        }
        return Arrays.asList(widths);
    }

    private static List<Float> scaled(float[] least, float room) {
        Float[] widths = new Float[least.length];
        float sum = sum(least);
        for (int i = 0; i < least.length; i++) {
            widths[i] = least[i] * room / sum;
        }
        return Arrays.asList(widths);
    }

    /** Tells where in the document a cell of the table stands. */
    @FunctionalInterface
    interface CellPlace {
        /**
         * Returns the place in words.
         *
         * @param row the row from 1, or 0 for the header
         * @param column the column from 1, or 0 for the whole row
         */
        String describe(int row, int column);
    }

    private static float sum(float[] values) {
        float sum = 0;
        for (float value : values) {
            sum += value;
        }
        return sum;
    }
}
