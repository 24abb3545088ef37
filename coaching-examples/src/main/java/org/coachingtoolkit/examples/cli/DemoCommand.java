package org.coachingtoolkit.examples.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.coachingtoolkit.core.common.Language;
import org.coachingtoolkit.core.file.ProgrammeFile;
import org.coachingtoolkit.core.finding.FindingReport;
import org.coachingtoolkit.core.programme.CoachingProgramme;
import org.coachingtoolkit.examples.ExampleProgrammes;
import org.coachingtoolkit.reports.Imprint;
import org.coachingtoolkit.reports.Reports;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code coaching demo}: makes the documents of a bundled example. */
@Command(
        name = "demo",
        description = "Writes an example programme file and its documents into a folder, and lists them.")
final class DemoCommand implements Callable<Integer> {
    @Option(
            names = "--out",
            paramLabel = "DIR",
            defaultValue = "coaching-documents",
            description = "Folder for the files (default: ${DEFAULT-VALUE}).")
    private Path folder;

    @Option(names = "--force", description = "Replaces files that are there with other contents.")
    private boolean force;

    @Mixin
    private DocumentsOption documents;

    @Mixin
    private ArchiveOption archive;

    @Mixin
    private LanguageOption language;

    @Spec
    private CommandSpec spec;

    @SuppressWarnings("NullAway.Init") // picocli sets the fields
    DemoCommand() {}

    @Override
    public Integer call() {
        Language shown = language.or(Language.RU);
        byte[] file = ExampleProgrammes.file(shown);
        CheckedFile read = CheckedFile.of(ProgrammeFile.read(file), ExampleProgrammes.DAY);
        CoachingProgramme programme = read.programme().orElseThrow();
        PrintWriter err = spec.commandLine().getErr();
        Path programmeFile = folder.resolve(ExampleProgrammes.name(shown));
        OutputFolder.writeOne(programmeFile, force, out -> out.write(file));
        spec.commandLine().getOut().println(programmeFile);
        List<Path> files = new ArrayList<>(List.of(programmeFile));
        files.addAll(documents.write(
                Reports.of(programme, Imprint.of(shown, ExampleProgrammes.DAY)),
                documents.kinds(),
                folder,
                force,
                shown,
                spec));
        archive.store(programme.calendar().year(), ExampleProgrammes.DAY, files, Coaching.progress(spec));
        err.println(new FindingReport(ExampleProgrammes.name(shown), read.findings(), shown).summary());
        return read.exitCode();
    }
}
