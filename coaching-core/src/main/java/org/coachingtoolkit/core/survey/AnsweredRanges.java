package org.coachingtoolkit.core.survey;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.coachingtoolkit.core.analytics.AnswerScale;
import org.coachingtoolkit.core.finding.Finding;
import org.coachingtoolkit.core.finding.Place;
import org.jspecify.annotations.Nullable;

/** Between which numbers the answers of each wave lie, and what is asked where these are not the ends of their scales. */
final class AnsweredRanges {
    private static final int NAMED = 12;
    /** One answer of so many beside the scale may be a slip. */
    private static final int SHIFTED = 50;
    /** Of so many answers one would be expected at each end of a scale. */
    private static final int MANY_ANSWERS = 100;

    private final List<SurveyItem> items;
    private final Map<String, LevelRange> ranges = new LinkedHashMap<>();
    private LevelRange range;
    private @Nullable String wave;

    AnsweredRanges(List<SurveyItem> items) {
        this.items = items;
        this.range = new LevelRange(items.size());
    }

    /** Says of which wave the answers are that follow. */
    void begin(String waveName) {
        if (!waveName.equals(wave)) {
            range = ranges.computeIfAbsent(CsvText.key(waveName), name -> new LevelRange(items.size()));
            wave = waveName;
        }
    }

    /** Takes a number that somebody answered. */
    void add(int item, int number, boolean isLevel) {
        range.add(item, number, isLevel);
    }

    /** Asks about answers that lie beside the declared scale, all or those of one wave. */
    List<Finding> besideScales(Place place) {
        List<Finding> findings = new ArrayList<>();
        LevelRange all = all();
        byScale().forEach((scale, of) -> {
            LevelRange together = LevelRange.together(all, of);
            if (isShifted(scale, together)) {
                findings.add(shifted(SurveyFinding.SHIFTED_SCALE, place, scale, together, ""));
                return;
            }
            ranges.forEach((name, one) -> {
                LevelRange ofWave = LevelRange.together(one, of);
                if (ranges.size() > 1 && isShifted(scale, ofWave)) {
                    findings.add(shifted(SurveyFinding.SHIFTED_WAVE, place, scale, ofWave, name));
                }
            });
        });
        return findings;
    }

    private LevelRange all() {
        LevelRange all = new LevelRange(items.size());
        ranges.values().forEach(all::addAll);
        return all;
    }

    /** Returns the items of each scale, those with half points left out. */
    private Map<AnswerScale, int[]> byScale() {
        Map<AnswerScale, int[]> byScale = new LinkedHashMap<>();
        for (SurveyItem item : items) {
            byScale.computeIfAbsent(
                    item.scale(),
                    scale -> IntStream.range(0, items.size())
                            .filter(i -> items.get(i).scale().equals(scale)
                                    && !items.get(i).halves())
                            .toArray());
        }
        return byScale;
    }

    private static boolean isShifted(AnswerScale scale, LevelRange range) {
        int by = range.isEmpty(0) ? 0 : range.lowest(0) - scale.min();
        return by != 0
                && range.highest(0) == scale.max() + by
                && SHIFTED * range.outside(0) >= range.inside(0) + range.outside(0);
    }

    private static Finding shifted(
            SurveyFinding code, Place place, AnswerScale scale, LevelRange range, String waveName) {
        Map<String, Object> arguments = arguments(scale, range, range.outside(0));
        arguments.put("wave", CsvText.shownName(waveName));
        arguments.put("from", range.lowest(0));
        arguments.put("to", range.highest(0));
        return Finding.of(code, place, arguments);
    }

    private static Map<String, Object> arguments(AnswerScale scale, LevelRange range, long count) {
        return new HashMap<>(Map.of(
                "count",
                count,
                "low",
                range.lowest(0),
                "high",
                range.highest(0),
                "min",
                scale.min(),
                "max",
                scale.max()));
    }

    /** Asks about an end of a scale that nobody used: an answer that is turned round depends on the ends. */
    List<Finding> unusedEnds(Place place) {
        List<Finding> findings = new ArrayList<>();
        LevelRange all = all();
        byScale().forEach((scale, of) -> {
            LevelRange together = LevelRange.together(all, of);
            List<String> turned = Arrays.stream(of)
                    .mapToObj(items::get)
                    .filter(SurveyItem::reversed)
                    .map(item -> CsvText.shown(item.name()))
                    .limit(NAMED)
                    .toList();
            if (together.outside(0) == 0
                    && together.inside(0) >= MANY_ANSWERS
                    && isEndUnused(scale, of, together)
                    && !turned.isEmpty()) {
                Map<String, Object> arguments = arguments(scale, together, together.inside(0));
                arguments.put("items", turned);
                findings.add(Finding.of(SurveyFinding.UNUSED_LEVELS, place, arguments));
            }
        });
        return findings;
    }

    /** Returns whether nobody used an end of a scale, and no item has a label for it. */
    private boolean isEndUnused(AnswerScale scale, int[] of, LevelRange together) {
        boolean low = together.lowest(0) > scale.min();
        boolean high = together.highest(0) < scale.max();
        return (low || high)
                && Arrays.stream(of)
                        .mapToObj(items::get)
                        .noneMatch(item -> (!low || item.labels().containsKey(scale.min()))
                                && (!high || item.labels().containsKey(scale.max())));
    }
}
