package org.coachingtoolkit.core.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.entry;

import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import org.coachingtoolkit.core.common.DateRange;
import org.coachingtoolkit.core.common.Language;
import org.coachingtoolkit.core.common.PersonName;
import org.coachingtoolkit.core.common.SchoolYear;
import org.coachingtoolkit.core.development.ActionId;
import org.coachingtoolkit.core.development.ActionItem;
import org.coachingtoolkit.core.development.ActionState;
import org.coachingtoolkit.core.development.Activity;
import org.coachingtoolkit.core.development.Attestation;
import org.coachingtoolkit.core.development.AttestationKind;
import org.coachingtoolkit.core.development.AttestationResult;
import org.coachingtoolkit.core.development.CountryProfile;
import org.coachingtoolkit.core.development.MethodicalForm;
import org.coachingtoolkit.core.development.Need;
import org.coachingtoolkit.core.development.NeedsResult;
import org.coachingtoolkit.core.development.Plans;
import org.coachingtoolkit.core.development.Presentation;
import org.coachingtoolkit.core.development.Responsible;
import org.coachingtoolkit.core.development.SelfEducationProgramme;
import org.coachingtoolkit.core.development.TrainingCourse;
import org.coachingtoolkit.core.goal.Goal;
import org.coachingtoolkit.core.goal.GoalId;
import org.coachingtoolkit.core.people.CoachId;
import org.coachingtoolkit.core.people.Coachee;
import org.coachingtoolkit.core.people.Teacher;
import org.coachingtoolkit.core.people.TeacherId;
import org.coachingtoolkit.core.schedule.ScheduleAttachment;
import org.coachingtoolkit.core.schedule.SessionSchedule;
import org.coachingtoolkit.core.session.CoachingSession;
import org.coachingtoolkit.core.session.RegulationForm;
import org.coachingtoolkit.core.session.SessionForm;
import org.coachingtoolkit.core.session.SessionId;
import org.coachingtoolkit.core.session.SessionStatus;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PlansTest {
    private static final TeacherId ANNA = new TeacherId("t-1");
    private static final TeacherId OLGA = new TeacherId("t-2");
    private static final CoachId COACH = new CoachId("c-1");
    private static final Goal GOAL = Goal.builder(new GoalId("g-1"), Coachee.of(ANNA), "Опубликовать статью")
            .problem("Опыт не описан")
            .due(LocalDate.of(2027, 5, 31))
            .build();
    private static final SchoolYear YEAR = new SchoolYear(2026);
    private static final SessionSchedule SCHEDULE = SessionSchedule.builder(
                    ZoneId.of("Europe/Moscow"), YEAR.range(), ScheduleAttachment.ANNUAL_PLAN)
            .sessions(List.of(
                    session("s-3", LocalDate.of(2026, 11, 2), RegulationForm.TRAINING, SessionStatus.PLANNED),
                    session("s-1", LocalDate.of(2026, 9, 30), RegulationForm.COACH_CONSULTING, SessionStatus.PLANNED),
                    session("s-2", LocalDate.of(2026, 10, 1), RegulationForm.MASTER_CLASS, SessionStatus.CANCELLED)))
            .build();

    private static CoachingSession session(String id, LocalDate day, SessionForm form, SessionStatus status) {
        return CoachingSession.builder(
                        new SessionId(id),
                        GOAL.id(),
                        Coachee.of(ANNA),
                        COACH,
                        "Статья",
                        day.atTime(13, 0),
                        Duration.ofMinutes(45))
                .form(form)
                .status(status)
                .build();
    }

    private static ActionItem action(String id, @Nullable LocalDate due, ActionState state) {
        return new ActionItem(
                new ActionId(id),
                "Собрать игры",
                GOAL.id(),
                Responsible.of(ANNA),
                due,
                state,
                LocalDate.of(2026, 9, 1));
    }

    private static TrainingCourse course(TeacherId teacher, int year, @Nullable LocalDate completedOn) {
        return new TrainingCourse(teacher, "Речь " + year, null, year, completedOn, 72, null);
    }

    @Test
    void anActionItemIsOverdueAfterItsLastDayUnlessItIsClosedOrOnHold() {
        LocalDate due = LocalDate.of(2026, 9, 10);
        for (ActionState state : ActionState.values()) {
            boolean waits = state == ActionState.NOT_STARTED || state == ActionState.IN_PROGRESS;
            assertThat(action("a", due, state).isOverdue(due)).isFalse();
            assertThat(action("a", due, state).isOverdue(due.plusDays(1))).isEqualTo(waits);
            assertThat(action("a", null, state).isOverdue(LocalDate.MAX)).isFalse();
        }
    }

    @Test
    void planOfAMonthTakesWhatBelongsToItByDay() {
        Plans plans = Plans.builder()
                .actions(List.of(
                        action("a-2", LocalDate.of(2026, 9, 30), ActionState.NOT_STARTED),
                        action("a-1", LocalDate.of(2026, 9, 1), ActionState.NOT_STARTED),
                        action("a-3", null, ActionState.NOT_STARTED)))
                .build();
        MonthlyPlan plan = MonthlyPlan.of(SCHEDULE, plans, YearMonth.of(2026, 9));
        assertThat(plan.sessions()).extracting(found -> found.id().value()).containsExactly("s-1");
        assertThat(plan.actions()).extracting(found -> found.id().value()).containsExactly("a-1", "a-2");
        assertThat(MonthlyPlan.of(SCHEDULE, plans, YearMonth.of(2027, 1)).isEmpty())
                .isTrue();
    }

    @Test
    void annualPlanTellsOfEachGoalOnce() {
        AnnualPlan plan = AnnualPlan.of(SCHEDULE, List.of(GOAL), Plans.NONE, YEAR);
        assertThat(plan.rows())
                .containsExactly(new AnnualPlanRow(
                        GOAL,
                        List.of(COACH),
                        List.of(RegulationForm.COACH_CONSULTING, RegulationForm.TRAINING),
                        2,
                        LocalDate.of(2026, 9, 30),
                        LocalDate.of(2026, 11, 2)));
    }

    @Test
    void individualPlanStandsOnTheLatestNeeds() {
        Plans plans = Plans.builder()
                .needs(List.of(
                        new NeedsResult(ANNA, LocalDate.of(2025, 9, 1), List.of(new Need("Старое", 3, 3, null))),
                        new NeedsResult(
                                ANNA,
                                LocalDate.of(2026, 9, 1),
                                List.of(
                                        new Need("Родители", 1, 3, null),
                                        new Need("Опыт не описан", 3, 3, null),
                                        new Need("ИКТ", 2, 3, "курсы"),
                                        new Need("Игра", 0, 3, null)))))
                .actions(List.of(action("a-1", null, ActionState.IN_PROGRESS)))
                .build();
        IndividualPlan plan =
                IndividualPlan.of(ANNA, List.of(GOAL), Coachee.of(ANNA)::equals, SCHEDULE, plans, List.of());
        assertThat(plan.rows())
                .extracting(IndividualPlanRow::difficulty)
                .containsExactly("Опыт не описан", "ИКТ", "Родители");
        assertThat(plan.rows().get(0).actions()).hasSize(1);
        assertThat(plan.rows().get(1).goal()).isNull();
        assertThat(IndividualPlan.of(OLGA, List.of(GOAL), Coachee.of(OLGA)::equals, SCHEDULE, plans, List.of())
                        .rows())
                .isEmpty();
    }

    @Test
    void retrainingPlanShowsTheLastCourseAndThosePlanned() {
        Plans plans = Plans.builder()
                .courses(List.of(
                        course(ANNA, 2028, null),
                        course(ANNA, 2020, LocalDate.of(2020, 3, 1)),
                        course(ANNA, 2024, LocalDate.of(2024, 3, 1)),
                        course(ANNA, 2026, null),
                        course(ANNA, 2031, null)))
                .build();
        List<Teacher> teachers = List.of(
                Teacher.of(ANNA, PersonName.of("Иванова", "Анна"), "воспитатель"),
                Teacher.of(OLGA, PersonName.of("Ким", "Ольга"), "воспитатель"));
        RetrainingPlan plan = RetrainingPlan.of(teachers, plans, 2026, 5);
        assertThat(plan.rows()).hasSize(2);
        assertThat(plan.rows().get(0).last()).isEqualTo(course(ANNA, 2024, LocalDate.of(2024, 3, 1)));
        assertThat(plan.rows().get(0).planned())
                .extracting(TrainingCourse::year)
                .containsExactly(2026, 2028);
        assertThat(plan.rows().get(1).last()).isNull();
    }

    @Test
    void longTermPlanGathersWhatIsForeseen() {
        Plans plans = Plans.builder()
                .country("KZ")
                .attestations(List.of(
                        new Attestation(ANNA, AttestationKind.CATEGORY, "EXPERT", LocalDate.of(2023, 10, 1), null)))
                .courses(List.of(course(OLGA, 2027, null)))
                .selfEducation(List.of(new SelfEducationProgramme(
                        OLGA,
                        "Музыка",
                        null,
                        null,
                        List.of(),
                        DateRange.of(LocalDate.of(2026, 9, 1), LocalDate.of(2028, 5, 31)),
                        List.of(),
                        List.of(new Presentation(
                                LocalDate.of(2028, 4, 1), MethodicalForm.MASTER_CLASS, "Оркестр", false)))))
                .build();
        LongTermPlan plan = LongTermPlan.of(List.of(GOAL), plans, YEAR, 3);
        assertThat(plan.entries())
                .extracting(found -> found.year() + " " + found.kind() + " " + found.title())
                .containsExactly(
                        "2026/27 SELF_EDUCATION Музыка",
                        "2026/27 GOAL Опубликовать статью",
                        "2027/28 COURSE Речь 2027",
                        "2027/28 SELF_EDUCATION Музыка",
                        "2027/28 PRESENTATION Оркестр",
                        "2028/29 ATTESTATION EXPERT");
    }

    @Test
    void activityListHoldsTheFormsOfTheRegulationAndOthersInUse() {
        SessionForm other = SessionForm.other("мозговой штурм");
        Plans plans = Plans.builder()
                .activities(List.of(
                        new Activity(RegulationForm.TRAINING, "Разбор случаев", null, null),
                        new Activity(other, "Сбор идей", null, "Что ещё возможно?")))
                .build();
        ActivityList list = ActivityList.of(SCHEDULE, plans);
        assertThat(list.rows()).extracting(ActivityRow::form).startsWith((SessionForm[]) RegulationForm.values());
        assertThat(list.rows()).hasSize(8).last().extracting(ActivityRow::form).isEqualTo(other);
        assertThat(list.rows().get(0)).isEqualTo(new ActivityRow(RegulationForm.COACH_CONSULTING, null, 1, 0));
    }

    @Test
    void attestationsAreComparedWithTheOneBefore() {
        CountryProfile russia = CountryProfile.find("RU").orElseThrow();
        AttestationHistory history = AttestationHistory.of(
                List.of(
                        attestation(ANNA, "FIRST", LocalDate.of(2022, 3, 1)),
                        attestation(ANNA, "FIRST", LocalDate.of(2017, 3, 1)),
                        attestation(ANNA, "HIGHEST", LocalDate.of(2024, 3, 1)),
                        attestation(OLGA, "HIGHEST", LocalDate.of(2023, 9, 1)),
                        attestation(OLGA, "MENTOR", LocalDate.of(2024, 9, 1))),
                russia);
        assertThat(history.results(DateRange.of(LocalDate.of(2022, 1, 1), LocalDate.of(2024, 12, 31))))
                .containsExactly(
                        entry(AttestationResult.AWARDED, 1),
                        entry(AttestationResult.CONFIRMED, 1),
                        entry(AttestationResult.RAISED, 2));
        assertThat(history.standings())
                .extracting(AttestationStanding::due)
                .containsExactly(LocalDate.of(2022, 3, 1), LocalDate.of(2027, 3, 1), null, null, null);
    }

    private static Attestation attestation(TeacherId teacher, String category, LocalDate on) {
        return new Attestation(teacher, AttestationKind.CATEGORY, category, on, null);
    }

    @Test
    void everyCountryHasWordsForItsCategories() {
        for (CountryProfile profile : CountryProfile.all()) {
            for (String category :
                    profile.ranks().stream().flatMap(List::stream).toList()) {
                for (Language language : Language.values()) {
                    assertThat(profile.label(category, language))
                            .as("%s %s in %s", profile.id(), category, language)
                            .isNotEqualTo(category);
                }
            }
        }
        assertThat(CountryProfile.find("XX")).isEmpty();
        assertThat(CountryProfile.find("RU").orElseThrow().rank("MENTOR"))
                .isEqualTo(CountryProfile.find("RU").orElseThrow().rank("METHODIST"));
    }

    @Test
    void refusesWhatContradictsItself() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Attestation(
                        ANNA, AttestationKind.POSITION_CONFORMITY, "FIRST", LocalDate.of(2026, 1, 1), null))
                .withMessage("category must go with kind CATEGORY: POSITION_CONFORMITY, FIRST");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Need("ИКТ", 4, 3, null))
                .withMessage("score must be 0 to 3: 4");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> course(ANNA, 1899, null))
                .withMessage("year must be 1900 to 9998: 1899");
    }
}
