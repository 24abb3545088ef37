package org.coachingtoolkit.core.survey;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import org.coachingtoolkit.core.finding.Finding;
import org.coachingtoolkit.core.finding.Place;
import org.coachingtoolkit.core.table.Cell;
import org.coachingtoolkit.core.table.CellAddress;
import org.coachingtoolkit.core.table.CellArea;
import org.coachingtoolkit.core.table.Sheet;
import org.coachingtoolkit.core.table.TableLimits;
import org.coachingtoolkit.core.table.TableRow;
import org.coachingtoolkit.core.table.TableSink;
import org.coachingtoolkit.core.table.Tables;

/** Reads the first sheet of a file in which something stands, line by line; names the others. */
final class TableLines implements TableSink {
    /** As many cells as a national survey has; what is read is not kept. */
    private static final TableLimits LIMITS =
            new TableLimits(512L << 20, 8L << 30, Integer.MAX_VALUE, Long.MAX_VALUE, 16_384);

    private static final int NAMED = 8;

    private final Taker taker;
    private final List<String> others = new ArrayList<>();
    private final List<CellArea> merged = new ArrayList<>();
    private final BitSet hiddenColumns = new BitSet();
    private String chosen = "";
    private boolean delimited;
    private boolean begun;
    private boolean wanted = true;
    private int width;
    private long hiddenRows;
    private int firstHidden;

    private TableLines(Taker taker) {
        this.taker = taker;
    }

    /** Takes the lines of a table. */
    interface Taker {
        /** Takes a line and tells whether more are wanted. */
        boolean take(TableLine line);

        /** Returns the number of the last line of headers once the lines are read: below it no cell may span two lines. */
        default long headersEnd() {
            return Long.MAX_VALUE;
        }
    }

    /** Reads a file; returns what was found. */
    static List<Finding> read(String file, InputStream in, Taker taker) throws IOException {
        TableLines lines = new TableLines(taker);
        List<Finding> findings = new ArrayList<>();
        for (Finding finding : Tables.installed().read(file, in, LIMITS, lines)) {
            // there is one file, whose name stands before all that is said of it
            Place place = finding.place();
            findings.add(finding.at(new Place("", place.sheet(), place.line(), place.column())));
        }
        lines.addTo(findings);
        return findings;
    }

    private void addTo(List<Finding> findings) {
        if (!others.isEmpty()) {
            findings.add(Finding.of(
                    SurveyFinding.OTHER_SHEETS, Place.ROOT, Map.of("sheet", chosen, "others", List.copyOf(others))));
        }
        if (hiddenRows > 0) {
            findings.add(Finding.of(
                    SurveyFinding.HIDDEN_ROWS, Place.ROOT.at(firstHidden, 1), Map.of("count", hiddenRows, "line", (long)
                            firstHidden)));
        }
        List<String> columns = hiddenColumns.stream()
                .filter(column -> column <= width)
                .limit(NAMED)
                .mapToObj(CellAddress::letters)
                .toList();
        if (!columns.isEmpty()) {
            findings.add(Finding.of(SurveyFinding.HIDDEN_COLUMNS, Place.ROOT, Map.of("columns", columns)));
        }
        List<CellArea> spanning = merged.stream()
                .filter(area ->
                        area.last().row() > area.first().row() && area.last().row() > taker.headersEnd())
                .toList();
        if (!spanning.isEmpty()) {
            CellAddress first = spanning.get(0).first();
            findings.add(Finding.of(
                    SurveyFinding.MERGED_CELLS,
                    Place.ROOT.at(first.row(), first.column()),
                    Map.of(
                            "count",
                            (long) spanning.size(),
                            "areas",
                            spanning.stream()
                                    .limit(NAMED)
                                    .map(area -> area.first() + ":" + area.last())
                                    .toList())));
        }
    }

    @Override
    public boolean sheet(Sheet sheet) {
        if (begun) {
            if (!sheet.hidden()) {
                others.add(CsvText.shown(sheet.name()));
            }
            return false;
        }
        chosen = CsvText.shown(sheet.name());
        delimited = sheet.dialect() != null;
        hiddenColumns.clear();
        return !sheet.hidden();
    }

    @Override
    public void hidden(int firstColumn, int lastColumn) {
        if (firstColumn > 0 && firstColumn <= LIMITS.columns()) {
            hiddenColumns.set(firstColumn, Math.min(lastColumn, LIMITS.columns()) + 1);
        }
    }

    @Override
    public boolean row(TableRow row) {
        begun = true;
        if (row.hidden() && hiddenRows++ == 0) {
            firstHidden = row.number();
        }
        width = Math.max(width, row.cells().size());
        List<String> cells = new ArrayList<>(row.cells().size());
        for (Cell cell : row.cells()) {
            cells.add(CsvText.clean(cell.text()));
        }
        wanted = wanted && taker.take(new TableLine(row.number(), cells, delimited));
        return wanted;
    }

    @Override
    public void end(List<CellArea> areas) {
        // a sheet in which nothing stood is not chosen
        if (begun) {
            merged.addAll(areas);
        }
    }
}
