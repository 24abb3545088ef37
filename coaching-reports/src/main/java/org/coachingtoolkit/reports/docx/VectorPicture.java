package org.coachingtoolkit.reports.docx;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.coachingtoolkit.core.common.Language;
import org.coachingtoolkit.reports.chart.ChartPicture;
import org.coachingtoolkit.reports.chart.Surface;
import org.coachingtoolkit.reports.document.Chart;
import org.coachingtoolkit.reports.typesetting.TextMeasure;

/**
 * A chart as an enhanced metafile (MS-EMF), the one vector picture that text programs have always shown. Units are
 * twentieths of a point.
 */
final class VectorPicture implements Surface {
    private static final int UNITS = 20;
    private static final int UNITS_PER_INCH = 1440;
    private static final int HUNDREDTHS_PER_INCH = 2540;
    private static final int HEADER = 88;
    private static final int NO_BRUSH = 0x80000005;
    private static final int NO_PEN = 0x80000008;
    private static final int FONT = 1;

    private final ByteArrayOutputStream records = new ByteArrayOutputStream();
    private final Map<Object, Integer> objects = new HashMap<>();
    private final float width;
    private final float height;
    private int count = 1;

    private VectorPicture(float width, float height) {
        this.width = width;
        this.height = height;
    }

    /**
     * A picture made.
     *
     * @param bytes the file
     * @param height its height in points
     */
    @SuppressWarnings("ArrayRecordComponent") // handed over once, compared by nobody
    record Made(byte[] bytes, float height) {}

    /** Returns the picture of a chart. */
    static Made of(Chart chart, float width, float room, Language language) {
        ChartPicture picture = ChartPicture.of(chart, width, room, language, VectorPicture::width);
        VectorPicture vectors = new VectorPicture(width, picture.height());
        vectors.begin();
        picture.paint(vectors);
        return new Made(vectors.file(), picture.height());
    }

    private static double width(String words) {
        double ems = 0;
        for (int i = 0; i < words.length(); i++) {
            ems += TextMeasure.ems(words.charAt(i), false);
        }
        return ems * ChartPicture.SIZE;
    }

    private void begin() {
        record(18, 4).putInt(1);
        write();
        record(22, 4).putInt(24);
        write();
        record(82, 4 + 320).putInt(FONT).putInt(-Math.round(ChartPicture.SIZE * UNITS));
        open.putInt(0).putInt(0).putInt(0).putInt(400).putInt(0x01000000).putInt(0);
        open.put("Times New Roman".getBytes(StandardCharsets.UTF_16LE));
        write();
        select(FONT);
    }

    private ByteBuffer open = ByteBuffer.allocate(0);

    /** Begins a record of a type with so many bytes after its head. */
    private ByteBuffer record(int type, int size) {
        open = ByteBuffer.allocate(8 + size).order(ByteOrder.LITTLE_ENDIAN);
        return open.putInt(type).putInt(8 + size);
    }

    private void write() {
        records.writeBytes(open.array());
        count++;
    }

    private void select(int object) {
        record(37, 4).putInt(object);
        write();
    }

    private int x(float points) {
        return Math.round(points * UNITS);
    }

    private int y(float points) {
        return Math.round((height - points) * UNITS);
    }

    /** Returns a colour as metafiles order its parts. */
    private static int colour(int rgb) {
        return (rgb & 0xFF) << 16 | (rgb & 0xFF00) | (rgb >> 16 & 0xFF);
    }

    private int pen(Pen pen) {
        return objects.computeIfAbsent(pen, key -> {
            int handle = objects.size() + FONT + 1;
            int style = 0x10000 | 0x200 | 0x2000 | (pen.dash().isEmpty() ? 0 : 7);
            record(95, 4 + 16 + 24 + 4 * pen.dash().size()).putInt(handle);
            open.putInt(0).putInt(0).putInt(0).putInt(0);
            open.putInt(style).putInt(Math.max(1, x(pen.width()))).putInt(0);
            open.putInt(colour(pen.colour())).putInt(0).putInt(pen.dash().size());
            pen.dash().forEach(length -> open.putInt(x(length)));
            write();
            return handle;
        });
    }

    private int brush(int rgb) {
        return objects.computeIfAbsent(rgb, key -> {
            int handle = objects.size() + FONT + 1;
            record(39, 16).putInt(handle).putInt(0).putInt(colour(rgb)).putInt(0);
            write();
            return handle;
        });
    }

    @Override
    public void line(float[] xs, float[] ys, boolean closed, Pen pen) {
        select(pen(pen));
        select(NO_BRUSH);
        points(closed ? 3 : 4, xs, ys);
    }

    @Override
    public void fill(float[] xs, float[] ys, int rgb) {
        select(NO_PEN);
        select(brush(rgb));
        points(3, xs, ys);
    }

    private void points(int type, float[] xs, float[] ys) {
        record(type, 16 + 4 + 8 * xs.length);
        bounds();
        open.putInt(xs.length);
        for (int i = 0; i < xs.length; i++) {
            open.putInt(x(xs[i])).putInt(y(ys[i]));
        }
        write();
    }

    private void bounds() {
        open.putInt(0).putInt(0).putInt(x(width)).putInt(x(height));
    }

    @Override
    public void text(String words, float x, float base) {
        byte[] letters = words.getBytes(StandardCharsets.UTF_16LE);
        int padded = letters.length + 3 & ~3;
        record(84, 68 + padded + 4 * words.length());
        bounds();
        open.putInt(1).putFloat(1).putFloat(1);
        open.putInt(x(x)).putInt(y(base)).putInt(words.length()).putInt(76).putInt(0);
        open.putInt(0).putInt(0).putInt(-1).putInt(-1).putInt(76 + padded);
        open.put(letters).position(76 + padded);
        double reached = 0;
        int told = 0;
        for (int i = 0; i < words.length(); i++) {
            reached += TextMeasure.ems(words.charAt(i), false) * ChartPicture.SIZE * UNITS;
            open.putInt((int) Math.round(reached) - told);
            told = (int) Math.round(reached);
        }
        write();
    }

    private byte[] file() {
        record(14, 12).putInt(0).putInt(16).putInt(20);
        write();
        byte[] body = records.toByteArray();
        ByteBuffer file = ByteBuffer.allocate(HEADER + body.length).order(ByteOrder.LITTLE_ENDIAN);
        file.putInt(1).putInt(HEADER);
        file.putInt(0).putInt(0).putInt(x(width)).putInt(x(height));
        file.putInt(0).putInt(0).putInt(hundredths(width)).putInt(hundredths(height));
        file.put(" EMF".getBytes(StandardCharsets.US_ASCII)).putInt(0x10000);
        file.putInt(HEADER + body.length)
                .putInt(count)
                .putShort((short) (objects.size() + FONT + 1))
                .putShort((short) 0);
        file.putInt(0).putInt(0).putInt(0);
        file.putInt(10 * UNITS_PER_INCH).putInt(10 * UNITS_PER_INCH).putInt(254).putInt(254);
        return file.put(body).array();
    }

    private int hundredths(float points) {
        return x(points) * HUNDREDTHS_PER_INCH / UNITS_PER_INCH;
    }
}
