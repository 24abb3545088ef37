package org.coachingtoolkit.reports;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.coachingtoolkit.core.output.OutputFolder;
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
     * Prints a document to a file, which appears complete or not at all. A file of that name is replaced; a
     * link is not followed.
     *
     * @throws ReportException if the file cannot be written; a file that was there before is then still there
     * @throws IllegalArgumentException if the document holds something that the format cannot show
     */
    default void write(Document document, Path path) {
        try {
            Path folder = path.toAbsolutePath().getParent();
            if (folder == null || !Files.isDirectory(folder)) {
                throw new NoSuchFileException(String.valueOf(folder));
            }
            if (!OutputFolder.writeFile(path, true, out -> write(document, out)).isComplete()) {
                throw new FileSystemException(path.toString(), null, "it is a folder or a link, and is left as it is");
            }
        } catch (IOException e) {
            throw new ReportException(path, e);
        }
    }
}
