package org.coachingtoolkit.reports.typesetting;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** Words broken into lines. */
public final class TextLines {
    private TextLines() {}

    /**
     * Returns the lines of a text, none of them wider than its room unless a part that is not broken is.
     *
     * @param measure the width of words
     */
    public static List<String> of(String text, double room, ToDoubleFunction<String> measure) {
        List<String> lines = new ArrayList<>();
        int start = 0;
        int end = 0;
        for (int i = 0; i < text.length(); i++) {
            if (LineEnds.isAfter(text, i)) {
                if (end > start
                        && measure.applyAsDouble(text.substring(start, i + 1).stripTrailing()) > room) {
                    lines.add(text.substring(start, end).stripTrailing());
                    start = end;
                }
                end = i + 1;
                if (text.charAt(i) == '\n') {
                    lines.add(text.substring(start, i));
                    start = end;
                }
            }
        }
        if (start < text.length()) {
            lines.add(text.substring(start).stripTrailing());
        }
        return lines;
    }
}
