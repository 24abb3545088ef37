package org.coachingtoolkit.reports.workbook;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.coachingtoolkit.core.common.Language;

/** The words by which the sheets, columns and marked rows of a programme's workbook are known, in all languages. */
final class Vocabulary {
    static final Vocabulary PROGRAMME = new Vocabulary(Layout.PROGRAMME);

    private final Map<String, SheetLayout> sheets = new HashMap<>();
    private final Map<String, Map<String, String>> columns = new LinkedHashMap<>();
    private final Map<String, Set<String>> helps = new HashMap<>();

    private final Set<String> others = keys("sheet.start", "sheet.lists", "sheet.findings");
    private final Set<String> values = keys("form.value");
    private final Set<String> examples = keys("marker.example");
    private final Set<String> help = keys("marker.help");

    private Vocabulary(Layout layout) {
        for (SheetLayout sheet : layout.sheets()) {
            Set<String> texts = new HashSet<>();
            for (Language language : Language.values()) {
                sheets.put(Words.key(WorkbookText.sheet(language, sheet)), sheet);
                sheet.columns().stream()
                        .filter(column -> !column.hidden())
                        .forEach(column -> texts.add(WorkbookText.help(language, column)));
            }
            texts.remove("");
            helps.put(sheet.key(), texts);
            columns.put(sheet.key(), columns(sheet));
        }
    }

    private static Map<String, String> columns(SheetLayout sheet) {
        Map<String, String> known = new HashMap<>();
        for (Language language : Language.values()) {
            for (Column column : sheet.columns()) {
                known.put(Words.key(WorkbookText.heading(language, column)), column.key());
            }
            known.put(Words.key(WorkbookText.text(language, "column.row")), WorkbookWriter.ROW_KEY);
            known.put(Words.key(WorkbookText.text(language, "column.label")), WorkbookWriter.LABEL_KEY);
            if (sheet.name() != null) {
                known.put(
                        Words.key(WorkbookText.text(language, "column.key")),
                        sheet.name().codeKey());
            }
        }
        sheet.columns().forEach(column -> known.putIfAbsent(Words.key(column.key()), column.key()));
        return Map.copyOf(known);
    }

    private static Set<String> keys(String... texts) {
        return Stream.of(Language.values())
                .flatMap(language -> Arrays.stream(texts).map(text -> Words.key(WorkbookText.text(language, text))))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Returns the sheet that is called so; empty if none is. */
    Optional<SheetLayout> sheet(String name) {
        return Optional.ofNullable(sheets.get(Words.key(name)));
    }

    /** Returns whether a sheet of the workbook that holds nothing of the programme is called so. */
    boolean isOther(String sheet) {
        return others.contains(Words.key(sheet));
    }

    /** Returns the keys of a sheet's columns by the keys of their headings. */
    Map<String, String> columns(String sheet) {
        return columns.getOrDefault(sheet, Map.of());
    }

    /** Returns whether a text is the heading of a form's values. */
    boolean isValueHeading(String text) {
        return values.contains(Words.key(text));
    }

    boolean marksExample(String text) {
        return examples.contains(Words.key(text));
    }

    boolean marksHelp(String text) {
        return help.contains(Words.key(text));
    }

    /** Returns whether a text is a line of help of a sheet. */
    boolean isHelp(String sheet, String text) {
        return helps.getOrDefault(sheet, Set.of()).contains(text);
    }
}
