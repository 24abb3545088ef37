package org.coachingtoolkit.core.table;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.coachingtoolkit.core.finding.Finding;

/** A file format that holds tables. Implementations are found as services and are safe for use by many threads. */
public interface TableFormat {
    /**
     * Returns whether this format reads a file.
     *
     * @param head the first bytes, at most {@link Tables#HEAD}
     * @param file the file's name, for what the bytes leave open
     */
    boolean recognises(byte[] head, String file);

    /**
     * Reads a file's tables. Bad content is told in the findings, never thrown; an {@link
     * org.coachingtoolkit.core.finding.Severity#ERROR} means that the file could not be read to its end.
     *
     * @param file the file's name, as places give it
     * @param in the bytes; read as far as needed, not closed
     * @throws IOException if the stream cannot be read
     */
    List<Finding> read(String file, InputStream in, TableLimits limits, TableSink sink) throws IOException;
}
