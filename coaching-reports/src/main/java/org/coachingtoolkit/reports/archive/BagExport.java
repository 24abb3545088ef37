package org.coachingtoolkit.reports.archive;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.coachingtoolkit.core.common.SchoolYear;
import org.coachingtoolkit.core.finding.Finding;
import org.coachingtoolkit.core.output.OutputFolder;
import org.coachingtoolkit.core.records.CaseFile;
import org.coachingtoolkit.core.records.CaseFileId;

/**
 * Hands over the documents of a school year as a bag (BagIt 1.0, RFC 8493): a folder that any BagIt reader checks, and
 * {@code sha256sum -c manifest-sha256.txt} too.
 *
 * <p>Names in the bag are made of a number and the plain letters of the id, whatever the id and the title are; what they
 * stand for is told by {@code documents.jsonl}. The bag holds the documents as they are, names of persons included.
 */
public final class BagExport {
    private static final String MANIFEST = "manifest-sha256.txt";
    private static final String TAG_MANIFEST = "tagmanifest-sha256.txt";

    private final DocumentArchive archive;
    private final SchoolYear year;
    private final LocalDate date;
    private final Map<String, String> tags = new HashMap<>();
    private long bytes;
    private int documents;

    private BagExport(DocumentArchive archive, SchoolYear year, LocalDate date) {
        this.archive = requireNonNull(archive, "archive");
        this.year = requireNonNull(year, "year");
        this.date = requireNonNull(date, "date");
    }

    /**
     * Writes the documents that are kept in the case files opened in a school year. The bag appears complete or not at
     * all, and not where it is in {@linkplain DocumentArchive#doubts doubt} whether the archive knows all its documents.
     *
     * @param archive the archive, of any kind
     * @param year the school year
     * @param bag the folder to make; it must not exist, its parent must
     * @param date the day of the export, as the bag will tell it
     * @return how many documents the bag holds
     * @throws FileAlreadyExistsException if there is something under the folder's name
     * @throws ArchiveDamagedException if the archive has doubts
     * @throws IOException if no document is kept for the year, a document or its title is not what was stored, the bag
     *     would lie in the archive, or it cannot be written
     */
    public static int write(DocumentArchive archive, SchoolYear year, Path bag, LocalDate date) throws IOException {
        BagExport export = new BagExport(archive, year, date);
        requireNonNull(bag, "bag");
        if (archive instanceof FileArchive here && here.holds(bag)) {
            throw new FileSystemException(bag.toString(), null, "a bag must not lie in the archive");
        }
        List<Finding> doubts = archive.doubts();
        if (!doubts.isEmpty()) {
            throw new ArchiveDamagedException(doubts);
        }
        OutputFolder.writeFolder(bag, export::writeInto);
        return export.documents;
    }

    private void writeInto(OutputFolder folder) throws IOException {
        folder.makeFolder("data");
        Map<CaseFileId, CaseFile> files = new HashMap<>();
        archive.files().stream()
                .filter(file -> year.range().contains(file.openedOn()))
                .forEach(file -> files.put(file.id(), file));
        List<String> manifest = new ArrayList<>();
        StringBuilder index = new StringBuilder();
        for (ArchivedDocument document : archive.documents()) {
            CaseFile file = files.get(document.file());
            if (file != null && !document.isDisposed()) {
                if (document.metadata().isEmpty()) {
                    throw new IOException("the card of " + document.id() + " is not what was stored");
                }
                String path = "data/" + name(manifest.size() + 1, document);
                manifest.add(copy(document, folder, path) + "  " + path + "\n");
                index.append(ArchiveJson.write(document, file, path)).append('\n');
            }
        }
        if (manifest.isEmpty()) {
            throw new IOException("no document is kept in the archive for the school year " + year);
        }
        tag(folder, "bagit.txt", "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n");
        tag(
                folder,
                "bag-info.txt",
                "Bagging-Date: " + date + "\n"
                        + "Payload-Oxum: " + bytes + "." + manifest.size() + "\n"
                        + "Internal-Sender-Description: Coaching documents of the school year " + year + "\n"
                        + "Archive-Seal: " + archive.seal() + "\n");
        tag(folder, "documents.jsonl", index.toString());
        tag(folder, MANIFEST, String.join("", manifest));
        StringBuilder tagManifest = new StringBuilder();
        tags.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(entry -> tagManifest
                        .append(entry.getValue())
                        .append("  ")
                        .append(entry.getKey())
                        .append('\n'));
        write(folder, TAG_MANIFEST, tagManifest.toString().getBytes(StandardCharsets.UTF_8));
        documents = manifest.size();
    }

    private String copy(ArchivedDocument document, OutputFolder folder, String path) throws IOException {
        MessageDigest digest = Sha256.digest();
        folder.write(path, false, out -> {
            try (InputStream in = archive.read(document.id())) {
                bytes += in.transferTo(new DigestOutputStream(out, digest));
            }
        });
        return Sha256.hex(digest);
    }

    private void tag(OutputFolder folder, String name, String text) throws IOException {
        byte[] content = text.getBytes(StandardCharsets.UTF_8);
        write(folder, name, content);
        tags.put(name, Sha256.of(content));
    }

    private static void write(OutputFolder folder, String name, byte[] content) throws IOException {
        folder.write(name, false, out -> out.write(content));
    }

    private static String name(int number, ArchivedDocument document) {
        String plain = document.id().value().replaceAll("[^A-Za-z0-9._-]", "_");
        String extension = document.metadata()
                .map(metadata -> MediaTypes.extension(metadata.mediaType()))
                .orElse("bin");
        return String.format(Locale.ROOT, "%05d-%s.%s", number, plain, extension);
    }
}
