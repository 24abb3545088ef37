package org.coachingtoolkit.core.schedule;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.coachingtoolkit.core.common.DateRange;
import org.coachingtoolkit.core.common.Identifier;
import org.coachingtoolkit.core.common.SchoolCalendar;
import org.coachingtoolkit.core.session.CoachingSession;
import org.coachingtoolkit.core.session.SessionId;
import org.coachingtoolkit.core.session.SessionStatus;

/**
 * A regular row of sessions, "every second Tuesday at 14:30", with its exceptions.
 *
 * <p>The sessions get the ids {@code first-1}, {@code first-2} and so on, extra ones {@code first-x1}; a session that
 * takes the place of a moved one {@code first-2.1}. So the same series always gives the same sessions.
 *
 * @param first the first session on its regular day, the pattern of all others, which begin as planned; its id is at most
 *     52 characters long
 * @param everyWeeks the weeks from one regular day to the next, 1 to 52
 * @param sessions the number of regular sessions, 1 to 400
 * @param offDays what becomes of a session on a day on which the institution does not work
 * @param exceptions how single sessions differ
 */
public record SessionSeries(
        CoachingSession first, int everyWeeks, int sessions, OffDayRule offDays, List<SeriesException> exceptions) {
    /** The most characters that the id of the first session has: the others' get numbers behind it. */
    public static final int MOST_ID = Identifier.MAX_LENGTH - 12;

    /**
     * Checks the rule and copies the exceptions.
     *
     * @throws IllegalArgumentException if a number is out of its range, or the first session's id is too long
     */
    public SessionSeries {
        requireNonNull(first, "first");
        if (first.id().value().length() > MOST_ID) {
            throw new IllegalArgumentException("id of first must be at most " + MOST_ID + " characters: " + first.id());
        }
        if (everyWeeks < 1 || everyWeeks > 52) {
            throw new IllegalArgumentException("everyWeeks must be 1 to 52: " + everyWeeks);
        }
        if (sessions < 1 || sessions > 400) {
            throw new IllegalArgumentException("sessions must be 1 to 400: " + sessions);
        }
        requireNonNull(offDays, "offDays");
        exceptions = List.copyOf(requireNonNull(exceptions, "exceptions"));
    }

    /**
     * Returns the sessions in a school year, in the order of {@link SessionSchedule#ORDER}: those of the rule with their
     * exceptions, and the extra ones. A moved session is there twice, at its old time as moved and at its new one.
     *
     * <p>Regular sessions are on school days of the year only. Moved and extra sessions are where somebody has put them. An
     * exception for a day on which the rule gives no session has no effect; see {@link #unusedExceptions}.
     */
    public List<CoachingSession> expand(SchoolCalendar calendar) {
        Map<LocalDate, SeriesException> byDay = new HashMap<>();
        List<CoachingSession> expanded = new ArrayList<>();
        int extras = 0;
        for (SeriesException exception : exceptions) {
            LocalDate on = exception.on();
            LocalDateTime to = exception.to();
            if (on != null) {
                byDay.putIfAbsent(on, exception);
            } else if (to != null) {
                expanded.add(like("-x" + ++extras, to).build());
            }
        }
        int number = 0;
        for (LocalDate day : regularDays(calendar)) {
            String suffix = "-" + ++number;
            LocalDateTime start = day.atTime(first.start().toLocalTime());
            SeriesException exception = byDay.get(day);
            if (exception == null) {
                expanded.add(like(suffix, start).build());
                continue;
            }
            CoachingSession.Builder changed = like(suffix, start).statusReason(exception.reason());
            LocalDateTime to = exception.to();
            if (to == null) {
                expanded.add(changed.status(SessionStatus.CANCELLED).build());
            } else {
                CoachingSession successor = like(suffix + ".1", to).build();
                expanded.add(changed.status(SessionStatus.MOVED)
                        .movedTo(successor.id())
                        .build());
                expanded.add(successor);
            }
        }
        expanded.sort(SessionSchedule.ORDER);
        return List.copyOf(expanded);
    }

    /** Returns the exceptions for days on which the rule gives no session, or that name a day for the second time. */
    public List<SeriesException> unusedExceptions(SchoolCalendar calendar) {
        List<LocalDate> open = new ArrayList<>(regularDays(calendar));
        return exceptions.stream()
                .filter(exception -> exception.on() != null && !open.remove(exception.on()))
                .toList();
    }

    private CoachingSession.Builder like(String suffix, LocalDateTime start) {
        return first.toBuilder()
                .id(new SessionId(first.id().value() + suffix))
                .start(start)
                .status(SessionStatus.PLANNED)
                .statusReason(null)
                .movedTo(null)
                .agreement(null);
    }

    private List<LocalDate> regularDays(SchoolCalendar calendar) {
        DateRange year = calendar.year().range();
        LocalDate last = year.end();
        List<LocalDate> days = new ArrayList<>();
        LocalDate regular = first.start().toLocalDate();
        if (offDays == OffDayRule.APPEND && regular.isBefore(year.start())) {
            long weeks = ChronoUnit.WEEKS.between(regular, year.start());
            regular = regular.plusWeeks(weeks - weeks % everyWeeks);
        }
        int open = sessions;
        while (open > 0 && !regular.isAfter(last)) {
            LocalDate next = regular.plusWeeks(everyWeeks);
            Optional<LocalDate> day = schoolDay(calendar, regular, next);
            day.ifPresent(days::add);
            if (day.isPresent() || offDays != OffDayRule.APPEND) {
                open--;
            }
            regular = next;
        }
        return days;
    }

    private Optional<LocalDate> schoolDay(SchoolCalendar calendar, LocalDate regular, LocalDate next) {
        return offDays == OffDayRule.POSTPONE
                ? regular.datesUntil(next).filter(calendar::isSchoolDay).findFirst()
                : Optional.of(regular).filter(calendar::isSchoolDay);
    }
}
