package org.coachingtoolkit.core.table;

import org.coachingtoolkit.core.finding.FindingCode;
import org.coachingtoolkit.core.finding.Severity;

/** What can be found about a file of tables, whatever it means. */
public enum TableFinding implements FindingCode {
    /** Nothing that is known reads the file. */
    UNKNOWN_FORMAT("table.unknown-format", Severity.ERROR),
    /** A workbook is protected by a password. */
    PASSWORD("table.password", Severity.ERROR),
    /** A workbook of the format before 2007. */
    OLD_WORKBOOK("table.old-workbook", Severity.ERROR),
    /** A web page with the name of a workbook. */
    WEB_PAGE("table.web-page", Severity.ERROR),
    /** Something unpacks to far more than a person's file holds. */
    UNPACKED_SIZE("table.unpacked-size", Severity.ERROR),
    /** A file is too large, or has too many cells, characters or columns. */
    TOO_LARGE("table.too-large", Severity.ERROR),
    /** A file ends too early or is not what it says. */
    DAMAGED("table.damaged", Severity.ERROR),
    /** An XML part declares a document type. */
    DOCUMENT_TYPE("table.document-type", Severity.ERROR),
    /** A text holds zero bytes. */
    ZERO_BYTES("table.zero-bytes", Severity.ERROR),
    /** A text's encoding is none that is known. */
    ENCODING("table.encoding", Severity.ERROR),
    /** A text's encoding was concluded from its letters. */
    ENCODING_GUESSED("table.encoding-guessed", Severity.WARNING),
    /** A quotation mark opens a field that never ends. */
    OPEN_QUOTE("table.open-quote", Severity.ERROR),
    /** Rows of a text have more or fewer fields than its headers. */
    RAGGED("table.ragged", Severity.ERROR),
    /** A field of a row holds other rows, because a quotation mark is missing or too many. */
    SWALLOWED("table.swallowed", Severity.ERROR),
    /** Nothing stands in the file. */
    EMPTY("table.empty", Severity.ERROR),
    /** Macros were left alone. */
    MACROS("table.macros", Severity.ADVICE),
    /** Links to other files were left alone; values taken from them may be old. */
    LINKS("table.links", Severity.WARNING);

    private final Definition definition;

    TableFinding(String value, Severity severity) {
        this.definition = Definition.of(value, severity);
    }

    @Override
    public Definition definition() {
        return definition;
    }
}
