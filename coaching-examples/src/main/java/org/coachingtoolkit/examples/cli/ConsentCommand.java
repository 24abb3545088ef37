package org.coachingtoolkit.examples.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.coachingtoolkit.core.people.JointConsent;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code coaching consent}: records who has agreed, and when. */
@Command(
        name = "consent",
        description =
                "Records who has agreed to the sessions of a goal, or to the change of a session, and when (clauses"
                        + " IV.2, IV.5).")
final class ConsentCommand implements Callable<Integer> {
    @Mixin
    private ChangedFile file;

    @Parameters(
            index = "1",
            arity = "1..*",
            paramLabel = "WHAT",
            description =
                    "A session that was changed: its id, or its day and who is in it; or a goal: its id, or whose it"
                            + " is.")
    private List<String> words;

    @Option(
            names = "--teacher",
            paramLabel = "DATE",
            description = "The day on which the teacher, or the group, agreed.")
    private @Nullable LocalDate teacher;

    @Option(names = "--coach", paramLabel = "DATE", description = "The day on which the coach-consultant agreed.")
    private @Nullable LocalDate coach;

    @SuppressWarnings("NullAway.Init") // picocli sets the fields
    ConsentCommand() {}

    @Override
    public Integer call() throws IOException {
        if (teacher == null && coach == null) {
            throw Unusable.of("agreed");
        }
        return file.record(journal -> journal.agree(String.join(" ", words), new JointConsent(teacher, coach)));
    }
}
