package org.coachingtoolkit.core.common;

import static java.util.Objects.requireNonNull;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * The encoding of a text, concluded from its bytes.
 *
 * @param charset the encoding; {@code null} if none of those known fits
 * @param mark how many bytes the byte order mark takes; 0 without one
 * @param guessed whether letters, not a mark or the rules of the encoding, decided
 */
public record TextEncoding(@Nullable Charset charset, int mark, boolean guessed) {
    private static final Charset CYRILLIC = Charset.forName("windows-1251");
    private static final Charset WESTERN = Charset.forName("windows-1252");
    private static final String CYRILLIC_SIGNS = "№«»–—’‘“”„…•\u00A0·°±§©";
    private static final String WESTERN_SIGNS = "«»–—’‘“”„…•\u00A0·°±§©£€½¼¾ºª¡¿";

    /** Returns the encoding of a text whose beginning is given; {@code whole} tells whether that is all of it. */
    public static TextEncoding of(byte[] head, boolean whole) {
        requireNonNull(head, "head");
        if (begins(head, 0xEF, 0xBB, 0xBF)) {
            return new TextEncoding(StandardCharsets.UTF_8, 3, false);
        }
        if (begins(head, 0xFF, 0xFE, 0, 0)) {
            return new TextEncoding(Charset.forName("UTF-32LE"), 4, false);
        }
        if (begins(head, 0, 0, 0xFE, 0xFF)) {
            return new TextEncoding(Charset.forName("UTF-32BE"), 4, false);
        }
        if (begins(head, 0xFF, 0xFE)) {
            return new TextEncoding(StandardCharsets.UTF_16LE, 2, false);
        }
        if (begins(head, 0xFE, 0xFF)) {
            return new TextEncoding(StandardCharsets.UTF_16BE, 2, false);
        }
        Charset wide = wide(head);
        if (wide != null) {
            return new TextEncoding(wide, 0, true);
        }
        if (decodes(head, StandardCharsets.UTF_8, whole)) {
            return new TextEncoding(StandardCharsets.UTF_8, 0, false);
        }
        return new TextEncoding(singleByte(head), 0, true);
    }

    private static boolean begins(byte[] head, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= head.length || (head[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    /** Returns whether the text is Unicode, which leaves no doubt about its letters. */
    public boolean isUnicode() {
        return charset != null && charset.name().startsWith("UTF-");
    }

    /** Two-byte text without a mark: one half of the bytes is nearly always 0 or, in Cyrillic, 4. */
    private static @Nullable Charset wide(byte[] head) {
        int even = 0;
        int odd = 0;
        for (int i = 0; i + 1 < head.length; i += 2) {
            even += head[i] == 0 || head[i] == 4 ? 1 : 0;
            odd += head[i + 1] == 0 || head[i + 1] == 4 ? 1 : 0;
        }
        int pairs = head.length / 2;
        if (pairs < 4 || (even < pairs * 0.95) == (odd < pairs * 0.95)) {
            return null;
        }
        return even > odd ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE;
    }

    private static boolean decodes(byte[] head, Charset charset, boolean whole) {
        CharsetDecoder decoder = charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT);
        CoderResult result = decoder.decode(ByteBuffer.wrap(head), CharBuffer.allocate(head.length + 1), whole);
        return !result.isError();
    }

    /**
     * Windows-1251 has its high bytes in runs, as Cyrillic words are; Windows-1252 has them singly among Latin letters.
     * Other encodings of Cyrillic, read as Windows-1251, show capitals within words or signs instead of letters.
     */
    private static @Nullable Charset singleByte(byte[] head) {
        int runs = 0;
        int single = 0;
        int lower = 0;
        int inverted = 0;
        int odd = 0;
        int oddWestern = 0;
        String cyrillic = new String(head, CYRILLIC);
        String western = new String(head, WESTERN);
        for (int i = 0; i < head.length; i++) {
            if (head[i] >= 0) {
                continue;
            }
            char c = cyrillic.charAt(i);
            if (!isCyrillic(c)) {
                odd += CYRILLIC_SIGNS.indexOf(c) < 0 ? 1 : 0;
            } else {
                boolean before = i > 0 && isCyrillic(cyrillic.charAt(i - 1));
                boolean after = i + 1 < head.length && isCyrillic(cyrillic.charAt(i + 1));
                runs += before || after ? 1 : 0;
                single += !before && !after && (latin(head, i - 1) || latin(head, i + 1)) ? 1 : 0;
                lower += Character.isLowerCase(c) ? 1 : 0;
                inverted += before && Character.isUpperCase(c) && Character.isLowerCase(cyrillic.charAt(i - 1)) ? 1 : 0;
            }
            char w = western.charAt(i);
            oddWestern += (!Character.isLetter(w) && WESTERN_SIGNS.indexOf(w) < 0) || w == '\uFFFD' ? 1 : 0;
        }
        int letters = runs + single;
        if (runs >= 3 && runs > 4 * single && odd * 20 <= letters && inverted * 10 <= lower) {
            return CYRILLIC;
        }
        return single >= 1 && single > 4 * runs && oddWestern == 0 ? WESTERN : null;
    }

    private static boolean isCyrillic(char c) {
        return c >= '\u0400' && c <= '\u04FF';
    }

    private static boolean latin(byte[] head, int i) {
        return i >= 0 && i < head.length && ((head[i] >= 'a' && head[i] <= 'z') || (head[i] >= 'A' && head[i] <= 'Z'));
    }
}
