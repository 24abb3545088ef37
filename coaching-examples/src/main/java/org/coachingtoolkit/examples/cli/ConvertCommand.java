package org.coachingtoolkit.examples.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.coachingtoolkit.core.common.Language;
import org.coachingtoolkit.core.file.ProgrammeFile;
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
        description = "Writes a programme file as a workbook (XLSX) or as JSON; the ending of OUT says which.")
final class ConvertCommand implements Callable<Integer> {
    @Parameters(index = "0", paramLabel = "IN", description = "The programme file.")
    private Path in;

    @Parameters(index = "1", paramLabel = "OUT", description = "The file to write: .xlsx or .json.")
    private Path out;

    @Option(
            names = "--into",
            description = {
                "OUT is a workbook that is there: only the cells that have changed are written.",
                "Wants --force where there are such cells."
            })
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
        ProgrammeFile read = whole(in);
        if (into) {
            whole(out);
            byte[] updated = updated(read.in("xlsx"));
            OutputFolder.writeOne(out, force, stream -> stream.write(updated));
        } else {
            ProgrammeFile other = converted(read, out);
            OutputFolder.writeOne(out, force, other::write);
        }
        spec.commandLine().getOut().println(out);
        return Coaching.FINE;
    }

    /** Reads a programme of which nothing would be lost by writing it. */
    private ProgrammeFile whole(Path file) throws IOException {
        ProgrammeFile read = InputFiles.programme(file);
        if (read.programme().isEmpty() || !read.losses().isEmpty()) {
            PrintWriter err = spec.commandLine().getErr();
            Findings.print(
                    err,
                    file.toString(),
                    read.findings(),
                    language.or(read.language().orElse(Language.EN)));
            throw Unusable.of("lost");
        }
        return read;
    }

    private byte[] updated(ProgrammeFile programme) throws IOException {
        try {
            return UpdatedWorkbook.of(InputFiles.read(out), programme);
        } catch (IllegalArgumentException noRoom) {
            throw Unusable.of("noRoom", Map.of("reason", String.valueOf(noRoom.getMessage())));
        }
    }

    /** Returns the format that a file's ending names. */
    static String format(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return name.substring(name.lastIndexOf('.') + 1);
    }

    /** Returns a programme to be kept in the kind of file that the ending of OUT names. */
    static ProgrammeFile converted(ProgrammeFile read, Path out) {
        try {
            return read.in(format(out));
        } catch (IllegalArgumentException unknown) {
            throw Unusable.of("convertName", Map.of("file", out));
        }
    }
}
