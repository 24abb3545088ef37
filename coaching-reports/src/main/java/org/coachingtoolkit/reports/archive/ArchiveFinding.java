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
    /** The last line of the journal was written in part; {@link FileArchive#open opening} the archive mends it. */
    JOURNAL_TORN("archive.journal.torn", Severity.WARNING),
    /** The journal has fewer entries than the checkpoint knows of. */
    JOURNAL_BEHIND("archive.journal.behind", Severity.ERROR),
    /** A line of the journal is what was written, and was written by a newer version. */
    JOURNAL_NEWER("archive.journal.newer", Severity.ERROR),
    /** The journal has fewer entries than a seal vouches for. */
    SEAL_CUT("archive.seal.cut", Severity.ERROR),
    /** The journal is another one than a seal vouches for. */
    SEAL_CHANGED("archive.seal.changed", Severity.ERROR),
    /** An entry is dated before the one above it. */
    CLOCK_BACK("archive.clock.back", Severity.WARNING),
    /** An entry is dated more than 400 days after the one above it. */
    CLOCK_AHEAD("archive.clock.ahead", Severity.WARNING),
    /** The clock stands before the last entry, or more than 400 days after it. */
    CLOCK_NOW("archive.clock.now", Severity.WARNING),
    /** The note on the archive's format is not what was written. */
    FORMAT_CHANGED("archive.format.changed", Severity.ERROR),
    /** The archive has a format that this version does not know. */
    FORMAT_NEWER("archive.format.newer", Severity.ERROR),
    /** A link lies in the archive. */
    LINK_PRESENT("archive.link.present", Severity.ERROR),
    /** The content of a disposed document is still there. */
    DISPOSED_PRESENT("archive.disposed.present", Severity.ERROR),
    /** The content of a document that an act disposed of is kept, since it belongs to another case file too. */
    CONTENT_SHARED("archive.content.shared", Severity.ADVICE),
    /** A report says that data was erased before the act was made. */
    ERASURE_EARLY("archive.erasure.early", Severity.ERROR),
    /** The journal has no entries. */
    JOURNAL_EMPTY("archive.journal.empty", Severity.WARNING),
    /** A file of the archive's own that was written in part; {@link FileArchive#open opening} the archive removes it. */
    PARTIAL_PRESENT("archive.partial.present", Severity.ADVICE),
    /** A file lies in the archive that the journal knows nothing of. */
    UNKNOWN_PRESENT("archive.unknown.present", Severity.WARNING),
    /** Repaired on opening: the last line of the journal was written in part. */
    REPAIRED_LINE("archive.repaired.line", Severity.ADVICE),
    /** Repaired on opening: the note on the archive's format was missing. */
    REPAIRED_NOTE("archive.repaired.note", Severity.ADVICE),
    /** Repaired on opening: contents that were stored in part have been removed. */
    REPAIRED_PARTIAL("archive.repaired.partial", Severity.ADVICE),
    /** Repaired: a content that had been set aside is in its place again. */
    REPAIRED_RETURNED("archive.repaired.returned", Severity.ADVICE),
    /** Repaired: a journal that had lost entries is taken as it is. */
    REPAIRED_BEHIND("archive.repaired.behind", Severity.WARNING),
    /** Repaired: a content without an entry has been set aside. */
    REPAIRED_UNCLAIMED("archive.repaired.unclaimed", Severity.WARNING),
    /** Repaired on opening: an interrupted disposal has been finished. */
    REPAIRED_DISPOSAL("archive.repaired.disposal", Severity.ADVICE),
    /** An act lists a file that the archive does not know, or has disposed of by another act. */
    ACT_UNKNOWN_FILE("archive.act.unknown-file", Severity.ERROR),
    /** A file of a bag is not what its manifest says. */
    BAG_CHANGED("archive.bag.changed", Severity.ERROR),
    /** A file of a bag is not there. */
    BAG_MISSING("archive.bag.missing", Severity.ERROR),
    /** A file lies in a bag of which the manifests know nothing. */
    BAG_UNKNOWN("archive.bag.unknown", Severity.WARNING),
    /** A tag file of a bag cannot be read as what it is. */
    BAG_UNREADABLE("archive.bag.unreadable", Severity.ERROR),
    /** The clock is in doubt, and nobody has confirmed the date. */
    CLOCK_DOUBT("archive.clock.doubt", Severity.ERROR),
    /** The date that a person has written out is not the one of the clock. */
    CLOCK_OTHER("archive.clock.other", Severity.ERROR),
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
