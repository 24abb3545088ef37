package org.coachingtoolkit.reports.archive;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.coachingtoolkit.core.common.SchoolYear;
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

    private BagExport(DocumentArchive archive, SchoolYear year, LocalDate date) {
        this.archive = requireNonNull(archive, "archive");
        this.year = requireNonNull(year, "year");
        this.date = requireNonNull(date, "date");
    }

    /**
     * Writes the documents that are kept in the case files opened in a school year. The bag appears complete or not at
     * all.
     *
     * @param archive the archive, of any kind
     * @param year the school year
     * @param bag the folder to make; it must not exist, its parent must
     * @param date the day of the export, as the bag will tell it
     * @return how many documents the bag holds
     * @throws FileAlreadyExistsException if there is something under the folder's name
     * @throws IOException if a document is not what was stored, or the bag cannot be written
     */
    public static int write(DocumentArchive archive, SchoolYear year, Path bag, LocalDate date) throws IOException {
        Path target = bag.toAbsolutePath().normalize();
        if (Files.exists(target)) {
            throw new FileAlreadyExistsException(target.toString());
        }
        Path aside = target.resolveSibling("." + target.getFileName() + "." + UUID.randomUUID() + ".part");
        try {
            int documents = new BagExport(archive, year, date).writeInto(aside);
            Files.move(aside, target, StandardCopyOption.ATOMIC_MOVE);
            return documents;
        } finally {
            deleteAll(aside);
        }
    }

    private int writeInto(Path folder) throws IOException {
        Files.createDirectories(folder.resolve("data"));
        Map<CaseFileId, CaseFile> files = new HashMap<>();
        archive.files().stream()
                .filter(file -> year.range().contains(file.openedOn()))
                .forEach(file -> files.put(file.id(), file));
        List<String> manifest = new ArrayList<>();
        StringBuilder index = new StringBuilder();
        for (ArchivedDocument document : archive.documents()) {
            CaseFile file = files.get(document.file());
            if (file != null && !document.isDisposed()) {
                String path = "data/" + name(manifest.size() + 1, document);
                manifest.add(copy(document, folder.resolve(path)) + "  " + path + "\n");
                index.append(ArchiveJson.write(document, file, path)).append('\n');
            }
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
        Files.writeString(folder.resolve(TAG_MANIFEST), tagManifest);
        return manifest.size();
    }

    private String copy(ArchivedDocument document, Path target) throws IOException {
        MessageDigest digest = Sha256.digest();
        try (InputStream in = archive.read(document.id());
                OutputStream out = new DigestOutputStream(Files.newOutputStream(target), digest)) {
            bytes += in.transferTo(out);
        }
        return Sha256.hex(digest);
    }

    private void tag(Path folder, String name, String text) throws IOException {
        byte[] content = text.getBytes(StandardCharsets.UTF_8);
        Files.write(folder.resolve(name), content);
        tags.put(name, Sha256.of(content));
    }

    private static String name(int number, ArchivedDocument document) {
        String plain = document.id().value().replaceAll("[^A-Za-z0-9._-]", "_");
        String extension = document.metadata()
                .map(metadata -> MediaTypes.extension(metadata.mediaType()))
                .orElse("bin");
        return String.format(Locale.ROOT, "%05d-%s.%s", number, plain, extension);
    }

    private static void deleteAll(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> paths = Files.walk(folder)) {
                for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
    }
}
