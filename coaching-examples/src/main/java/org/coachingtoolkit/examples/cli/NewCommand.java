package org.coachingtoolkit.examples.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.coachingtoolkit.core.common.Language;
import org.coachingtoolkit.core.common.TextCatalogue;
import org.coachingtoolkit.core.people.InstitutionKind;
import org.coachingtoolkit.reports.workbook.ProgrammeWorkbook;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code coaching new}: writes a workbook to be filled in. */
@Command(name = "new", description = "Writes a workbook (XLSX) for a coaching programme, to be filled in.")
final class NewCommand implements Callable<Integer> {
    private static final TextCatalogue TEXTS = TextCatalogue.of(NewCommand.class);

    @Option(names = "--out", paramLabel = "FILE.xlsx", required = true, description = "The workbook.")
    private Path file;

    @Option(
            names = "--kind",
            paramLabel = "KIND",
            defaultValue = "SCHOOL",
            description = "Kind of institution: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    private InstitutionKind kind;

    @Option(names = "--example", description = "Fills the workbook with a small example.")
    private boolean example;

    @Option(names = "--force", description = "Replaces a file that is there with other contents.")
    private boolean force;

    @Option(
            names = "--lang",
            paramLabel = "ru|en|uk",
            defaultValue = "ru",
            description = "Language of the workbook (default: ${DEFAULT-VALUE}).")
    private Language language;

    @Spec
    private CommandSpec spec;

    @SuppressWarnings("NullAway.Init") // picocli sets the fields
    NewCommand() {}

    @Override
    public Integer call() {
        if (!file.toString().toLowerCase(Locale.ROOT).endsWith(".xlsx")) {
            throw Unusable.of("workbookName", Map.of("file", file));
        }
        ProgrammeWorkbook workbook =
                example ? ProgrammeWorkbook.example(language) : ProgrammeWorkbook.empty(language, kind);
        OutputFolder.writeOne(file, force, workbook::write);
        PrintWriter out = spec.commandLine().getOut();
        out.println(file);
        String name = file.toString();
        String copy = name.substring(0, name.length() - ".xlsx".length()) + "-questions.xlsx";
        out.println(TEXTS.text(language, "next", Map.of("file", quoted(name), "copy", quoted(copy))));
        return Coaching.FINE;
    }

    /** Returns a name as it is typed. */
    private static String quoted(String name) {
        return name.contains(" ") ? '"' + name + '"' : name;
    }
}
