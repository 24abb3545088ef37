package org.coachingtoolkit.reports.calendar;

import static java.util.Objects.requireNonNull;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.coachingtoolkit.core.common.Language;
import org.coachingtoolkit.core.common.TextCatalogue;
import org.coachingtoolkit.core.people.CoachConsultant;
import org.coachingtoolkit.core.people.CoachId;
import org.coachingtoolkit.core.people.Teacher;
import org.coachingtoolkit.core.people.TeacherId;
import org.coachingtoolkit.core.programme.CoachingProgramme;
import org.coachingtoolkit.core.schedule.SessionSchedule;
import org.coachingtoolkit.core.session.CoachingSession;
import org.coachingtoolkit.core.session.SessionId;
import org.coachingtoolkit.core.session.SessionStatus;
import org.jspecify.annotations.Nullable;

/**
 * The schedule of a programme as calendars: for the wall, for a teacher, for a coach-consultant; to look at, to invite, to
 * call off.
 *
 * <p>Each session is one event whose UID never changes, whatever becomes of its time. When {@link #after earlier issues} of
 * the schedule are given, an event's SEQUENCE tells how often its time, place or standing has changed, and sessions that
 * are no longer in the schedule are called off. Same input, same text. Immutable.
 *
 * <pre>{@code
 * SessionCalendar calendar = SessionCalendar.of(programme, Language.RU, Instant.parse("2026-09-01T06:00:00Z"));
 * Files.writeString(folder.resolve("schedule.ics"), calendar.all().text());
 * }</pre>
 */
public final class SessionCalendar {
    private static final TextCatalogue TEXTS = TextCatalogue.of(SessionCalendar.class);

    private final CoachingProgramme programme;
    private final Language language;
    private final Instant issued;
    private final List<SessionSchedule> earlier;
    private final Map<TeacherId, URI> teacherAddresses;
    private final Map<CoachId, URI> coachAddresses;
    private final Names names;
    private final List<SessionEvent> events;

    private SessionCalendar(
            CoachingProgramme programme,
            Language language,
            Instant issued,
            List<SessionSchedule> earlier,
            Map<TeacherId, URI> teacherAddresses,
            Map<CoachId, URI> coachAddresses) {
        this.programme = requireNonNull(programme, "programme");
        this.language = requireNonNull(language, "language");
        this.issued = requireNonNull(issued, "issued");
        this.earlier = List.copyOf(earlier);
        this.teacherAddresses = Map.copyOf(teacherAddresses);
        this.coachAddresses = Map.copyOf(coachAddresses);
        this.names = new Names(programme);
        this.events = events();
    }

    /**
     * Returns the calendars of a programme.
     *
     * @param programme the programme; the sessions of its series are among its events
     * @param language the language of the words
     * @param issued the moment of issue, which every event bears
     */
    public static SessionCalendar of(CoachingProgramme programme, Language language, Instant issued) {
        requireNonNull(programme, "programme");
        return new SessionCalendar(programme.expanded(), language, issued, List.of(), Map.of(), Map.of());
    }

    /** Returns these calendars as a newer issue of schedules, the oldest first. */
    public SessionCalendar after(List<SessionSchedule> earlierIssues) {
        return new SessionCalendar(programme, language, issued, earlierIssues, teacherAddresses, coachAddresses);
    }

    /**
     * Returns these calendars with the addresses that invitations need, as {@code mailto:} URIs. The programme does not
     * hold them, and nothing but {@link #requests} and {@link #cancellations} shows them.
     *
     * @throws IllegalArgumentException if an address is not an absolute URI
     */
    public SessionCalendar inviting(Map<TeacherId, URI> teachers, Map<CoachId, URI> coaches) {
        Stream.concat(teachers.values().stream(), coaches.values().stream()).forEach(address -> {
            if (!address.isAbsolute()) {
                throw new IllegalArgumentException("address must be an absolute URI: '" + address + "'");
            }
        });
        return new SessionCalendar(programme, language, issued, earlier, teachers, coaches);
    }

    private List<SessionEvent> events() {
        Map<SessionId, CoachingSession> latest = new LinkedHashMap<>();
        Map<SessionId, Integer> changes = new HashMap<>();
        for (SessionSchedule schedule : earlier) {
            take(schedule.expand(programme.calendar()), latest, changes);
        }
        take(programme.schedule(), latest, changes);
        return latest.values().stream()
                .sorted(SessionSchedule.ORDER)
                .map(session -> new SessionEvent(
                        session,
                        programme.schedule().zone(),
                        changes.getOrDefault(session.id(), 0),
                        isAgreed(session),
                        language,
                        names))
                .toList();
    }

    /** Takes the next issue of a schedule: counts what has changed, and calls off what is gone. */
    private static void take(
            SessionSchedule schedule, Map<SessionId, CoachingSession> latest, Map<SessionId, Integer> changes) {
        Map<SessionId, CoachingSession> issue = new HashMap<>();
        schedule.sessions().forEach(session -> issue.putIfAbsent(session.id(), session));
        latest.replaceAll((id, before) -> {
            CoachingSession now = issue.getOrDefault(
                    id,
                    before.isActive()
                            ? before.toBuilder().status(SessionStatus.CANCELLED).build()
                            : before);
            if (isMoved(before, now)) {
                changes.merge(id, 1, Integer::sum);
            }
            return now;
        });
        schedule.sessions().forEach(session -> latest.putIfAbsent(session.id(), session));
    }

    private static boolean isMoved(CoachingSession before, CoachingSession now) {
        return !before.start().equals(now.start())
                || !before.duration().equals(now.duration())
                || !Objects.equals(before.venue(), now.venue())
                || before.isActive() != now.isActive();
    }

    private boolean isAgreed(CoachingSession session) {
        return session.status() != SessionStatus.PLANNED
                || programme.schedule().consentTo(session.goal()).isComplete();
    }

    /** Returns the calendar of all sessions, for the wall. */
    public CalendarFile all() {
        return publish("schedule", text("calendar.all", programme.institution().displayName()), event -> true);
    }

    /**
     * Returns the calendar of a teacher: the sessions with the teacher alone and with the teacher's groups.
     *
     * @throws IllegalArgumentException if the programme has no such teacher
     */
    public CalendarFile of(TeacherId id) {
        return publish(
                "schedule-" + id,
                text("calendar.teacher", requireTeacher(id).name().initialsLast()),
                takesPart(id));
    }

    /**
     * Returns the calendar of a coach-consultant.
     *
     * @throws IllegalArgumentException if the programme has no such coach
     */
    public CalendarFile of(CoachId id) {
        CoachConsultant coach = programme
                .coach(id)
                .orElseThrow(() -> new IllegalArgumentException("coach must be in the programme: '" + id + "'"));
        return publish(
                "schedule-" + id,
                text("calendar.coach", coach.name().initialsLast()),
                event -> event.session().coach().equals(id));
    }

    /**
     * Returns invitations of a teacher, one file for each planned session, as RFC 5546 wants it. The coach invites; no
     * other participant is shown.
     *
     * @throws IllegalArgumentException if the programme has no such teacher, or an address of the teacher or of a coach is
     *     missing
     */
    public List<CalendarFile> requests(TeacherId id) {
        return messages(id, CalendarMethod.REQUEST, event -> event.session().status() == SessionStatus.PLANNED);
    }

    /**
     * Returns what calls sessions of a teacher off, one file for each session that was cancelled, moved, or taken out of
     * the schedule.
     *
     * @throws IllegalArgumentException as {@link #requests} does
     */
    public List<CalendarFile> cancellations(TeacherId id) {
        return messages(id, CalendarMethod.CANCEL, event -> !event.session().isActive());
    }

    private List<CalendarFile> messages(TeacherId id, CalendarMethod method, Predicate<SessionEvent> which) {
        Teacher teacher = requireTeacher(id);
        String answer = method == CalendarMethod.REQUEST ? ";PARTSTAT=NEEDS-ACTION;RSVP=TRUE" : "";
        String attendee = "ATTENDEE"
                + ContentLines.parameter("CN", teacher.name().initialsLast())
                + ";ROLE=REQ-PARTICIPANT"
                + answer;
        return events.stream()
                .filter(takesPart(id).and(which))
                .map(event -> {
                    CoachId coach = event.session().coach();
                    String organizer = "ORGANIZER" + ContentLines.parameter("CN", names.of(coach));
                    String inviting = requireAddress("coach", coach.value(), coachAddresses.get(coach));
                    String invited = requireAddress("teacher", id.value(), teacherAddresses.get(id));
                    return file(
                            event.session().id() + "-" + id + "-"
                                    + method.name().toLowerCase(Locale.ROOT),
                            method,
                            null,
                            List.of(event),
                            lines -> lines.raw(organizer, inviting).raw(attendee, invited));
                })
                .toList();
    }

    private static String requireAddress(String who, String id, @Nullable URI address) {
        if (address == null) {
            throw new IllegalArgumentException(who + " must have an address: '" + id + "'");
        }
        return address.toASCIIString();
    }

    private CalendarFile publish(String name, String title, Predicate<SessionEvent> which) {
        String institution = "ORGANIZER"
                + ContentLines.parameter("CN", programme.institution().displayName());
        String uri = "urn:uuid:" + uuid("");
        return file(
                name,
                CalendarMethod.PUBLISH,
                title,
                events.stream().filter(which).toList(),
                lines -> lines.raw(institution, uri));
    }

    private CalendarFile file(
            String name,
            CalendarMethod method,
            @Nullable String title,
            List<SessionEvent> chosen,
            Consumer<ContentLines> people) {
        ContentLines lines = new ContentLines()
                .begin("VCALENDAR")
                .raw("VERSION", "2.0")
                .raw(
                        "PRODID",
                        "-//Coaching Toolkit//Schedule//" + language.code().toUpperCase(Locale.ROOT))
                .raw("METHOD", method.name());
        if (title != null) {
            lines.text("NAME", title).text("X-WR-CALNAME", title);
        }
        zone(chosen).writeTo(lines);
        for (SessionEvent event : chosen) {
            lines.begin("VEVENT").raw("UID", uuid(event.session().id().value())).moment("DTSTAMP", issued);
            event.writeTo(lines, method);
            people.accept(lines);
            lines.end("VEVENT");
        }
        return new CalendarFile(
                name, method, chosen.size(), lines.end("VCALENDAR").toString());
    }

    /** Returns the zone for the period of the events; for that of the schedule if there are none. */
    private ZoneComponent zone(List<SessionEvent> chosen) {
        SessionSchedule schedule = programme.schedule();
        return new ZoneComponent(
                schedule.zone(),
                chosen.stream()
                        .map(event -> event.session().start())
                        .min(Comparator.naturalOrder())
                        .orElse(schedule.period().start().atStartOfDay()),
                chosen.stream()
                        .map(event -> event.session().end())
                        .max(Comparator.naturalOrder())
                        .orElse(schedule.period().end().atStartOfDay()));
    }

    /** Returns the id of a thing of this institution and school year: the same for ever, and different from all others. */
    private String uuid(String id) {
        String name =
                programme.institution().name() + "\n" + programme.calendar().year() + "\n" + id;
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString();
    }

    private Teacher requireTeacher(TeacherId id) {
        return programme
                .teacher(id)
                .orElseThrow(() -> new IllegalArgumentException("teacher must be in the programme: '" + id + "'"));
    }

    private Predicate<SessionEvent> takesPart(TeacherId id) {
        return event -> programme.membersOf(event.session().coachee()).contains(id);
    }

    private String text(String key, String name) {
        return TEXTS.text(language, key, Map.of("name", name));
    }
}
