package org.coachingtoolkit.examples.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.coachingtoolkit.core.common.SchoolYear;
import org.coachingtoolkit.core.records.CaseFile;
import org.coachingtoolkit.core.records.CaseFileId;
import org.coachingtoolkit.core.records.DocumentId;
import org.coachingtoolkit.reports.archive.ArchivedDocument;
import org.coachingtoolkit.reports.archive.DocumentMetadata;
import org.coachingtoolkit.reports.archive.FileArchive;

/** The archive in the folder that a command was given. */
final class ArchiveStore {
    /** The index of the file that takes what commands have generated. */
    static final String INDEX = "coaching";

    private static final int HASH_DIGITS = 20;
    private static final Map<String, String> MEDIA_TYPES = Map.of(
            "pdf", "application/pdf",
            "xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            "docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            "json", "application/json",
            "ics", "text/calendar",
            "csv", "text/csv",
            "txt", "text/plain");

    private ArchiveStore() {}

    /**
     * Opens the archive in a folder, which is made if it is not there.
     *
     * @throws Unusable if the folder cannot be an archive
     */
    static FileArchive open(Path folder) {
        try {
            return FileArchive.open(folder, Clock.systemUTC());
        } catch (IOException failure) {
            throw new Unusable(InputFiles.reason(failure));
        }
    }

    /**
     * Stores what a command has generated for a school year. What is stored already stays as it is; a file that has changed
     * is stored as a document of its own.
     *
     * @return how many documents the files are
     */
    static int storeGenerated(Path folder, SchoolYear year, LocalDate date, List<Path> files) throws IOException {
        try (FileArchive archive = open(folder)) {
            CaseFileId file = caseFile(archive, INDEX, year, "Coaching sessions, school year " + year);
            for (Path path : files) {
                store(archive, file, path, date);
            }
            return files.size();
        }
    }

    /** Returns the case file of an index and year, which is opened if it is not there. */
    static CaseFileId caseFile(FileArchive archive, String index, SchoolYear year, String title) throws IOException {
        CaseFile wanted = CaseFile.of(index, title, year);
        if (archive.files().stream().noneMatch(file -> file.id().equals(wanted.id()))) {
            archive.keep(wanted);
        }
        return wanted.id();
    }

    /** Stores a file under an id made of its name and its contents. */
    static ArchivedDocument store(FileArchive archive, CaseFileId file, Path path, LocalDate date) throws IOException {
        byte[] content = InputFiles.read(path);
        String name = path.getFileName().toString();
        DocumentId id = id(name, content);
        ArchivedDocument before = archive.find(id).orElse(null);
        if (before != null) {
            return before;
        }
        return archive.store(
                new DocumentMetadata(id, file, name, mediaType(name), date), new ByteArrayInputStream(content));
    }

    /** Returns an id made of name and contents together, in which the name cannot be read: ids outlive documents. */
    private static DocumentId id(String name, byte[] content) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update((name + "\n").getBytes(StandardCharsets.UTF_8));
            return new DocumentId(
                    "d-" + HexFormat.of().formatHex(digest.digest(content)).substring(0, HASH_DIGITS));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 must be there on every Java platform", e);
        }
    }

    private static String mediaType(String name) {
        String extension = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return MEDIA_TYPES.getOrDefault(extension, "application/octet-stream");
    }
}
