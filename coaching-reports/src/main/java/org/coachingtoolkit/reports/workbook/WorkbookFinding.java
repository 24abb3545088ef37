package org.coachingtoolkit.reports.workbook;

import org.coachingtoolkit.core.finding.FindingCode;
import org.coachingtoolkit.core.finding.Severity;

/** What can be amiss with a programme's workbook as people leave it, before the programme is judged. */
enum WorkbookFinding implements FindingCode {
    /** No sheet is one of a programme's workbook. */
    NOT_A_PROGRAMME("workbook.not-a-programme", Severity.ERROR),
    /** A sheet of the programme has no headings that are known. */
    NO_HEADINGS("workbook.no-headings", Severity.ERROR),
    /** Two sheets claim to be the same part of the programme; the first counts. */
    TWO_SHEETS("workbook.two-sheets", Severity.ERROR),
    /** A sheet without which there is no programme is missing. */
    NO_SHEET("workbook.no-sheet", Severity.ERROR),
    /** Two columns claim to be the same; the first counts. */
    TWO_COLUMNS("workbook.two-columns", Severity.ERROR),
    /** A column that must be there is not. */
    NO_COLUMN("workbook.no-column", Severity.ERROR),
    /** A cell that must be filled is not. */
    MISSING("workbook.missing", Severity.ERROR),
    /** A cell holds an error value, such as {@code #REF!}. */
    ERROR_VALUE("workbook.error-value", Severity.ERROR),
    /** A formula's value is not in the file. */
    NO_VALUE("workbook.no-value", Severity.ERROR),
    /** A cell names no day, or one of two. */
    NOT_A_DAY("workbook.day", Severity.ERROR),
    /** A cell names no time of day. */
    NOT_A_TIME("workbook.time", Severity.ERROR),
    /** A cell names no length of time. */
    NOT_A_LENGTH("workbook.length", Severity.ERROR),
    /** A cell holds no number. */
    NOT_A_NUMBER("workbook.number", Severity.ERROR),
    /** A cell says neither yes nor no. */
    NOT_YES_OR_NO("workbook.yes-no", Severity.ERROR),
    /** A cell holds none of the words that can be chosen. */
    NOT_A_CHOICE("workbook.choice", Severity.ERROR),
    /** A word or name is almost one that is known. */
    MISSPELT("workbook.misspelt", Severity.ERROR),
    /** Nothing is called by the name. */
    UNKNOWN_NAME("workbook.unknown-name", Severity.ERROR),
    /** Several are called by the name. */
    SEVERAL_NAMES("workbook.several-names", Severity.ERROR),
    /** A day or time stands where words are expected: a spreadsheet made it of something else. */
    DAY_FOR_WORDS("workbook.day-for-words", Severity.ERROR),
    /** A day or a mere number was typed where words are expected. */
    NOT_WORDS("workbook.words", Severity.ERROR),
    /** What a person is stands where the person's name is expected. */
    POST_FOR_NAME("workbook.post-for-name", Severity.ERROR),
    /** More stands where a part of one person's name is expected: two people, or the whole name. */
    MORE_THAN_NAME("workbook.more-than-name", Severity.ERROR),
    /** A person's name stands where a post or a body is expected. */
    NAME_FOR_POST("workbook.name-for-post", Severity.ERROR),
    /** An exact value is not well-formed. */
    NOT_EXACT("workbook.exact", Severity.ERROR),
    /** A span of time and a length do not agree. */
    SPAN("workbook.span", Severity.ERROR),
    /** Two rows have one code; the second was given another. */
    TWO_CODES("workbook.two-codes", Severity.ADVICE),
    /** A row that is marked as an example holds something else. */
    EXAMPLE_CHANGED("workbook.example-changed", Severity.WARNING),
    /** Rows that are hidden were read. */
    HIDDEN_ROWS("workbook.hidden-rows", Severity.ADVICE),
    /** Columns of the institution's own were left alone. */
    OWN_COLUMNS("workbook.own-columns", Severity.ADVICE),
    /** Sheets of the institution's own were left alone. */
    OWN_SHEETS("workbook.own-sheets", Severity.ADVICE),
    /** More was found than is kept. */
    MORE_FINDINGS("workbook.more-findings", Severity.ERROR);

    private final Definition definition;

    WorkbookFinding(String value, Severity severity) {
        this.definition = Definition.of(value, severity);
    }

    @Override
    public Definition definition() {
        return definition;
    }
}
