package org.coachingtoolkit.core.survey;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.coachingtoolkit.core.finding.Checked;
import org.coachingtoolkit.core.finding.Finding;
import org.coachingtoolkit.core.finding.Place;
import org.coachingtoolkit.core.finding.Severity;
import org.jspecify.annotations.Nullable;

/**
 * Reads tables of answers and guesses nothing: what could be understood in two ways is asked about.
 *
 * <p>A wide table has a row for each person (and wave, and rater) and a column for each item, called by the item's name or
 * its text. A column may carry its wave before or after that, or in brackets ({@code COM1.t2}, {@code t2_COM1},
 * {@code COM1 [t2]}), if the codebook names the wave. A long table has a row for each answer, with the columns {@code item}
 * and {@code value}. Exports of the programs of {@link ExportForm} are recognised by their marks.
 *
 * <p>Names of columns, waves, raters and groups, and ids of people, are compared without regard to case, the kind of
 * blanks, quotation marks and dashes, and whether a whole number has decimal zeros. An answer is a whole number, with
 * decimal zeros or without, a label of the codebook, or a number with words beside it ({@code 1 (not at all)}).
 *
 * <p>Nothing is thrown for bad content. What cannot be read counts as missing and is found, once for each column and kind.
 * Nothing is returned where people, waves or raters would be invented: where a column that the codebook names is not
 * there, a header occurs twice, the order of the waves is not told, or it is not known who rates himself. A table with more
 * than fifty waves is not read.
 */
public final class SurveyReader {
    private static final int MOST_ABOVE = 20;

    private final Codebook codebook;
    private final ItemNames names;
    private final boolean allWaves;
    private final boolean lastCounts;

    private SurveyReader(Codebook codebook, boolean allWaves, boolean lastCounts) {
        this.codebook = requireNonNull(codebook, "codebook");
        this.names = new ItemNames(codebook);
        this.allWaves = allWaves;
        this.lastCounts = lastCounts;
    }

    /** Returns a reader of the data that a codebook describes; rows of waves that it does not name are left out. */
    public static SurveyReader of(Codebook codebook) {
        return new SurveyReader(codebook, false, false);
    }

    /**
     * Returns a reader of some waves, each of which must occur: one that nobody has is mistyped.
     *
     * @param waves the earliest first
     * @throws IllegalArgumentException if one is blank or stands twice
     */
    public SurveyReader ofWaves(List<String> waves) {
        return new SurveyReader(codebook.with(codebook.keys().withWaves(waves)), true, lastCounts);
    }

    /** Returns a reader that keeps the last of several rows of the same person, wave and rater, and not the first. */
    public SurveyReader keepingLast() {
        return new SurveyReader(codebook, allWaves, true);
    }

    /**
     * Reads a table of any installed format: CSV, and XLSX or ODS where a reader of them is on the path.
     *
     * @param file the file's name, for what its bytes leave open
     * @param in the file's bytes; read as far as needed, not closed
     * @return the data, or nothing if the file is no table or people, waves or raters would be invented; and what was found
     * @throws IOException if the stream cannot be read
     */
    public Checked<SurveyData> read(String file, InputStream in) throws IOException {
        Lines lines = new Lines();
        List<Finding> findings = new ArrayList<>(TableLines.read(file, in, lines));
        if (findings.stream().anyMatch(finding -> finding.severity() == Severity.ERROR)) {
            return Checked.unusable(findings);
        }
        Checked<SurveyData> read = lines.finish();
        findings.addAll(read.findings());
        return read.value().isPresent() ? Checked.of(read.get(), findings) : Checked.unusable(findings);
    }

    /** The lines of a table as they come: the first are kept until it is known which of them are headers. */
    private final class Lines implements TableLines.Taker {
        private final List<TableLine> first = new ArrayList<>();
        private @Nullable SurveyRows rows;

        @Override
        public long headersEnd() {
            return first.isEmpty() ? Long.MAX_VALUE : begun().headersEnd();
        }

        @Override
        public boolean take(TableLine line) {
            if (rows == null) {
                first.add(line);
                return first.size() < MOST_ABOVE || begun().goOn();
            }
            rows.add(line);
            return rows.goOn();
        }

        private SurveyRows begun() {
            SurveyRows begun = rows;
            if (begun == null) {
                begun = new SurveyRows(codebook, names, first, allWaves, lastCounts);
                rows = begun;
            }
            return begun;
        }

        private Checked<SurveyData> finish() {
            return first.isEmpty()
                    ? Checked.unusable(List.of(Finding.of(SurveyFinding.EMPTY, Place.ROOT)))
                    : begun().finish();
        }
    }
}
