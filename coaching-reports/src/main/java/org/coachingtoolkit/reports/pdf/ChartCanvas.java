package org.coachingtoolkit.reports.pdf;

import com.lowagie.text.pdf.PdfContentByte;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.coachingtoolkit.core.common.Language;
import org.coachingtoolkit.reports.document.RichText;

/**
 * Shapes and words for charts: six looks, each with a colour that the colour-blind can tell from the others, a hatch, a
 * dash and a marker of its own, so that they differ in black and white too.
 */
final class ChartCanvas {
    /** The size of the words in points. */
    static final float SIZE = 9;

    /** The distance of two lines of words. */
    static final float LEADING = SIZE * Face.LINE;

    private static final float[][] COLOURS = {
        {0f, 0.45f, 0.70f},
        {0.84f, 0.37f, 0f},
        {0f, 0.62f, 0.45f},
        {0.80f, 0.47f, 0.65f},
        {0.25f, 0.25f, 0.25f},
        {0.34f, 0.71f, 0.91f}
    };
    private static final float[][] DASHES = {{}, {6, 3}, {2, 2}, {8, 2, 2, 2}, {4, 4}, {1, 3}};

    private final PdfFlow flow;
    private final Language language;

    ChartCanvas(PdfFlow flow, Language language) {
        this.flow = flow;
        this.language = language;
    }

    private PdfContentByte canvas() {
        return flow.canvas();
    }

    String number(BigDecimal number) {
        return language.format().number(number);
    }

    Language language() {
        return language;
    }

    /** Returns words broken to a width. */
    List<Line> lines(String words, float width) {
        return LineBreaker.lines(RichText.of(words), false, SIZE, width, width, language);
    }

    /** Returns the width of words in one line. */
    float width(String words) {
        return Face.regular().width(PrintableText.of(words, Face.regular(), language), SIZE);
    }

    /** Returns the width of the widest of some words. */
    float widestWord(String words) {
        return LineBreaker.widestWord(RichText.of(words), false, SIZE, language);
    }

    /** Returns words cut to a width, with an ellipsis if that takes anything from them. */
    String fitted(String words, float width) {
        String printable = PrintableText.of(words, Face.regular(), language);
        if (width(printable) <= width) {
            return printable;
        }
        float sum = width("…");
        int end = 0;
        while (end < printable.length() && sum + width(printable.substring(end, end + 1)) <= width) {
            sum += width(printable.substring(end, end + 1));
            end++;
        }
        return printable.substring(0, end) + "…";
    }

    /**
     * Writes words in one line.
     *
     * @param anchor which part of the words stands at {@code x}: 0 for their left end, 0.5 for the middle, 1 for the
     *     right end
     */
    void words(String words, float x, float base, float anchor) {
        String printable = PrintableText.of(words, Face.regular(), language);
        flow.text(
                Face.regular(),
                SIZE,
                printable + " ",
                x - anchor * Face.regular().width(printable, SIZE),
                base);
    }

    /** Writes lines one under another, the first with its base at {@code base}. */
    void words(List<Line> lines, float x, float base, float anchor) {
        float y = base;
        for (Line line : lines) {
            float at = x - anchor * line.width();
            for (Line.Piece piece : line.pieces()) {
                flow.text(piece.face(), SIZE, piece.text() + " ", at, y);
                at += piece.width();
            }
            y -= LEADING;
        }
    }

    /** Draws a thin grey line, of the grid or an axis. */
    void thin(float x1, float y1, float x2, float y2, float grey) {
        PdfContentByte canvas = canvas();
        canvas.saveState();
        canvas.setLineWidth(0.5f);
        canvas.setGrayStroke(grey);
        canvas.moveTo(x1, y1);
        canvas.lineTo(x2, y2);
        canvas.stroke();
        canvas.restoreState();
    }

    /** Draws a closed thin grey polygon. */
    void ring(float[] xs, float[] ys) {
        PdfContentByte canvas = canvas();
        canvas.saveState();
        canvas.setLineWidth(0.5f);
        canvas.setGrayStroke(0.75f);
        path(xs, ys);
        canvas.closePathStroke();
        canvas.restoreState();
    }

    /** Draws a closed polygon in one of the looks, with a marker at each corner. */
    void polygon(float[] xs, float[] ys, int look) {
        PdfContentByte canvas = canvas();
        canvas.saveState();
        stroke(look);
        canvas.setLineWidth(1.4f);
        canvas.setLineDash(DASHES[look % DASHES.length], 0);
        path(xs, ys);
        canvas.closePathStroke();
        canvas.restoreState();
        for (int i = 0; i < xs.length; i++) {
            marker(xs[i], ys[i], look);
        }
    }

    /** Draws the sample of a look that a legend shows beside a polygon's name. */
    void sample(float x, float y, float width, int look) {
        PdfContentByte canvas = canvas();
        canvas.saveState();
        stroke(look);
        canvas.setLineWidth(1.4f);
        canvas.setLineDash(DASHES[look % DASHES.length], 0);
        canvas.moveTo(x, y);
        canvas.lineTo(x + width, y);
        canvas.stroke();
        canvas.restoreState();
        marker(x + width / 2, y, look);
    }

    private void path(float[] xs, float[] ys) {
        canvas().moveTo(xs[0], ys[0]);
        for (int i = 1; i < xs.length; i++) {
            canvas().lineTo(xs[i], ys[i]);
        }
    }

    private void stroke(int look) {
        float[] colour = COLOURS[look % COLOURS.length];
        canvas().setRGBColorStrokeF(colour[0], colour[1], colour[2]);
    }

    /** Draws the marker of a look: a disc, square, triangle, diamond, ring or cross. */
    void marker(float x, float y, int look) {
        float[] colour = COLOURS[look % COLOURS.length];
        PdfContentByte canvas = canvas();
        canvas.saveState();
        stroke(look);
        canvas.setRGBColorFillF(colour[0], colour[1], colour[2]);
        canvas.setLineWidth(1.2f);
        float r = 2.6f;
        switch (look % COLOURS.length) {
            case 0 -> {
                canvas.circle(x, y, r);
                canvas.fill();
            }
            case 1 -> {
                canvas.rectangle(x - r, y - r, 2 * r, 2 * r);
                canvas.fill();
            }
            case 2 -> {
                path(new float[] {x - r * 1.2f, x + r * 1.2f, x}, new float[] {y - r, y - r, y + r * 1.2f});
                canvas.fill();
            }
            case 3 -> {
                path(new float[] {x - r * 1.3f, x, x + r * 1.3f, x}, new float[] {y, y + r * 1.3f, y, y - r * 1.3f});
                canvas.fill();
            }
            case 4 -> {
                canvas.circle(x, y, r);
                canvas.stroke();
            }
            default -> {
                canvas.moveTo(x - r, y - r);
                canvas.lineTo(x + r, y + r);
                canvas.moveTo(x - r, y + r);
                canvas.lineTo(x + r, y - r);
                canvas.stroke();
            }
        }
        canvas.restoreState();
    }

    /** Draws a rectangle in the tint, hatch and outline of a look. */
    void bar(float x, float y, float width, float height, int look) {
        float[] colour = COLOURS[look % COLOURS.length];
        PdfContentByte canvas = canvas();
        canvas.saveState();
        canvas.setRGBColorFillF(tint(colour[0]), tint(colour[1]), tint(colour[2]));
        canvas.rectangle(x, y, width, height);
        canvas.fill();
        stroke(look);
        canvas.setLineWidth(0.7f);
        canvas.rectangle(x, y, width, height);
        canvas.setLiteral("W n\n");
        for (float[] line : hatch(x, y, width, height, look % COLOURS.length)) {
            canvas.moveTo(line[0], line[1]);
            canvas.lineTo(line[2], line[3]);
        }
        canvas.stroke();
        canvas.restoreState();
        canvas.saveState();
        stroke(look);
        canvas.setLineWidth(1);
        canvas.rectangle(x, y, width, height);
        canvas.stroke();
        canvas.restoreState();
    }

    private static float tint(float part) {
        return 1 - (1 - part) * 0.35f;
    }

    private static List<float[]> hatch(float x, float y, float width, float height, int look) {
        List<float[]> lines = new ArrayList<>();
        boolean rising = look == 1 || look == 3;
        boolean falling = look == 2 || look == 3;
        float step = 5;
        for (float at = -height; at < width; at += step) {
            if (rising) {
                lines.add(new float[] {x + at, y, x + at + height, y + height});
            }
            if (falling) {
                lines.add(new float[] {x + at, y + height, x + at + height, y});
            }
        }
        for (float at = step / 2; at < height && look == 4; at += step) {
            lines.add(new float[] {x, y + at, x + width, y + at});
        }
        for (float at = step / 2; at < width && look == 5; at += step) {
            lines.add(new float[] {x + at, y, x + at, y + height});
        }
        return lines;
    }
}
