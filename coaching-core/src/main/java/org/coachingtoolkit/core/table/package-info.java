/**
 * Tables of foreign files, whatever format they came in: a {@link org.coachingtoolkit.core.table.Table} of typed {@link
 * org.coachingtoolkit.core.table.Cell}s, each with its place in file and sheet. {@link
 * org.coachingtoolkit.core.table.Tables} reads them; comma-separated values are known here, other formats come as
 * {@link org.coachingtoolkit.core.table.TableFormat} services. What a cell means is no matter of this package.
 */
@NullMarked
package org.coachingtoolkit.core.table;

import org.jspecify.annotations.NullMarked;
