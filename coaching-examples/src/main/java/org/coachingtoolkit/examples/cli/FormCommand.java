package org.coachingtoolkit.examples.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import org.coachingtoolkit.core.common.Language;
import org.coachingtoolkit.reports.DocumentKind;
import org.coachingtoolkit.reports.DocumentWriter;
import org.coachingtoolkit.reports.Imprint;
import org.coachingtoolkit.reports.Report;
import org.coachingtoolkit.reports.ReportFormat;
import org.coachingtoolkit.reports.Reports;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code coaching form}: prints papers as empty forms. */
@Command(name = "form", description = "Writes papers as empty forms, to be filled in by hand or in an office program.")
final class FormCommand implements Callable<Integer> {
    private static final int MOST_ROWS = 1000;

    @Parameters(
            paramLabel = "KIND",
            split = ",",
            arity = "1..*",
            description = "Papers, such as journal,session-sheet; 'all' for every one.")
    private List<String> kinds;

    @Option(
            names = "--rows",
            paramLabel = "N",
            description =
                    "Rows in tables that are filled in by hand, 1 to 1000; without it, as many as suit the paper.")
    private @Nullable Integer rows;

    @Option(names = "--out", paramLabel = "DIR", required = true, description = "Folder for the forms.")
    private Path out;

    @Option(
            names = "--formats",
            split = ",",
            paramLabel = "pdf|xlsx|docx|html",
            defaultValue = "pdf,docx",
            description = "Formats to make them in (default: ${DEFAULT-VALUE}).")
    private List<ReportFormat> formats;

    @Option(names = "--force", description = "Replaces files that are there with other contents.")
    private boolean force;

    @Mixin
    private ListOption list;

    @Mixin
    private LanguageOption language;

    @Mixin
    private AsOfOption asOf;

    @Spec
    private CommandSpec spec;

    @SuppressWarnings("NullAway.Init") // picocli sets the fields
    FormCommand() {}

    @Override
    public Integer call() {
        if (rows != null && (rows < 1 || rows > MOST_ROWS)) {
            throw Unusable.of("rows", Map.of("most", MOST_ROWS, "rows", rows));
        }
        List<DocumentKind> wanted = kinds.contains("all")
                ? List.of(DocumentKind.values())
                : kinds.stream().map(DocumentsOption::kind).distinct().toList();
        Language chosen = language.or(Language.RU);
        Imprint imprint = Imprint.of(chosen, asOf.day());
        OutputFolder folder = OutputFolder.open(out, force);
        List<DocumentWriter> writers = DocumentsOption.writers(formats);
        Reports.forms(imprint, rows == null ? OptionalInt.empty() : OptionalInt.of(rows))
                .filter(report -> wanted.contains(report.kind()))
                .forEach(report -> write(report, writers, folder));
        folder.requireComplete();
        list.print(spec.commandLine().getOut(), folder.written(), chosen);
        return Coaching.FINE;
    }

    private static void write(Report report, List<DocumentWriter> writers, OutputFolder folder) {
        for (DocumentWriter writer : writers) {
            String name = report.name() + "." + writer.format().extension();
            folder.write(name, stream -> writer.write(report.document(), stream));
        }
    }
}
