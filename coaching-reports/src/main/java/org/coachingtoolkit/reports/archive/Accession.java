package org.coachingtoolkit.reports.archive;

import static java.util.Objects.requireNonNull;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.LocalDate;
import org.coachingtoolkit.core.common.SchoolYear;
import org.coachingtoolkit.core.records.CaseFile;
import org.coachingtoolkit.core.records.CaseFileId;
import org.coachingtoolkit.core.records.DocumentId;

/**
 * Takes files of the disk into a case file of an archive.
 *
 * <p>A document's id is made of case file, name and content together, and none of them can be read in it, since ids outlive
 * documents. So the same file again is the same document; with another content, or in another case file, it is a document
 * of its own. Files are read twice and never held in memory.
 */
public final class Accession {
    private static final int HASH_DIGITS = 20;

    private final FileArchive archive;
    private final CaseFileId file;

    private Accession(FileArchive archive, CaseFileId file) {
        this.archive = archive;
        this.file = file;
    }

    /** Returns the way into a case file that the archive has entered. */
    public static Accession into(FileArchive archive, CaseFileId file) {
        return new Accession(requireNonNull(archive, "archive"), requireNonNull(file, "file"));
    }

    /**
     * Returns the way into the case file of an index and school year, which is entered if it is not there.
     *
     * @param title its title, if it is new
     * @throws IllegalStateException if the file has been disposed of
     */
    public static Accession into(FileArchive archive, String index, SchoolYear year, String title) throws IOException {
        CaseFile wanted = CaseFile.of(index, title, year);
        if (archive.files().stream().noneMatch(known -> known.id().equals(wanted.id()))) {
            archive.keep(wanted);
        }
        return into(archive, wanted.id());
    }

    /** Returns the case file. */
    public CaseFileId file() {
        return file;
    }

    /**
     * Stores a file, or heals the document that it is.
     *
     * @param path a file; its name becomes the document's title
     * @param date the date that the document bears
     * @throws IllegalStateException if the case file has been disposed of, and so may not come back
     * @throws IOException if the file cannot be read, or has changed while it was read
     */
    public Receipt add(Path path, LocalDate date) throws IOException {
        requireFile(path);
        String name = path.getFileName().toString();
        MessageDigest digest = Sha256.digest();
        MessageDigest first = Sha256.digest();
        first.update((name + "\n").getBytes(StandardCharsets.UTF_8));
        try (InputStream in = Files.newInputStream(path)) {
            byte[] buffer = new byte[1 << 16];
            for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
                digest.update(buffer, 0, count);
                first.update(buffer, 0, count);
            }
        }
        String sha256 = Sha256.hex(digest);
        DocumentId id = id(name, sha256, Sha256.hex(first));
        DocumentMetadata metadata = archive.find(id)
                .flatMap(ArchivedDocument::metadata)
                .orElseGet(() -> new DocumentMetadata(id, file, name, MediaTypes.of(name), date));
        try (InputStream in = new BufferedInputStream(
                new CheckedContentStream(path + " has changed while it was read", sha256, Files.newInputStream(path)),
                1 << 16)) {
            return archive.add(metadata, in);
        }
    }

    /**
     * Makes sure that a path is a file that can be stored: no folder, and nothing that has no end or can be read but once.
     *
     * @throws IOException if it is not
     */
    public static void requireFile(Path path) throws IOException {
        if (Files.isDirectory(requireNonNull(path, "path"))) {
            throw new FileSystemException(path.toString(), null, "is a folder; a file is expected");
        } else if (Files.notExists(path)) {
            throw new NoSuchFileException(path.toString());
        } else if (!Files.isRegularFile(path)) {
            throw new FileSystemException(path.toString(), null, "is a device or a pipe; a file is expected");
        }
    }

    /** Returns the document's id, which the first version made without the case file. */
    private DocumentId id(String name, String sha256, String first) throws IOException {
        DocumentId before = new DocumentId("d-" + first.substring(0, HASH_DIGITS));
        if (archive.find(before).filter(known -> known.file().equals(file)).isPresent()) {
            return before;
        }
        String text = file + "\n" + name + "\n" + sha256;
        return new DocumentId(
                "d-" + Sha256.of(text.getBytes(StandardCharsets.UTF_8)).substring(0, HASH_DIGITS));
    }
}
