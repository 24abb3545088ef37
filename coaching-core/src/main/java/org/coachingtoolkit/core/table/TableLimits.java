package org.coachingtoolkit.core.table;

/**
 * What a reader of tables accepts: it stops with a finding at the first limit that is passed.
 *
 * @param fileBytes the size of a file that is held in memory, packed
 * @param unpackedBytes the size of all parts of a packed file that are read
 * @param cells cells in which something stands, of all sheets
 * @param characters characters in them
 * @param columns columns of a row
 */
public record TableLimits(long fileBytes, long unpackedBytes, int cells, long characters, int columns) {
    /** What a person's file keeps to: 32 MB packed, 400 MB unpacked, a million cells, 8 million characters. */
    public static final TableLimits STANDARD = new TableLimits(32L << 20, 400L << 20, 1_000_000, 8_000_000, 16_384);

    /**
     * Checks that every limit is positive.
     *
     * @throws IllegalArgumentException if one is not
     */
    public TableLimits {
        if (fileBytes < 1 || unpackedBytes < 1 || cells < 1 || characters < 1 || columns < 1) {
            throw new IllegalArgumentException("limits must be positive: " + fileBytes + ", " + unpackedBytes + ", "
                    + cells + ", " + characters + ", " + columns);
        }
    }
}
