package org.coachingtoolkit.reports.workbook;

import java.util.List;
import java.util.Map;

/** Fills what rows leave empty from the rows that they name, such as the coach of a session from its goal. */
final class Inheritance {
    private final Layout layout;
    private final Names names;
    private final Map<String, FoundSheet> sheets;
    private final ReadRows rows;
    private final Questions questions;

    Inheritance(Layout layout, Names names, Map<String, FoundSheet> sheets, ReadRows rows, Questions questions) {
        this.layout = layout;
        this.names = names;
        this.sheets = sheets;
        this.rows = rows;
        this.questions = questions;
    }

    void fill() {
        for (FoundSheet at : sheets.values()) {
            at.layout().inherited().forEach((key, from) -> {
                Column link = Content.column(at.layout(), key);
                for (ReadRow row : rows.of(at.layout())) {
                    if (JsonTree.get(row.element(), link.path()) instanceof String id) {
                        from.forEach((to, path) -> fill(at, row, link, id, to, path));
                    } else if (link.required() || questions.isAsked(at.spot(row.number(), link))) {
                        // what the row leaves to the one that it names is asked with its name
                        from.keySet().stream()
                                .map(to -> at.spot(row.number(), Content.column(at.layout(), to)))
                                .forEach(questions::follows);
                    }
                }
            });
        }
    }

    private void fill(FoundSheet at, ReadRow row, Column link, String id, String to, List<String> path) {
        Column column = Content.column(at.layout(), to);
        if (JsonTree.get(row.element(), column.path()) != null
                || !at.cell(row.number(), column).isBlank()) {
            return;
        }
        for (SheetLayout sheet : layout.named(link)) {
            Names.Entry entry = names.byId(sheet.key(), id);
            if (entry != null) {
                ReadRow named = rows.of(sheet).get(entry.row());
                Object value = JsonTree.get(named.element(), path);
                if (value != null) {
                    JsonTree.put(row.element(), column.path(), value);
                } else if (isAsked(sheet, named, path)) {
                    questions.follows(at.spot(row.number(), column));
                }
            }
        }
    }

    /** Returns whether the cell of a value is in question, or will be because it must not be empty. */
    private boolean isAsked(SheetLayout sheet, ReadRow row, List<String> path) {
        FoundSheet at = sheets.get(sheet.key());
        return at != null
                && sheet.columns().stream()
                        .filter(column -> column.path().equals(path))
                        .anyMatch(column -> column.required() || questions.isAsked(at.spot(row.number(), column)));
    }
}
