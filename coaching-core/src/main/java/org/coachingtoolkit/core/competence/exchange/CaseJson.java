package org.coachingtoolkit.core.competence.exchange;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.CharArrayReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.coachingtoolkit.core.common.Language;
import org.coachingtoolkit.core.competence.CompetenceFramework;
import org.coachingtoolkit.core.finding.Checked;
import org.coachingtoolkit.core.finding.Finding;
import org.coachingtoolkit.core.finding.Place;

/**
 * Frameworks of competences as packages of 1EdTech CASE (Competencies and Academic Standards Exchange).
 *
 * <p>Reading takes versions 1.0 and 1.1 and what real servers make of them: a root that is wrapped or not, numbers written
 * as texts, dates without a zone, misspelt and foreign fields, links that lead nowhere. What had to be mended or left out
 * is found. Writing gives version 1.1 and nothing that its schema does not have. The levels of a rubric become the levels
 * of the scale, their descriptions those of the competences. Stateless and thread-safe.
 */
public final class CaseJson {
    /** How large a file may be, in bytes. */
    public static final int MOST_BYTES = 64_000_000;

    static final ObjectMapper MAPPER = new ObjectMapper(JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(100)
                    .maxStringLength(1_000_000)
                    .maxNameLength(1_000)
                    .maxNumberLength(100)
                    .build())
            .build());

    private CaseJson() {}

    /**
     * Reads a package.
     *
     * @param file the file's bytes, UTF-8 with or without a byte order mark
     * @param language the language of its texts, which the format does not say reliably
     * @return the framework, or nothing if the file is not JSON or has no document with an item, and what was found
     */
    public static Checked<CompetenceFramework> read(byte[] file, Language language) {
        requireNonNull(file, "file");
        requireNonNull(language, "language");
        if (file.length > MOST_BYTES) {
            return unusable(FrameworkFinding.TOO_LARGE, Place.ROOT, Map.of("most", MOST_BYTES));
        }
        try {
            CharBuffer text = StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(file));
            int from = text.length() > 0 && text.charAt(0) == '\uFEFF' ? 1 : 0;
            JsonNode root = MAPPER.readTree(new CharArrayReader(text.array(), from, text.length() - from));
            return new CaseReader(language).read(root);
        } catch (CharacterCodingException encoding) {
            return unusable(FrameworkFinding.UNREADABLE, Place.ROOT, Map.of("reason", "UTF-8"));
        } catch (JsonProcessingException syntax) {
            Place place = syntax.getLocation() == null
                    ? Place.ROOT
                    : Place.ROOT.at(
                            Math.max(0, syntax.getLocation().getLineNr()),
                            Math.max(0, syntax.getLocation().getColumnNr()));
            return unusable(
                    FrameworkFinding.UNREADABLE, place, Map.of("reason", Finding.shown(syntax.getOriginalMessage())));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static Checked<CompetenceFramework> unusable(
            FrameworkFinding code, Place place, Map<String, Object> arguments) {
        return Checked.unusable(List.of(Finding.of(code, place, arguments)));
    }

    /**
     * Writes a package of version 1.1: the document, an item for each competence, a link from each to its parent and to
     * what it is related to, and a rubric with the levels of the scale.
     *
     * <p>Ids that are not UUIDs become such, always the same ones; the id itself is then kept as the human coding scheme
     * where the competence has no code.
     *
     * @param creator who issues the framework
     * @param language the language of the texts
     * @param changed the moment of the last change
     */
    public static byte[] write(CompetenceFramework framework, String creator, Language language, Instant changed) {
        return new CaseWriter(framework, creator, language, changed).write();
    }
}
