package org.coachingtoolkit.core.table;

/** What stands in a cell. */
public enum CellKind {
    /** Nothing, or blanks only. */
    BLANK,
    /** Words; in comma-separated values everything is text. */
    TEXT,
    /** A number that is not shown as a date or time. */
    NUMBER,
    /** A day. */
    DATE,
    /** A time of day. */
    TIME,
    /** A day with a time. */
    DATE_TIME,
    /** Yes or no. */
    BOOLEAN,
    /** An error value such as {@code #REF!}. */
    ERROR,
    /** A formula whose value is not stored in the file. */
    FORMULA
}
