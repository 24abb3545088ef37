package org.coachingtoolkit.reports.archive;

import java.io.IOException;
import java.util.List;
import org.coachingtoolkit.core.common.Language;
import org.coachingtoolkit.core.finding.Finding;

/** Thrown when an archive takes nothing in because its journal is damaged. What is legible can still be read. */
public final class ArchiveDamagedException extends IOException {
    private static final long serialVersionUID = 1;

    private final transient List<Finding> findings;

    ArchiveDamagedException(List<Finding> findings) {
        super("the archive takes nothing in until its journal is restored: "
                + findings.stream().map(finding -> finding.message(Language.EN)).toList());
        this.findings = List.copyOf(findings);
    }

    /** Returns which lines are damaged. */
    public List<Finding> findings() {
        return findings;
    }
}
