package org.coachingtoolkit.reports.archive;

import java.util.List;
import org.coachingtoolkit.core.common.Language;
import org.coachingtoolkit.core.finding.Finding;

/** Thrown when an act cannot be carried out; nothing has been disposed of. */
public final class DisposalRefusedException extends IllegalStateException {
    private static final long serialVersionUID = 1;

    private final transient List<Finding> findings;

    /**
     * Makes the exception.
     *
     * @param act the number of the act
     * @param findings what speaks against it
     */
    public DisposalRefusedException(String act, List<Finding> findings) {
        super("act " + act + " is refused: "
                + findings.stream().map(finding -> finding.message(Language.EN)).toList());
        this.findings = List.copyOf(findings);
    }

    /** Returns what speaks against the act. */
    public List<Finding> findings() {
        return findings;
    }
}
