package org.coachingtoolkit.reports.pdf;

import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;
import org.coachingtoolkit.core.common.Language;
import org.coachingtoolkit.reports.document.Inline;
import org.coachingtoolkit.reports.document.RichText;
import org.coachingtoolkit.reports.document.Run;
import org.coachingtoolkit.reports.pdf.Line.Piece;
import org.coachingtoolkit.reports.typesetting.LineEnds;
import org.jspecify.annotations.Nullable;

/**
 * Breaks text into lines where {@link LineEnds} allows it. A word that is wider than the line is divided with a hyphen,
 * between syllables if it can be; an address, or what are not letters, without one. Letters that run from right to left
 * do so in the lines.
 */
final class LineBreaker {
    /** What a hyphen that divides a word is to those who read the text out or copy it. */
    static final String SOFT_HYPHEN = "\u00AD";

    private static final String BRACKETS = "()[]{}<>«»";

    private final String text;
    private final List<Face> faces;
    private final int[] ends;
    private final float size;
    private final float[] widths;
    private final boolean rightToLeft;

    private LineBreaker(RichText rich, boolean bold, float size, Language language) {
        List<Inline> parts = rich.parts();
        this.size = size;
        this.faces = new ArrayList<>(parts.size());
        this.ends = new int[parts.size()];
        StringBuilder all = new StringBuilder();
        for (int i = 0; i < parts.size(); i++) {
            Inline part = parts.get(i);
            Face face = face(part, bold);
            faces.add(face);
            all.append(PrintableText.of(part.text(), face, language));
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
        this.rightToLeft = hasRightToLeft(text);
    }

    private static boolean hasRightToLeft(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= '\u0590' && Bidi.requiresBidi(text.toCharArray(), 0, text.length())) {
                return true;
            }
        }
        return false;
    }

    /**
     * Returns the lines of a text; none if it has no characters.
     *
     * @param bold whether all of it is bold
     * @param size the size in points
     * @param firstWidth the room in the first line, in points
     * @param width the room in the lines after it, in points
     * @param language the language in which signs without a shape are named
     */
    static List<Line> lines(RichText rich, boolean bold, float size, float firstWidth, float width, Language language) {
        if (rich.parts().size() == 1) {
            Line line = whole(rich.parts().get(0), bold, size, firstWidth, language);
            if (line != null) {
                return List.of(line);
            }
        }
        return new LineBreaker(rich, bold, size, language).lines(firstWidth, width);
    }

    /** Returns the line of a text that needs but one, as in most cells of a table; null if it may need more. */
    private static @Nullable Line whole(Inline part, boolean bold, float size, float width, Language language) {
        Face face = face(part, bold);
        String text = PrintableText.of(part.text(), face, language);
        int sum = 0;
        int gaps = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || (c >= '\u0590' && c <= '\u08FF')) {
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
    static float widestWord(RichText rich, boolean bold, float size, Language language) {
        LineBreaker breaker = new LineBreaker(rich, bold, size, language);
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
                int cut = end > start ? end : division(start, i, room);
                Line made = line(start, Math.abs(cut), false);
                lines.add(cut < 0 ? hyphenated(made, -cut) : made);
                cut = Math.abs(cut);
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
        return LineEnds.isAfter(text, i);
    }

    /**
     * Returns where a word that is wider than its line, or one with the number after it, is divided.
     *
     * @param to the index of the first character that the line has no room for
     * @return the index of the first character of the next line, negative if a hyphen goes before it
     */
    private int division(int start, int to, float room) {
        for (int i = to - 1; i > start; i--) {
            if (LineEnds.isAfterInNeed(text, i)) {
                return i + 1;
            }
        }
        float hyphen = hyphenAt(start).width('-') * size / 1000;
        float used = 0;
        int fallback = 0;
        int found = 0;
        for (int i = start; i < to; i++) {
            if (i > start && used + hyphen <= room && Character.isLetter(text.charAt(i - 1))) {
                if (LineEnds.isSyllableBefore(text, i)) {
                    found = i;
                }
                if (Character.isLetter(text.charAt(i)) && i - start > 1) {
                    fallback = i;
                }
            }
            used += widths[i];
        }
        if (found == 0 || found - start < (fallback - start) / 2) {
            found = fallback;
        }
        return found == 0 || rightToLeft ? to : -found;
    }

    private Face hyphenAt(int index) {
        int part = 0;
        while (ends[part] <= index) {
            part++;
        }
        return faces.get(part);
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
        if (rightToLeft) {
            turned(start, visible, end, pieces);
            return new Line(pieces, width, 0, last);
        }
        for (int part = 0; part < ends.length && from < end; part++) {
            int to = Math.min(ends[part], end);
            if (to > from) {
                pieces.add(piece(from, to, part));
                from = to;
            }
        }
        return new Line(pieces, width, gaps, last);
    }

    private Piece piece(int from, int to, int part) {
        float sum = 0;
        for (int i = from; i < to; i++) {
            sum += widths[i];
        }
        return new Piece(faces.get(part), text.substring(from, to).replace('\n', ' '), sum, part);
    }

    /** Puts the pieces of a line in the order in which they are seen, and turns the letters of those from the right. */
    private void turned(int start, int visible, int end, List<Piece> pieces) {
        if (visible > start) {
            Bidi line = new Bidi(text.substring(start, visible), Bidi.DIRECTION_LEFT_TO_RIGHT);
            List<Piece> logical = new ArrayList<>();
            List<Byte> levels = new ArrayList<>();
            int part = 0;
            for (int run = 0; run < line.getRunCount(); run++) {
                int from = start + line.getRunStart(run);
                int limit = start + line.getRunLimit(run);
                while (from < limit) {
                    while (ends[part] <= from) {
                        part++;
                    }
                    int to = Math.min(ends[part], limit);
                    Piece straight = piece(from, to, part);
                    boolean turns = line.getRunLevel(run) % 2 != 0;
                    logical.add(
                            turns
                                    ? new Piece(
                                            straight.face(),
                                            mirrored(straight.text()),
                                            straight.width(),
                                            part,
                                            straight.text())
                                    : straight);
                    levels.add((byte) line.getRunLevel(run));
                    from = to;
                }
            }
            Object[] seen = logical.toArray();
            byte[] order = new byte[seen.length];
            for (int i = 0; i < order.length; i++) {
                order[i] = levels.get(i);
            }
            Bidi.reorderVisually(order, 0, seen, 0, seen.length);
            for (Object piece : seen) {
                pieces.add((Piece) piece);
            }
        }
        if (visible < end) {
            int part = 0;
            while (ends[part] <= visible) {
                part++;
            }
            pieces.add(piece(visible, end, part));
        }
    }

    /** Returns letters from the last to the first, each with its marks after it, and brackets the other way round. */
    private static String mirrored(String text) {
        StringBuilder turned = new StringBuilder(text.length());
        int end = text.length();
        for (int i = text.length() - 1; i >= 0; i--) {
            if (i == 0 || Character.getType(text.charAt(i)) != Character.NON_SPACING_MARK) {
                for (int k = i; k < end; k++) {
                    int bracket = BRACKETS.indexOf(text.charAt(k));
                    turned.append(bracket < 0 ? text.charAt(k) : BRACKETS.charAt(bracket ^ 1));
                }
                end = i;
            }
        }
        return turned.toString();
    }

    private Line hyphenated(Line line, int cut) {
        Face face = hyphenAt(cut - 1);
        float wide = face.width('-') * size / 1000;
        List<Piece> pieces = new ArrayList<>(line.pieces());
        pieces.add(new Piece(face, "-", wide, pieces.get(pieces.size() - 1).part(), SOFT_HYPHEN));
        return new Line(pieces, line.width() + wide, line.gaps(), false);
    }

    @Override
    public String toString() {
        return "LineBreaker[" + size + " pt, '" + text + "']";
    }
}
