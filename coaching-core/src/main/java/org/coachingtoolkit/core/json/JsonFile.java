package org.coachingtoolkit.core.json;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.PrettyPrinter;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.PushbackInputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import org.coachingtoolkit.core.finding.Checked;
import org.coachingtoolkit.core.finding.Place;

/**
 * A kind of file that holds one value of a shape: how all of them are read, written and described.
 *
 * @param <T> what a file holds
 */
final class JsonFile<T> {
    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(100)
                    .maxStringLength(100_000)
                    .maxNameLength(1_000)
                    .maxNumberLength(100)
                    .build())
            .build();

    private final Shape<T> shape;
    private final String schemaId;
    private final String title;

    JsonFile(Shape<T> shape, String schemaId, String title) {
        this.shape = shape;
        this.schemaId = schemaId;
        this.title = title;
    }

    void write(T value, OutputStream out) throws IOException {
        requireNonNull(value, "value");
        try (JsonGenerator generator = JSON.createGenerator(new Unclosed(out))) {
            generator.setPrettyPrinter(layout());
            shape.write(generator, value);
            generator.writeRaw('\n');
        }
        out.flush();
    }

    byte[] write(T value) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            write(value, out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    /** Returns the JSON Schema (2020-12) of the file. */
    String schema() {
        ObjectNode schema = JsonNodeFactory.instance.objectNode();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.put("$id", schemaId);
        schema.put("title", title);
        SchemaDefinitions definitions = new SchemaDefinitions();
        definitions.describeBody(shape.form(), schema);
        schema.set("$defs", definitions.toNode());
        StringWriter text = new StringWriter();
        try (JsonGenerator generator = JSON.createGenerator(text)) {
            generator.setPrettyPrinter(layout());
            schema.serialize(generator, new ObjectMapper().getSerializerProviderInstance());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.append('\n').toString();
    }

    private static PrettyPrinter layout() {
        DefaultIndenter indent = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter()
                .withSeparators(Separators.createDefaultInstance()
                        .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
                        .withObjectEmptySeparator("")
                        .withArrayEmptySeparator(""));
        printer.indentObjectsWith(indent);
        printer.indentArraysWith(indent);
        return printer;
    }

    Reading<T> read(byte[] file, Set<String> wanted) {
        try {
            return read(new ByteArrayInputStream(file), wanted);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /**
     * Reads a file.
     *
     * @param wanted pointers into the model whose places in the file are to be kept
     */
    Reading<T> read(InputStream in, Set<String> wanted) throws IOException {
        InputStreamReader text = new InputStreamReader(
                withoutByteOrderMark(in),
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT));
        try (JsonParser parser = JSON.createParser(text)) {
            JsonInput input = new JsonInput(parser, wanted);
            try {
                JsonToken first = parser.nextToken();
                if (first == null) {
                    input.report(JsonFinding.NOT_JSON, Place.ROOT.at(1, 1), Map.of());
                    return Reading.unusable(input);
                }
                T value = shape.read(input);
                if (parser.nextToken() != null) {
                    input.refuse(JsonFinding.NOT_JSON, Map.of());
                }
                return new Reading<>(new Checked<>(value, input.findings()), input.located());
            } catch (StreamConstraintsException limit) {
                return broken(input, JsonFinding.LIMIT, limit);
            } catch (JsonProcessingException syntax) {
                return broken(input, JsonFinding.NOT_JSON, syntax);
            } catch (CharacterCodingException encoding) {
                input.refuse(JsonFinding.NOT_UTF_8, Map.of());
                return Reading.unusable(input);
            }
        }
    }

    private static <T> Reading<T> broken(JsonInput input, JsonFinding code, JsonProcessingException cause) {
        JsonLocation location = cause.getLocation();
        Place here = input.here();
        input.report(
                code,
                location == null
                        ? here
                        : here.at(Math.max(1, location.getLineNr()), Math.max(1, location.getColumnNr())),
                Map.of());
        return Reading.unusable(input);
    }

    private static InputStream withoutByteOrderMark(InputStream in) throws IOException {
        PushbackInputStream pushback = new PushbackInputStream(new UnclosedInput(in), 3);
        byte[] start = pushback.readNBytes(3);
        boolean mark =
                start.length == 3 && start[0] == (byte) 0xEF && start[1] == (byte) 0xBB && start[2] == (byte) 0xBF;
        if (!mark) {
            pushback.unread(start);
        }
        return pushback;
    }

    /**
     * What a file held, and where in it the wanted places are.
     *
     * @param <T> what it holds
     */
    record Reading<T>(Checked<T> checked, Map<String, Place> places) {
        static <T> Reading<T> unusable(JsonInput input) {
            return new Reading<>(Checked.unusable(input.findings()), input.located());
        }
    }

    /** Keeps the caller's stream open when the generator closes. */
    private static final class Unclosed extends FilterOutputStream {
        Unclosed(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            out.write(bytes, offset, length);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }

    /** Keeps the caller's stream open when the parser closes. */
    private static final class UnclosedInput extends FilterInputStream {
        UnclosedInput(InputStream in) {
            super(in);
        }

        @Override
        public void close() {}
    }
}
