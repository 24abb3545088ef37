package org.coachingtoolkit.reports;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;
import org.coachingtoolkit.reports.document.Document;

/**
 * Prints documents in one format. Implementations are immutable and may be used by many threads at once; the same
 * document gives the same bytes on any machine.
 */
public interface DocumentWriter {
    /** Returns the format that this writer prints. */
    ReportFormat format();

    /**
     * Prints a document to a stream, which stays open.
     *
     * @throws IOException if the stream does
     * @throws IllegalArgumentException if the document holds something that the format cannot show
     */
    void write(Document document, OutputStream out) throws IOException;

    /**
     * Prints a document to a file, which appears complete or not at all: it is written aside, in the same folder, and
     * then moved. A file of that name is replaced.
     *
     * @throws ReportException if the file cannot be written; a file that was there before is then still there
     * @throws IllegalArgumentException if the document holds something that the format cannot show
     */
    default void write(Document document, Path path) {
        Path target = path.toAbsolutePath();
        Path aside = target.resolveSibling("." + target.getFileName() + "." + UUID.randomUUID() + ".part");
        try {
            try {
                try (OutputStream out =
                        new BufferedOutputStream(Files.newOutputStream(aside, StandardOpenOption.CREATE_NEW))) {
                    write(document, out);
                }
                Files.move(aside, target, StandardCopyOption.ATOMIC_MOVE);
            } finally {
                Files.deleteIfExists(aside);
            }
        } catch (IOException e) {
            throw new ReportException(path, e);
        }
    }
}
