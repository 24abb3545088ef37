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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.coachingtoolkit.core.finding.Checked;
import org.coachingtoolkit.core.finding.Finding;
import org.coachingtoolkit.core.finding.Place;
import org.coachingtoolkit.core.programme.CoachingProgramme;

/**
 * Reads and writes the programme file.
 *
 * <p>Reading never throws for what a file contains: it returns what could be read, and findings with JSON Pointer, line
 * and column. What cannot be read is left out and said. Writing always gives the same text for the same programme:
 * properties in a fixed order, two blanks of indent, line feeds, UTF-8.
 *
 * <p>The format is described by the JSON Schema (2020-12) that {@link #schema()} returns. Stateless and thread-safe.
 */
public final class CoachingJson {
    /** The name and version of the format, the value of the file's property {@code format}. */
    public static final String FORMAT = "coaching-programme/1";

    private static final String SCHEMA_ID = "https://coachingtoolkit.org/schema/coaching-programme-1.json";

    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(100)
                    .maxStringLength(100_000)
                    .maxNameLength(1_000)
                    .maxNumberLength(100)
                    .build())
            .build();

    private CoachingJson() {}

    /**
     * Reads a programme file.
     *
     * @param in the file's bytes, UTF-8 with or without a byte order mark; read to the end, not closed
     * @return the programme, or nothing if the file is not JSON or lacks what every programme needs, and what was found
     * @throws IOException if the stream cannot be read
     */
    public static Checked<CoachingProgramme> read(InputStream in) throws IOException {
        return read(in, Set.of()).checked;
    }

    /** Reads a programme file from memory; see {@link #read(InputStream)}. */
    public static Checked<CoachingProgramme> read(byte[] file) {
        return reading(file, Set.of()).checked;
    }

    /**
     * Says where in a file the places of findings about its programme are.
     *
     * <p>Findings of the checkers point into the model. The file may have other indexes, where elements could not be
     * read. A place that the file does not have, such as that of a missing property, becomes the nearest one around it.
     *
     * @param file the file from which the programme was read
     * @param findings findings about that programme
     * @return the same findings, each with pointer, line and column in the file, in canonical order
     */
    public static List<Finding> locate(byte[] file, List<Finding> findings) {
        Set<String> wanted = findings.stream()
                .map(Finding::place)
                .filter(place -> !place.isLocated())
                .flatMap(place -> selfAndParents(place.pointer()).stream())
                .collect(Collectors.toSet());
        if (wanted.isEmpty()) {
            return findings.stream().sorted(Finding.ORDER).toList();
        }
        Map<String, Place> places = reading(file, wanted).places;
        return findings.stream()
                .map(finding -> finding.place().isLocated() ? finding : finding.at(nearest(finding.place(), places)))
                .sorted(Finding.ORDER)
                .toList();
    }

    /**
     * Writes a programme file.
     *
     * @param out receives the file's bytes; flushed, not closed
     * @throws IOException if the stream cannot be written
     */
    public static void write(CoachingProgramme programme, OutputStream out) throws IOException {
        requireNonNull(programme, "programme");
        try (JsonGenerator generator = JSON.createGenerator(new Unclosed(out))) {
            generator.setPrettyPrinter(layout());
            ProgrammeShapes.PROGRAMME.write(generator, programme);
            generator.writeRaw('\n');
        }
        out.flush();
    }

    /** Returns the bytes of a programme file. */
    public static byte[] write(CoachingProgramme programme) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            write(programme, out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    /** Returns the JSON Schema (2020-12) of the programme file. */
    public static String schema() {
        ObjectNode schema = JsonNodeFactory.instance.objectNode();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.put("$id", SCHEMA_ID);
        schema.put("title", "Coaching programme");
        SchemaDefinitions definitions = new SchemaDefinitions();
        ProgrammeShapes.PROGRAMME.describeBody(schema, definitions);
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

    private static Reading reading(byte[] file, Set<String> wanted) {
        try {
            return read(new ByteArrayInputStream(file), wanted);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static Reading read(InputStream in, Set<String> wanted) throws IOException {
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
                    input.report(JsonFinding.NOT_JSON, new Place("", 1, 1), Map.of());
                    return Reading.unusable(input);
                }
                CoachingProgramme programme = ProgrammeShapes.PROGRAMME.read(input);
                if (parser.nextToken() != null) {
                    input.refuse(JsonFinding.NOT_JSON, Map.of());
                }
                return new Reading(new Checked<>(programme, input.findings()), input.located());
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

    private static Reading broken(JsonInput input, JsonFinding code, JsonProcessingException cause) {
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

    private static List<String> selfAndParents(String pointer) {
        List<String> all = new ArrayList<>();
        for (int end = pointer.length(); end > 0; end = pointer.lastIndexOf('/', end - 1)) {
            all.add(pointer.substring(0, end));
        }
        return all;
    }

    private static Place nearest(Place place, Map<String, Place> places) {
        for (String pointer : selfAndParents(place.pointer())) {
            Place found = places.get(pointer);
            if (found != null) {
                return found;
            }
        }
        return new Place("", 1, 1);
    }

    /** What a file held, and where in it the wanted places are. */
    private record Reading(Checked<CoachingProgramme> checked, Map<String, Place> places) {
        static Reading unusable(JsonInput input) {
            return new Reading(Checked.unusable(input.findings()), input.located());
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
