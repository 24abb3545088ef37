package org.coachingtoolkit.core.survey;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** Words for levels whose order is known by convention, the lowest first. */
final class LabelOrder {
    private static final List<List<String>> KNOWN = List.of(
            List.of("strongly disagree", "disagree", "neutral", "agree", "strongly agree"),
            List.of("strongly disagree", "disagree", "neither agree nor disagree", "agree", "strongly agree"),
            List.of("strongly disagree", "disagree", "agree", "strongly agree"),
            List.of("never", "rarely", "sometimes", "often", "always"),
            List.of("never", "seldom", "sometimes", "often", "always"),
            List.of("never", "sometimes", "often", "always"),
            List.of("not at all", "a little", "somewhat", "quite a bit", "very much"),
            List.of("not at all", "a little", "fairly", "very"),
            List.of("not at all", "slightly", "moderately", "very", "extremely"),
            List.of("very poor", "poor", "fair", "good", "very good"),
            List.of("poor", "fair", "good", "excellent"),
            List.of("very dissatisfied", "dissatisfied", "neutral", "satisfied", "very satisfied"),
            List.of("не согласен", "скорее не согласен", "трудно сказать", "скорее согласен", "согласен"),
            List.of(
                    "полностью не согласен",
                    "скорее не согласен",
                    "затрудняюсь ответить",
                    "скорее согласен",
                    "полностью согласен"),
            List.of("совсем не согласен", "скорее не согласен", "и да и нет", "скорее согласен", "полностью согласен"),
            List.of("зовсім не згоден", "скоріше не згоден", "і так і ні", "скоріше згоден", "повністю згоден"),
            List.of("нет", "скорее нет", "и да и нет", "скорее да", "да"),
            List.of("ні", "скоріше ні", "і так і ні", "скоріше так", "так"),
            List.of("нет", "скорее нет", "трудно сказать", "скорее да", "да"),
            List.of("нет", "скорее нет", "скорее да", "да"),
            List.of("никогда", "редко", "иногда", "часто", "всегда"),
            List.of("никогда", "иногда", "часто", "всегда"),
            List.of("не умею", "начинаю", "умею", "умею и учу других"),
            List.of("не згоден", "скоріше не згоден", "важко сказати", "скоріше згоден", "згоден"),
            List.of("повністю не згоден", "скоріше не згоден", "важко відповісти", "скоріше згоден", "повністю згоден"),
            List.of("ні", "скоріше ні", "важко сказати", "скоріше так", "так"),
            List.of("ніколи", "рідко", "інколи", "часто", "завжди"),
            List.of("ніколи", "інколи", "часто", "регулярно"));

    private LabelOrder() {}

    /**
     * Returns the labels of the shortest known list that holds all answers, as they are written where they occur; empty if none
     * does, or there are fewer than three answers: yes and no may be anything.
     *
     * @param answers what was answered, by how it is compared
     */
    static Optional<List<String>> of(Map<String, String> answers) {
        if (answers.size() < 3) {
            return Optional.empty();
        }
        List<String> best = List.of();
        for (List<String> known : KNOWN) {
            if (known.containsAll(answers.keySet()) && (best.isEmpty() || known.size() < best.size())) {
                best = known;
            }
        }
        List<String> written = new ArrayList<>();
        best.forEach(label -> written.add(answers.getOrDefault(label, label)));
        return written.isEmpty() ? Optional.empty() : Optional.of(written);
    }

    /** Returns whether labels, as they are compared, run from the highest to the lowest of a known list. */
    static boolean isDescending(List<String> labels) {
        return labels.size() > 2
                && KNOWN.stream()
                        .filter(known -> known.containsAll(labels))
                        .anyMatch(known -> IntStream.range(1, labels.size())
                                .allMatch(i -> known.indexOf(labels.get(i)) < known.indexOf(labels.get(i - 1))));
    }
}
