package org.coachingtoolkit.reports.pdf;

import com.lowagie.text.pdf.ByteBuffer;
import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfWriter;
import java.nio.charset.StandardCharsets;

/**
 * The characters of one face as the pages of one file show them. The library looks each of them up at each use; here it
 * is asked once for each character, which also tells it to embed that character's shape.
 */
final class GlyphEncoder {
    private static final byte[] BEGIN = "BT\n".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] SHOW = " Td\n(".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] END = ")Tj\nET\n".getBytes(StandardCharsets.US_ASCII);

    private final byte[] digits = new byte[16];
    private final PdfContentByte scratch;
    /** By the upper and the lower byte of the character. */
    private final byte[][][] blocks = new byte[256][][];

    GlyphEncoder(PdfWriter writer, Face face) {
        this.scratch = new PdfContentByte(writer);
        scratch.setFontAndSize(face.font(), 1);
    }

    /** Appends the operators that show a text with its base line at a point. */
    void show(String text, float x, float base, ByteBuffer page) {
        page.append(BEGIN, 0, BEGIN.length);
        coordinate(x, page);
        page.append_i(' ');
        coordinate(base, page);
        page.append(SHOW, 0, SHOW.length);
        for (int i = 0; i < text.length(); i++) {
            byte[] glyph = glyph(text.charAt(i));
            page.append(glyph, 0, glyph.length);
        }
        page.append(END, 0, END.length);
    }

    /** Appends a coordinate to a hundredth of a point, which is finer than any printer's dot. */
    private void coordinate(float value, ByteBuffer page) {
        int hundredths = Math.round(Math.abs(value) * 100);
        int at = digits.length;
        for (int i = 0; i < 3 || hundredths > 0; i++) {
            if (i == 2) {
                digits[--at] = '.';
            }
            digits[--at] = (byte) ('0' + hundredths % 10);
            hundredths /= 10;
        }
        if (value < 0) {
            digits[--at] = '-';
        }
        page.append(digits, at, digits.length - at);
    }

    private byte[] glyph(char c) {
        byte[][] block = blocks[c >> 8];
        if (block == null) {
            block = new byte[256][];
            blocks[c >> 8] = block;
        }
        byte[] glyph = block[c & 0xFF];
        if (glyph == null) {
            glyph = encode(c);
            block[c & 0xFF] = glyph;
        }
        return glyph;
    }

    /** Returns what the library writes between the brackets of the operator. */
    private byte[] encode(char c) {
        ByteBuffer buffer = scratch.getInternalBuffer();
        buffer.reset();
        scratch.showTextBasic(String.valueOf(c));
        byte[] operator = buffer.toByteArray();
        int length = operator.length - ")Tj\n".length() - 1;
        byte[] glyph = new byte[length];
        System.arraycopy(operator, 1, glyph, 0, length);
        return glyph;
    }
}
