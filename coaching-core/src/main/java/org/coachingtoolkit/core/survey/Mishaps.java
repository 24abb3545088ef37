package org.coachingtoolkit.core.survey;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.coachingtoolkit.core.common.Likeness;
import org.coachingtoolkit.core.finding.Finding;
import org.jspecify.annotations.Nullable;

/** What went amiss in rows and cells, counted by its kind and by the column or name that it is about. */
final class Mishaps {
    private static final int NAMED = 12;
    private static final int MOST_VALUES = 50;
    private static final int NAMED_VALUES = 8;

    private final Codebook codebook;
    private final ItemNames names;
    private final Map<SurveyFinding, Map<String, Mishap>> byCode = new LinkedHashMap<>();

    Mishaps(Codebook codebook, ItemNames names) {
        this.codebook = codebook;
        this.names = names;
    }

    /**
     * Counts a mishap.
     *
     * @param subject the item or name that it is about; empty if it is about rows
     * @param value what stands there
     */
    void add(SurveyFinding code, String subject, TableLine row, String value) {
        Map<String, Mishap> ofCode = byCode.computeIfAbsent(code, c -> new TreeMap<>());
        Mishap mishap = ofCode.get(subject);
        if (mishap == null && ofCode.size() < Codebook.MOST_ITEMS) {
            mishap = new Mishap(subject, names.named(subject), row.number(), CsvText.shown(value));
            ofCode.put(subject, mishap);
        }
        if (mishap != null) {
            mishap.count++;
            mishap.put(CsvText.shown(value), 1);
        }
    }

    /** Returns whether there is any of a kind. */
    boolean have(SurveyFinding code) {
        return byCode.containsKey(code);
    }

    /** Returns them as findings, one for columns that have the same in common. */
    List<Finding> findings(SurveyColumns columns, AnswerCells answers) {
        List<Finding> findings = new ArrayList<>();
        byCode.forEach((code, bySubject) -> {
            Map<List<Object>, List<Mishap>> alike = new LinkedHashMap<>();
            bySubject
                    .values()
                    .forEach(mishap -> alike.computeIfAbsent(inCommon(code, mishap, answers), key -> new ArrayList<>())
                            .add(mishap));
            alike.values().forEach(mishaps -> findings.add(finding(code, mishaps, columns, answers)));
        });
        return findings;
    }

    /** Returns what columns have in common that are asked about together. */
    private List<Object> inCommon(SurveyFinding code, Mishap mishap, AnswerCells answers) {
        Integer item = mishap.item;
        if (item == null || code == SurveyFinding.DUPLICATE_ANSWER || code == SurveyFinding.REPLACED_ANSWER) {
            return List.of(mishap.subject);
        }
        return code == SurveyFinding.NUMBER_BESIDE_WORDS
                ? List.of()
                : List.of(
                        codebook.items().get(item).scale(),
                        answers.isAnswered(item),
                        Set.copyOf(mishap.values.keySet()));
    }

    private Finding finding(SurveyFinding code, List<Mishap> mishaps, SurveyColumns columns, AnswerCells answers) {
        Mishap first = mishaps.get(0);
        Integer item = first.item;
        boolean none = code == SurveyFinding.NOT_A_NUMBER && item != null && !answers.isAnswered(item);
        Mishap together = new Mishap(first.subject, item, first.line, first.value);
        mishaps.forEach(mishap -> mishap.values.forEach(together::put));
        together.count = mishaps.stream().mapToLong(mishap -> mishap.count).sum();
        String subjects =
                mishaps.stream().limit(NAMED).map(mishap -> mishap.subject).collect(Collectors.joining(", "))
                        + (mishaps.size() > NAMED ? ", … (" + mishaps.size() + ")" : "");
        return Finding.of(
                none ? SurveyFinding.NOTHING_READ : code,
                TableLine.place(first.line, item == null ? 1 : columns.numberOf(item)),
                arguments(together, subjects));
    }

    private Map<String, Object> arguments(Mishap mishap, String subjects) {
        Map<String, Object> arguments = new HashMap<>();
        arguments.put("count", mishap.count);
        arguments.put("column", subjects);
        arguments.put("item", subjects);
        arguments.put("wave", subjects);
        arguments.put("value", mishap.value);
        arguments.put("values", mishap.values());
        arguments.put("line", mishap.line);
        arguments.put(
                "meant",
                Likeness.nearest(mishap.subject, codebook.keys().waves()).orElse("–"));
        if (mishap.item != null) {
            arguments.put("min", codebook.items().get(mishap.item).scale().min());
            arguments.put("max", codebook.items().get(mishap.item).scale().max());
        }
        return arguments;
    }

    /** A kind of mishap with one subject: how often, with what values, and where first. */
    private static final class Mishap {
        private final String subject;
        private final @Nullable Integer item;
        private final long line;
        private final String value;
        private final Map<String, Long> values = new LinkedHashMap<>();
        private long count;

        private Mishap(String subject, @Nullable Integer item, long line, String value) {
            this.subject = subject;
            this.item = item;
            this.line = line;
            this.value = value;
        }

        private void put(String known, long times) {
            if (values.size() < MOST_VALUES || values.containsKey(known)) {
                values.merge(known, times, Long::sum);
            }
        }

        private String values() {
            String named = values.entrySet().stream()
                    .limit(NAMED_VALUES)
                    .map(of -> of.getKey() + (of.getValue() > 1 ? " ×" + of.getValue() : ""))
                    .collect(Collectors.joining("; "));
            return values.size() > NAMED_VALUES ? named + "; …" : named;
        }
    }
}
