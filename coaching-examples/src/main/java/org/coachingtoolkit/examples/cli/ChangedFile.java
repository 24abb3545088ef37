package org.coachingtoolkit.examples.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.coachingtoolkit.core.common.Language;
import org.coachingtoolkit.core.common.TextCatalogue;
import org.coachingtoolkit.core.file.ProgrammeFile;
import org.coachingtoolkit.core.finding.Finding;
import org.coachingtoolkit.core.finding.Severity;
import org.coachingtoolkit.core.programme.CoachingProgramme;
import org.coachingtoolkit.core.table.Tables;
import org.coachingtoolkit.core.year.ProposedChange;
import org.coachingtoolkit.core.year.YearJournal;
import org.coachingtoolkit.reports.workbook.UpdatedWorkbook;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The programme file that a command changes, and how: what would change is shown, what contradicts it is asked about. */
final class ChangedFile {
    private static final TextCatalogue TEXTS = TextCatalogue.of(ChangedFile.class);

    @Parameters(index = "0", paramLabel = "FILE", description = "The programme file: a workbook (XLSX) or JSON.")
    private Path path;

    @Option(names = "--dry-run", description = "Shows what would change, and changes nothing.")
    private boolean dryRun;

    @Option(
            names = "--yes",
            description =
                    "Answers yes to what is asked about the change. Without it nothing is written while something is"
                            + " open.")
    private boolean yes;

    @Option(names = "--out", paramLabel = "OUT", description = "Writes the change to this file and leaves FILE alone.")
    private @Nullable Path out;

    @Option(names = "--force", description = "Replaces OUT if it is there with other contents.")
    private boolean force;

    @Mixin
    private LanguageOption language;

    @Mixin
    private AsOfOption asOf;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    @SuppressWarnings("NullAway.Init") // picocli sets the fields
    ChangedFile() {}

    /** What a command does with a programme on a day. */
    interface Change {
        ProposedChange of(CoachingProgramme programme, LocalDate on);
    }

    /** What a command records. */
    interface Entry {
        YearJournal in(YearJournal journal);
    }

    /** Records something in the file; see {@link #change}. */
    int record(Entry entry) throws IOException {
        return change((programme, on) -> entry.in(YearJournal.of(programme, on)).change());
    }

    /** Changes the file, or shows what would change, and returns the exit code. */
    int change(Change change) throws IOException {
        if (InputFiles.isStandardInput(path) && out == null && !dryRun) {
            throw Unusable.of("input");
        }
        byte[] bytes = InputFiles.read(path);
        ProgrammeFile file = ProgrammeFile.read(bytes, InputFiles.name(path));
        Language spoken = language.or(file.language().orElse(Language.EN));
        if (file.programme().isEmpty() || !file.losses().isEmpty()) {
            Findings.print(spec.commandLine().getErr(), path.toString(), file.findings(), spoken);
            throw Unusable.worded(TEXTS.text(spoken, "losses"));
        }
        ProposedChange proposed = change.of(file.get(), asOf.day(file));
        return keep(proposed, file, bytes, spoken);
    }

    private int keep(ProposedChange proposed, ProgrammeFile file, byte[] bytes, Language spoken) throws IOException {
        PrintWriter print = spec.commandLine().getOut();
        boolean open = !proposed.isSettled() && !yes;
        Path target = out == null ? path : out;
        if (!proposed.isEmpty()) {
            // what cannot be written is refused before it is told as done
            byte[] written = written(file.with(proposed.programme()), bytes, spoken);
            if (!dryRun && !open) {
                if (out == null) {
                    OutputFolder.update(path, bytes, stream -> stream.write(written));
                } else {
                    OutputFolder.writeOne(out, force, stream -> stream.write(written));
                }
            }
        }
        print(print, proposed, spoken);
        if (proposed.isEmpty()) {
            print.println(TEXTS.text(spoken, "nothing"));
        } else if (dryRun) {
            print.println(TEXTS.text(spoken, "dry"));
        } else if (open) {
            long count = proposed.findings().stream()
                    .filter(finding -> finding.severity() != Severity.ADVICE)
                    .count();
            print.println(TEXTS.text(spoken, "open", Map.of("count", count)));
        } else {
            print.println(TEXTS.text(spoken, "written", Map.of("file", target)));
            return proposed.findings().stream().anyMatch(finding -> finding.severity() == Severity.ERROR)
                    ? Coaching.ERRORS_FOUND
                    : Coaching.FINE;
        }
        return proposed.isSettled() ? Coaching.FINE : Coaching.ERRORS_FOUND;
    }

    /** Returns the file's new contents: of a workbook only the cells change that have another value. */
    static byte[] written(ProgrammeFile changed, byte[] before, Language language) {
        if (!changed.format().equals("xlsx")) {
            return changed.write();
        }
        try {
            return UpdatedWorkbook.of(before, changed);
        } catch (IllegalArgumentException noColumn) {
            throw Unusable.worded(TEXTS.text(language, "column"));
        }
    }

    /** Prints what happens and what is asked. */
    static void print(PrintWriter print, ProposedChange proposed, Language language) {
        proposed.lines().forEach(line -> print.println(line.message(language)));
        List<Finding> findings = proposed.findings();
        for (Finding finding : findings) {
            print.println("? " + finding.severity().label(language)
                    + finding.clause().map(clause -> ", " + clause).orElse("") + ": "
                    + (finding.place().isLocated()
                            ? Tables.name(finding.place())
                                    .map(place -> place + ": ")
                                    .orElse("")
                            : "")
                    + finding.message(language));
        }
    }
}
