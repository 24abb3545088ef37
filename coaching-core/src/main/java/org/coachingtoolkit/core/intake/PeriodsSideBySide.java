package org.coachingtoolkit.core.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.coachingtoolkit.core.table.Table;
import org.coachingtoolkit.core.table.TableRow;

/** Periods whose names stand side by side, with their first and last days in rows below. */
final class PeriodsSideBySide {
    private PeriodsSideBySide() {}

    /** Returns a row for each period, in the row of the names; the rows below it that it takes up have none. */
    static Map<Integer, List<TableRow>> in(Table table) {
        Map<Integer, List<TableRow>> blocks = new LinkedHashMap<>();
        List<TableRow> rows = table.rows();
        for (int i = 0; i < rows.size(); i++) {
            TableRow names = rows.get(i);
            long periods = names.cells().stream()
                    .filter(cell -> PeriodWords.kind(cell.text()).isPresent() || PeriodWords.isHoliday(cell.text()))
                    .count();
            TableRow start = null;
            TableRow end = null;
            int last = names.number();
            for (int below = i + 1; below < Math.min(rows.size(), i + 4) && periods >= 2; below++) {
                String limit = limit(rows.get(below));
                start = limit.equals("start") && start == null ? rows.get(below) : start;
                end = limit.equals("end") && end == null ? rows.get(below) : end;
                last = limit.isEmpty() ? last : rows.get(below).number();
            }
            if (start == null || end == null) {
                continue;
            }
            List<TableRow> turned = new ArrayList<>();
            for (int column = 1; column <= names.cells().size(); column++) {
                if (start.cell(column).date().isPresent()
                        || start.cell(column).text().matches(".*\\d.*")) {
                    turned.add(new TableRow(
                            names.number(), false, List.of(names.cell(column), start.cell(column), end.cell(column))));
                }
            }
            for (TableRow row : rows) {
                if (row.number() >= names.number() && row.number() <= last) {
                    blocks.put(row.number(), row.number() == names.number() ? turned : List.of());
                }
            }
        }
        return blocks;
    }

    /** Which limit of a period a row gives: start, end, or none. */
    private static String limit(TableRow row) {
        return Vocabulary.HEADINGS
                .meaning("terms.", PeriodWords.firstText(row))
                .map(Vocabulary.Meaning::name)
                .filter(name -> name.equals("start") || name.equals("end"))
                .orElse("");
    }
}
