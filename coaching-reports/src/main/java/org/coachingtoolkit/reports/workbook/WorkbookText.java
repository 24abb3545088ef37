package org.coachingtoolkit.reports.workbook;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.coachingtoolkit.core.common.Labelled;
import org.coachingtoolkit.core.common.Language;
import org.coachingtoolkit.core.common.TextCatalogue;
import org.coachingtoolkit.core.json.ValueForm;

/** The words of workbooks. */
final class WorkbookText {
    private static final TextCatalogue TEXTS = TextCatalogue.of(WorkbookText.class);
    private static final LocalDate EXAMPLE_DAY = LocalDate.of(2026, 10, 12);

    /** The languages, by their names. */
    static final Labelled LANGUAGES = language -> Arrays.stream(Language.values())
            .map(each -> language(language, each))
            .collect(Collectors.joining(", "));

    private WorkbookText() {}

    static String text(Language language, String key) {
        return TEXTS.text(language, key);
    }

    static String text(Language language, String key, Map<String, ?> arguments) {
        return TEXTS.text(language, key, arguments);
    }

    static boolean has(Language language, String key) {
        return TEXTS.has(language, key);
    }

    static String sheet(Language language, SheetLayout sheet) {
        return TEXTS.text(language, "sheet." + sheet.key());
    }

    /** Returns a heading: the words of its own, or those of its parts from the outer to the inner, where there are any. */
    static String heading(Language language, Column column) {
        List<String> parts = column.textKeys().stream()
                .filter(key -> TEXTS.has(language, key))
                .map(key -> TEXTS.text(language, key))
                .toList();
        if (parts.isEmpty()) {
            throw new IllegalStateException("words must have a heading for '" + column.textKeys() + "'");
        }
        String heading = parts.get(parts.size() - 1);
        for (int i = parts.size() - 2; i >= 0; i--) {
            heading =
                    parts.get(i) + ": " + heading.substring(0, 1).toLowerCase(language.locale()) + heading.substring(1);
        }
        return heading;
    }

    /** Returns the line of help below a heading; empty where it needs none. */
    static String help(Language language, Column column) {
        String own = column.textKeys().get(column.textKeys().size() - 1) + ".help";
        if (TEXTS.has(language, own)) {
            return TEXTS.text(language, own);
        }
        if (!column.members().isEmpty() || column.part() == Column.Part.OWNER) {
            return TEXTS.text(language, column.isList() ? "help.NAMES" : "help.NAME");
        } else if (column.element() instanceof ValueForm.Open) {
            return TEXTS.text(language, "help.OPEN");
        } else if (column.isList()) {
            return TEXTS.text(language, column.kind() == ValueForm.Kind.CONSTANT ? "help.DAYS" : "help.LINES");
        }
        String key = "help." + column.kind();
        Map<String, Object> bounds = column.form() instanceof ValueForm.Single single ? single.schema() : Map.of();
        return TEXTS.text(
                language,
                key,
                Map.of(
                        "example", EXAMPLE_DAY,
                        "least", String.valueOf(bounds.get("minimum")),
                        "most", String.valueOf(bounds.get("maximum"))));
    }

    /** Returns the word for a constant. */
    static String constant(Language language, Enum<?> constant) {
        if (constant instanceof DayOfWeek day) {
            return language.format().weekday(day);
        }
        return constant instanceof Labelled labelled
                ? labelled.label(language)
                : TEXTS.text(language, constant.getDeclaringClass().getSimpleName() + "." + constant.name());
    }

    /** Returns the keys of the words for a constant in all languages. */
    static Set<String> words(Enum<?> constant) {
        return Arrays.stream(Language.values())
                .map(language -> Words.key(constant(language, constant)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    static String yesNo(Language language, boolean truth) {
        return TEXTS.text(language, truth ? "yes" : "no");
    }

    /** Returns whether a text says yes or no in any language; empty if it says neither. */
    static Optional<Object> truth(String text) {
        String key = Words.key(text);
        for (Language language : Language.values()) {
            for (boolean truth : new boolean[] {true, false}) {
                if (key.equals(Words.key(yesNo(language, truth)))) {
                    return Optional.of(truth);
                }
            }
        }
        return Optional.empty();
    }

    static String language(Language shown, Language language) {
        return TEXTS.text(shown, "language." + language.name());
    }

    /** Returns a foreign text in a form that can stand in a message. */
    static String shown(String text) {
        StringBuilder shown = new StringBuilder();
        text.codePoints().limit(60).forEach(c -> shown.appendCodePoint(Character.isISOControl(c) ? ' ' : c));
        return text.codePointCount(0, text.length()) > 60 ? shown.append('…').toString() : shown.toString();
    }

    /** The words of some constants. */
    record Choices(List<Enum<?>> constants) implements Labelled {
        @Override
        public String label(Language language) {
            List<String> words = new ArrayList<>();
            constants.forEach(constant -> words.add(constant(language, constant)));
            return String.join(", ", words);
        }
    }

    /** A heading, as the reader's language has it. */
    record Heading(Column column) implements Labelled {
        @Override
        public String label(Language language) {
            return WorkbookText.heading(language, column);
        }
    }

    /** A sheet's name, as the reader's language has it. */
    record SheetName(SheetLayout sheet) implements Labelled {
        @Override
        public String label(Language language) {
            return WorkbookText.sheet(language, sheet);
        }
    }
}
