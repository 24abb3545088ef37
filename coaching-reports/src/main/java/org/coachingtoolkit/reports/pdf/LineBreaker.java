package org.coachingtoolkit.reports.pdf;

import java.util.ArrayList;
import java.util.List;
import org.coachingtoolkit.reports.document.Inline;
import org.coachingtoolkit.reports.document.RichText;
import org.coachingtoolkit.reports.document.Run;
import org.coachingtoolkit.reports.pdf.Line.Piece;
import org.jspecify.annotations.Nullable;

/**
 * Breaks text into lines: after a blank and after a hyphen or dash inside a word, but not before a dash and not after «№»; a word
 * that is wider than the line is broken where the line ends.
 */
final class LineBreaker {
    private final String text;
    private final List<Face> faces;
    private final int[] ends;
    private final float size;
    private final float[] widths;

    private LineBreaker(RichText rich, boolean bold, float size, PrintableText.Place place) {
        List<Inline> parts = rich.parts();
        this.size = size;
        this.faces = new ArrayList<>(parts.size());
        this.ends = new int[parts.size()];
        StringBuilder all = new StringBuilder();
        for (int i = 0; i < parts.size(); i++) {
            Inline part = parts.get(i);
            Face face = face(part, bold);
            faces.add(face);
            all.append(PrintableText.of(part.text(), face, place));
            ends[i] = all.length();
        }
        this.text = all.toString();
        this.widths = new float[text.length()];
        int start = 0;
        for (int i = 0; i < ends.length; i++) {
            Face face = faces.get(i);
            for (int k = start; k < ends[i]; k++) {
                widths[k] = text.charAt(k) == '\n' ? 0 : face.width(text.charAt(k)) * size / 1000;
            }
            start = ends[i];
        }
    }

    /**
     * Returns the lines of a text; none if it has no characters.
     *
     * @param bold whether all of it is bold
     * @param size the size in points
     * @param firstWidth the room in the first line, in points
     * @param width the room in the lines after it, in points
     * @param place tells where the text stands, if a character cannot be printed
     */
    static List<Line> lines(
            RichText rich, boolean bold, float size, float firstWidth, float width, PrintableText.Place place) {
        if (rich.parts().size() == 1) {
            Line line = whole(rich.parts().get(0), bold, size, firstWidth, place);
            if (line != null) {
                return List.of(line);
            }
        }
        return new LineBreaker(rich, bold, size, place).lines(firstWidth, width);
    }

    /** Returns the line of a text that needs but one, as in most cells of a table; null if it may need more. */
    private static @Nullable Line whole(Inline part, boolean bold, float size, float width, PrintableText.Place place) {
        Face face = face(part, bold);
        String text = PrintableText.of(part.text(), face, place);
        int sum = 0;
        int gaps = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n') {
                return null;
            }
            if (c == ' ') {
                gaps++;
            }
            sum += face.width(c);
        }
        float wide = sum * size / 1000;
        return wide > width || text.isEmpty() || text.charAt(text.length() - 1) == ' '
                ? null
                : new Line(List.of(new Piece(face, text, wide, 0)), wide, gaps, true);
    }

    private static Face face(Inline part, boolean bold) {
        return part instanceof Run run ? Face.of(bold || run.bold(), run.italic()) : Face.regular();
    }

    /** Returns the width of the widest part of a text that cannot be broken, in points. */
    static float widestWord(RichText rich, boolean bold, float size, PrintableText.Place place) {
        LineBreaker breaker = new LineBreaker(rich, bold, size, place);
        float widest = 0;
        float word = 0;
        for (int i = 0; i < breaker.text.length(); i++) {
            word += breaker.widths[i];
            if (breaker.text.charAt(i) > ' ') {
                widest = Math.max(widest, word);
            }
            if (breaker.mayEndAfter(i)) {
                word = 0;
            }
        }
        return widest;
    }

    private List<Line> lines(float firstWidth, float width) {
        if (text.isEmpty()) {
            return List.of();
        }
        List<Line> lines = new ArrayList<>(1);
        float room = firstWidth;
        float used = 0;
        int start = 0;
        int end = -1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n') {
                lines.add(line(start, i + 1, true));
                start = i + 1;
            } else if (c != ' ' && used + widths[i] > room && i > start) {
                int cut = end > start ? end : i;
                lines.add(line(start, cut, false));
                start = cut;
                i = cut - 1;
            } else {
                used += widths[i];
                if (mayEndAfter(i)) {
                    end = i + 1;
                }
                continue;
            }
            used = 0;
            end = -1;
            room = width;
        }
        if (start < text.length()) {
            lines.add(line(start, text.length(), true));
        }
        return lines;
    }

    private boolean mayEndAfter(int i) {
        if (i + 1 >= text.length()) {
            return true;
        }
        char c = text.charAt(i);
        char next = text.charAt(i + 1);
        if (c == '\n') {
            return true;
        }
        if (c == ' ') {
            boolean beforeDash = (next == '–' || next == '—') && (i + 2 >= text.length() || text.charAt(i + 2) == ' ');
            boolean afterSign = i > 0 && (text.charAt(i - 1) == '№' || text.charAt(i - 1) == '§');
            return next != ' ' && !beforeDash && !afterSign;
        }
        return (c == '-' || c == '–') && i > 0 && Character.isLetter(text.charAt(i - 1)) && Character.isLetter(next);
    }

    private Line line(int start, int end, boolean last) {
        List<Piece> pieces = new ArrayList<>(1);
        int from = start;
        int visible = end;
        while (visible > start && text.charAt(visible - 1) <= ' ') {
            visible--;
        }
        float width = 0;
        int gaps = 0;
        for (int i = start; i < visible; i++) {
            width += widths[i];
            if (text.charAt(i) == ' ') {
                gaps++;
            }
        }
        for (int part = 0; part < ends.length && from < end; part++) {
            int to = Math.min(ends[part], end);
            if (to > from) {
                String piece = text.substring(from, to).replace('\n', ' ');
                float sum = 0;
                for (int i = from; i < to; i++) {
                    sum += widths[i];
                }
                pieces.add(new Piece(faces.get(part), piece, sum, part));
                from = to;
            }
        }
        return new Line(pieces, width, gaps, last);
    }

    @Override
    public String toString() {
        return "LineBreaker[" + size + " pt, '" + text + "']";
    }
}
