package org.coachingtoolkit.core.competence.exchange;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.coachingtoolkit.core.common.Language;
import org.coachingtoolkit.core.common.LocalizedText;
import org.coachingtoolkit.core.competence.Competence;
import org.coachingtoolkit.core.competence.CompetenceFramework;
import org.coachingtoolkit.core.competence.CompetenceId;
import org.coachingtoolkit.core.competence.Level;
import org.jspecify.annotations.Nullable;

/** Writes one CASE package, version 1.1, with the fields that its schema requires and those that the model fills. */
final class CaseWriter {
    private static final String UUID_PATTERN =
            "[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}";

    private final CompetenceFramework framework;
    private final String creator;
    private final Language language;
    private final String changed;
    private final String document;

    CaseWriter(CompetenceFramework framework, String creator, Language language, Instant changed) {
        this.framework = requireNonNull(framework, "framework");
        this.creator = requireNonNull(creator, "creator");
        this.language = requireNonNull(language, "language");
        this.changed = requireNonNull(changed, "changed")
                .truncatedTo(ChronoUnit.SECONDS)
                .toString();
        this.document = uuid(framework.id().value(), framework.id().value());
        if (creator.isBlank()) {
            throw new IllegalArgumentException("creator must not be blank");
        }
    }

    byte[] write() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter();
        printer.indentObjectsWith(new DefaultIndenter("  ", "\n"));
        printer.indentArraysWith(new DefaultIndenter("  ", "\n"));
        try (JsonGenerator json = CaseJson.MAPPER.getFactory().createGenerator(out)) {
            json.setPrettyPrinter(printer);
            json.writeStartObject();
            document(json);
            json.writeArrayFieldStart("CFItems");
            for (Competence competence : framework.walk().toList()) {
                item(json, competence);
            }
            json.writeEndArray();
            json.writeArrayFieldStart("CFAssociations");
            children(json, framework.competences(), document, framework.title().in(language));
            for (Competence competence : framework.walk().toList()) {
                for (CompetenceId other : competence.related()) {
                    link(json, "isRelatedTo", competence, uuid(other), name(other), 0);
                }
            }
            json.writeEndArray();
            rubric(json);
            json.writeEndObject();
            json.writeRaw('\n');
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    private void document(JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("CFDocument");
        json.writeStringField("identifier", document);
        json.writeStringField("uri", source());
        json.writeStringField("creator", line(creator));
        json.writeStringField("title", line(framework.title().in(language)));
        json.writeStringField("lastChangeDateTime", changed);
        optional(json, "description", framework.description());
        json.writeStringField("language", language.code());
        json.writeStringField("caseVersion", "1.1");
        json.writeEndObject();
    }

    private String source() {
        try {
            String source = framework.source();
            return source != null && new URI(source).isAbsolute() ? source : urn(document);
        } catch (URISyntaxException noUri) {
            return urn(document);
        }
    }

    private void item(JsonGenerator json, Competence competence) throws IOException {
        json.writeStartObject();
        String identifier = uuid(competence.id());
        LocalizedText description = competence.description();
        String name = competence.name().in(language);
        json.writeStringField("identifier", identifier);
        json.writeStringField("uri", urn(identifier));
        json.writeStringField("fullStatement", description == null ? name : description.in(language));
        if (description != null) {
            json.writeStringField("abbreviatedStatement", line(name));
        }
        String code = competence.code();
        if (code != null || !identifier.equals(competence.id().value())) {
            json.writeStringField(
                    "humanCodingScheme",
                    code != null ? line(code) : competence.id().value());
        }
        json.writeStringField("language", language.code());
        json.writeStringField("lastChangeDateTime", changed);
        json.writeEndObject();
    }

    private void children(JsonGenerator json, List<Competence> parts, String parent, String title) throws IOException {
        int number = 0;
        for (Competence part : parts) {
            link(json, "isChildOf", part, parent, title, ++number);
            children(json, part.parts(), uuid(part.id()), part.name().in(language));
        }
    }

    private void link(JsonGenerator json, String type, Competence from, String to, String title, int number)
            throws IOException {
        String origin = uuid(from.id());
        String identifier = hash(type + " " + origin + " " + to);
        json.writeStartObject();
        json.writeStringField("identifier", identifier);
        json.writeStringField("uri", urn(identifier));
        json.writeStringField("associationType", type);
        if (number > 0) {
            json.writeNumberField("sequenceNumber", number);
        }
        end(json, "originNodeURI", origin, from.name().in(language));
        end(json, "destinationNodeURI", to, title);
        json.writeStringField("lastChangeDateTime", changed);
        json.writeEndObject();
    }

    private static void end(JsonGenerator json, String field, String identifier, String title) throws IOException {
        json.writeObjectFieldStart(field);
        json.writeStringField("title", line(title));
        json.writeStringField("identifier", identifier);
        json.writeStringField("uri", urn(identifier));
        json.writeEndObject();
    }

    /** Writes the scale as a rubric with a criterion for each leaf. */
    private void rubric(JsonGenerator json) throws IOException {
        String rubric = hash("rubric " + document);
        json.writeArrayFieldStart("CFRubrics");
        json.writeStartObject();
        json.writeStringField("identifier", rubric);
        json.writeStringField("uri", urn(rubric));
        json.writeStringField("title", line(framework.scale().name().in(language)));
        json.writeStringField("lastChangeDateTime", changed);
        json.writeArrayFieldStart("CFRubricCriteria");
        int position = 0;
        for (Competence competence : framework.walk().toList()) {
            if (competence.parts().isEmpty() || !competence.descriptors().isEmpty()) {
                criterion(json, competence, rubric, ++position);
            }
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndArray();
    }

    private void criterion(JsonGenerator json, Competence competence, String rubric, int position) throws IOException {
        String item = uuid(competence.id());
        String identifier = hash("criterion " + rubric + " " + item);
        json.writeStartObject();
        json.writeStringField("identifier", identifier);
        json.writeStringField("uri", urn(identifier));
        end(json, "CFItemURI", item, competence.name().in(language));
        json.writeNumberField("position", position);
        json.writeStringField("rubricId", rubric);
        json.writeStringField("lastChangeDateTime", changed);
        json.writeArrayFieldStart("CFRubricCriterionLevels");
        for (Level level : framework.scale().levels()) {
            String cell = hash("level " + identifier + " " + level.value());
            LocalizedText descriptor = competence.descriptors().get(level.value());
            json.writeStartObject();
            json.writeStringField("identifier", cell);
            json.writeStringField("uri", urn(cell));
            optional(json, "description", descriptor != null ? descriptor : level.description());
            json.writeStringField("quality", line(level.name().in(language)));
            json.writeNumberField("score", level.value());
            json.writeNumberField("position", level.value() - framework.scale().min() + 1);
            json.writeStringField("rubricCriterionId", identifier);
            json.writeStringField("lastChangeDateTime", changed);
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void optional(JsonGenerator json, String field, @Nullable LocalizedText text) throws IOException {
        if (text != null) {
            json.writeStringField(field, text.in(language));
        }
    }

    private String name(CompetenceId id) {
        return framework.find(id).map(c -> c.name().in(language)).orElse(id.value());
    }

    private String uuid(CompetenceId id) {
        return uuid(id.value(), document + " " + id.value());
    }

    private static String uuid(String id, String seed) {
        String plain = id.toLowerCase(Locale.ROOT);
        return plain.matches(UUID_PATTERN) ? plain : hash(seed);
    }

    /** Returns a text as the format's normalised strings are: on one line. */
    private static String line(String text) {
        return text.replaceAll("[\\t\\r\\n]+", " ");
    }

    private static String hash(String seed) {
        return UUID.nameUUIDFromBytes(seed.getBytes(StandardCharsets.UTF_8)).toString();
    }

    private static String urn(String identifier) {
        return "urn:uuid:" + identifier;
    }
}
