package org.coachingtoolkit.examples.cli;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.LongConsumer;
import org.coachingtoolkit.core.analytics.description.ScaleScores;
import org.coachingtoolkit.core.common.Language;
import org.coachingtoolkit.core.competence.DisclosureRule;
import org.coachingtoolkit.core.finding.Checked;
import org.coachingtoolkit.core.finding.Finding;
import org.coachingtoolkit.core.finding.Severity;
import org.coachingtoolkit.core.json.CodebookJson;
import org.coachingtoolkit.core.survey.AnalysisOptions;
import org.coachingtoolkit.core.survey.Codebook;
import org.coachingtoolkit.core.survey.CodebookCsv;
import org.coachingtoolkit.core.survey.DataSummary;
import org.coachingtoolkit.core.survey.EarlierRelease;
import org.coachingtoolkit.core.survey.KeyColumns;
import org.coachingtoolkit.core.survey.Pseudonyms;
import org.coachingtoolkit.core.survey.SurveyAnalysis;
import org.coachingtoolkit.core.survey.SurveyData;
import org.coachingtoolkit.core.survey.SurveyReader;
import org.coachingtoolkit.reports.AnalysisFiles;
import org.coachingtoolkit.reports.Imprint;
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
                + " reliability, change, agreement and needs. Exported data carry codes in the place of names.")
final class AnalyzeCommand implements Callable<Integer> {
    /** Of fewer people all orders can be tried, so that codes without a secret protect nobody. */
    private static final int FEW_PEOPLE = 20;

    private static final int HEAD = 1_024;
    private static final int MEGABYTE = 1_000_000;

    @Parameters(paramLabel = "DATA", description = "The answers, wide or long: CSV, XLSX or ODS.")
    private Path file;

    @Option(
            names = "--codebook",
            required = true,
            paramLabel = "CODEBOOK",
            description = "What the columns mean: name, competence, min, max, and more; CSV, XLSX," + " ODS or JSON.")
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
            names = "--cluster",
            paramLabel = "COLUMN",
            description = "Column of what people of one place share beside their group, such as the school: errors"
                    + " heed it, and its contents are not written; without it, the codebook's or none.")
    private @Nullable String cluster;

    @Option(
            names = "--format",
            split = ",",
            paramLabel = "csv|xlsx|pdf|docx|sav|r",
            description = "Forms of the results; without it, all.")
    private Set<AnalysisFiles.Form> forms = EnumSet.allOf(AnalysisFiles.Form.class);

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

    @Option(
            names = "--programme",
            paramLabel = "PROGRAMME.json",
            description =
                    "Programme whose sessions held are set against the change of each teacher, by the teacher's id.")
    private @Nullable Path programme;

    @Option(
            names = "--earlier",
            paramLabel = "DIR",
            description =
                    "Folder of results that were published before; nothing is written that would betray a few people"
                            + " together with them.")
    private @Nullable Path earlier;

    @Option(
            names = "--keep",
            paramLabel = "first|last",
            description =
                    "Which of several rows of the same person, wave and rater counts; without it, the first, and the"
                            + " others are errors.")
    private Keep keep = Keep.FIRST;

    /** Which of several rows counts. */
    enum Keep {
        /** The first. */
        FIRST,
        /** The last. */
        LAST
    }

    @Option(names = "--no-long", description = "Leaves out data_long.csv, which has a row for each answer.")
    private boolean withoutLong;

    @Option(names = "--force", description = "Replaces files that are there with other contents.")
    private boolean replace;

    @Mixin
    private ListOption list;

    @Mixin
    private AsOfOption asOf;

    @Spec
    private CommandSpec spec;

    @SuppressWarnings("NullAway.Init") // picocli sets the fields
    AnalyzeCommand() {}

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
        SurveyData named = programme == null ? read.get() : read.get().withDoses(sessionsHeld(programme));
        if (programme != null && !named.doseFindings().isEmpty()) {
            Findings.print(err, programme.toString(), named.doseFindings(), language);
        }
        Pseudonyms pseudonyms = secret == null ? Pseudonyms.of(named) : secret;
        Coaching.progress(spec).step("analysis");
        SurveyAnalysis analysis = SurveyAnalysis.of(pseudonyms.apply(named), options);
        List<Finding> against = new ArrayList<>(analysis.findings());
        if (earlier != null) {
            try (InputStream in = InputFiles.open(earlier.resolve("results.csv"))) {
                against.addAll(EarlierRelease.findings("results.csv", in, analysis));
            }
        }
        if (!against.isEmpty()) {
            Findings.print(err, file.toString(), against, language);
        }
        if (against.stream().anyMatch(finding -> finding.severity() == Severity.ERROR)) {
            return Coaching.ERRORS_FOUND;
        }
        OutputFolder out = OutputFolder.open(folder, replace);
        write(out, named, analysis, pseudonyms);
        list.print(screen, out.written(), language);
        out.requireComplete();
        return read.hasErrors() ? Coaching.ERRORS_FOUND : Coaching.FINE;
    }

    private AnalysisOptions options() {
        if (minimumGroup < 1 || minimumGroup > 1000) {
            throw Unusable.of("minimumGroup", Map.of("number", minimumGroup));
        }
        return new AnalysisOptions(0.95, ScaleScores.FOUR_FIFTHS, new DisclosureRule(minimumGroup));
    }

    private @Nullable Pseudonyms secret() {
        if (key == null) {
            return null;
        }
        if (key.length() < 8) {
            throw Unusable.of("shortPseudonyms");
        }
        return Pseudonyms.withKey(key);
    }

    private Checked<Codebook> readCodebook() throws IOException {
        try (BufferedInputStream in = new BufferedInputStream(InputFiles.open(codebookFile))) {
            return isJson(in) ? CodebookJson.read(in) : CodebookCsv.read(InputFiles.name(codebookFile), in);
        }
    }

    /** Tells whether a file is JSON: its first visible character opens an object, or its name says so. */
    private boolean isJson(BufferedInputStream in) throws IOException {
        in.mark(HEAD);
        String head = new String(in.readNBytes(HEAD), StandardCharsets.UTF_8);
        in.reset();
        String name = InputFiles.name(codebookFile).toLowerCase(Locale.ROOT);
        return head.replace("\uFEFF", "").strip().startsWith("{") || name.endsWith(".json");
    }

    /** Returns the codebook with what was said on the command line. */
    private Codebook asAsked(Codebook codebook) {
        KeyColumns keys = codebook.keys();
        keys = group == null || group.isBlank() ? keys : keys.withGroup(group);
        keys = self == null || self.isBlank() ? keys : keys.withSelf(self);
        keys = cluster == null || cluster.isBlank() ? keys : keys.withCluster(cluster);
        return codebook.with(keys);
    }

    private SurveyReader reader(Codebook codebook) {
        SurveyReader reader = SurveyReader.of(codebook);
        if (!waves.isEmpty()) {
            try {
                reader = reader.ofWaves(waves);
            } catch (IllegalArgumentException twice) {
                throw Unusable.of("waves", Map.of("waves", waves));
            }
        }
        return keep == Keep.LAST ? reader.keepingLast() : reader;
    }

    private Checked<SurveyData> readData(Codebook codebook) throws IOException {
        try (InputStream in = InputFiles.open(file)) {
            long size = InputFiles.isStandardInput(file) ? 0 : Files.size(file);
            return reader(codebook).read(InputFiles.name(file), new Watched(in, size, Coaching.progress(spec)));
        }
    }

    private void write(OutputFolder out, SurveyData named, SurveyAnalysis analysis, Pseudonyms pseudonyms) {
        AnalysisFiles files = AnalysisFiles.of(
                named, analysis, pseudonyms, Imprint.of(language, asOf.day()), new Version().getVersion()[0]);
        List<AnalysisFiles.File> all = files.files(forms, InputFiles.name(file), !withoutLong);
        int number = 0;
        for (AnalysisFiles.File one : all) {
            int at = ++number;
            ProgressLine progress = Coaching.progress(spec);
            progress.step(one.name(), at, all.size());
            out.write(
                    one.name(),
                    to -> one.writeTo(new Growing(
                            to, megabytes -> progress.step(one.name() + ", " + megabytes + " MB", at, all.size()))));
        }
        if (forms.contains(AnalysisFiles.Form.PDF)) {
            List<Path> removed = new ArrayList<>();
            AnalysisFiles.SERIES.forEach((inside, names) -> removed.addAll(out.removeOthers(inside, names)));
            if (!removed.isEmpty()) {
                spec.commandLine().getErr().println(removed.size() + " files of an earlier run were removed.");
            }
        }
        if (forms.contains(AnalysisFiles.Form.PDF) && !files.hasProfiles()) {
            spec.commandLine()
                    .getErr()
                    .println("There are " + named.people().size() + " people; profiles of each are made for up to "
                            + AnalysisFiles.MOST_PROFILES + ".");
        }
    }

    private static Map<String, Integer> sessionsHeld(Path programme) throws IOException {
        Map<String, Integer> held = new LinkedHashMap<>();
        InputFiles.programme(programme)
                .programme()
                .orElseThrow(() -> Unusable.of("noProgramme", Map.of("file", programme)))
                .sessionsHeld()
                .forEach((teacher, sessions) -> held.put(teacher.value(), sessions));
        return held;
    }

    /** Tells how much of a file has been read. */
    private static final class Watched extends FilterInputStream {
        private final long size;
        private final ProgressLine progress;
        private long read;
        private long told;

        /** @param size how many bytes there are; 0 if that is not known */
        private Watched(InputStream in, long size, ProgressLine progress) {
            super(in);
            this.size = size;
            this.progress = progress;
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
            if (read / MEGABYTE > told) {
                told = read / MEGABYTE;
                progress.step("MB", told, size / MEGABYTE);
            }
        }
    }

    /** Tells how much of a file has been written. */
    private static final class Growing extends FilterOutputStream {
        private final LongConsumer megabytes;
        private long written;
        private long told;

        private Growing(OutputStream out, LongConsumer megabytes) {
            super(out);
            this.megabytes = megabytes;
        }

        @Override
        public void write(int value) throws IOException {
            out.write(value);
            passed(1);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            out.write(bytes, offset, length);
            passed(length);
        }

        private void passed(int bytes) {
            written += bytes;
            if (written / MEGABYTE > told) {
                told = written / MEGABYTE;
                megabytes.accept(told);
            }
        }
    }
}
