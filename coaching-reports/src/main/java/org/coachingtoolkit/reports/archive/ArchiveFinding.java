package org.coachingtoolkit.reports.archive;

import org.coachingtoolkit.core.finding.FindingCode;
import org.coachingtoolkit.core.finding.Severity;

/** What can be found in an archive when it is verified, opened after a crash, or asked to dispose. */
public enum ArchiveFinding implements FindingCode {
    /** The content of a document is not what was stored. */
    CONTENT_CHANGED("archive.content.changed", Severity.ERROR),
    /** The content of a document is not there. */
    CONTENT_MISSING("archive.content.missing", Severity.ERROR),
    /** Title, media type and date of a document are not what was stored, or not there. */
    METADATA_CHANGED("archive.metadata.changed", Severity.ERROR),
    /** A line of the journal is not what was written. */
    JOURNAL_CHANGED("archive.journal.changed", Severity.ERROR),
    /** The journal is shorter than it was a moment ago. */
    JOURNAL_SHORTENED("archive.journal.shortened", Severity.ERROR),
    /** The note on the archive's format is not what was written. */
    FORMAT_CHANGED("archive.format.changed", Severity.ERROR),
    /** The content of a disposed document is still there. */
    DISPOSED_PRESENT("archive.disposed.present", Severity.ERROR),
    /** A file lies in the archive that the journal knows nothing of. */
    UNKNOWN_PRESENT("archive.unknown.present", Severity.WARNING),
    /** Repaired on opening: the last line of the journal was written in part. */
    REPAIRED_LINE("archive.repaired.line", Severity.ADVICE),
    /** Repaired on opening: contents that were stored in part have been removed. */
    REPAIRED_PARTIAL("archive.repaired.partial", Severity.ADVICE),
    /** Repaired on opening: a content without an entry has been set aside. */
    REPAIRED_UNCLAIMED("archive.repaired.unclaimed", Severity.WARNING),
    /** Repaired on opening: an interrupted disposal has been finished. */
    REPAIRED_DISPOSAL("archive.repaired.disposal", Severity.ADVICE),
    /** An act lists a file that the archive does not know, or has disposed of by another act. */
    ACT_UNKNOWN_FILE("archive.act.unknown-file", Severity.ERROR),
    /** An act is dated later than today. */
    ACT_FUTURE("archive.act.future", Severity.ERROR),
    /** The number of an act belongs to another act. */
    ACT_NUMBER("archive.act.number", Severity.ERROR);

    private final Definition definition;

    ArchiveFinding(String value, Severity severity) {
        this.definition = Definition.of(value, severity, "V.1");
    }

    @Override
    public Definition definition() {
        return definition;
    }
}
