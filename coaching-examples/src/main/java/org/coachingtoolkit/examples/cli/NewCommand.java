package org.coachingtoolkit.examples.cli;

import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.coachingtoolkit.core.common.Language;
import org.coachingtoolkit.core.people.InstitutionKind;
import org.coachingtoolkit.reports.workbook.ProgrammeWorkbook;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code coaching new}: writes a workbook to be filled in. */
@Command(
        name = "new",
        description = "Writes a workbook (XLSX) for a coaching programme, to be filled in.")
final class NewCommand implements Callable<Integer> {
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

    @Mixin
    private LanguageOption language;

    @Spec
    private CommandSpec spec;

    @SuppressWarnings("NullAway.Init") // picocli sets the fields
    NewCommand() {}

    @Override
    public Integer call() {
        if (!file.toString().toLowerCase(Locale.ROOT).endsWith(".xlsx")) {
            throw new Unusable("the workbook's name must end with .xlsx: " + file);
        }
        Language chosen = language.or(Language.RU);
        ProgrammeWorkbook workbook =
                example ? ProgrammeWorkbook.example(chosen) : ProgrammeWorkbook.empty(chosen, kind);
        OutputFolder.writeOne(file, force, workbook::write);
        spec.commandLine().getOut().println(file);
        return Coaching.FINE;
    }
}
