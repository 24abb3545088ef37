package org.coachingtoolkit.reports.workbook;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import org.coachingtoolkit.core.programme.CoachingProgramme;
import org.coachingtoolkit.core.programme.ProgrammeFormat;
import org.coachingtoolkit.core.table.Table;

/**
 * The programme as a workbook, read as people leave it (XLSX or ODS) and written as XLSX.
 *
 * <p>Columns may be moved, renamed in another language or added, sheets renamed and reordered; days, times and numbers may
 * be texts; people are named. What can be understood in two ways is asked about, with sheet and cell, and never guessed.
 * Reads at most 300,000 filled cells. Stateless and thread-safe.
 */
public final class WorkbookFormat implements ProgrammeFormat {
    /** For the service loader. */
    public WorkbookFormat() {}

    @Override
    public String name() {
        return "xlsx";
    }

    /** Returns whether a file is a workbook, or one that cannot be read, such as of the format before 2007. */
    @Override
    public boolean recognises(byte[] start) {
        if (start.length >= 4 && start[0] == 'P' && start[1] == 'K') {
            return true;
        }
        if (start.length >= 4 && start[0] == (byte) 0xD0 && start[1] == (byte) 0xCF) {
            return true;
        }
        String text = new String(start, java.nio.charset.StandardCharsets.ISO_8859_1)
                .strip()
                .toLowerCase(Locale.ROOT);
        return text.startsWith("<html") || text.startsWith("<!doctype html") || text.startsWith("<table");
    }

    @Override
    @SuppressWarnings("exports") // tables are read by this library alone
    public boolean isProgramme(List<Table> tables) {
        return SheetSearch.isProgramme(Layout.PROGRAMME, tables);
    }

    @Override
    public Reading read(byte[] file) {
        return WorkbookReader.read(Layout.PROGRAMME, file);
    }

    /**
     * {@inheritDoc}
     *
     * @throws IllegalArgumentException if a list within a cell is longer than a cell can hold
     */
    @Override
    public void write(CoachingProgramme programme, OutputStream out) throws IOException {
        ProgrammeWorkbook.of(programme).write(out);
    }
}
