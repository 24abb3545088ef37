package org.coachingtoolkit.examples.cli;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import org.coachingtoolkit.core.analytics.description.ScaleScores;
import org.coachingtoolkit.core.common.Language;
import org.coachingtoolkit.core.competence.DisclosureRule;
import org.coachingtoolkit.core.finding.Checked;
import org.coachingtoolkit.core.json.CodebookJson;
import org.coachingtoolkit.core.survey.AnalysisOptions;
import org.coachingtoolkit.core.survey.Codebook;
import org.coachingtoolkit.core.survey.CodebookCsv;
import org.coachingtoolkit.core.survey.DataSummary;
import org.coachingtoolkit.core.survey.KeyColumns;
import org.coachingtoolkit.core.survey.Pseudonyms;
import org.coachingtoolkit.core.survey.SurveyAnalysis;
import org.coachingtoolkit.core.survey.SurveyData;
import org.coachingtoolkit.core.survey.SurveyExport;
import org.coachingtoolkit.core.survey.SurveyReader;
import org.coachingtoolkit.reports.content.Imprint;
import org.coachingtoolkit.reports.content.survey.CompetenceReport;
import org.coachingtoolkit.reports.pdf.PdfWriter;
import org.coachingtoolkit.reports.xlsx.XlsxWriter;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code coaching analyze}: computes what a table of answers says about competences, and writes it in many forms. */
@Command(
        name = "analyze",
        description = "Analyses self-assessments of competence: a table of answers and its codebook become scores,"
                + " reliability, change, agreement and needs. Exported data carry codes in the place of names.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class AnalyzeCommand implements Callable<Integer> {
    /** Beyond so many people nobody reads a profile of each. */
    private static final int MOST_PROFILES = 500;

    /** Of fewer people all orders can be tried, so that codes without a secret protect nobody. */
    private static final int FEW_PEOPLE = 20;

    private static final int HEAD = 1_024;
    private static final int LARGE_FILE = 4_000_000;

    @Parameters(paramLabel = "DATA.csv", description = "The answers, wide or long; CSV in UTF-8.")
    private Path file;

    @Option(
            names = "--codebook",
            required = true,
            paramLabel = "CODEBOOK",
            description = "What the columns mean: name, competence, min, max, and more; CSV or JSON.")
    private Path codebookFile;

    @Option(names = "--out", required = true, paramLabel = "DIR", description = "Folder for the results.")
    private Path folder;

    @Option(
            names = "--waves",
            split = ",",
            paramLabel = "WAVE",
            description =
                    "Waves to analyse, the earliest first, in a column of waves or in the names of columns; without it,"
                            + " those of the codebook, or all if their names tell their order.")
    private List<String> waves = List.of();

    @Option(
            names = "--self",
            paramLabel = "RATER",
            description = "What stands in the column of raters for the person who is rated; without it, the codebook's"
                    + " word or a usual one, such as self.")
    private @Nullable String self;

    @Option(
            names = "--group",
            paramLabel = "COLUMN",
            description = "Column of the groups to compare; without it, the codebook's or 'group'.")
    private @Nullable String group;

    @Option(
            names = "--format",
            split = ",",
            paramLabel = "csv|xlsx|pdf|sav|r",
            description = "Forms of the results; without it, all.")
    private Set<Form> forms = EnumSet.allOf(Form.class);

    @Option(names = "--lang", paramLabel = "ru|en|uk", description = "Language of the reports; without it, English.")
    private Language language = Language.EN;

    @Option(
            names = "--minimum-group",
            paramLabel = "N",
            defaultValue = "5",
            description = "Fewest people behind the numbers of a group; without it, ${DEFAULT-VALUE}.")
    private int minimumGroup;

    @Option(
            names = "--key",
            paramLabel = "SECRET",
            description = "Secret of at least 8 characters that makes the codes of people; the same secret gives the"
                    + " same people the same codes. Without it, the data themselves make them.")
    private @Nullable String key;

    @Option(names = "--force", description = "Replaces files that are there with other contents.")
    private boolean replace;

    @Mixin
    private AsOfOption asOf;

    @Spec
    private CommandSpec spec;

    @SuppressWarnings("NullAway.Init") // picocli sets the fields
    AnalyzeCommand() {}

    /** A form of the results. */
    enum Form {
        CSV,
        XLSX,
        PDF,
        SAV,
        R
    }

    @Override
    public Integer call() throws IOException {
        PrintWriter err = spec.commandLine().getErr();
        AnalysisOptions options = options();
        Pseudonyms secret = secret();
        Checked<Codebook> codebook = readCodebook();
        if (codebook.value().isEmpty()) {
            Findings.print(err, codebookFile.toString(), codebook.findings(), language);
            return Coaching.UNUSABLE;
        }
        if (!codebook.findings().isEmpty()) {
            Findings.print(err, codebookFile.toString(), codebook.findings(), language);
        }
        if (codebook.hasErrors()) {
            return Coaching.ERRORS_FOUND;
        }
        Checked<SurveyData> read = readData(asAsked(codebook.get()));
        PrintWriter screen = spec.commandLine().getOut();
        read.value().ifPresent(data -> DataSummary.lines(data, language).forEach(screen::println));
        if (!read.findings().isEmpty()) {
            Findings.print(err, file.toString(), read.findings(), language);
        }
        if (read.value().isEmpty()) {
            return Coaching.UNUSABLE;
        }
        if (secret == null && read.get().people().size() < FEW_PEOPLE) {
            err.println(
                    "There are few people and no --key: whoever has their names and some patience can find out whose"
                            + " codes are whose.");
        }
        Pseudonyms pseudonyms = secret == null ? Pseudonyms.of(read.get()) : secret;
        SurveyAnalysis analysis;
        try (ProgressBar bar = ProgressBar.of(err, 1)) {
            bar.step("analysis");
            analysis = SurveyAnalysis.of(pseudonyms.apply(read.get()), options);
        }
        if (!analysis.findings().isEmpty()) {
            Findings.print(err, file.toString(), analysis.findings(), language);
            return Coaching.ERRORS_FOUND;
        }
        OutputFolder out = OutputFolder.open(folder, replace);
        write(out, read.get(), analysis, pseudonyms);
        out.written().forEach(spec.commandLine().getOut()::println);
        out.requireComplete();
        return read.hasErrors() ? Coaching.ERRORS_FOUND : Coaching.FINE;
    }

    private AnalysisOptions options() {
        if (minimumGroup < 1 || minimumGroup > 1000) {
            throw new Unusable("--minimum-group must be 1 to 1000: " + minimumGroup + ".");
        }
        return new AnalysisOptions(0.95, ScaleScores.FOUR_FIFTHS, new DisclosureRule(minimumGroup));
    }

    private @Nullable Pseudonyms secret() {
        if (key == null) {
            return null;
        }
        if (key.length() < 8) {
            throw new Unusable("--key must have at least 8 characters.");
        }
        return Pseudonyms.withKey(key);
    }

    private Checked<Codebook> readCodebook() throws IOException {
        try (BufferedInputStream in = new BufferedInputStream(open(codebookFile))) {
            return isJson(in) ? CodebookJson.read(in) : CodebookCsv.read(in);
        }
    }

    /** Tells whether a file is JSON: its first visible character opens an object, or its name says so. */
    private boolean isJson(BufferedInputStream in) throws IOException {
        in.mark(HEAD);
        String head = new String(in.readNBytes(HEAD), StandardCharsets.UTF_8);
        in.reset();
        String name = codebookFile.getFileName().toString().toLowerCase(Locale.ROOT);
        return head.replace("\uFEFF", "").strip().startsWith("{") || name.endsWith(".json");
    }

    /** Returns the codebook with what was said on the command line. */
    private Codebook asAsked(Codebook codebook) {
        KeyColumns keys = codebook.keys();
        keys = group == null || group.isBlank() ? keys : keys.withGroup(group);
        keys = self == null || self.isBlank() ? keys : keys.withSelf(self);
        return codebook.with(waves.isEmpty() ? keys : keys.withWaves(waves));
    }

    private Checked<SurveyData> readData(Codebook codebook) throws IOException {
        try (InputStream in = open(file)) {
            long size = Files.size(file);
            if (size < LARGE_FILE) {
                return SurveyReader.of(codebook).read(in);
            }
            try (ProgressBar bar = ProgressBar.of(spec.commandLine().getErr(), 100)) {
                return SurveyReader.of(codebook).read(new Watched(in, size, bar));
            }
        }
    }

    private static InputStream open(Path path) {
        if (Files.isDirectory(path)) {
            throw new Unusable(path + " is a folder; a file is expected.");
        }
        try {
            return Files.newInputStream(path);
        } catch (IOException failure) {
            throw new Unusable(InputFiles.reason(failure));
        }
    }

    private void write(OutputFolder out, SurveyData named, SurveyAnalysis analysis, Pseudonyms pseudonyms) {
        SurveyData data = analysis.data();
        LocalDate day = asOf.day(Clock.systemUTC());
        boolean profiles = forms.contains(Form.PDF) && data.people().size() <= MOST_PROFILES;
        CompetenceReport report = CompetenceReport.of(
                analysis, Imprint.of(language, AsOfOption.moment(day)), new Version().getVersion()[0]);
        List<String> groups = forms.contains(Form.PDF) && data.groups().size() > 1 ? report.groups() : List.of();
        long documents = (long) groups.size() + (profiles ? data.people().size() : 0);
        try (ProgressBar bar = ProgressBar.of(spec.commandLine().getErr(), forms.size() + documents)) {
            boolean tables = forms.contains(Form.CSV) || forms.contains(Form.R);
            if (tables) {
                bar.step("csv");
                out.write("results.csv", to -> SurveyExport.results(analysis.results(), to));
                out.write("data.csv", to -> SurveyExport.wide(analysis.data(), to));
                out.write("data_long.csv", to -> SurveyExport.longForm(analysis.data(), to));
                Codebook exported = SurveyExport.codebook(data.codebook());
                out.write(
                        "codebook.csv",
                        to -> to.write(CodebookCsv.write(exported).getBytes(StandardCharsets.UTF_8)));
                out.write("codebook.json", to -> CodebookJson.write(exported, to));
            }
            if (forms.contains(Form.R)) {
                bar.step("r");
                out.write("analysis.R", to -> SurveyExport.rScript(data, to));
            }
            if (forms.contains(Form.SAV)) {
                bar.step("sav");
                LocalDateTime created = LocalDateTime.of(day, LocalTime.of(9, 0));
                out.write(
                        "data.sav",
                        to -> SurveyExport.sav(
                                analysis.data(), file.getFileName().toString(), created, to));
            }
            if (forms.contains(Form.XLSX)) {
                bar.step("xlsx");
                out.write("report.xlsx", to -> new XlsxWriter().write(report.workbook(), to));
            }
            if (forms.contains(Form.PDF)) {
                bar.step("pdf");
                out.write("report.pdf", to -> new PdfWriter().write(report.everybody(), to));
                for (int i = 0; i < groups.size(); i++) {
                    String one = groups.get(i);
                    bar.step("group " + (i + 1));
                    out.write("groups/group-" + (i + 1) + ".pdf", to -> new PdfWriter().write(report.group(one), to));
                }
            }
            if (profiles) {
                profiles(out, bar, report, named.people(), pseudonyms.codes(named.people()), data.people());
            }
        }
        if (forms.contains(Form.PDF) && !profiles) {
            spec.commandLine()
                    .getErr()
                    .println("There are " + data.people().size() + " people; profiles of each are made for up to "
                            + MOST_PROFILES + ".");
        }
    }

    /** Writes the profile of each person with the person's name in it, and only the code in the name of the file. */
    private static void profiles(
            OutputFolder out,
            ProgressBar bar,
            CompetenceReport report,
            List<String> names,
            List<String> codes,
            List<String> people) {
        List<String> byPlace = new ArrayList<>(people);
        for (int i = 0; i < names.size(); i++) {
            byPlace.set(people.indexOf(codes.get(i)), names.get(i));
        }
        for (int person = 0; person < people.size(); person++) {
            int place = person;
            String code = people.get(person).toLowerCase(Locale.ROOT);
            bar.step(code);
            out.write(
                    "teachers/" + code + ".pdf",
                    to -> new PdfWriter().write(report.teacher(place, byPlace.get(place)), to));
        }
    }

    /** Moves a bar on while a file is read. */
    private static final class Watched extends FilterInputStream {
        private final long size;
        private final ProgressBar bar;
        private long read;
        private long shown;

        private Watched(InputStream in, long size, ProgressBar bar) {
            super(in);
            this.size = size;
            this.bar = bar;
        }

        @Override
        public int read() throws IOException {
            int value = super.read();
            passed(value < 0 ? 0 : 1);
            return value;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int count = super.read(bytes, offset, length);
            passed(Math.max(0, count));
            return count;
        }

        private void passed(int bytes) {
            read += bytes;
            while (shown < read * 100 / size) {
                shown++;
                bar.step("%");
            }
        }
    }
}
