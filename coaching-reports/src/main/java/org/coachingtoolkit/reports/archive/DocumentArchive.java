package org.coachingtoolkit.reports.archive;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.coachingtoolkit.core.finding.Finding;
import org.coachingtoolkit.core.finding.Place;
import org.coachingtoolkit.core.records.CaseFile;
import org.coachingtoolkit.core.records.CaseFileId;
import org.coachingtoolkit.core.records.DisposalAct;
import org.coachingtoolkit.core.records.DocumentId;
import org.coachingtoolkit.core.records.ErasedDocument;
import org.coachingtoolkit.core.records.Inventory;

/**
 * A place where documents are kept, case file by case file, until an act disposes of them.
 *
 * <p>What a method has returned from is done: no crash takes it back. Documents are never changed; a newer version is a
 * document of its own. Implementations are safe for use by several threads. Whoever writes one proves it with {@code
 * DocumentArchiveContract} from this module's test jar.
 */
public interface DocumentArchive extends Closeable {
    /**
     * Enters a case file, or what has changed about it: that it was closed, that it is held. The same again changes
     * nothing.
     *
     * @throws IllegalStateException if a file with its id has been disposed of
     */
    void keep(CaseFile file) throws IOException;

    /** Returns the case files that have not been disposed of, in order of their ids. */
    List<CaseFile> files() throws IOException;

    /**
     * Stores a document. The same again, content and metadata, changes nothing.
     *
     * @param metadata what is known about it
     * @param content its content, read to the end and not closed
     * @throws IllegalArgumentException if its case file has not been entered
     * @throws IllegalStateException if its id stands for another content or other metadata, or its case file has been
     *     disposed of
     * @throws IOException if it could not be stored, or not be read; then nothing is
     */
    ArchivedDocument store(DocumentMetadata metadata, InputStream content) throws IOException;

    /** Returns a document, also one that has been disposed of; empty if there never was one with this id. */
    Optional<ArchivedDocument> find(DocumentId id) throws IOException;

    /** Returns all documents, also those that have been disposed of, in the order in which they were stored. */
    List<ArchivedDocument> documents() throws IOException;

    /**
     * Opens the content of a document. The stream ends with an {@link IOException} if the content is no longer what was
     * stored.
     *
     * @throws NoSuchElementException if there is no such document, or it has been disposed of
     */
    InputStream read(DocumentId id) throws IOException;

    /** Compares everything that the archive holds with what was stored; the archive stays as it is. */
    VerificationReport verify() throws IOException;

    /** Returns the {@linkplain VerificationReport#seal seal} of all that is entered. */
    default String seal() throws IOException {
        return verify().seal();
    }

    /**
     * Returns why what the archive tells may not be all that was entered, without comparing contents; empty if nothing
     * speaks for that.
     */
    default List<Finding> doubts() throws IOException {
        return List.of();
    }

    /**
     * Disposes of case files: their documents and all that could name a person are gone, ids and fingerprints stay. The
     * same act again changes nothing.
     *
     * @param act the act; of its files only the ids count, the archive judges them by what it knows itself
     * @return what stays of the documents, in the order in which they were stored, as {@link #erasedBy} tells it
     * @throws DisposalRefusedException if the archive does not know a file, a file is not due on the day of the act, the
     *     act is dated later than today, or its number belongs to another act; then nothing is disposed of
     */
    List<ErasedDocument> dispose(DisposalAct act) throws IOException;

    /** Returns the inventory of the case files that are closed on a day, each with the number of its documents. */
    default Inventory inventory(LocalDate day) throws IOException {
        Map<CaseFileId, Long> counts = documents().stream()
                .filter(document -> !document.isDisposed())
                .collect(Collectors.groupingBy(ArchivedDocument::file, Collectors.counting()));
        return new Inventory(
                null,
                day,
                files().stream()
                        .filter(file -> file.isClosed(day))
                        .map(file ->
                                new Inventory.Line(file, Math.toIntExact(counts.getOrDefault(file.id(), 0L)), null))
                        .toList());
    }

    /**
     * Returns what stays of the documents that an act has disposed of, in the order in which they were stored, without
     * those whose content is kept, since it {@linkplain #keptElsewhere belongs to another case file too}.
     */
    default List<ErasedDocument> erasedBy(String act) throws IOException {
        List<ArchivedDocument> all = documents();
        Set<String> kept = all.stream()
                .filter(document -> !document.isDisposed())
                .map(ArchivedDocument::sha256)
                .collect(Collectors.toSet());
        return all.stream()
                .filter(document -> act.equals(document.act()) && !kept.contains(document.sha256()))
                .map(document -> new ErasedDocument(document.id(), document.file(), document.sha256()))
                .toList();
    }

    /** Returns of which documents that an act has disposed of the content is kept, and in which case files. */
    default List<Finding> keptElsewhere(String act) throws IOException {
        List<ArchivedDocument> all = documents();
        List<Finding> findings = new ArrayList<>();
        for (ArchivedDocument document : all) {
            if (act.equals(document.act())) {
                String others = all.stream()
                        .filter(other -> !other.isDisposed() && other.sha256().equals(document.sha256()))
                        .map(other -> other.file().toString())
                        .distinct()
                        .collect(Collectors.joining(", "));
                if (!others.isEmpty()) {
                    findings.add(Finding.of(
                            ArchiveFinding.CONTENT_SHARED,
                            Place.ROOT.member(document.id().value()),
                            Map.of("id", document.id(), "file", document.file(), "others", others)));
                }
            }
        }
        return List.copyOf(findings);
    }

    /** Returns the case files that may be disposed of on a day, in order of their ids. */
    default List<CaseFile> dueForDisposal(LocalDate asOf) throws IOException {
        return files().stream().filter(file -> file.isDueForDisposal(asOf)).toList();
    }
}
