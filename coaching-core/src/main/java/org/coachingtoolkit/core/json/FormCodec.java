package org.coachingtoolkit.core.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import org.coachingtoolkit.core.session.OtherForm;
import org.coachingtoolkit.core.session.RegulationForm;
import org.coachingtoolkit.core.session.SessionForm;
import org.jspecify.annotations.Nullable;

/** The form of a form of work: the name of one that clause IV.3 names, or {@code {"other": "…"}}. */
final class FormCodec implements Codec<SessionForm> {
    private static final Codec<RegulationForm> NAMED = Scalar.constant(RegulationForm.class);

    private static final Shape<OtherForm> OTHER = new Shape<>("otherForm") {
        private final Property<OtherForm, String> other =
                required("other", Scalar.TEXT, "a form of work that the Regulation does not name", OtherForm::name);

        @Override
        OtherForm build(Values values) {
            return new OtherForm(values.get(other));
        }
    };

    @Override
    public @Nullable SessionForm read(JsonInput input) throws IOException {
        return input.token() == JsonToken.START_OBJECT ? OTHER.read(input) : NAMED.read(input);
    }

    @Override
    public void write(JsonGenerator out, SessionForm form) throws IOException {
        if (form instanceof OtherForm other) {
            OTHER.write(out, other);
        } else {
            NAMED.write(out, (RegulationForm) form);
        }
    }

    @Override
    public ValueForm form() {
        return new ValueForm.Open((ValueForm.Single) NAMED.form(), OTHER.form());
    }
}
