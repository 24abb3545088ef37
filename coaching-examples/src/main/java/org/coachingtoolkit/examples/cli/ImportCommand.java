package org.coachingtoolkit.examples.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.coachingtoolkit.core.common.Language;
import org.coachingtoolkit.core.common.SchoolYear;
import org.coachingtoolkit.core.common.TextCatalogue;
import org.coachingtoolkit.core.development.CountryProfile;
import org.coachingtoolkit.core.file.ProgrammeFile;
import org.coachingtoolkit.core.finding.Checked;
import org.coachingtoolkit.core.finding.Finding;
import org.coachingtoolkit.core.finding.Severity;
import org.coachingtoolkit.core.intake.Intake;
import org.coachingtoolkit.core.intake.IntakeKind;
import org.coachingtoolkit.core.json.IntakeJson;
import org.coachingtoolkit.core.people.InstitutionKind;
import org.coachingtoolkit.core.survey.Codebook;
import org.coachingtoolkit.core.survey.CodebookCsv;
import org.coachingtoolkit.core.table.Tables;
import org.coachingtoolkit.core.year.ProposedChange;
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
                + " understood and what is doubtful, and puts it into a programme if asked to.")
final class ImportCommand implements Callable<Integer> {
    private static final TextCatalogue TEXTS = TextCatalogue.of(ChangedFile.class);
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

    @Option(
            names = "--country",
            paramLabel = "RU|UA|KZ|UZ",
            description = "By whose rules teachers of a new programme are attested; else that of the files' language.")
    private @Nullable String country;

    @Option(
            names = "--kind",
            paramLabel = "kindergarten|school|other",
            description = "The kind of institution of a new programme; else that which names and posts of the files let"
                    + " expect.")
    private @Nullable InstitutionKind kind;

    @Option(names = "--format", paramLabel = "text|json", description = "How to print.", defaultValue = "text")
    private Format format;

    @Option(
            names = "--out",
            paramLabel = "OUT",
            description = "Write the changed programme to this file, or a new one without --into; without it nothing is"
                    + " changed.")
    private @Nullable Path out;

    @Option(names = "--of", paramLabel = "WHO", description = "Whose calendar it is.")
    private @Nullable String owner;

    @Option(
            names = "--codebook",
            paramLabel = "CODEBOOK",
            description = "What the questions of a form mean: a codebook (CSV) as 'coaching codebook' drafts it.")
    private @Nullable Path codebook;

    @Option(
            names = "--yes",
            description = "Answers yes to what is asked; without it nothing is written while it is open.")
    private boolean yes;

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
            print(intake, into == null && out == null, spoken, print);
        }
        return into != null || out != null ? propose(intake, spoken, print) : Coaching.FINE;
    }

    /** Returns files as an intake takes them. */
    static List<Intake.Source> sources(List<Path> files) {
        return files.stream()
                .map(file -> new Intake.Source(InputFiles.name(file), InputFiles.read(orJournal(file))))
                .toList();
    }

    /** The folder of an archive is known by its journal. */
    private static Path orJournal(Path file) {
        Path journal = file.resolve("journal.log");
        return Files.isRegularFile(journal) ? journal : file;
    }

    private @Nullable String country() {
        if (country != null && CountryProfile.find(country).isEmpty()) {
            throw Unusable.of(
                    "country",
                    Map.of(
                            "countries",
                            CountryProfile.all().stream()
                                    .map(CountryProfile::id)
                                    .toList()));
        }
        return country;
    }

    private @Nullable SchoolYear schoolYear() {
        try {
            return year == null ? null : SchoolYear.parse(year);
        } catch (IllegalArgumentException e) {
            throw Unusable.worded(String.valueOf(e.getMessage()));
        }
    }

    private static String sentence(Finding finding, Language language) {
        return Tables.name(finding.place()).map(place -> place + ": ").orElse("") + finding.message(language);
    }

    private static void print(Intake intake, boolean asked, Language language, PrintWriter print) {
        intake.summary(language, FIRST).forEach(print::println);
        if (asked && !intake.findings().isEmpty()) {
            print.println("? " + intake.findings().size());
            intake.findings().forEach(finding -> print.println("  " + sentence(finding, language)));
        }
        if (!intake.notRead().isEmpty()) {
            print.println(TEXTS.text(
                    language, "notRead", Map.of("count", intake.notRead().size())));
            intake.notRead().forEach(text -> print.println("  " + text));
        }
    }

    /** Shows what a programme would become, and writes it if asked to. */
    private int propose(Intake intake, Language spoken, PrintWriter print) throws IOException {
        byte[] before = into == null ? new byte[0] : InputFiles.read(into);
        ProgrammeFile file = into == null ? null : ProgrammeFile.read(before, InputFiles.name(into));
        ProposedChange change;
        if (file != null) {
            if (file.programme().isEmpty() || !file.losses().isEmpty()) {
                Findings.print(spec.commandLine().getErr(), String.valueOf(into), file.findings(), spoken);
                throw Unusable.worded(TEXTS.text(spoken, "losses"));
            }
            change = ProposedChange.of(intake, file.get(), asOf.day(file), owner, codebook());
        } else {
            Checked<ProposedChange> begun =
                    ProposedChange.begin(intake, schoolYear(), asOf.day(), codebook(), country(), kind);
            if (begun.value().isEmpty()) {
                begun.findings().forEach(finding -> print.println("? " + sentence(finding, spoken)));
                return Coaching.ERRORS_FOUND;
            }
            change = begun.get();
        }
        boolean open = !change.isSettled() && !yes;
        if (out != null) {
            // what cannot be written is refused before it is told as done
            byte[] written = file != null && ConvertCommand.format(out).equals(file.format())
                    ? ChangedFile.written(file.with(change.programme()), before, spoken)
                    : ConvertCommand.converted(
                                    file == null ? ProgrammeFile.of(change.programme()) : file.with(change.programme()),
                                    out)
                            .write();
            if (!open) {
                if (out.equals(into)) {
                    OutputFolder.update(out, before, stream -> stream.write(written));
                } else {
                    OutputFolder.writeOne(out, force, stream -> stream.write(written));
                }
            }
        }
        if (format == Format.TEXT) {
            ChangedFile.print(print, change, spoken);
        }
        if (out == null) {
            return Coaching.FINE;
        }
        if (open) {
            print.println(TEXTS.text(
                    spoken,
                    "open",
                    Map.of(
                            "count",
                            change.findings().stream()
                                    .filter(finding -> finding.severity() != Severity.ADVICE)
                                    .count())));
            return Coaching.ERRORS_FOUND;
        }
        print.println(TEXTS.text(spoken, "written", Map.of("file", out)));
        return Coaching.FINE;
    }

    private @Nullable Codebook codebook() throws IOException {
        Path from = codebook;
        if (from == null) {
            return null;
        }
        Checked<Codebook> read =
                CodebookCsv.read(String.valueOf(from.getFileName()), new ByteArrayInputStream(InputFiles.read(from)));
        return read.value().orElseThrow(() -> Unusable.of(from, read.findings().get(0)));
    }

    /** How to print. */
    enum Format {
        TEXT,
        JSON
    }
}
