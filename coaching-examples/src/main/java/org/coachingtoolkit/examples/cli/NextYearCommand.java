package org.coachingtoolkit.examples.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import org.coachingtoolkit.core.common.Language;
import org.coachingtoolkit.core.common.TextCatalogue;
import org.coachingtoolkit.core.file.ProgrammeFile;
import org.coachingtoolkit.core.year.ProposedChange;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code coaching next-year}: begins the programme of the next school year. */
@Command(
        name = "next-year",
        description =
                "Begins the programme of the next school year: people, papers in force, running goals and what goes on"
                        + " are carried; sessions and consents stay in the file of their year. Says what was carried, what ended, and"
                        + " what is to be decided.")
final class NextYearCommand implements Callable<Integer> {
    private static final TextCatalogue TEXTS = TextCatalogue.of(ChangedFile.class);

    @Parameters(paramLabel = "FILE", description = "The programme file of this year: a workbook (XLSX) or JSON.")
    private Path file;

    @Option(
            names = "--out",
            paramLabel = "NEXT",
            description = "The file to write: .xlsx or .json; without it nothing is written.")
    private @Nullable Path out;

    @Option(names = "--force", description = "Replaces NEXT if it is there with other contents.")
    private boolean force;

    @Mixin
    private LanguageOption language;

    @Spec
    private CommandSpec spec;

    @SuppressWarnings("NullAway.Init") // picocli sets the fields
    NextYearCommand() {}

    @Override
    public Integer call() throws IOException {
        ProgrammeFile read = InputFiles.programme(file);
        Language spoken = language.or(read.language().orElse(Language.EN));
        if (read.programme().isEmpty() || !read.losses().isEmpty()) {
            Findings.print(spec.commandLine().getErr(), file.toString(), read.findings(), spoken);
            throw Unusable.worded(TEXTS.text(spoken, "losses"));
        }
        ProposedChange next = ProposedChange.nextYear(read.get());
        if (out != null) {
            ProgrammeFile written = ConvertCommand.converted(ProgrammeFile.of(next.programme()), out);
            OutputFolder.writeOne(out, force, written::write);
        }
        PrintWriter print = spec.commandLine().getOut();
        next.lines().forEach(line -> print.println(line.message(spoken)));
        print.println(out == null ? TEXTS.text(spoken, "dry") : TEXTS.text(spoken, "written", Map.of("file", out)));
        return Coaching.FINE;
    }
}
