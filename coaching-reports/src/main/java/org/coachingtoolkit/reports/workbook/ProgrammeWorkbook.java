package org.coachingtoolkit.reports.workbook;

import static java.util.Objects.requireNonNull;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.coachingtoolkit.core.common.Language;
import org.coachingtoolkit.core.json.ProgrammeJson;
import org.coachingtoolkit.core.people.InstitutionKind;
import org.coachingtoolkit.core.programme.CoachingProgramme;

/**
 * A workbook for a programme: empty, to be filled in, or with a programme in it.
 *
 * <p>Every sheet has headings with a line of help, a row that shows how, lists to choose from, and is set up for print.
 * The same workbook gives the same bytes. Immutable.
 */
public final class ProgrammeWorkbook {
    private static final List<List<String>> KEPT = List.of(
            List.of("language"),
            List.of("calendar", "workingDays"),
            List.of("papers", "edition"),
            List.of("schedule", "zone"),
            List.of("schedule", "attachment"));

    private final Language language;
    private final Object programme;

    private ProgrammeWorkbook(Language language, Object programme) {
        this.language = language;
        this.programme = programme;
    }

    /** Returns a workbook with a programme, in the programme's language. */
    public static ProgrammeWorkbook of(CoachingProgramme programme) {
        ByteArrayOutputStream json = new ByteArrayOutputStream();
        try {
            new ProgrammeJson().write(requireNonNull(programme, "programme"), json);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return new ProgrammeWorkbook(programme.language(), JsonTree.read(json.toByteArray()));
    }

    /**
     * Returns an empty workbook, to be filled in. What is the same almost everywhere is filled: working days, time zone,
     * edition of the Regulation.
     */
    public static ProgrammeWorkbook empty(Language language, InstitutionKind kind) {
        requireNonNull(language, "language");
        requireNonNull(kind, "kind");
        Object sample = JsonTree.read(Samples.json(language));
        Map<String, Object> programme = new LinkedHashMap<>();
        for (List<String> path : KEPT) {
            JsonTree.put(programme, path, requireNonNull(JsonTree.get(sample, path)));
        }
        JsonTree.put(programme, List.of("institution", "kind"), kind.name());
        return new ProgrammeWorkbook(language, programme);
    }

    /** Returns a workbook that is filled with the small example of its help lines, to look at or to change. */
    public static ProgrammeWorkbook example(Language language) {
        requireNonNull(language, "language");
        return new ProgrammeWorkbook(language, JsonTree.read(Samples.json(language)));
    }

    /**
     * Writes the workbook.
     *
     * @param out receives the file; flushed, not closed
     * @throws IOException if the stream cannot be written
     * @throws IllegalArgumentException if a list within a cell is longer than a cell can hold
     */
    public void write(OutputStream out) throws IOException {
        requireNonNull(out, "out");
        Layout layout = Layout.PROGRAMME;
        Content content = Content.of(layout, language, programme);
        new WorkbookWriter(layout, language, content, Samples.content(layout, language)).write(out);
        out.flush();
    }
}
