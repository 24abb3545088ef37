package org.coachingtoolkit.examples.cli;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
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
        })
final class GoalsCommand implements Callable<Integer> {
    @Parameters(
            arity = "0..1",
            paramLabel = "FILE",
            defaultValue = "-",
            description = "File of goals or programme; - or nothing for the standard input.")
    private Path file;

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

    @SuppressWarnings("NullAway.Init") // picocli sets the fields
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
        SmartProfile chosen = profile == null ? SmartProfile.STRICT : profile.chosen();
        PrintWriter out = spec.commandLine().getOut();
        GoalReport report = target == null
                ? format == Format.JSONL ? new JsonGoalReport(out) : new TextGoalReport(out)
                : new FileGoalReport(
                        target,
                        force,
                        chosen,
                        asOf.day(),
                        out,
                        spec.commandLine().getErr());
        Judged judged = new Judged(SmartChecker.of(chosen), report, asked);
        boolean allGoals = true;
        try (BufferedInputStream in = new BufferedInputStream(InputFiles.open(file), Tables.HEAD)) {
            byte[] head = head(in);
            ProgrammeFile programme = programme(head, in);
            if (programme != null) {
                for (Goal goal : goals(programme)) {
                    judged.add(goal.id().value(), goal, null);
                }
            } else if (isTable(head)) {
                for (GoalTable.Row row : table(in).goals()) {
                    judged.add(String.valueOf(row.number()), row::statement, null);
                }
            } else if (column != null) {
                throw Unusable.of("column", Map.of("column", column));
            } else {
                allGoals = lines(text(head, in), judged);
            }
        }
        report.end();
        out.flush();
        return allGoals ? Coaching.FINE : Coaching.ERRORS_FOUND;
    }

    /** Goals that are judged one by one and told to a report. */
    private record Judged(
            SmartChecker checker,
            GoalReport report,
            @Nullable Language asked) {
        /**
         * Judges a goal and returns the language in which it is spoken of.
         *
         * @param stated the language that the goal says it is in, if it does
         */
        Language add(String id, StatedGoal goal, @Nullable Language stated) throws IOException {
            SmartAssessment assessment = checker.check(goal);
            Language own = stated != null ? stated : assessment.language();
            Language spoken = asked != null ? asked : own;
            report.goal(id, goal, assessment, spoken);
            return spoken;
        }
    }

    /** Judges a goal a line, and returns whether every line was one. */
    private boolean lines(BufferedReader in, Judged judged) throws IOException {
        GoalLines lines = InputFiles.name(file).endsWith(".txt") ? GoalLines.text(in) : GoalLines.json(in);
        Language spoken = judged.asked() != null ? judged.asked() : Language.EN;
        boolean any = false;
        boolean allGoals = true;
        for (Optional<Checked<GoalLine>> line = lines.next(); line.isPresent(); line = lines.next()) {
            any = true;
            GoalLine goal = line.get().orNull();
            if (goal == null) {
                allGoals = false;
                judged.report().refused(line.get().findings(), spoken);
                continue;
            }
            spoken = judged.add(goal.id(), goal.goal(), goal.language());
            if (!line.get().findings().isEmpty()) {
                Findings.print(
                        spec.commandLine().getErr(), file.toString(), line.get().findings(), spoken);
            }
        }
        if (!any) {
            throw Unusable.of(
                    "holdsNoGoal",
                    Map.of("file", InputFiles.isStandardInput(file) ? Unusable.of("standardInput") : file));
        }
        return allGoals;
    }

    /** Returns the first bytes, which stay to be read; of the standard input those that are there already. */
    private byte[] head(BufferedInputStream in) throws IOException {
        in.mark(Tables.HEAD);
        byte[] head = new byte[Tables.HEAD - 1];
        int length = InputFiles.isStandardInput(file) ? in.read(head) : in.readNBytes(head, 0, head.length);
        in.reset();
        return Arrays.copyOf(head, Math.max(0, length));
    }

    private boolean isTable(byte[] head) {
        return TABLE.matcher(InputFiles.name(file)).matches()
                || (InputFiles.isStandardInput(file) && (column != null || isPacked(head)));
    }

    private GoalTable table(InputStream in) throws IOException {
        Checked<GoalTable> goals = GoalTable.read(InputFiles.name(file), in, column);
        return goals.value().orElseThrow(() -> Unusable.of(goals.findings().get(0)));
    }

    private static List<Goal> goals(ProgrammeFile file) {
        return file.programme()
                .map(CoachingProgramme::goals)
                .orElseThrow(() -> Unusable.of(
                        "nothingRead",
                        Map.of("finding", Unusable.of(file.findings().get(0)))));
    }

    /** Returns the programme that the input says of itself it is; null if it is none, and then nothing of it is read. */
    private static @Nullable ProgrammeFile programme(byte[] head, BufferedInputStream in) throws IOException {
        String start = new String(head, 0, Math.min(START, head.length), StandardCharsets.ISO_8859_1);
        if (start.contains("\"coaching-programme/")) {
            return ProgrammeFile.read(in);
        }
        if (!isPacked(head)) {
            return null;
        }
        in.mark(Integer.MAX_VALUE);
        ProgrammeFile packed = ProgrammeFile.read(in.readAllBytes());
        in.reset();
        return packed.programme().isPresent() ? packed : null;
    }

    private static boolean isPacked(byte[] head) {
        return head.length > 1 && head[0] == 'P' && head[1] == 'K';
    }

    private @Nullable Language language() {
        if (language.equals("auto")) {
            return null;
        }
        try {
            return Language.parse(language);
        } catch (IllegalArgumentException unknown) {
            throw Unusable.of("goalLanguage", Map.of("language", language));
        }
    }

    /** Returns the input as text, in the encoding that its bytes show. */
    private BufferedReader text(byte[] head, BufferedInputStream in) throws IOException {
        TextEncoding encoding = TextEncoding.of(head, head.length < Tables.HEAD - 1);
        Charset charset = encoding.charset();
        if (charset == null) {
            throw Unusable.of("noText", Map.of("file", file));
        }
        in.skipNBytes(encoding.mark());
        return new BufferedReader(new InputStreamReader(in, charset));
    }
}
