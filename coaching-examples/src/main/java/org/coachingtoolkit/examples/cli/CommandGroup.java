package org.coachingtoolkit.examples.cli;

import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** A command that only has others. */
abstract class CommandGroup implements Runnable {
    @Spec
    private CommandSpec spec;

    @SuppressWarnings("NullAway.Init") // picocli sets the field
    CommandGroup() {}

    final CommandSpec spec() {
        return spec;
    }

    @Override
    public final void run() {
        throw new NoCommand(spec.commandLine());
    }

    /** Says that one of the commands must be named. */
    static final class NoCommand extends ParameterException {
        private static final long serialVersionUID = 1L;

        NoCommand(CommandLine group) {
            super(
                    group,
                    "which command? " + String.join(", ", group.getSubcommands().keySet()));
        }

        List<String> names() {
            return List.copyOf(getCommandLine().getSubcommands().keySet());
        }
    }
}
