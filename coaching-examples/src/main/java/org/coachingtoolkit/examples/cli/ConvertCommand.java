package org.coachingtoolkit.examples.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.coachingtoolkit.core.common.Language;
import org.coachingtoolkit.core.file.ProgrammeFile;
import org.coachingtoolkit.core.finding.Finding;
import org.coachingtoolkit.reports.workbook.UpdatedWorkbook;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code coaching convert}: writes a programme as another kind of file. */
@Command(
        name = "convert",
        description = "Writes a programme file as a workbook (XLSX) or as JSON; the ending of OUT says which.",
        mixinStandardHelpOptions = true)
final class ConvertCommand implements Callable<Integer> {
    @Parameters(index = "0", paramLabel = "IN", description = "The programme file.")
    private Path in;

    @Parameters(index = "1", paramLabel = "OUT", description = "The file to write: .xlsx or .json.")
    private Path out;

    @Option(
            names = "--into",
            description = "OUT is a workbook that is there: only the cells that have changed are written.")
    private boolean into;

    @Option(names = "--force", description = "Replaces a file that is there with other contents.")
    private boolean force;

    @Mixin
    private LanguageOption language;

    @Spec
    private CommandSpec spec;

    @SuppressWarnings("NullAway.Init") // picocli sets the fields
    ConvertCommand() {}

    @Override
    public Integer call() throws IOException {
        ProgrammeFile read = ProgrammeFile.read(InputFiles.read(in));
        String name = out.getFileName().toString().toLowerCase(Locale.ROOT);
        String format = name.substring(name.lastIndexOf('.') + 1);
        List<Finding> losses = read.losses();
        if (read.programme().isEmpty() || !losses.isEmpty()) {
            PrintWriter err = spec.commandLine().getErr();
            Findings.print(
                    err,
                    in.toString(),
                    read.findings(),
                    language.or(read.language().orElse(Language.EN)));
            throw new Unusable("nothing was written: what could not be read would be lost.");
        }
        if (into) {
            byte[] there = InputFiles.read(out);
            byte[] updated = UpdatedWorkbook.of(there, read.in("xlsx"));
            Files.write(out, updated);
        } else {
            ProgrammeFile other = converted(read, format);
            OutputFolder.writeOne(out, force, other::write);
        }
        spec.commandLine().getOut().println(out);
        return Coaching.FINE;
    }

    private ProgrammeFile converted(ProgrammeFile read, String format) {
        try {
            return read.in(format);
        } catch (IllegalArgumentException unknown) {
            throw new Unusable("OUT must end with .xlsx or .json: " + out);
        }
    }
}
