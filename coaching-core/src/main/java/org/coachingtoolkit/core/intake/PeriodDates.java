package org.coachingtoolkit.core.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.coachingtoolkit.core.table.Cell;
import org.coachingtoolkit.core.table.TableRow;
import org.jspecify.annotations.Nullable;

/** The days that the row of a period gives, and the columns in which they stand. */
final class PeriodDates {
    private PeriodDates() {}

    /** Returns the days of the row's columns of dates, or of all its columns but notes and holidays within. */
    static List<Days.Day> of(Reading reading, TableRow row, @Nullable Header header) {
        StringBuilder joined = new StringBuilder();
        List<Integer> columns = new ArrayList<>();
        if (header != null && header.has("start") && header.has("end")) {
            columns.add(header.column("start"));
            columns.add(header.column("end"));
        }
        for (int column = 1; column <= row.cells().size(); column++) {
            if (!columns.contains(column)) {
                columns.add(column);
            }
        }
        for (int column : columns) {
            Cell cell = row.cell(column);
            String meaning = header == null ? "" : header.meanings().getOrDefault(column, "");
            if (header != null && isOfHoliday(header, column)) {
                continue;
            }
            if (cell.isBlank()
                    || meaning.equals("notes")
                    || meaning.equals("audience")
                    || (meaning.equals("length") && reading.days(cell.text()).size() < 2)) {
                continue;
            }
            joined.append(cell.date().map(LocalDate::toString).orElse(Days.expanded(cell.text())))
                    .append(" ; ");
        }
        return reading.days(joined.toString());
    }

    /** Returns whether a column gives holidays within a term: it stands after those of the term and is headed so. */
    static boolean isOfHoliday(Header header, int column) {
        String title = header.titles().getOrDefault(column, "");
        String from = header.has("start") && header.has("end") ? "start" : header.has("range") ? "range" : "length";
        return header.has(from)
                && column != header.column(from)
                && (!from.equals("start") || column != header.column("end"))
                && column
                        > Math.min(
                                header.column(from), from.equals("start") ? header.column("end") : header.column(from))
                && PeriodWords.isHoliday(title);
    }
}
