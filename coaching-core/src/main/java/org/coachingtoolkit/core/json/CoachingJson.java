package org.coachingtoolkit.core.json;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
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

    private static final JsonFile<CoachingProgramme> FILE =
            new JsonFile<>(ProgrammeShapes.PROGRAMME, SCHEMA_ID, "Coaching programme");

    private CoachingJson() {}

    /**
     * Reads a programme file.
     *
     * @param in the file's bytes, UTF-8 with or without a byte order mark; read to the end, not closed
     * @return the programme, or nothing if the file is not JSON or lacks what every programme needs, and what was found
     * @throws IOException if the stream cannot be read
     */
    public static Checked<CoachingProgramme> read(InputStream in) throws IOException {
        return FILE.read(in, Set.of()).checked();
    }

    /** Reads a programme file from memory; see {@link #read(InputStream)}. */
    public static Checked<CoachingProgramme> read(byte[] file) {
        return FILE.read(file, Set.of()).checked();
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
        Map<String, Place> places = FILE.read(file, wanted).places();
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
        FILE.write(requireNonNull(programme, "programme"), out);
    }

    /** Returns the bytes of a programme file. */
    public static byte[] write(CoachingProgramme programme) {
        return FILE.write(requireNonNull(programme, "programme"));
    }

    /** Returns the JSON Schema (2020-12) of the programme file. */
    public static String schema() {
        return FILE.schema();
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
}
