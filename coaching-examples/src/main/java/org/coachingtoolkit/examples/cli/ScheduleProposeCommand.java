package org.coachingtoolkit.examples.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.coachingtoolkit.core.common.Language;
import org.coachingtoolkit.core.common.TextCatalogue;
import org.coachingtoolkit.core.file.ProgrammeFile;
import org.coachingtoolkit.core.finding.Finding;
import org.coachingtoolkit.core.people.CoachId;
import org.coachingtoolkit.core.programme.CoachingProgramme;
import org.coachingtoolkit.core.schedule.SessionSchedule;
import org.coachingtoolkit.core.schedule.proposal.Pinning;
import org.coachingtoolkit.core.schedule.proposal.ProposedMove;
import org.coachingtoolkit.core.schedule.proposal.ScheduleProposal;
import org.coachingtoolkit.core.schedule.proposal.ScheduleProposer;
import org.coachingtoolkit.core.schedule.proposal.ScheduleQuality;
import org.coachingtoolkit.core.schedule.proposal.ScheduleRequest;
import org.coachingtoolkit.core.session.CoachingSession;
import org.coachingtoolkit.core.session.SessionId;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code coaching schedule propose}: proposes sessions for the goals of a programme. */
@Command(
        name = "propose",
        description = "Proposes sessions for the goals of a programme, for teacher and coach-consultant to work out"
                + " together. Sessions to which both have agreed stay where they are. Prints what is new, what is moved,"
                + " and why something could not be placed.")
final class ScheduleProposeCommand implements Callable<Integer> {
    private static final TextCatalogue TEXTS = TextCatalogue.of(ScheduleProposeCommand.class);

    @Parameters(paramLabel = "FILE", description = "The programme file: a workbook (XLSX) or JSON.")
    private Path file;

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = "Writes the programme with the proposed schedule; without it, nothing is written.")
    private @Nullable Path output;

    @Option(names = "--force", description = "Replaces the output file if it is there with other contents.")
    private boolean force;

    @Option(
            names = "--repair",
            description = "Sessions that were agreed on may be moved too, as few as possible; both would agree anew.")
    private boolean repair;

    @Option(names = "--seed", paramLabel = "NUMBER", description = "Another number gives another proposal.")
    private long seed = ScheduleProposer.DEFAULT.seed();

    @Option(
            names = "--moves",
            paramLabel = "NUMBER",
            description = "How long to search, in sets of sessions placed anew; ${DEFAULT-VALUE} without it.")
    private int moves = ScheduleProposer.DEFAULT.moves();

    @Mixin
    private LanguageOption language;

    @Mixin
    private AsOfOption asOf;

    @Spec
    private CommandSpec spec;

    @SuppressWarnings("NullAway.Init") // picocli sets the fields
    ScheduleProposeCommand() {}

    @Override
    public Integer call() throws IOException {
        ProgrammeFile read = InputFiles.programme(file);
        PrintWriter out = spec.commandLine().getOut();
        if (read.programme().isEmpty()) {
            Findings.print(out, file.toString(), read.findings(), language.or(Language.EN));
            return Coaching.UNUSABLE;
        }
        CoachingProgramme programme = read.get();
        Language shown = language.or(programme.language());
        if (output != null && !read.losses().isEmpty()) {
            Findings.print(out, file.toString(), read.losses(), shown);
            throw Unusable.of("lostIn", Map.of("file", file, "out", output));
        }
        ScheduleProposal proposal = propose(read, programme);
        if (output != null) {
            OutputFolder.writeOne(output, force, read.with(programme.with(proposal.schedule()))::write);
        }
        print(out, programme, proposal, shown);
        List<Finding> unplaced = read.locate(proposal.unplaced());
        if (!unplaced.isEmpty()) {
            Findings.print(out, file.toString(), unplaced, shown);
        }
        if (output != null) {
            out.println(TEXTS.text(shown, "written", Map.of("file", output)));
        }
        return Coaching.FINE;
    }

    private ScheduleProposal propose(ProgrammeFile read, CoachingProgramme programme) {
        ScheduleRequest request = new ScheduleRequest(
                programme.calendar(),
                programme.goals(),
                programme.groups(),
                programme.coaches(),
                programme.schedule(),
                asOf.day(read));
        try {
            return new ScheduleProposer(seed, moves, repair ? Pinning.PAST : Pinning.AGREED).propose(request);
        } catch (IllegalArgumentException outOfRange) {
            throw Unusable.saying(outOfRange.getMessage());
        }
    }

    private static void print(
            PrintWriter out, CoachingProgramme programme, ScheduleProposal proposal, Language language) {
        Map<SessionId, CoachingSession> sessions = new HashMap<>();
        proposal.schedule().sessions().forEach(session -> sessions.putIfAbsent(session.id(), session));
        proposal.added().stream()
                .map(sessions::get)
                .sorted(SessionSchedule.ORDER)
                .forEach(session -> out.println(TEXTS.text(
                        language,
                        "added",
                        Map.of(
                                "session", session.id(),
                                "start", session.start(),
                                "coachee", programme.nameOf(session.coachee()),
                                "coach", coachName(programme, session.coach())))));
        for (ProposedMove move : proposal.moves()) {
            out.println(TEXTS.text(
                    language, "moved", Map.of("session", move.session(), "from", move.from(), "to", move.to())));
        }
        ScheduleQuality quality = proposal.quality();
        out.println(TEXTS.text(
                language,
                "quality",
                Map.of(
                        "placed", quality.placed(),
                        "wanted", quality.wanted(),
                        "evenness", language.format().percent(quality.evenness()),
                        "balance", language.format().percent(quality.loadBalance()),
                        "cost", proposal.cost(),
                        "bound", proposal.bound())));
    }

    private static String coachName(CoachingProgramme programme, CoachId coach) {
        return programme.coach(coach).map(known -> known.name().initialsLast()).orElse(coach.value());
    }
}
