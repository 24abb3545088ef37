package org.coachingtoolkit.core.analytics.answers;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.coachingtoolkit.core.analytics.AnswerScale;
import org.coachingtoolkit.core.finding.Checked;

/**
 * Reads whole-number answers from large CSV tables straight into bit planes, some thousand people at a time, so that
 * memory does not grow with the table.
 *
 * <p>The first line names the columns; comma, semicolon or tab is found from it. UTF-8 with or without byte order mark,
 * fields with or without quotes. A field that is neither an answer on the scale nor a code for a missing one counts as
 * missing and is found. Other columns are skipped.
 *
 * @param scale the scale of all items, of 127 levels at most
 * @param items the columns to read, in the order wanted; none for all columns
 * @param missingCodes what stands for a missing answer, besides an empty field and {@code NA}; a code on the scale, such
 *     as 9 on a scale from 0 to 10, wins over the level
 */
public record AnswerCsv(AnswerScale scale, List<String> items, Set<String> missingCodes) {
    /** Most levels that a scale may have to be read. */
    public static final int MOST_LEVELS = 127;

    /**
     * Copies the lists.
     *
     * @throws IllegalArgumentException if the scale has too many levels
     */
    public AnswerCsv {
        requireNonNull(scale, "scale");
        if (scale.levels() > MOST_LEVELS) {
            throw new IllegalArgumentException("scale must have " + MOST_LEVELS + " levels at most: " + scale.levels());
        }
        items = List.copyOf(items);
        missingCodes = Set.copyOf(missingCodes);
    }

    /** Returns a reader of all columns of a table. */
    public static AnswerCsv of(AnswerScale scale) {
        return new AnswerCsv(scale, List.of(), Set.of());
    }

    /** Returns a reader of these columns only. */
    public AnswerCsv withItems(List<String> newItems) {
        return new AnswerCsv(scale, newItems, missingCodes);
    }

    /** Returns a reader to which these codes, too, stand for a missing answer. */
    public AnswerCsv withMissingCodes(Set<String> newMissingCodes) {
        return new AnswerCsv(scale, items, newMissingCodes);
    }

    /**
     * Reads a whole table into memory.
     *
     * @return the answers, and what was found; no answers if there is no header or a wanted column is missing
     * @throws IOException if reading fails
     */
    public Checked<AnswerMatrix> read(InputStream table) throws IOException {
        return new AnswerCsvReader(this, table).readAll();
    }

    /**
     * Reads a whole file into memory.
     *
     * @return the answers, and what was found; no answers if there is no header or a wanted column is missing
     * @throws IOException if reading fails
     */
    public Checked<AnswerMatrix> read(Path table) throws IOException {
        try (InputStream in = Files.newInputStream(table)) {
            return read(in);
        }
    }

    /**
     * Reads a table part by part, in order; no part is kept.
     *
     * @param parts takes each part in turn
     * @return the number of people read, and what was found
     * @throws IOException if reading fails
     */
    public Checked<Long> forEachPart(InputStream table, Consumer<AnswerMatrix> parts) throws IOException {
        return new AnswerCsvReader(this, table).readParts(parts);
    }
}
