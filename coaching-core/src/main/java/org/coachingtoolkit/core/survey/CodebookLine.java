package org.coachingtoolkit.core.survey;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.coachingtoolkit.core.analytics.AnswerScale;
import org.coachingtoolkit.core.competence.Facet;
import org.coachingtoolkit.core.finding.Finding;
import org.coachingtoolkit.core.finding.Place;
import org.jspecify.annotations.Nullable;

/**
 * A line of a codebook, on its way to an item.
 *
 * @param header the headings
 * @param row its cells
 */
record CodebookLine(List<String> header, TableLine row) {
    private static final Set<String> YES = Set.of(
            "1", "true", "yes", "y", "r", "x", "да", "так", "rev", "reverse", "reversed", "обратный", "зворотний");
    private static final Set<String> NO = Set.of("", "0", "false", "no", "n", "нет", "ні");
    /** How far levels lie apart, and whether that is half a point. */
    private static final Map<String, Boolean> STEPS =
            Map.of("", false, "1", false, "0.5", true, "0,5", true, ".5", true, "½", true);

    /** Returns a field; an apostrophe that keeps spreadsheets from computing is left out. */
    String field(String name) {
        int index = header.indexOf(name);
        String text = row.cell(index);
        return text.length() > 1 && text.charAt(0) == '\'' ? text.substring(1) : text;
    }

    /** Returns why the line cannot be an item; nothing if it can. */
    List<Finding> amiss(Place place) {
        Optional<Finding> word = unknownWord(place);
        if (word.isPresent()) {
            return List.of(word.get());
        }
        List<Finding> amiss = new ArrayList<>();
        if (field("competence").isBlank()) {
            amiss.add(finding(SurveyFinding.NO_COMPETENCE, place, "competence", ""));
        }
        for (String column : List.of("min", "max", "target")) {
            boolean mayLack = column.equals("target") && field(column).isEmpty();
            if (!mayLack && SurveyItem.wholeNumber(field(column)) == null) {
                amiss.add(finding(SurveyFinding.NO_WHOLE_NUMBER, place, column, field(column)));
            }
        }
        if (!amiss.isEmpty()) {
            return amiss;
        }
        int min = number("min");
        int max = number("max");
        if (max <= min || min < -SurveyItem.FARTHEST || max > SurveyItem.FARTHEST) {
            amiss.add(finding(SurveyFinding.NO_RANGE, place, "max", min + ".." + max));
            return amiss;
        }
        AnswerScale scale = AnswerScale.of(min, max);
        if (!field("target").isEmpty() && !scale.contains(number("target"))) {
            amiss.add(finding(SurveyFinding.OFF_SCALE, place, "target", field("target")));
        }
        for (String part : parts("labels")) {
            Integer level = level(part);
            if (level == null || part.substring(part.indexOf('=') + 1).isBlank()) {
                amiss.add(finding(SurveyFinding.NO_LABEL, place, "labels", part));
            } else if (!scale.contains(level)) {
                amiss.add(finding(SurveyFinding.OFF_SCALE, place, "labels", part));
            }
        }
        for (String column : List.of("missing", "not_applicable")) {
            for (String code : parts(column)) {
                Integer number = SurveyItem.wholeNumber(code);
                if (number != null && scale.contains(number)) {
                    amiss.add(finding(SurveyFinding.CODE_IS_LEVEL, place, column, code));
                }
            }
        }
        return amiss;
    }

    private Finding finding(SurveyFinding code, Place place, String column, String value) {
        return Finding.of(
                code,
                place.at(place.line(), Math.max(0, header.indexOf(column)) + 1),
                Map.of(
                        "item",
                        CsvText.shown(field("name")),
                        "column",
                        column,
                        "value",
                        CsvText.shown(value),
                        "min",
                        CsvText.shown(field("min")),
                        "max",
                        CsvText.shown(field("max"))));
    }

    private List<String> parts(String column) {
        return Arrays.stream(field(column).split("[|;]", -1))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    private static @Nullable Integer level(String label) {
        int sign = label.indexOf('=');
        return sign < 0 ? null : SurveyItem.wholeNumber(label.substring(0, sign).strip());
    }

    SurveyItem item(String name) {
        String target = field("target");
        return new SurveyItem(
                name,
                field("competence"),
                field("text"),
                facet().orElse(Facet.LEVEL),
                AnswerScale.of(number("min"), number("max")),
                STEPS.getOrDefault(field("step"), false),
                YES.contains(CsvText.plain(field("reverse"))),
                target.isEmpty() ? null : number("target"),
                labels(),
                new TreeSet<>(parts("missing")),
                new TreeSet<>(parts("not_applicable")));
    }

    private Optional<Finding> unknownWord(Place place) {
        String reverse = CsvText.plain(field("reverse"));
        if (!YES.contains(reverse) && !NO.contains(reverse)) {
            return Optional.of(unknown(place, "reverse", "yes, no"));
        }
        if (!STEPS.containsKey(field("step"))) {
            return Optional.of(unknown(place, "step", "1, 0.5"));
        }
        return field("facet").isEmpty() || facet().isPresent()
                ? Optional.empty()
                : Optional.of(unknown(place, "facet", "level, difficulty, importance"));
    }

    /** Asks about a word that a column does not know. */
    Finding unknown(Place place, String column, String known) {
        return Finding.of(
                SurveyFinding.UNKNOWN_WORD,
                place.at(place.line(), header.indexOf(column) + 1),
                Map.of(
                        "item",
                        CsvText.shown(field("name")),
                        "column",
                        column,
                        "value",
                        CsvText.shown(field(column)),
                        "known",
                        known));
    }

    private Optional<Facet> facet() {
        String word = CsvText.plain(field("facet"));
        return Arrays.stream(Facet.values())
                .filter(facet -> CsvText.plain(facet.name()).equals(word))
                .findFirst();
    }

    private int number(String column) {
        return requireNonNull(SurveyItem.wholeNumber(field(column)), column);
    }

    private Map<Integer, String> labels() {
        Map<Integer, String> labels = new TreeMap<>();
        for (String part : parts("labels")) {
            labels.put(
                    requireNonNull(level(part), "level"),
                    part.substring(part.indexOf('=') + 1).strip());
        }
        return labels;
    }
}
