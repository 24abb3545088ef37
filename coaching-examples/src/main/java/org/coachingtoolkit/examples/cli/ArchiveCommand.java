package org.coachingtoolkit.examples.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.coachingtoolkit.core.common.Language;
import org.coachingtoolkit.core.common.PersonName;
import org.coachingtoolkit.core.common.SchoolYear;
import org.coachingtoolkit.core.finding.Finding;
import org.coachingtoolkit.core.finding.Place;
import org.coachingtoolkit.core.finding.Severity;
import org.coachingtoolkit.core.people.Official;
import org.coachingtoolkit.core.records.CaseFile;
import org.coachingtoolkit.core.records.CaseFileId;
import org.coachingtoolkit.core.records.DisposalAct;
import org.coachingtoolkit.core.records.ErasedDocument;
import org.coachingtoolkit.core.records.ErasureReport;
import org.coachingtoolkit.core.records.FilePlan;
import org.coachingtoolkit.core.records.Inventory;
import org.coachingtoolkit.reports.archive.Accession;
import org.coachingtoolkit.reports.archive.ArchiveDamagedException;
import org.coachingtoolkit.reports.archive.ArchiveFinding;
import org.coachingtoolkit.reports.archive.ArchiveSeal;
import org.coachingtoolkit.reports.archive.ArchivedDocument;
import org.coachingtoolkit.reports.archive.BagCheck;
import org.coachingtoolkit.reports.archive.BagExport;
import org.coachingtoolkit.reports.archive.DisposalRefusedException;
import org.coachingtoolkit.reports.archive.FileArchive;
import org.coachingtoolkit.reports.archive.Receipt;
import org.coachingtoolkit.reports.archive.VerificationReport;
import org.coachingtoolkit.reports.content.records.ErasureReportDocument;
import org.coachingtoolkit.reports.content.records.FilePlanDocument;
import org.coachingtoolkit.reports.content.records.InventoryDocument;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code coaching archive}: keeps documents for as long as clause V.1 asks, and no longer. */
@Command(
        name = "archive",
        description =
                "Keeps documents five years and longer, proves that they are intact, and disposes of them by act.")
final class ArchiveCommand extends CommandGroup {
    ArchiveCommand() {}

    /** The option {@code --store} and what goes with it. */
    static final class Store {
        @Option(names = "--store", paramLabel = "DIR", required = true, description = "The folder of the archive.")
        private Path folder;

        @Mixin
        private LanguageOption language;

        @SuppressWarnings("NullAway.Init") // picocli sets the fields
        Store() {}

        Language language() {
            return language.or(Language.EN);
        }

        /** Opens the archive to look at it. */
        FileArchive openToRead() {
            return ArchiveStore.openToRead(folder);
        }

        /** Opens the archive to work in it and says what was mended. */
        FileArchive open(CommandSpec command) throws IOException {
            FileArchive archive = ArchiveStore.open(folder);
            archive.repairs()
                    .forEach(repair -> command.commandLine()
                            .getErr()
                            .println("coaching: " + repair.place().pointer() + "  " + repair.message(language())));
            return archive;
        }
    }

    private static SchoolYear year(String text) {
        try {
            return SchoolYear.parse(text);
        } catch (IllegalArgumentException e) {
            throw Unusable.saying(e.getMessage());
        }
    }

    @Command(
            name = "add",
            description = "Stores files in a case file, which is opened if need be; heals documents that are damaged.")
    int add(
            @Mixin Store store,
            @Option(
                            names = "--index",
                            paramLabel = "INDEX",
                            required = true,
                            description = "Index of the case file, such as 02-07.")
                    String index,
            @Option(
                            names = "--year",
                            paramLabel = "2026/27",
                            required = true,
                            description = "Its school year, such as 2026/27.")
                    String year,
            @Option(names = "--title", paramLabel = "TEXT", description = "Its title, if it is new.") @Nullable String title,
            @Mixin AsOfOption asOf,
            @Parameters(paramLabel = "FILE", arity = "1..*", description = "Files to store.") List<Path> files)
            throws IOException {
        SchoolYear school = year(year);
        CaseFile file = caseFile(index, title == null ? index : title, school);
        for (Path path : files) {
            requireFile(path);
        }
        try (FileArchive archive = store.open(spec())) {
            boolean begins = ArchiveSeal.parse(archive.seal()).entries() == 0;
            Accession accession = Accession.into(archive, index, school, file.title());
            if (begins) {
                err().println("coaching: a new archive begins in " + store.folder + ".");
            }
            LocalDate day = asOf.day();
            int number = 0;
            for (Path path : files) {
                reached(++number, files.size());
                Receipt receipt = accession.add(path, day);
                ArchivedDocument document = receipt.document();
                out().println(receipt.outcome().name().toLowerCase(Locale.ROOT) + "  " + document.id() + "  "
                        + document.file() + "  " + document.sha256());
            }
            return Coaching.FINE;
        } catch (IllegalArgumentException | IllegalStateException e) {
            throw Unusable.saying(e.getMessage());
        }
    }

    private static CaseFile caseFile(String index, String title, SchoolYear year) {
        try {
            return CaseFile.of(index, title, year);
        } catch (IllegalArgumentException e) {
            throw Unusable.saying(e.getMessage());
        }
    }

    private static void requireFile(Path path) {
        try {
            Accession.requireFile(path);
        } catch (IOException failure) {
            throw Unusable.of(failure);
        }
    }

    /** Says why what is told may not be all, and returns the exit code. */
    private int doubts(FileArchive archive, Store store) throws IOException {
        List<Finding> doubts = archive.doubts();
        if (!doubts.isEmpty()) {
            Findings.print(err(), store.folder.toString(), doubts, store.language());
        }
        return exitCode(doubts);
    }

    @Command(name = "list", description = "Lists case files and their documents.")
    int list(@Mixin Store store) throws IOException {
        try (FileArchive archive = store.openToRead()) {
            List<ArchivedDocument> all = archive.documents(this::reached);
            boolean untitled = all.stream()
                    .anyMatch(document ->
                            !document.isDisposed() && document.metadata().isEmpty());
            Map<CaseFileId, List<ArchivedDocument>> documents =
                    all.stream().collect(Collectors.groupingBy(ArchivedDocument::file));
            for (CaseFile file : archive.files()) {
                describe(file, store.language());
                documents
                        .getOrDefault(file.id(), List.of())
                        .forEach(document -> out().println("    " + document.id()
                                + "  " + document.bytes() + " B  "
                                + document.metadata()
                                        .map(known -> shown(known.title()))
                                        .orElse("?")));
                documents.remove(file.id());
            }
            documents
                    .values()
                    .forEach(gone -> gone.forEach(document -> out().println(document.id() + "  " + document.file()
                            + "  disposed of by act " + document.act() + "  " + document.sha256())));
            if (untitled) {
                err().println(
                                "coaching: where ? stands, the title is not what was stored; see 'coaching archive verify'.");
            }
            return untitled ? Coaching.ERRORS_FOUND : doubts(archive, store);
        }
    }

    /** Returns a title on one line, without signs that would move the cursor of a terminal. */
    private static String shown(String title) {
        StringBuilder shown = new StringBuilder();
        title.codePoints().forEach(c -> shown.appendCodePoint(Character.isISOControl(c) ? 0xFFFD : c));
        return shown.toString();
    }

    private void describe(CaseFile file, Language language) {
        String until = file.keptUntil().map(day -> ", kept until " + day).orElse(", open");
        String held = file.holds().isEmpty() ? "" : ", holds: " + file.holds().size();
        out().println(file.id() + "  " + shown(file.title()) + " ("
                + file.retention().describe(language) + until + held + ")");
    }

    @Command(name = "verify", description = "Compares everything with what was stored, and changes nothing.")
    int verify(
            @Mixin Store store,
            @Option(
                            names = "--seal",
                            paramLabel = "SEAL",
                            description = "A seal that was kept elsewhere, such as 12:0a1b…; a history that was"
                                    + " rewritten, cut or rolled back does not fit it.")
                    @Nullable List<String> seals)
            throws IOException {
        List<ArchiveSeal> older = new ArrayList<>();
        for (String seal : seals == null ? List.<String>of() : seals) {
            try {
                older.add(ArchiveSeal.parse(seal));
            } catch (IllegalArgumentException e) {
                throw Unusable.saying(e.getMessage());
            }
        }
        try (FileArchive archive = store.openToRead()) {
            VerificationReport report = archive.verify(older, this::reached);
            out().println("documents " + report.documents() + ", bytes " + report.bytes());
            out().println("seal " + report.seal());
            Findings.print(out(), store.folder.toString(), report.findings(), store.language());
            return exitCode(report.findings());
        }
    }

    /** Returns 1 while anything is damaged, unclaimed, doubtful, or newer than this version. */
    private static int exitCode(List<Finding> findings) {
        boolean fine = findings.stream().allMatch(finding -> finding.severity() == Severity.ADVICE);
        return fine ? Coaching.FINE : Coaching.ERRORS_FOUND;
    }

    @Command(
            name = "seal",
            description =
                    "Prints the seal: a line to be kept elsewhere, in the yearly act or in a mail, for 'verify --seal'.")
    int seal(@Mixin Store store) throws IOException {
        try (FileArchive archive = store.openToRead()) {
            int doubtful = doubts(archive, store);
            if (doubtful == Coaching.FINE) {
                out().println(archive.seal());
            }
            return doubtful;
        }
    }

    @Command(
            name = "repair",
            description = "Brings the folder into order and says how, and what is left; throws nothing away.")
    int repair(@Mixin Store store) throws IOException {
        ArchiveStore.openToRead(store.folder).close();
        try (FileArchive archive = ArchiveStore.open(store.folder)) {
            List<Finding> found = new ArrayList<>(archive.repair());
            Set<Place> set = found.stream().map(Finding::place).collect(Collectors.toSet());
            archive.verify(List.of(), this::reached).findings().stream()
                    .filter(left -> left.code() != ArchiveFinding.UNKNOWN_PRESENT || !set.contains(left.place()))
                    .forEach(found::add);
            Findings.print(out(), store.folder.toString(), found, store.language());
            return exitCode(found);
        } catch (ArchiveDamagedException e) {
            Findings.print(out(), store.folder.toString(), e.findings(), store.language());
            return Coaching.ERRORS_FOUND;
        }
    }

    @Command(name = "check-bag", description = "Checks a bag that 'export' or anybody else has made; changes nothing.")
    int checkBag(
            @Mixin LanguageOption language,
            @Parameters(paramLabel = "BAG", description = "The folder of the bag.") Path bag)
            throws IOException {
        List<Finding> findings = BagCheck.check(bag);
        Findings.print(out(), bag.toString(), findings, language.or(Language.EN));
        return exitCode(findings);
    }

    @Command(name = "due", description = "Lists the case files that may be disposed of.")
    int due(@Mixin Store store, @Mixin AsOfOption asOf) throws IOException {
        try (FileArchive archive = store.openToRead()) {
            archive.dueForDisposal(asOf.day()).forEach(file -> describe(file, store.language()));
            return doubts(archive, store);
        }
    }

    @Command(
            name = "dispose",
            description = "Disposes of case files by a signed act. Their contents are gone for good.")
    int dispose(
            @Mixin Store store,
            @Option(names = "--act", paramLabel = "NUMBER", required = true, description = "Number of the act.")
                    String number,
            @Option(names = "--date", paramLabel = "DATE", required = true, description = "Day of the act.")
                    LocalDate date,
            @Option(
                            names = "--approved-by",
                            paramLabel = "NAME",
                            required = true,
                            description = "Who approved it, family name first: \"Ivanova Anna\".")
                    String approvedBy,
            @Option(names = "--post", paramLabel = "TEXT", required = true, description = "That person's post.")
                    String post,
            @Option(names = "--ground", paramLabel = "TEXT", required = true, description = "On what ground.")
                    String ground,
            @Option(
                            names = "--today",
                            paramLabel = "DATE",
                            description = "Today's date, written out by a person where the clock is in doubt.")
                    @Nullable LocalDate today,
            @Mixin DisposalActOption paper,
            @Parameters(paramLabel = "FILE", arity = "1..*", description = "Case files, such as 02-07/2026.")
                    List<String> ids)
            throws IOException {
        ArchiveStore.openToRead(store.folder).close();
        try (FileArchive archive = store.open(spec())) {
            DisposalAct act = act(archive, number, date, official(approvedBy, post), ground, ids);
            DisposalActOption.Paper written = paper.of(act, archive.seal(), store.language);
            if (paper.isDraft()) {
                requireKnown(archive, act);
                Findings.print(out(), "act " + number, act.check(), store.language());
                written.write(out());
                return act.check().isEmpty() ? Coaching.FINE : Coaching.ERRORS_FOUND;
            }
            List<ErasedDocument> erased = archive.dispose(act, today);
            written.write(out());
            erased.forEach(document ->
                    out().println("erased " + document.id() + "  " + document.file() + "  " + document.sha256()));
            archive.keptElsewhere(number).forEach(kept -> out().println("kept  " + kept.message(store.language())));
            out().println("seal " + archive.seal());
            return Coaching.FINE;
        } catch (DisposalRefusedException e) {
            Findings.print(out(), "act " + number, e.findings(), store.language());
            return Coaching.ERRORS_FOUND;
        } catch (IllegalArgumentException e) {
            throw Unusable.saying(e.getMessage());
        }
    }

    @Command(
            name = "papers",
            description = "Prints the list of case files with their terms, and the inventory of those that are closed.")
    int papers(@Mixin Store store, @Mixin AsOfOption asOf, @Mixin RecordsPaperOption paper) throws IOException {
        LocalDate day = asOf.day();
        try (FileArchive archive = store.openToRead()) {
            if (doubts(archive, store) != Coaching.FINE) {
                return Coaching.ERRORS_FOUND;
            }
            FilePlan plan = new FilePlan(archive.files());
            Inventory inventory = archive.inventory(day);
            paper.write(
                    List.of(
                            (institution, imprint) -> FilePlanDocument.of(plan, institution, imprint),
                            (institution, imprint) -> InventoryDocument.of(inventory, institution, imprint)),
                    day,
                    store.language,
                    out());
            return Coaching.FINE;
        }
    }

    @Command(
            name = "erasure-report",
            description = "Prints the act that personal data is erased: of the documents that an act has disposed of.")
    int erasureReport(
            @Mixin Store store,
            @Option(
                            names = "--act",
                            paramLabel = "NUMBER",
                            required = true,
                            description = "Number of the act of disposal.")
                    String act,
            @Option(names = "--number", paramLabel = "NUMBER", required = true, description = "Number of this act.")
                    String number,
            @Option(
                            names = "--date",
                            paramLabel = "DATE",
                            required = true,
                            description = "Day on which the data was erased.")
                    LocalDate date,
            @Option(
                            names = "--responsible",
                            paramLabel = "NAME",
                            required = true,
                            description = "Who answers for it, family name first: \"Ivanova Anna\".")
                    String responsible,
            @Option(names = "--post", paramLabel = "TEXT", required = true, description = "That person's post.")
                    String post,
            @Option(
                            names = "--subjects",
                            paramLabel = "TEXT",
                            required = true,
                            description = "Whose data it was, as a group.")
                    String subjects,
            @Option(names = "--categories", paramLabel = "TEXT", required = true, description = "Which data.")
                    String categories,
            @Option(names = "--ground", paramLabel = "TEXT", required = true, description = "On what ground.")
                    String ground,
            @Option(names = "--method", paramLabel = "TEXT", required = true, description = "How it was erased.")
                    String method,
            @Mixin RecordsPaperOption paper)
            throws IOException {
        try (FileArchive archive = store.openToRead()) {
            List<Finding> against = archive.objectionsToErasure(act, date);
            if (!against.isEmpty()) {
                Findings.print(err(), store.folder.toString(), against, store.language());
                return Coaching.ERRORS_FOUND;
            }
            List<Finding> kept = archive.keptElsewhere(act);
            kept.forEach(document -> err().println("coaching: " + document.message(store.language())));
            List<ErasedDocument> erased = archive.erasedBy(act);
            if (erased.isEmpty() && !kept.isEmpty()) {
                return Coaching.ERRORS_FOUND;
            } else if (erased.isEmpty()) {
                throw Unusable.of("noAct", Map.of("act", act));
            }
            ErasureReport report = new ErasureReport(
                    number, date, official(responsible, post), subjects, categories, ground, method, erased);
            paper.write(
                    List.of((institution, imprint) -> ErasureReportDocument.of(report, institution, imprint)),
                    date,
                    store.language,
                    out());
            return Coaching.FINE;
        } catch (IllegalArgumentException e) {
            throw Unusable.saying(e.getMessage());
        }
    }

    private static void requireKnown(FileArchive archive, DisposalAct act) throws IOException {
        List<CaseFileId> known = archive.files().stream().map(CaseFile::id).toList();
        act.fileIds().filter(id -> !known.contains(id)).findFirst().ifPresent(id -> {
            throw Unusable.of("noCase", Map.of("id", id));
        });
    }

    /** Returns the act over the files that have these ids; what the archive does not know, it will refuse. */
    private static DisposalAct act(
            FileArchive archive, String number, LocalDate date, Official approvedBy, String ground, List<String> ids)
            throws IOException {
        List<CaseFile> known = archive.files();
        List<CaseFile> files = new ArrayList<>();
        for (String text : ids) {
            CaseFileId id = CaseFileId.parse(text);
            files.add(known.stream()
                    .filter(file -> file.id().equals(id))
                    .findFirst()
                    .orElseGet(() -> CaseFile.of(id.index(), id.toString(), new SchoolYear(id.year()))));
        }
        return new DisposalAct(number, date, approvedBy, List.of(), ground, files);
    }

    private static Official official(String name, String post) {
        String[] parts = name.strip().split("\\s+", 3);
        if (parts.length < 2) {
            throw Unusable.of("person", Map.of("name", name));
        }
        return new Official(new PersonName(parts[0], parts[1], parts.length == 3 ? parts[2] : null), post);
    }

    @Command(
            name = "export",
            description = "Hands over a school year as a bag (BagIt), which 'sha256sum -c manifest-sha256.txt' checks.")
    int export(
            @Mixin Store store,
            @Option(
                            names = "--year",
                            paramLabel = "2026/27",
                            required = true,
                            description = "The school year, such as 2026/27.")
                    String year,
            @Option(names = "--out", required = true, paramLabel = "DIR", description = "The bag to make.") Path bag,
            @Mixin AsOfOption asOf)
            throws IOException {
        SchoolYear school = year(year);
        try (FileArchive archive = store.openToRead()) {
            int documents = BagExport.write(archive, school, bag, asOf.day());
            out().println(bag + "  documents " + documents);
            out().println("seal " + archive.seal());
            return Coaching.FINE;
        } catch (ArchiveDamagedException e) {
            Findings.print(err(), store.folder.toString(), e.findings(), store.language());
            return Coaching.ERRORS_FOUND;
        }
    }

    /** Tells how many documents have been looked at. */
    private void reached(int done, int of) {
        Coaching.progress(spec()).step("archive", done, of);
    }

    private PrintWriter err() {
        return spec().commandLine().getErr();
    }

    private PrintWriter out() {
        return spec().commandLine().getOut();
    }
}
