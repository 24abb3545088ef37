package org.coachingtoolkit.core.year;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.coachingtoolkit.core.common.DateRange;
import org.coachingtoolkit.core.common.Language;
import org.coachingtoolkit.core.common.PersonName;
import org.coachingtoolkit.core.common.SchoolCalendar;
import org.coachingtoolkit.core.common.SchoolYear;
import org.coachingtoolkit.core.finding.Finding;
import org.coachingtoolkit.core.goal.AttainmentLevel;
import org.coachingtoolkit.core.goal.EventLevel;
import org.coachingtoolkit.core.goal.FrequencyUnit;
import org.coachingtoolkit.core.goal.Goal;
import org.coachingtoolkit.core.goal.GoalId;
import org.coachingtoolkit.core.goal.OutcomeKind;
import org.coachingtoolkit.core.goal.SessionAgreement;
import org.coachingtoolkit.core.goal.SessionFrequency;
import org.coachingtoolkit.core.people.CoachConsultant;
import org.coachingtoolkit.core.people.CoachId;
import org.coachingtoolkit.core.people.CoachPosition;
import org.coachingtoolkit.core.people.Coachee;
import org.coachingtoolkit.core.people.GroupId;
import org.coachingtoolkit.core.people.Institution;
import org.coachingtoolkit.core.people.InstitutionKind;
import org.coachingtoolkit.core.people.JointConsent;
import org.coachingtoolkit.core.people.Teacher;
import org.coachingtoolkit.core.people.TeacherGroup;
import org.coachingtoolkit.core.people.TeacherId;
import org.coachingtoolkit.core.programme.CoachingProgramme;
import org.coachingtoolkit.core.schedule.ScheduleAttachment;
import org.coachingtoolkit.core.schedule.SessionSchedule;
import org.coachingtoolkit.core.session.Achiever;
import org.coachingtoolkit.core.session.CoachingSession;
import org.coachingtoolkit.core.session.SessionId;
import org.coachingtoolkit.core.session.SessionStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class YearJournalTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final ZoneId ZONE = ZoneId.of("Europe/Moscow");
    private static final Duration LESSON = Duration.ofMinutes(45);

    /** Two teachers, one of whom has two sessions on one day, a group of both, and a coach. */
    static CoachingProgramme programme() {
        SchoolYear year = new SchoolYear(2026);
        Teacher ivanova = teacher("t1", "Иванова", "Анна", "Петровна");
        Teacher petrova = teacher("t2", "Петрова", "Алла", "Игоревна");
        Goal first = goal("g1", Coachee.of(ivanova.id()));
        Goal second = goal("g2", Coachee.of(petrova.id()));
        GroupId group = new GroupId("all");
        return CoachingProgramme.builder(
                        Language.RU,
                        Institution.builder("Школа", InstitutionKind.SCHOOL, "Город")
                                .build(),
                        SchoolCalendar.of(year),
                        SessionSchedule.builder(
                                        ZONE,
                                        DateRange.of(LocalDate.of(2026, 9, 1), LocalDate.of(2027, 5, 31)),
                                        ScheduleAttachment.ANNUAL_PLAN)
                                .sessions(List.of(
                                        session("s1", first, "2026-11-12T14:00"),
                                        session("s2", first, "2026-11-26T14:00"),
                                        session("s3", second, "2026-11-12T15:00"),
                                        session("s4", second, "2026-11-26T16:00"),
                                        session("s5", second, "2026-11-26T17:00")))
                                .build())
                .teachers(List.of(ivanova, petrova))
                .groups(List.of(new TeacherGroup(group, "Творческая группа", List.of(ivanova.id(), petrova.id()))))
                .coaches(List.of(new CoachConsultant(
                        new CoachId("c1"),
                        PersonName.of("Сидорова", "Вера", "Львовна"),
                        CoachPosition.SENIOR_EDUCATOR,
                        "старший воспитатель",
                        12,
                        List.of())))
                .goals(List.of(first, second))
                .build();
    }

    private static Teacher teacher(String id, String family, String given, String patronymic) {
        return Teacher.of(new TeacherId(id), PersonName.of(family, given, patronymic), "воспитатель");
    }

    private static Goal goal(String id, Coachee coachee) {
        return Goal.builder(new GoalId(id), coachee, "Провести три открытых занятия до мая")
                .coach(new CoachId("c1"))
                .agreement(
                        new SessionAgreement(new SessionFrequency(2, FrequencyUnit.MONTH), LESSON, JointConsent.NONE))
                .expectedOutcome(OutcomeKind.PUBLICATION)
                .build();
    }

    private static CoachingSession session(String id, Goal goal, String start) {
        return CoachingSession.builder(
                        new SessionId(id),
                        goal.id(),
                        goal.coachee(),
                        new CoachId("c1"),
                        "Вопросы вместо советов",
                        LocalDateTime.parse(start),
                        LESSON)
                .build();
    }

    private static YearJournal journal() {
        return YearJournal.of(programme(), TODAY);
    }

    private static SessionStatus status(ProposedChange change, String id) {
        return change.programme()
                .schedule()
                .session(new SessionId(id))
                .orElseThrow()
                .status();
    }

    private static List<String> asked(ProposedChange change) {
        return change.findings().stream().map(finding -> finding.code().value()).toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "s1",
                "12.11 Иванова",
                "12.11.2026, Иванова А. П.",
                "12 ноября 2026 г., Иванова А.П.",
                "12 ноября в 14:00",
                "Иванова Анна Петровна, 12 ноября",
                "12 November 2pm Иванова",
                "чт 12.11 А.П. Иванова"
            })
    void sessionsAreNamedAsPeopleNameThem(String named) {
        ProposedChange change = journal().hold(named, "Записать урок").change();
        assertThat(change.findings()).isEmpty();
        assertThat(status(change, "s1")).isEqualTo(SessionStatus.HELD);
        CoachingSession held =
                change.programme().schedule().session(new SessionId("s1")).orElseThrow();
        assertThat(held.agreement()).isEqualTo("Записать урок");
        assertThat(change.programme().schedule().history()).hasSize(1);
        assertThat(change.lines()).hasSize(1);
        assertThat(change.lines().get(0).message(Language.RU))
                .isEqualTo("изменено: сессия: 12.11.2026 14:00, Иванова\u00A0А.П., проведена, Записать урок");
    }

    @ParameterizedTest
    @ValueSource(strings = {"s99", "13.11 Иванова", "12.11 Кузнецова", "12.11 09:00 Иванова", "вчера", "03/04 Иванова"})
    void whatIsNotThereIsAskedAboutAndNotDone(String named) {
        ProposedChange change = journal().hold(named, null).change();
        assertThat(asked(change)).containsExactly("year.session.unknown");
        assertThat(change.isEmpty()).isTrue();
        assertThat(change.programme()).isEqualTo(programme());
        assertThat(change.findings().get(0).message(Language.RU)).contains("12.11.2026 14:00, Иванова");
    }

    @Test
    void whatCanBeSeveralIsAskedAboutAndNotDone() {
        ProposedChange change = journal().hold("26.11 Петрова", null).change();
        assertThat(asked(change)).containsExactly("year.session.several");
        assertThat(change.programme()).isEqualTo(programme());
        assertThat(asked(journal().hold("12.11", null).change())).containsExactly("year.session.several");
        assertThat(asked(journal().hold("12.11 Сидорова", null).change())).containsExactly("year.session.several");
    }

    @Test
    void ofSeveralSessionsOfADayTheOpenOneIsMeant() {
        ProposedChange change =
                journal().miss("s4", null).hold("26.11 Петрова", null).change();
        assertThat(asked(change)).containsOnly("year.session.to-come");
        assertThat(status(change, "s5")).isEqualTo(SessionStatus.HELD);
    }

    @Test
    void whatIsHeldBeforeItsDayIsAskedAbout() {
        ProposedChange change = journal().hold("s2", null).change();
        assertThat(asked(change)).containsExactly("year.session.to-come");
        assertThat(change.isSettled()).isFalse();
        assertThat(status(change, "s2")).isEqualTo(SessionStatus.HELD);
    }

    @Test
    void aMoveNeedsConsentAndKeepsTheHour() {
        ProposedChange change = journal()
                .move("26.11 Иванова", "3 декабря", "болезнь", new JointConsent(TODAY, null))
                .change();
        assertThat(asked(change)).containsExactly("year.session.hour", "year.consent.open");
        assertThat(change.isSettled()).isTrue();
        assertThat(change.findings().get(1).clause()).hasToString("Optional[IV.5]");
        CoachingSession moved =
                change.programme().schedule().session(new SessionId("s2.1")).orElseThrow();
        assertThat(moved.start()).isEqualTo("2026-12-03T14:00");
        assertThat(change.programme().schedule().history().get(0).consent().coachOn())
                .isNull();

        ProposedChange agreed = YearJournal.of(change.programme(), TODAY)
                .agree("26.11 Иванова", new JointConsent(null, TODAY))
                .change();
        assertThat(agreed.findings()).isEmpty();
        assertThat(agreed.programme().schedule().history().get(0).consent().isComplete())
                .isTrue();
        assertThat(asked(YearJournal.of(agreed.programme(), TODAY)
                        .hold("26.11 Иванова", null)
                        .change()))
                .containsExactly("year.session.was-moved");
    }

    @Test
    void aTimeThatContradictsTheProgrammeIsAskedAbout() {
        assertThat(asked(move("7 июня 2027"))).contains("year.session.outside-period");
        assertThat(asked(move("7 сентября 2027"))).contains("year.session.outside-year");
        assertThat(asked(move("19.11.2026 10:00"))).contains("year.session.past");
        assertThat(asked(move("06.12.2026 10:00"))).anyMatch(code -> code.startsWith("schedule."));
        assertThat(asked(move("26.11.2026 16:20"))).anyMatch(code -> code.startsWith("schedule.coach.overlap"));
        assertThat(asked(move("26.11.2026 14:00"))).containsExactly("year.session.same-time");
        assertThat(asked(move("послезавтра"))).containsExactly("year.session.when");
        assertThat(move("06.12.2026 10:00").isSettled()).isFalse();
        assertThat(status(move("послезавтра"), "s2")).isEqualTo(SessionStatus.PLANNED);
    }

    private static ProposedChange move(String to) {
        return journal().move("s2", to, null, JointConsent.ofBoth(TODAY)).change();
    }

    @Test
    void whatIsRecordedAlreadyIsSaidAndAMistakeIsCorrectedWhenSomebodyAgrees() {
        CoachingProgramme missed = journal().miss("s1", "болезнь").change().programme();
        ProposedChange again = YearJournal.of(missed, TODAY).miss("s1", null).change();
        assertThat(asked(again)).containsExactly("year.session.already");
        assertThat(again.programme()).isEqualTo(missed);

        ProposedChange corrected =
                YearJournal.of(missed, TODAY).hold("s1", null).change();
        assertThat(asked(corrected)).containsExactly("year.session.corrected");
        SessionSchedule schedule = corrected.programme().schedule();
        assertThat(status(corrected, "s1")).isEqualTo(SessionStatus.HELD);
        assertThat(schedule.version()).isEqualTo(2);
        assertThat(schedule.at(1)).isEqualTo(missed.schedule());
        assertThat(schedule.at(0)).isEqualTo(programme().schedule());
    }

    @Test
    void aSessionIsAddedWithWhatWasAgreedForItsGoal() {
        ProposedChange change = journal()
                .add(AddedSession.builder("Иванова", "10.12.2026 14:00", "Итоги")
                        .consent(JointConsent.ofBoth(TODAY))
                        .build())
                .change();
        assertThat(asked(change)).containsExactly("year.session.assumed");
        CoachingSession added =
                change.programme().schedule().session(new SessionId("s-t1-1")).orElseThrow();
        assertThat(added.duration()).isEqualTo(LESSON);
        assertThat(added.coach()).isEqualTo(new CoachId("c1"));
        assertThat(asked(journal()
                        .add(AddedSession.builder("Кузнецова", "10.12.2026 14:00", "Итоги")
                                .build())
                        .change()))
                .containsExactly("year.goal.unknown");
        assertThat(asked(journal()
                        .add(AddedSession.builder("Иванова", "10.12.2026", "Итоги")
                                .build())
                        .change()))
                .containsExactly("year.session.when");
    }

    @Test
    void aTeacherLeavesAndOpenSessionsAreAskedAbout() {
        ProposedChange change = journal().leave("Петрова", "20.11.2026", null).change();
        assertThat(asked(change))
                .containsExactly(
                        "year.teacher.sessions",
                        "year.teacher.unrecorded",
                        "year.teacher.groups",
                        "year.teacher.goals");
        assertThat(change.isSettled()).isFalse();
        assertThat(status(change, "s3")).isEqualTo(SessionStatus.PLANNED);
        assertThat(status(change, "s4")).isEqualTo(SessionStatus.CANCELLED);
        assertThat(status(change, "s5")).isEqualTo(SessionStatus.CANCELLED);
        assertThat(change.programme().teacher(new TeacherId("t2")).orElseThrow().leftOn())
                .isEqualTo("2026-11-20");
        assertThat(asked(journal().leave("Кузнецова", "20.11.2026", null).change()))
                .containsExactly("year.person.unknown");
    }

    @Test
    void aTeacherComesAndComesBack() {
        ProposedChange change =
                journal().join("Кузнецова Ольга Юрьевна", "учитель", null).change();
        assertThat(change.findings()).isEmpty();
        assertThat(change.programme().teachers().get(2).id()).isEqualTo(new TeacherId("t3"));
        assertThat(asked(
                        journal().join("Иванова Анна Петровна", "учитель", null).change()))
                .containsExactly("year.teacher.known");
        assertThat(asked(journal().join("Кузнецова О. Ю.", "учитель", null).change()))
                .containsExactly("year.name.short");
        CoachingProgramme left =
                journal().leave("Иванова", "20.11.2026", null).change().programme();
        CoachingProgramme back = YearJournal.of(left, TODAY)
                .join("Иванова Анна Петровна", "воспитатель", null)
                .change()
                .programme();
        assertThat(back.teachers()).isEqualTo(programme().teachers());
    }

    @Test
    void howFarAGoalWasReachedIsRecordedAndAskedAboutIfItChanges() {
        ProposedChange judged =
                journal().attain("Иванова", AttainmentLevel.MORE).change();
        assertThat(judged.findings()).isEmpty();
        assertThat(judged.programme().goal(new GoalId("g1")).orElseThrow().attained())
                .isEqualTo(AttainmentLevel.MORE);
        assertThat(asked(YearJournal.of(judged.programme(), TODAY)
                        .attain("g1", AttainmentLevel.MORE)
                        .change()))
                .isEmpty();
        assertThat(asked(YearJournal.of(judged.programme(), TODAY)
                        .attain("g1", AttainmentLevel.LESS)
                        .change()))
                .containsExactly("year.attainment.other");
        assertThat(asked(journal().attain("g9", AttainmentLevel.LESS).change())).containsExactly("year.goal.unknown");
    }

    @Test
    void aResultIsRecordedAndAskedAboutWhereItContradicts() {
        ProposedChange change = journal()
                .reach("Иванова", OutcomeKind.CONTEST, "II место", "10.11.2026", "диплом")
                .change();
        assertThat(asked(change)).containsExactly("year.outcome.other");
        assertThat(change.programme().outcomes()).hasSize(1);
        assertThat(asked(YearJournal.of(change.programme(), TODAY)
                        .reach("g1", OutcomeKind.CONTEST, "II место", "10.11.2026", null)
                        .change()))
                .contains("year.outcome.twice");
        assertThat(asked(journal()
                        .reach("g1", OutcomeKind.PUBLICATION, "статья", "1.12.2026", null)
                        .change()))
                .containsExactly("year.outcome.future");
        assertThat(asked(journal()
                        .reach("g1", OutcomeKind.PUBLICATION, "статья", "1.12.2025", null)
                        .change()))
                .containsExactly("year.day.outside-year");
    }

    @Test
    void aResultSaysHowFarItReachesAndWhoseItIs() {
        CoachingProgramme after = journal()
                .reach("g1", OutcomeKind.CONTEST, "II место", "10.11.2026", null, EventLevel.REGIONAL, Achiever.PUPILS)
                .change()
                .programme();
        assertThat(after.outcomes().get(0).level()).isEqualTo(EventLevel.REGIONAL);
        assertThat(after.outcomes().get(0).achiever()).isEqualTo(Achiever.PUPILS);
        assertThat(Achiever.PUPILS.label(Language.RU)).isEqualTo("воспитанники или учащиеся");
    }

    @Test
    void consentToTheSessionsOfAGoalIsRecordedPersonByPerson() {
        ProposedChange teacher =
                journal().agree("Иванова", new JointConsent(TODAY, null)).change();
        ProposedChange both = YearJournal.of(teacher.programme(), TODAY)
                .agree("g1", new JointConsent(null, TODAY))
                .change();
        assertThat(both.findings()).isEmpty();
        assertThat(both.programme().schedule().consentTo(new GoalId("g1"))).isEqualTo(JointConsent.ofBoth(TODAY));
        assertThat(asked(journal()
                        .agree("12.11 Иванова", new JointConsent(TODAY, null))
                        .change()))
                .containsExactly("year.consent.nothing");
        assertThat(asked(journal()
                        .agree("g1", JointConsent.ofBoth(TODAY.plusDays(1)))
                        .change()))
                .containsExactly("year.consent.future");
    }

    @Test
    void everyQuestionIsAskedInEveryLanguage() {
        ProposedChange change = journal()
                .hold("12.11", null)
                .hold("31.12 Иванова", null)
                .leave("Петрова", "20.11.2026", null)
                .change();
        for (Language language : Language.values()) {
            for (Finding finding : change.findings()) {
                assertThat(finding.message(language)).endsWith("?").doesNotContain("{");
            }
            change.lines().forEach(line -> assertThat(line.message(language)).doesNotContain("{"));
        }
        assertThat(change.findings().get(2).message(Language.RU))
                .isEqualTo("Петрова Алла Игоревна: с 20.11.2026 запланированы 2 сессии. Отменить их?");
    }
}
