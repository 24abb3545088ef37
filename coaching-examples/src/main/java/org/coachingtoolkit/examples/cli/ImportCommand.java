package org.coachingtoolkit.examples.cli;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.coachingtoolkit.core.common.Language;
import org.coachingtoolkit.core.common.SchoolYear;
import org.coachingtoolkit.core.file.ProgrammeFile;
import org.coachingtoolkit.core.finding.Finding;
import org.coachingtoolkit.core.intake.Fact;
import org.coachingtoolkit.core.intake.Intake;
import org.coachingtoolkit.core.intake.IntakeKind;
import org.coachingtoolkit.core.year.ProposedChange;
import org.coachingtoolkit.core.json.IntakeJson;
import org.coachingtoolkit.core.table.Tables;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code coaching import}: reads what a school already has. */
@Command(
        name = "import",
        description = "Reads staff lists, timetables, calendars, terms, sessions and answers of forms, says what was"
                + " understood and what is doubtful, and puts it into a programme if asked to.",
        mixinStandardHelpOptions = true)
final class ImportCommand implements Callable<Integer> {
    private static final int FIRST = 3;

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description = "The files; those given together are one set: XLSX, ODS, DOCX, CSV, iCalendar, aSc XML.")
    private List<Path> files;

    @Option(names = "--into", paramLabel = "PROGRAMME", description = "The programme that the files would change.")
    private @Nullable Path into;

    @Option(
            names = "--as",
            paramLabel = "KIND",
            description = "What the files are: staff, timetable, calendar, terms, sessions, answers.")
    private @Nullable IntakeKind as;

    @Option(names = "--year", paramLabel = "2026/27", description = "The school year of days without a year.")
    private @Nullable String year;

    @Option(names = "--format", paramLabel = "text|json", description = "How to print.", defaultValue = "text")
    private Format format;

    @Option(
            names = "--out",
            paramLabel = "OUT",
            description = "Write the changed programme to this file; without it nothing is changed.")
    private @Nullable Path out;

    @Option(names = "--force", description = "Replace OUT if it is there.")
    private boolean force;

    @Mixin
    private LanguageOption language;

    @Mixin
    private AsOfOption asOf;

    @Spec
    private CommandSpec spec;

    @SuppressWarnings("NullAway.Init") // picocli sets the fields
    ImportCommand() {}

    @Override
    public Integer call() throws IOException {
        List<Intake.Source> sources = sources(files);
        Intake intake = Intake.read(sources, as, schoolYear());
        Language spoken = language.or(intake.language());
        PrintWriter print = spec.commandLine().getOut();
        if (intake.isUnusable()) {
            PrintWriter complaint = spec.commandLine().getErr();
            intake.findings().forEach(finding -> complaint.println("coaching: " + sentence(finding, spoken)));
            return Coaching.UNUSABLE;
        }
        if (format == Format.JSON) {
            print.println(IntakeJson.write(intake, spoken));
        } else {
            print(intake, spoken, print);
        }
        if (into != null) {
            propose(intake, print);
        } else if (out != null) {
            throw new Unusable("--out needs --into PROGRAMME, the programme that changes.");
        }
        return Coaching.FINE;
    }

    /** Returns files as an intake takes them. */
    static List<Intake.Source> sources(List<Path> files) {
        return files.stream()
                .map(file -> new Intake.Source(String.valueOf(file.getFileName()), InputFiles.read(file)))
                .toList();
    }

    private @Nullable SchoolYear schoolYear() {
        try {
            return year == null ? null : SchoolYear.parse(year);
        } catch (IllegalArgumentException e) {
            throw new Unusable(String.valueOf(e.getMessage()));
        }
    }

    private static String sentence(Finding finding, Language language) {
        return Tables.name(finding.place()).map(place -> place + ": ").orElse("") + finding.message(language);
    }

    private static void print(Intake intake, Language language, PrintWriter print) {
        print.println(intake.kind() + " (" + intake.language().code() + ")");
        new TreeMap<>(intake.about()).forEach((key, value) -> print.println("  " + key + ": " + value));
        for (Map.Entry<String, List<Fact>> entry : new TreeMap<>(intake.facts()).entrySet()) {
            print.println(entry.getKey() + ": " + entry.getValue().size());
            entry.getValue().stream()
                    .limit(FIRST)
                    .forEach(fact -> print.println("  "
                            + Tables.name(fact.place())
                                    .map(place -> place + "  ")
                                    .orElse("") + fact.values()));
        }
        if (!intake.findings().isEmpty()) {
            print.println("? " + intake.findings().size());
            intake.findings().forEach(finding -> print.println("  " + sentence(finding, language)));
        }
        if (!intake.notRead().isEmpty()) {
            print.println("- " + intake.notRead().size());
            intake.notRead().forEach(text -> print.println("  " + text));
        }
    }

    private void propose(Intake intake, PrintWriter print) throws IOException {
        ProgrammeFile file = ProgrammeFile.read(InputFiles.read(requireNonNull(into, "into")));
        ProposedChange change = ProposedChange.of(
                intake,
                file.programme().orElseThrow(() -> new Unusable(into + " is no programme; see 'coaching check'.")),
                asOf.day(file));
        if (format == Format.TEXT) {
            change.lines().forEach(line -> print.println(line.message(language.or(intake.language()))));
        }
        if (out == null) {
            return;
        }
        if (Files.exists(out) && !force) {
            throw new Unusable(out + " exists already; --force replaces it.");
        }
        if (!file.losses().isEmpty()) {
            throw new Unusable(into + " holds what could not be read; see 'coaching check'.");
        }
        file.with(change.programme()).write(out);
    }

    /** How to print. */
    enum Format {
        TEXT,
        JSON
    }
}
