package org.coachingtoolkit.examples.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code coaching schedule}: proposes sessions, and finds what clashes. */
@Command(
        name = "schedule",
        description = "Proposes a schedule of sessions, or finds what clashes in the one that is there.",
        subcommands = {ScheduleConflictsCommand.class, ScheduleProposeCommand.class},
        mixinStandardHelpOptions = true)
final class ScheduleCommand implements Runnable {
    @Spec
    private CommandSpec spec;

    @SuppressWarnings("NullAway.Init") // picocli sets the field
    ScheduleCommand() {}

    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(),
                "which command? " + String.join(", ", spec.subcommands().keySet()));
    }
}
