package org.coachingtoolkit.core.json;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.coachingtoolkit.core.common.TextEncoding;
import org.coachingtoolkit.core.finding.Checked;
import org.coachingtoolkit.core.finding.Place;
import org.coachingtoolkit.core.programme.CoachingProgramme;
import org.coachingtoolkit.core.programme.ProgrammeFormat;

/**
 * The programme file in JSON.
 *
 * <p>Reading returns what could be read, and findings with JSON Pointer, line and column. What cannot be read is left out
 * and said. Writing always gives the same text for the same programme: properties in a fixed order, two blanks of indent,
 * line feeds, UTF-8.
 *
 * <p>The format is described by the JSON Schema (2020-12) that {@link #schema()} returns. Stateless and thread-safe.
 */
public final class ProgrammeJson implements ProgrammeFormat {
    private static final JsonFactory TEXTS = new JsonFactory();
    /** The name and version of the format, the value of the file's property {@code format}. */
    public static final String FORMAT = "coaching-programme/2";

    private static final JsonFile<CoachingProgramme> FILE = new JsonFile<>(
            ProgrammeShapes.PROGRAMME,
            FormatVersion.of(FORMAT),
            "Coaching programme",
            List.of(ProgrammeJson::toOneZone));

    /** Returns the format, as the service loader asks for it. */
    public ProgrammeJson() {}

    /** Version 1 had a time zone of the institution beside that of the schedule, and only the schedule's was used. */
    private static CoachingProgramme toOneZone(CoachingProgramme programme, JsonInput input) {
        ZoneId used = programme.schedule().zone();
        input.retired(PeopleShapes.INSTITUTION.zone)
                .filter(zone -> !zone.value().equals(used))
                .ifPresent(zone ->
                        input.report(JsonFinding.TWO_ZONES, zone.place(), Map.of("other", zone.value(), "zone", used)));
        return programme;
    }

    /** Returns the JSON Schema (2020-12) of the programme file. */
    public static String schema() {
        return FILE.schema();
    }

    /** Returns what a programme file holds, for a format that is to hold the same. */
    public static ValueForm.Fields form() {
        return ProgrammeShapes.PROGRAMME.form();
    }

    @Override
    public String name() {
        return "json";
    }

    @Override
    public boolean recognises(byte[] start) {
        TextEncoding encoding = TextEncoding.of(start, start.length < START);
        if (encoding.charset() == null) {
            return false;
        }
        String text = new String(start, encoding.mark(), start.length - encoding.mark(), encoding.charset()).strip();
        return text.startsWith("{") && !text.startsWith("{\\rtf");
    }

    @Override
    public Reading read(byte[] file) {
        JsonFile.Reading<CoachingProgramme> read = FILE.read(file, Set.of());
        return new Reading() {
            @Override
            public Checked<CoachingProgramme> checked() {
                return read.checked();
            }

            @Override
            public Map<String, Place> locate(Set<String> pointers) {
                return FILE.read(file, pointers).places();
            }

            @Override
            public List<LeftOut> leftOut() {
                return read.leftOut();
            }
        };
    }

    @Override
    public void write(CoachingProgramme programme, OutputStream out) throws IOException {
        FILE.write(requireNonNull(programme, "programme"), out);
    }

    /**
     * Goes over every text of a programme as a file has it.
     *
     * @param action receives the JSON Pointer of each text and the text
     */
    public void forEachText(CoachingProgramme programme, BiConsumer<String, String> action) {
        requireNonNull(action, "action");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            write(programme, out);
            try (JsonParser parser = TEXTS.createParser(out.toByteArray())) {
                for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                    if (token == JsonToken.VALUE_STRING) {
                        String pointer =
                                parser.getParsingContext().pathAsPointer().toString();
                        action.accept(pointer, parser.getText());
                    }
                }
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
