package org.coachingtoolkit.reports.pdf;

/**
 * How close things stand. A document is printed at the usual density; where its last page would hold little, closer ones
 * are tried.
 *
 * @param spaces the part of the distances between paragraphs, headings and signatures that is left
 * @param lines the part of the distance of lines in running text that is left, never less than single spacing
 * @param rows the room above and below the text of a table's row, in points
 */
record Density(float spaces, float lines, float rows) {
    /** The usual density. */
    static final Density USUAL = new Density(1, 1, 1.4f);

    /** The density that may bring back a page. */
    static final Density CLOSER = new Density(0.8f, 0.97f, 1.1f);

    /** The density that is tried first: where it brings back no page, none does. */
    static final Density CLOSEST = new Density(0.55f, 0.93f, 0.8f);
}
