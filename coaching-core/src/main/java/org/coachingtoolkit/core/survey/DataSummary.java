package org.coachingtoolkit.core.survey;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import org.coachingtoolkit.core.common.Language;
import org.coachingtoolkit.core.common.TextCatalogue;

/** What was read, in lines for people: the first thing to look at before any number is believed. */
public final class DataSummary {
    private static final TextCatalogue TEXTS = TextCatalogue.of(DataSummary.class);
    private static final int EXAMPLES = 3;
    private static final int SHOWN_ITEMS = 8;
    private static final int SHOWN_NAMES = 12;

    private DataSummary() {}

    /** Returns the lines: people, waves, raters, groups, items, what is missing, who is in both waves, three rows. */
    public static List<String> lines(SurveyData data, Language language) {
        List<String> lines = new ArrayList<>();
        lines.add(TEXTS.text(
                language, "people", Map.of("people", (long) data.people().size(), "rows", (long) data.rows())));
        List<BitSet> byWave = peopleByWave(data);
        if (data.waves().size() > 1) {
            lines.add(TEXTS.text(language, "waves", Map.of("waves", counted(data.waves(), byWave))));
            for (Matched match : matches(data)) {
                lines.add(TEXTS.text(
                        language,
                        "matched",
                        Map.of(
                                "both",
                                match.both(),
                                "first",
                                match.first(),
                                "second",
                                match.second(),
                                "share",
                                percent(match.both(), match.smaller()))));
                only(lines, match.first(), match.onlyFirst(), language);
                only(lines, match.second(), match.onlySecond(), language);
            }
        }
        if (data.raters().size() > 1) {
            long[] rows = new long[data.raters().size()];
            for (int row = 0; row < data.rows(); row++) {
                rows[data.rater(row)]++;
            }
            lines.add(TEXTS.text(
                    language,
                    "raters",
                    Map.of(
                            "raters",
                            counted(data.raters(), rows),
                            "self",
                            data.raters().get(data.self()))));
        }
        if (data.groups().size() > 1) {
            long[] rows = new long[data.groups().size()];
            for (int row = 0; row < data.rows(); row++) {
                rows[data.group(row)]++;
            }
            long named = data.groups().stream().filter(name -> !name.isEmpty()).count();
            lines.add(TEXTS.text(language, "groups", Map.of("count", named, "groups", counted(data.groups(), rows))));
        }
        long answers = 0;
        long cells = (long) data.rows() * data.codebook().items().size();
        for (int item = 0; item < data.codebook().items().size(); item++) {
            for (int row = 0; row < data.rows(); row++) {
                answers += data.isAnswered(row, item) || data.isNotApplicable(row, item) ? 1 : 0;
            }
        }
        lines.add(TEXTS.text(
                language,
                "items",
                Map.of(
                        "items",
                        (long) data.codebook().items().size(),
                        "competences",
                        (long) data.codebook().competences().size(),
                        "missing",
                        percent(cells - answers, cells))));
        for (int row = 0; row < Math.min(EXAMPLES, data.rows()); row++) {
            lines.add(example(data, row));
        }
        return lines;
    }

    private static void only(List<String> lines, String wave, List<String> people, Language language) {
        if (!people.isEmpty()) {
            lines.add(TEXTS.text(
                    language, "only", Map.of("wave", wave, "count", (long) people.size(), "people", some(people))));
        }
    }

    private static String example(SurveyData data, int row) {
        StringJoiner cells = new StringJoiner(" · ", "  ", "");
        cells.add(data.people().get(data.person(row)));
        for (String key : List.of(
                data.waves().get(data.wave(row)),
                data.raters().get(data.rater(row)),
                data.groups().get(data.group(row)))) {
            if (!key.isEmpty()) {
                cells.add(key);
            }
        }
        StringJoiner answers = new StringJoiner(" ");
        int shown = Math.min(SHOWN_ITEMS, data.codebook().items().size());
        for (int item = 0; item < shown; item++) {
            answers.add(CsvText.shown(data.codebook().items().get(item).name()) + "="
                    + (data.isAnswered(row, item)
                            ? data.codebook().items().get(item).written(data.answer(row, item))
                            : data.isNotApplicable(row, item) ? "×" : "–"));
        }
        cells.add(answers + (shown < data.codebook().items().size() ? " …" : ""));
        return cells.toString();
    }

    private static String percent(long part, long whole) {
        return whole == 0
                ? "0"
                : BigDecimal.valueOf(100 * part)
                        .divide(BigDecimal.valueOf(whole), 0, RoundingMode.HALF_EVEN)
                        .toPlainString();
    }

    private static String some(List<String> names) {
        String listed = String.join(
                ", ",
                names.stream()
                        .filter(name -> !name.isEmpty())
                        .limit(SHOWN_NAMES)
                        .map(CsvText::shown)
                        .toList());
        return names.size() > SHOWN_NAMES ? listed + ", …" : listed;
    }

    private static String counted(List<String> names, List<BitSet> people) {
        return counted(names, people.stream().mapToLong(BitSet::cardinality).toArray());
    }

    private static String counted(List<String> names, long[] numbers) {
        StringJoiner counted = new StringJoiner(", ");
        for (int i = 0; i < Math.min(SHOWN_NAMES, numbers.length); i++) {
            counted.add((names.get(i).isEmpty() ? "“”" : CsvText.shown(names.get(i))) + " (" + numbers[i] + ")");
        }
        return numbers.length > SHOWN_NAMES ? counted + ", …" : counted.toString();
    }

    private static List<BitSet> peopleByWave(SurveyData data) {
        List<BitSet> people = new ArrayList<>();
        data.waves().forEach(wave -> people.add(new BitSet()));
        for (int row = 0; row < data.rows(); row++) {
            people.get(data.wave(row)).set(data.person(row));
        }
        return people;
    }

    /** Returns how many people each wave and the next have in common. */
    static List<Matched> matches(SurveyData data) {
        List<BitSet> people = peopleByWave(data);
        List<Matched> matches = new ArrayList<>();
        for (int later = 1; later < people.size(); later++) {
            BitSet both = (BitSet) people.get(later - 1).clone();
            both.and(people.get(later));
            BitSet onlyFirst = (BitSet) people.get(later - 1).clone();
            onlyFirst.andNot(both);
            BitSet onlySecond = (BitSet) people.get(later).clone();
            onlySecond.andNot(both);
            long smaller = Math.min(
                    people.get(later - 1).cardinality(), people.get(later).cardinality());
            matches.add(new Matched(
                    data.waves().get(later - 1),
                    data.waves().get(later),
                    both.cardinality(),
                    smaller,
                    onlyFirst.stream().mapToObj(data.people()::get).toList(),
                    onlySecond.stream().mapToObj(data.people()::get).toList()));
        }
        return matches;
    }

    /**
     * Who is found in two waves.
     *
     * @param both the people in both
     * @param smaller the people of the smaller wave
     * @param onlyFirst who is in the first alone
     * @param onlySecond who is in the second alone
     */
    record Matched(
            String first, String second, long both, long smaller, List<String> onlyFirst, List<String> onlySecond) {}
}
