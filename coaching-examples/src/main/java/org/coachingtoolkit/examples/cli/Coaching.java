package org.coachingtoolkit.examples.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.coachingtoolkit.core.common.Language;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.TypeConversionException;

/** The command line of the toolkit. What is said of it here, its help, version and exit codes, holds for every command. */
@Command(
        name = "coaching",
        description = "Coaching of teachers: checks a programme file and makes its documents.",
        scope = ScopeType.INHERIT,
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        usageHelpAutoWidth = true,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:done",
            "1:something is open: findings of severity ERROR, or questions to be answered first",
            "2:the input or the arguments cannot be used"
        })
public final class Coaching extends CommandGroup {
    /** Everything is fine. */
    static final int FINE = 0;

    /** There are findings of severity ERROR. */
    static final int ERRORS_FOUND = 1;

    /** The input or the arguments cannot be used. */
    static final int UNUSABLE = 2;

    /** The commands in the order in which help shows them; a command is built only when it is called or listed. */
    private static final Map<String, Supplier<Object>> COMMANDS = commands();

    /** Commands that speak of the others. */
    private static final Set<String> WANTING_ALL = Set.of("completion", "help");

    private final ProgressLine progress;

    private Coaching(ProgressLine progress) {
        this.progress = progress;
    }

    private static final Set<String> ASKING_FOR_HELP = Set.of("help", "-h", "--help");

    /** Runs a command and ends the process with its exit code. */
    public static void main(String[] arguments) {
        // the writers of spreadsheets log through an API that complains when nobody listens
        System.setProperty("log4j2.StatusLogger.level", "OFF");
        boolean shown = Screen.isTerminal("stdout", 1);
        boolean told = Screen.isTerminal("stderr", 2);
        Charset toldIn = told ? Screen.ofTerminal("stderr", System::getProperty) : StandardCharsets.UTF_8;
        ProgressLine progress = ProgressLine.started(told, toldIn);
        System.exit(run(
                new Screen(
                        System.out,
                        shown ? Screen.ofTerminal("stdout", System::getProperty) : StandardCharsets.UTF_8,
                        progress),
                new Screen(System.err, toldIn, progress),
                progress,
                shown ? Help.Ansi.AUTO : Help.Ansi.OFF,
                CommandErrors.of(System.getProperty("user.language"), arguments),
                arguments));
    }

    /** Runs a command with the given streams, to which it writes UTF-8, and returns its exit code. */
    public static int run(PrintStream out, PrintStream err, String... arguments) {
        return run(out, err, StandardCharsets.UTF_8, arguments);
    }

    /** Runs a command with streams to which it writes in a character encoding. */
    static int run(PrintStream out, PrintStream err, Charset charset, String... arguments) {
        ProgressLine unseen = new ProgressLine(null, charset, null, 0);
        return run(
                new Screen(out, charset, unseen),
                new Screen(err, charset, unseen),
                unseen,
                Help.Ansi.OFF,
                CommandErrors.of(Language.EN.code(), arguments),
                arguments);
    }

    private static int run(
            Screen out,
            Screen err,
            ProgressLine progress,
            Help.Ansi colours,
            CommandErrors errors,
            String... arguments) {
        progress.step(arguments.length == 0 ? "" : arguments[0]);
        CommandLine line = commandLine(progress, arguments)
                .setColorScheme(Help.defaultColorScheme(colours))
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .registerConverter(LocalDate.class, Coaching::day)
                .registerConverter(Path.class, Coaching::path)
                .setExecutionExceptionHandler((failure, command, parsed) -> {
                    command.getErr().println("coaching: " + unusable(failure).in(errors.language()));
                    return UNUSABLE;
                })
                .setParameterExceptionHandler((failure, given) -> {
                    errors.lines(failure).forEach(failure.getCommandLine().getErr()::println);
                    return UNUSABLE;
                });
        if (Arrays.stream(arguments).anyMatch(ASKING_FOR_HELP::contains)) {
            HelpTexts.of(errors.language()).ifPresent(line::setResourceBundle);
        }
        try (progress) {
            return line.execute(arguments);
        } catch (OutOfMemoryError tooLarge) {
            line.getErr().println(errors.text("memory"));
            return UNUSABLE;
        } finally {
            if (out.isLacking() || err.isLacking()) {
                // in letters that every terminal has
                line.getErr()
                        .println(
                                "coaching: this terminal has no signs for some letters, and shows ? for them; one that is"
                                        + " set to UTF-8 has, and so has a file that the output goes to.");
            }
            line.getOut().flush();
            line.getErr().flush();
        }
    }

    private static Map<String, Supplier<Object>> commands() {
        Map<String, Supplier<Object>> commands = new LinkedHashMap<>();
        commands.put("demo", DemoCommand::new);
        commands.put("open", OpenCommand::new);
        commands.put("new", NewCommand::new);
        commands.put("check", CheckCommand::new);
        commands.put("convert", ConvertCommand::new);
        commands.put("generate", GenerateCommand::new);
        commands.put("form", FormCommand::new);
        commands.put("import", ImportCommand::new);
        commands.put("session", SessionCommand::new);
        commands.put("teacher", TeacherCommand::new);
        commands.put("outcome", OutcomeCommand::new);
        commands.put("consent", ConsentCommand::new);
        commands.put("next-year", NextYearCommand::new);
        commands.put("years", YearsCommand::new);
        commands.put("goals", GoalsCommand::new);
        commands.put("schedule", ScheduleCommand::new);
        commands.put("rules", RulesCommand::new);
        commands.put("calendar", CalendarCommand::new);
        commands.put("archive", ArchiveCommand::new);
        commands.put("analyze", AnalyzeCommand::new);
        commands.put("completion", CompletionCommand::new);
        commands.put("codebook", CodebookCommand::new);
        commands.put("framework", FrameworkCommand::new);
        commands.put("help", HelpCommand::new);
        return commands;
    }

    /** Returns what tells at the terminal how far a command has come. */
    static ProgressLine progress(CommandSpec command) {
        return ((Coaching) command.root().userObject()).progress;
    }

    /** Returns the model of all commands. */
    static CommandLine commandLine() {
        return commandLine(new ProgressLine(null, StandardCharsets.UTF_8, null, 0), "help");
    }

    /**
     * Returns the model of the command that is called, or of all where none is. The model of a command costs more than most
     * commands do: those that are not called would be two fifths of a run of {@code check}.
     */
    private static CommandLine commandLine(ProgressLine progress, String... arguments) {
        CommandLine line = new CommandLine(new Coaching(progress));
        String first = arguments.length == 0 ? "" : arguments[0];
        if (first.equals("-V") || first.equals("--version")) {
            return line;
        }
        Supplier<Object> called = COMMANDS.get(first);
        if (called != null && !WANTING_ALL.contains(first)) {
            return line.addSubcommand(first, called.get());
        }
        COMMANDS.forEach((name, command) -> line.addSubcommand(name, command.get()));
        return line;
    }

    /** Reads a day, and says in one sentence how one is written. */
    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException notADay) {
            throw new TypeConversionException("'" + text + "' is no day; a day is written as 2026-09-01.");
        }
    }

    private static Unusable unusable(Exception failure) {
        if (failure instanceof Unusable unusable) {
            return unusable;
        } else if (failure instanceof UncheckedIOException) {
            return Unusable.worded(String.valueOf(failure.getMessage()));
        } else if (failure instanceof IOException unreadable) {
            return Unusable.of(unreadable);
        } else if (failure instanceof InvalidPathException name) {
            return Unusable.of(name);
        }
        return Unusable.of(
                "unexpected",
                Map.of("failure", failure.getClass().getSimpleName(), "reason", String.valueOf(failure.getMessage())));
    }

    /** Reads the name of a file, and says in one sentence why there can be none. */
    private static Path path(String text) {
        try {
            return Path.of(text);
        } catch (InvalidPathException notExpressible) {
            throw new TypeConversionException(Unusable.of(notExpressible).getMessage());
        }
    }
}
