package org.coachingtoolkit.examples.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.coachingtoolkit.core.people.Teacher;
import org.coachingtoolkit.core.programme.CoachingProgramme;
import org.coachingtoolkit.reports.DocumentWriter;
import org.coachingtoolkit.reports.Report;
import org.coachingtoolkit.reports.ReportFormat;
import org.coachingtoolkit.reports.Reports;
import org.coachingtoolkit.reports.DocumentKind;
import org.coachingtoolkit.reports.Imprint;
import org.coachingtoolkit.reports.html.HtmlIndex;

/**
 * One run that makes documents.
 *
 * @param programme the programme
 * @param imprint language, date and paper
 * @param kinds the kinds of documents
 * @param writers a writer for each format
 * @param publicly whether they are to be published: without names, and of public kinds only
 * @param draft whether they are drafts
 * @param batch whether there is a folder for each teacher
 */
record DocumentRun(
        CoachingProgramme programme,
        Imprint imprint,
        Set<DocumentKind> kinds,
        List<DocumentWriter> writers,
        boolean publicly,
        boolean draft,
        BatchOption batch) {
    /**
     * Writes the documents into a folder, on all processors, with a progress bar where there is a terminal. The folder
     * remembers them in the order of the kinds, whichever is ready first.
     *
     * @throws Unusable if one cannot be written; those that are there are complete
     */
    void into(OutputFolder out, PrintWriter err) {
        Reports made = Reports.of(programme, imprint);
        Reports reports = draft ? made.drafts() : made;
        try (WritingLine line = new WritingLine(out, Runtime.getRuntime().availableProcessors())) {
            if (!batch.perTeacher()) {
                Reports shown = publicly ? reports.published() : reports;
                long count =
                        kinds.stream().mapToLong(kind -> shown.of(kind).count()).sum();
                try (ProgressBar bar = ProgressBar.of(err, count * writers.size())) {
                    List<HtmlIndex.Entry> pages = new ArrayList<>();
                    for (DocumentKind kind : kinds) {
                        write(line, bar, "", shown.of(kind), pages);
                    }
                    line.finish();
                    index(out, "", pages);
                }
                return;
            }
            for (Teacher teacher : programme.teachers()) {
                int before = out.written().size();
                List<Report> own = reports.of(teacher.id())
                        .filter(report -> kinds.contains(report.kind()))
                        .toList();
                try (ProgressBar bar = ProgressBar.of(err, (long) own.size() * writers.size())) {
                    String prefix = reports.fileName(teacher.id()) + "/";
                    List<HtmlIndex.Entry> pages = new ArrayList<>();
                    write(line, bar, prefix, own.stream(), pages);
                    line.finish();
                    index(out, prefix, pages);
                }
                if (batch.zip()) {
                    List<Path> all = out.written();
                    out.write(
                            reports.fileName(teacher.id()) + ".zip",
                            stream -> zip(all.subList(before, all.size()), stream));
                }
            }
        }
    }

    /** Writes the page that leads to the others, if there are any. */
    private void index(OutputFolder out, String prefix, List<HtmlIndex.Entry> pages) {
        if (!pages.isEmpty()) {
            HtmlIndex index = new HtmlIndex(programme.institution().name(), imprint.language(), pages);
            out.write(prefix + HtmlIndex.NAME, index::write);
        }
    }

    private void write(
            WritingLine line, ProgressBar bar, String prefix, Stream<Report> reports, List<HtmlIndex.Entry> pages) {
        Iterator<Report> each = reports.iterator();
        while (each.hasNext()) {
            Report report = each.next();
            for (DocumentWriter writer : writers) {
                String name = prefix + report.name() + "." + writer.format().extension();
                bar.step(name);
                line.add(name, stream -> writer.write(report.document(), stream));
                if (writer.format() == ReportFormat.HTML) {
                    String rest = report.name().substring(report.kind().code().length());
                    String title = report.document().title() + (rest.isEmpty() ? "" : " (" + rest.substring(1) + ")");
                    pages.add(new HtmlIndex.Entry(
                            title, report.name() + "." + writer.format().extension()));
                }
            }
        }
    }

    private void zip(List<Path> files, OutputStream out) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out);
        for (Path file : files) {
            ZipEntry entry = new ZipEntry(file.getFileName().toString());
            entry.setLastModifiedTime(FileTime.from(imprint.created()));
            zip.putNextEntry(entry);
            Files.copy(file, zip);
            zip.closeEntry();
        }
        zip.finish();
    }
}
