package org.coachingtoolkit.core.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Name and version of the format, which are looked at before anything is read. */
final class FormatCodec implements Codec<String> {
    private final String known;

    FormatCodec(String known) {
        this.known = known;
    }

    @Override
    public @Nullable String read(JsonInput input) throws IOException {
        if (input.token() != JsonToken.VALUE_STRING) {
            return input.refuseType(ExpectedType.TEXT, form());
        }
        return input.parser().getText();
    }

    @Override
    public void write(JsonGenerator out, String format) throws IOException {
        out.writeString(format);
    }

    @Override
    public ValueForm form() {
        return ValueForm.Single.of(ValueForm.Kind.FORMAT, Map.of("const", known));
    }
}
