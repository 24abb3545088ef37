package org.coachingtoolkit.reports;

import org.coachingtoolkit.core.finding.FindingCode;
import org.coachingtoolkit.core.finding.Severity;

/** What can be found in a programme before its papers are made. */
enum ReportFinding implements FindingCode {
    /** A text has characters that PDF cannot show; the papers name them in brackets. */
    CHARACTER_WITHOUT_SHAPE("report.character.without-shape", Severity.WARNING);

    private final Definition definition;

    ReportFinding(String value, Severity severity) {
        this.definition = Definition.of(value, severity);
    }

    @Override
    public Definition definition() {
        return definition;
    }
}
