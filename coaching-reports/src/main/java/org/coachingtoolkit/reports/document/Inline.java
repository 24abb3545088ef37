package org.coachingtoolkit.reports.document;

/** A part of a line: words, or a place to write words by hand. */
public sealed interface Inline permits Run, BlankField {
    /** Returns the characters that are printed. */
    String text();
}
