package org.coachingtoolkit.examples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.coachingtoolkit.core.common.DateRange;
import org.coachingtoolkit.core.common.Language;
import org.coachingtoolkit.core.common.PersonName;
import org.coachingtoolkit.core.common.SchoolCalendar;
import org.coachingtoolkit.core.common.SchoolYear;
import org.coachingtoolkit.core.finding.Finding;
import org.coachingtoolkit.core.goal.FrequencyUnit;
import org.coachingtoolkit.core.goal.Goal;
import org.coachingtoolkit.core.goal.GoalId;
import org.coachingtoolkit.core.goal.SessionAgreement;
import org.coachingtoolkit.core.goal.SessionFrequency;
import org.coachingtoolkit.core.goal.SmartChecker;
import org.coachingtoolkit.core.goal.SmartProfile;
import org.coachingtoolkit.core.people.CoachConsultant;
import org.coachingtoolkit.core.people.CoachId;
import org.coachingtoolkit.core.people.CoachPosition;
import org.coachingtoolkit.core.people.Coachee;
import org.coachingtoolkit.core.people.Institution;
import org.coachingtoolkit.core.people.InstitutionKind;
import org.coachingtoolkit.core.people.JointConsent;
import org.coachingtoolkit.core.people.Teacher;
import org.coachingtoolkit.core.people.TeacherId;
import org.coachingtoolkit.core.programme.CoachingProgramme;
import org.coachingtoolkit.core.regulation.RegulationChecker;
import org.coachingtoolkit.core.schedule.ScheduleAttachment;
import org.coachingtoolkit.core.schedule.SchedulingConstraints;
import org.coachingtoolkit.core.schedule.SessionSchedule;
import org.coachingtoolkit.core.schedule.proposal.ScheduleProposal;
import org.coachingtoolkit.core.schedule.proposal.ScheduleProposer;
import org.coachingtoolkit.core.schedule.proposal.ScheduleRequest;
import org.coachingtoolkit.reports.DocumentKind;
import org.coachingtoolkit.reports.DocumentWriter;
import org.coachingtoolkit.reports.Imprint;
import org.coachingtoolkit.reports.Reports;
import org.coachingtoolkit.reports.docx.DocxWriter;

/** From a teacher's goal to a proposed schedule and the plans of its months, without a file: for systems with data of their own. */
public final class ProposalExample {
    private ProposalExample() {}

    /**
     * Asks about a goal, proposes its sessions, checks the programme and writes the plans of the months.
     *
     * @param arguments the folder for the plans; without it, a new temporary folder
     */
    public static void main(String... arguments) throws IOException {
        ZoneId zone = ZoneId.of("Europe/London");
        SchoolCalendar calendar = SchoolCalendar.of(new SchoolYear(2026));
        Teacher teacher = Teacher.of(new TeacherId("t1"), PersonName.of("Example", "Anna"), "class teacher");
        CoachConsultant coach = new CoachConsultant(
                new CoachId("c1"),
                PersonName.of("Sample", "Boris"),
                CoachPosition.EXPERIENCED_TEACHER,
                "mentor",
                12,
                List.of());
        Goal goal = Goal.builder(
                        new GoalId("g1"),
                        Coachee.of(teacher.id()),
                        "I will ask at least five open questions in every maths lesson")
                .coach(coach.id())
                .start(LocalDate.of(2026, 10, 1))
                .agreement(new SessionAgreement(
                        new SessionFrequency(1, FrequencyUnit.TWO_WEEKS),
                        Duration.ofMinutes(45),
                        JointConsent.ofBoth(LocalDate.of(2026, 9, 25))))
                .build();
        for (Finding question :
                SmartChecker.of(SmartProfile.STRICT, calendar).check(goal).questions()) {
            System.out.println(question.message(Language.EN));
        }

        SessionSchedule empty = SessionSchedule.builder(
                        zone,
                        new DateRange(LocalDate.of(2026, 10, 1), LocalDate.of(2026, 12, 18)),
                        ScheduleAttachment.ANNUAL_PLAN)
                .constraints(SchedulingConstraints.builder()
                        .starts(SchedulingConstraints.HALF_HOURS)
                        .build())
                .build();
        ScheduleProposal proposal =
                ScheduleProposer.DEFAULT.propose(ScheduleRequest.of(calendar, List.of(goal), List.of(), empty));
        proposal.schedule().inOrder().forEach(session -> System.out.println(session.start() + " " + session.topic()));

        CoachingProgramme programme = CoachingProgramme.builder(
                        Language.EN,
                        Institution.builder("Example School", InstitutionKind.SCHOOL, "Exampleton")
                                .build(),
                        calendar,
                        proposal.schedule())
                .teachers(List.of(teacher))
                .coaches(List.of(coach))
                .goals(List.of(goal))
                .build();
        for (Finding finding : RegulationChecker.check(programme, LocalDate.of(2026, 9, 28))) {
            System.out.println(finding.clause().map(clause -> clause + ": ").orElse("") + finding.message(Language.EN));
        }

        Path folder =
                arguments.length > 0 ? Path.of(arguments[0]) : Files.createTempDirectory("coaching-proposal-example");
        DocumentWriter docx = new DocxWriter();
        Reports.of(programme, Imprint.of(Language.EN, Instant.parse("2026-09-28T09:00:00Z")))
                .of(DocumentKind.MONTHLY_PLAN)
                .forEach(report -> {
                    docx.write(report.document(), folder.resolve(report.name() + ".docx"));
                    System.out.println(report.name() + ".docx");
                });
    }
}
