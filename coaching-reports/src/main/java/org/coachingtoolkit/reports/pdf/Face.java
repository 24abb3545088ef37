package org.coachingtoolkit.reports.pdf;

import com.lowagie.text.DocumentException;
import com.lowagie.text.pdf.BaseFont;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serial;
import java.io.UncheckedIOException;
import java.security.SecureRandom;
import java.util.Arrays;

/**
 * A face of Liberation Serif, the metric twin of Times New Roman, from the fonts on the class path. Each is loaded once,
 * when it is first needed, and shared by all threads.
 */
final class Face {
    /** The distance of two lines of single spacing, in parts of the size. */
    static final float LINE = 1.15f;
    /** How far the highest letter rises above the base line, in parts of the size. */
    static final float ASCENT = 0.891f;
    /** How far the lowest letter hangs below the base line, in parts of the size. */
    static final float DESCENT = 0.216f;

    private static final int MEASURED = 0x2C00;

    private static final short UNKNOWN = Short.MIN_VALUE;

    private final BaseFont font;
    /** The widths that were asked for. Two threads that measure the same character come to the same width. */
    private final short[] widths = new short[MEASURED];

    private Face(String name) {
        this.font = load(name);
        Arrays.fill(widths, UNKNOWN);
    }

    static Face regular() {
        return Regular.FACE;
    }

    static Face bold() {
        return Bold.FACE;
    }

    static Face of(boolean bold, boolean italic) {
        if (bold) {
            return italic ? BoldItalic.FACE : Bold.FACE;
        }
        return italic ? Italic.FACE : Regular.FACE;
    }

    /** Returns the font as the library embeds it. */
    BaseFont font() {
        return font;
    }

    /** Returns the width of a character in thousandths of the size, or -1 if the face has no shape for it. */
    int width(char c) {
        if (c >= MEASURED) {
            return measure(c);
        }
        short width = widths[c];
        if (width == UNKNOWN) {
            width = (short) measure(c);
            widths[c] = width;
        }
        return width;
    }

    /** Returns the width of a text in points. */
    float width(String text, float size) {
        int sum = 0;
        for (int i = 0; i < text.length(); i++) {
            sum += width(text.charAt(i));
        }
        return sum * size / 1000;
    }

    private int measure(char c) {
        return font.charExists(c) ? font.getWidth(c) : -1;
    }

    private static BaseFont load(String name) {
        String resource = "liberation/" + name + ".ttf";
        try (InputStream in = BaseFont.class.getClassLoader().getResourceAsStream(resource)) {
            if (in == null) {
                throw new IOException("font must be on the class path: " + resource);
            }
            BaseFont font = BaseFont.createFont(
                    name + ".ttf", BaseFont.IDENTITY_H, BaseFont.EMBEDDED, false, in.readAllBytes(), null);
            font.setIncludeCidSet(false);
            font.setSecureRandom(new SamePrefix());
            return font;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (DocumentException e) {
            throw new IllegalStateException("font must be readable: " + resource, e);
        }
    }

    private static final class Regular {
        private static final Face FACE = new Face("LiberationSerif-Regular");
    }

    private static final class Bold {
        private static final Face FACE = new Face("LiberationSerif-Bold");
    }

    private static final class Italic {
        private static final Face FACE = new Face("LiberationSerif-Italic");
    }

    private static final class BoldItalic {
        private static final Face FACE = new Face("LiberationSerif-BoldItalic");
    }

    /** Makes the library choose the same prefix for the name of a subset each time, so that bytes can be compared. */
    private static final class SamePrefix extends SecureRandom {
        @Serial
        private static final long serialVersionUID = 1L;

        @Override
        public double nextDouble() {
            return 0.5;
        }
    }
}
