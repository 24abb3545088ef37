package org.coachingtoolkit.reports.archive;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.coachingtoolkit.core.common.Language;
import org.coachingtoolkit.core.finding.Finding;

/** Thrown when an archive takes nothing in and hands nothing over because its history is not all there. What is legible can
 * still be read. */
public final class ArchiveDamagedException extends IOException {
    private static final long serialVersionUID = 1;

    private final transient List<Finding> findings;

    ArchiveDamagedException(List<Finding> findings) {
        super(findings.stream().map(finding -> finding.message(Language.EN)).collect(Collectors.joining(" "))
                + " Until this is answered the archive takes nothing in and hands nothing over");
        this.findings = List.copyOf(findings);
    }

    /** Returns what is damaged or lacking. */
    public List<Finding> findings() {
        return findings;
    }
}
