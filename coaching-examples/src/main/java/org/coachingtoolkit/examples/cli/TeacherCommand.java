package org.coachingtoolkit.examples.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code coaching teacher}: records who comes and who leaves. */
@Command(
        name = "teacher",
        description = "Records that a teacher has come or leaves.",
        subcommands = {TeacherCommand.Add.class, TeacherCommand.Leave.class})
final class TeacherCommand extends CommandGroup {
    TeacherCommand() {}

    /** {@code coaching teacher add}. */
    @Command(name = "add", description = "A teacher has come.")
    static final class Add implements Callable<Integer> {
        @Mixin
        private ChangedFile file;

        @Parameters(index = "1", paramLabel = "NAME", description = "The name in full, family name first.")
        private String name;

        @Option(names = "--post", required = true, paramLabel = "TEXT", description = "The post.")
        private String post;

        @Option(names = "--category", paramLabel = "TEXT", description = "The qualification category.")
        private @Nullable String category;

        @SuppressWarnings("NullAway.Init") // picocli sets the fields
        Add() {}

        @Override
        public Integer call() throws IOException {
            return file.record(journal -> journal.join(name, post, category));
        }
    }

    /** {@code coaching teacher leave}. */
    @Command(name = "leave", description = "A teacher leaves: what was held stays, planned sessions are asked about.")
    static final class Leave implements Callable<Integer> {
        @Mixin
        private ChangedFile file;

        @Parameters(index = "1", paramLabel = "WHO", description = "The teacher: name or id.")
        private String who;

        @Option(
                names = "--from",
                required = true,
                paramLabel = "DATE",
                description = "The first day on which the teacher no longer works here.")
        private String from;

        @Option(names = "--reason", paramLabel = "TEXT", description = "Why.")
        private @Nullable String reason;

        @SuppressWarnings("NullAway.Init") // picocli sets the fields
        Leave() {}

        @Override
        public Integer call() throws IOException {
            return file.record(journal -> journal.leave(who, from, reason));
        }
    }
}
