package org.coachingtoolkit.core.table;

import java.nio.charset.Charset;

/**
 * How a table of comma-separated values is written.
 *
 * @param charset the encoding
 * @param marked whether the file begins with a byte order mark
 * @param delimiter what stands between fields: comma, semicolon, tab or bar
 */
public record CsvDialect(Charset charset, boolean marked, char delimiter) {}
