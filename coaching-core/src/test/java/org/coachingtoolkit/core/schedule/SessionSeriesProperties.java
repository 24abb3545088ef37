package org.coachingtoolkit.core.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.coachingtoolkit.core.session.CoachingSession;
import org.coachingtoolkit.core.session.SessionStatus;

@Domain(ScheduleDomain.class)
class SessionSeriesProperties {
    @Property
    void everySessionHasAnIdOfItsOwn(@ForAll SessionSeries series) {
        assertThat(series.expand(ScheduleDomain.CALENDAR))
                .extracting(CoachingSession::id)
                .doesNotHaveDuplicates();
    }

    @Property
    void exceptionsChangeNoOtherSession(@ForAll SessionSeries series) {
        SessionSeries regular =
                new SessionSeries(series.first(), series.everyWeeks(), series.sessions(), series.offDays(), List.of());
        List<CoachingSession> untouched = series.expand(ScheduleDomain.CALENDAR).stream()
                .filter(session -> session.status() == SessionStatus.PLANNED
                        && !session.id().value().matches(".*(-x[0-9]+|\\.1)"))
                .toList();
        assertThat(regular.expand(ScheduleDomain.CALENDAR)).containsAll(untouched);
    }

    @Property
    void expandingTwiceIsTheSameAsOnce(@ForAll SessionSchedule schedule, @ForAll SessionSeries series) {
        SessionSchedule once = schedule.withSeries(List.of(series)).expand(ScheduleDomain.CALENDAR);
        assertThat(once.expand(ScheduleDomain.CALENDAR)).isEqualTo(once);
        assertThat(once.sessions()).containsAll(schedule.sessions());
    }
}
