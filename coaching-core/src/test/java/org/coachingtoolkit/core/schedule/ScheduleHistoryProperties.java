package org.coachingtoolkit.core.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;
import org.coachingtoolkit.core.people.JointConsent;
import org.coachingtoolkit.core.session.CoachingSession;
import org.coachingtoolkit.core.session.SessionDomain;
import org.coachingtoolkit.core.session.SessionId;
import org.coachingtoolkit.core.session.SessionStatus;

@Domain(ScheduleDomain.class)
@Domain(SessionDomain.class)
class ScheduleHistoryProperties {
    private static final LocalDate DAY = LocalDate.of(2026, 9, 14);
    private static final JointConsent BOTH = JointConsent.ofBoth(DAY);

    @Property
    void everyEarlierVersionCanBeSeenAgain(@ForAll SessionSchedule schedule, @ForAll("seeds") long seed) {
        List<SessionSchedule> versions = new java.util.ArrayList<>(List.of(schedule));
        Random random = new Random(seed);
        SessionSchedule present = schedule;
        for (CoachingSession session : schedule.sessions()) {
            if (session.status() == SessionStatus.PLANNED) {
                present = changed(present, session, random.nextInt(5));
                versions.add(present);
            }
        }
        assertThat(present.version()).isEqualTo(versions.size() - 1);
        for (int version = 0; version < versions.size(); version++) {
            assertThat(present.at(version)).isEqualTo(versions.get(version));
        }
    }

    @Property
    void aMovedSessionStaysOnRecordAndHasOneSuccessor(@ForAll SessionSchedule schedule) {
        schedule.sessions().stream()
                .filter(session -> session.status() == SessionStatus.PLANNED)
                .findFirst()
                .ifPresent(planned -> {
                    SessionSchedule moved =
                            schedule.move(planned.id(), planned.start().plusDays(1), DAY, "ill", BOTH);
                    assertThat(moved.sessions()).hasSize(schedule.sessions().size() + 1);
                    CoachingSession old = moved.session(planned.id()).orElseThrow();
                    assertThat(old.status()).isEqualTo(SessionStatus.MOVED);
                    assertThat(old.statusReason()).isEqualTo("ill");
                    SessionId successor = old.movedTo();
                    assertThat(successor).isNotNull();
                    assertThat(moved.session(successor)).hasValueSatisfying(session -> {
                        assertThat(session.start()).isEqualTo(planned.start().plusDays(1));
                        assertThat(session.status()).isEqualTo(SessionStatus.PLANNED);
                    });
                    assertThat(moved.history().get(0).consent().isComplete()).isTrue();
                });
    }

    @Example
    void onlyWhatIsPlannedCanChange() {
        CoachingSession session = new SessionDomain()
                .sessions().sample().toBuilder().status(SessionStatus.PLANNED).build();
        SessionSchedule schedule = new ScheduleDomain().schedules().sample().with(List.of(session));
        SessionSchedule held = schedule.hold(session.id(), DAY);
        assertThatThrownBy(() -> held.cancel(session.id(), DAY, null, BOTH))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("session " + session.id() + " must be planned: HELD");
        assertThatThrownBy(() -> held.at(2))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("version must be 0 to 1: 2");
        assertThatThrownBy(() -> schedule.add(session, DAY, null, BOTH))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("session must be planned and new: " + session.id());
    }

    @Example
    void theSuccessorsOfASessionAreNumbered() {
        SessionId first = new SessionId("s1");
        CoachingSession session = new SessionDomain()
                .sessions().sample().toBuilder()
                        .id(first)
                        .status(SessionStatus.PLANNED)
                        .build();
        SessionSchedule schedule = new ScheduleDomain().schedules().sample().with(List.of(session));
        SessionSchedule twice = schedule.move(first, session.start().plusDays(1), DAY, null, BOTH)
                .move(new SessionId("s1.1"), session.start().plusDays(2), DAY, null, BOTH);
        assertThat(twice.sessions())
                .extracting(moved -> moved.id().value())
                .containsExactlyInAnyOrder("s1", "s1.1", "s1.2");
    }

    @Provide
    Arbitrary<Long> seeds() {
        return Arbitraries.longs();
    }

    private static SessionSchedule changed(SessionSchedule schedule, CoachingSession session, int kind) {
        SessionId id = session.id();
        return switch (kind) {
            case 0 -> schedule.hold(id, DAY);
            case 1 -> schedule.miss(id, DAY, "nobody came");
            case 2 -> schedule.cancel(id, DAY, "ill", BOTH);
            case 3 -> schedule.move(id, session.start().plusWeeks(1), DAY, null, JointConsent.NONE);
            default ->
                schedule.add(
                        session.toBuilder()
                                .id(new SessionId("new-" + id.value()))
                                .build(),
                        DAY,
                        null,
                        BOTH);
        };
    }
}
