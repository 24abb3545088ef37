package org.coachingtoolkit.core.survey;

import static java.util.Objects.requireNonNull;

import java.util.Map;
import java.util.Set;
import org.coachingtoolkit.core.analytics.AnswerScale;
import org.coachingtoolkit.core.competence.Facet;
import org.jspecify.annotations.Nullable;

/**
 * A column that is likely an item.
 *
 * @param column its index
 * @param name the name of the item
 * @param text the question; empty if the table does not say
 * @param low the lowest answer
 * @param high the highest answer
 * @param scale the scale; null where only the answers tell it
 * @param halves whether half points are answers
 * @param labels the levels in words, the lowest first; empty if they are numbers
 */
record DraftedItem(
        int column,
        String name,
        String text,
        int low,
        int high,
        @Nullable AnswerScale scale,
        boolean halves,
        Map<Integer, String> labels) {

    DraftedItem withScale(AnswerScale newScale) {
        return new DraftedItem(column, name, text, low, high, newScale, halves, labels);
    }

    DraftedItem withHalves() {
        return new DraftedItem(column, name, text, low, high, scale, true, labels);
    }

    /** Returns what several items have in common: the question of their grid, or the letters of their names. */
    String competence() {
        int bracket = text.lastIndexOf(" [");
        if (bracket > 0) {
            return text.substring(0, bracket);
        }
        String letters = name.replaceFirst("[\\d_.]+$", "");
        return letters.isEmpty() || letters.equals("q") ? "scale" : letters;
    }

    /** Returns what somebody answered; null if nothing that counts. */
    @Nullable Double answer(TableLine row) {
        Double number = ColumnContents.number(row.cell(column));
        if (number != null) {
            return number;
        }
        String plain = CsvText.plain(row.cell(column));
        return labels.entrySet().stream()
                .filter(label -> CsvText.plain(label.getValue()).equals(plain))
                .map(label -> label.getKey().doubleValue())
                .findFirst()
                .orElse(null);
    }

    SurveyItem item() {
        return new SurveyItem(
                name,
                competence(),
                text,
                Facet.LEVEL,
                requireNonNull(scale, "scale"),
                halves,
                false,
                null,
                labels,
                Set.of(),
                Set.of());
    }
}
