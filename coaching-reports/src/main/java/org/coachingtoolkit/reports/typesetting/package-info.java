/**
 * What a typesetter knows, whatever the format: where a line may end ({@link
 * org.coachingtoolkit.reports.typesetting.LineEnds}), how wide the columns of a table are ({@link
 * org.coachingtoolkit.reports.typesetting.ColumnWidths}). Not exported; the writers share it.
 */
@NullMarked
package org.coachingtoolkit.reports.typesetting;

import org.jspecify.annotations.NullMarked;
