package org.coachingtoolkit.reports.document;

import org.coachingtoolkit.reports.document.Cell.BlankCell;
import org.coachingtoolkit.reports.document.Cell.DateCell;
import org.coachingtoolkit.reports.document.Cell.DateTimeCell;
import org.coachingtoolkit.reports.document.Cell.MarkCell;
import org.coachingtoolkit.reports.document.Cell.NumberCell;
import org.coachingtoolkit.reports.document.Cell.PercentCell;
import org.coachingtoolkit.reports.document.Cell.TextCell;
import org.coachingtoolkit.reports.document.Cell.TimeCell;

/**
 * A writer's answer to each kind of {@link Cell}.
 *
 * @param <R> what a visit returns
 */
public interface CellVisitor<R> {
    /** Visits words. */
    R text(TextCell cell);

    /** Visits a date. */
    R date(DateCell cell);

    /** Visits a time of day. */
    R time(TimeCell cell);

    /** Visits a span of time. */
    R timeSpan(Cell.TimeSpanCell span);

    /** Visits a date and a time of day. */
    R dateTime(DateTimeCell cell);

    /** Visits a number. */
    R number(NumberCell cell);

    /** Visits a share, printed in per cent. */
    R percent(PercentCell cell);

    /** Visits one of the values that the column allows. */
    R mark(MarkCell cell);

    /** Visits an empty cell. */
    R blank(BlankCell cell);
}
