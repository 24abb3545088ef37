package org.coachingtoolkit.core.output;

import java.io.IOException;
import java.io.OutputStream;

/** The contents of one file, on their way. */
@FunctionalInterface
public interface Contents {
    /**
     * Writes the contents.
     *
     * @param out takes them; closing it is not needed and does no harm
     * @throws IOException if they cannot be made or written; then there is no file
     */
    void writeTo(OutputStream out) throws IOException;
}
