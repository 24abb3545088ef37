package org.coachingtoolkit.core.year;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.coachingtoolkit.core.common.DateRange;
import org.coachingtoolkit.core.common.LocalizedText;
import org.coachingtoolkit.core.common.SchoolYear;
import org.coachingtoolkit.core.common.TextCatalogue;
import org.coachingtoolkit.core.finding.Finding;
import org.coachingtoolkit.core.finding.FindingCode;
import org.coachingtoolkit.core.finding.Place;
import org.coachingtoolkit.core.finding.Severity;
import org.coachingtoolkit.core.people.Coachee;
import org.coachingtoolkit.core.programme.CoachingProgramme;
import org.coachingtoolkit.core.schedule.SessionSchedule;
import org.coachingtoolkit.core.schedule.conflict.ScheduleConflicts;
import org.coachingtoolkit.core.session.CoachingSession;
import org.coachingtoolkit.core.year.ProposedChange.Kind;
import org.coachingtoolkit.core.year.ProposedChange.Line;

/** What has been recorded so far: the programme as it has become, what happens in it, and what is asked. */
final class YearRecord {
    private final LocalDate on;
    private final List<Line> lines = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();
    private final Set<Finding> clashesBefore;
    private CoachingProgramme programme;
    private Place place = Place.ROOT;

    YearRecord(CoachingProgramme programme, LocalDate on) {
        this.programme = programme.expanded();
        this.on = requireNonNull(on, "on");
        this.clashesBefore = new HashSet<>(clashes(programme));
    }

    /** Returns the day on which things are recorded. */
    LocalDate on() {
        return on;
    }

    /** Says where what is recorded next stands in a file. */
    void at(Place newPlace) {
        place = newPlace;
    }

    /** Returns the programme as it has become so far, the sessions of its series among the others. */
    CoachingProgramme programme() {
        return programme;
    }

    void become(CoachingProgramme changed) {
        programme = changed;
    }

    void become(SessionSchedule changed) {
        programme = programme.with(changed);
    }

    /** Asks about what is being recorded. */
    void ask(FindingCode code, Map<String, Object> arguments) {
        findings.add(Finding.of(code, place, arguments));
    }

    /** Asks about the day of something that happens, if it is outside of the school year. */
    void askOfDay(LocalDate day) {
        SchoolYear year = programme.calendar().year();
        if (!year.range().contains(day)) {
            ask(YearFinding.DAY_OUTSIDE_YEAR, Map.of("day", day, "year", year));
        }
    }

    /** Asks about a new day and time of a session, if they contradict the programme or have passed. */
    void askOfStart(LocalDateTime start) {
        LocalDate day = start.toLocalDate();
        SchoolYear year = programme.calendar().year();
        DateRange period = programme.schedule().period();
        if (!year.range().contains(day)) {
            ask(YearFinding.SESSION_OUTSIDE_YEAR, Map.of("to", day, "year", year));
        } else if (!period.contains(day)) {
            ask(YearFinding.SESSION_OUTSIDE_PERIOD, Map.of("to", day, "period", period));
        }
        if (day.isBefore(on)) {
            ask(YearFinding.SESSION_PAST, Map.of("to", start, "on", on));
        }
    }

    /** Tells what happens. */
    void tell(Kind kind, String part, List<Object> about) {
        lines.add(new Line(kind, part, about));
    }

    /** Returns how papers call a session: day and time, and who is coached. */
    LocalizedText described(CoachingSession session) {
        return described(session.start(), session.coachee());
    }

    LocalizedText described(LocalDateTime start, Coachee coachee) {
        return YearText.words(language -> TextCatalogue.written(language, start) + ", " + programme.nameOf(coachee));
    }

    /** Returns what the programme would become, and what is asked; sessions that clash only since the change are named. */
    ProposedChange change() {
        List<Finding> all = new ArrayList<>(findings);
        clashes(programme).stream()
                .filter(clash -> !clashesBefore.contains(clash))
                .map(clash -> clash.severity() == Severity.ERROR ? clash.with(Severity.WARNING) : clash)
                .forEach(all::add);
        return new ProposedChange(programme, lines, all);
    }

    private static List<Finding> clashes(CoachingProgramme programme) {
        // without their places, which move as sessions are added
        return ScheduleConflicts.check(
                        programme.schedule(), programme.groups(), programme.coaches(), programme.calendar())
                .stream()
                .map(clash -> clash.at(Place.ROOT))
                .toList();
    }
}
