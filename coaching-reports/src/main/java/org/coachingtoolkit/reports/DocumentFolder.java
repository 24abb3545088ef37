package org.coachingtoolkit.reports;

import static java.util.Objects.requireNonNull;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.coachingtoolkit.core.output.Contents;
import org.coachingtoolkit.core.output.OutputFolder;
import org.coachingtoolkit.core.people.TeacherId;
import org.coachingtoolkit.reports.html.HtmlIndex;

/**
 * Documents of a programme as files in a folder, each in every format that there is a writer for.
 *
 * <pre>{@code
 * DocumentFolder.Written written = DocumentFolder.of(Reports.of(programme, imprint), new PdfWriter(), new DocxWriter())
 *         .kinds(Set.of(DocumentKind.SCHEDULE, DocumentKind.JOURNAL))
 *         .writeTo(Path.of("papers"));
 * }</pre>
 *
 * <p>Files are written on all processors, and each is there whole or not at all. One that is there with the same contents
 * stays, so that a run that was stopped goes on where it was. A document that cannot be made does not keep the others from
 * being written. Where there are pages for a browser, {@code index.html} leads to them. Immutable.
 */
public final class DocumentFolder {
    private final Reports reports;
    private final List<DocumentWriter> writers;
    private final Set<DocumentKind> kinds;
    private final Division division;
    private final boolean replacing;
    private final Progress progress;

    private DocumentFolder(
            Reports reports,
            List<DocumentWriter> writers,
            Set<DocumentKind> kinds,
            Division division,
            boolean replacing,
            Progress progress) {
        this.reports = reports;
        this.writers = writers;
        this.kinds = kinds;
        this.division = division;
        this.replacing = replacing;
        this.progress = progress;
    }

    /** Into how many folders the documents go. */
    public enum Division {
        /** The documents of the institution in one folder. */
        NONE,
        /** A folder of their own documents for each teacher. */
        TEACHERS,
        /** A folder for each teacher, and its documents packed into a zip file beside it. */
        ZIPPED_TEACHERS
    }

    /** Is told how far the work has come. */
    @FunctionalInterface
    public interface Progress {
        /**
         * Takes note that a file is next.
         *
         * @param file its name in the folder
         * @param number which one it is, from 1
         * @param total how many there will be
         */
        void next(String file, long number, long total);
    }

    /**
     * What became of the documents.
     *
     * @param files the files that are as they should be, newly or since before, in the order of the documents
     * @param inTheWay files that are there with other contents and were left as they are
     * @param failures documents that could not be made
     */
    public record Written(List<Path> files, List<Path> inTheWay, List<Failure> failures) {
        /** Copies the lists. */
        public Written {
            files = List.copyOf(files);
            inTheWay = List.copyOf(inTheWay);
            failures = List.copyOf(failures);
        }

        /** Returns whether every document is there. */
        public boolean isComplete() {
            return inTheWay.isEmpty() && failures.isEmpty();
        }
    }

    /**
     * A document that could not be made.
     *
     * @param file the name that its file would have had in the folder
     * @param cause why
     */
    public record Failure(String file, RuntimeException cause) {
        /** Refuses missing parts. */
        public Failure {
            requireNonNull(file, "file");
            requireNonNull(cause, "cause");
        }
    }

    /**
     * Returns all documents, in a format for each writer.
     *
     * @throws IllegalArgumentException if there is no writer
     */
    public static DocumentFolder of(Reports reports, DocumentWriter... writers) {
        if (writers.length == 0) {
            throw new IllegalArgumentException("writers must not be empty");
        }
        return new DocumentFolder(
                requireNonNull(reports, "reports"),
                List.of(writers),
                EnumSet.allOf(DocumentKind.class),
                Division.NONE,
                false,
                (file, number, total) -> {});
    }

    /** Returns those of the documents that are of these kinds. */
    public DocumentFolder kinds(Set<DocumentKind> wanted) {
        Set<DocumentKind> copy = EnumSet.noneOf(DocumentKind.class);
        copy.addAll(wanted);
        return new DocumentFolder(reports, writers, Collections.unmodifiableSet(copy), division, replacing, progress);
    }

    /** Returns the documents divided into other folders. */
    public DocumentFolder divided(Division into) {
        return new DocumentFolder(reports, writers, kinds, requireNonNull(into, "into"), replacing, progress);
    }

    /** Returns the same, where files that are there with other contents are replaced. */
    public DocumentFolder replacing() {
        return new DocumentFolder(reports, writers, kinds, division, true, progress);
    }

    /** Returns the same, telling how far it has come. */
    public DocumentFolder telling(Progress listener) {
        return new DocumentFolder(reports, writers, kinds, division, replacing, requireNonNull(listener, "listener"));
    }

    /**
     * Writes the documents.
     *
     * @param folder the folder, which is made if it is not there
     * @return what became of them
     * @throws NotDirectoryException if there is something else under the folder's name
     * @throws IOException if a file cannot be written: the disk is full, or the system cannot express its name, which is
     *     found before anything is written; the files that are there then are complete
     * @throws IllegalStateException if published documents were to be divided by teachers
     */
    public Written writeTo(Path folder) throws IOException {
        if (division != Division.NONE || kinds.stream().anyMatch(Run::isNamedByTeacher)) {
            for (String name : reports.fileNames()) {
                OutputFolder.requireExpressible(folder, name);
            }
        }
        try (OutputFolder out = OutputFolder.open(folder);
                WritingLine line =
                        new WritingLine(out, replacing, Runtime.getRuntime().availableProcessors())) {
            Run run = new Run(line);
            if (division == Division.NONE) {
                run.institution();
            } else {
                run.teachers();
            }
            return line.written();
        }
    }

    /**
     * Writes the documents as one zip file, in the memory of one document, with {@code index.html}, which calls each by
     * what it is and whose. Files that are there play no part.
     *
     * @param out receives the zip file; flushed, not closed
     * @return the documents that could not be made and are not in it
     * @throws IOException if the stream cannot be written
     * @throws IllegalStateException if the documents are divided by teachers
     */
    public List<Failure> zipTo(OutputStream out) throws IOException {
        requireNonNull(out, "out");
        if (division != Division.NONE) {
            throw new IllegalStateException("documents in one zip file must not be divided: " + division);
        }
        long total = kinds.stream().mapToLong(kind -> reports.of(kind).count()).sum() * writers.size();
        long number = 0;
        List<Failure> failures = new ArrayList<>();
        List<HtmlIndex.Entry> pages = new ArrayList<>();
        ZipOutputStream zip = new ZipOutputStream(out);
        for (DocumentKind kind : kinds) {
            Iterator<Report> each = reports.of(kind).iterator();
            while (each.hasNext()) {
                Report report = each.next();
                for (DocumentWriter writer : writers) {
                    String file = report.name() + "." + writer.format().extension();
                    number++;
                    progress.next(file, number, total);
                    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
                    try {
                        writer.write(report.document(), bytes);
                    } catch (RuntimeException failure) {
                        failures.add(new Failure(file, failure));
                        continue;
                    }
                    entry(zip, file, bytes::writeTo);
                    String format =
                            writers.size() == 1 ? "" : ", " + writer.format().name();
                    pages.add(new HtmlIndex.Entry(reports.title(report) + format, file));
                }
            }
        }
        if (!pages.isEmpty()) {
            entry(zip, HtmlIndex.NAME, reports.index(pages)::write);
        }
        zip.finish();
        zip.flush();
        return List.copyOf(failures);
    }

    /** One run. */
    private final class Run {
        private final WritingLine line;
        private long number;
        private long total;

        Run(WritingLine line) {
            this.line = line;
        }

        static boolean isNamedByTeacher(DocumentKind kind) {
            return kind.span() == DocumentKind.Span.TEACHER || kind.span() == DocumentKind.Span.RECORD;
        }

        void institution() throws IOException {
            total = kinds.stream().mapToLong(kind -> reports.of(kind).count()).sum() * writers.size();
            List<HtmlIndex.Entry> pages = new ArrayList<>();
            for (DocumentKind kind : kinds) {
                write("", reports.of(kind), pages);
            }
            finish("", pages);
        }

        void teachers() throws IOException {
            List<TeacherId> teachers = reports.teacherIds();
            total = teachers.stream().mapToLong(id -> own(id).count()).sum() * writers.size();
            for (TeacherId teacher : teachers) {
                int before = line.written().files().size();
                String name = reports.fileName(teacher);
                List<HtmlIndex.Entry> pages = new ArrayList<>();
                write(name + "/", own(teacher), pages);
                finish(name + "/", pages);
                if (division == Division.ZIPPED_TEACHERS) {
                    List<Path> all = line.written().files();
                    line.add(name + ".zip", out -> zip(all.subList(before, all.size()), out));
                    line.finish();
                }
            }
        }

        private Stream<Report> own(TeacherId teacher) {
            return reports.of(teacher).filter(report -> kinds.contains(report.kind()));
        }

        private void write(String prefix, Stream<Report> documents, List<HtmlIndex.Entry> pages) throws IOException {
            Iterator<Report> each = documents.iterator();
            while (each.hasNext()) {
                Report report = each.next();
                for (DocumentWriter writer : writers) {
                    String file = report.name() + "." + writer.format().extension();
                    number++;
                    progress.next(prefix + file, number, total);
                    line.add(prefix + file, out -> writer.write(report.document(), out));
                    if (writer.format() == ReportFormat.HTML) {
                        pages.add(new HtmlIndex.Entry(reports.title(report), file));
                    }
                }
            }
        }

        /** Waits for the documents of a folder, then adds the page that leads to the others, if there are any. */
        private void finish(String prefix, List<HtmlIndex.Entry> pages) throws IOException {
            line.finish();
            if (!pages.isEmpty()) {
                line.add(prefix + HtmlIndex.NAME, reports.index(pages)::write);
                line.finish();
            }
        }
    }

    private void zip(List<Path> files, OutputStream out) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out);
        for (Path file : files) {
            entry(zip, String.valueOf(file.getFileName()), into -> Files.copy(file, into));
        }
        zip.finish();
    }

    private void entry(ZipOutputStream zip, String name, Contents contents) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setLastModifiedTime(FileTime.from(reports.created()));
        zip.putNextEntry(entry);
        contents.writeTo(zip);
        zip.closeEntry();
    }
}
