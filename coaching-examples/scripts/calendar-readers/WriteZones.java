import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import org.coachingtoolkit.core.common.Language;
import org.coachingtoolkit.core.file.ProgrammeFile;
import org.coachingtoolkit.core.people.CoachId;
import org.coachingtoolkit.core.people.TeacherId;
import org.coachingtoolkit.core.programme.CoachingProgramme;
import org.coachingtoolkit.core.schedule.SessionSchedule;
import org.coachingtoolkit.core.session.CoachingSession;
import org.coachingtoolkit.core.session.SessionId;
import org.coachingtoolkit.reports.calendar.CalendarFile;
import org.coachingtoolkit.reports.calendar.SessionCalendar;

/**
 * Writes a calendar for every zone that Java knows, eight sessions each at random times of 2026 to 2028, and the moments
 * that Java's rules give: {@code expected.tsv} with zone file, session and seconds since 1970.
 */
class WriteZones {
    public static void main(String[] args) throws IOException {
        Path folder = Files.createDirectories(Path.of(args[0]));
        CoachingProgramme programme;
        try (InputStream in = CoachingProgramme.class
                .getClassLoader()
                .getResourceAsStream("org/coachingtoolkit/examples/programmes/kindergarten-ru.json")) {
            programme = ProgrammeFile.read(in.readAllBytes()).get();
        }
        CoachingSession pattern = programme.schedule().sessions().get(0);
        Random random = new Random(7);
        StringBuilder expected = new StringBuilder();
        int zones = 0;
        for (String id : new TreeSet<>(ZoneId.getAvailableZoneIds())) {
            if (!id.contains("/") || id.startsWith("SystemV/")) {
                continue;
            }
            ZoneId zone = ZoneId.of(id);
            List<CoachingSession> sessions = new ArrayList<>();
            while (sessions.size() < 8) {
                LocalDateTime start =
                        LocalDateTime.of(2026, 1, 1, 0, 0).plusMinutes(5L * random.nextInt(3 * 365 * 24 * 12));
                if (zone.getRules().getValidOffsets(start).size() == 1) {
                    String name = "s" + sessions.size();
                    sessions.add(CoachingSession.builder(
                                    new SessionId(name),
                                    pattern.goal(),
                                    pattern.coachee(),
                                    pattern.coach(),
                                    name,
                                    start,
                                    Duration.ofMinutes(45))
                            .build());
                    expected.append("zone-" + zones + ".ics\t" + name + "\t" + start.atZone(zone).toEpochSecond() + "\n");
                }
            }
            SessionSchedule schedule = SessionSchedule.builder(zone, programme.schedule().period(), programme.schedule().attachment()).sessions(sessions).build();
            Files.writeString(
                    folder.resolve("zone-" + zones++ + ".ics"),
                    SessionCalendar.of(programme.with(schedule), Language.EN, Instant.EPOCH)
                            .all()
                            .text());
        }
        Files.writeString(folder.resolve("expected.tsv"), expected);
        System.out.println(zones + " zones");
        writeMessages(programme, Files.createDirectories(Path.of(args[1])));
    }

    /** Invites the first teacher to all sessions, and calls off those that a schedule without sessions has lost. */
    private static void writeMessages(CoachingProgramme programme, Path folder) throws IOException {
        TeacherId teacher = programme.teachers().get(0).id();
        Map<CoachId, URI> coaches = new HashMap<>();
        programme.coaches().forEach(coach -> coaches.put(coach.id(), URI.create("mailto:coach@school.example")));
        Map<TeacherId, URI> teachers = Map.of(teacher, URI.create("mailto:teacher@school.example"));
        List<CalendarFile> messages = new ArrayList<>(SessionCalendar.of(programme, Language.RU, Instant.EPOCH)
                .inviting(teachers, coaches)
                .requests(teacher));
        messages.addAll(SessionCalendar.of(
                        programme.with(programme.schedule().with(List.of())), Language.RU, Instant.EPOCH)
                .after(List.of(programme.schedule()))
                .inviting(teachers, coaches)
                .cancellations(teacher));
        for (CalendarFile message : messages) {
            Files.writeString(folder.resolve(message.name() + ".ics"), message.text());
        }
        System.out.println(messages.size() + " invitations and cancellations");
    }
}
