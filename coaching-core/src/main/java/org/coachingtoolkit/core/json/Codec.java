package org.coachingtoolkit.core.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * How values of one type stand in JSON.
 *
 * @param <T> the type of the values
 */
interface Codec<T> {
    /**
     * Reads the value that the input stands at, and leaves the input at its last token.
     *
     * @return the value; {@code null} if it cannot be read, which the input then has a finding of
     */
    @Nullable T read(JsonInput input) throws IOException;

    /** Writes a value. */
    void write(JsonGenerator out, T value) throws IOException;

    /** Returns what the values are. */
    ValueForm form();
}
