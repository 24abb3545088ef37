package org.coachingtoolkit.reports.document;

/** How a sheet lies. */
public enum Orientation {
    /** Upright: texts and narrow tables. */
    PORTRAIT,
    /** On its long side: tables of seven columns and more. */
    LANDSCAPE
}
