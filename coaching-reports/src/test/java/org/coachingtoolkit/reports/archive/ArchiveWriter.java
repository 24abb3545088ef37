package org.coachingtoolkit.reports.archive;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Random;
import org.coachingtoolkit.core.common.SchoolYear;
import org.coachingtoolkit.core.records.CaseFile;
import org.coachingtoolkit.core.records.DocumentId;

/**
 * A process of its own that stores and disposes until it is killed, and says each time what it was promised. Arguments: the
 * folder, its name, how often, and the longest content in bytes. Zero times it stores one document whose content never ends.
 */
final class ArchiveWriter {
    private static final Clock CLOCK = Clock.systemUTC();

    private ArchiveWriter() {}

    public static void main(String[] args) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        String name = args[1];
        int times = Integer.parseInt(args[2]);
        int longest = Integer.parseInt(args[3]);
        Random random = new Random(name.hashCode());
        try (FileArchive archive = FileArchive.open(Path.of(args[0]), CLOCK)) {
            CaseFile kept = CaseFile.of("01", "Планы", SchoolYear.of(LocalDate.now(CLOCK)));
            archive.keep(kept);
            if (times == 0) {
                archive.store(
                        DocumentArchiveContract.metadata(name, kept),
                        new SequenceInputStream(new ByteArrayInputStream(new byte[longest]), new Waiting(out, name)));
            }
            for (int i = 0; i < times; i++) {
                String id = name + "-" + i;
                try {
                    store(archive, id, kept, random.nextInt(longest));
                    out.println("stored " + id);
                    if (i % 5 == 4) {
                        dispose(archive, id);
                        out.println("disposed " + id + "-old");
                    }
                } catch (IOException e) {
                    out.println("failed " + id);
                }
            }
        }
        out.println("done " + name);
    }

    /** The rest of a content that never comes. */
    private static final class Waiting extends InputStream {
        private final PrintStream out;
        private final String name;

        Waiting(PrintStream out, String name) {
            this.out = out;
            this.name = name;
        }

        @Override
        public int read() throws IOException {
            out.println("waiting " + name);
            return System.in.read();
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int next = length == 0 ? 0 : read();
            if (next > 0) {
                bytes[offset] = (byte) next;
            }
            return next < 0 ? next : Math.min(length, 1);
        }
    }

    private static void dispose(FileArchive archive, String id) throws IOException {
        CaseFile old = CaseFile.of(id, "Старые планы", new SchoolYear(2001));
        archive.keep(old);
        store(archive, id + "-old", old, 100);
        archive.dispose(DocumentArchiveContract.act(id, LocalDate.of(2020, 1, 1), old));
    }

    private static void store(FileArchive archive, String id, CaseFile file, int length) throws IOException {
        archive.store(
                DocumentArchiveContract.metadata(id, file),
                new ByteArrayInputStream(content(new DocumentId(id), length)));
    }

    /** Returns a content that begins with the document's id, so that it can be told whether it is the right one. */
    private static byte[] content(DocumentId id, int length) {
        return (id.value() + " " + "x".repeat(length)).getBytes(StandardCharsets.UTF_8);
    }
}
