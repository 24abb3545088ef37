package org.coachingtoolkit.examples.cli;

import java.io.IOException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.coachingtoolkit.core.common.Language;
import org.coachingtoolkit.core.common.Likeness;
import org.coachingtoolkit.reports.DocumentFolder;
import org.coachingtoolkit.reports.DocumentKind;
import org.coachingtoolkit.reports.DocumentWriter;
import org.coachingtoolkit.reports.ReportFormat;
import org.coachingtoolkit.reports.Reports;
import org.coachingtoolkit.reports.docx.DocxWriter;
import org.coachingtoolkit.reports.html.HtmlWriter;
import org.coachingtoolkit.reports.pdf.PdfWriter;
import org.coachingtoolkit.reports.xlsx.XlsxWriter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;

/** The options that say which documents are made, and in which formats. */
final class DocumentsOption {
    @Option(
            names = "--documents",
            split = ",",
            paramLabel = "NAME",
            defaultValue = "all",
            description = "Documents to make, such as schedule,regulation; 'all' for every one (default).")
    private List<String> documents;

    @Option(
            names = "--formats",
            split = ",",
            paramLabel = "pdf|xlsx|docx|html",
            defaultValue = "pdf,xlsx,docx",
            description = "Formats to make them in (default: ${DEFAULT-VALUE}).")
    private List<ReportFormat> formats;

    @Mixin
    private BatchOption batch;

    @Mixin
    private ListOption list;

    @SuppressWarnings("NullAway.Init") // picocli sets the fields
    DocumentsOption() {}

    ListOption list() {
        return list;
    }

    /** Returns whether each teacher gets a folder. */
    boolean perTeacher() {
        return batch.division() != DocumentFolder.Division.NONE;
    }

    /**
     * Returns the kinds asked for, in the order of a school year.
     *
     * @throws Unusable if there is no document of a name
     */
    Set<DocumentKind> kinds() {
        if (documents.contains("all")) {
            return new LinkedHashSet<>(Arrays.asList(DocumentKind.values()));
        }
        Set<DocumentKind> kinds = new LinkedHashSet<>();
        for (String name : documents) {
            kinds.add(kind(name));
        }
        return kinds;
    }

    /** Returns the kinds that were asked for by name and of which no file has come. */
    List<DocumentKind> without(List<Path> files) {
        List<String> names =
                files.stream().map(file -> file.getFileName().toString()).toList();
        return documents.contains("all")
                ? List.of()
                : kinds().stream()
                        .filter(kind -> names.stream()
                                .noneMatch(name ->
                                        name.startsWith(kind.code() + ".") || name.startsWith(kind.code() + "-")))
                        .toList();
    }

    /**
     * Returns the kinds asked for that may be published.
     *
     * @throws Unusable if a kind was asked for by name that may not
     */
    Set<DocumentKind> publicKinds() {
        Set<DocumentKind> kinds = kinds();
        List<String> personal = kinds.stream()
                .filter(kind -> !kind.isPublic())
                .map(DocumentKind::code)
                .toList();
        if (!documents.contains("all") && !personal.isEmpty()) {
            throw Unusable.of("personal", Map.of("documents", personal));
        }
        kinds.removeIf(kind -> !kind.isPublic());
        return kinds;
    }

    /** Returns the kind with a name. */
    static DocumentKind kind(String name) {
        List<String> codes =
                Arrays.stream(DocumentKind.values()).map(DocumentKind::code).toList();
        if (!codes.contains(name)) {
            throw Likeness.nearest(name, codes)
                    .map(meant -> Unusable.of("noDocument", Map.of("name", name, "word", meant)))
                    .orElse(Unusable.of("documents", Map.of("name", name, "documents", codes)));
        }
        return DocumentKind.parse(name);
    }

    /**
     * Writes documents, tells how far it has come, and lists their files.
     *
     * @param replace whether files with other contents may be replaced
     * @return the files
     * @throws Unusable if one cannot be written or is there with other contents; those that are there are complete
     */
    List<Path> write(
            Reports reports,
            Set<DocumentKind> kinds,
            Path folder,
            boolean replace,
            Language language,
            CommandSpec command) {
        DocumentFolder documents = DocumentFolder.of(reports, writers(formats).toArray(DocumentWriter[]::new))
                .kinds(kinds)
                .divided(batch.division());
        DocumentFolder.Written written;
        try {
            written = (replace ? documents.replacing() : documents)
                    .telling(Coaching.progress(command)::step)
                    .writeTo(folder);
        } catch (NotDirectoryException file) {
            throw Unusable.of("file", Map.of("folder", folder));
        } catch (IOException failure) {
            throw Unusable.of(failure);
        }
        list.print(command.commandLine().getOut(), written.files(), language);
        if (!written.failures().isEmpty()) {
            throw Unusable.of(
                    "failures",
                    Map.of(
                            "number",
                            written.files().size(),
                            "failed",
                            written.failures().size(),
                            "reasons",
                            written.failures().stream()
                                    .map(failure -> failure.file() + ": "
                                            + failure.cause().getMessage())
                                    .collect(Collectors.joining("\n  "))));
        }
        OutputFolder.requireNone(written.inTheWay());
        return written.files();
    }

    /** Returns a writer for each format. */
    static List<DocumentWriter> writers(List<ReportFormat> formats) {
        return formats.stream().distinct().map(DocumentsOption::writer).toList();
    }

    private static DocumentWriter writer(ReportFormat format) {
        return switch (format) {
            case PDF -> new PdfWriter();
            case XLSX -> new XlsxWriter();
            case DOCX -> new DocxWriter();
            case HTML -> new HtmlWriter();
        };
    }
}
