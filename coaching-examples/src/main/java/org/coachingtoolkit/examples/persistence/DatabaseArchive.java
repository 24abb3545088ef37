package org.coachingtoolkit.examples.persistence;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import javax.sql.DataSource;
import org.coachingtoolkit.core.finding.Finding;
import org.coachingtoolkit.core.finding.Place;
import org.coachingtoolkit.core.records.CaseFile;
import org.coachingtoolkit.core.records.CaseFileId;
import org.coachingtoolkit.core.records.DisposalAct;
import org.coachingtoolkit.core.records.DocumentId;
import org.coachingtoolkit.core.records.ErasedDocument;
import org.coachingtoolkit.reports.archive.ArchiveFinding;
import org.coachingtoolkit.reports.archive.ArchivedDocument;
import org.coachingtoolkit.reports.archive.DisposalRefusedException;
import org.coachingtoolkit.reports.archive.DocumentArchive;
import org.coachingtoolkit.reports.archive.DocumentMetadata;
import org.coachingtoolkit.reports.archive.VerificationReport;

/**
 * An archive in a database, for those whose backups are made there. Every change is one transaction that begins by locking
 * the one row of the seal, so changes take turns; the seal is a chain of hashes, as in the archive of files. Contents are
 * held in memory while they are stored and read.
 */
public final class DatabaseArchive implements DocumentArchive {
    private final DataSource database;
    private final Clock clock;

    /** Keeps documents in a database; the tables are made if they are not there. */
    public DatabaseArchive(DataSource database, Clock clock) throws IOException {
        this.database = database;
        this.clock = clock;
        try (Connection connection = database.getConnection()) {
            ArchiveTables.create(connection);
        } catch (SQLException e) {
            throw new IOException(e);
        }
    }

    private interface Work<T> {
        T run(ArchiveTables tables) throws SQLException, IOException;
    }

    /** Does some work in one transaction; what it has done is undone if it fails. */
    private <T> T transaction(Work<T> work) throws IOException {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try {
                T result = work.run(new ArchiveTables(connection));
                connection.commit();
                return result;
            } finally {
                connection.rollback();
            }
        } catch (SQLException e) {
            throw new IOException(e);
        }
    }

    @Override
    public void keep(CaseFile file) throws IOException {
        transaction(tables -> {
            String seal = tables.lockSeal();
            requireKept(tables, file.id());
            if (!tables.file(file.id()).filter(file::equals).isPresent()) {
                tables.put(file);
                tables.seal(next(seal, "keep " + file));
            }
            return true;
        });
    }

    private static void requireKept(ArchiveTables tables, CaseFileId file) throws SQLException {
        Optional<String> act = tables.actFor(file);
        if (act.isPresent()) {
            throw new IllegalStateException("file must not be disposed of: " + file + " was by act " + act.get());
        }
    }

    @Override
    public List<CaseFile> files() throws IOException {
        return transaction(ArchiveTables::files);
    }

    @Override
    public ArchivedDocument store(DocumentMetadata metadata, InputStream content) throws IOException {
        byte[] bytes = content.readAllBytes();
        String sha256 = sha256(bytes);
        return transaction(tables -> {
            String seal = tables.lockSeal();
            requireKept(tables, metadata.file());
            if (tables.file(metadata.file()).isEmpty()) {
                throw new IllegalArgumentException("file must be entered first: " + metadata.file());
            }
            Optional<ArchivedDocument> before = tables.document(metadata.id());
            if (before.isPresent()) {
                ArchivedDocument document = before.get();
                if (!document.sha256().equals(sha256) || !document.metadata().equals(Optional.of(metadata))) {
                    throw new IllegalStateException(
                            "id must stand for one content and one title: " + document.id() + " is " + document);
                }
                return document;
            }
            ArchivedDocument document =
                    new ArchivedDocument(metadata.id(), metadata.file(), sha256, bytes.length, metadata, null);
            tables.put(document, metadata, bytes);
            tables.seal(next(seal, "store " + document.id() + " " + document.file() + " " + sha256));
            return document;
        });
    }

    @Override
    public Optional<ArchivedDocument> find(DocumentId id) throws IOException {
        return transaction(tables -> tables.document(id));
    }

    @Override
    public List<ArchivedDocument> documents() throws IOException {
        return transaction(ArchiveTables::documents);
    }

    @Override
    public InputStream read(DocumentId id) throws IOException {
        return transaction(tables -> {
            ArchivedDocument document = tables.document(id)
                    .filter(found -> !found.isDisposed())
                    .orElseThrow(
                            () -> new NoSuchElementException("document must be stored and not disposed of: " + id));
            byte[] content = tables.content(id);
            if (!sha256(content).equals(document.sha256())) {
                throw new IOException("the content of " + id + " is not what was stored");
            }
            return new ByteArrayInputStream(content);
        });
    }

    @Override
    public VerificationReport verify() throws IOException {
        return transaction(tables -> {
            String seal = tables.lockSeal();
            List<Finding> findings = new ArrayList<>();
            int count = 0;
            long bytes = 0;
            for (ArchivedDocument document : tables.documents()) {
                if (!document.isDisposed()) {
                    count++;
                    bytes += document.bytes();
                    if (!sha256(tables.content(document.id())).equals(document.sha256())) {
                        findings.add(Finding.of(
                                ArchiveFinding.CONTENT_CHANGED,
                                Place.ROOT
                                        .member("archive_document")
                                        .member(document.id().value()),
                                Map.of("id", document.id(), "file", document.file())));
                    }
                }
            }
            return new VerificationReport(count, bytes, seal, findings);
        });
    }

    @Override
    public List<ErasedDocument> dispose(DisposalAct act) throws IOException {
        List<CaseFileId> ids = act.fileIds().toList();
        String fingerprint =
                sha256((act.number() + act.date() + act.approvedBy() + act.commission() + act.ground() + ids)
                        .getBytes(StandardCharsets.UTF_8));
        transaction(tables -> {
            String seal = tables.lockSeal();
            Optional<String> before = tables.act(act.number());
            if (!before.equals(Optional.of(fingerprint))) {
                List<Finding> findings = objections(tables, act, before.isPresent());
                if (!findings.isEmpty()) {
                    throw new DisposalRefusedException(act.number(), findings);
                }
                tables.put(act.number(), fingerprint);
                for (CaseFileId id : ids) {
                    tables.dispose(id, act.number());
                }
                tables.seal(next(seal, "dispose " + fingerprint));
            }
            return true;
        });
        return erasedBy(act.number());
    }

    private List<Finding> objections(ArchiveTables tables, DisposalAct act, boolean numberIsTaken) throws SQLException {
        List<Finding> findings = new ArrayList<>();
        if (numberIsTaken) {
            findings.add(Finding.of(ArchiveFinding.ACT_NUMBER, Place.ROOT, Map.of("act", act.number())));
        }
        if (act.date().isAfter(LocalDate.now(clock))) {
            findings.add(Finding.of(ArchiveFinding.ACT_FUTURE, Place.ROOT, Map.of("date", act.date())));
        }
        List<CaseFile> known = new ArrayList<>();
        for (CaseFileId id : act.fileIds().toList()) {
            Optional<CaseFile> file = tables.actFor(id).isPresent() ? Optional.empty() : tables.file(id);
            file.ifPresentOrElse(
                    known::add,
                    () -> findings.add(Finding.of(
                            ArchiveFinding.ACT_UNKNOWN_FILE, Place.ROOT.member("files"), Map.of("file", id))));
        }
        if (!known.isEmpty()) {
            findings.addAll(
                    new DisposalAct(act.number(), act.date(), act.approvedBy(), act.commission(), act.ground(), known)
                            .check());
        }
        return findings;
    }

    private static String next(String seal, String event) {
        return sha256((seal + " " + event).getBytes(StandardCharsets.UTF_8));
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 must be there on every Java platform", e);
        }
    }

    /** Does nothing: connections are closed after each use. */
    @Override
    public void close() {}
}
