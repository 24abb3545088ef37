package org.coachingtoolkit.reports.content.survey;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.coachingtoolkit.core.analytics.AnswerScale;
import org.coachingtoolkit.core.analytics.Estimate;
import org.coachingtoolkit.core.analytics.Interval;
import org.coachingtoolkit.core.competence.Facet;
import org.coachingtoolkit.core.survey.SurveyAnalysis;
import org.coachingtoolkit.core.survey.SurveyData;
import org.coachingtoolkit.core.survey.SurveyItem;
import org.coachingtoolkit.core.survey.SurveyScores;
import org.coachingtoolkit.reports.document.Chart;
import org.coachingtoolkit.reports.document.Scale;
import org.coachingtoolkit.reports.document.Series;

/** The pictures that the documents on competence share. */
final class CompetenceCharts {
    private static final int MOST_SERIES = 6;
    private static final int MOST_STEPS = 40;
    private static final int MOST_CATEGORIES = 36;
    private static final int MOST_ANSWER_CHARTS = 12;
    /** A statement that is longer stands by the name of its item. */
    private static final int LONG_TEXT = 90;

    private final SurveyAnalysis analysis;
    private final CompetenceText words;

    CompetenceCharts(SurveyAnalysis analysis, CompetenceText words) {
        this.analysis = analysis;
        this.words = words;
    }

    /**
     * Draws profiles: a radar, or bars where there are too few competences for one. Competences that one of the profiles
     * lacks are left out, as nothing can be drawn for them; the tables say so.
     *
     * @param profiles the values by competence, under the name of each profile
     */
    Optional<Chart> profile(String title, Map<String, Function<Integer, Optional<Double>>> profiles) {
        List<Integer> drawn = words.rated().stream()
                .filter(c -> profiles.values().stream()
                        .allMatch(values -> values.apply(c).isPresent()))
                .limit(MOST_CATEGORIES)
                .toList();
        if (drawn.isEmpty() || profiles.isEmpty()) {
            return Optional.empty();
        }
        SurveyScores scores = analysis.scores();
        Set<AnswerScale> ranges = drawn.stream().map(scores::range).collect(Collectors.toSet());
        boolean same = ranges.size() == 1;
        List<Series> series = new ArrayList<>();
        profiles.forEach((name, values) -> {
            if (series.size() < MOST_SERIES) {
                series.add(new Series(
                        name,
                        drawn.stream()
                                .map(c -> position(values.apply(c).orElseThrow(), scores.range(c), same))
                                .toList()));
            }
        });
        AnswerScale range = scores.range(drawn.get(0));
        Scale scale = same ? scale(range.min(), range.max()) : scale(0, 100);
        List<String> names = drawn.stream().map(c -> words.competence(c)).toList();
        String alternative = words.text(
                same ? "chart.profile" : "chart.profile.share",
                Map.of("profiles", series.stream().map(Series::name).toList(), "min", scale.min(), "max", scale.max()));
        return Optional.of(
                names.size() < 3
                        ? new Chart.Bars(title, alternative, names, scale, series)
                        : new Chart.Radar(title, alternative, names, scale, series));
    }

    private static BigDecimal position(double value, AnswerScale range, boolean same) {
        return CompetenceText.rounded(same ? value : 100 * (value - range.min()) / (range.max() - range.min()));
    }

    private static Scale scale(int min, int max) {
        int step = Math.max(1, (max - min + 9) / 10);
        return new Scale(BigDecimal.valueOf(min), BigDecimal.valueOf(max), BigDecimal.valueOf(step));
    }

    /** Draws gaps as bars, the largest first; those that are not positive stand at nothing. */
    Optional<Chart> gaps(String title, Map<String, Double> gaps) {
        if (gaps.isEmpty() || gaps.size() > MOST_CATEGORIES) {
            return Optional.empty();
        }
        Map<String, BigDecimal> bars = new LinkedHashMap<>();
        gaps.entrySet().stream()
                .sorted(Map.Entry.<String, Double>comparingByValue().reversed())
                .forEach(gap -> bars.put(gap.getKey(), CompetenceText.rounded(Math.max(0, gap.getValue()))));
        BigDecimal most = bars.values().stream().max(BigDecimal::compareTo).orElse(BigDecimal.ONE);
        BigDecimal top = most.max(BigDecimal.ONE).setScale(0, RoundingMode.CEILING);
        BigDecimal step = top.divide(BigDecimal.TEN, 1, RoundingMode.CEILING).max(new BigDecimal("0.5"));
        return Optional.of(new Chart.Bars(
                title,
                words.text(
                        "chart.gaps", Map.of("first", List.copyOf(bars.keySet()).get(0))),
                List.copyOf(bars.keySet()),
                new Scale(BigDecimal.ZERO, top, step),
                List.of(new Series(words.text("gap"), List.copyOf(bars.values())))));
    }

    /** Draws estimates with their intervals as a forest plot around nothing; none where none has an interval. */
    Optional<Chart> forest(String title, String series, Map<String, Estimate> estimates) {
        Map<String, Estimate> drawn = new LinkedHashMap<>();
        estimates.forEach((name, estimate) -> {
            if (estimate.isDefined() && estimate.interval() != null && drawn.size() < MOST_CATEGORIES) {
                drawn.put(name, estimate);
            }
        });
        if (drawn.isEmpty()) {
            return Optional.empty();
        }
        List<BigDecimal> values = new ArrayList<>();
        List<BigDecimal> lows = new ArrayList<>();
        List<BigDecimal> highs = new ArrayList<>();
        drawn.values().forEach(estimate -> {
            Interval interval = requireNonNull(estimate.interval(), "interval");
            values.add(CompetenceText.rounded(estimate.orElseThrow()));
            lows.add(CompetenceText.rounded(interval.lower()));
            highs.add(CompetenceText.rounded(interval.upper()));
        });
        BigDecimal low = lows.stream().min(BigDecimal::compareTo).orElseThrow().min(BigDecimal.ZERO);
        BigDecimal high =
                highs.stream().max(BigDecimal::compareTo).orElseThrow().max(BigDecimal.ZERO);
        return Optional.of(new Chart.Dots(
                title,
                words.text("chart.forest", Map.of("series", series)),
                List.copyOf(drawn.keySet()),
                around(low, high),
                List.of(new Series(series, values)),
                List.of(new Series(words.text("interval.low"), lows), new Series(words.text("interval.high"), highs))));
    }

    /** Returns a scale with round steps that holds two numbers. */
    private static Scale around(BigDecimal low, BigDecimal high) {
        double wide = high.subtract(low).doubleValue();
        BigDecimal step = new BigDecimal(wide <= 1 ? "0.2" : wide <= 2.5 ? "0.5" : wide <= 8 ? "1" : "5");
        BigDecimal from = low.divide(step, 0, RoundingMode.FLOOR).multiply(step);
        BigDecimal to = high.divide(step, 0, RoundingMode.CEILING).multiply(step);
        while (to.subtract(from).compareTo(step.multiply(BigDecimal.valueOf(MOST_STEPS))) > 0) {
            step = step.multiply(BigDecimal.TEN);
            from = low.divide(step, 0, RoundingMode.FLOOR).multiply(step);
            to = high.divide(step, 0, RoundingMode.CEILING).multiply(step);
        }
        return new Scale(from, to.compareTo(from) > 0 ? to : from.add(step), step);
    }

    /** Draws the way of the same people from one wave to another; none where a competence has no range of its own kind. */
    Optional<Chart> ways(String title, List<String> waves, Map<Integer, List<Double>> means) {
        List<Integer> drawn = means.keySet().stream().limit(MOST_CATEGORIES).toList();
        Set<AnswerScale> ranges = drawn.stream().map(analysis.scores()::range).collect(Collectors.toSet());
        if (ranges.size() != 1) {
            return Optional.empty();
        }
        AnswerScale range = ranges.iterator().next();
        List<Series> series = new ArrayList<>();
        for (int wave = 0; wave < waves.size(); wave++) {
            int index = wave;
            series.add(new Series(
                    waves.get(wave),
                    drawn.stream()
                            .map(c -> CompetenceText.rounded(
                                    means.getOrDefault(c, List.of()).get(index)))
                            .toList()));
        }
        return Optional.of(new Chart.Dots(
                title,
                words.text("chart.ways", Map.of("first", waves.get(0), "last", waves.get(waves.size() - 1))),
                drawn.stream().map(c -> words.competence(c)).toList(),
                scale(range.min(), range.max()),
                series,
                List.of()));
    }

    /** Draws the answers to the items of each competence in a wave as bars on both sides of the middle level. */
    List<Chart> answers(int wave) {
        return words.rated().stream()
                .map(c -> answers(words.competence(c), wave))
                .flatMap(Optional::stream)
                .limit(MOST_ANSWER_CHARTS)
                .toList();
    }

    private Optional<Chart> answers(String competence, int wave) {
        SurveyData data = analysis.data();
        List<Integer> items = data.codebook().itemsOf(competence, Facet.LEVEL).stream()
                .limit(MOST_CATEGORIES)
                .toList();
        if (items.isEmpty()) {
            return Optional.empty();
        }
        SurveyItem first = data.codebook().items().get(items.get(0));
        int levels = first.levels().levels();
        if (levels > MOST_SERIES
                || items.stream()
                        .anyMatch(i -> !data.codebook().items().get(i).levels().equals(first.levels()))) {
            return Optional.empty();
        }
        int[] rows = data.rowsWhere(row -> data.wave(row) == wave && data.rater(row) == analysis.mainRater());
        long[][] counts = new long[items.size()][levels];
        List<String> names = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            int item = items.get(i);
            for (int row : rows) {
                if (data.isAnswered(row, item)) {
                    counts[i][data.answer(row, item) - first.levels().min()]++;
                }
            }
            SurveyItem declared = data.codebook().items().get(item);
            long n = Arrays.stream(counts[i]).sum();
            if (n < analysis.options().disclosure().minimum()) {
                return Optional.empty();
            }
            names.add(
                    declared.text().isEmpty() || declared.text().length() > LONG_TEXT
                            ? declared.name()
                            : declared.text());
        }
        List<Series> series = new ArrayList<>();
        for (int level = 0; level < levels; level++) {
            int of = level;
            series.add(new Series(
                    level(first, first.levels().min() + level),
                    IntStream.range(0, items.size())
                            .mapToObj(i -> BigDecimal.valueOf(100.0
                                            * counts[i][of]
                                            / Arrays.stream(counts[i]).sum())
                                    .setScale(1, RoundingMode.HALF_EVEN))
                            .toList()));
        }
        return names.stream().distinct().count() < names.size()
                ? Optional.empty()
                : Optional.of(new Chart.Shares(
                        competence,
                        words.text("chart.answers", Map.of("competence", competence, "items", items.size())),
                        names,
                        series));
    }

    private String level(SurveyItem item, int level) {
        double value = item.value(level);
        String number =
                words.language().format().number(BigDecimal.valueOf(value).stripTrailingZeros());
        String label = value == Math.rint(value) ? item.labels().getOrDefault((int) value, "") : "";
        return label.isEmpty() ? number : number + " – " + label;
    }
}
