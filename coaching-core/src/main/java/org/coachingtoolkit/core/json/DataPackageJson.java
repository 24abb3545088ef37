package org.coachingtoolkit.core.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import org.coachingtoolkit.core.survey.Codebook;
import org.coachingtoolkit.core.survey.SurveyItem;

/**
 * Describes exported answers as a Frictionless Data Package (specs.frictionlessdata.io, version 1), so that programs that know
 * the standard read names, types, ranges, labels and missing values from it.
 */
public final class DataPackageJson {
    private static final ObjectMapper JSON = new ObjectMapper();

    private DataPackageJson() {}

    /**
     * Writes {@code datapackage.json} for {@code data.csv}, {@code data_long.csv} and {@code results.csv}.
     *
     * @param codebook the codebook of the exported data
     * @param title what the data are about
     * @param longForm whether there is a {@code data_long.csv}
     * @param out receives the file's bytes; flushed, not closed
     * @throws IOException if the stream cannot be written
     */
    public static void write(Codebook codebook, String title, boolean longForm, OutputStream out) throws IOException {
        DefaultPrettyPrinter lines = new DefaultPrettyPrinter();
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        lines.indentObjectsWith(indenter);
        try (JsonGenerator json = JSON.getFactory()
                .createGenerator(out)
                .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
                .setPrettyPrinter(lines)) {
            json.writeStartObject();
            json.writeStringField("profile", "tabular-data-package");
            json.writeStringField("name", "survey");
            json.writeStringField("title", title);
            json.writeArrayFieldStart("resources");
            resource(json, "data", "a row for each person, wave and rater");
            keys(json);
            for (SurveyItem item : codebook.items()) {
                item(json, item);
            }
            end(json, List.of("", "NA"));
            if (longForm) {
                resource(json, "data_long", "a row for each answer");
                keys(json);
                field(json, "item", "string", "the item, by its name in data.csv");
                json.writeEndObject();
                field(json, "value", "integer", "the answer as it was given");
                json.writeEndObject();
                end(json, List.of("", "NA"));
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        out.write('\n');
        out.flush();
    }

    private static void resource(JsonGenerator json, String name, String description) throws IOException {
        json.writeStartObject();
        json.writeStringField("name", name);
        json.writeStringField("path", name + ".csv");
        json.writeStringField("profile", "tabular-data-resource");
        json.writeStringField("description", description);
        json.writeStringField("format", "csv");
        json.writeStringField("encoding", "utf-8");
        json.writeObjectFieldStart("schema");
        json.writeArrayFieldStart("fields");
    }

    private static void end(JsonGenerator json, List<String> missing) throws IOException {
        json.writeEndArray();
        json.writeArrayFieldStart("missingValues");
        for (String value : missing) {
            json.writeString(value);
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void keys(JsonGenerator json) throws IOException {
        for (Map.Entry<String, String> key : List.of(
                Map.entry("person", "code of the person"),
                Map.entry("wave", "wave"),
                Map.entry("rater", "rater or the rater's role"),
                Map.entry("group", "group, where it may be shown"))) {
            field(json, key.getKey(), "string", key.getValue());
            json.writeEndObject();
        }
    }

    /** Begins a field. */
    private static void field(JsonGenerator json, String name, String type, String description) throws IOException {
        json.writeStartObject();
        json.writeStringField("name", name);
        json.writeStringField("type", type);
        json.writeStringField("description", description);
    }

    private static void item(JsonGenerator json, SurveyItem item) throws IOException {
        String text = item.text().isEmpty() ? item.competence() : item.text();
        StringBuilder labels = new StringBuilder();
        item.labels()
                .forEach((level, label) -> labels.append(labels.length() == 0 ? " (" : "; ")
                        .append(level)
                        .append(" = ")
                        .append(label));
        field(
                json,
                item.name(),
                item.halves() ? "number" : "integer",
                text + labels + (labels.length() == 0 ? "" : ")"));
        json.writeObjectFieldStart("constraints");
        json.writeNumberField("minimum", Math.min(item.scale().min(), item.notApplicableNumber()));
        json.writeNumberField("maximum", Math.max(item.scale().max(), item.notApplicableNumber()));
        json.writeEndObject();
        json.writeEndObject();
    }
}
