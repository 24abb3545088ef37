package org.coachingtoolkit.reports.archive;

/** Hears how far long work on an archive has come. */
@FunctionalInterface
public interface ArchiveProgress {
    /** Hears of nothing. */
    ArchiveProgress SILENT = (done, of) -> {};

    /**
     * Hears that a document comes next.
     *
     * @param done its number, from 1
     * @param of how many there are
     */
    void reached(int done, int of);
}
