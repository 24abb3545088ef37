package org.coachingtoolkit.core.intake;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.coachingtoolkit.core.common.Labelled;
import org.coachingtoolkit.core.common.Language;
import org.coachingtoolkit.core.common.TermKind;
import org.coachingtoolkit.core.common.TextCatalogue;
import org.coachingtoolkit.core.session.SessionMode;
import org.coachingtoolkit.core.session.SessionStatus;
import org.coachingtoolkit.core.table.Tables;

/** What was understood, in words. */
final class IntakeText {
    private static final TextCatalogue TEXTS = TextCatalogue.of(IntakeText.class);
    /** What stands in a file twice, or only programs need. */
    private static final Set<String> UNSHOWN =
            Set.of("raw", "id", "email", "phone", "zone", "coachRaw", "teacherRaw", "min", "max", "complete");

    private static final Map<String, Function<Language, String>> TERMS = terms();

    private IntakeText() {}

    private static Map<String, Function<Language, String>> terms() {
        Map<String, Function<Language, String>> terms = new HashMap<>();
        for (Labelled[] values : List.<Labelled[]>of(SessionStatus.values(), SessionMode.values(), TermKind.values())) {
            for (Labelled value : values) {
                terms.put(((Enum<?>) value).name(), value::label);
            }
        }
        Arrays.stream(DayOfWeek.values())
                .forEach(day ->
                        terms.put(day.name(), language -> language.format().weekday(day)));
        return terms;
    }

    static List<String> lines(Intake intake, Language language, int most) {
        List<String> lines = new ArrayList<>();
        if (intake.kind() != null) {
            lines.add(intake.kind().label(language));
        }
        new TreeMap<>(intake.about()).forEach((key, value) -> {
            if (!value.isBlank()) {
                lines.add("  " + word(language, key) + ": " + value);
            }
        });
        new TreeMap<>(intake.facts()).forEach((key, facts) -> {
            lines.add(word(language, key) + ": " + facts.size());
            facts.stream().limit(most).forEach(fact -> lines.add("  " + line(fact, language)));
        });
        return lines;
    }

    private static String word(Language language, String key) {
        return TEXTS.text(language, TEXTS.has(language, key) ? key : "other");
    }

    private static String line(Fact fact, Language language) {
        List<String> parts = new ArrayList<>();
        fact.values().forEach((key, value) -> {
            if (!UNSHOWN.contains(key)) {
                String written = written(value, language);
                if (!written.isBlank()) {
                    parts.add(written);
                }
            }
        });
        return Tables.name(fact.place()).map(place -> place + "  ").orElse("") + String.join(", ", parts);
    }

    private static String written(Object value, Language language) {
        if (value instanceof Boolean) {
            return "";
        } else if (value instanceof Collection<?> all) {
            return joined(all, language);
        } else if (value instanceof Map<?, ?> map) {
            return joined(map.values(), language);
        }
        String text = value.toString().strip().replaceAll("\\s+", " ");
        Function<Language, String> term = TERMS.get(text);
        return term != null ? term.apply(language) : day(text, language);
    }

    private static String joined(Collection<?> values, Language language) {
        return String.join(
                ", ",
                values.stream()
                        .map(value -> written(value, language))
                        .filter(text -> !text.isBlank())
                        .toList());
    }

    private static String day(String text, Language language) {
        try {
            if (text.matches("\\d{4}-\\d{2}-\\d{2}")) {
                return TextCatalogue.written(language, LocalDate.parse(text));
            } else if (text.matches("\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}(:\\d{2})?")) {
                return TextCatalogue.written(language, LocalDateTime.parse(text));
            }
        } catch (DateTimeException notADay) {
            return text;
        }
        return text;
    }
}
