package org.coachingtoolkit.core.json;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.coachingtoolkit.core.finding.Checked;
import org.coachingtoolkit.core.finding.Finding;
import org.coachingtoolkit.core.finding.Place;
import org.coachingtoolkit.core.survey.Codebook;
import org.coachingtoolkit.core.survey.SurveyItem;

/**
 * Reads and writes codebooks as JSON: the same as the table of {@link org.coachingtoolkit.core.survey.CodebookCsv}, with
 * nothing folded into a cell.
 *
 * <p>Reading never throws for what a file contains: an item that cannot be understood is left out, and found with JSON
 * Pointer, line and column. Writing always gives the same text for the same codebook. The format is described by the JSON
 * Schema (2020-12) that {@link #schema()} returns. Stateless and thread-safe.
 */
public final class CodebookJson {
    /** The name and version of the format, the value of the file's property {@code format}. */
    public static final String FORMAT = "coaching-codebook/1";

    private static final JsonFile<Codebook> FILE =
            new JsonFile<>(CodebookShapes.CODEBOOK, FormatVersion.of(FORMAT), "Codebook of a survey", List.of());

    private static final Set<String> ITEMS = Stream.concat(
                    Stream.of("/items"), IntStream.range(0, Codebook.MOST_ITEMS).mapToObj(i -> "/items/" + i))
            .collect(Collectors.toUnmodifiableSet());

    private CodebookJson() {}

    /**
     * Reads a codebook.
     *
     * @param in the file's bytes, UTF-8 with or without a byte order mark; read to the end, not closed
     * @return the codebook, or nothing if the file is not JSON or has no item, and what was found
     * @throws IOException if the stream cannot be read
     */
    public static Checked<Codebook> read(InputStream in) throws IOException {
        requireNonNull(in, "in");
        return read(in.readAllBytes());
    }

    /** Reads a codebook from memory; see {@link #read(InputStream)}. */
    public static Checked<Codebook> read(byte[] file) {
        requireNonNull(file, "file");
        JsonFile.Reading<Codebook> reading = FILE.read(file, ITEMS);
        Checked<Codebook> read = reading.checked();
        if (read.value().isEmpty()) {
            return read;
        }
        List<String> names = read.get().items().stream().map(SurveyItem::name).toList();
        List<Finding> findings = new ArrayList<>(read.findings());
        for (Finding finding : read.get().findings()) {
            String item = String.valueOf(finding.arguments().get("item"));
            Place whole = reading.places().getOrDefault("/items", finding.place());
            // an item that was left out moves the others; then the list is as near as it is known
            findings.add(finding.at(
                    read.hasErrors() ? whole : reading.places().getOrDefault("/items/" + names.indexOf(item), whole)));
        }
        return Checked.of(read.get(), findings);
    }

    /**
     * Writes a codebook.
     *
     * @param out receives the file's bytes; flushed, not closed
     * @throws IOException if the stream cannot be written
     */
    public static void write(Codebook codebook, OutputStream out) throws IOException {
        FILE.write(requireNonNull(codebook, "codebook"), out);
    }

    /** Returns the bytes of a codebook file. */
    public static byte[] write(Codebook codebook) {
        return FILE.write(requireNonNull(codebook, "codebook"));
    }

    /** Returns the JSON Schema (2020-12) of the codebook file. */
    public static String schema() {
        return FILE.schema();
    }
}
