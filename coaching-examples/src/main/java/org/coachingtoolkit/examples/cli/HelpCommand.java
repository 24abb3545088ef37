package org.coachingtoolkit.examples.cli;

import java.util.List;
import java.util.Map;
import org.coachingtoolkit.core.common.Language;
import org.coachingtoolkit.core.common.Likeness;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code coaching help}: says what a command does, such as {@code coaching help session move}. */
@Command(name = "help", description = "Says what a command does and which options it has.")
final class HelpCommand implements Runnable {
    @Parameters(
            arity = "0..*",
            paramLabel = "COMMAND",
            description = "The command, such as: session move; without it, all of them are listed.")
    private List<String> names = List.of();

    @Spec
    private CommandSpec spec;

    /** All help is in one language, which {@link Coaching} knows before it is asked for. */
    @Option(names = "--lang", paramLabel = "ru|en|uk", description = "Language; without it, that of the system.")
    void language(Language language) {}

    @SuppressWarnings("NullAway.Init") // picocli sets the field
    HelpCommand() {}

    @Override
    public void run() {
        CommandLine command = spec.root().commandLine();
        for (String name : names) {
            CommandLine next = command.getSubcommands().get(name);
            if (next == null) {
                String of = command.getCommandSpec().qualifiedName();
                throw Unusable.of(
                        "noCommand",
                        Map.of(
                                "name",
                                of + " " + name,
                                "hint",
                                Likeness.nearest(name, command.getSubcommands().keySet())
                                        .map(meant -> Unusable.of("meant", Map.of("word", meant)))
                                        .orElse(Unusable.of("seeHelp", Map.of("command", of)))));
            }
            command = next;
        }
        command.usage(spec.commandLine().getOut(), spec.commandLine().getColorScheme());
    }
}
