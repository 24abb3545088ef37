package org.coachingtoolkit.examples.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.coachingtoolkit.core.common.Language;
import org.coachingtoolkit.core.common.TextCatalogue;
import org.coachingtoolkit.core.file.ProgrammeFile;
import org.coachingtoolkit.core.finding.Finding;
import org.coachingtoolkit.core.finding.FindingReport;
import org.coachingtoolkit.core.finding.Severity;
import org.coachingtoolkit.core.programme.CoachingProgramme;
import org.coachingtoolkit.reports.DocumentKind;
import org.coachingtoolkit.reports.Imprint;
import org.coachingtoolkit.reports.Reports;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code coaching generate}: makes the documents of a programme file. */
@Command(name = "generate", description = "Makes the documents of a programme file.")
final class GenerateCommand implements Callable<Integer> {
    private static final TextCatalogue TEXTS = TextCatalogue.of(GenerateCommand.class);

    @Parameters(paramLabel = "FILE", description = "The programme file: a workbook (XLSX) or JSON.")
    private Path file;

    @Option(names = "--out", required = true, paramLabel = "DIR", description = "Folder for the documents.")
    private Path folder;

    @Option(names = "--force", description = "Replaces files that are there with other contents.")
    private boolean force;

    @Option(
            names = "--public",
            description =
                    "For a site or a wall that everybody passes: schedule, regulation, list of activities and plans of"
                            + " the month, with codes in place of names (but the head's) and without topics.")
    private boolean publicly;

    @Option(
            names = "--draft",
            description =
                    "Makes the documents even if there are findings of severity ERROR; every page then says that it is a"
                            + " draft, and nothing on it is approved.")
    private boolean draft;

    @Mixin
    private DocumentsOption documents;

    @Mixin
    private ArchiveOption archive;

    @Mixin
    private LanguageOption language;

    @Mixin
    private AsOfOption asOf;

    @Spec
    private CommandSpec spec;

    @SuppressWarnings("NullAway.Init") // picocli sets the fields
    GenerateCommand() {}

    @Override
    public Integer call() {
        Set<DocumentKind> kinds = publicly ? publicKinds() : documents.kinds();
        ProgrammeFile opened = InputFiles.programme(file);
        LocalDate day = asOf.day(opened);
        CheckedFile read = CheckedFile.of(opened, day);
        Language shown = language.or(read.language());
        PrintWriter err = spec.commandLine().getErr();
        CoachingProgramme programme = read.programme().orElse(null);
        List<Finding> errors = read.findings().stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .toList();
        if (programme == null || (!errors.isEmpty() && !draft)) {
            documents.list().print(err, Findings.Format.TEXT, file.toString(), errors, shown);
            err.println(
                    programme == null
                            ? TEXTS.text(shown, "nothing")
                            : TEXTS.text(shown, "errors", Map.of("count", errors.size())));
            return read.exitCode();
        }
        Reports made = Reports.of(opened, Imprint.of(shown, day));
        Reports whole = draft ? made.drafts() : made;
        List<Path> files = documents.write(publicly ? whole.published() : whole, kinds, folder, force, shown, spec);
        archive.store(programme.calendar().year(), day, files, Coaching.progress(spec));
        if (opened.sessionsLeftOut() > 0) {
            err.println(TEXTS.text(shown, "left-out", Map.of("count", opened.sessionsLeftOut())));
        }
        List<DocumentKind> lacking = documents.without(files);
        if (!lacking.isEmpty()) {
            String codes = lacking.stream().map(DocumentKind::code).collect(Collectors.joining(","));
            err.println(TEXTS.text(shown, "without", Map.of("kinds", lacking, "codes", codes)));
        }
        err.println(new FindingReport(file.toString(), read.findings(), shown).summary());
        return files.isEmpty() ? Coaching.UNUSABLE : read.exitCode();
    }

    private Set<DocumentKind> publicKinds() {
        if (documents.perTeacher()) {
            throw Unusable.of("publicPer");
        }
        return documents.publicKinds();
    }
}
