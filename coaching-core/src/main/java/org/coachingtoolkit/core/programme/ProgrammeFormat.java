package org.coachingtoolkit.core.programme;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.Set;
import org.coachingtoolkit.core.common.Identifier;
import org.coachingtoolkit.core.common.Labelled;
import org.coachingtoolkit.core.common.Language;
import org.coachingtoolkit.core.finding.Checked;
import org.coachingtoolkit.core.finding.Place;
import org.coachingtoolkit.core.table.Table;

/**
 * A kind of file in which a programme can be kept, such as JSON or a workbook.
 *
 * <p>Implemented by who adds a kind of file, and found by {@link java.util.ServiceLoader}: a public class with a public
 * constructor without parameters, named by {@code provides} in its module and by
 * {@code META-INF/services/org.coachingtoolkit.core.programme.ProgrammeFormat}. Who reads and writes programmes calls
 * {@code ProgrammeFile}, which asks the formats in turn. Implementations are immutable and light to load.
 */
public interface ProgrammeFormat {
    /** Returns the name, which is the extension of such files: {@code json}, {@code xlsx}. */
    String name();

    /**
     * Returns whether a file may be one of this kind, by its beginning.
     *
     * @param start the first bytes of the file, at most {@value #START}
     */
    boolean recognises(byte[] start);

    /** The number of bytes by which a format is recognised. */
    int START = 4096;

    /**
     * Returns whether tables are those of a programme in this format, or what somebody has left of them: sheets renamed,
     * moved or deleted, one sheet saved as text. A list of a school that has the same headings is none.
     */
    @SuppressWarnings("exports") // tables are read by this library alone
    default boolean isProgramme(List<Table> tables) {
        return false;
    }

    /** Returns the formats that are on the class path or module path. */
    static List<ProgrammeFormat> installed() {
        return ServiceLoader.load(ProgrammeFormat.class, ProgrammeFormat.class.getClassLoader()).stream()
                .map(ServiceLoader.Provider::get)
                .toList();
    }

    /**
     * Reads a file, without expanding series. Never throws for what it contains, and bounds time and memory.
     *
     * <p>A finding of severity ERROR or WARNING says that something of the file is not in the programme, or not as it
     * stands in the file: such a file is not written over. What was taken as it stands, and is only worth a remark, is
     * ADVICE.
     *
     * @param file the whole file; not changed
     */
    Reading read(byte[] file);

    /**
     * Writes a programme; the same bytes for the same programme.
     *
     * @param out receives the file; flushed, not closed
     * @throws IOException if the stream cannot be written
     */
    void write(CoachingProgramme programme, OutputStream out) throws IOException;

    /** What a file held. */
    interface Reading {
        /** Returns the language of the programme, even if none could be read; empty if it is not known. */
        default Optional<Language> language() {
            return checked().value().map(CoachingProgramme::language);
        }

        /** Returns the programme, or nothing if none could be read, and what was found, each with its place in the file. */
        Checked<CoachingProgramme> checked();

        /**
         * Says where in the file parts of the programme are.
         *
         * @param pointers JSON Pointers into the programme that was read, such as {@code /teachers/3/name}
         * @return for each pointer whose part the file has, the place: line and column or cell, and the pointer by the
         *     file's own count, which differs where elements could not be read
         */
        Map<String, Place> locate(Set<String> pointers);

        /**
         * Returns what the file calls a thing, if it does not show its id: sentences about the file call it so too.
         *
         * @return the name, whose text is still the id; empty where the file shows the id, or does not know the thing
         */
        default Optional<Labelled> called(Identifier id) {
            return Optional.empty();
        }

        /**
         * Returns what the file takes at a place, such as yes or no, as a sentence that follows a question about it.
         *
         * @param pointer the place by the file's own count, as {@link #locate} gives it
         * @return the sentence; empty where the file shows it by itself
         */
        default Optional<Labelled> takes(String pointer) {
            return Optional.empty();
        }

        /** Returns what of the file is not in the programme, so that nobody is asked about what follows from it. */
        default List<LeftOut> leftOut() {
            return List.of();
        }
    }

    /**
     * A part of a file that could not be read and is not in the programme.
     *
     * @param pointer the JSON Pointer by the file's own count: of the value that is absent, or the element of a list
     * @param ids the ids that it gives and names, as far as they could be read, by property: its own under {@code id}
     */
    record LeftOut(String pointer, Map<String, String> ids) {
        /** Copies the ids. */
        public LeftOut {
            ids = Map.copyOf(ids);
        }
    }
}
