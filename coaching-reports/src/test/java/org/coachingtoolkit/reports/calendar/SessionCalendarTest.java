package org.coachingtoolkit.reports.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.property.Conference;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.coachingtoolkit.core.common.Language;
import org.coachingtoolkit.core.people.CoachId;
import org.coachingtoolkit.core.people.TeacherId;
import org.coachingtoolkit.core.programme.CoachingProgramme;
import org.coachingtoolkit.core.schedule.SessionSchedule;
import org.coachingtoolkit.core.session.CoachingSession;
import org.coachingtoolkit.core.session.SessionStatus;
import org.coachingtoolkit.core.session.Venue;
import org.coachingtoolkit.reports.content.SampleProgramme;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SessionCalendarTest {
    private static final Instant ISSUED = Instant.parse("2026-09-01T06:00:00Z");
    private static final CoachId SENIOR = new CoachId("c-01");
    private static final CoachingProgramme PROGRAMME = SampleProgramme.programme();
    private static final SessionCalendar CALENDAR = SessionCalendar.of(PROGRAMME, Language.RU, ISSUED);

    private static List<VEvent> events(CalendarFile file) {
        ICalendar calendar = Biweekly.parse(file.text()).first();
        assertThat(calendar.getMethod().getValue()).isEqualTo(file.method().name());
        assertThat(calendar.getEvents()).hasSize(file.events());
        return calendar.getEvents();
    }

    private static CoachingSession first() {
        return PROGRAMME.schedule().sessions().get(0);
    }

    /** Returns the sample programme with its first session replaced. */
    private static CoachingProgramme with(CoachingSession session) {
        List<CoachingSession> sessions = new ArrayList<>(PROGRAMME.schedule().sessions());
        sessions.set(0, session);
        return PROGRAMME.with(PROGRAMME.schedule().with(sessions));
    }

    private static CoachingSession sessionAt(String start, String topic, @Nullable Venue venue) {
        CoachingSession first = first();
        return CoachingSession.builder(
                        first.id(),
                        first.goal(),
                        first.coachee(),
                        first.coach(),
                        topic,
                        LocalDateTime.parse(start),
                        first.duration())
                .venue(venue)
                .build();
    }

    @Test
    void anotherReaderSeesEverySessionAtItsTime() {
        List<VEvent> events = events(CALENDAR.all());
        List<CoachingSession> sessions = PROGRAMME.schedule().sessions().stream()
                .sorted(SessionSchedule.ORDER)
                .toList();
        for (int i = 0; i < sessions.size(); i++) {
            CoachingSession session = sessions.get(i);
            VEvent event = events.get(i);
            Instant start = session.start().atZone(PROGRAMME.schedule().zone()).toInstant();
            assertThat(event.getDateStart().getValue().toInstant()).isEqualTo(start);
            assertThat(event.getDateEnd().getValue().toInstant()).isEqualTo(start.plus(session.duration()));
            assertThat(event.getSummary().getValue()).isEqualTo("Коучинг-сессия: " + session.topic());
            assertThat(event.getDateTimeStamp().getValue().toInstant()).isEqualTo(ISSUED);
            assertThat(event.getSequence().getValue()).isZero();
        }
    }

    @Test
    void theWallInvitesNobody() {
        assertThat(events(CALENDAR.all())).allSatisfy(event -> {
            assertThat(event.getAttendees()).isEmpty();
            assertThat(event.getOrganizer().getUri()).startsWith("urn:uuid:");
            assertThat(event.getOrganizer().getCommonName()).isEqualTo("МБДОУ № 7");
        });
    }

    @Test
    void aTeacherSeesTheirOwnSessionsAndThoseOfTheirGroups() {
        List<String> topics = events(CALENDAR.of(new TeacherId("t-02"))).stream()
                .map(event -> event.getDescription().getValue())
                .toList();
        assertThat(topics).isNotEmpty().allSatisfy(text -> assertThat(text).containsAnyOf("Творческая группа", "Ким"));
        assertThat(CALENDAR.of(SENIOR).events()
                        + CALENDAR.of(new CoachId("c-02")).events())
                .isEqualTo(CALENDAR.all().events());
    }

    @Test
    void theUidStaysWhenTheTimeChangesAndTheSequenceGrows() {
        CalendarFile before = CALENDAR.all();
        CoachingProgramme moved = with(sessionAt("2026-09-07T15:00", first().topic(), first().venue()));
        CalendarFile after = SessionCalendar.of(moved, Language.RU, ISSUED)
                .after(List.of(PROGRAMME.schedule()))
                .all();
        assertThat(events(after).get(0).getUid())
                .isEqualTo(events(before).get(0).getUid());
        assertThat(events(after).get(0).getSequence().getValue()).isEqualTo(1);
        assertThat(events(after).subList(1, after.events()))
                .extracting(event -> event.getSequence().getValue())
                .containsOnly(0);
        CalendarFile again = SessionCalendar.of(PROGRAMME, Language.RU, ISSUED)
                .after(List.of(PROGRAMME.schedule(), moved.schedule(), moved.schedule()))
                .all();
        assertThat(events(again).get(0).getSequence().getValue()).isEqualTo(2);
    }

    @Test
    void aChangedTopicAloneIsNoChangeOfTime() {
        CoachingProgramme renamed =
                with(first().toBuilder().expectedResult("другое").build());
        CalendarFile after = SessionCalendar.of(renamed, Language.RU, ISSUED)
                .after(List.of(PROGRAMME.schedule()))
                .all();
        assertThat(events(after).get(0).getSequence().getValue()).isZero();
    }

    @Test
    void uidsDifferBetweenSessionsInstitutionsAndYears() {
        assertThat(events(CALENDAR.all()))
                .extracting(event -> event.getUid().getValue())
                .doesNotHaveDuplicates()
                .allSatisfy(uid -> assertThat(uid).hasSize(36));
    }

    @Test
    void aSessionTakenOutIsCalledOff() {
        SessionSchedule schedule = PROGRAMME.schedule();
        CoachingProgramme shorter = PROGRAMME.with(
                schedule.with(schedule.sessions().subList(1, schedule.sessions().size())));
        SessionCalendar calendar = SessionCalendar.of(shorter, Language.RU, ISSUED)
                .after(List.of(schedule))
                .inviting(addresses(), coachAddresses());
        VEvent gone = events(calendar.all()).get(0);
        assertThat(gone.getStatus().getValue()).isEqualTo("CANCELLED");
        assertThat(gone.getSequence().getValue()).isEqualTo(1);
        assertThat(calendar.cancellations(SampleProgramme.ANNA))
                .anySatisfy(file -> assertThat(events(file).get(0).getUid()).isEqualTo(gone.getUid()));
    }

    private static Map<TeacherId, URI> addresses() {
        return Map.of(SampleProgramme.ANNA, URI.create("mailto:anna@school.example"));
    }

    private static Map<CoachId, URI> coachAddresses() {
        return Map.of(
                SENIOR,
                URI.create("mailto:coach@school.example"),
                new CoachId("c-02"),
                URI.create("mailto:guest@school.example"));
    }

    @Test
    void anInvitationIsForOneSessionAndOneTeacher() {
        List<CalendarFile> requests =
                CALENDAR.inviting(addresses(), coachAddresses()).requests(SampleProgramme.ANNA);
        assertThat(requests).isNotEmpty().allSatisfy(file -> {
            VEvent event = events(file).get(0);
            assertThat(event.getOrganizer().getUri()).isNull();
            assertThat(event.getOrganizer().getEmail()).endsWith("@school.example");
            assertThat(event.getAttendees()).singleElement().satisfies(attendee -> {
                assertThat(attendee.getEmail()).isEqualTo("anna@school.example");
                assertThat(attendee.getCommonName()).isEqualTo("Иванова\u00A0А.П.");
            });
            assertThat(event.getStatus().getValue()).isIn("CONFIRMED", "TENTATIVE");
        });
    }

    @Test
    void withoutAnAddressNobodyIsInvited() {
        assertThatThrownBy(() -> CALENDAR.requests(SampleProgramme.ANNA))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("must have an address");
        assertThatThrownBy(() -> CALENDAR.of(new TeacherId("nobody")))
                .hasMessage("teacher must be in the programme: 'nobody'");
    }

    @Test
    void whatWasAgreedAndWhySomethingFailedStaysOut() {
        CoachingSession cancelled = first().toBuilder()
                .status(SessionStatus.CANCELLED)
                .statusReason("болезнь педагога")
                .agreement("тайное")
                .build();
        assertThat(unfolded(
                        SessionCalendar.of(with(cancelled), Language.RU, ISSUED).all()))
                .doesNotContain("болезнь", "тайное");
    }

    private static String unfolded(CalendarFile file) {
        return file.text().replace("\r\n ", "");
    }

    @Test
    void hostileTextStaysText() {
        String topic =
                "Тема; с, запятой\\ и \"кавычками\"\r\nBEGIN:VEVENT\nATTENDEE:mailto:x@y.z\u0000 𝔘𝔘𝔘 ".repeat(5);
        CalendarFile file = SessionCalendar.of(
                        with(sessionAt("2026-09-07T13:00", topic, Venue.inPerson("каб; 5,\nEND:VCALENDAR"))),
                        Language.RU,
                        ISSUED)
                .all();
        VEvent event = events(file).get(0);
        assertThat(event.getSummary().getValue())
                .isEqualTo("Коучинг-сессия: " + topic.replace("\r", "").replace("\u0000", ""));
        assertThat(event.getLocation().getValue()).isEqualTo("каб; 5,\nEND:VCALENDAR");
        assertThat(event.getAttendees()).isEmpty();
    }

    @Test
    void everyLineEndsInCrLfAndHasAtMost75Octets() {
        CalendarFile file = SessionCalendar.of(
                        with(sessionAt(
                                "2026-09-07T13:00", "Ж𝔘".repeat(300), Venue.online("https://meet.example/a?b=c;d,e"))),
                        Language.UK,
                        ISSUED)
                .all();
        assertThat(file.text()).endsWith("\r\n");
        assertThat(file.text().replace("\r\n", "")).doesNotContain("\r", "\n");
        assertThat(file.text().split("\r\n", -1))
                .allSatisfy(line ->
                        assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75));
        VEvent event = events(file).get(0);
        assertThat(event.getUrl().getValue()).isEqualTo("https://meet.example/a?b=c;d,e");
        assertThat(event.getProperty(Conference.class).getUri()).isEqualTo("https://meet.example/a?b=c;d,e");
        assertThat(event.getDescription().getValue()).contains("Посилання: https://meet.example/a?b=c;d,e");
    }

    @Test
    void aLinkThatIsNoWebAddressIsOnlyTold() {
        CalendarFile file = SessionCalendar.of(
                        with(sessionAt("2026-09-07T13:00", "Тема", Venue.online("javascript:alert(1)"))),
                        Language.EN,
                        ISSUED)
                .all();
        assertThat(events(file).get(0).getUrl()).isNull();
        assertThat(events(file).get(0).getProperty(Conference.class)).isNull();
        assertThat(events(file).get(0).getDescription().getValue()).contains("Link: javascript:alert(1)");
    }

    @Test
    void aNameWithMarksIsQuotedAsRfc6868Wants() {
        assertThat(ContentLines.parameter("CN", "Сидорова, \"Анна\"^\n")).isEqualTo(";CN=\"Сидорова, ^'Анна^'^^^n\"");
        assertThat(ContentLines.parameter("CN", "Анна")).isEqualTo(";CN=Анна");
    }

    @Test
    void aCalendarWithoutSessionsIsStillACalendar() {
        CoachingProgramme empty = PROGRAMME.with(PROGRAMME.schedule().with(List.of()));
        CalendarFile file = SessionCalendar.of(empty, Language.EN, ISSUED).all();
        assertThat(file.events()).isZero();
        assertThat(file.text()).contains("BEGIN:VTIMEZONE");
    }

    @Test
    void sameInputGivesSameBytes() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CALENDAR.all().writeTo(out);
        assertThat(out.toString(StandardCharsets.UTF_8))
                .isEqualTo(SessionCalendar.of(SampleProgramme.programme(), Language.RU, ISSUED)
                        .all()
                        .text());
        assertThat(first().duration()).isLessThan(Duration.ofDays(1));
    }
}
