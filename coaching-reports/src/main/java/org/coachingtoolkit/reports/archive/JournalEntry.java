package org.coachingtoolkit.reports.archive;

import java.time.LocalDate;
import java.util.List;
import org.coachingtoolkit.core.people.Official;
import org.coachingtoolkit.core.records.CaseFile;
import org.coachingtoolkit.core.records.CaseFileId;
import org.coachingtoolkit.core.records.DocumentId;

/** One thing that happened to an archive. */
sealed interface JournalEntry {
    /**
     * A case file was entered or changed.
     *
     * @param file the file as it is since then
     */
    record Kept(CaseFile file) implements JournalEntry {}

    /**
     * A document was stored. Nothing that could name a person is part of it, since the journal is never shortened.
     *
     * @param id the document's id
     * @param file its case file
     * @param content the SHA-256 of its content
     * @param bytes the length of its content
     * @param card the SHA-256 of its {@link MetadataCard}
     */
    record Stored(DocumentId id, CaseFileId file, String content, long bytes, String card) implements JournalEntry {}

    /**
     * Case files were disposed of.
     *
     * @param number the number of the act
     * @param date its day
     * @param approvedBy who approved it
     * @param commission the experts
     * @param ground its ground
     * @param files the files
     */
    record Disposed(
            String number,
            LocalDate date,
            Official approvedBy,
            List<Official> commission,
            String ground,
            List<CaseFileId> files)
            implements JournalEntry {
        /** Copies the lists. */
        public Disposed {
            commission = List.copyOf(commission);
            files = List.copyOf(files);
        }
    }
}
