package org.coachingtoolkit.reports.archive;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import org.coachingtoolkit.core.common.PersonName;
import org.coachingtoolkit.core.people.Official;
import org.coachingtoolkit.core.records.CaseFile;
import org.coachingtoolkit.core.records.CaseFileId;
import org.coachingtoolkit.core.records.DocumentId;
import org.coachingtoolkit.core.records.Hold;
import org.coachingtoolkit.core.records.RetentionPolicy;
import org.coachingtoolkit.core.records.RetentionStart;
import org.coachingtoolkit.core.records.RetentionTrigger;
import org.jspecify.annotations.Nullable;

/** Entries and cards as one line of JSON each, and back. The form is that of {@code docs/archive.md} and stays readable. */
final class ArchiveJson {
    private static final JsonFactory FACTORY = new JsonFactory();

    private ArchiveJson() {}

    private interface Body {
        void write(JsonGenerator json) throws IOException;
    }

    static String write(JournalEntry entry, Instant at) {
        return object(json -> {
            json.writeStringField("at", at.toString());
            if (entry instanceof JournalEntry.Kept kept) {
                json.writeStringField("event", "keep");
                writeFile(json, kept.file());
            } else if (entry instanceof JournalEntry.Stored stored) {
                json.writeStringField("event", "store");
                json.writeStringField("id", stored.id().value());
                json.writeStringField("file", stored.file().toString());
                json.writeStringField("content", stored.content());
                json.writeNumberField("bytes", stored.bytes());
                json.writeStringField("card", stored.card());
            } else if (entry instanceof JournalEntry.Disposed disposed) {
                json.writeStringField("event", "dispose");
                writeAct(json, disposed);
            }
        });
    }

    static String write(MetadataCard card) {
        return object(json -> {
            DocumentMetadata metadata = card.metadata();
            json.writeStringField("id", metadata.id().value());
            json.writeStringField("file", metadata.file().toString());
            json.writeStringField("title", metadata.title());
            json.writeStringField("mediaType", metadata.mediaType());
            json.writeStringField("date", metadata.date().toString());
            json.writeStringField("salt", card.salt());
        });
    }

    /** Writes what a bag tells about a document. */
    static String write(ArchivedDocument document, CaseFile file, String path) {
        return object(json -> {
            json.writeStringField("path", path);
            json.writeStringField("id", document.id().value());
            json.writeStringField("file", file.id().toString());
            json.writeStringField("fileTitle", file.title());
            writeDate(json, "keptUntil", file.keptUntil().orElse(null));
            DocumentMetadata metadata = document.metadata().orElse(null);
            if (metadata != null) {
                json.writeStringField("title", metadata.title());
                json.writeStringField("mediaType", metadata.mediaType());
                writeDate(json, "date", metadata.date());
            }
            json.writeNumberField("bytes", document.bytes());
            json.writeStringField("sha256", document.sha256());
        });
    }

    private static String object(Body body) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(text)) {
            json.writeStartObject();
            body.write(json);
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory must not fail", e);
        }
        return text.toString();
    }

    private static void writeFile(JsonGenerator json, CaseFile file) throws IOException {
        json.writeStringField("index", file.index());
        json.writeStringField("title", file.title());
        json.writeStringField("opened", file.openedOn().toString());
        writeDate(json, "closed", file.closedOn());
        json.writeObjectFieldStart("retention");
        json.writeNumberField("years", file.retention().years());
        json.writeStringField("trigger", file.retention().trigger().name());
        json.writeStringField("start", file.retention().start().name());
        json.writeStringField("article", file.retention().article());
        json.writeEndObject();
        json.writeArrayFieldStart("holds");
        for (Hold hold : file.holds()) {
            json.writeStartObject();
            json.writeStringField("ground", hold.ground());
            json.writeStringField("from", hold.from().toString());
            writeDate(json, "until", hold.until());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void writeAct(JsonGenerator json, JournalEntry.Disposed act) throws IOException {
        json.writeStringField("act", act.number());
        json.writeStringField("date", act.date().toString());
        json.writeStringField("ground", act.ground());
        json.writeFieldName("approvedBy");
        writeOfficial(json, act.approvedBy());
        json.writeArrayFieldStart("commission");
        for (Official official : act.commission()) {
            writeOfficial(json, official);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("files");
        for (CaseFileId file : act.files()) {
            json.writeString(file.toString());
        }
        json.writeEndArray();
    }

    private static void writeOfficial(JsonGenerator json, Official official) throws IOException {
        json.writeStartObject();
        json.writeStringField("family", official.name().family());
        json.writeStringField("given", official.name().given());
        json.writeStringField("patronymic", official.name().patronymic());
        json.writeStringField("post", official.post());
        json.writeEndObject();
    }

    private static void writeDate(JsonGenerator json, String name, @Nullable LocalDate date) throws IOException {
        json.writeStringField(name, date == null ? null : date.toString());
    }

    /**
     * Reads an entry.
     *
     * @throws IllegalArgumentException if the object is not an entry
     */
    static JournalEntry readEntry(JsonMap json) {
        String event = json.text("event");
        return switch (event) {
            case "keep" -> new JournalEntry.Kept(readFile(json));
            case "store" ->
                new JournalEntry.Stored(
                        new DocumentId(json.text("id")),
                        CaseFileId.parse(json.text("file")),
                        json.text("content"),
                        json.number("bytes"),
                        json.text("card"));
            case "dispose" -> readAct(json);
            default -> throw new IllegalArgumentException("event must be keep, store or dispose: '" + event + "'");
        };
    }

    /**
     * Reads when an entry was made.
     *
     * @throws IllegalArgumentException if the object does not say
     */
    static Instant readMoment(JsonMap json) {
        String at = json.text("at");
        try {
            return Instant.parse(at);
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException("at must be a moment: '" + at + "'", e);
        }
    }

    /**
     * Reads a card.
     *
     * @throws IllegalArgumentException if the text is not a card
     */
    static MetadataCard readCard(String text) {
        JsonMap json = JsonMap.parse(text);
        return new MetadataCard(
                new DocumentMetadata(
                        new DocumentId(json.text("id")),
                        CaseFileId.parse(json.text("file")),
                        json.text("title"),
                        json.text("mediaType"),
                        json.date("date")),
                json.text("salt"));
    }

    private static CaseFile readFile(JsonMap json) {
        JsonMap retention = json.object("retention");
        List<Hold> holds = new ArrayList<>();
        for (JsonMap hold : json.objects("holds")) {
            holds.add(new Hold(hold.text("ground"), hold.date("from"), hold.dateOrNull("until")));
        }
        return new CaseFile(
                json.text("index"),
                json.text("title"),
                json.date("opened"),
                json.dateOrNull("closed"),
                new RetentionPolicy(
                        Math.toIntExact(retention.number("years")),
                        RetentionTrigger.valueOf(retention.text("trigger")),
                        RetentionStart.valueOf(retention.text("start")),
                        retention.textOrNull("article")),
                holds);
    }

    private static JournalEntry.Disposed readAct(JsonMap json) {
        return new JournalEntry.Disposed(
                json.text("act"),
                json.date("date"),
                readOfficial(json.object("approvedBy")),
                json.objects("commission").stream()
                        .map(ArchiveJson::readOfficial)
                        .toList(),
                json.text("ground"),
                json.texts("files").stream().map(CaseFileId::parse).toList());
    }

    private static Official readOfficial(JsonMap json) {
        return new Official(
                new PersonName(json.text("family"), json.text("given"), json.textOrNull("patronymic")),
                json.text("post"));
    }
}
