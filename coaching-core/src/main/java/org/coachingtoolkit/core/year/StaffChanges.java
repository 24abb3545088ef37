package org.coachingtoolkit.core.year;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.coachingtoolkit.core.common.PersonName;
import org.coachingtoolkit.core.finding.Checked;
import org.coachingtoolkit.core.intake.IntakeFinding;
import org.coachingtoolkit.core.intake.KnownPeople;
import org.coachingtoolkit.core.people.Coachee;
import org.coachingtoolkit.core.people.JointConsent;
import org.coachingtoolkit.core.people.Teacher;
import org.coachingtoolkit.core.people.TeacherGroup;
import org.coachingtoolkit.core.people.TeacherId;
import org.coachingtoolkit.core.programme.CoachingProgramme;
import org.coachingtoolkit.core.session.CoachingSession;
import org.coachingtoolkit.core.session.SessionStatus;
import org.coachingtoolkit.core.year.ProposedChange.Kind;
import org.jspecify.annotations.Nullable;

/** Records teachers who come and leave, and what their leaving means for sessions, groups and goals. */
final class StaffChanges {
    private final YearRecord record;
    private final Meant meant;

    StaffChanges(YearRecord record) {
        this.record = record;
        this.meant = new Meant(record);
    }

    void join(String name, String post, @Nullable String written) {
        Optional<PersonName> full = KnownPeople.nameIn(name);
        if (full.isEmpty()) {
            record.ask(YearFinding.NAME_SHORT, Map.of("named", name));
            return;
        }
        String category = written == null ? null : category(written, full.get());
        List<Teacher> teachers = record.programme().teachers();
        List<Teacher> same = teachers.stream()
                .filter(teacher -> teacher.name().equals(full.get()))
                .toList();
        if (same.size() == 1 && same.get(0).leftOn() != null) {
            Teacher back = new Teacher(same.get(0).id(), full.get(), post, category);
            replace(same.get(0), back);
            record.tell(Kind.CHANGED, "teachers", about(back));
            return;
        }
        if (!same.isEmpty()) {
            record.ask(YearFinding.TEACHER_KNOWN, Map.of("name", full.get().full()));
        }
        Teacher teacher = new Teacher(freeId(record.programme()), full.get(), post, category);
        staff(Stream.concat(teachers.stream(), Stream.of(teacher)).toList());
        record.tell(Kind.NEW, "teachers", about(teacher));
    }

    private @Nullable String category(String written, PersonName name) {
        Checked<String> read =
                KnownPeople.category(written, name.full(), record.programme().language());
        read.findings().forEach(finding -> record.ask(finding.code(), finding.arguments()));
        boolean unknown =
                read.findings().stream().anyMatch(finding -> finding.code() == IntakeFinding.CATEGORY_UNKNOWN);
        return unknown ? written : read.orNull();
    }

    void leave(String who, String from, @Nullable String reason) {
        LocalDate day = meant.named(from).day();
        if (day == null) {
            record.ask(YearFinding.SESSION_WHEN, Map.of("written", from));
            return;
        }
        Optional<Teacher> teacher = meant.teacher(who);
        if (teacher.isPresent()) {
            leave(teacher.get(), day, reason);
        }
    }

    private void leave(Teacher teacher, LocalDate day, @Nullable String reason) {
        String name = teacher.name().full();
        record.askOfDay(day);
        if (teacher.leftOn() != null && !day.equals(teacher.leftOn())) {
            record.ask(YearFinding.TEACHER_LEFT, Map.of("name", name, "day", requireNonNull(teacher.leftOn())));
        }
        replace(teacher, teacher.leaving(day));
        List<Object> about = new ArrayList<>(List.of(name, YearText.dated("from", day)));
        if (reason != null) {
            about.add(reason);
        }
        record.tell(Kind.CHANGED, "teachers", about);
        cancelSessions(teacher, day, reason);
        askOfSessionsLed(teacher, day);
        List<String> groups = record.programme().groups().stream()
                .filter(group -> group.members().contains(teacher.id()))
                .map(TeacherGroup::name)
                .toList();
        if (!groups.isEmpty()) {
            record.ask(YearFinding.TEACHER_GROUPS, Map.of("name", name, "groups", groups));
        }
        long goals = record.programme()
                .goalsOf(Coachee.of(teacher.id()))
                .filter(goal -> !record.programme().hasEnded(goal))
                .count();
        if (goals > 0) {
            record.ask(YearFinding.TEACHER_GOALS, Map.of("name", name, "count", goals));
        }
    }

    private void cancelSessions(Teacher teacher, LocalDate day, @Nullable String reason) {
        String name = teacher.name().full();
        List<CoachingSession> planned = record.programme()
                .schedule()
                .of(Coachee.of(teacher.id()))
                .filter(session -> session.status() == SessionStatus.PLANNED)
                .toList();
        List<CoachingSession> after = planned.stream()
                .filter(session -> !session.start().toLocalDate().isBefore(day))
                .toList();
        if (!after.isEmpty()) {
            record.ask(YearFinding.TEACHER_SESSIONS, Map.of("name", name, "count", after.size(), "day", day));
            String why = reason != null
                    ? reason
                    : YearText.word("left").in(record.programme().language());
            for (CoachingSession session : after) {
                record.become(record.programme().schedule().cancel(session.id(), record.on(), why, JointConsent.NONE));
                record.tell(Kind.CHANGED, "sessions", List.of(record.described(session), SessionStatus.CANCELLED, why));
            }
        }
        int before = planned.size() - after.size();
        if (before > 0) {
            record.ask(YearFinding.TEACHER_UNRECORDED, Map.of("name", name, "count", before, "day", day));
        }
    }

    private void askOfSessionsLed(Teacher teacher, LocalDate day) {
        long led = record.programme().coaches().stream()
                .filter(coach -> teacher.id().equals(coach.teacher()))
                .flatMap(coach -> record.programme().schedule().of(coach.id()))
                .filter(session -> session.status() == SessionStatus.PLANNED
                        && !session.start().toLocalDate().isBefore(day))
                .count();
        if (led > 0) {
            record.ask(
                    YearFinding.TEACHER_COACHES, Map.of("name", teacher.name().full(), "count", led, "day", day));
        }
    }

    private void replace(Teacher old, Teacher now) {
        staff(record.programme().teachers().stream()
                .map(teacher -> teacher.equals(old) ? now : teacher)
                .toList());
    }

    private void staff(List<Teacher> teachers) {
        record.become(record.programme().toBuilder().teachers(teachers).build());
    }

    /** Returns what is told of a teacher: name, post and category. */
    static List<Object> about(Teacher teacher) {
        return Stream.of(teacher.name().full(), teacher.post(), teacher.category())
                .filter(part -> part != null)
                .map(Object.class::cast)
                .toList();
    }

    static TeacherId freeId(CoachingProgramme programme) {
        Set<String> taken = new HashSet<>();
        programme.teachers().forEach(teacher -> taken.add(teacher.id().value()));
        return IntStream.iterate(programme.teachers().size() + 1, number -> number + 1)
                .mapToObj(number -> "t" + number)
                .filter(id -> !taken.contains(id))
                .map(TeacherId::new)
                .findFirst()
                .orElseThrow();
    }
}
