package org.coachingtoolkit.core.survey;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.coachingtoolkit.core.common.Likeness;
import org.coachingtoolkit.core.finding.Finding;
import org.coachingtoolkit.core.finding.Place;

/** What a codebook may say without meaning it. */
final class CodebookChecks {
    private static final int NAMED = 6;

    private CodebookChecks() {}

    static List<Finding> findings(Codebook codebook) {
        List<Finding> findings = new ArrayList<>();
        codebook.items().forEach(item -> labels(item).ifPresent(findings::add));
        competences(codebook, findings);
        scales(codebook, findings);
        descending(codebook, findings);
        mostlyReversed(codebook, findings);
        return findings;
    }

    /** A cell that reads 5 where {@code 1=5} is declared may be the code or the label. */
    private static Optional<Finding> labels(SurveyItem item) {
        Map<String, Integer> levels = new LinkedHashMap<>();
        for (Map.Entry<Integer, String> of : item.labels().entrySet()) {
            int level = of.getKey();
            String label = of.getValue();
            Integer other = levels.putIfAbsent(CsvText.plain(label), level);
            Integer number = SurveyItem.wholeNumber(label);
            boolean isLevel = number != null && number != level && item.scale().contains(number);
            if (other != null || isLevel) {
                return Optional.of(Finding.of(
                        other != null ? SurveyFinding.SAME_LABEL : SurveyFinding.LABEL_IS_LEVEL,
                        Place.ROOT,
                        Map.of(
                                "item",
                                item.name(),
                                "level",
                                level,
                                "label",
                                CsvText.shown(label),
                                "other",
                                other == null ? level : other)));
            }
        }
        return Optional.empty();
    }

    private static void competences(Codebook codebook, List<Finding> findings) {
        Map<String, SurveyItem> seen = new LinkedHashMap<>();
        List<String> told = new ArrayList<>();
        for (SurveyItem item : codebook.items()) {
            String look = Likeness.look(CsvText.plain(item.competence()));
            SurveyItem first = seen.putIfAbsent(look.isEmpty() ? item.competence() : look, item);
            if (first != null && !first.competence().equals(item.competence()) && !told.contains(item.competence())) {
                told.add(item.competence());
                findings.add(Finding.of(
                        SurveyFinding.SAME_COMPETENCE,
                        Place.ROOT,
                        Map.of("item", item.name(), "one", first.competence(), "other", item.competence())));
            }
        }
    }

    private static void scales(Codebook codebook, List<Finding> findings) {
        for (String competence : codebook.competences()) {
            Map<String, List<String>> scales = new LinkedHashMap<>();
            codebook.items().stream()
                    .filter(item -> item.competence().equals(competence))
                    .forEach(item -> scales.computeIfAbsent(shown(item), scale -> new ArrayList<>())
                            .add(item.name()));
            if (scales.size() > 1) {
                List<String> shown = new ArrayList<>();
                scales.forEach((scale, items) -> shown.add(scale + ": "
                        + String.join(", ", items.subList(0, Math.min(NAMED, items.size())))
                        + (items.size() > NAMED ? ", …" : "")));
                String odd = List.copyOf(scales.values()).get(1).get(0);
                findings.add(Finding.of(
                        SurveyFinding.MIXED_SCALES,
                        Place.ROOT,
                        Map.of("item", odd, "competence", competence, "scales", String.join("; ", shown))));
            }
        }
    }

    private static String shown(SurveyItem item) {
        return item.scale().min() + "–" + item.scale().max() + (item.halves() ? " (½)" : "");
    }

    private static void descending(Codebook codebook, List<Finding> findings) {
        List<SurveyItem> items = codebook.items().stream()
                .filter(item -> !item.reversed())
                .filter(item -> LabelOrder.isDescending(
                        item.labels().values().stream().map(CsvText::plain).toList()))
                .toList();
        if (!items.isEmpty()) {
            SurveyItem first = items.get(0);
            findings.add(Finding.of(
                    SurveyFinding.DESCENDING_LABELS,
                    Place.ROOT,
                    Map.of(
                            "item",
                            first.name(),
                            "items",
                            named(items),
                            "label",
                            CsvText.shown(List.copyOf(first.labels().values())
                                    .get(first.labels().size() - 1)))));
        }
    }

    private static void mostlyReversed(Codebook codebook, List<Finding> findings) {
        for (String competence : codebook.competences()) {
            List<SurveyItem> items = codebook.items().stream()
                    .filter(item -> item.competence().equals(competence))
                    .toList();
            List<SurveyItem> reversed =
                    items.stream().filter(SurveyItem::reversed).toList();
            if (items.size() > 2 && 2 * reversed.size() > items.size()) {
                findings.add(Finding.of(
                        SurveyFinding.MOSTLY_REVERSED,
                        Place.ROOT,
                        Map.of(
                                "item",
                                reversed.get(0).name(),
                                "competence",
                                competence,
                                "items",
                                named(reversed),
                                "count",
                                (long) reversed.size(),
                                "all",
                                (long) items.size())));
            }
        }
    }

    private static String named(List<SurveyItem> items) {
        return items.stream().limit(NAMED).map(SurveyItem::name).collect(Collectors.joining(", "))
                + (items.size() > NAMED ? ", …" : "");
    }
}
