package org.coachingtoolkit.reports.pdf;

import com.lowagie.text.DocumentException;
import com.lowagie.text.pdf.BaseFont;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serial;
import java.io.UncheckedIOException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A face of Liberation Serif, the metric twin of Times New Roman, from the fonts on the class path, and behind it a face
 * with the letters and signs that it lacks. Each is loaded once, when it is first needed, and shared by all threads.
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

    /** The face itself has every shape before this character that a text of the three languages needs. */
    private static final char FIRST_SIGN = '\u0500';

    private final BaseFont font;
    /** The widths that were asked for. Two threads that measure the same character come to the same width. */
    private final short[] widths = new short[MEASURED];

    private final Supplier<@Nullable Face> signs;

    private Face(BaseFont font, Supplier<@Nullable Face> signs) {
        this.font = font;
        this.signs = signs;
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

    /** Returns the face that has the shape of a character, this one if it can be. */
    Face of(char c) {
        Face other = font.charExists(c) ? null : signs.get();
        return other == null ? this : other;
    }

    /** Returns whether all characters of a text have their shape in this very face. */
    boolean hasAll(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= FIRST_SIGN && !font.charExists(c)) {
                return false;
            }
        }
        return true;
    }

    /** Returns the width of a character in thousandths of the size, or -1 if there is no shape for it. */
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
        if (font.charExists(c)) {
            return font.getWidth(c);
        }
        Face other = signs.get();
        return other == null ? -1 : other.width(c);
    }

    private static Face liberation(String name, Supplier<@Nullable Face> signs) {
        String resource = "liberation/LiberationSerif-" + name + ".ttf";
        return new Face(load(BaseFont.class.getClassLoader().getResourceAsStream(resource), resource), signs);
    }

    private static Face signs(String name) {
        String resource = "CoachingToolkitSigns-" + name + ".ttf";
        return new Face(load(Face.class.getResourceAsStream(resource), resource), () -> null);
    }

    private static BaseFont load(@Nullable InputStream stream, String resource) {
        try (InputStream in = stream) {
            if (in == null) {
                throw new IOException("font must be on the class path: " + resource);
            }
            BaseFont font = BaseFont.createFont(
                    resource.substring(resource.indexOf('/') + 1),
                    BaseFont.IDENTITY_H,
                    BaseFont.EMBEDDED,
                    false,
                    in.readAllBytes(),
                    null);
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
        private static final Face FACE = liberation("Regular", () -> RegularSigns.FACE);
    }

    private static final class Bold {
        private static final Face FACE = liberation("Bold", () -> BoldSigns.FACE);
    }

    private static final class Italic {
        private static final Face FACE = liberation("Italic", () -> RegularSigns.FACE);
    }

    private static final class BoldItalic {
        private static final Face FACE = liberation("BoldItalic", () -> BoldSigns.FACE);
    }

    private static final class RegularSigns {
        private static final Face FACE = signs("Regular");
    }

    private static final class BoldSigns {
        private static final Face FACE = signs("Bold");
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
