package org.coachingtoolkit.examples.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.coachingtoolkit.core.people.Teacher;
import org.coachingtoolkit.core.programme.CoachingProgramme;
import org.coachingtoolkit.reports.DocumentWriter;
import org.coachingtoolkit.reports.Report;
import org.coachingtoolkit.reports.Reports;
import org.coachingtoolkit.reports.content.DocumentKind;
import org.coachingtoolkit.reports.content.Imprint;

/**
 * One run that makes documents.
 *
 * @param programme the programme
 * @param imprint language, date and paper
 * @param kinds the kinds of documents
 * @param writers a writer for each format
 * @param publicly whether they are to be published: without names, and of public kinds only
 * @param batch whether there is a folder for each teacher
 */
record DocumentRun(
        CoachingProgramme programme,
        Imprint imprint,
        Set<DocumentKind> kinds,
        List<DocumentWriter> writers,
        boolean publicly,
        BatchOption batch) {
    /** Writes the documents into a folder, with a progress bar where there is a terminal. */
    void into(OutputFolder out, PrintWriter err) {
        Reports reports = Reports.of(programme, imprint);
        if (!batch.perTeacher()) {
            Reports shown = publicly ? reports.published() : reports;
            write(out, err, "", kinds.stream().flatMap(shown::of).toList());
            return;
        }
        for (Teacher teacher : programme.teachers()) {
            List<Report> own = reports.of(teacher.id())
                    .filter(report -> kinds.contains(report.kind()))
                    .toList();
            List<Path> files = write(out, err, teacher.id() + "/", own);
            if (batch.zip()) {
                out.write(teacher.id() + ".zip", stream -> zip(files, stream));
            }
        }
    }

    private List<Path> write(OutputFolder out, PrintWriter err, String prefix, List<Report> reports) {
        int before = out.written().size();
        try (ProgressBar bar = ProgressBar.of(err, (long) reports.size() * writers.size())) {
            for (Report report : reports) {
                for (DocumentWriter writer : writers) {
                    String name = prefix + report.name() + "." + writer.format().extension();
                    bar.step(name);
                    out.write(name, stream -> writer.write(report.document(), stream));
                }
            }
        }
        List<Path> all = out.written();
        return all.subList(before, all.size());
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
