package org.coachingtoolkit.examples.cli;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command line of the toolkit. */
@Command(
        name = "coaching",
        description = "Coaching of teachers: checks a programme file and makes its documents.",
        subcommands = {
            // in the order in which help shows them
            DemoCommand.class,
            CheckCommand.class,
            GenerateCommand.class,
            GoalsCommand.class,
            ScheduleCommand.class,
            RulesCommand.class,
            CalendarCommand.class,
            ArchiveCommand.class,
            AnalyzeCommand.class,
            CommandLine.HelpCommand.class
        },
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
public final class Coaching implements Runnable {
    /** Everything is fine. */
    static final int FINE = 0;

    /** There are findings of severity ERROR. */
    static final int ERRORS_FOUND = 1;

    /** The input or the arguments cannot be used. */
    static final int UNUSABLE = 2;

    @Spec
    private CommandSpec spec;

    @SuppressWarnings("NullAway.Init") // picocli sets the field
    private Coaching() {}

    /** Runs a command and ends the process with its exit code. */
    public static void main(String[] arguments) {
        // the writers of spreadsheets log through an API that complains when nobody listens
        System.setProperty("log4j2.StatusLogger.level", "OFF");
        System.exit(run(System.out, System.err, arguments));
    }

    /** Runs a command with the given streams, to which it writes UTF-8, and returns its exit code. */
    public static int run(PrintStream out, PrintStream err, String... arguments) {
        CommandLine line = new CommandLine(new Coaching())
                .setOut(utf8(out))
                .setErr(utf8(err))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler((failure, command, parsed) -> {
                    command.getErr().println("coaching: " + sentence(failure));
                    return UNUSABLE;
                })
                .setParameterExceptionHandler((failure, given) -> {
                    CommandLine command = failure.getCommandLine();
                    command.getErr().println("coaching: " + failure.getMessage());
                    command.getErr().println("See '" + command.getCommandSpec().qualifiedName() + " --help'.");
                    return UNUSABLE;
                });
        try {
            return line.execute(arguments);
        } catch (OutOfMemoryError tooLarge) {
            err.println("coaching: the input is too large for the memory of this process; java -Xmx gives it more.");
            return UNUSABLE;
        } finally {
            line.getOut().flush();
            line.getErr().flush();
        }
    }

    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(),
                "which command? " + String.join(", ", spec.subcommands().keySet()));
    }

    private static String sentence(Exception failure) {
        String message = String.valueOf(failure.getMessage());
        if (failure instanceof Unusable || failure instanceof UncheckedIOException) {
            return message;
        } else if (failure instanceof IOException unreadable) {
            return InputFiles.reason(unreadable);
        }
        return "this should not have happened: " + failure.getClass().getSimpleName() + ": " + message;
    }

    private static PrintWriter utf8(PrintStream stream) {
        return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
    }
}
