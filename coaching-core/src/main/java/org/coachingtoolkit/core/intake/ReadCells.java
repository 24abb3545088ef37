package org.coachingtoolkit.core.intake;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;
import org.coachingtoolkit.core.finding.Finding;
import org.coachingtoolkit.core.finding.Place;
import org.coachingtoolkit.core.table.Table;
import org.coachingtoolkit.core.table.TableRow;

/** Which cells of a table were read, so that all others in which something stands can be named. */
final class ReadCells {
    private final Table table;
    private final Set<Place> read = new HashSet<>();

    ReadCells(Table table) {
        this.table = table;
    }

    void cell(int row, int column) {
        if (row > 0 && column > 0) {
            read.add(table.place(row, column));
        }
    }

    /** Takes note of the columns of a row from the first to the last. */
    void cells(int row, int first, int last) {
        for (int column = first; column <= last; column++) {
            cell(row, column);
        }
    }

    void row(int row) {
        cells(row, 1, table.columns());
    }

    /** Names a column by its heading and what stands below it. */
    void nameColumn(Reading reading, int head, int column, String heading) {
        Set<String> values = new LinkedHashSet<>();
        for (TableRow row : table.rows()) {
            if (row.number() > head && !Words.isNone(row.cell(column).text())) {
                values.add(Words.tidy(row.cell(column).text()));
                cell(row.number(), column);
            }
        }
        if (!values.isEmpty()) {
            reading.skip(heading + ": " + String.join("; ", values));
        }
    }

    /** Takes note of what says what the table is: its first row, and the other rows above it that name timetable, year or half-year. */
    void title(int above) {
        int first = table.rows().isEmpty() ? 0 : table.rows().get(0).number();
        for (TableRow row : table.rows()) {
            for (int column = 1; row.number() < above && column <= row.cells().size(); column++) {
                String text = row.cell(column).text();
                if (row.number() == first
                        || Vocabulary.WORDS.has("timetable-title", text)
                        || Vocabulary.WORDS.has("half-year", text)
                        || Days.schoolYear(text).isPresent()) {
                    cell(row.number(), column);
                }
            }
        }
    }

    /** Names what stands in cells that were neither read nor are asked about. */
    void nameOthers(Reading reading) {
        reading.facts.values().forEach(facts -> facts.forEach(fact -> read.add(fact.place())));
        reading.findings.stream().map(Finding::place).forEach(read::add);
        for (TableRow row : table.rows()) {
            StringBuilder others = new StringBuilder();
            for (int column = 1; column <= row.cells().size(); column++) {
                if (!Words.isNone(row.cell(column).text()) && !read.contains(table.place(row.number(), column))) {
                    others.append(row.cell(column).text()).append(' ');
                }
            }
            reading.skip(others.toString());
        }
    }
}
