package org.coachingtoolkit.core.regulation;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.coachingtoolkit.core.common.DateRange;
import org.coachingtoolkit.core.common.Language;
import org.coachingtoolkit.core.common.PersonName;
import org.coachingtoolkit.core.common.SchoolCalendar;
import org.coachingtoolkit.core.common.SchoolYear;
import org.coachingtoolkit.core.development.Plans;
import org.coachingtoolkit.core.finding.Finding;
import org.coachingtoolkit.core.goal.FrequencyUnit;
import org.coachingtoolkit.core.goal.Goal;
import org.coachingtoolkit.core.goal.GoalId;
import org.coachingtoolkit.core.goal.Measure;
import org.coachingtoolkit.core.goal.OutcomeKind;
import org.coachingtoolkit.core.goal.ProcessStage;
import org.coachingtoolkit.core.goal.SessionAgreement;
import org.coachingtoolkit.core.goal.SessionFrequency;
import org.coachingtoolkit.core.people.Adoption;
import org.coachingtoolkit.core.people.Approval;
import org.coachingtoolkit.core.people.CoachConsultant;
import org.coachingtoolkit.core.people.CoachId;
import org.coachingtoolkit.core.people.CoachPosition;
import org.coachingtoolkit.core.people.CoachRequirement;
import org.coachingtoolkit.core.people.Coachee;
import org.coachingtoolkit.core.people.EligibilityEvidence;
import org.coachingtoolkit.core.people.GroupId;
import org.coachingtoolkit.core.people.Institution;
import org.coachingtoolkit.core.people.InstitutionKind;
import org.coachingtoolkit.core.people.JointConsent;
import org.coachingtoolkit.core.people.Teacher;
import org.coachingtoolkit.core.people.TeacherGroup;
import org.coachingtoolkit.core.people.TeacherId;
import org.coachingtoolkit.core.programme.CoachingProgramme;
import org.coachingtoolkit.core.programme.Papers;
import org.coachingtoolkit.core.programme.RegulationEdition;
import org.coachingtoolkit.core.records.CaseFile;
import org.coachingtoolkit.core.schedule.ScheduleAttachment;
import org.coachingtoolkit.core.schedule.ScheduleChange;
import org.coachingtoolkit.core.schedule.ScheduleConsent;
import org.coachingtoolkit.core.schedule.SessionSchedule;
import org.coachingtoolkit.core.session.CoachingSession;
import org.coachingtoolkit.core.session.Outcome;
import org.coachingtoolkit.core.session.SessionId;
import org.jspecify.annotations.Nullable;

/** A small programme about which there is nothing to ask on 1 September 2026, to be spoilt by a test. Not thread-safe. */
final class Sample {
    static final GoalId GOAL = new GoalId("goal-1");
    static final CoachId COACH = new CoachId("coach-1");
    static final Coachee TEACHER = Coachee.of(new TeacherId("teacher-1"));
    static final Coachee GROUP = Coachee.of(new GroupId("group-1"));
    static final LocalDate ADOPTED = LocalDate.of(2026, 8, 28);
    static final LocalDate AGREED = LocalDate.of(2026, 8, 31);
    static final LocalDate DUE = LocalDate.of(2026, 12, 25);

    LocalDate asOf = LocalDate.of(2026, 9, 1);
    SchoolCalendar calendar = SchoolCalendar.of(new SchoolYear(2026));
    DateRange period = DateRange.of(LocalDate.of(2026, 9, 1), LocalDate.of(2027, 5, 31));
    Papers papers = papers(new Adoption("педагогическим советом", ADOPTED, "1"), new Approval(AGREED, "31"));
    final List<Teacher> teachers =
            new ArrayList<>(List.of(teacher("teacher-1", "Иванова"), teacher("teacher-2", "Петрова")));
    final List<TeacherGroup> groups = new ArrayList<>(List.of(new TeacherGroup(
            new GroupId("group-1"),
            "Творческая группа",
            List.of(new TeacherId("teacher-1"), new TeacherId("teacher-2")))));
    final List<CoachConsultant> coaches =
            new ArrayList<>(List.of(coach("coach-1", "Смирнова", 12, evidence(CoachRequirement.values()))));
    final List<Goal> goals = new ArrayList<>(List.of(Goal.builder(GOAL, TEACHER, "Опубликовать статью")
            .coach(COACH)
            .problem("Опыт не описан")
            .measure(new Measure.Deliverable("статья", OutcomeKind.PUBLICATION))
            .start(LocalDate.of(2026, 9, 1))
            .due(DUE)
            .stage(ProcessStage.GOAL_SETTING)
            .agreement(new SessionAgreement(
                    new SessionFrequency(1, FrequencyUnit.WEEK), Duration.ofMinutes(45), JointConsent.ofBoth(AGREED)))
            .expectedOutcome(OutcomeKind.PUBLICATION)
            .build()));
    final List<CoachingSession> sessions = new ArrayList<>(List.of(
            session("session-1", LocalDate.of(2026, 9, 7), ProcessStage.GOAL_SETTING),
            session("session-2", LocalDate.of(2026, 9, 14), ProcessStage.REALITY_CHECK),
            session("session-3", LocalDate.of(2026, 9, 21), ProcessStage.RESOURCE_ANALYSIS)));
    final List<ScheduleConsent> consents =
            new ArrayList<>(List.of(new ScheduleConsent(GOAL, JointConsent.ofBoth(AGREED))));
    final List<Outcome> outcomes = new ArrayList<>();
    List<ScheduleChange> history = List.of();
    Plans plans = Plans.NONE;
    List<CaseFile> files = List.of();
    /** The rules to go by; null for those of the papers. */
    @Nullable RuleSet rules;

    static Papers papers(Adoption adoption, Approval approval) {
        return new Papers(RegulationEdition.SOURCE, List.of(), adoption, approval, new Approval(AGREED, "31"));
    }

    static Teacher teacher(String id, String family) {
        return Teacher.of(new TeacherId(id), PersonName.of(family, "Анна"), "воспитатель");
    }

    static CoachConsultant coach(String id, String family, int years, List<EligibilityEvidence> evidence) {
        return new CoachConsultant(
                new CoachId(id),
                PersonName.of(family, "Анна"),
                CoachPosition.SENIOR_EDUCATOR,
                "старший воспитатель",
                years,
                evidence);
    }

    static List<EligibilityEvidence> evidence(CoachRequirement... requirements) {
        return Arrays.stream(requirements)
                .map(requirement -> new EligibilityEvidence(requirement, "отзыв", AGREED))
                .toList();
    }

    static CoachingSession session(String id, LocalDate day, ProcessStage stage) {
        return CoachingSession.builder(
                        new SessionId(id),
                        GOAL,
                        TEACHER,
                        COACH,
                        "Статья",
                        LocalDateTime.of(day, java.time.LocalTime.of(14, 0)),
                        Duration.ofMinutes(45))
                .stage(stage)
                .build();
    }

    static Outcome outcome(OutcomeKind kind, LocalDate on, @Nullable String evidence) {
        return Outcome.builder(GOAL, kind, "Статья в журнале", on)
                .evidence(evidence)
                .build();
    }

    /** Edits the only goal. */
    Sample goal(UnaryOperator<Goal.Builder> edit) {
        goals.set(0, edit.apply(goals.get(0).toBuilder()).build());
        return this;
    }

    /** Edits a session. */
    Sample session(int index, UnaryOperator<CoachingSession.Builder> edit) {
        sessions.set(index, edit.apply(sessions.get(index).toBuilder()).build());
        return this;
    }

    CoachingProgramme programme() {
        ZoneId zone = ZoneId.of("Europe/Moscow");
        return CoachingProgramme.builder(
                        Language.RU,
                        Institution.builder("Детский сад № 1", InstitutionKind.KINDERGARTEN, "Тверь")
                                .build(),
                        calendar,
                        SessionSchedule.builder(zone, period, ScheduleAttachment.ANNUAL_PLAN)
                                .sessions(sessions)
                                .consents(consents)
                                .history(history)
                                .build())
                .papers(papers)
                .teachers(teachers)
                .groups(groups)
                .coaches(coaches)
                .goals(goals)
                .outcomes(outcomes)
                .plans(plans)
                .files(files)
                .build();
    }

    /** Returns what is found by all rules. */
    List<Finding> findings() {
        return rules == null
                ? RegulationChecker.check(programme(), asOf)
                : RegulationChecker.check(programme(), asOf, rules);
    }

    /** Returns what is found by one rule, as code and place. */
    List<String> findings(String rule) {
        Rule of = RuleSet.standard().rule(rule).orElseThrow();
        return findings().stream()
                .filter(finding -> of.codes().contains(finding.code()))
                .map(finding -> finding.code().value() + " " + finding.place().pointer())
                .collect(Collectors.toList());
    }
}
