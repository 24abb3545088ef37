package org.coachingtoolkit.examples.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.coachingtoolkit.core.programme.CoachingProgramme;
import org.coachingtoolkit.core.records.DisposalAct;
import org.coachingtoolkit.reports.DocumentWriter;
import org.coachingtoolkit.reports.Imprint;
import org.coachingtoolkit.reports.content.records.DisposalActDocument;
import org.coachingtoolkit.reports.document.Document;
import org.coachingtoolkit.reports.docx.DocxWriter;
import org.coachingtoolkit.reports.pdf.PdfWriter;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that print the act by which case files are disposed of. */
final class DisposalActOption {
    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "Folder for the act to be signed, as PDF and DOCX; wants --programme.")
    private @Nullable Path folder;

    @Option(
            names = "--programme",
            paramLabel = "FILE",
            description = "A programme file of the institution, whose name and head the act bears.")
    private @Nullable Path programme;

    @Option(names = "--draft", description = "Only prints the act, so that it can be signed; disposes of nothing.")
    private boolean draft;

    boolean isDraft() {
        return draft;
    }

    /**
     * Returns the act on paper, made but not yet written.
     *
     * @param seal the archive's seal, which the act bears
     * @throws Unusable if the options do not go together or the programme file cannot be used
     */
    Paper of(DisposalAct act, String seal, LanguageOption language) {
        if (folder == null && programme == null && !draft) {
            return out -> {};
        }
        if (folder == null || programme == null) {
            throw Unusable.of("act");
        }
        Path target = folder;
        CoachingProgramme read = InputFiles.programme(programme)
                .programme()
                .orElseThrow(() -> Unusable.of("noProgramme", Map.of("file", programme)));
        Document document = DisposalActDocument.of(
                act, read.institution(), seal, Imprint.of(language.or(read.language()), act.date()));
        String name = "disposal-act-" + act.number().replaceAll("[^\\p{L}\\p{N}._-]", "-");
        return out -> {
            OutputFolder files = OutputFolder.open(target, false);
            for (DocumentWriter writer : List.of(new PdfWriter(), new DocxWriter())) {
                files.write(name + "." + writer.format().extension(), stream -> writer.write(document, stream));
            }
            files.written().forEach(out::println);
            files.requireComplete();
        };
    }

    /** The act on paper. */
    @FunctionalInterface
    interface Paper {
        /** Writes the act and lists its files. */
        void write(PrintWriter out);
    }
}
