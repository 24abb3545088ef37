package org.coachingtoolkit.examples.page;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.coachingtoolkit.core.common.Language;
import org.coachingtoolkit.core.file.ProgrammeFile;
import org.coachingtoolkit.core.finding.Finding;
import org.coachingtoolkit.core.finding.Severity;
import org.coachingtoolkit.core.programme.CoachingProgramme;
import org.coachingtoolkit.reports.Imprint;
import org.coachingtoolkit.reports.Reports;
import org.coachingtoolkit.reports.workbook.UpdatedWorkbook;
import org.jspecify.annotations.Nullable;

/** The file that is open: as it was last kept, and as it has become since. Immutable but for what it remembers. */
final class Opened {
    /** The pointer of a session in a file. */
    private final String name;

    private final byte @Nullable [] kept;
    private final byte[] bytes;
    private final ProgrammeFile file;
    private @Nullable Checked checked;

    /**
     * Creates one.
     *
     * @param name the name of the file
     * @param kept its bytes as they stand where it came from; {@code null} where it stands nowhere yet
     * @param bytes its bytes as they have become
     */
    private Opened(String name, byte @Nullable [] kept, byte[] bytes, ProgrammeFile file) {
        this.name = name;
        this.kept = kept;
        this.bytes = bytes;
        this.file = file;
    }

    /** What was found on a day. */
    private record Checked(LocalDate day, List<Finding> findings) {}

    /** Returns a file that somebody has. */
    static Opened of(String name, byte[] bytes) {
        return new Opened(name, bytes, bytes, ProgrammeFile.read(bytes, name));
    }

    /** Returns a file that nobody has yet. */
    static Opened made(String name, byte[] bytes) {
        return new Opened(name, null, bytes, ProgrammeFile.read(bytes, name));
    }

    String name() {
        return name;
    }

    byte[] bytes() {
        return bytes.clone();
    }

    ProgrammeFile file() {
        return file;
    }

    Optional<CoachingProgramme> programme() {
        return file.programme();
    }

    /** Returns the language of the programme; English if it is not known. */
    Language language() {
        return file.language().orElse(Language.EN);
    }

    /** Returns whether closing would lose something. */
    boolean isUnsaved() {
        return !Arrays.equals(kept, bytes);
    }

    /** Returns whether the bytes are those that the file had when it was last kept. */
    boolean wasKeptAs(byte[] there) {
        return Arrays.equals(kept, there);
    }

    /** Returns the same, kept as it is now. */
    Opened kept() {
        return new Opened(name, bytes, bytes, file);
    }

    /** Returns whether everything in the file was understood, so that a change loses nothing. */
    boolean isChangeable() {
        return file.programme().isPresent() && file.losses().isEmpty();
    }

    /** Returns how many sessions of the file could not be read and are not in the programme. */
    long sessionsLeftOut() {
        return file.sessionsLeftOut();
    }

    /**
     * Returns the file with the programme as it becomes: of a workbook only the cells change that have another value.
     *
     * @throws Refusal if something would be lost, or the workbook has no place for it
     */
    Opened with(CoachingProgramme programme) {
        ProgrammeFile changed = file.with(programme);
        if (!isChangeable() || !changed.losses().isEmpty()) {
            throw new Refusal(409, "losses");
        }
        byte[] written;
        try {
            written = file.format().equals("xlsx") ? UpdatedWorkbook.of(bytes, changed) : changed.write();
        } catch (IllegalArgumentException noColumn) {
            throw new Refusal(409, "no-column");
        }
        return new Opened(name, kept, written, ProgrammeFile.read(written, name));
    }

    /** Returns what is open on a day: what reading, rules and papers ask, in the order of the file. */
    synchronized List<Finding> findings(LocalDate day) {
        if (checked == null || !checked.day().equals(day)) {
            checked = new Checked(day, Reports.check(file, day));
        }
        return checked.findings();
    }

    /** Returns the papers as they stand on a day: drafts while something is against the Regulation. */
    Optional<Reports> papers(Language language, LocalDate day) {
        return programme().map(programme -> {
            Reports papers = Reports.of(file, Imprint.of(language, day));
            return hasErrors(day) ? papers.drafts() : papers;
        });
    }

    boolean hasErrors(LocalDate day) {
        return findings(day).stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
    }
}
