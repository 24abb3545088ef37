package org.coachingtoolkit.reports.content.survey;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.coachingtoolkit.core.analytics.Estimate;
import org.coachingtoolkit.core.analytics.Interval;
import org.coachingtoolkit.core.analytics.UndefinedReason;
import org.coachingtoolkit.core.common.Language;
import org.coachingtoolkit.core.common.TextCatalogue;
import org.coachingtoolkit.core.competence.Wave;
import org.coachingtoolkit.core.survey.ResultRow;
import org.coachingtoolkit.core.survey.Section;
import org.coachingtoolkit.core.survey.Statistic;
import org.coachingtoolkit.core.survey.SurveyAnalysis;
import org.coachingtoolkit.reports.Imprint;
import org.coachingtoolkit.reports.content.wording.Wording;
import org.coachingtoolkit.reports.document.Block;
import org.coachingtoolkit.reports.document.Cell;
import org.coachingtoolkit.reports.document.Column;
import org.coachingtoolkit.reports.document.Heading;
import org.coachingtoolkit.reports.document.Paragraph;
import org.coachingtoolkit.reports.document.Row;
import org.coachingtoolkit.reports.document.Table;
import org.coachingtoolkit.reports.document.Title;
import org.jspecify.annotations.Nullable;

/** The words, numbers and columns that the documents on competence share. */
final class CompetenceText {
    private static final TextCatalogue TEXTS = TextCatalogue.of(CompetenceText.class);
    private static final int DECIMALS = 2;
    private static final List<Double> STARS = List.of(0.05, 0.01, 0.001);

    /** Statistics that cannot exceed one, whose zero before the point English journals leave out. */
    private static final Set<Statistic> WITHIN_ONE = EnumSet.of(
            Statistic.ALPHA,
            Statistic.OMEGA_TOTAL_MINRES,
            Statistic.RANK_BISERIAL,
            Statistic.CLUSTER_VARIANCE_SHARE,
            Statistic.EXACT_AGREEMENT,
            Statistic.KAPPA_QUADRATIC,
            Statistic.ICC_2_1,
            Statistic.PEARSON_R);

    private final SurveyAnalysis analysis;
    private final Language language;
    private final String version;

    CompetenceText(SurveyAnalysis analysis, Language language, String version) {
        this.analysis = analysis;
        this.language = language;
        this.version = version;
    }

    Language language() {
        return language;
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

    /** Returns a cell with a number for people: two decimals. */
    static Cell cell(double value) {
        return Cell.of(rounded(value), DECIMALS);
    }

    /** Returns a cell with the number of a row; why there is none where it has none. */
    Cell cell(Optional<ResultRow> row) {
        return row.map(found -> found.estimate()
                        .<Cell>match(
                                defined -> language == Language.EN && WITHIN_ONE.contains(found.statistic())
                                        ? Cell.of(number(found, defined.value()))
                                        : cell(defined.value()),
                                undefined -> Cell.of(reason(found.section(), undefined.reason()))))
                .orElseGet(() -> Cell.of(notComputed()));
    }

    /** Returns the value of a row; nothing where there is none. */
    static Optional<Double> value(Optional<ResultRow> row) {
        return row.flatMap(
                found -> found.estimate().toOptional().stream().boxed().findFirst());
    }

    /** Returns an estimate with its interval: {@code 0,81 [0,72; 0,88]}; in the place of either why there is none. */
    String withInterval(Optional<ResultRow> row) {
        return row.map(found -> found.estimate()
                        .match(
                                defined -> number(found, defined.value()) + interval(found, defined),
                                undefined -> reason(found.section(), undefined.reason())))
                .orElseGet(this::notComputed);
    }

    private String interval(ResultRow row, Estimate.Defined of) {
        Interval interval = of.interval();
        UndefinedReason none = of.reason();
        return interval != null
                ? " [" + number(row, interval.lower()) + "; " + number(row, interval.upper()) + "]"
                : none == null ? "" : " [" + reason(row.section(), none) + "]";
    }

    /** Returns in a few words why there is no number; what is too few, or depends on what, is another in each section. */
    String reason(Section section, UndefinedReason reason) {
        String key = "reason." + reason.name();
        String ofSection = key + "." + section.name();
        return text(TEXTS.has(language, ofSection) ? ofSection : key);
    }

    /** Returns that there is no number because the analysis has none. */
    private String notComputed() {
        return text("reason.none");
    }

    /** Returns that somebody answered too few of the items for a score. */
    Cell tooFewAnswers() {
        return Cell.of(text("reason.answers"));
    }

    /** Returns a share as whole per cent with the number of people; why there is none where it has no value. */
    String percent(Optional<ResultRow> row) {
        return row.map(found -> found.estimate()
                        .match(
                                defined -> language.format()
                                                .number(
                                                        BigDecimal.valueOf(100 * defined.value())
                                                                .setScale(0, RoundingMode.HALF_EVEN),
                                                        0)
                                        + " % (" + defined.n() + ")",
                                undefined -> reason(found.section(), undefined.reason())))
                .orElseGet(this::notComputed);
    }

    /** Returns a number with two decimals; negative ones with the sign for minus. */
    String number(double value) {
        return language.format().number(rounded(value), DECIMALS).replace('-', '\u2212');
    }

    private String number(ResultRow row, double value) {
        return WITHIN_ONE.contains(row.statistic()) ? withinOne(number(value)) : number(value);
    }

    /** Returns a number that cannot exceed one as it is printed: in English without the zero before the point. */
    private String withinOne(String number) {
        return language == Language.EN ? number.replaceFirst("^(\u2212?)0(?=\\.)", "$1") : number;
    }

    /** Returns the p of a row that is printed, adjusted where several tests are made together; null if nothing is tested. */
    static @Nullable Estimate printedP(ResultRow row) {
        return row.adjustedP() == null ? row.p() : row.adjustedP();
    }

    /** Returns the p of a row as it is printed, adjusted where several tests are made together; why there is none. */
    String p(Optional<ResultRow> row) {
        return row.map(found -> {
                    Estimate p = printedP(found);
                    return (p == null ? found.estimate() : p)
                            .match(
                                    defined -> p == null ? notComputed() : p(defined.value()),
                                    undefined -> reason(found.section(), undefined.reason()));
                })
                .orElseGet(this::notComputed);
    }

    /** Returns a coefficient with a star for each of the usual levels that its p, adjusted where it is, lies below. */
    String withStars(Optional<ResultRow> row) {
        return row.map(found -> found.estimate()
                        .match(
                                defined -> number(found, defined.value()) + stars(found),
                                undefined -> reason(found.section(), undefined.reason())))
                .orElseGet(this::notComputed);
    }

    private static String stars(ResultRow row) {
        Estimate p = printedP(row);
        double value = p == null ? 1 : p.toOptional().orElse(1);
        return "*".repeat((int) STARS.stream().filter(level -> value < level).count());
    }

    /** Returns a probability as it is printed: three decimals, or that it is smaller. */
    private String p(double value) {
        String least = withinOne(language.format().number(new BigDecimal("0.001")));
        return value < 0.001 ? "< " + least : withinOne(language.format().number(BigDecimal.valueOf(value), 3));
    }

    /** Returns the name of a competence. */
    String competence(int index) {
        return analysis.scores().competences().get(index);
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

    /** Returns a table under a heading of the same words; nothing where it has no rows. */
    List<Block> headed(int level, String key, List<Column> columns, List<Row> rows) {
        return rows.isEmpty() ? List.of() : List.of(Heading.of(level, text(key)), Table.of(text(key), columns, rows));
    }

    /** Returns the column of the competences. */
    Column competences() {
        return competences(6);
    }

    Column competences(int width) {
        return Column.text(text("competence"), width).asRowHeader();
    }

    /** Returns the column of a statistic as a number. */
    Column numbers(Statistic statistic, int width) {
        Column column = Column.of(statistic(statistic), Column.ValueType.NUMBER, width);
        return statistic == Statistic.SD ? column.asSymbol() : column;
    }

    /** Returns the column of a statistic with its interval. */
    Column intervals(Statistic statistic, int width) {
        return words(statistic(statistic), width);
    }

    /** Returns the column of how many people there are. */
    Column people() {
        return Column.of(text("n"), Column.ValueType.NUMBER, 2).asSymbol();
    }

    /** Returns a column of numbers with what belongs to them, such as their interval. */
    Column words(String header, int width) {
        return Column.text(header, width).aligned(Column.Alignment.CENTRE);
    }

    /** Returns the column of probabilities. */
    Column probabilities() {
        return words("p", 2).asSymbol();
    }
}
