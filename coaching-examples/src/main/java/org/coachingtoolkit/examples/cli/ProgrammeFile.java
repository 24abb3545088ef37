package org.coachingtoolkit.examples.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.coachingtoolkit.core.common.Language;
import org.coachingtoolkit.core.finding.Checked;
import org.coachingtoolkit.core.finding.Finding;
import org.coachingtoolkit.core.finding.Severity;
import org.coachingtoolkit.core.json.CoachingJson;
import org.coachingtoolkit.core.programme.CoachingProgramme;
import org.coachingtoolkit.core.regulation.RegulationChecker;
import org.jspecify.annotations.Nullable;

/**
 * A programme file that was read and checked.
 *
 * @param orNull the programme; {@code null} if the file is not usable
 * @param findings what was found in reading and by the rules of the Regulation, each with line and column
 */
record ProgrammeFile(@Nullable CoachingProgramme orNull, List<Finding> findings) {
    /**
     * Reads and checks a file.
     *
     * @param asOf the day for which it is checked
     * @throws Unusable if the file cannot be read from the disk
     */
    static ProgrammeFile read(Path file, LocalDate asOf) {
        return of(InputFiles.read(file), asOf);
    }

    /** Reads and checks a file's bytes. */
    static ProgrammeFile of(byte[] file, LocalDate asOf) {
        Checked<CoachingProgramme> read = CoachingJson.read(file);
        List<Finding> findings = new ArrayList<>(read.findings());
        Optional<CoachingProgramme> programme =
                read.value().map(found -> found.with(found.schedule().expand(found.calendar())));
        programme.ifPresent(found -> findings.addAll(CoachingJson.locate(file, RegulationChecker.check(found, asOf))));
        return new ProgrammeFile(
                programme.orElse(null), findings.stream().sorted(Finding.ORDER).toList());
    }

    Optional<CoachingProgramme> programme() {
        return Optional.ofNullable(orNull);
    }

    /** Returns the language of the programme; English if there is none. */
    Language language() {
        return programme().map(CoachingProgramme::language).orElse(Language.EN);
    }

    long count(Severity severity) {
        return findings.stream()
                .filter(finding -> finding.severity() == severity)
                .count();
    }

    /** Returns the exit code that the findings call for. */
    int exitCode() {
        if (orNull == null) {
            return Coaching.UNUSABLE;
        }
        return count(Severity.ERROR) > 0 ? Coaching.ERRORS_FOUND : Coaching.FINE;
    }
}
