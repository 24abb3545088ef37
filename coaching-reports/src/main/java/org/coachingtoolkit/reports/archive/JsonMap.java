package org.coachingtoolkit.reports.archive;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One JSON object as it was read, asked for its members by name and type. Whatever is not as expected is an error. */
final class JsonMap {
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();
    private static final int MAX_DEPTH = 8;

    private final Map<String, @Nullable Object> members;

    private JsonMap(Map<String, @Nullable Object> members) {
        this.members = members;
    }

    /**
     * Reads a text that is one object.
     *
     * @throws IllegalArgumentException if it is not
     */
    static JsonMap parse(String text) {
        try (JsonParser parser = FACTORY.createParser(text)) {
            parser.nextToken();
            Object value = value(parser, 0);
            if (value instanceof JsonMap map && parser.nextToken() == null) {
                return map;
            }
            throw new IllegalArgumentException("text must be one JSON object");
        } catch (IOException e) {
            throw new IllegalArgumentException("text must be JSON: " + e.getMessage(), e);
        }
    }

    private static @Nullable Object value(JsonParser parser, int depth) throws IOException {
        if (depth > MAX_DEPTH) {
            throw new IllegalArgumentException("depth must be at most " + MAX_DEPTH);
        }
        JsonToken token = parser.currentToken();
        if (token == JsonToken.START_OBJECT) {
            Map<String, @Nullable Object> members = new LinkedHashMap<>();
            while (parser.nextToken() != JsonToken.END_OBJECT) {
                String name = parser.currentName();
                parser.nextToken();
                members.put(name, value(parser, depth + 1));
            }
            return new JsonMap(members);
        } else if (token == JsonToken.START_ARRAY) {
            List<@Nullable Object> elements = new ArrayList<>();
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                elements.add(value(parser, depth + 1));
            }
            return elements;
        } else if (token == JsonToken.VALUE_STRING) {
            return parser.getText();
        } else if (token == JsonToken.VALUE_NUMBER_INT) {
            return parser.getLongValue();
        } else if (token == JsonToken.VALUE_NULL) {
            return null;
        }
        throw new IllegalArgumentException("value must be an object, an array, a string, a whole number or null");
    }

    String text(String name) {
        return required(name, textOrNull(name));
    }

    @Nullable String textOrNull(String name) {
        return member(name, String.class);
    }

    long number(String name) {
        return required(name, member(name, Long.class));
    }

    LocalDate date(String name) {
        return required(name, dateOrNull(name));
    }

    @Nullable LocalDate dateOrNull(String name) {
        String text = textOrNull(name);
        try {
            return text == null ? null : LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException(name + " must be a date: '" + text + "'", e);
        }
    }

    JsonMap object(String name) {
        return required(name, member(name, JsonMap.class));
    }

    List<JsonMap> objects(String name) {
        return elements(name, JsonMap.class);
    }

    List<String> texts(String name) {
        return elements(name, String.class);
    }

    private <T> List<T> elements(String name, Class<T> type) {
        List<?> elements = required(name, member(name, List.class));
        List<T> typed = new ArrayList<>();
        for (Object element : elements) {
            if (!type.isInstance(element)) {
                throw new IllegalArgumentException(name + " must hold " + type.getSimpleName() + " only");
            }
            typed.add(type.cast(element));
        }
        return typed;
    }

    private <T> @Nullable T member(String name, Class<T> type) {
        Object value = members.get(name);
        if (value != null && !type.isInstance(value)) {
            throw new IllegalArgumentException(name + " must be " + type.getSimpleName());
        }
        return value == null ? null : type.cast(value);
    }

    private static <T> T required(String name, @Nullable T value) {
        if (value == null) {
            throw new IllegalArgumentException(name + " must be given");
        }
        return value;
    }
}
