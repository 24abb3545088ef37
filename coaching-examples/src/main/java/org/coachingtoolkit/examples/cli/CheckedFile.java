package org.coachingtoolkit.examples.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.coachingtoolkit.core.common.Language;
import org.coachingtoolkit.core.file.ProgrammeFile;
import org.coachingtoolkit.core.finding.Finding;
import org.coachingtoolkit.core.finding.Severity;
import org.coachingtoolkit.core.programme.CoachingProgramme;
import org.coachingtoolkit.reports.Reports;

/**
 * A programme file with what a command has found in it.
 *
 * @param file the file
 * @param findings what was found, in the order of the file
 */
record CheckedFile(ProgrammeFile file, List<Finding> findings) {
    /** Checks a file by the rules of its institution, as of a day. */
    static CheckedFile of(ProgrammeFile file, LocalDate asOf) {
        return new CheckedFile(file, Reports.check(file, asOf));
    }

    /** Checks a file by another check. */
    static CheckedFile of(ProgrammeFile file, Function<CoachingProgramme, List<Finding>> check) {
        return new CheckedFile(file, file.with(file.programme().map(check).orElse(List.of())));
    }

    Optional<CoachingProgramme> programme() {
        return file.programme();
    }

    /** Returns the language of the programme; English if there is none. */
    Language language() {
        return file.language().orElse(Language.EN);
    }

    /** Returns the exit code that the findings call for. */
    int exitCode() {
        if (programme().isEmpty()) {
            return Coaching.UNUSABLE;
        }
        return findings.stream().anyMatch(finding -> finding.severity() == Severity.ERROR)
                ? Coaching.ERRORS_FOUND
                : Coaching.FINE;
    }
}
