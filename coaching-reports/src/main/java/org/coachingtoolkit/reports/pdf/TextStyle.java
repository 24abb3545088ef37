package org.coachingtoolkit.reports.pdf;

import org.coachingtoolkit.reports.pdf.PdfFlow.Fill;

/**
 * How the lines of a paragraph are set.
 *
 * @param size the size in points
 * @param leading the distance of lines in points
 * @param bold whether all of it is bold
 * @param fill how lines fill their room
 * @param left the left end of the lines
 * @param width the room of the lines
 * @param indent how much further in the first line begins
 */
record TextStyle(float size, float leading, boolean bold, Fill fill, float left, float width, float indent) {
    TextStyle bolder() {
        return new TextStyle(size, leading, true, fill, left, width, indent);
    }

    TextStyle filling(Fill other) {
        return new TextStyle(size, leading, bold, other, left, width, 0);
    }

    TextStyle within(float otherLeft, float otherWidth) {
        return new TextStyle(size, leading, bold, fill, otherLeft, otherWidth, 0);
    }

    TextStyle indented(float otherIndent) {
        return new TextStyle(size, leading, bold, fill, left, width, otherIndent);
    }

    TextStyle sized(float otherSize) {
        return new TextStyle(otherSize, leading * otherSize / size, bold, fill, left, width, indent);
    }

    /** Returns how far below the upper edge of a line its base lies. */
    float base() {
        return (leading + (Face.ASCENT - Face.DESCENT) * size) / 2;
    }
}
