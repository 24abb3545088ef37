package org.coachingtoolkit.core.json;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.PrettyPrinter;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.coachingtoolkit.core.common.TextEncoding;
import org.coachingtoolkit.core.finding.Checked;
import org.coachingtoolkit.core.finding.Place;
import org.coachingtoolkit.core.programme.ProgrammeFormat;

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

    private static final int HEAD = 1 << 20;

    private final Shape<T> shape;
    private final FormatVersion format;
    private final String title;
    private final List<Migration<T>> migrations;

    /**
     * @param format the version that is written
     * @param migrations what makes of a value of the first version one of the second, and so on to the one that is written
     */
    JsonFile(Shape<T> shape, FormatVersion format, String title, List<Migration<T>> migrations) {
        this.shape = shape;
        this.format = format;
        this.title = title;
        this.migrations = List.copyOf(migrations);
        if (migrations.size() != format.major() - 1) {
            throw new IllegalArgumentException("migrations must lead to version " + format + ": " + migrations.size());
        }
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
        schema.put("$id", format.schemaId());
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

    /**
     * Reads a file.
     *
     * @param wanted pointers into the model whose places in the file are to be kept
     */
    Reading<T> read(byte[] file, Set<String> wanted) {
        TextEncoding encoding = TextEncoding.of(Arrays.copyOf(file, Math.min(file.length, HEAD)), file.length <= HEAD);
        Charset charset = encoding.charset() == null ? StandardCharsets.UTF_8 : encoding.charset();
        JsonText text = new JsonText(file, encoding.mark(), charset);
        try (JsonParser parser = JSON.createParser(text.reader())) {
            JsonInput input = new JsonInput(parser, wanted, FormatVersion.in(JSON, text, format));
            if (!encoding.isUnicode() && encoding.charset() != null) {
                input.report(JsonFinding.CODE_PAGE, Place.ROOT.at(1, 1), Map.of("charset", charset.name()));
            }
            return read(input, text);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private Reading<T> read(JsonInput input, JsonText text) throws IOException {
        JsonParser parser = input.parser();
        try {
            if (parser.nextToken() == null) {
                input.report(JsonFinding.EMPTY, Place.ROOT.at(1, 1), Map.of());
                return Reading.unusable(input);
            }
            FormatVersion version = input.version();
            if (!format.reads(version)) {
                input.report(
                        format.isOlderThan(version) ? JsonFinding.FORMAT_NEWER : JsonFinding.FORMAT_VERSION,
                        version.place(),
                        Map.of("value", Scalar.shown(version.text()), "known", format));
                return Reading.unusable(input);
            }
            T value = shape.read(input);
            if (parser.nextToken() != null) {
                input.refuse(JsonFinding.NOT_JSON, Map.of());
            }
            for (int from = version.major(); value != null && from < format.major(); from++) {
                value = migrations.get(from - 1).migrate(value, input);
            }
            return new Reading<>(new Checked<>(value, input.findings()), input.located(), input.leftOut());
        } catch (StreamConstraintsException limit) {
            return broken(input, JsonFinding.LIMIT, limit);
        } catch (JsonProcessingException syntax) {
            return broken(input, JsonFinding.NOT_JSON, syntax);
        } catch (CharacterCodingException encoding) {
            input.report(JsonFinding.NOT_UTF_8, text.undecodable(), Map.of());
            return Reading.unusable(input);
        }
    }

    /**
     * What became otherwise from one version of a format to the next.
     *
     * @param <T> what a file holds
     */
    @FunctionalInterface
    interface Migration<T> {
        /** Returns the value by the newer version; what the older file said otherwise is in {@link JsonInput#retired}. */
        T migrate(T value, JsonInput input);
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

    /**
     * What a file held, where in it the wanted places are, and what was left out.
     *
     * @param <T> what it holds
     */
    record Reading<T>(Checked<T> checked, Map<String, Place> places, List<ProgrammeFormat.LeftOut> leftOut) {
        static <T> Reading<T> unusable(JsonInput input) {
            return new Reading<>(Checked.unusable(input.findings()), input.located(), List.of());
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
}
