package org.coachingtoolkit.reports.workbook;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** JSON as maps, lists, texts, decimal numbers and truth values. */
final class JsonTree {
    static final JsonFactory JSON = new JsonFactory();

    private static final int LONGEST = 400;

    private JsonTree() {}

    /** Returns what well-formed JSON holds. */
    static Object read(byte[] json) {
        try (JsonParser parser = JSON.createParser(json)) {
            parser.nextToken();
            return value(parser);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** Returns what a text holds; empty if it is not JSON, or nothing. */
    static Optional<Object> parse(String json) {
        try (JsonParser parser = JSON.createParser(json)) {
            if (parser.nextToken() == null) {
                return Optional.empty();
            }
            Object value = value(parser);
            return parser.nextToken() == null ? Optional.of(value) : Optional.empty();
        } catch (JsonProcessingException | NumberFormatException syntax) {
            return Optional.empty();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static Object value(JsonParser parser) throws IOException {
        JsonToken token = parser.currentToken();
        switch (token) {
            case START_OBJECT -> {
                Map<String, Object> object = new LinkedHashMap<>();
                while (parser.nextToken() != JsonToken.END_OBJECT) {
                    String name = parser.currentName();
                    parser.nextToken();
                    object.put(name, value(parser));
                }
                return object;
            }
            case START_ARRAY -> {
                List<Object> list = new ArrayList<>();
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    list.add(value(parser));
                }
                return list;
            }
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> {
                return parser.getDecimalValue();
            }
            case VALUE_TRUE, VALUE_FALSE -> {
                return token == JsonToken.VALUE_TRUE;
            }
            default -> {
                return parser.getText();
            }
        }
    }

    static void write(JsonGenerator out, Object value) throws IOException {
        if (value instanceof Map<?, ?> object) {
            out.writeStartObject();
            for (Map.Entry<?, ?> member : object.entrySet()) {
                out.writeFieldName((String) member.getKey());
                write(out, member.getValue());
            }
            out.writeEndObject();
        } else if (value instanceof List<?> list) {
            out.writeStartArray();
            for (Object element : list) {
                write(out, element);
            }
            out.writeEndArray();
        } else if (value instanceof BigDecimal number) {
            // what somebody has typed as JSON may have an exponent that is gigabytes of digits
            out.writeNumber(Math.abs((long) number.scale()) <= LONGEST ? number.toPlainString() : number.toString());
        } else if (value instanceof Boolean truth) {
            out.writeBoolean(truth);
        } else {
            out.writeString((String) value);
        }
    }

    static String text(Object value) {
        StringWriter text = new StringWriter();
        try (JsonGenerator out = JSON.createGenerator(text)) {
            out.setHighestNonEscapedChar('~');
            write(out, value);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }

    /** Returns what an object holds at the end of a path; {@code null} if it holds nothing there. */
    static @Nullable Object get(@Nullable Object object, List<String> path) {
        Object found = object;
        for (String name : path) {
            found = found instanceof Map<?, ?> members ? members.get(name) : null;
        }
        return found;
    }

    /** Puts a value at the end of a path; what lies between becomes objects. */
    @SuppressWarnings("unchecked") // what lies between was put here
    static void put(Map<String, Object> object, List<String> path, Object value) {
        Map<String, Object> at = object;
        for (String name : path.subList(0, path.size() - 1)) {
            at = (Map<String, Object>) at.computeIfAbsent(name, key -> new LinkedHashMap<>());
        }
        at.put(path.get(path.size() - 1), value);
    }
}
