package org.coachingtoolkit.reports.archive;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.coachingtoolkit.core.finding.Finding;
import org.coachingtoolkit.core.finding.Severity;

/**
 * What a verification has found.
 *
 * @param documents how many documents were compared
 * @param bytes how many bytes of content were compared
 * @param seal a text that changes with every entry, for the yearly act: written on paper, it proves later that nothing was
 *     taken away from the archive's history; that of a {@link FileArchive} is an {@link ArchiveSeal}
 * @param findings what is not as it was stored, in canonical order
 */
public record VerificationReport(int documents, long bytes, String seal, List<Finding> findings) {
    /** Sorts the findings. */
    public VerificationReport {
        requireNonNull(findings, "findings");
        requireNonNull(seal, "seal");
        findings = findings.stream().sorted(Finding.ORDER).toList();
    }

    /** Returns whether everything is as it was stored. */
    public boolean isIntact() {
        return findings.stream().noneMatch(finding -> finding.severity() == Severity.ERROR);
    }
}
