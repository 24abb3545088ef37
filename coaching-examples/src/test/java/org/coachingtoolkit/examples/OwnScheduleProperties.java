package org.coachingtoolkit.examples;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.coachingtoolkit.core.goal.GoalId;
import org.coachingtoolkit.core.people.CoachId;
import org.coachingtoolkit.core.people.Coachee;
import org.coachingtoolkit.core.schedule.ScheduleAttachment;
import org.coachingtoolkit.core.schedule.ScheduleContract;
import org.coachingtoolkit.core.schedule.ScheduleDomain;
import org.coachingtoolkit.core.schedule.SessionSchedule;
import org.coachingtoolkit.core.session.CoachingSession;
import org.coachingtoolkit.core.session.SessionId;

/** Runs the laws that the library publishes against a schedule class of one's own, a diary without rooms or constraints. */
class OwnScheduleProperties implements ScheduleContract<OwnScheduleProperties.Diary> {
    record Entry(String number, Coachee with, String coach, LocalDateTime at, int minutes, boolean takesPlace) {}

    record Diary(ZoneId zone, List<Entry> entries) {}

    @Override
    public Diary schedule(SessionSchedule parts) {
        return new Diary(
                parts.zone(),
                parts.sessions().stream()
                        .map(session -> new Entry(
                                session.id().value(),
                                session.coachee(),
                                session.coach().value(),
                                session.start(),
                                (int) session.duration().toMinutes(),
                                session.isActive()))
                        .toList());
    }

    @Override
    public SessionSchedule sessions(Diary diary) {
        return SessionSchedule.builder(
                        diary.zone(), ScheduleDomain.CALENDAR.year().range(), ScheduleAttachment.ANNUAL_PLAN)
                .sessions(diary.entries().stream()
                        .filter(Entry::takesPlace)
                        .map(OwnScheduleProperties::session)
                        .toList())
                .build();
    }

    private static CoachingSession session(Entry entry) {
        return CoachingSession.builder(
                        new SessionId(entry.number()),
                        new GoalId("own"),
                        entry.with(),
                        new CoachId(entry.coach()),
                        "Topic",
                        entry.at(),
                        Duration.ofMinutes(entry.minutes()))
                .build();
    }
}
