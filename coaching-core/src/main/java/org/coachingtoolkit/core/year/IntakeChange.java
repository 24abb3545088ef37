package org.coachingtoolkit.core.year;

import static java.util.Objects.requireNonNull;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.coachingtoolkit.core.common.DateRange;
import org.coachingtoolkit.core.common.Holiday;
import org.coachingtoolkit.core.common.PersonName;
import org.coachingtoolkit.core.common.SchoolCalendar;
import org.coachingtoolkit.core.common.Term;
import org.coachingtoolkit.core.common.TermKind;
import org.coachingtoolkit.core.competence.Facet;
import org.coachingtoolkit.core.development.Attestation;
import org.coachingtoolkit.core.development.AttestationKind;
import org.coachingtoolkit.core.development.CountryProfile;
import org.coachingtoolkit.core.development.Need;
import org.coachingtoolkit.core.development.NeedsResult;
import org.coachingtoolkit.core.finding.Finding;
import org.coachingtoolkit.core.intake.Fact;
import org.coachingtoolkit.core.intake.Intake;
import org.coachingtoolkit.core.intake.IntakeKind;
import org.coachingtoolkit.core.intake.KnownPeople;
import org.coachingtoolkit.core.people.Teacher;
import org.coachingtoolkit.core.people.TeacherId;
import org.coachingtoolkit.core.programme.CoachingProgramme;
import org.coachingtoolkit.core.schedule.BusyTime;
import org.coachingtoolkit.core.schedule.ScheduleResource;
import org.coachingtoolkit.core.schedule.SchedulingConstraints;
import org.coachingtoolkit.core.survey.Codebook;
import org.coachingtoolkit.core.survey.SurveyItem;
import org.coachingtoolkit.core.year.ProposedChange.Kind;
import org.coachingtoolkit.core.year.ProposedChange.Line;
import org.jspecify.annotations.Nullable;

/** Puts what was understood of a school's files into a programme, part by part. */
final class IntakeChange {
    private final LocalDate on;
    private final List<Line> lines = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();
    private CoachingProgramme programme;

    IntakeChange(CoachingProgramme programme, LocalDate on) {
        this.programme = requireNonNull(programme, "programme");
        this.on = requireNonNull(on, "on");
    }

    ProposedChange take(Intake intake, @Nullable String owner, @Nullable Codebook codebook) {
        if (intake.kind() == IntakeKind.STAFF || intake.kind() == IntakeKind.ONEROSTER) {
            intake.facts("teachers").forEach(this::teacher);
            gone(intake);
        }
        calendar(intake);
        intake.facts("busy").forEach(this::hour);
        events(intake.facts("events"), owner);
        needs(intake, codebook);
        if (intake.facts("sessions").isEmpty()) {
            findings.addAll(0, intake.findings());
            return new ProposedChange(programme, lines, findings);
        }
        SessionRegister register = new SessionRegister(programme, on);
        ProposedChange sessions = register.record(intake.facts("sessions"));
        intake.findings().stream().filter(finding -> !register.answers(finding)).forEach(findings::add);
        return new ProposedChange(programme, lines, findings).then(sessions);
    }

    private void tell(Kind kind, String part, Object... about) {
        lines.add(new Line(kind, part, List.of(about)));
    }

    private Optional<Teacher> known(Fact fact) {
        List<Teacher> hits = programme.teachers().stream()
                .filter(teacher -> KnownPeople.isNamed(teacher.name(), fact))
                .toList();
        return hits.size() == 1 ? Optional.of(hits.get(0)) : Optional.empty();
    }

    private void teacher(Fact fact) {
        String category = fact.text("category").orElse(null);
        Optional<Teacher> known = known(fact);
        if (fact.values().containsKey("left")) {
            tell(
                    Kind.LEFT_OUT,
                    "teachers",
                    fact.text("raw").orElse(""),
                    fact.text("status").orElse("—"));
            return;
        }
        if (known.isPresent()) {
            Teacher old = known.get();
            Teacher now = new Teacher(
                    old.id(),
                    old.name(),
                    fact.text("post").orElse(old.post()),
                    category == null ? old.category() : category,
                    old.leftOn());
            if (!now.equals(old)) {
                teachers(programme.teachers().stream()
                        .map(teacher -> teacher.equals(old) ? now : teacher)
                        .toList());
                lines.add(new Line(Kind.CHANGED, "teachers", StaffChanges.about(now)));
            }
            attestation(now, fact, category);
            return;
        }
        String given = fact.text("given").orElse("");
        String post = fact.text("post").orElse("");
        String family = fact.text("family").orElse("");
        if (fact.values().containsKey("initials") || given.isEmpty() || post.isEmpty() || family.isEmpty()) {
            tell(Kind.LEFT_OUT, "teachers", fact.text("raw").orElse(family));
            return;
        }
        Teacher teacher = new Teacher(
                StaffChanges.freeId(programme),
                new PersonName(family, given, fact.text("patronymic").orElse(null)),
                post,
                category);
        teachers(
                Stream.concat(programme.teachers().stream(), Stream.of(teacher)).toList());
        lines.add(new Line(Kind.NEW, "teachers", StaffChanges.about(teacher)));
        attestation(teacher, fact, category);
    }

    private void teachers(List<Teacher> teachers) {
        programme = programme.toBuilder().teachers(teachers).build();
    }

    private void attestation(Teacher teacher, Fact fact, @Nullable String category) {
        Optional<LocalDate> day = day(fact.text("attestation").orElse(""));
        if (category != null && day.isEmpty()) {
            fact.text("attestation")
                    .or(() -> fact.text("nextAttestation"))
                    .ifPresent(said ->
                            tell(Kind.LEFT_OUT, "attestations", teacher.name().full(), category, said));
        }
        if (category == null || day.isEmpty()) {
            return;
        }
        if (day.get().isAfter(on)) {
            findings.add(Finding.of(
                    YearFinding.ATTESTATION_TO_COME,
                    fact.place(),
                    Map.of("name", teacher.name().full(), "day", day.get(), "on", on)));
            tell(Kind.LEFT_OUT, "attestations", teacher.name().full(), category, day.get());
            return;
        }
        List<Attestation> known = programme.plans().attestations();
        if (known.stream().noneMatch(a -> a.teacher().equals(teacher.id()) && a.on().equals(day.get()))) {
            Optional<String> named = named(category, teacher, fact);
            if (named.isEmpty()) {
                tell(Kind.LEFT_OUT, "attestations", teacher.name().full(), category, day.get());
                return;
            }
            Attestation attestation =
                    new Attestation(teacher.id(), AttestationKind.CATEGORY, named.get(), day.get(), null);
            programme = programme.toBuilder()
                    .plans(programme.plans().toBuilder()
                            .attestations(Stream.concat(known.stream(), Stream.of(attestation))
                                    .toList())
                            .build())
                    .build();
            tell(Kind.NEW, "attestations", teacher.name().full(), category, day.get());
        }
    }

    /** Returns the name that the country has for a category; as it is written where no country is known. */
    private Optional<String> named(String category, Teacher teacher, Fact fact) {
        Optional<CountryProfile> profile = CountryProfile.find(programme.plans().country());
        if (profile.isEmpty()) {
            if (findings.stream().noneMatch(finding -> finding.code() == YearFinding.CATEGORY_COUNTRY)) {
                findings.add(Finding.of(
                        YearFinding.CATEGORY_COUNTRY,
                        fact.place(),
                        Map.of(
                                "written",
                                Finding.shown(category),
                                "known",
                                CountryProfile.all().stream()
                                        .map(CountryProfile::id)
                                        .toList())));
            }
            return Optional.of(category);
        }
        Optional<String> named = profile.get().category(category);
        if (named.isEmpty()) {
            findings.add(Finding.of(
                    YearFinding.CATEGORY_OTHER,
                    fact.place(),
                    Map.of(
                            "written",
                            Finding.shown(category),
                            "name",
                            teacher.name().full(),
                            "country",
                            profile.get().id(),
                            "known",
                            profile.get().ranks().stream()
                                    .flatMap(List::stream)
                                    .map(rank -> YearText.words(
                                            language -> profile.get().label(rank, language)))
                                    .toList())));
        }
        return named;
    }

    private void gone(Intake intake) {
        for (Teacher teacher : programme.teachers()) {
            if (teacher.leftOn() == null
                    && intake.facts("teachers").stream().noneMatch(fact -> KnownPeople.isNamed(teacher.name(), fact))) {
                tell(Kind.GONE, "teachers", teacher.name().full());
            }
        }
    }

    private void calendar(Intake intake) {
        SchoolCalendar calendar = programme.calendar();
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
            } else if (holidays.stream().noneMatch(holiday -> holiday.range().equals(range.get()))) {
                holidays.add(new Holiday(name, range.get()));
                lines.add(new Line(Kind.NEW, "holidays", span(fact)));
            }
        }
        programme = programme.toBuilder()
                .calendar(new SchoolCalendar(calendar.year(), terms, holidays, calendar.workingDays()))
                .build();
    }

    private static List<Object> span(Fact fact) {
        List<Object> about = new ArrayList<>();
        Optional<Term> term = term(fact);
        about.add(fact.text("name")
                .<Object>map(name -> name)
                .or(() -> term.map(Term::kind))
                .orElse("—"));
        term.ifPresent(known -> about.add(known.number()));
        range(fact)
                .ifPresentOrElse(
                        about::add,
                        () -> Stream.of("start", "end")
                                .flatMap(key -> fact.text(key).stream())
                                .forEach(about::add));
        return about;
    }

    private static Optional<LocalDate> day(String iso) {
        try {
            return iso.length() == 10 ? Optional.of(LocalDate.parse(iso)) : Optional.empty();
        } catch (DateTimeException notADay) {
            return Optional.empty();
        }
    }

    private static Optional<DateRange> range(Fact fact) {
        Optional<LocalDate> start = day(fact.text("start").orElse(""));
        Optional<LocalDate> end = day(fact.text("end").orElse(""));
        return start.isEmpty() || end.isEmpty() || end.get().isBefore(start.get())
                ? Optional.empty()
                : Optional.of(DateRange.of(start.get(), end.get()));
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

    private Optional<TeacherId> teacher(String named) {
        List<TeacherId> meant = KnownPeople.of(programme).teachers(named);
        return meant.size() == 1 ? Optional.of(meant.get(0)) : Optional.empty();
    }

    private void hour(Fact fact) {
        String raw = fact.text("teacher").orElse("");
        Optional<TeacherId> teacher = teacher(raw);
        boolean weekly = fact.text("weeks").orElse("ALL").equals("ALL");
        String start = fact.text("start").orElse("");
        String end = fact.text("end").orElse("");
        String weekday = fact.text("weekday").orElse("");
        if (teacher.isEmpty() || !weekly || start.isEmpty() || end.isEmpty() || end.compareTo(start) <= 0) {
            tell(
                    Kind.LEFT_OUT,
                    "busy",
                    raw,
                    weekday(weekday),
                    start + fact.text("period").orElse(""));
            return;
        }
        busy(
                BusyTime.weekly(
                        ScheduleResource.of(teacher.get()),
                        programme.calendar().year().range(),
                        DayOfWeek.valueOf(weekday),
                        LocalTime.parse(start),
                        LocalTime.parse(end),
                        fact.text("subject").filter(text -> !text.isBlank()).orElse("—")),
                raw,
                weekday(weekday),
                start + "–" + end);
    }

    private static Object weekday(String name) {
        return name.isEmpty()
                ? "—"
                : YearText.words(language -> language.format().weekday(DayOfWeek.valueOf(name)));
    }

    private void busy(BusyTime time, Object... about) {
        List<BusyTime> busy = programme.schedule().constraints().busy();
        if (!busy.contains(time)) {
            SchedulingConstraints with = programme.schedule().constraints().toBuilder()
                    .busy(Stream.concat(busy.stream(), Stream.of(time)).toList())
                    .build();
            programme = programme.with(
                    programme.schedule().toBuilder().constraints(with).build());
            tell(Kind.NEW, "busy", about);
        }
    }

    /** Takes the events of a person's calendar as hours that are not free. */
    private void events(List<Fact> events, @Nullable String owner) {
        if (events.isEmpty()) {
            return;
        }
        if (owner == null) {
            findings.add(Finding.of(YearFinding.EVENTS_WHOSE, events.get(0).place(), Map.of("count", events.size())));
            tell(Kind.LEFT_OUT, "events", events.size());
            return;
        }
        KnownPeople people = KnownPeople.of(programme);
        List<ScheduleResource> meant = Stream.concat(
                        people.coaches(owner).stream().map(ScheduleResource::of),
                        people.teachers(owner).stream().map(ScheduleResource::of))
                .toList();
        if (meant.isEmpty()) {
            findings.add(
                    Finding.of(YearFinding.PERSON_UNKNOWN, events.get(0).place(), Map.of("named", owner, "near", "—")));
            tell(Kind.LEFT_OUT, "events", events.size());
            return;
        }
        // a coach-consultant who is a teacher too is one person; hours taken from one are taken from both
        events.forEach(event -> event(event, meant.get(0), owner));
    }

    private void event(Fact fact, ScheduleResource owner, String named) {
        String what = fact.text("summary").filter(text -> !text.isBlank()).orElse("—");
        Optional<DateRange> days = range(fact);
        if (days.isPresent()) {
            busy(BusyTime.wholeDays(owner, days.get(), what), named, days.get(), what);
            return;
        }
        try {
            LocalDateTime start = LocalDateTime.parse(fact.text("start").orElse(""));
            LocalDateTime end = LocalDateTime.parse(fact.text("end").orElse(""));
            boolean oneDay = start.toLocalDate().equals(end.toLocalDate())
                    || end.equals(start.toLocalDate().plusDays(1).atStartOfDay());
            boolean here = fact.text("zone")
                    .map(zone ->
                            ZoneId.of(zone).getRules().equals(programme.zone().getRules()))
                    .orElse(true);
            if (oneDay && here && end.isAfter(start)) {
                busy(
                        BusyTime.once(owner, start.toLocalDate(), start.toLocalTime(), end.toLocalTime(), what),
                        named,
                        start,
                        end.toLocalTime(),
                        what);
                return;
            }
        } catch (DateTimeException notATime) {
            // listed with what else cannot go in
        }
        tell(
                Kind.LEFT_OUT,
                "events",
                what,
                fact.text("start").orElse("—"),
                fact.text("zone").orElse(programme.zone().getId()));
    }

    private void needs(Intake intake, @Nullable Codebook codebook) {
        if (intake.facts("responses").isEmpty()) {
            return;
        }
        Map<String, Question> questions = new LinkedHashMap<>();
        boolean open = false;
        boolean unscaled = false;
        for (Fact item : intake.facts("items")) {
            Question question = Question.of(item, codebook);
            questions.put(item.text("id").orElse(""), question);
            open |= question.high() == Question.High.OPEN;
            unscaled |= question.most() <= question.least();
        }
        if (unscaled) {
            findings.add(Finding.of(
                    YearFinding.NEEDS_SCALE,
                    intake.facts("items").get(0).place(),
                    Map.of(
                            "items",
                            questions.values().stream()
                                    .filter(question -> question.most() <= question.least())
                                    .map(question -> Finding.shown(question.text()))
                                    .limit(3)
                                    .toList())));
        }
        if (open) {
            findings.add(Finding.of(
                    YearFinding.NEEDS_DIRECTION,
                    intake.facts("items").get(0).place(),
                    Map.of(
                            "items",
                            questions.values().stream()
                                    .filter(question -> question.high() == Question.High.OPEN)
                                    .map(question -> Finding.shown(question.text()))
                                    .limit(3)
                                    .toList())));
        }
        for (Fact response : intake.facts("responses")) {
            String respondent = response.text("respondent").orElse("—");
            Optional<TeacherId> teacher = teacher(respondent);
            List<Need> needs = needs(response, questions);
            if (teacher.isEmpty() || needs.isEmpty()) {
                tell(Kind.LEFT_OUT, "answers", respondent);
                continue;
            }
            NeedsResult result = new NeedsResult(
                    teacher.get(),
                    response.text("at")
                            .filter(at -> at.length() >= 10)
                            .flatMap(at -> day(at.substring(0, 10).replace('/', '-')))
                            .orElse(on),
                    needs);
            List<NeedsResult> known = programme.plans().needs();
            if (!known.contains(result)) {
                programme = programme.toBuilder()
                        .plans(programme.plans().toBuilder()
                                .needs(Stream.concat(known.stream(), Stream.of(result))
                                        .toList())
                                .build())
                        .build();
                tell(Kind.NEW, "needs", respondent, result.on(), needs.size());
            }
        }
    }

    private static List<Need> needs(Fact response, Map<String, Question> questions) {
        List<Need> needs = new ArrayList<>();
        if (response.values().get("values") instanceof Map<?, ?> values) {
            String wanted = response.values().get("choices") instanceof Collection<?> choices && !choices.isEmpty()
                    ? choices.stream().map(String::valueOf).collect(Collectors.joining(", "))
                    : null;
            values.forEach((id, value) -> {
                Question question = questions.get(String.valueOf(id));
                if (question != null && value instanceof Number number) {
                    question.need(number.intValue(), wanted).ifPresent(needs::add);
                }
            });
        }
        return needs;
    }

    /**
     * A question of a form, as far as needs are concerned.
     *
     * @param text what is asked
     * @param least the lowest answer
     * @param most the highest answer
     * @param high what the highest answer means
     */
    private record Question(String text, int least, int most, High high) {
        private static final Pattern DIFFICULT = Pattern.compile(
                "(?iu).*(трудн|затрудн|сложно|нужна помощь|не хватает|труднощ|важко|складно|бракує|difficult|hard to|struggl|need help|challeng).*");
        private static final Pattern SCALE = Pattern.compile("\\s*\\([^()]*\\d[^()]*\\)$");
        private static final Pattern ABLE = Pattern.compile(
                "(?iu).*(умею|знаю|владею|могу |использую|применяю|уверен|вмію|знаю|володію|можу |впевнен|\\bi (can|plan|adapt|use|know|give|set|am able)|confident|able to).*");

        enum High {
            DIFFICULT,
            ABLE,
            OPEN
        }

        static Question of(Fact item, @Nullable Codebook codebook) {
            String text = item.text("text")
                    .orElse(item.text("id").orElse("—"))
                    .strip()
                    .replaceAll("\\s+", " ");
            int least = Integer.parseInt(item.text("min").orElse("0"));
            int most = Integer.parseInt(item.text("max").orElse("0"));
            if (codebook != null) {
                for (SurveyItem known : codebook.items()) {
                    if (known.name().equals(item.text("id").orElse(""))
                            || plain(known.text()).equals(plain(text))) {
                        boolean difficult = known.facet() == Facet.DIFFICULTY || known.reversed();
                        return new Question(
                                text, known.scale().min(), known.scale().max(), difficult ? High.DIFFICULT : High.ABLE);
                    }
                }
            }
            boolean difficult = DIFFICULT.matcher(text).matches();
            boolean able = ABLE.matcher(text).matches();
            return new Question(
                    text, least, most, difficult == able ? High.OPEN : difficult ? High.DIFFICULT : High.ABLE);
        }

        /** Returns what is asked, without the scale that a form writes behind it. */
        private static String plain(String text) {
            return SCALE.matcher(text.strip().replaceAll("\\s+", " "))
                    .replaceFirst("")
                    .toLowerCase(Locale.ROOT);
        }

        /** Returns the need that an answer shows; until somebody says what the highest answer means, it is difficulty. */
        Optional<Need> need(int answer, @Nullable String wanted) {
            int span = most - least;
            if (span < 1 || span > 100 || answer < least || answer > most || text.isBlank()) {
                return Optional.empty();
            }
            return Optional.of(new Need(text, high == High.ABLE ? most - answer : answer - least, span, wanted));
        }
    }
}
