package org.coachingtoolkit.core.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A text for people. What cannot be printed is left out with a finding; nothing is left out in silence.
 */
final class TextCodec implements Codec<String> {
    private static final ValueForm FORM = ValueForm.Single.of(
            ValueForm.Kind.TEXT, Scalar.facets("type", "string", "minLength", 1, "maxLength", Scalar.MAX_TEXT));

    @Override
    public @Nullable String read(JsonInput input) throws IOException {
        if (input.token() != JsonToken.VALUE_STRING) {
            return input.refuseType(ExpectedType.TEXT, form());
        }
        String text = input.parser().getText();
        if (text.length() > Scalar.MAX_TEXT) {
            return input.refuse(JsonFinding.TOO_LONG, Map.of("length", text.length(), "most", Scalar.MAX_TEXT));
        }
        String clean = isClean(text) ? text : cleaned(input, text);
        if (clean.isBlank()) {
            return input.refuse(JsonFinding.BLANK, Map.of());
        }
        return clean;
    }

    private static boolean isClean(String text) {
        return text.codePoints().allMatch(c -> isPrintable(c) && !isDirectionMark(c));
    }

    private static String cleaned(JsonInput input, String text) {
        StringBuilder clean = new StringBuilder(text.length());
        int[] first = {-1, -1};
        text.codePoints().forEach(c -> {
            if (!isPrintable(c)) {
                first[0] = first[0] < 0 ? c : first[0];
            } else if (isDirectionMark(c)) {
                first[1] = first[1] < 0 ? c : first[1];
            } else {
                clean.appendCodePoint(c);
            }
        });
        if (first[0] >= 0) {
            input.refuse(JsonFinding.CHARACTER, Map.of("character", codePoint(first[0])));
        }
        if (first[1] >= 0) {
            input.refuse(JsonFinding.DIRECTION_MARK, Map.of("character", codePoint(first[1])));
        }
        return clean.toString();
    }

    private static String codePoint(int c) {
        return String.format(Locale.ROOT, "U+%04X", c);
    }

    static boolean isPrintable(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL -> c == '\n' || c == '\t';
            case Character.SURROGATE, Character.PRIVATE_USE -> false;
            default -> true;
        };
    }

    private static boolean isDirectionMark(int c) {
        return c == 0x061C
                || c == 0x200E
                || c == 0x200F
                || (c >= 0x202A && c <= 0x202E)
                || (c >= 0x2066 && c <= 0x2069)
                || c == 0xFEFF;
    }

    @Override
    public void write(JsonGenerator out, String value) throws IOException {
        out.writeString(value);
    }

    @Override
    public ValueForm form() {
        return FORM;
    }
}
