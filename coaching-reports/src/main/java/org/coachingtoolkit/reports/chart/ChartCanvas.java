package org.coachingtoolkit.reports.chart;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.coachingtoolkit.core.common.Language;
import org.coachingtoolkit.reports.chart.Surface.Pen;
import org.coachingtoolkit.reports.typesetting.LineEnds;
import org.coachingtoolkit.reports.typesetting.TextLines;
import org.jspecify.annotations.Nullable;

/**
 * Shapes and words for charts: six looks, each with a colour that the colour-blind can tell from the others, a hatch, a
 * dash and a marker of its own, so that they differ in black and white too.
 */
final class ChartCanvas {
    /** The distance of two lines of words. */
    static final float LEADING = ChartPicture.SIZE * 1.15f;

    /** The size of the words in points. */
    static final float SIZE = ChartPicture.SIZE;

    private static final int[] COLOURS = {0x0073B3, 0xD65E00, 0x009E73, 0xCC78B3, 0x404040, 0x57B5E8};
    private static final List<List<Float>> DASHES = List.of(
            List.of(), List.of(6f, 3f), List.of(2f, 2f), List.of(8f, 2f, 2f, 2f), List.of(4f, 4f), List.of(1f, 3f));
    private static final int CORNERS = 16;
    private static final float HATCH = 5;

    private final Language language;
    private final ToDoubleFunction<String> measure;
    private @Nullable Surface surface;

    ChartCanvas(Language language, ToDoubleFunction<String> measure) {
        this.language = language;
        this.measure = measure;
    }

    /** Says what is painted on from now on. */
    void on(Surface painted) {
        surface = painted;
    }

    private Surface surface() {
        if (surface == null) {
            throw new IllegalStateException("a surface must be given before something is painted");
        }
        return surface;
    }

    String number(BigDecimal number) {
        return language.format().number(number).replace('-', '\u2212');
    }

    Language language() {
        return language;
    }

    /** Returns words broken to a width. */
    List<String> lines(String words, float width) {
        return TextLines.of(words, width, measure);
    }

    /** Returns the width of words in one line. */
    float width(String words) {
        return (float) measure.applyAsDouble(words);
    }

    /** Returns the width of the widest of some words. */
    float widestWord(String words) {
        float widest = 0;
        int start = 0;
        for (int i = 0; i < words.length(); i++) {
            if (LineEnds.isAfter(words, i)) {
                widest = Math.max(widest, width(words.substring(start, i + 1).stripTrailing()));
                start = i + 1;
            }
        }
        return widest;
    }

    /** Returns words cut to a width, with an ellipsis if that takes anything from them. */
    String fitted(String words, float width) {
        if (width(words) <= width) {
            return words;
        }
        int end = words.length();
        while (end > 0 && width(words.substring(0, end) + "…") > width) {
            end = words.offsetByCodePoints(end, -1);
        }
        return words.substring(0, end) + "…";
    }

    /**
     * Writes words in one line.
     *
     * @param anchor which part of the words stands at {@code x}: 0 for their left end, 0.5 for the middle, 1 for the
     *     right end
     */
    void words(String words, float x, float base, float anchor) {
        surface().text(words, x - anchor * width(words), base);
    }

    /** Writes lines one under another, the first with its base at {@code base}. */
    void words(List<String> lines, float x, float base, float anchor) {
        float y = base;
        for (String line : lines) {
            words(line, x, y, anchor);
            y -= LEADING;
        }
    }

    /** Draws a thin grey line, of the grid or an axis. */
    void thin(float x1, float y1, float x2, float y2, float grey) {
        surface().line(new float[] {x1, x2}, new float[] {y1, y2}, false, grey(grey));
    }

    private static Pen grey(float grey) {
        int level = Math.round(grey * 255);
        return new Pen(level << 16 | level << 8 | level, 0.5f, List.of());
    }

    /** Draws a closed thin grey polygon. */
    void ring(float[] xs, float[] ys) {
        surface().line(xs, ys, true, grey(0.75f));
    }

    /** Draws a closed polygon in one of the looks, with a marker at each corner. */
    void polygon(float[] xs, float[] ys, int look) {
        surface().line(xs, ys, true, pen(look, 1.4f, true));
        for (int i = 0; i < xs.length; i++) {
            marker(xs[i], ys[i], look);
        }
    }

    private static Pen pen(int look, float width, boolean dashed) {
        return new Pen(COLOURS[look % COLOURS.length], width, dashed ? DASHES.get(look % DASHES.size()) : List.of());
    }

    /** Draws the sample of a look that a legend shows beside a polygon's name. */
    void sample(float x, float y, float width, int look) {
        surface().line(new float[] {x, x + width}, new float[] {y, y}, false, pen(look, 1.4f, true));
        marker(x + width / 2, y, look);
    }

    /** Draws the marker of a look: a disc, square, triangle, diamond, ring or cross. */
    void marker(float x, float y, int look) {
        int colour = COLOURS[look % COLOURS.length];
        float r = 2.6f;
        switch (look % COLOURS.length) {
            case 0 -> surface().fill(around(x, r, true), around(y, r, false), colour);
            case 1 ->
                surface()
                        .fill(
                                new float[] {x - r, x + r, x + r, x - r},
                                new float[] {y - r, y - r, y + r, y + r},
                                colour);
            case 2 ->
                surface()
                        .fill(
                                new float[] {x - r * 1.2f, x + r * 1.2f, x},
                                new float[] {y - r, y - r, y + r * 1.2f},
                                colour);
            case 3 ->
                surface()
                        .fill(
                                new float[] {x - r * 1.3f, x, x + r * 1.3f, x},
                                new float[] {y, y + r * 1.3f, y, y - r * 1.3f},
                                colour);
            case 4 -> surface().line(around(x, r, true), around(y, r, false), true, pen(look, 1.2f, false));
            default -> {
                Pen pen = pen(look, 1.2f, false);
                surface().line(new float[] {x - r, x + r}, new float[] {y - r, y + r}, false, pen);
                surface().line(new float[] {x - r, x + r}, new float[] {y + r, y - r}, false, pen);
            }
        }
    }

    private static float[] around(float middle, float radius, boolean across) {
        float[] values = new float[CORNERS];
        for (int i = 0; i < CORNERS; i++) {
            double angle = 2 * Math.PI * i / CORNERS;
            values[i] = middle + radius * (float) (across ? StrictMath.cos(angle) : StrictMath.sin(angle));
        }
        return values;
    }

    /** Draws a rectangle in the tint, hatch and outline of a look. */
    void bar(float x, float y, float width, float height, int look) {
        float[] xs = {x, x + width, x + width, x};
        float[] ys = {y, y, y + height, y + height};
        surface().fill(xs, ys, tint(COLOURS[look % COLOURS.length]));
        Pen thin = pen(look, 0.7f, false);
        boolean rising = look % COLOURS.length == 1 || look % COLOURS.length == 3;
        boolean falling = look % COLOURS.length == 2 || look % COLOURS.length == 3;
        for (float at = HATCH - height; at < width && (rising || falling); at += HATCH) {
            float from = Math.max(0, -at);
            float to = Math.min(height, width - at);
            if (from < to && rising) {
                surface().line(new float[] {x + at + from, x + at + to}, new float[] {y + from, y + to}, false, thin);
            }
            if (from < to && falling) {
                float[] down = {y + height - from, y + height - to};
                surface().line(new float[] {x + at + from, x + at + to}, down, false, thin);
            }
        }
        for (float at = HATCH / 2; at < height && look % COLOURS.length == 4; at += HATCH) {
            surface().line(new float[] {x, x + width}, new float[] {y + at, y + at}, false, thin);
        }
        for (float at = HATCH / 2; at < width && look % COLOURS.length == 5; at += HATCH) {
            surface().line(new float[] {x + at, x + at}, new float[] {y, y + height}, false, thin);
        }
        surface().line(xs, ys, true, pen(look, 1, false));
    }

    private static int tint(int colour) {
        int tinted = 0;
        for (int shift = 16; shift >= 0; shift -= 8) {
            int part = colour >> shift & 0xFF;
            tinted |= Math.round(255 - (255 - part) * 0.35f) << shift;
        }
        return tinted;
    }
}
