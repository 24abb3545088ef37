package org.coachingtoolkit.core.survey;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The cells with answers on their way into the data: levels, labels of levels, and what stands for no answer. */
final class AnswerCells {
    private final List<SurveyItem> items;
    private final SurveyData.Builder data;
    private final Mishaps mishaps;
    private final AnsweredRanges ranges;
    private final List<Map<String, Integer>> labels = new ArrayList<>();
    private final List<Set<String>> missing = new ArrayList<>();
    private final List<Set<String>> notApplicable = new ArrayList<>();
    private final long[] answered;

    AnswerCells(List<SurveyItem> items, SurveyData.Builder data, Mishaps mishaps, AnsweredRanges ranges) {
        this.items = items;
        this.data = data;
        this.mishaps = mishaps;
        this.ranges = ranges;
        this.answered = new long[items.size()];
        for (SurveyItem item : items) {
            Map<String, Integer> words = new HashMap<>();
            item.labels().forEach((whole, label) -> words.put(CsvText.plain(label), item.levelOf(whole)));
            labels.add(words);
            missing.add(keys(item.missingCodes()));
            notApplicable.add(keys(item.notApplicableCodes()));
        }
    }

    private static Set<String> keys(Set<String> codes) {
        return codes.stream().map(CsvText::key).collect(Collectors.toSet());
    }

    /** Returns whether an item has an answer in any row. */
    boolean isAnswered(int item) {
        return answered[item] > 0;
    }

    /** Returns whether there is an answer at all. */
    boolean areAnswered() {
        return Arrays.stream(answered).sum() > 0;
    }

    /** Puts what a cell says into a row of the data. */
    void put(TableLine row, int dataRow, int index, String text) {
        SurveyItem item = items.get(index);
        Integer number = item.level(text);
        if (number != null && item.levels().contains(number)) {
            data.answer(dataRow, index, number);
            answered[index]++;
            ranges.add(index, number, true);
            return;
        }
        String canonical = number == null ? CsvText.plain(text) : item.written(number);
        if (AnswerText.isMissing(canonical) || missing.get(index).contains(canonical)) {
            return;
        }
        if (notApplicable.get(index).contains(canonical)) {
            data.answer(dataRow, index, null);
            answered[index]++;
            return;
        }
        Integer level = labels.get(index).get(canonical);
        if (level == null && number == null) {
            level = AnswerText.numberBesideWords(text);
            level = level == null || !item.scale().contains(level) ? null : (Integer) item.levelOf(level);
            Integer meant = level == null ? null : labels.get(index).get(AnswerText.words(text));
            if (meant != null && !meant.equals(level)) {
                mishaps.add(SurveyFinding.LABEL_CONTRADICTS, item.name(), row, text);
                return;
            }
            if (level != null) {
                mishaps.add(SurveyFinding.NUMBER_BESIDE_WORDS, item.name(), row, text);
            }
        }
        if (level != null) {
            data.answer(dataRow, index, level);
            answered[index]++;
        } else if (number != null) {
            ranges.add(index, number, false);
            mishaps.add(SurveyFinding.OUT_OF_RANGE, item.name(), row, text);
        } else {
            mishaps.add(
                    AnswerText.isDate(text) ? SurveyFinding.DATE : SurveyFinding.NOT_A_NUMBER, item.name(), row, text);
        }
    }
}
