package org.coachingtoolkit.reports.workbook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.coachingtoolkit.core.table.Table;
import org.coachingtoolkit.reports.workbook.FoundSheet.Spot;

/** Finds in somebody's workbook the sheets of the layout. */
final class SheetSearch {
    private static final Vocabulary WORDS = Vocabulary.PROGRAMME;

    /** A form of so many known lines is ours even where its hidden mark is lost. */
    private static final int LINES_OF_FORM = 3;

    private final Layout layout;
    private final Map<String, FoundSheet> sheets;
    private final Questions questions;

    /**
     * @param sheets receives the sheets that are found, by their keys and in the order of the layout
     */
    SheetSearch(Layout layout, Map<String, FoundSheet> sheets, Questions questions) {
        this.layout = layout;
        this.sheets = sheets;
        this.questions = questions;
    }

    /** Returns whether tables are a programme, or parts of one: a sheet bears the hidden mark, or is one of the forms. */
    static boolean isProgramme(Layout layout, List<Table> tables) {
        return tables.stream()
                .anyMatch(table -> FoundSheet.language(table).isPresent()
                        || FoundSheet.layout(layout, table)
                                .filter(SheetLayout::form)
                                .flatMap(sheet -> FoundSheet.of(sheet, table))
                                .filter(form -> form.known() >= LINES_OF_FORM)
                                .isPresent());
    }

    /** Finds the sheets, and asks about those that claim one part, have no headings, or are missing. */
    void find(List<Table> tables) {
        List<String> own = new ArrayList<>();
        Map<String, Table> claimed = new LinkedHashMap<>();
        for (Table table : tables) {
            SheetLayout sheet = FoundSheet.layout(layout, table).orElse(null);
            if (sheet == null) {
                if (!WORDS.isOther(table.sheet().name())) {
                    own.add(table.sheet().name());
                }
            } else if (claimed.putIfAbsent(sheet.key(), table) != null) {
                questions.report(
                        WorkbookFinding.TWO_SHEETS,
                        new Spot(table.sheet().name(), 1, 1),
                        Map.of(
                                "first", claimed.get(sheet.key()).sheet().name(),
                                "second", table.sheet().name(),
                                "part", new WorkbookText.SheetName(sheet)));
            }
        }
        for (SheetLayout sheet : layout.sheets()) {
            Table table = claimed.get(sheet.key());
            if (table == null) {
                continue;
            }
            FoundSheet at = FoundSheet.of(sheet, table).orElse(null);
            if (at == null) {
                questions.report(
                        WorkbookFinding.NO_HEADINGS,
                        new Spot(table.sheet().name(), 1, 1),
                        Map.of("sheet", table.sheet().name()));
                continue;
            }
            sheets.put(sheet.key(), at);
            at.twice()
                    .forEach(column -> questions.report(
                            WorkbookFinding.TWO_COLUMNS, at.heading(column), Map.of("column", at.headingText(column))));
            if (!at.own().isEmpty()) {
                questions.report(
                        WorkbookFinding.OWN_COLUMNS,
                        at.heading(at.own().get(0)),
                        Map.of(
                                "sheet",
                                at.name(),
                                "columns",
                                at.own().stream()
                                        .map(column -> WorkbookText.shown(at.headingText(column)))
                                        .toList()));
            }
        }
        if (!sheets.isEmpty()) {
            layout.sheets().stream()
                    .filter(sheet -> sheet.form() && sheet.columns().stream().anyMatch(Column::required))
                    .filter(sheet -> !sheets.containsKey(sheet.key()))
                    .forEach(questions::lacks);
            if (!own.isEmpty()) {
                questions.report(WorkbookFinding.OWN_SHEETS, Map.of("sheets", own));
            }
        }
    }
}
