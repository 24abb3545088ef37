package org.coachingtoolkit.reports.table;

import java.io.IOException;
import java.util.Map;
import org.coachingtoolkit.core.table.TableFinding;
import org.coachingtoolkit.core.table.TableLimits;

/** What is left of a file's limits. */
final class Budget {
    private final TableLimits limits;
    private long cells;
    private long characters;

    Budget(TableLimits limits) {
        this.limits = limits;
    }

    void cell(int row, int column) throws IOException {
        if (++cells > limits.cells() || column > limits.columns()) {
            throw tooLarge(row);
        }
    }

    void characters(int row, int count) throws IOException {
        characters += count;
        if (characters > limits.characters()) {
            throw tooLarge(row);
        }
    }

    private static RefusedFileException tooLarge(int row) {
        return new RefusedFileException(TableFinding.TOO_LARGE, Map.of("row", row));
    }
}
