package org.coachingtoolkit.reports.html;

import java.io.IOException;
import java.util.Locale;
import java.util.stream.Collectors;
import org.coachingtoolkit.core.common.Language;
import org.coachingtoolkit.reports.chart.ChartPicture;
import org.coachingtoolkit.reports.chart.Surface;
import org.coachingtoolkit.reports.document.Chart;
import org.coachingtoolkit.reports.typesetting.TextMeasure;

/** A chart as a vector picture inside the page. */
final class Picture implements Surface {
    private static final float WIDTH = 500;
    private static final float ROOM = 700;

    private final StringBuilder svg = new StringBuilder();
    private final float height;

    private Picture(float height) {
        this.height = height;
    }

    static void write(Chart chart, Language language, HtmlText out) throws IOException {
        ChartPicture picture = ChartPicture.of(chart, WIDTH, ROOM, language, Picture::width);
        Picture painted = new Picture(picture.height());
        picture.paint(painted);
        out.tag(String.format(
                Locale.ROOT,
                "<svg role=\"img\" aria-label=\"%s\" viewBox=\"-4 -4 %.0f %.0f\" font-family=\"serif\" font-size=\"%.0f\">",
                HtmlText.attribute(chart.alternative()),
                WIDTH + 8,
                picture.height() + 8,
                ChartPicture.SIZE));
        out.tag("\n" + painted.svg + "</svg>\n");
    }

    private static double width(String words) {
        double ems = 0;
        for (int i = 0; i < words.length(); i++) {
            ems += TextMeasure.ems(words.charAt(i), false);
        }
        return ems * ChartPicture.SIZE;
    }

    @Override
    public void line(float[] xs, float[] ys, boolean closed, Pen pen) {
        svg.append(closed ? "<polygon" : "<polyline").append(" fill=\"none\" points=\"");
        points(xs, ys);
        svg.append(String.format(Locale.ROOT, "\" stroke=\"#%06x\" stroke-width=\"%.1f\"", pen.colour(), pen.width()));
        if (!pen.dash().isEmpty()) {
            String dash = pen.dash().stream()
                    .map(length -> Integer.toString(Math.round(length)))
                    .collect(Collectors.joining(" "));
            svg.append(" stroke-dasharray=\"").append(dash).append('"');
        }
        svg.append("/>\n");
    }

    @Override
    public void fill(float[] xs, float[] ys, int colour) {
        svg.append("<polygon points=\"");
        points(xs, ys);
        svg.append(String.format(Locale.ROOT, "\" fill=\"#%06x\"/>\n", colour));
    }

    private void points(float[] xs, float[] ys) {
        for (int i = 0; i < xs.length; i++) {
            svg.append(String.format(Locale.ROOT, i == 0 ? "%.1f,%.1f" : " %.1f,%.1f", xs[i], height - ys[i]));
        }
    }

    @Override
    public void text(String words, float x, float base) {
        svg.append(String.format(
                Locale.ROOT,
                "<text x=\"%.1f\" y=\"%.1f\" textLength=\"%.1f\" lengthAdjust=\"spacingAndGlyphs\">",
                x,
                height - base,
                width(words)));
        svg.append(HtmlText.attribute(words).replace(">", "&gt;")).append("</text>\n");
    }
}
