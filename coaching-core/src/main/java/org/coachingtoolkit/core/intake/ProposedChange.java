package org.coachingtoolkit.core.intake;

import static java.util.Objects.requireNonNull;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.coachingtoolkit.core.common.DateRange;
import org.coachingtoolkit.core.common.Holiday;
import org.coachingtoolkit.core.common.PersonName;
import org.coachingtoolkit.core.common.SchoolCalendar;
import org.coachingtoolkit.core.common.Term;
import org.coachingtoolkit.core.common.TermKind;
import org.coachingtoolkit.core.development.Attestation;
import org.coachingtoolkit.core.development.AttestationKind;
import org.coachingtoolkit.core.people.Teacher;
import org.coachingtoolkit.core.people.TeacherId;
import org.coachingtoolkit.core.programme.CoachingProgramme;
import org.coachingtoolkit.core.schedule.BusyTime;
import org.coachingtoolkit.core.schedule.ScheduleResource;

/**
 * What a programme would become if what was understood went into it: people are known again by their names and keep their
 * ids, what the programme has and the files do not is named and kept. Only what is complete goes in; the rest is listed.
 *
 * @param programme the programme with the change
 * @param lines what is new, changed, gone from the file, or left out because something is missing
 */
public record ProposedChange(CoachingProgramme programme, List<Line> lines) {
    /** Copies the lines. */
    public ProposedChange {
        requireNonNull(programme, "programme");
        lines = List.copyOf(lines);
    }

    /** What happens to something. */
    public enum Kind {
        /** It is added. */
        NEW,
        /** It is there and becomes different. */
        CHANGED,
        /** It is in the programme and not in the files; it stays. */
        GONE,
        /** It is in the files and cannot go in, because something is missing or cannot be said in a programme. */
        LEFT_OUT
    }

    /**
     * One thing that happens.
     *
     * @param kind what happens
     * @param part the key of the facts it comes from: {@code teachers}, {@code terms}, {@code busy} and others
     * @param text what it is about
     */
    public record Line(Kind kind, String part, String text) {}

    /** Returns the change that an intake makes to a programme. */
    public static ProposedChange of(Intake intake, CoachingProgramme programme) {
        return new Builder(programme).take(intake);
    }

    /** Gathers the change part by part. */
    private static final class Builder {
        private final CoachingProgramme before;
        private final List<Line> lines = new ArrayList<>();
        private final List<Teacher> teachers;
        private final List<Attestation> attestations;
        private final List<BusyTime> busy;

        private Builder(CoachingProgramme before) {
            this.before = before;
            teachers = new ArrayList<>(before.teachers());
            attestations = new ArrayList<>(before.plans().attestations());
            busy = new ArrayList<>(before.schedule().constraints().busy());
        }

        private ProposedChange take(Intake intake) {
            if (intake.kind() == IntakeKind.STAFF || intake.kind() == IntakeKind.ONEROSTER) {
                intake.facts("teachers").forEach(this::teacher);
                gone(intake);
            }
            intake.facts("busy").forEach(this::hour);
            CoachingProgramme.Builder builder = before.toBuilder();
            SchoolCalendar calendar = calendar(intake);
            for (String key : List.of("sessions", "responses", "events")) {
                if (!intake.facts(key).isEmpty()) {
                    lines.add(new Line(
                            Kind.LEFT_OUT,
                            key,
                            Integer.toString(intake.facts(key).size())));
                }
            }
            CoachingProgramme after = builder.calendar(calendar)
                    .teachers(teachers)
                    .plans(before.plans().toBuilder().attestations(attestations).build())
                    .build();
            after = after.with(after.schedule()
                    .with(after.schedule().constraints().toBuilder().busy(busy).build()));
            return new ProposedChange(after, lines);
        }

        private Optional<Names.Name> name(Fact fact) {
            return fact.text("family")
                    .map(family -> new Names.Name(
                            family,
                            family,
                            fact.text("given").orElse(null),
                            fact.text("patronymic").orElse(null),
                            null,
                            null,
                            fact.values().containsKey("initials"),
                            false));
        }

        private Optional<Teacher> known(Names.Name name) {
            List<Teacher> hits = teachers.stream()
                    .filter(teacher -> Names.same(name, written(teacher)))
                    .toList();
            return hits.size() == 1 ? Optional.of(hits.get(0)) : Optional.empty();
        }

        private static Names.Name written(Teacher teacher) {
            PersonName name = teacher.name();
            return new Names.Name(
                    name.full(), name.family(), name.given(), name.patronymic(), null, null, false, false);
        }

        private void teacher(Fact fact) {
            Names.Name name = name(fact).orElseThrow();
            Optional<Teacher> known = known(name);
            String category = fact.text("category").orElse(null);
            if (known.isPresent()) {
                Teacher old = known.get();
                Teacher now = new Teacher(
                        old.id(),
                        old.name(),
                        fact.text("post").orElse(old.post()),
                        category == null ? old.category() : category);
                if (!now.equals(old)) {
                    teachers.set(teachers.indexOf(old), now);
                    lines.add(new Line(
                            Kind.CHANGED,
                            "teachers",
                            now.name().full() + ", " + now.post()
                                    + (now.category() == null ? "" : ", " + now.category())));
                }
                attestation(now.id(), fact, category);
                return;
            }
            String given = fact.text("given").orElse("");
            String post = fact.text("post").orElse("");
            if (name.initials() || given.isEmpty() || post.isEmpty()) {
                lines.add(new Line(Kind.LEFT_OUT, "teachers", name.full()));
                return;
            }
            Teacher teacher =
                    new Teacher(free(), new PersonName(name.family(), given, name.patronymic()), post, category);
            teachers.add(teacher);
            lines.add(new Line(
                    Kind.NEW,
                    "teachers",
                    teacher.name().full() + ", " + post + (category == null ? "" : ", " + category)));
            attestation(teacher.id(), fact, category);
        }

        private TeacherId free() {
            Set<String> taken = new HashSet<>();
            teachers.forEach(teacher -> taken.add(teacher.id().value()));
            int number = teachers.size() + 1;
            while (taken.contains("t" + number)) {
                number++;
            }
            return new TeacherId("t" + number);
        }

        private void attestation(TeacherId teacher, Fact fact, @org.jspecify.annotations.Nullable String category) {
            String on = fact.text("attestation").orElse("");
            if (category == null || on.length() != 10) {
                return;
            }
            Attestation attestation =
                    new Attestation(teacher, AttestationKind.CATEGORY, category, LocalDate.parse(on), null);
            boolean there =
                    attestations.stream().anyMatch(a -> a.teacher().equals(teacher) && a.on().equals(attestation.on()));
            if (!there) {
                attestations.add(attestation);
                lines.add(new Line(Kind.NEW, "attestations", fact.text("raw").orElse("") + ", " + on));
            }
        }

        private void gone(Intake intake) {
            List<Names.Name> named = intake.facts("teachers").stream()
                    .map(fact -> name(fact).orElseThrow())
                    .toList();
            for (Teacher teacher : before.teachers()) {
                if (named.stream().noneMatch(name -> Names.same(name, written(teacher)))) {
                    lines.add(new Line(Kind.GONE, "teachers", teacher.name().full()));
                }
            }
        }

        private SchoolCalendar calendar(Intake intake) {
            SchoolCalendar calendar = before.calendar();
            List<Term> terms = new ArrayList<>(calendar.terms());
            List<Holiday> holidays = new ArrayList<>(calendar.holidays());
            for (Fact fact : intake.facts("terms")) {
                Optional<Term> term = term(fact);
                Optional<Term> old = term.flatMap(t -> calendar.term(t.kind(), t.number()));
                if (term.isEmpty()
                        || !calendar.year().range().contains(term.get().range().start())) {
                    lines.add(new Line(Kind.LEFT_OUT, "terms", span(fact)));
                } else if (old.isEmpty()) {
                    terms.add(term.get());
                    lines.add(new Line(Kind.NEW, "terms", span(fact)));
                } else if (!old.get().equals(term.get())) {
                    terms.set(terms.indexOf(old.get()), term.get());
                    lines.add(new Line(Kind.CHANGED, "terms", span(fact)));
                }
            }
            for (Fact fact : intake.facts("holidays")) {
                Optional<DateRange> range = range(fact);
                String name = fact.text("name").orElse("");
                if (range.isEmpty() || name.isBlank()) {
                    lines.add(new Line(Kind.LEFT_OUT, "holidays", span(fact)));
                } else if (holidays.stream()
                        .noneMatch(holiday -> holiday.range().equals(range.get()))) {
                    holidays.add(new Holiday(name, range.get()));
                    lines.add(new Line(Kind.NEW, "holidays", span(fact)));
                }
            }
            return new SchoolCalendar(calendar.year(), terms, holidays, calendar.workingDays());
        }

        private static String span(Fact fact) {
            return fact.text("name").orElse(fact.text("kind").orElse("")) + " "
                    + fact.text("start").orElse("") + " – " + fact.text("end").orElse("");
        }

        private static Optional<DateRange> range(Fact fact) {
            try {
                return Optional.of(DateRange.of(
                        LocalDate.parse(fact.text("start").orElse("")),
                        LocalDate.parse(fact.text("end").orElse(""))));
            } catch (DateTimeException | IllegalArgumentException e) {
                return Optional.empty();
            }
        }

        private static Optional<Term> term(Fact fact) {
            try {
                return range(fact)
                        .map(range -> new Term(
                                TermKind.valueOf(fact.text("kind").orElse("")),
                                Integer.parseInt(fact.text("number").orElse("0")),
                                range));
            } catch (IllegalArgumentException e) {
                return Optional.empty();
            }
        }

        private void hour(Fact fact) {
            String raw = fact.text("teacher").orElse("");
            Optional<Teacher> teacher = Names.all(raw).stream().findFirst().flatMap(this::known);
            boolean weekly = fact.text("weeks").orElse("ALL").equals("ALL");
            String start = fact.text("start").orElse("");
            String end = fact.text("end").orElse("");
            String what = fact.text("subject").orElse("—");
            if (teacher.isEmpty() || !weekly || start.isEmpty() || end.isEmpty() || end.compareTo(start) <= 0) {
                lines.add(new Line(
                        Kind.LEFT_OUT,
                        "busy",
                        raw + " " + fact.text("weekday").orElse("") + " " + start
                                + fact.text("period").orElse("")));
                return;
            }
            BusyTime time = BusyTime.weekly(
                    ScheduleResource.of(teacher.get().id()),
                    before.calendar().year().range(),
                    DayOfWeek.valueOf(fact.text("weekday").orElse("")),
                    LocalTime.parse(start),
                    LocalTime.parse(end),
                    what);
            if (!busy.contains(time)) {
                busy.add(time);
                lines.add(new Line(Kind.NEW, "busy", raw + " " + time.weekdays() + " " + start + "–" + end));
            }
        }
    }
}
