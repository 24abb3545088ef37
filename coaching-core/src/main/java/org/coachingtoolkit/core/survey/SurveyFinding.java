package org.coachingtoolkit.core.survey;

import static java.util.Objects.requireNonNull;

import org.coachingtoolkit.core.finding.FindingCode;
import org.coachingtoolkit.core.finding.Severity;

/** What can be amiss with a data file or its codebook. Values that occur often are found once, with their number. */
public enum SurveyFinding implements FindingCode {
    /** The file cannot be read as a table. */
    UNREADABLE("survey.file.unreadable", Severity.ERROR),
    /** The file is not UTF-8 text. */
    ENCODING("survey.file.encoding", Severity.ERROR),
    /** The file has no rows. */
    EMPTY("survey.file.empty", Severity.ERROR),
    /** A codebook without a column that it needs. */
    NO_COLUMN("survey.codebook.column", Severity.ERROR),
    /** A line of the codebook that cannot be understood was left out. */
    BAD_ITEM("survey.codebook.item", Severity.ERROR),
    /** An item stands twice in the codebook; the first line was kept. */
    DUPLICATE_ITEM("survey.codebook.duplicate", Severity.ERROR),
    /** An item of the codebook has no column in the data. */
    NO_DATA("survey.item.no-data", Severity.WARNING),
    /** A column of the data is not in the codebook and was left out. */
    UNKNOWN_COLUMN("survey.column.unknown", Severity.ADVICE),
    /** An item of a long file is not in the codebook; its answers were left out. */
    UNKNOWN_ITEM("survey.item.unknown", Severity.WARNING),
    /** Answers that are no numbers count as missing. */
    NOT_A_NUMBER("survey.value.not-a-number", Severity.WARNING),
    /** Answers outside of the declared range count as missing. */
    OUT_OF_RANGE("survey.value.out-of-range", Severity.WARNING),
    /** Rows without a person were left out. */
    NO_PERSON("survey.row.no-person", Severity.WARNING),
    /** Rows of the same person, wave and rater; the first was kept. */
    DUPLICATE_ROW("survey.row.duplicate", Severity.WARNING),
    /** Rows of waves that were not asked for were left out. */
    WAVE_LEFT_OUT("survey.row.wave", Severity.ADVICE),
    /** A wave that was asked for does not occur. */
    NO_WAVE("survey.wave.absent", Severity.WARNING),
    /** So many different waves that the column cannot be that of waves; nothing was read. */
    TOO_MANY_WAVES("survey.wave.too-many", Severity.ERROR);

    private final String value;
    private final Severity severity;

    SurveyFinding(String value, Severity severity) {
        this.value = requireNonNull(value, "value");
        this.severity = requireNonNull(severity, "severity");
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
