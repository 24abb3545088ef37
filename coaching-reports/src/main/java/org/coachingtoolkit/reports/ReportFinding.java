package org.coachingtoolkit.reports;

import org.coachingtoolkit.core.finding.FindingCode;
import org.coachingtoolkit.core.finding.Severity;

/** What can be found in a programme before its papers are made. */
public enum ReportFinding implements FindingCode {
    /** A text has characters that PDF cannot show; the papers name them in brackets. */
    CHARACTER_WITHOUT_SHAPE("report.character.without-shape", Severity.WARNING);

    private final String value;
    private final Severity severity;

    ReportFinding(String value, Severity severity) {
        this.value = value;
        this.severity = severity;
    }

    @Override
    public String value() {
        return value;
    }

    @Override
    public Severity severity() {
        return severity;
    }
}
