package org.coachingtoolkit.examples.cli;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import org.coachingtoolkit.core.common.Language;
import org.coachingtoolkit.core.common.TextEncoding;
import org.coachingtoolkit.core.file.ProgrammeFile;
import org.coachingtoolkit.core.finding.Checked;
import org.coachingtoolkit.core.goal.Goal;
import org.coachingtoolkit.core.goal.SmartAssessment;
import org.coachingtoolkit.core.goal.SmartChecker;
import org.coachingtoolkit.core.goal.SmartProfile;
import org.coachingtoolkit.core.goal.StatedGoal;
import org.coachingtoolkit.core.intake.GoalTable;
import org.coachingtoolkit.core.json.GoalLine;
import org.coachingtoolkit.core.json.GoalLines;
import org.coachingtoolkit.core.programme.CoachingProgramme;
import org.coachingtoolkit.core.table.Tables;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code coaching goals}: judges goals by the SMART criteria, one JSON line each, in the memory of one line. */
@Command(
        name = "goals",
        description = {
            "Judges goals by the SMART criteria and asks about what is open.",
            "Reads a programme, a table (.csv, .tsv, .xlsx, .ods) with a column named goal, цель, мета or ціль,"
                    + " a text file (.txt) of a goal a line, or JSON Lines: {\"id\", \"lang\", \"text\"} and whatever else of a"
                    + " programme's goal is known (docs/coaching-goal-1.schema.json)."
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:every line was a goal", "1:some line was not", "2:the input or the arguments cannot be used"
        },
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class GoalsCommand implements Callable<Integer> {
    @Parameters(
            arity = "0..1",
            paramLabel = "FILE",
            description = "File of goals or programme; - or nothing for the standard input.")
    private @Nullable String file;

    @Option(
            names = "--lang",
            paramLabel = "auto|ru|en|uk",
            defaultValue = "auto",
            description = "Language of the questions; auto: that of each goal.")
    private String language = "auto";

    @Option(names = "--column", paramLabel = "NAME", description = "Name of the column of goals in a table.")
    private @Nullable String column;

    @Option(names = "--format", paramLabel = "text|jsonl", defaultValue = "text", description = "Default: text.")
    private Format format = Format.TEXT;

    @Option(
            names = "--out",
            paramLabel = "REPORT",
            description = "Writes the report into a file (.xlsx, .html, .pdf, .docx or .csv) in place of printing it.")
    private @Nullable Path target;

    @Option(names = "--force", description = "Replaces REPORT if it is there with other contents.")
    private boolean force;

    @Mixin
    private AsOfOption asOf;

    @ArgGroup
    private @Nullable Profile profile;

    private static final Pattern TABLE = Pattern.compile(".*\\.(csv|tsv|xlsx|ods)", Pattern.CASE_INSENSITIVE);

    /** How much of a file is looked at to see what it is, in bytes. */
    private static final int START = 4096;

    @Spec
    private CommandSpec spec;

    @SuppressWarnings("NullAway.Init") // picocli sets the field
    GoalsCommand() {}

    private enum Format {
        TEXT,
        JSONL
    }

    private static final class Profile {
        @Option(names = "--strict", description = "A goal is smart if measure and term are met (default).")
        private boolean strict;

        @Option(names = "--lenient", description = "A goal is smart if there is a sign of a measure and of a term.")
        private boolean lenient;

        SmartProfile chosen() {
            return lenient && !strict ? SmartProfile.LENIENT : SmartProfile.STRICT;
        }
    }

    @Override
    public Integer call() throws IOException {
        Language asked = language();
        SmartProfile judged = profile == null ? SmartProfile.STRICT : profile.chosen();
        SmartChecker checker = SmartChecker.of(judged);
        PrintWriter out = spec.commandLine().getOut();
        GoalReport report = target == null
                ? format == Format.JSONL ? new JsonGoalReport(out) : new TextGoalReport(out)
                : new FileGoalReport(
                        target,
                        force,
                        judged,
                        asOf.day(),
                        out,
                        spec.commandLine().getErr());
        boolean allGoals = true;
        if (isProgramme()) {
            ProgrammeFile programme = ProgrammeFile.read(Path.of(String.valueOf(file)));
            for (Goal goal : goals(programme)) {
                SmartAssessment assessment = checker.check(goal);
                report.goal(goal.id().value(), goal, assessment, asked != null ? asked : assessment.language());
            }
            report.end();
            out.flush();
            return Coaching.FINE;
        }
        if (file != null && TABLE.matcher(file).matches()) {
            for (GoalTable.Row row : table(Path.of(file)).goals()) {
                StatedGoal goal = row::statement;
                SmartAssessment assessment = checker.check(goal);
                report.goal(
                        String.valueOf(row.number()), goal, assessment, asked != null ? asked : assessment.language());
            }
            report.end();
            out.flush();
            return Coaching.FINE;
        }
        if (column != null) {
            throw new Unusable("--column belongs to a table (.csv, .tsv, .xlsx, .ods): '" + column + "'.");
        }
        try (BufferedReader in = text()) {
            GoalLines lines = file != null && file.endsWith(".txt") ? GoalLines.text(in) : GoalLines.json(in);
            Language last = Language.EN;
            boolean any = false;
            for (Optional<Checked<GoalLine>> line = lines.next(); line.isPresent(); line = lines.next()) {
                any = true;
                GoalLine goal = line.get().orNull();
                if (goal == null) {
                    allGoals = false;
                    report.refused(line.get().findings(), asked != null ? asked : last);
                    continue;
                }
                SmartAssessment assessment = checker.check(goal.goal());
                last = goal.language() != null ? goal.language() : assessment.language();
                report.goal(goal.id(), goal.goal(), assessment, asked != null ? asked : last);
                if (!line.get().findings().isEmpty()) {
                    Findings.print(
                            spec.commandLine().getErr(),
                            String.valueOf(file),
                            line.get().findings(),
                            asked != null ? asked : last);
                }
            }
            if (!any) {
                throw new Unusable(
                        (file == null || file.equals("-") ? "The standard input" : file) + " holds no goal.");
            }
        }
        report.end();
        out.flush();
        return allGoals ? Coaching.FINE : Coaching.ERRORS_FOUND;
    }

    private GoalTable table(Path path) throws IOException {
        try (InputStream in = open()) {
            Checked<GoalTable> goals = GoalTable.read(String.valueOf(path.getFileName()), in, column);
            return goals.value()
                    .orElseThrow(() -> new Unusable(goals.findings().get(0).message(Language.EN)));
        }
    }

    private static List<Goal> goals(ProgrammeFile file) {
        return file.programme()
                .map(CoachingProgramme::goals)
                .orElseThrow(() -> new Unusable("Nothing could be read of the programme: "
                        + file.findings().stream()
                                .findFirst()
                                .map(Object::toString)
                                .orElse("it is empty")));
    }

    /** Returns whether the file says of itself that it is a programme. */
    private boolean isProgramme() throws IOException {
        if (file == null || file.equals("-") || !Files.isRegularFile(Path.of(file))) {
            return false;
        }
        byte[] start;
        try (InputStream in = Files.newInputStream(Path.of(file))) {
            start = in.readNBytes(START);
        }
        String text = new String(start, StandardCharsets.ISO_8859_1);
        boolean packed = text.startsWith("PK");
        return text.contains("\"coaching-programme/")
                || (packed && ProgrammeFile.read(Path.of(file)).programme().isPresent());
    }

    private @Nullable Language language() {
        if (language.equals("auto")) {
            return null;
        }
        try {
            return Language.parse(language);
        } catch (IllegalArgumentException unknown) {
            throw new Unusable("--lang must be auto, ru, en or uk: '" + language + "'.");
        }
    }

    /** Opens the input as text, a file in the encoding that its bytes show. */
    private BufferedReader text() throws IOException {
        BufferedInputStream in = new BufferedInputStream(open(), Tables.HEAD);
        Charset charset = StandardCharsets.UTF_8;
        if (file != null && !file.equals("-")) {
            in.mark(Tables.HEAD);
            byte[] head = in.readNBytes(Tables.HEAD - 1);
            in.reset();
            TextEncoding encoding = TextEncoding.of(head, head.length < Tables.HEAD - 1);
            charset = encoding.charset();
            if (charset == null) {
                in.close();
                throw new Unusable(file + " is no text in UTF-8, UTF-16 or a Windows encoding.");
            }
            in.skipNBytes(encoding.mark());
        }
        return new BufferedReader(new InputStreamReader(in, charset));
    }

    private InputStream open() throws IOException {
        if (file == null || file.equals("-")) {
            return System.in;
        }
        Path path = Path.of(file);
        if (Files.isDirectory(path)) {
            throw new Unusable(path + " is a folder; a file is expected.");
        }
        return Files.newInputStream(path);
    }
}
