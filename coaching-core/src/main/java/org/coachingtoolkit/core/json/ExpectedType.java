package org.coachingtoolkit.core.json;

import com.fasterxml.jackson.core.JsonToken;
import org.coachingtoolkit.core.common.Labelled;
import org.coachingtoolkit.core.common.Language;
import org.coachingtoolkit.core.common.TextCatalogue;

/** The types of JSON values, with names for messages. */
enum ExpectedType implements Labelled {
    OBJECT,
    ARRAY,
    TEXT,
    NUMBER,
    BOOLEAN,
    NULL,
    NOTHING;

    static ExpectedType of(JsonToken token) {
        return switch (token) {
            case START_OBJECT -> OBJECT;
            case START_ARRAY -> ARRAY;
            case VALUE_STRING -> TEXT;
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> NUMBER;
            case VALUE_TRUE, VALUE_FALSE -> BOOLEAN;
            case VALUE_NULL -> NULL;
            default -> NOTHING;
        };
    }

    @Override
    public String label(Language language) {
        return TextCatalogue.label(language, this);
    }
}
