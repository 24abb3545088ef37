package org.coachingtoolkit.core.records;

import org.coachingtoolkit.core.finding.FindingCode;
import org.coachingtoolkit.core.finding.Severity;

/** What can be found about case files and disposal acts; all of it touches clause V.1. */
public enum RecordsFinding implements FindingCode {
    /** Two files of one year bear the same index. */
    FILE_TWICE("records.file.twice", Severity.ERROR),
    /** A file is to be kept for less than the years of clause V.1. */
    TERM_SHORT("records.term.short", Severity.ERROR),
    /** A file has been open for more than a year. */
    FILE_OPEN("records.file.open", Severity.ADVICE),
    /** A file may be disposed of. */
    FILE_DUE("records.file.due", Severity.ADVICE),
    /** An act lists a file that is still open. */
    DISPOSAL_OPEN("records.disposal.open", Severity.ERROR),
    /** An act lists a file whose term has not run out. */
    DISPOSAL_EARLY("records.disposal.early", Severity.ERROR),
    /** An act lists a file that is held. */
    DISPOSAL_HELD("records.disposal.held", Severity.ERROR);

    private final Definition definition;

    RecordsFinding(String value, Severity severity) {
        this.definition = Definition.of(value, severity, "V.1");
    }

    @Override
    public Definition definition() {
        return definition;
    }
}
