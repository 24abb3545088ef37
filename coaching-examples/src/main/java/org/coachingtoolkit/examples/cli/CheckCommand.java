package org.coachingtoolkit.examples.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.Callable;
import org.coachingtoolkit.core.common.Language;
import org.coachingtoolkit.core.file.ProgrammeFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code coaching check}: asks what is open in a programme file. */
@Command(
        name = "check",
        description = "Checks a programme file against its format and every rule of the Regulation.",
        mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {
    @Parameters(paramLabel = "FILE", description = "The programme file (JSON).")
    private Path file;

    @Option(
            names = "--format",
            paramLabel = "text|json",
            description = "For people or for programs.",
            defaultValue = "text")
    private Format format;

    @Mixin
    private LanguageOption language;

    @Mixin
    private AsOfOption asOf;

    @Spec
    private CommandSpec spec;

    @SuppressWarnings("NullAway.Init") // picocli sets the fields
    CheckCommand() {}

    @Override
    public Integer call() throws IOException {
        CheckedFile programme = CheckedFile.of(ProgrammeFile.read(InputFiles.read(file)), asOf.day(Clock.systemUTC()));
        Language shown = language.or(programme.language());
        PrintWriter out = spec.commandLine().getOut();
        if (format == Format.JSON) {
            Findings.printJson(out, programme.findings(), shown);
        } else {
            Findings.print(out, file.toString(), programme.findings(), shown);
        }
        return programme.exitCode();
    }

    /** How findings are printed. */
    enum Format {
        TEXT,
        JSON
    }
}
