package org.coachingtoolkit.examples.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.coachingtoolkit.core.goal.AttainmentLevel;
import org.coachingtoolkit.core.goal.EventLevel;
import org.coachingtoolkit.core.goal.OutcomeKind;
import org.coachingtoolkit.core.session.Achiever;
import org.coachingtoolkit.core.year.YearJournal;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code coaching outcome}: records results. */
@Command(
        name = "outcome",
        description = "Records results of the work on goals (clause IV.6), and how far goals were reached.",
        subcommands = {OutcomeCommand.Add.class, OutcomeCommand.Attained.class})
final class OutcomeCommand extends CommandGroup {
    OutcomeCommand() {}

    /** What is recorded of a goal. */
    abstract static class OfGoal implements Callable<Integer> {
        @Mixin
        private ChangedFile file;

        @Option(
                names = "--of",
                required = true,
                paramLabel = "WHO",
                description = "The teacher or group, or the id of the goal if they have several.")
        private String goal;

        @SuppressWarnings("NullAway.Init") // picocli sets the fields
        private OfGoal() {}

        @Override
        public final Integer call() throws IOException {
            return file.record(journal -> recorded(journal, goal));
        }

        abstract YearJournal recorded(YearJournal journal, String of);
    }

    /** {@code coaching outcome add}. */
    @Command(name = "add", description = "A result was reached.")
    static final class Add extends OfGoal {
        @Option(
                names = "--kind",
                required = true,
                paramLabel = "KIND",
                description = "Which result it is: ${COMPLETION-CANDIDATES}.")
        private OutcomeKind kind;

        @Option(
                names = "--text",
                required = true,
                paramLabel = "TEXT",
                description = "What it is: the contest and the place taken, the journal and the title.")
        private String text;

        @Option(names = "--on", required = true, paramLabel = "DATE", description = "The day on which it was reached.")
        private String on;

        @Option(names = "--evidence", paramLabel = "TEXT", description = "The document that shows it.")
        private @Nullable String evidence;

        @Option(names = "--level", paramLabel = "LEVEL", description = "How far it reaches: ${COMPLETION-CANDIDATES}.")
        private @Nullable EventLevel level;

        @Option(
                names = "--achiever",
                paramLabel = "WHOSE",
                description = "Whose result it is: ${COMPLETION-CANDIDATES}.")
        private @Nullable Achiever achiever;

        @SuppressWarnings("NullAway.Init") // picocli sets the fields
        Add() {}

        @Override
        YearJournal recorded(YearJournal journal, String of) {
            if (text.isBlank()) {
                throw Unusable.of("blankText");
            }
            return journal.reach(of, kind, text, on, evidence, level, achiever);
        }
    }

    /** {@code coaching outcome attained}. */
    @Command(name = "attained", description = "The work on a goal is over, and how far it was reached has been judged.")
    static final class Attained extends OfGoal {
        @Option(
                names = "--level",
                required = true,
                paramLabel = "LEVEL",
                description = "How far it was reached: ${COMPLETION-CANDIDATES}.")
        private AttainmentLevel level;

        @SuppressWarnings("NullAway.Init") // picocli sets the fields
        Attained() {}

        @Override
        YearJournal recorded(YearJournal journal, String of) {
            return journal.attain(of, level);
        }
    }
}
