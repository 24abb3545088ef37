package org.coachingtoolkit.core.analytics.answers;

import org.coachingtoolkit.core.finding.FindingCode;
import org.coachingtoolkit.core.finding.Severity;

/** What can be found while answers are read. */
public enum AnswersFinding implements FindingCode {
    /** The table has no header. */
    NO_HEADER("analytics.answers.no-header", Severity.ERROR),
    /** A wanted item has no column. */
    NO_COLUMN("analytics.answers.no-column", Severity.ERROR),
    /** A field is neither an answer on the scale nor a code for a missing one; it was taken as missing. */
    NOT_ON_SCALE("analytics.answers.not-on-scale", Severity.WARNING),
    /** A row has more or fewer fields than the header. */
    ROW_LENGTH("analytics.answers.row-length", Severity.WARNING),
    /** A row is too long to be one; reading ended there. */
    ROW_ENDLESS("analytics.answers.row-endless", Severity.ERROR),
    /** There was more to be found than is listed. */
    MORE("analytics.answers.more", Severity.WARNING);

    private final Definition definition;

    AnswersFinding(String value, Severity severity) {
        this.definition = Definition.of(value, severity);
    }

    @Override
    public Definition definition() {
        return definition;
    }
}
