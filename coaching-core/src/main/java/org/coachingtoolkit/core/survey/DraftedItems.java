package org.coachingtoolkit.core.survey;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.coachingtoolkit.core.analytics.AnswerScale;
import org.coachingtoolkit.core.analytics.Pairs;
import org.coachingtoolkit.core.analytics.Sample;
import org.coachingtoolkit.core.analytics.association.Correlations;
import org.coachingtoolkit.core.finding.Finding;
import org.coachingtoolkit.core.finding.Place;

/** The items of a draft beside each other: scales and half points that they share, and what is asked about them. */
final class DraftedItems {
    private static final int NAMED = 8;
    private static final int MANY_ITEMS = 8;
    private static final int FEWEST_ITEMS = 3;
    private static final int FEWEST_PEOPLE = 10;
    private static final double LEVEL = 0.95;
    private static final Pattern NUMBERED = Pattern.compile("\\p{L}{0,3}\\d{1,3}");
    private static final List<AnswerScale> USUAL = List.of(
            AnswerScale.of(1, 5),
            AnswerScale.of(0, 3),
            AnswerScale.of(1, 4),
            AnswerScale.of(0, 4),
            AnswerScale.of(1, 6),
            AnswerScale.of(1, 7),
            AnswerScale.of(0, 5),
            AnswerScale.of(1, 9),
            AnswerScale.of(1, 10),
            AnswerScale.of(0, 10));

    private final Place place;
    private final List<Finding> findings;
    private final List<DraftedItem> items;

    DraftedItems(Place place, List<Finding> findings, List<DraftedItem> items) {
        this.place = place;
        this.findings = findings;
        this.items = new ArrayList<>(items);
    }

    List<SurveyItem> items() {
        return items.stream().map(DraftedItem::item).toList();
    }

    private static List<String> some(List<DraftedItem> items) {
        return items.stream().limit(NAMED).map(DraftedItem::name).toList();
    }

    private Map<String, List<DraftedItem>> byCompetence() {
        Map<String, List<DraftedItem>> byCompetence = new LinkedHashMap<>();
        items.forEach(item -> byCompetence
                .computeIfAbsent(item.competence(), name -> new ArrayList<>())
                .add(item));
        return byCompetence;
    }

    /** Gives all items whose scale is not told the usual one that holds their answers. */
    void shareScale() {
        List<DraftedItem> open =
                items.stream().filter(item -> item.scale() == null).toList();
        if (open.isEmpty()) {
            return;
        }
        int low = open.stream().mapToInt(DraftedItem::low).min().orElseThrow();
        int high = open.stream().mapToInt(DraftedItem::high).max().orElseThrow();
        AnswerScale scale = USUAL.stream()
                .filter(usual -> usual.min() <= low && usual.max() >= high && usual.min() >= low - 1)
                .findFirst()
                .orElseGet(() -> AnswerScale.of(low, Math.max(low + 1, high)));
        items.replaceAll(item -> item.scale() == null ? item.withScale(scale) : item);
        findings.add(Finding.of(
                SurveyFinding.DRAFT_SCALE,
                place,
                Map.of(
                        "count",
                        (long) open.size(),
                        "low",
                        low,
                        "high",
                        high,
                        "min",
                        scale.min(),
                        "max",
                        scale.max(),
                        "columns",
                        some(open))));
    }

    /** Asks about the order of labels. */
    void askForLabels(SharedLabels labels) {
        Map<List<String>, List<DraftedItem>> labelled = new LinkedHashMap<>();
        items.stream()
                .filter(item -> !item.labels().isEmpty())
                .forEach(item -> labelled.computeIfAbsent(
                                List.copyOf(item.labels().values()), order -> new ArrayList<>())
                        .add(item));
        labelled.forEach((order, columns) -> {
            boolean known = !labels.isUnordered(order)
                    || order.stream().allMatch(label -> NUMBERED.matcher(label).matches());
            findings.add(Finding.of(
                    known ? SurveyFinding.DRAFT_LABELS : SurveyFinding.DRAFT_ORDER,
                    place,
                    Map.of(
                            "count", (long) columns.size(),
                            "labels", String.join(known ? " < " : "; ", order),
                            "columns", some(columns))));
        });
    }

    /** Asks where all items were drafted as one competence. */
    void askForCompetences() {
        Set<String> competences = byCompetence().keySet();
        if (competences.size() == 1 && items.size() >= MANY_ITEMS) {
            findings.add(Finding.of(
                    SurveyFinding.DRAFT_ONE_COMPETENCE,
                    place,
                    Map.of(
                            "count",
                            (long) items.size(),
                            "competence",
                            competences.iterator().next())));
        }
    }

    /** Gives all items of a competence half points where one has them. */
    void shareHalves() {
        Set<DraftedItem> sharing = new HashSet<>();
        byCompetence().values().forEach(of -> {
            List<DraftedItem> numeric =
                    of.stream().filter(item -> item.labels().isEmpty()).toList();
            if (numeric.stream().anyMatch(DraftedItem::halves)) {
                sharing.addAll(numeric);
                findings.add(Finding.of(
                        SurveyFinding.DRAFT_HALVES,
                        place,
                        Map.of("count", (long) numeric.size(), "columns", some(numeric))));
            }
        });
        items.replaceAll(item -> sharing.contains(item) ? item.withHalves() : item);
    }

    /** Asks about items that go against the others of their competence. */
    void askForReversed(List<TableLine> rows) {
        byCompetence().forEach((competence, of) -> {
            if (of.size() >= FEWEST_ITEMS) {
                askForReversed(competence, of, rows);
            }
        });
    }

    private void askForReversed(String competence, List<DraftedItem> of, List<TableLine> rows) {
        List<List<Double>> answers = of.stream()
                .map(item -> rows.stream().map(item::answer).toList())
                .toList();
        CommonDirection direction = new CommonDirection(answers);
        for (int i = 0; i < of.size(); i++) {
            if (!direction.isAgainst(i)) {
                continue;
            }
            Pairs pairs = Pairs.of(Sample.ofNullable(answers.get(i)), Sample.ofNullable(direction.rest(i)));
            double r = pairs.n() < FEWEST_PEOPLE
                    ? 0
                    : Correlations.pearson(pairs, LEVEL)
                            .coefficient()
                            .toOptional()
                            .orElse(0);
            if (r < SurveyAnalysis.AGAINST) {
                findings.add(Finding.of(
                        SurveyFinding.DRAFT_REVERSED,
                        place.at(place.line(), of.get(i).column() + 1),
                        Map.of(
                                "item",
                                of.get(i).name(),
                                "competence",
                                competence,
                                "r",
                                BigDecimal.valueOf(r).setScale(2, RoundingMode.HALF_EVEN))));
            }
        }
    }
}
