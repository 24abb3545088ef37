package org.coachingtoolkit.examples.cli;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.coachingtoolkit.reports.DocumentWriter;
import org.coachingtoolkit.reports.ReportFormat;
import org.coachingtoolkit.reports.DocumentKind;
import org.coachingtoolkit.reports.docx.DocxWriter;
import org.coachingtoolkit.reports.html.HtmlWriter;
import org.coachingtoolkit.reports.pdf.PdfWriter;
import org.coachingtoolkit.reports.xlsx.XlsxWriter;
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

    @SuppressWarnings("NullAway.Init") // picocli sets the fields
    DocumentsOption() {}

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
            throw new Unusable("what tells of people is not published: " + String.join(", ", personal) + ".");
        }
        kinds.removeIf(kind -> !kind.isPublic());
        return kinds;
    }

    /** Returns the kind with a name. */
    static DocumentKind kind(String name) {
        return Arrays.stream(DocumentKind.values())
                .filter(kind -> kind.code().equals(name))
                .findFirst()
                .orElseThrow(() -> new Unusable("there is no document '" + name + "'; there are: all, "
                        + String.join(
                                ", ",
                                Arrays.stream(DocumentKind.values())
                                        .map(DocumentKind::code)
                                        .toList())
                        + "."));
    }

    /** Returns a writer for each format asked for. */
    List<DocumentWriter> writers() {
        return writers(formats);
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
