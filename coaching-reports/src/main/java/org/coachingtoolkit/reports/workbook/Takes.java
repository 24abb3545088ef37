package org.coachingtoolkit.reports.workbook;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.coachingtoolkit.core.common.Labelled;
import org.coachingtoolkit.core.common.Language;
import org.coachingtoolkit.core.json.ValueForm;
import org.coachingtoolkit.core.json.ValueForm.Kind;

/** What the cells of a workbook take, in words that follow a question about them: yes or no, a day, one of a few words. */
final class Takes {
    private static final LocalDate EXAMPLE_DAY = LocalDate.of(2026, 10, 12);
    /** So many words are said; of more, some. */
    private static final int MOST_WORDS = 6;

    private static final int SOME_WORDS = 3;
    /** A sheet of so few columns is shown whole. */
    private static final int FEW_COLUMNS = 4;

    private Takes() {}

    /** Returns what a cell takes; empty where it takes any words. */
    static Optional<Labelled> cell(Column column) {
        return isAnyWords(column) ? Optional.empty() : Optional.of(new Cell(column, "takes.cell"));
    }

    /** Returns the same without the heading, for a question that names it. */
    static Optional<Labelled> here(Column column) {
        return isAnyWords(column) ? Optional.empty() : Optional.of(new Cell(column, "takes.here"));
    }

    /** Returns what a new row of a list takes: what it must have, or all where that is little. */
    static Labelled row(SheetLayout sheet) {
        return new NewRow(sheet);
    }

    private static boolean isAnyWords(Column column) {
        return words(Language.EN, column).isEmpty();
    }

    private static String words(Language language, Column column) {
        if (!column.members().isEmpty() || column.part() == Column.Part.OWNER) {
            List<String> sheets = Layout.PROGRAMME.named(column).stream()
                    .map(sheet -> text(language, "takes.sheet", Map.of("sheet", WorkbookText.sheet(language, sheet))))
                    .toList();
            return text(language, column.isList() ? "takes.NAMES" : "takes.NAME", Map.of("sheets", sheets));
        }
        ValueForm form = column.element();
        if (form instanceof ValueForm.Open open) {
            return text(language, "takes.OPEN", Map.of("words", choices(language, open.constant())));
        }
        String own = column.textKeys().get(column.textKeys().size() - 1) + ".help";
        if (column.kind() == Kind.TEXT || column.kind() == Kind.ID) {
            return column.isList()
                    ? text(language, "takes.LINES", Map.of())
                    : WorkbookText.has(language, own)
                            ? text(language, "takes.EXAMPLE", Map.of("help", WorkbookText.text(language, own)))
                            : "";
        }
        ValueForm.Single single = (ValueForm.Single) form;
        if (!single.constants().isEmpty()) {
            boolean days = single.constants().get(0) instanceof DayOfWeek;
            List<String> words = choices(language, single);
            boolean few = words.size() <= MOST_WORDS;
            return text(
                    language,
                    days ? "takes.DAYS" : few ? "takes.CONSTANT" : "takes.MANY",
                    Map.of("words", few ? words : words.subList(0, SOME_WORDS)));
        }
        List<String> languages = new ArrayList<>();
        for (Language each : Language.values()) {
            languages.add(WorkbookText.language(language, each));
        }
        return text(
                language,
                "takes." + column.kind(),
                Map.of(
                        "example",
                        EXAMPLE_DAY,
                        "least",
                        String.valueOf(single.schema().get("minimum")),
                        "most",
                        String.valueOf(single.schema().get("maximum")),
                        "words",
                        languages));
    }

    private static List<String> choices(Language language, ValueForm.Single form) {
        List<String> words = new ArrayList<>();
        form.constants().forEach(constant -> words.add(WorkbookText.constant(language, constant)));
        return words;
    }

    private static String text(Language language, String key, Map<String, ?> arguments) {
        return WorkbookText.text(language, key, arguments);
    }

    /** What a cell takes. */
    private record Cell(Column column, String key) implements Labelled {
        @Override
        public String label(Language language) {
            return text(
                    language,
                    key,
                    Map.of("column", new WorkbookText.Heading(column), "takes", words(language, column)));
        }

        @Override
        public String toString() {
            return column.key();
        }
    }

    /** What a new row takes. */
    private record NewRow(SheetLayout sheet) implements Labelled {
        @Override
        public String label(Language language) {
            List<Column> shown =
                    sheet.columns().stream().filter(column -> !column.hidden()).toList();
            boolean whole = shown.size() <= FEW_COLUMNS;
            List<String> cells = new ArrayList<>();
            for (Column column : shown) {
                if (whole || (column.required() && !sheet.isInherited(column))) {
                    String takes = words(language, column);
                    cells.add(text(
                            language,
                            takes.isEmpty() ? "takes.row.words" : "takes.row.cell",
                            Map.of("column", new WorkbookText.Heading(column), "takes", takes)));
                }
            }
            return text(
                    language,
                    "takes.row",
                    Map.of("sheet", new WorkbookText.SheetName(sheet), "cells", String.join("; ", cells)));
        }

        @Override
        public String toString() {
            return sheet.key();
        }
    }
}
