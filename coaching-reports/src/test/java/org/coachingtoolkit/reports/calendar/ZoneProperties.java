package org.coachingtoolkit.reports.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import org.coachingtoolkit.core.common.Language;
import org.coachingtoolkit.core.programme.CoachingProgramme;
import org.coachingtoolkit.core.schedule.SessionSchedule;
import org.coachingtoolkit.core.session.CoachingSession;
import org.coachingtoolkit.core.session.SessionId;
import org.coachingtoolkit.reports.content.SampleProgramme;

/** In every zone of the world the file alone tells the moments that Java's rules tell. */
class ZoneProperties {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss", Locale.ROOT);
    private static final CoachingProgramme PROGRAMME = SampleProgramme.programme();

    @Provide
    Arbitrary<ZoneId> zones() {
        return Arbitraries.of(new TreeSet<>(ZoneId.getAvailableZoneIds())).map(ZoneId::of);
    }

    @Provide
    Arbitrary<LocalDateTime> starts() {
        return Arbitraries.integers()
                .between(0, 15 * 366 * 24 * 4)
                .map(quarters -> LocalDateTime.of(2020, 1, 1, 0, 0).plusMinutes(15L * quarters));
    }

    @Property
    void theFileAloneTellsTheMoments(
            @ForAll("zones") ZoneId zone, @ForAll @Size(min = 1, max = 5) List<@From("starts") LocalDateTime> starts) {
        CoachingSession pattern = PROGRAMME.schedule().sessions().get(0);
        List<CoachingSession> sessions = IntStream.range(0, starts.size())
                .filter(i -> isPlain(zone, starts.get(i)))
                .mapToObj(i -> CoachingSession.builder(
                                new SessionId("s-" + i),
                                pattern.goal(),
                                pattern.coachee(),
                                pattern.coach(),
                                "Тема",
                                starts.get(i),
                                Duration.ofMinutes(45))
                        .build())
                .toList();
        SessionSchedule schedule = SessionSchedule.builder(
                        zone,
                        PROGRAMME.schedule().period(),
                        PROGRAMME.schedule().attachment())
                .sessions(sessions)
                .build();
        CalendarFile file = SessionCalendar.of(PROGRAMME.with(schedule), Language.EN, Instant.EPOCH)
                .all();
        List<String> lines = file.text().replace("\r\n ", "").lines().toList();
        assertThat(moments(lines))
                .isEqualTo(schedule.sessions().stream()
                        .sorted(SessionSchedule.ORDER)
                        .map(session -> session.start().atZone(zone).toInstant())
                        .toList());
        assertThat(Biweekly.parse(file.text()).first().getEvents()).hasSize(sessions.size());
    }

    /** Reads the beginnings as RFC 5545 says: the observance with the latest onset not after the time tells the offset. */
    private static List<Instant> moments(List<String> lines) {
        TreeMap<LocalDateTime, ZoneOffset> observances = new TreeMap<>();
        List<Instant> moments = new ArrayList<>();
        LocalDateTime onset = LocalDateTime.MIN;
        for (String line : lines) {
            String value = line.substring(line.lastIndexOf(':') + 1);
            if (line.startsWith("DTSTART:")) {
                onset = LocalDateTime.parse(value, TIME);
            } else if (line.startsWith("TZOFFSETTO:")) {
                observances.put(onset, ZoneOffset.of(value));
            } else if (line.startsWith("DTSTART;TZID=")) {
                LocalDateTime start = LocalDateTime.parse(value, TIME);
                moments.add(start.toInstant(observances.floorEntry(start).getValue()));
            }
        }
        return moments;
    }

    /** Returns whether the clock shows this time exactly once. */
    private static boolean isPlain(ZoneId zone, LocalDateTime time) {
        return zone.getRules().getValidOffsets(time).size() == 1
                && ZonedDateTime.of(time, zone).toLocalDateTime().equals(time);
    }
}
