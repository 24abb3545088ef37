package org.coachingtoolkit.core.survey;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.coachingtoolkit.core.finding.Finding;
import org.coachingtoolkit.core.finding.Place;
import org.coachingtoolkit.core.table.Cell;
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

    private final Predicate<TableLine> taker;
    private final List<String> others = new ArrayList<>();
    private String chosen = "";
    private boolean begun;
    private boolean wanted = true;

    private TableLines(Predicate<TableLine> taker) {
        this.taker = taker;
    }

    /**
     * Reads a file.
     *
     * @param taker takes a line and tells whether more are wanted
     * @return what was found
     */
    static List<Finding> read(String file, InputStream in, Predicate<TableLine> taker) throws IOException {
        TableLines lines = new TableLines(taker);
        List<Finding> findings = new ArrayList<>(Tables.installed().read(file, in, LIMITS, lines));
        if (!lines.others.isEmpty()) {
            findings.add(Finding.of(
                    SurveyFinding.OTHER_SHEETS,
                    Place.ROOT,
                    Map.of("sheet", lines.chosen, "others", List.copyOf(lines.others))));
        }
        return findings;
    }

    @Override
    public boolean sheet(Sheet sheet) {
        if (begun) {
            if (!sheet.hidden()) {
                others.add(SurveyReader.shown(sheet.name()));
            }
            return false;
        }
        chosen = SurveyReader.shown(sheet.name());
        return !sheet.hidden();
    }

    @Override
    public boolean row(TableRow row) {
        begun = true;
        List<String> cells = new ArrayList<>(row.cells().size());
        for (Cell cell : row.cells()) {
            cells.add(CsvText.clean(cell.text()));
        }
        wanted = wanted && taker.test(new TableLine(row.number(), cells));
        return wanted;
    }

    @Override
    public void end(List<CellArea> merged) {
        // a sheet in which nothing stood is not chosen
    }
}
