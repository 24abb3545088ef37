package org.coachingtoolkit.examples.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.coachingtoolkit.core.intake.Intake;
import org.coachingtoolkit.core.intake.IntakeKind;
import org.coachingtoolkit.core.people.JointConsent;
import org.coachingtoolkit.core.programme.CoachingProgramme;
import org.coachingtoolkit.core.session.Venue;
import org.coachingtoolkit.core.year.AddedSession;
import org.coachingtoolkit.core.year.ProposedChange;
import org.coachingtoolkit.core.year.YearJournal;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code coaching session}: records what becomes of sessions. */
@Command(
        name = "session",
        description = "Records what becomes of sessions: status, history, and what consent is still needed (IV.5).",
        subcommands = {
            SessionCommand.Hold.class,
            SessionCommand.Miss.class,
            SessionCommand.Move.class,
            SessionCommand.Cancel.class,
            SessionCommand.Add.class,
            SessionCommand.Register.class
        })
final class SessionCommand extends CommandGroup {
    SessionCommand() {}

    /** What is recorded of a session that the schedule has. */
    abstract static class OfSession implements Callable<Integer> {
        @Mixin
        private ChangedFile file;

        @Parameters(
                index = "1",
                arity = "1..*",
                paramLabel = "SESSION",
                description = "The session: its id, or its day and who is in it: 12.11 14:00 Ivanova.")
        private List<String> words;

        @SuppressWarnings("NullAway.Init") // picocli sets the fields
        private OfSession() {}

        @Override
        public final Integer call() throws IOException {
            return file.record(journal -> recorded(journal, String.join(" ", words)));
        }

        abstract YearJournal recorded(YearJournal journal, String session);
    }

    /** Who has agreed to a change. */
    static final class Consent {
        @Option(
                names = "--teacher-agreed",
                paramLabel = "DATE",
                description = "The day on which the teacher agreed to the change (clause IV.5).")
        private @Nullable LocalDate teacher;

        @Option(
                names = "--coach-agreed",
                paramLabel = "DATE",
                description = "The day on which the coach-consultant agreed to the change (clause IV.5).")
        private @Nullable LocalDate coach;

        JointConsent given() {
            return new JointConsent(teacher, coach);
        }
    }

    /** {@code coaching session hold}. */
    @Command(name = "hold", description = "A session was held.")
    static final class Hold extends OfSession {
        @Option(names = "--agreed", paramLabel = "TEXT", description = "The next step that was agreed at the end.")
        private @Nullable String agreement;

        Hold() {}

        @Override
        YearJournal recorded(YearJournal journal, String session) {
            return journal.hold(session, agreement);
        }
    }

    /** {@code coaching session miss}. */
    @Command(name = "miss", description = "A session did not take place, and nobody had called it off.")
    static final class Miss extends OfSession {
        @Option(names = "--reason", paramLabel = "TEXT", description = "Why.")
        private @Nullable String reason;

        Miss() {}

        @Override
        YearJournal recorded(YearJournal journal, String session) {
            return journal.miss(session, reason);
        }
    }

    /** {@code coaching session move}. */
    @Command(name = "move", description = "A session is put off to another time.")
    static final class Move extends OfSession {
        @Option(
                names = "--to",
                required = true,
                paramLabel = "WHEN",
                description = "The new day and time: '26.11 14:00'. Without a time the hour stays.")
        private String to;

        @Option(names = "--reason", paramLabel = "TEXT", description = "Why.")
        private @Nullable String reason;

        @Mixin
        private Consent consent;

        @SuppressWarnings("NullAway.Init") // picocli sets the fields
        Move() {}

        @Override
        YearJournal recorded(YearJournal journal, String session) {
            return journal.move(session, to, reason, consent.given());
        }
    }

    /** {@code coaching session cancel}. */
    @Command(name = "cancel", description = "A session is called off.")
    static final class Cancel extends OfSession {
        @Option(names = "--reason", paramLabel = "TEXT", description = "Why.")
        private @Nullable String reason;

        @Mixin
        private Consent consent;

        @SuppressWarnings("NullAway.Init") // picocli sets the fields
        Cancel() {}

        @Override
        YearJournal recorded(YearJournal journal, String session) {
            return journal.cancel(session, reason, consent.given());
        }
    }

    /** {@code coaching session add}. */
    @Command(name = "add", description = "A session is added to the schedule.")
    static final class Add implements Callable<Integer> {
        @Mixin
        private ChangedFile file;

        @Option(
                names = "--with",
                required = true,
                paramLabel = "WHO",
                description = "The teacher or group, or the id of the goal if they have several.")
        private String with;

        @Option(names = "--at", required = true, paramLabel = "WHEN", description = "Day and time: '26.11 14:00'.")
        private String at;

        @Option(names = "--topic", required = true, paramLabel = "TEXT", description = "What it is about.")
        private String topic;

        @Option(
                names = "--minutes",
                paramLabel = "N",
                description = "How long it is; without it, as was agreed for the goal.")
        private @Nullable Integer minutes;

        @Option(names = "--coach", paramLabel = "WHO", description = "Who leads it; without it, the goal's coach.")
        private @Nullable String coach;

        @Option(names = "--place", paramLabel = "TEXT", description = "The room or address.")
        private @Nullable String venue;

        @Option(names = "--reason", paramLabel = "TEXT", description = "Why.")
        private @Nullable String reason;

        @Mixin
        private Consent consent;

        @SuppressWarnings("NullAway.Init") // picocli sets the fields
        Add() {}

        @Override
        public Integer call() throws IOException {
            if (minutes != null && (minutes < 1 || minutes >= 24 * 60)) {
                throw Unusable.of("minutes", Map.of("minutes", minutes));
            }
            return file.record(journal -> journal.add(AddedSession.builder(with, at, topic)
                    .duration(minutes == null ? null : Duration.ofMinutes(minutes))
                    .coach(coach)
                    .venue(venue == null ? null : Venue.inPerson(venue))
                    .reason(reason)
                    .consent(consent.given())
                    .build()));
        }
    }

    /** {@code coaching session record}. */
    @Command(name = "record", description = "Records all that a register of sessions says, such as that of a month.")
    static final class Register implements Callable<Integer> {
        @Mixin
        private ChangedFile file;

        @Option(
                names = "--from",
                required = true,
                arity = "1..*",
                paramLabel = "TABLE",
                description = "The register: XLSX, ODS, DOCX or CSV with a row for each session.")
        private List<Path> tables;

        @SuppressWarnings("NullAway.Init") // picocli sets the fields
        Register() {}

        @Override
        public Integer call() throws IOException {
            return file.change(this::proposed);
        }

        private ProposedChange proposed(CoachingProgramme programme, LocalDate on) {
            Intake intake = Intake.read(
                    ImportCommand.sources(tables),
                    IntakeKind.SESSIONS,
                    programme.calendar().year());
            return ProposedChange.of(intake, programme, on);
        }
    }
}
