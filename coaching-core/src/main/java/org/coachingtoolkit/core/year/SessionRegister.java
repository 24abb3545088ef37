package org.coachingtoolkit.core.year;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.coachingtoolkit.core.common.TextCatalogue;
import org.coachingtoolkit.core.development.MutualVisit;
import org.coachingtoolkit.core.finding.Finding;
import org.coachingtoolkit.core.finding.Place;
import org.coachingtoolkit.core.goal.Goal;
import org.coachingtoolkit.core.intake.Fact;
import org.coachingtoolkit.core.intake.IntakeFinding;
import org.coachingtoolkit.core.intake.KnownPeople;
import org.coachingtoolkit.core.intake.NamedSession;
import org.coachingtoolkit.core.people.CoachId;
import org.coachingtoolkit.core.people.Coachee;
import org.coachingtoolkit.core.people.JointConsent;
import org.coachingtoolkit.core.people.TeacherId;
import org.coachingtoolkit.core.programme.CoachingProgramme;
import org.coachingtoolkit.core.session.CoachingSession;
import org.coachingtoolkit.core.session.SessionMode;
import org.coachingtoolkit.core.session.SessionStatus;
import org.coachingtoolkit.core.session.Venue;
import org.coachingtoolkit.core.year.ProposedChange.Kind;
import org.jspecify.annotations.Nullable;

/**
 * A schedule or register of sessions that somebody has typed, row by row: what became of planned sessions is recorded, and
 * those that the schedule does not have are added to it.
 */
final class SessionRegister {
    /** What the schedule knows of a session that it has. */
    private static final Set<IntakeFinding> KNOWN = Set.of(IntakeFinding.END_MISSING, IntakeFinding.TIME_MISSING);

    private final YearRecord record;
    private final Meant meant;
    private final NewSessions added;
    private final SessionChanges changes;
    private final Set<Place> scheduled = new HashSet<>();

    SessionRegister(CoachingProgramme programme, LocalDate on) {
        this.record = new YearRecord(programme, on);
        this.meant = new Meant(record);
        this.added = new NewSessions(record);
        this.changes = new SessionChanges(record);
    }

    ProposedChange record(List<Fact> sessions) {
        List<MutualVisit> visits = new ArrayList<>();
        for (Fact session : sessions) {
            record.at(session.place());
            if (session.text("kind").orElse("").equals("VISIT")) {
                visit(session, visits);
            } else {
                session(session);
            }
        }
        ProposedChange change = record.change();
        if (visits.isEmpty()) {
            return change;
        }
        CoachingProgramme programme = change.programme();
        return new ProposedChange(
                programme.toBuilder()
                        .plans(programme.plans().toBuilder()
                                .visits(Stream.concat(programme.plans().visits().stream(), visits.stream())
                                        .toList())
                                .build())
                        .build(),
                change.lines(),
                change.findings());
    }

    private void session(Fact fact) {
        Optional<LocalDate> day = day(fact, "date");
        List<String> teachers = texts(fact, "teachers");
        if (day.isEmpty() || teachers.isEmpty()) {
            leftOut(fact);
            return;
        }
        LocalTime time = time(fact, "start");
        SessionStatus status = fact.text("status")
                .filter(name -> !name.isBlank())
                .map(SessionStatus::valueOf)
                .orElse(SessionStatus.PLANNED);
        Coachee coachee = coachee(teachers);
        if (coachee == null) {
            record.ask(YearFinding.PERSON_UNKNOWN, Map.of("named", String.join(", ", teachers), "near", "—"));
            leftOut(fact);
            return;
        }
        NamedSession named = new NamedSession(
                TextCatalogue.written(record.programme().language(), day.get()) + " " + String.join(", ", teachers),
                day.get(),
                time,
                coachee.idValue());
        List<CoachingSession> found = meant.sessions(named);
        if (found.isEmpty() && time != null) {
            // a session of that day at another hour is the same one only if it is the only one
            List<CoachingSession> ofDay = meant.sessions(new NamedSession(named.words(), day.get(), null, named.who()));
            if (!ofDay.isEmpty() && status != SessionStatus.PLANNED) {
                named = new NamedSession(named.words(), day.get(), null, named.who());
                found = ofDay;
            }
        }
        if (!found.isEmpty()) {
            scheduled.add(row(fact.place()));
        }
        if (found.isEmpty()) {
            added(fact, day.get(), time, coachee, status);
        } else if (status != SessionStatus.PLANNED && found.stream().noneMatch(one -> one.status() == status)) {
            became(fact, named, status);
        }
    }

    /** Returns whether the schedule answers what was asked in reading. */
    boolean answers(Finding finding) {
        return finding.code() instanceof IntakeFinding code
                && KNOWN.contains(code)
                && scheduled.contains(row(finding.place()));
    }

    private static Place row(Place cell) {
        return new Place(cell.pointer(), cell.sheet(), cell.line(), Math.min(cell.line(), 1));
    }

    private void became(Fact fact, NamedSession named, SessionStatus status) {
        NamedSession to = day(fact, "movedTo")
                .map(day -> new NamedSession(day.toString(), day, null, ""))
                .orElse(null);
        if (status == SessionStatus.MOVED && to == null) {
            record.ask(YearFinding.SESSION_WHEN, Map.of("written", "—"));
            return;
        }
        changes.became(named, status, null, to, JointConsent.NONE);
    }

    private void added(Fact fact, LocalDate day, @Nullable LocalTime time, Coachee coachee, SessionStatus status) {
        String topic = fact.text("topic").filter(text -> !text.isBlank()).orElse(null);
        if (time == null || topic == null || status == SessionStatus.MOVED || status == SessionStatus.CANCELLED) {
            leftOut(fact);
            return;
        }
        Optional<Goal> goal = meant.goal(coachee.idValue());
        if (goal.isEmpty()) {
            leftOut(fact);
            return;
        }
        LocalTime end = time(fact, "end");
        List<CoachId> coaches =
                fact.text("coach").map(name -> meant.people().coaches(name)).orElse(List.of());
        if (fact.text("coach").isPresent() && coaches.size() != 1) {
            meant.one(fact.text("coach").get(), coaches, CoachId::value);
            leftOut(fact);
            return;
        }
        added.session(
                        goal.get(),
                        day.atTime(time),
                        topic,
                        end == null || !end.isAfter(time) ? null : Duration.between(time, end),
                        coaches.isEmpty() ? null : coaches.get(0),
                        venue(fact))
                .ifPresentOrElse(session -> put(session, goal.get(), status), () -> leftOut(fact));
    }

    private void put(CoachingSession session, Goal goal, SessionStatus status) {
        added.plan(session, record.programme().schedule().consentTo(goal.id()).isComplete());
        if (status != SessionStatus.PLANNED) {
            record.ask(YearFinding.SESSION_UNPLANNED, Map.of("session", record.described(session)));
            changes.became(meant.named(session.id().value()), status, null, null, JointConsent.NONE);
        }
    }

    private static @Nullable Venue venue(Fact fact) {
        String place = fact.text("place").orElse(null);
        String link = fact.text("link").orElse(null);
        boolean online = fact.text("mode").orElse("").equals("ONLINE") || link != null;
        return place == null && link == null && !online
                ? null
                : new Venue(online ? SessionMode.ONLINE : SessionMode.IN_PERSON, place, link);
    }

    /** Returns who is coached: one teacher, or the group that has exactly these teachers; {@code null} if it is nobody known. */
    private @Nullable Coachee coachee(List<String> names) {
        KnownPeople people = meant.people();
        List<TeacherId> ids = new ArrayList<>();
        for (String name : names) {
            List<Coachee> meant = people.coachees(name);
            if (names.size() == 1 && meant.size() == 1) {
                return meant.get(0);
            }
            List<TeacherId> teachers = people.teachers(name);
            if (teachers.size() != 1) {
                return null;
            }
            ids.add(teachers.get(0));
        }
        return record.programme().groups().stream()
                .filter(group ->
                        group.members().size() == ids.size() && group.members().containsAll(ids))
                .map(group -> Coachee.of(group.id()))
                .findFirst()
                .orElse(null);
    }

    private void visit(Fact fact, List<MutualVisit> visits) {
        Optional<LocalDate> day = day(fact, "date");
        String topic = fact.text("topic").orElse("");
        List<TeacherId> visited =
                fact.text("visited").map(name -> meant.people().teachers(name)).orElse(List.of());
        List<TeacherId> visitors = texts(fact, "visitors").stream()
                .map(name -> meant.people().teachers(name))
                .filter(meant -> meant.size() == 1)
                .map(meant -> meant.get(0))
                .toList();
        if (day.isEmpty() || visited.size() != 1 || visitors.isEmpty() || topic.isBlank()) {
            leftOut(fact);
            return;
        }
        for (TeacherId visitor : visitors) {
            MutualVisit visit = new MutualVisit(visited.get(0), visitor, day.get(), topic, List.of(), null, null);
            boolean known = Stream.concat(record.programme().plans().visits().stream(), visits.stream())
                    .anyMatch(other -> other.visited().equals(visit.visited())
                            && other.visitor().equals(visitor)
                            && other.on().equals(visit.on()));
            if (!known) {
                visits.add(visit);
                record.tell(
                        Kind.NEW,
                        "visits",
                        List.of(day.get(), fact.text("visited").orElse(""), name(visitor), topic));
            }
        }
    }

    private String name(TeacherId id) {
        return record.programme().nameOf(Coachee.of(id));
    }

    private void leftOut(Fact fact) {
        List<Object> about = new ArrayList<>();
        day(fact, "date").ifPresentOrElse(about::add, () -> about.add("—"));
        about.addAll(texts(fact, "teachers"));
        fact.text("topic").filter(text -> !text.isBlank()).ifPresent(about::add);
        record.tell(Kind.LEFT_OUT, "sessions", about);
    }

    private static List<String> texts(Fact fact, String key) {
        return fact.values().get(key) instanceof Collection<?> all
                ? all.stream().map(String::valueOf).toList()
                : List.of();
    }

    private static Optional<LocalDate> day(Fact fact, String key) {
        try {
            return fact.text(key).filter(iso -> iso.length() == 10).map(LocalDate::parse);
        } catch (DateTimeException notADay) {
            return Optional.empty();
        }
    }

    private static @Nullable LocalTime time(Fact fact, String key) {
        try {
            return fact.text(key).map(LocalTime::parse).orElse(null);
        } catch (DateTimeException notATime) {
            return null;
        }
    }
}
