package org.coachingtoolkit.examples.cli;

import picocli.CommandLine.Command;

/** {@code coaching schedule}: proposes sessions, and finds what clashes. */
@Command(
        name = "schedule",
        description = "Proposes a schedule of sessions, or finds what clashes in the one that is there.",
        subcommands = {ScheduleConflictsCommand.class, ScheduleProposeCommand.class})
final class ScheduleCommand extends CommandGroup {
    ScheduleCommand() {}
}
