package org.coachingtoolkit.reports.content;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.coachingtoolkit.core.common.DateRange;
import org.coachingtoolkit.core.common.Language;
import org.coachingtoolkit.core.common.PersonName;
import org.coachingtoolkit.core.common.SchoolCalendar;
import org.coachingtoolkit.core.common.SchoolYear;
import org.coachingtoolkit.core.goal.Direction;
import org.coachingtoolkit.core.goal.FrequencyUnit;
import org.coachingtoolkit.core.goal.Goal;
import org.coachingtoolkit.core.goal.GoalId;
import org.coachingtoolkit.core.goal.Measure;
import org.coachingtoolkit.core.goal.Milestone;
import org.coachingtoolkit.core.goal.OutcomeKind;
import org.coachingtoolkit.core.goal.ProcessStage;
import org.coachingtoolkit.core.goal.SessionAgreement;
import org.coachingtoolkit.core.goal.SessionFrequency;
import org.coachingtoolkit.core.people.Adoption;
import org.coachingtoolkit.core.people.Approval;
import org.coachingtoolkit.core.people.CoachConsultant;
import org.coachingtoolkit.core.people.CoachId;
import org.coachingtoolkit.core.people.CoachPosition;
import org.coachingtoolkit.core.people.Coachee;
import org.coachingtoolkit.core.people.GroupId;
import org.coachingtoolkit.core.people.Institution;
import org.coachingtoolkit.core.people.InstitutionKind;
import org.coachingtoolkit.core.people.JointConsent;
import org.coachingtoolkit.core.people.Official;
import org.coachingtoolkit.core.people.Teacher;
import org.coachingtoolkit.core.people.TeacherGroup;
import org.coachingtoolkit.core.people.TeacherId;
import org.coachingtoolkit.core.programme.CoachingProgramme;
import org.coachingtoolkit.core.programme.Papers;
import org.coachingtoolkit.core.programme.RegulationEdition;
import org.coachingtoolkit.core.schedule.ScheduleAttachment;
import org.coachingtoolkit.core.schedule.ScheduleConsent;
import org.coachingtoolkit.core.schedule.SessionSchedule;
import org.coachingtoolkit.core.session.CoachingSession;
import org.coachingtoolkit.core.session.Outcome;
import org.coachingtoolkit.core.session.RegulationForm;
import org.coachingtoolkit.core.session.SessionForm;
import org.coachingtoolkit.core.session.SessionId;
import org.coachingtoolkit.core.session.SessionStatus;
import org.coachingtoolkit.core.session.Venue;

/** A small kindergarten with two teachers, a group and two coaches, for the tests of documents. */
public final class SampleProgramme {
    /** The moment that the tests' files bear. */
    public static final Instant CREATED = Instant.parse("2026-09-01T06:00:00Z");

    /** The first teacher. */
    public static final TeacherId ANNA = new TeacherId("t-01");

    /** The second teacher. */
    static final TeacherId OLGA = new TeacherId("t-02");

    private static final GroupId GROUP = new GroupId("g-01");

    /** The first coach. */
    static final CoachId SENIOR = new CoachId("c-01");

    private static final CoachId INVITED = new CoachId("c-02");

    /** The first teacher's goal. */
    static final GoalId SPEECH = new GoalId("speech");

    private static final GoalId ARTICLE = new GoalId("article");
    private static final ZoneId ZONE = ZoneId.of("Europe/Moscow");
    private static final DateRange YEAR = DateRange.of(LocalDate.of(2026, 9, 1), LocalDate.of(2027, 5, 31));

    private SampleProgramme() {}

    /** Returns the programme. */
    public static CoachingProgramme programme() {
        return CoachingProgramme.builder(
                        Language.RU,
                        new Institution(
                                "Муниципальное бюджетное дошкольное образовательное учреждение «Детский сад № 7»",
                                "МБДОУ № 7",
                                InstitutionKind.KINDERGARTEN,
                                "Управление образования города Берёзовска",
                                "г. Берёзовск",
                                new Official(PersonName.of("Орлова", "Вера", "Игоревна"), "Заведующий")),
                        SchoolCalendar.of(new SchoolYear(2026)),
                        schedule(sessions()))
                .papers(new Papers(
                        RegulationEdition.SCHOOL_ACT,
                        List.of(),
                        new Adoption("педагогическим советом", LocalDate.of(2026, 8, 28), "1"),
                        new Approval(LocalDate.of(2026, 8, 31), "45"),
                        new Approval(LocalDate.of(2026, 9, 1), "31")))
                .teachers(List.of(
                        new Teacher(ANNA, PersonName.of("Иванова", "Анна", "Петровна"), "воспитатель", "первая"),
                        Teacher.of(OLGA, PersonName.of("Ким", "Ольга"), "музыкальный руководитель")))
                .groups(List.of(new TeacherGroup(GROUP, "Творческая группа", List.of(ANNA, OLGA))))
                .coaches(List.of(
                        new CoachConsultant(
                                SENIOR,
                                PersonName.of("Белова", "Ирина", "Юрьевна"),
                                CoachPosition.SENIOR_EDUCATOR,
                                "старший воспитатель",
                                18,
                                List.of()),
                        new CoachConsultant(
                                INVITED,
                                PersonName.of("Серов", "Павел", "Львович"),
                                CoachPosition.INVITED_SPECIALIST,
                                "приглашённый специалист",
                                11,
                                List.of())))
                .goals(goals())
                .outcomes(List.of(Outcome.builder(
                                ARTICLE,
                                OutcomeKind.PUBLICATION,
                                "статья в журнале «Дошкольное воспитание»",
                                LocalDate.of(2027, 4, 20))
                        .evidence("№ 4 за 2027 год")
                        .build()))
                .plans(SamplePlans.plans())
                .build();
    }

    /** Returns the programme with a schedule of as many sessions as given, all of one teacher. */
    public static CoachingProgramme programme(int sessions) {
        CoachingSession pattern = session("s", SPEECH, ANNA, SENIOR, "Речь детей", "2026-09-07T13:00")
                .stage(ProcessStage.REALITY_CHECK)
                .venue(Venue.inPerson("методический кабинет"))
                .build();
        List<CoachingSession> many = IntStream.range(0, sessions)
                .mapToObj(i -> CoachingSession.builder(
                                new SessionId("s-" + i),
                                pattern.goal(),
                                pattern.coachee(),
                                pattern.coach(),
                                pattern.topic(),
                                pattern.start().plusMinutes(i),
                                pattern.duration())
                        .stage(pattern.stage())
                        .venue(pattern.venue())
                        .build())
                .toList();
        return programme().with(schedule(many));
    }

    private static SessionSchedule schedule(List<CoachingSession> sessions) {
        return SessionSchedule.builder(ZONE, YEAR, ScheduleAttachment.ANNUAL_PLAN)
                .sessions(sessions)
                .consents(List.of(new ScheduleConsent(SPEECH, JointConsent.ofBoth(LocalDate.of(2026, 8, 27)))))
                .build();
    }

    private static List<Goal> goals() {
        return List.of(
                Goal.builder(
                                SPEECH,
                                Coachee.of(ANNA),
                                "К 31 мая 2027 года повысить с 45 до 70 % долю детей группы, составляющих рассказ из"
                                        + " пяти предложений")
                        .coach(SENIOR)
                        .problem("Дети мало рассказывают сами")
                        .measure(new Measure.Numeric(
                                "доля детей, составляющих рассказ",
                                "%",
                                BigDecimal.valueOf(45),
                                BigDecimal.valueOf(70),
                                Direction.UP))
                        .start(LocalDate.of(2026, 9, 7))
                        .due(LocalDate.of(2027, 5, 31))
                        .milestones(List.of(new Milestone(
                                LocalDate.of(2026, 12, 25),
                                "Рассказ составляет половина детей",
                                BigDecimal.valueOf(50))))
                        .nextSteps(List.of(
                                new Milestone(LocalDate.of(2026, 9, 21), "Записать рассказы десяти детей", null)))
                        .resources(List.of("картотека картинок"))
                        .stage(ProcessStage.REALITY_CHECK)
                        .agreement(new SessionAgreement(
                                new SessionFrequency(2, FrequencyUnit.MONTH),
                                Duration.ofMinutes(45),
                                JointConsent.ofBoth(LocalDate.of(2026, 8, 27))))
                        .expectedOutcome(OutcomeKind.CONTEST)
                        .build(),
                Goal.builder(ARTICLE, Coachee.of(GROUP), "Опубликовать статью об утреннем круге")
                        .coach(INVITED)
                        .due(LocalDate.of(2027, 4, 30))
                        .expectedOutcome(OutcomeKind.PUBLICATION)
                        .build());
    }

    private static List<CoachingSession> sessions() {
        List<CoachingSession> sessions = new ArrayList<>();
        sessions.add(session("s-1", SPEECH, ANNA, SENIOR, "Чего я хочу достичь за год", "2026-09-07T13:00")
                .stage(ProcessStage.GOAL_SETTING)
                .venue(Venue.inPerson("методический кабинет"))
                .expectedResult("цель по SMART")
                .status(SessionStatus.HELD)
                .agreement("Записать рассказы десяти детей до 21 сентября")
                .build());
        sessions.add(session("s-2", SPEECH, ANNA, SENIOR, "Что показали записи", "2026-09-21T13:00")
                .stage(ProcessStage.REALITY_CHECK)
                .venue(Venue.online("https://meet.example.org/speech"))
                .status(SessionStatus.MOVED)
                .statusReason("болезнь")
                .movedTo(new SessionId("s-3"))
                .build());
        sessions.add(session("s-3", SPEECH, ANNA, SENIOR, "Что показали записи", "2026-10-05T13:00")
                .stage(ProcessStage.REALITY_CHECK)
                .venue(Venue.online("https://meet.example.org/speech"))
                .build());
        sessions.add(CoachingSession.builder(
                        new SessionId("s-4"),
                        ARTICLE,
                        Coachee.of(GROUP),
                        INVITED,
                        "=О чём будет статья",
                        LocalDateTime.parse("2026-10-14T14:30"),
                        Duration.ofMinutes(90))
                .form(RegulationForm.OPEN_SPACE)
                .questionsReplaceAdvice(true)
                .stage(ProcessStage.WAYS)
                .expectedResult("план статьи")
                .build());
        sessions.add(session("s-5", SPEECH, OLGA, INVITED, "Музыка и рассказ", "2026-10-28T10:00")
                .form(SessionForm.other("прогулка с вопросами"))
                .questionsReplaceAdvice(true)
                .status(SessionStatus.CANCELLED)
                .build());
        return sessions;
    }

    private static CoachingSession.Builder session(
            String id, GoalId goal, TeacherId teacher, CoachId coach, String topic, String start) {
        return CoachingSession.builder(
                new SessionId(id),
                goal,
                Coachee.of(teacher),
                coach,
                topic,
                LocalDateTime.parse(start),
                Duration.ofMinutes(45));
    }
}
