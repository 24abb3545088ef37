package org.coachingtoolkit.core.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A list as a JSON array; elements that cannot be read are left out.
 *
 * @param element the form of an element
 */
record ListCodec<E>(Codec<E> element) implements Codec<List<E>> {
    @Override
    public @Nullable List<E> read(JsonInput input) throws IOException {
        if (input.token() != JsonToken.START_ARRAY) {
            return input.refuseType(ExpectedType.ARRAY, form());
        }
        JsonParser parser = input.parser();
        List<E> list = new ArrayList<>();
        int index = 0;
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            JsonInput.Mark mark = input.enter(Integer.toString(index), Integer.toString(list.size()));
            E value = element.read(input);
            if (value != null) {
                list.add(value);
            } else {
                input.leaveOut();
            }
            input.leave(mark);
            index++;
        }
        return list;
    }

    @Override
    public void write(JsonGenerator out, List<E> list) throws IOException {
        out.writeStartArray();
        for (E value : list) {
            element.write(out, value);
        }
        out.writeEndArray();
    }

    @Override
    public ValueForm form() {
        return new ValueForm.Items(element.form());
    }
}
