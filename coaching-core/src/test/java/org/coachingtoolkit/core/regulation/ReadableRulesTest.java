package org.coachingtoolkit.core.regulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.coachingtoolkit.core.common.DateRange;
import org.coachingtoolkit.core.common.Holiday;
import org.coachingtoolkit.core.common.Language;
import org.coachingtoolkit.core.common.LocalizedText;
import org.coachingtoolkit.core.common.PersonName;
import org.coachingtoolkit.core.common.SchoolCalendar;
import org.coachingtoolkit.core.finding.ClauseRef;
import org.coachingtoolkit.core.people.CoachConsultant;
import org.coachingtoolkit.core.people.CoachId;
import org.coachingtoolkit.core.people.CoachPosition;
import org.coachingtoolkit.core.people.CoachRequirement;
import org.coachingtoolkit.core.people.Coachee;
import org.coachingtoolkit.core.people.GroupId;
import org.coachingtoolkit.core.people.JointConsent;
import org.coachingtoolkit.core.people.Teacher;
import org.coachingtoolkit.core.people.TeacherId;
import org.coachingtoolkit.core.programme.LocalClause;
import org.coachingtoolkit.core.programme.Papers;
import org.coachingtoolkit.core.programme.RegulationEdition;
import org.coachingtoolkit.core.programme.RegulationOverlay;
import org.coachingtoolkit.core.programme.RuleParameter;
import org.coachingtoolkit.core.records.CaseFileId;
import org.coachingtoolkit.core.schedule.ScheduleChange;
import org.coachingtoolkit.core.session.SessionId;
import org.coachingtoolkit.core.session.SessionStatus;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What must hold for a programme to be read as meant. Each rule has a violating, a clean and a border example. */
class ReadableRulesTest {
    private final Sample sample = new Sample();

    @Nested
    class Goals_Consistent {
        private static final String RULE = "goals.consistent";

        @Test
        void violating() {
            sample.goal(goal -> goal.start(LocalDate.of(2026, 9, 1)).due(LocalDate.of(2026, 8, 31)));
            assertThat(sample.findings(RULE)).containsExactly("goal.consistency.due-not-after-start /goals/0/due");
        }

        @Test
        void clean() {
            assertThat(sample.findings(RULE)).isEmpty();
        }

        @Test
        void border() {
            // one day is not a span of time
            sample.goal(goal -> goal.start(LocalDate.of(2026, 9, 1)).due(LocalDate.of(2026, 9, 1)));
            assertThat(sample.findings(RULE)).containsExactly("goal.consistency.due-not-after-start /goals/0/due");
        }
    }

    @Nested
    class Ids_FileNames {
        private static final String RULE = "ids.file-names";

        @Test
        void violating() {
            // A and Å are written in two ways, the last one ends with a dot, which Windows drops
            for (String id : List.of("Teacher-1", "nul", "Con.1", "\u00E5", "\u212B", "b", "b.", "c.")) {
                sample.teachers.add(Sample.teacher(id, "Сидорова"));
            }
            int first = sample.teachers.size() - 8;
            assertThat(sample.findings(RULE))
                    .containsExactly(
                            "regulation.id.same-file /teachers/" + first + "/id",
                            "regulation.id.file-name /teachers/" + (first + 1) + "/id",
                            "regulation.id.file-name /teachers/" + (first + 2) + "/id",
                            "regulation.id.same-file /teachers/" + (first + 4) + "/id",
                            "regulation.id.same-file /teachers/" + (first + 6) + "/id",
                            "regulation.id.file-name /teachers/" + (first + 7) + "/id");
        }

        @Test
        void clean() {
            assertThat(sample.findings(RULE)).isEmpty();
        }

        @Test
        void border() {
            // the longest id of the widest letters is no longer than a name of a file may be; a device's name may go on
            sample.teachers.add(Sample.teacher("\u4E00".repeat(64), "Сидорова"));
            sample.teachers.add(Sample.teacher("console", "Иванова"));
            // one id twice is another question
            sample.teachers.add(Sample.teacher("teacher-1", "Петрова"));
            assertThat(sample.findings(RULE)).isEmpty();
        }
    }

    @Nested
    class Ids_Once {
        private static final String RULE = "ids.once";

        @Test
        void violating() {
            sample.teachers.add(Sample.teacher("teacher-2", "Сидорова"));
            // the second one with a Cyrillic letter
            sample.teachers.add(Sample.teacher("te\u0430cher-2", "Сидорова"));
            assertThat(sample.findings(RULE))
                    .containsExactly("regulation.id.twice /teachers/2/id", "regulation.id.look-alike /teachers/3/id");
        }

        @Test
        void clean() {
            sample.teachers.add(Sample.teacher("teacher-3", "Сидорова"));
            assertThat(sample.findings(RULE)).isEmpty();
        }

        @Test
        void border() {
            // a teacher and a coach are two kinds of things, and numbers are no letters
            sample.teachers.add(Sample.teacher("coach-1", "Сидорова"));
            sample.teachers.add(Sample.teacher("teacher-02", "Сидорова"));
            sample.teachers.add(Sample.teacher("teacher2", "Сидорова"));
            assertThat(sample.findings(RULE)).isEmpty();
        }
    }

    @Nested
    class People_Once {
        private static final String RULE = "people.once";

        private void add(String family, String given, String patronymic) {
            sample.teachers.add(Teacher.of(
                    new TeacherId("more-" + sample.teachers.size()),
                    patronymic.isEmpty() ? PersonName.of(family, given) : PersonName.of(family, given, patronymic),
                    "воспитатель"));
        }

        @Test
        void violating() {
            add("Кленов", "Андрей", "Михайлович");
            add("Кленов", "Андрей", "Михайлов"); // cut
            add("Кленов", "А", ""); // an initial
            add("Кленова", "Андрей", "Михайлович"); // a letter too many
            add("Клeнов", "Андрей", "Михайлович"); // a Latin e
            add("Клнеов", "Андрей", "Михайлович"); // two letters changed places
            sample.coaches.add(Sample.coach("coach-2", "Иванова", 12, Sample.evidence(CoachRequirement.values())));
            assertThat(sample.findings(RULE))
                    .containsExactly(
                            "regulation.person.coach-is-teacher /coaches/1/teacher",
                            "regulation.person.twice /teachers/3/name",
                            "regulation.person.cut /teachers/3/name/patronymic",
                            "regulation.person.twice /teachers/4/name",
                            "regulation.person.twice /teachers/5/name",
                            "regulation.person.twice /teachers/6/name",
                            "regulation.person.twice /teachers/7/name");
        }

        @Test
        void clean() {
            assertThat(sample.findings(RULE)).isEmpty();
        }

        @Test
        void border() {
            // family, and people with one given name and patronymic
            add("Орлова", "Анна", "Ивановна");
            add("Козлова", "Анна", "Ивановна");
            add("Орлов", "Андрей", "Иванович");
            add("Орлова", "Мария", "Ивановна");
            add("Орлова", "Анна", "Петровна");
            add("Ли", "Анна", "Ивановна");
            add("Лисова", "Анна", "Ивановна");
            add("Алиев", "Рашад", "Вагиф оглы");
            assertThat(sample.findings(RULE)).isEmpty();
        }
    }

    @Nested
    class Teachers_Category {
        private static final String RULE = "teachers.category";

        private void add(String category) {
            sample.teachers.add(new Teacher(
                    new TeacherId("more-" + sample.teachers.size()),
                    PersonName.of("Кленов", "Андрей"),
                    "воспитатель",
                    category));
        }

        @Test
        void violating() {
            add("СЗД");
            add("молодой специалист");
            assertThat(sample.findings(RULE))
                    .containsExactly(
                            "intake.conformity-not-category /teachers/2/category",
                            "intake.category-unknown /teachers/3/category");
        }

        @Test
        void clean() {
            add("высшая категория");
            assertThat(sample.findings(RULE)).isEmpty();
        }

        @Test
        void border() {
            add("нет");
            add("1");
            assertThat(sample.findings(RULE)).isEmpty();
        }
    }

    @Nested
    class Ids_Known {
        private static final String RULE = "ids.known";

        @Test
        void violating() {
            sample.session(
                    1, session -> session.coach(new CoachId("nobody")).coachee(Coachee.of(new GroupId("nobody"))));
            sample.coaches.add(new CoachConsultant(
                    new CoachId("coach-2"),
                    PersonName.of("Сидорова", "Анна"),
                    CoachPosition.EXPERIENCED_TEACHER,
                    "учитель",
                    12,
                    Sample.evidence(CoachRequirement.values()),
                    new TeacherId("nobody")));
            assertThat(sample.findings(RULE))
                    .containsExactly(
                            "regulation.reference.unknown /coaches/1/teacher",
                            "regulation.reference.unknown /schedule/sessions/1/coach",
                            "regulation.reference.unknown /schedule/sessions/1/coachee");
        }

        @Test
        void clean() {
            sample.session(1, session -> session.coachee(Sample.GROUP));
            assertThat(sample.findings(RULE)).isEmpty();
        }

        @Test
        void border() {
            // a history and papers refer to what the programme has
            sample.history = List.of(new ScheduleChange(
                    new SessionId("session-9"),
                    SessionStatus.CANCELLED,
                    Sample.AGREED,
                    null,
                    JointConsent.ofBoth(Sample.AGREED)));
            sample.papers = sample.papers.keptIn(CaseFileId.parse("02-01/2026"), null);
            assertThat(sample.findings(RULE))
                    .containsExactly(
                            "regulation.reference.unknown /papers/regulationFile",
                            "regulation.reference.unknown /schedule/history/0/session");
            sample.history = List.of();
            sample.papers = sample.papers.keptIn(null, null);
            // a session may be moved to a later one, not to none
            sample.session(0, session -> session.status(SessionStatus.MOVED).movedTo(new SessionId("session-2")));
            sample.session(1, session -> session.status(SessionStatus.MOVED).movedTo(new SessionId("session-9")));
            assertThat(sample.findings(RULE))
                    .containsExactly("regulation.reference.unknown /schedule/sessions/1/movedTo");
        }
    }

    @Nested
    class Calendar_WithinYear {
        private static final String RULE = "calendar.within-year";

        @Test
        void violating() {
            sample.calendar = withHoliday("2027-08-30/2027-09-01");
            assertThat(sample.findings(RULE))
                    .containsExactly("regulation.calendar.outside-year /calendar/holidays/0/range");
        }

        @Test
        void clean() {
            sample.calendar = withHoliday("2026-12-31/2027-01-10");
            assertThat(sample.findings(RULE)).isEmpty();
        }

        @Test
        void border() {
            // the last day of the year is in it
            sample.calendar = withHoliday("2027-08-30/2027-08-31");
            assertThat(sample.findings(RULE)).isEmpty();
        }
    }

    @Nested
    class Overlay_Fits {
        private static final String RULE = "overlay.fits";

        @Test
        void violating() {
            overlay(
                    List.of(off("IV.9.none"), off("IV.6.shown"), off("IV.6.shown")),
                    List.of(
                            new RegulationOverlay.Replaced(RuleParameter.STALLED_DAYS, 10),
                            new RegulationOverlay.Replaced(RuleParameter.STALLED_DAYS, 20)),
                    List.of(clause("IV.2"), clause("VI.1"), clause("VI.1"), clause("VIII.3")));
            assertThat(sample.findings(RULE))
                    .containsExactly(
                            "regulation.overlay.clause-number /papers/overlay/clauses/0/clause",
                            "regulation.overlay.clause-number /papers/overlay/clauses/2/clause",
                            "regulation.overlay.clause-number /papers/overlay/clauses/3/clause",
                            "regulation.overlay.parameter-twice /papers/overlay/replaced/1/parameter",
                            "regulation.overlay.rule-unknown /papers/overlay/switchedOff/0/rule",
                            "regulation.overlay.rule-unknown /papers/overlay/switchedOff/2/rule");
        }

        @Test
        void clean() {
            overlay(
                    List.of(off("IV.6.shown")),
                    List.of(new RegulationOverlay.Replaced(RuleParameter.STALLED_DAYS, 10)),
                    List.of(clause("IV.7"), clause("VI.1"), clause("VI.2")));
            assertThat(sample.findings(RULE)).isEmpty();
        }

        @Test
        void border() {
            // clauses may be listed in any order, and one of the school act's is free in the source
            overlay(List.of(), List.of(), List.of(clause("VI.2"), clause("VI.1"), clause("I.4")));
            assertThat(sample.findings(RULE)).isEmpty();
            sample.papers = new Papers(
                    RegulationEdition.SCHOOL_ACT,
                    List.of(),
                    sample.papers.adoption(),
                    sample.papers.approval(),
                    sample.papers.scheduleApproval(),
                    sample.papers.overlay(),
                    null,
                    null);
            assertThat(sample.findings(RULE)).hasSize(3);
        }

        private void overlay(
                List<RegulationOverlay.SwitchedOff> off,
                List<RegulationOverlay.Replaced> replaced,
                List<LocalClause> clauses) {
            sample.papers = sample.papers.with(new RegulationOverlay(off, replaced, clauses));
        }

        private static RegulationOverlay.SwitchedOff off(String rule) {
            return new RegulationOverlay.SwitchedOff(rule, "так решил педсовет");
        }

        private static LocalClause clause(String ref) {
            return new LocalClause(ClauseRef.parse(ref), LocalizedText.of(Language.RU, "Чай пьют вместе."));
        }
    }

    @Nested
    class Sessions_TeacherWorksHere {
        private static final String RULE = "sessions.teacher-works-here";
        private static final LocalDate FIRST = LocalDate.of(2026, 9, 7);

        @Test
        void violating() {
            sample.teachers.replaceAll(teacher -> teacher.leaving(FIRST));
            assertThat(sample.findings(RULE))
                    .first()
                    .isEqualTo("regulation.session.teacher-left /schedule/sessions/0/start");
            int asked = sample.findings(RULE).size();
            sample.session(0, session -> session.status(SessionStatus.CANCELLED));
            assertThat(sample.findings(RULE)).hasSize(asked - 1);
        }

        @Test
        void clean() {
            assertThat(sample.findings(RULE)).isEmpty();
        }

        @Test
        void border() {
            // the day before the first day away is a day of work, and a group goes on with those who are left
            sample.teachers.replaceAll(teacher -> teacher.leaving(FIRST.plusDays(1)));
            assertThat(sample.findings(RULE)).noneMatch(finding -> finding.contains("/0/"));
            sample.teachers.set(1, sample.teachers.get(1).leaving(null));
            sample.session(0, session -> session.coachee(Sample.GROUP));
            sample.teachers.set(0, sample.teachers.get(0).leaving(FIRST));
            assertThat(sample.findings(RULE)).noneMatch(finding -> finding.contains("/0/"));
        }
    }

    @Nested
    class Sessions_StatusFitsDay {
        private static final String RULE = "sessions.status-fits-day";

        @Test
        void violating() {
            sample.session(1, session -> session.status(SessionStatus.HELD));
            sample.asOf = LocalDate.of(2026, 9, 8);
            assertThat(sample.findings(RULE))
                    .containsExactly(
                            "regulation.session.past-planned /schedule/sessions/0/status",
                            "regulation.session.held-future /schedule/sessions/1/status");
        }

        @Test
        void clean() {
            sample.session(0, session -> session.status(SessionStatus.HELD));
            sample.asOf = LocalDate.of(2026, 9, 8);
            assertThat(sample.findings(RULE)).isEmpty();
        }

        @Test
        void border() {
            // on its own day a session may be planned or held
            sample.session(0, session -> session.status(SessionStatus.HELD));
            sample.asOf = LocalDate.of(2026, 9, 7);
            assertThat(sample.findings(RULE)).isEmpty();
            sample.session(0, session -> session.status(SessionStatus.PLANNED));
            assertThat(sample.findings(RULE)).isEmpty();
        }
    }

    @Nested
    class Sessions_ChangesExplained {
        private static final String RULE = "sessions.changes-explained";

        @Test
        void violating() {
            sample.session(0, session -> session.status(SessionStatus.MOVED));
            sample.session(1, session -> session.movedTo(new SessionId("session-3")));
            assertThat(sample.findings(RULE))
                    .containsExactly(
                            "regulation.session.moved-nowhere /schedule/sessions/0/movedTo",
                            "regulation.session.reason-open /schedule/sessions/0/statusReason",
                            "regulation.session.moved-not /schedule/sessions/1/movedTo");
        }

        @Test
        void clean() {
            sample.session(
                    0,
                    session -> session.status(SessionStatus.MOVED)
                            .statusReason("карантин")
                            .movedTo(new SessionId("session-2")));
            assertThat(sample.findings(RULE)).isEmpty();
        }

        @Test
        void border() {
            // a cancelled session needs a reason and no successor
            sample.session(0, session -> session.status(SessionStatus.CANCELLED).statusReason("карантин"));
            assertThat(sample.findings(RULE)).isEmpty();
        }
    }

    @Nested
    class Sessions_FreeOfConflict {
        private static final String RULE = "sessions.free-of-conflict";

        @Test
        void violating() {
            sample.session(1, session -> session.start(sample.sessions.get(0).start()));
            assertThat(sample.findings(RULE))
                    .containsExactly(
                            "schedule.coach.overlap /schedule/sessions/1",
                            "schedule.teacher.overlap /schedule/sessions/1");
        }

        @Test
        void clean() {
            sample.session(
                    1, session -> session.start(sample.sessions.get(0).start().plusDays(1)));
            assertThat(sample.findings(RULE)).isEmpty();
        }

        @Test
        void border() {
            // one session may begin when another ends
            sample.session(1, session -> session.start(sample.sessions.get(0).end()));
            assertThat(sample.findings(RULE)).isEmpty();
        }
    }

    private SchoolCalendar withHoliday(String range) {
        String[] days = range.split("/", -1);
        Holiday holiday = new Holiday("каникулы", DateRange.of(LocalDate.parse(days[0]), LocalDate.parse(days[1])));
        return new SchoolCalendar(sample.calendar.year(), List.of(), List.of(holiday), sample.calendar.workingDays());
    }
}
