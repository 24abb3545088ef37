package org.coachingtoolkit.core.survey;

import static java.util.Objects.requireNonNull;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.coachingtoolkit.core.analytics.Estimate;
import org.coachingtoolkit.core.analytics.Interval;
import org.coachingtoolkit.core.analytics.UndefinedReason;
import org.coachingtoolkit.core.common.Language;
import org.jspecify.annotations.Nullable;

/**
 * Data and results in forms that R, SPSS, JASP and jamovi read at once: UTF-8 without byte order mark, commas, decimal
 * points, {@code NA} for what is not there, numbers with 17 significant digits.
 *
 * <p>Answers are written as they were given, not turned round; the codebook says which items are reversed. Nothing is
 * renamed here: for publication, {@link Pseudonyms} come first. Streams are flushed and not closed.
 */
public final class SurveyExport {
    private static final MathContext DIGITS = new MathContext(17, RoundingMode.HALF_EVEN);
    private static final String NA = "NA";

    private SurveyExport() {}

    /**
     * Writes the results, a line for each number: {@code statistic, estimate, se, ci_low, ci_high, p, n, method, scope,
     * item, group, wave, section, left_out, reason, df1, df2, p_adjusted, remarks}. The scope is the competence; the reason
     * says why the number is not there, or else its interval or its p. Of two groups, raters or waves that are compared, the number is that of the first
     * minus that of the second, as {@code after - before} reads.
     *
     * @throws IOException if the stream cannot be written
     */
    public static void results(List<ResultRow> results, OutputStream out) throws IOException {
        requireNonNull(results, "results");
        requireNonNull(out, "out");
        table(out, csv -> {
            csv.writeRecord(
                    "statistic",
                    "estimate",
                    "se",
                    "ci_low",
                    "ci_high",
                    "p",
                    "n",
                    "method",
                    "scope",
                    "item",
                    "group",
                    "wave",
                    "section",
                    "left_out",
                    "reason",
                    "df1",
                    "df2",
                    "p_adjusted",
                    "remarks");
            for (ResultRow row : results) {
                Interval interval = row.estimate().interval();
                csv.writeRecord(
                        row.statistic().id(),
                        number(row.estimate()),
                        number(row.standardError()),
                        interval == null ? NA : number(interval.lower()),
                        interval == null ? NA : number(interval.upper()),
                        number(row.p()),
                        Long.toString(row.estimate().n()),
                        row.method().text(Language.EN),
                        CsvText.safe(row.scope().competence()),
                        CsvText.safe(row.scope().item()),
                        CsvText.safe(row.scope().group().label()),
                        CsvText.safe(row.scope().wave().label()),
                        row.section().name().toLowerCase(Locale.ROOT),
                        Long.toString(row.leftOut()),
                        reason(row),
                        df(row, 0),
                        df(row, 1),
                        number(row.adjustedP()),
                        row.remarks().stream()
                                .map(remark -> remark.name().toLowerCase(Locale.ROOT))
                                .collect(Collectors.joining(" ")));
            }
        });
    }

    private static String reason(ResultRow row) {
        UndefinedReason reason = row.reason();
        return reason == null ? "" : reason.name().toLowerCase(Locale.ROOT);
    }

    /**
     * Writes the data with a row for each person, wave and rater.
     *
     * @throws IOException if the stream cannot be written
     */
    public static void wide(SurveyData data, OutputStream out) throws IOException {
        table(out, csv -> {
            List<SurveyItem> items = data.codebook().items();
            List<String> line = new ArrayList<>(List.of("person", "wave", "rater", "group"));
            items.forEach(item -> line.add(CsvText.safe(item.name())));
            csv.writeRecord(line);
            for (int row = 0; row < data.rows(); row++) {
                line.clear();
                keys(data, row, line);
                for (int item = 0; item < items.size(); item++) {
                    line.add(answer(data, row, item));
                }
                csv.writeRecord(line);
            }
        });
    }

    /**
     * Writes the data with a row for each answer; answers that are missing have none.
     *
     * @throws IOException if the stream cannot be written
     */
    public static void longForm(SurveyData data, OutputStream out) throws IOException {
        table(out, csv -> {
            csv.writeRecord("person", "wave", "rater", "group", "item", "value");
            List<String> line = new ArrayList<>();
            for (int row = 0; row < data.rows(); row++) {
                for (int item = 0; item < data.codebook().items().size(); item++) {
                    if (data.isAnswered(row, item) || data.isNotApplicable(row, item)) {
                        line.clear();
                        keys(data, row, line);
                        line.add(CsvText.safe(data.codebook().items().get(item).name()));
                        line.add(answer(data, row, item));
                        csv.writeRecord(line);
                    }
                }
            }
        });
    }

    /** Returns the codebook that belongs to exported data: the same items, with the codes that exported data have. */
    public static Codebook codebook(Codebook codebook) {
        List<SurveyItem> items = new ArrayList<>();
        for (SurveyItem item : codebook.items()) {
            items.add(new SurveyItem(
                    item.name(),
                    item.competence(),
                    item.text(),
                    item.facet(),
                    item.scale(),
                    item.halves(),
                    item.reversed(),
                    item.target(),
                    item.labels(),
                    Set.of(NA),
                    Set.of(Integer.toString(item.notApplicableNumber()))));
        }
        return Codebook.of(KeyColumns.USUAL, items);
    }

    /**
     * Writes an R script that reads {@code data.csv}, {@code codebook.csv} and {@code results.csv} from its own folder,
     * computes the main numbers again, with psych where it is installed, and says how far they differ.
     *
     * @throws IOException if the stream cannot be written
     */
    public static void rScript(SurveyData data, OutputStream out) throws IOException {
        try (InputStream in =
                requireNonNull(SurveyExport.class.getResourceAsStream("analysis.R"), "resource must exist")) {
            String script = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            String own = data.raters().size() > 1 ? rText(data.raters().get(data.self())) : NA;
            out.write(script.replace("own <- NA", "own <- " + own).getBytes(StandardCharsets.UTF_8));
        }
        out.flush();
    }

    /** Returns a text as R writes it, so that nothing in it can end it. */
    private static String rText(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        text.codePoints()
                .forEach(c -> quoted.append(
                        c < 128 && Character.isLetterOrDigit(c)
                                ? Character.toString(c)
                                : "\\U{" + Integer.toHexString(c) + "}"));
        return quoted.append('"').toString();
    }

    /**
     * Writes an SPSS system file with labels of variables and values, levels of measurement and missing codes.
     *
     * @param title what the file is about, shortened to 64 bytes
     * @param created the moment that the file bears
     * @throws IOException if the stream cannot be written
     */
    public static void sav(SurveyData data, String title, LocalDateTime created, OutputStream out) throws IOException {
        new SavFile(data, title, created).write(out);
        out.flush();
    }

    /** Returns a number with 17 significant digits, the same on every JDK. */
    static String number(double value) {
        BigDecimal rounded = new BigDecimal(value).round(DIGITS);
        int exponent = rounded.precision() - rounded.scale();
        return value == 0
                ? "0"
                : exponent < -5 || exponent > 17
                        ? rounded.stripTrailingZeros().toString()
                        : rounded.stripTrailingZeros().toPlainString();
    }

    private static String number(@Nullable Estimate estimate) {
        return estimate == null ? NA : estimate.<String>match(defined -> number(defined.value()), undefined -> NA);
    }

    private static String df(ResultRow row, int place) {
        List<Double> df = row.degreesOfFreedom();
        return place < df.size() ? number(df.get(place)) : NA;
    }

    private static void keys(SurveyData data, int row, List<String> line) {
        line.add(CsvText.safe(data.people().get(data.person(row))));
        line.add(CsvText.safe(data.waves().get(data.wave(row))));
        line.add(CsvText.safe(data.raters().get(data.rater(row))));
        line.add(CsvText.safe(data.groups().get(data.group(row))));
    }

    private static String answer(SurveyData data, int row, int item) {
        if (data.isNotApplicable(row, item)) {
            return Integer.toString(data.codebook().items().get(item).notApplicableNumber());
        }
        return data.isAnswered(row, item) ? data.codebook().items().get(item).written(data.answer(row, item)) : NA;
    }

    private static void table(OutputStream out, Lines lines) throws IOException {
        Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        CsvWriter csv = CsvText.write(text);
        try {
            lines.write(csv);
        } catch (UncheckedIOException failure) {
            throw requireNonNull(failure.getCause(), "cause");
        }
        csv.flush();
        text.flush();
    }

    /** Writes the lines of one table. */
    @FunctionalInterface
    private interface Lines {
        void write(CsvWriter csv) throws IOException;
    }
}
