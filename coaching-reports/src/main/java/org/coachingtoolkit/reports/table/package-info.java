/**
 * The tables of workbooks and texts as {@link org.coachingtoolkit.core.table.Table}s: XLSX, ODS and DOCX as services of
 * {@link org.coachingtoolkit.core.table.TableFormat}. A hostile file is told of, never run, opened further or unpacked
 * without end.
 */
@NullMarked
package org.coachingtoolkit.reports.table;

import org.jspecify.annotations.NullMarked;
