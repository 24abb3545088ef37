package org.coachingtoolkit.examples.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.coachingtoolkit.core.common.Language;
import org.coachingtoolkit.core.file.ProgrammeFile;
import org.coachingtoolkit.core.programme.CoachingProgramme;
import org.coachingtoolkit.core.programme.PublicEdition;
import org.coachingtoolkit.core.schedule.SessionSchedule;
import org.coachingtoolkit.reports.calendar.CalendarFile;
import org.coachingtoolkit.reports.calendar.SessionCalendar;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code coaching calendar}: puts a schedule into calendars. */
@Command(name = "calendar", description = "Writes the schedule as calendars (.ics) for phones and mail programs.")
final class CalendarCommand implements Callable<Integer> {
    @Parameters(paramLabel = "FILE", description = "The programme file: a workbook (XLSX) or JSON.")
    private Path file;

    @Option(names = "--out", paramLabel = "DIR", required = true, description = "The folder to write into.")
    private Path folder;

    @Option(
            names = "--for",
            paramLabel = "teacher|coach|all",
            description = "A calendar for each teacher, for each coach, or these and one of all sessions.",
            defaultValue = "all")
    private Audience audience;

    @Option(
            names = "--earlier",
            paramLabel = "FILE",
            description = "Programme files whose calendars were issued before, the oldest first: sessions that have"
                    + " changed or gone since then are marked so.")
    private List<Path> earlier = List.of();

    @Option(
            names = "--public",
            description = "For a site or a wall that everybody passes: codes in place of names, no topics, no links.")
    private boolean publicly;

    @Option(
            names = "--key",
            paramLabel = "FILE",
            description =
                    "With --public: a file with a secret by which sessions are named, so that nobody else can tell"
                            + " which is whose; made if it is not there. Keep it: with another one every session is a new one.")
    private @Nullable Path key;

    @Option(names = "--force", description = "Replace files that have other contents.")
    private boolean force;

    @Mixin
    private ListOption list;

    @Mixin
    private LanguageOption language;

    @Mixin
    private AsOfOption asOf;

    @Spec
    private CommandSpec spec;

    @SuppressWarnings("NullAway.Init") // picocli sets the fields
    CalendarCommand() {}

    @Override
    public Integer call() {
        requireKey();
        ProgrammeFile read = InputFiles.programme(file);
        LocalDate day = asOf.day(read);
        CoachingProgramme programme = programme(file, read);
        List<SessionSchedule> issues = earlier.stream()
                .map(path -> programme(path, InputFiles.programme(path)).schedule())
                .toList();
        Language shown = language.or(programme.language());
        SessionCalendar calendar =
                SessionCalendar.of(programme, shown, AsOfOption.moment(day)).after(issues);
        List<CalendarFile> files = new ArrayList<>();
        if (audience == Audience.ALL) {
            files.add(calendar.all());
        }
        if (audience != Audience.COACH) {
            programme.teachers().forEach(teacher -> files.add(calendar.of(teacher.id())));
        }
        if (audience != Audience.TEACHER) {
            programme.coaches().forEach(coach -> files.add(calendar.of(coach.id())));
        }
        OutputFolder output = OutputFolder.open(folder, force);
        output.requireExpressible(files.stream().map(CalendarFile::name).toList());
        files.forEach(calendarFile -> output.write(calendarFile.name() + ".ics", calendarFile::writeTo));
        list.print(spec.commandLine().getOut(), output.written(), shown);
        output.requireComplete();
        return Coaching.FINE;
    }

    /** Returns the programme of a file that was read as a whole: a session that is not read would be one called off. */
    private CoachingProgramme programme(Path path, ProgrammeFile read) {
        if (read.programme().isPresent() && !read.losses().isEmpty()) {
            Findings.print(
                    spec.commandLine().getErr(),
                    path.toString(),
                    read.losses(),
                    language.or(read.get().language()));
            throw Unusable.of("lost");
        }
        return read.programme().map(this::edition).orElseThrow(() -> Unusable.of("noCalendar", Map.of("file", path)));
    }

    private CoachingProgramme edition(CoachingProgramme programme) {
        return !publicly || key == null ? programme : PublicEdition.of(programme, CalendarKey.in(key));
    }

    /** Makes sure that a public calendar has its secret, and says so where that is a new one. */
    private void requireKey() {
        if (!publicly) {
            return;
        }
        if (key == null) {
            throw Unusable.of("key");
        }
        if (key.toAbsolutePath().normalize().startsWith(folder.toAbsolutePath().normalize())) {
            throw Unusable.of("keyPublished", Map.of("file", key, "folder", folder));
        }
        if (!Files.exists(key)) {
            if (!earlier.isEmpty()) {
                throw Unusable.of("keyLost", Map.of("file", key));
            }
            spec.commandLine()
                    .getErr()
                    .println("coaching: a new secret is made in " + key + "; the next issue wants the same one.");
        }
    }

    /** For whom calendars are made. */
    enum Audience {
        TEACHER,
        COACH,
        ALL
    }
}
