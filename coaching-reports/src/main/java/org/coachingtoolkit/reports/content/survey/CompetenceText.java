package org.coachingtoolkit.reports.content.survey;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.ZoneOffset;
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
import java.util.stream.Stream;
import org.coachingtoolkit.core.analytics.AnswerScale;
import org.coachingtoolkit.core.analytics.Estimate;
import org.coachingtoolkit.core.analytics.Interval;
import org.coachingtoolkit.core.analytics.UndefinedReason;
import org.coachingtoolkit.core.common.Language;
import org.coachingtoolkit.core.common.TextCatalogue;
import org.coachingtoolkit.core.competence.Facet;
import org.coachingtoolkit.core.competence.Wave;
import org.coachingtoolkit.core.survey.ResultRow;
import org.coachingtoolkit.core.survey.Statistic;
import org.coachingtoolkit.core.survey.SurveyAnalysis;
import org.coachingtoolkit.core.survey.SurveyData;
import org.coachingtoolkit.core.survey.SurveyItem;
import org.coachingtoolkit.core.survey.SurveyScores;
import org.coachingtoolkit.reports.Imprint;
import org.coachingtoolkit.reports.content.wording.Wording;
import org.coachingtoolkit.reports.document.Block;
import org.coachingtoolkit.reports.document.Cell;
import org.coachingtoolkit.reports.document.Chart;
import org.coachingtoolkit.reports.document.Column;
import org.coachingtoolkit.reports.document.Heading;
import org.coachingtoolkit.reports.document.Paragraph;
import org.coachingtoolkit.reports.document.Row;
import org.coachingtoolkit.reports.document.Scale;
import org.coachingtoolkit.reports.document.Series;
import org.coachingtoolkit.reports.document.Table;
import org.coachingtoolkit.reports.document.Title;
import org.jspecify.annotations.Nullable;

/** The words, numbers and pictures that the documents on competence share. */
final class CompetenceText {
    private static final TextCatalogue TEXTS = TextCatalogue.of(CompetenceText.class);
    private static final int DECIMALS = 2;
    private static final int MOST_SERIES = 6;
    private static final int MOST_STEPS = 40;
    /** A statement that is longer stands by the name of its item. */
    private static final int LONG_TEXT = 90;

    private static final int MOST_CATEGORIES = 36;

    private final SurveyAnalysis analysis;
    private final Language language;
    private final String version;

    CompetenceText(SurveyAnalysis analysis, Language language, String version) {
        this.analysis = analysis;
        this.language = language;
        this.version = version;
    }

    String text(String key) {
        return TEXTS.text(language, key);
    }

    String text(String key, Map<String, ?> arguments) {
        return TEXTS.text(language, key, arguments);
    }

    /** Returns the words for a statistic. */
    String statistic(Statistic name) {
        return name.label(language);
    }

    /** Returns the names of two waves, the earlier first as they follow each other, or of one. */
    String wave(ResultRow.Compared waves) {
        return waves.isPair() ? wave(waves.second()) + " → " + wave(waves.first()) : wave(waves.first());
    }

    /** Returns the name of a wave; the whole survey where there are no waves. */
    String wave(String wave) {
        if (wave.isEmpty()) {
            return text("wave.only");
        }
        return Stream.of(Wave.BEFORE, Wave.DURING, Wave.AFTER)
                .filter(known -> known.id().equals(wave))
                .map(known -> known.name().in(language))
                .findFirst()
                .orElse(wave);
    }

    /** Returns a number for people: two decimals. */
    static BigDecimal rounded(double value) {
        return BigDecimal.valueOf(value).setScale(DECIMALS, RoundingMode.HALF_EVEN);
    }

    Cell cell(Estimate estimate) {
        return estimate.<Cell>match(defined -> cell(defined.value()), undefined -> Cell.of(reason(undefined)));
    }

    /** Returns a cell with a number for people: two decimals. */
    static Cell cell(double value) {
        return Cell.of(rounded(value), DECIMALS);
    }

    Cell cell(Optional<ResultRow> row) {
        return row.map(found -> cell(found.estimate())).orElse(Cell.of("–"));
    }

    /** Returns an estimate with its interval: {@code 0,81 [0,72; 0,88]}. */
    String withInterval(Optional<ResultRow> row) {
        if (row.isEmpty()) {
            return "–";
        }
        return row.get()
                .estimate()
                .match(
                        defined -> {
                            String value = number(defined.value());
                            return defined.interval() == null
                                    ? value
                                    : value + " [" + number(defined.interval().lower()) + "; "
                                            + number(defined.interval().upper()) + "]";
                        },
                        this::reason);
    }

    /** Returns in a few words why there is no number. */
    private String reason(Estimate.Undefined undefined) {
        return text("reason." + undefined.reason().name());
    }

    /** Returns a share as whole per cent with the number of people; why there is none where it has no value. */
    String percent(Estimate share) {
        return share.match(
                defined -> language.format()
                                .number(
                                        BigDecimal.valueOf(100 * defined.value())
                                                .setScale(0, RoundingMode.HALF_EVEN),
                                        0)
                        + " % (" + defined.n() + ")",
                this::reason);
    }

    /** Returns alpha with its interval; where items that all answered alike left too few, that they did. */
    String reliability(Optional<ResultRow> alpha, int competence) {
        long items = analysis.data().codebook().items().stream()
                .filter(item ->
                        item.competence().equals(analysis.scores().competences().get(competence)))
                .count();
        boolean alike = alpha.isPresent()
                && alpha.get().estimate() instanceof Estimate.Undefined undefined
                && undefined.reason() == UndefinedReason.TOO_FEW_VARIABLES
                && items > 1;
        return alike ? text("reason." + UndefinedReason.NO_VARIATION.name()) : withInterval(alpha);
    }

    /** Returns a number with two decimals; negative ones with the sign for minus. */
    String number(double value) {
        return language.format().number(rounded(value), DECIMALS).replace('-', '\u2212');
    }

    /** Returns the p of a row as it is printed, adjusted where several tests are made together. */
    String p(Optional<ResultRow> row) {
        return row.map(found -> p(found.adjustedP() == null ? found.p() : found.adjustedP()))
                .orElse("–");
    }

    /** Returns a probability as it is printed: three decimals, or that it is smaller. */
    String p(@Nullable Estimate p) {
        if (p == null || !p.isDefined()) {
            return "–";
        }
        double value = p.orElseThrow();
        String least = language.format().number(new BigDecimal("0.001"));
        return value < 0.001 ? "< " + least : language.format().number(BigDecimal.valueOf(value), 3);
    }

    /** Returns the competences whose mastery was asked. */
    List<Integer> rated() {
        List<Integer> rated = new ArrayList<>();
        for (int c = 0; c < analysis.scores().competences().size(); c++) {
            if (analysis.scores().hasMastery(c)) {
                rated.add(c);
            }
        }
        return rated;
    }

    /**
     * Draws profiles: a radar, or bars where there are too few competences for one. Competences that one of the profiles
     * lacks are left out, as nothing can be drawn for them; the tables say so.
     *
     * @param profiles the values by competence, under the name of each profile
     */
    Optional<Chart> profile(String title, Map<String, Function<Integer, Optional<Double>>> profiles) {
        List<Integer> drawn = rated().stream()
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
        List<String> names =
                drawn.stream().map(c -> scores.competences().get(c)).toList();
        String alternative = text(
                same ? "chart.profile" : "chart.profile.share",
                Map.of("profiles", series.stream().map(Series::name).toList(), "min", scale.min(), "max", scale.max()));
        return Optional.of(
                names.size() < 3
                        ? new Chart.Bars(title, alternative, names, scale, series)
                        : new Chart.Radar(title, alternative, names, scale, series));
    }

    private static BigDecimal position(double value, AnswerScale range, boolean same) {
        return rounded(same ? value : 100 * (value - range.min()) / (range.max() - range.min()));
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
                .forEach(gap -> bars.put(gap.getKey(), rounded(Math.max(0, gap.getValue()))));
        BigDecimal most = bars.values().stream().max(BigDecimal::compareTo).orElse(BigDecimal.ONE);
        BigDecimal top = most.max(BigDecimal.ONE).setScale(0, RoundingMode.CEILING);
        BigDecimal step = top.divide(BigDecimal.TEN, 1, RoundingMode.CEILING).max(new BigDecimal("0.5"));
        return Optional.of(new Chart.Bars(
                title,
                text("chart.gaps", Map.of("first", List.copyOf(bars.keySet()).get(0))),
                List.copyOf(bars.keySet()),
                new Scale(BigDecimal.ZERO, top, step),
                List.of(new Series(text("gap"), List.copyOf(bars.values())))));
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
            values.add(rounded(estimate.orElseThrow()));
            lows.add(rounded(interval.lower()));
            highs.add(rounded(interval.upper()));
        });
        BigDecimal low = lows.stream().min(BigDecimal::compareTo).orElseThrow().min(BigDecimal.ZERO);
        BigDecimal high =
                highs.stream().max(BigDecimal::compareTo).orElseThrow().max(BigDecimal.ZERO);
        return Optional.of(new Chart.Dots(
                title,
                text("chart.forest", Map.of("series", series)),
                List.copyOf(drawn.keySet()),
                around(low, high),
                List.of(new Series(series, values)),
                List.of(new Series(text("interval.low"), lows), new Series(text("interval.high"), highs))));
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
                            .map(c -> rounded(means.getOrDefault(c, List.of()).get(index)))
                            .toList()));
        }
        return Optional.of(new Chart.Dots(
                title,
                text("chart.ways", Map.of("first", waves.get(0), "last", waves.get(waves.size() - 1))),
                drawn.stream().map(c -> analysis.scores().competences().get(c)).toList(),
                scale(range.min(), range.max()),
                series,
                List.of()));
    }

    /** Draws the answers to the items of a competence in a wave as bars on both sides of the middle level. */
    Optional<Chart> answers(String competence, int wave) {
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
                        text("chart.answers", Map.of("competence", competence, "items", items.size())),
                        names,
                        series));
    }

    private String level(SurveyItem item, int level) {
        double value = item.value(level);
        String number = language.format().number(BigDecimal.valueOf(value).stripTrailingZeros());
        String label = value == Math.rint(value) ? item.labels().getOrDefault((int) value, "") : "";
        return label.isEmpty() ? number : number + " – " + label;
    }

    /** Returns the words for a rater: the role, where it is called so. */
    String rater(String rater) {
        return SurveyAnalysis.role(rater)
                .map(role -> role.label(language) + rater.replaceFirst("^.*?(\\s*\\d*)$", "$1"))
                .orElse(rater);
    }

    /** Returns the words for two raters. */
    String raters(ResultRow.Compared raters) {
        return rater(raters.first()) + " – " + rater(raters.second());
    }

    /** Returns the title of a report, with the day that it is of. */
    Title title(String subject, Imprint imprint) {
        return new Title(text("title"), subject, List.of(new Wording(language).date(imprint.day(ZoneOffset.UTC))));
    }

    /** Returns the methods: rules, options, version, and the source of each formula that was used. */
    List<Block> methods(int level, Set<Statistic> statistics) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Heading.of(level, text("methods")));
        blocks.add(Paragraph.of(text(
                "methods.rules",
                Map.of(
                        "version", version,
                        "answered",
                                BigDecimal.valueOf(analysis.options().scores().minimumAnswered())
                                        .movePointRight(2)
                                        .setScale(0, RoundingMode.HALF_EVEN),
                        "confidence",
                                BigDecimal.valueOf(analysis.options().confidence())
                                        .movePointRight(2)
                                        .setScale(0, RoundingMode.HALF_EVEN),
                        "minimum", analysis.options().disclosure().minimum()))));
        Map<String, String> sources = new LinkedHashMap<>();
        for (ResultRow row : analysis.results()) {
            if (statistics.contains(row.statistic()) && !row.method().parts().isEmpty()) {
                sources.putIfAbsent(statistic(row.statistic()), row.method().text(language));
            }
        }
        if (!sources.isEmpty()) {
            blocks.add(Table.of(
                    text("methods.formulas"),
                    List.of(
                            Column.text(text("methods.number"), 4).asRowHeader(),
                            Column.text(text("methods.source"), 9)),
                    sources.entrySet().stream()
                            .map(source -> Row.of(Cell.of(source.getKey()), Cell.of(source.getValue())))
                            .toList()));
        }
        return blocks;
    }

    /** Returns the column of the competences. */
    Column competences() {
        return Column.text(text("competence"), 6).asRowHeader();
    }

    /** Returns the column of how many people there are. */
    Column people() {
        return Column.of(text("n"), Column.ValueType.NUMBER, 2);
    }
}
