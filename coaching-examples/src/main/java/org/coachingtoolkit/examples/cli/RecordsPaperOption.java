package org.coachingtoolkit.examples.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.coachingtoolkit.core.people.Institution;
import org.coachingtoolkit.core.programme.CoachingProgramme;
import org.coachingtoolkit.reports.DocumentWriter;
import org.coachingtoolkit.reports.Imprint;
import org.coachingtoolkit.reports.document.Document;
import org.coachingtoolkit.reports.docx.DocxWriter;
import org.coachingtoolkit.reports.pdf.PdfWriter;
import picocli.CommandLine.Option;

/** The options that print papers about what an archive holds or has held. */
final class RecordsPaperOption {
    @Option(
            names = "--out",
            paramLabel = "DIR",
            required = true,
            description = "Folder for the papers, as PDF and DOCX.")
    private Path folder;

    @Option(
            names = "--programme",
            paramLabel = "FILE",
            required = true,
            description = "A programme file of the institution, whose name and head the papers bear.")
    private Path programme;

    @SuppressWarnings("NullAway.Init") // picocli sets the fields
    RecordsPaperOption() {}

    /** Makes a paper of an institution. */
    @FunctionalInterface
    interface Paper {
        Document of(Institution institution, Imprint imprint) throws IOException;
    }

    /**
     * Writes papers and lists their files.
     *
     * @throws Unusable if the programme file cannot be used or a file is in the way
     */
    void write(List<Paper> papers, LocalDate day, LanguageOption language, PrintWriter out) throws IOException {
        CoachingProgramme read = InputFiles.programme(programme)
                .programme()
                .orElseThrow(() -> Unusable.of("noProgramme", Map.of("file", programme)));
        Imprint imprint = Imprint.of(language.or(read.language()), day);
        OutputFolder files = OutputFolder.open(folder, false);
        for (Paper paper : papers) {
            Document document = paper.of(read.institution(), imprint);
            for (DocumentWriter writer : List.of(new PdfWriter(), new DocxWriter())) {
                files.write(
                        document.kind() + "." + writer.format().extension(), stream -> writer.write(document, stream));
            }
        }
        files.written().forEach(out::println);
        files.requireComplete();
    }
}
