package org.coachingtoolkit.core.json;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.coachingtoolkit.core.common.Language;
import org.coachingtoolkit.core.finding.Finding;
import org.coachingtoolkit.core.finding.Place;
import org.coachingtoolkit.core.finding.Severity;

/**
 * Writes findings as JSON, for programs: code, severity, clause, place, the question in words, and what it is about as
 * single values.
 *
 * <p>The format is described by the JSON Schema (2020-12) that {@link #schema()} returns. The same findings always give the
 * same text. Stateless and thread-safe.
 */
public final class FindingsJson {
    /** The name and version of the format, the value of the text's property {@code format}. */
    public static final String FORMAT = "coaching-findings/1";

    private static final ObjectMapper MAPPER = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    private FindingsJson() {}

    /**
     * Returns the JSON text.
     *
     * @param findings what was found, in the order in which it is written
     * @param language the language of the questions
     */
    public static String write(List<Finding> findings, Language language) {
        requireNonNull(findings, "findings");
        requireNonNull(language, "language");
        Map<String, Object> root = new LinkedHashMap<>();
        root.put("format", FORMAT);
        root.put("language", language.code());
        Map<String, Object> counts = new LinkedHashMap<>();
        for (Severity severity : Severity.values()) {
            counts.put(
                    severity.name(),
                    findings.stream()
                            .filter(finding -> finding.severity() == severity)
                            .count());
        }
        root.put("counts", counts);
        root.put(
                "findings",
                findings.stream().map(finding -> values(finding, language)).toList());
        try {
            return MAPPER.writeValueAsString(root).replace("\r\n", "\n");
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("findings must be texts, numbers, lists and maps", e);
        }
    }

    /** Returns a finding as an object. */
    static Map<String, Object> values(Finding finding, Language language) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("code", finding.code().value());
        values.put("severity", finding.severity().name());
        finding.clause().ifPresent(clause -> values.put("clause", clause.toString()));
        Place place = finding.place();
        values.put("place", place.toString());
        values.put("pointer", place.pointer());
        if (place.isLocated()) {
            if (place.sheet() != null) {
                values.put("sheet", place.sheet());
            }
            values.put("line", place.line());
            values.put("column", place.column());
        }
        values.put("question", finding.message(language));
        Map<String, Object> arguments = new TreeMap<>();
        finding.arguments()
                .forEach((name, value) -> arguments.put(name, value instanceof Number ? value : value.toString()));
        values.put("arguments", arguments);
        return values;
    }

    /** Returns the JSON Schema (2020-12) of the text. */
    public static String schema() {
        return resource("coaching-findings-1.schema.json");
    }

    /** Returns the text of a file beside this class. */
    static String resource(String name) {
        try (InputStream schema = requireNonNull(FindingsJson.class.getResourceAsStream(name), name)) {
            return new String(schema.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException damaged) {
            throw new UncheckedIOException(damaged);
        }
    }
}
