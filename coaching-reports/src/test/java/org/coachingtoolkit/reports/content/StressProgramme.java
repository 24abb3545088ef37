package org.coachingtoolkit.reports.content;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.coachingtoolkit.core.common.PersonName;
import org.coachingtoolkit.core.goal.Goal;
import org.coachingtoolkit.core.goal.GoalId;
import org.coachingtoolkit.core.goal.ProcessStage;
import org.coachingtoolkit.core.people.CoachConsultant;
import org.coachingtoolkit.core.people.CoachId;
import org.coachingtoolkit.core.people.CoachPosition;
import org.coachingtoolkit.core.people.Coachee;
import org.coachingtoolkit.core.people.Teacher;
import org.coachingtoolkit.core.people.TeacherId;
import org.coachingtoolkit.core.programme.CoachingProgramme;
import org.coachingtoolkit.core.schedule.SessionSchedule;
import org.coachingtoolkit.core.session.CoachingSession;
import org.coachingtoolkit.core.session.RegulationForm;
import org.coachingtoolkit.core.session.SessionId;
import org.coachingtoolkit.core.session.SessionStatus;
import org.coachingtoolkit.core.session.Venue;

/** A school of forty teachers with as many sessions as wanted, in the words that schools use. */
@SuppressWarnings("EnumOrdinal")
public final class StressProgramme {
    private static final String[] SURNAMES = {
        "Одуванчикова",
        "Ким",
        "Иванова-Преображенская",
        "Соколова",
        "Ведерникова",
        "Лось",
        "Крестовоздвиженская",
        "Беляева"
    };
    private static final String[] TOPICS = {
        "Как вовлечь в беседу детей, которые обычно молчат",
        "Утренний круг: что изменилось за месяц наблюдений",
        "Речевая среда группы: какие вопросы задают сами дети",
        "Разговор с родителями о трудностях адаптации",
        "Проектная деятельность: от замысла к результату"
    };
    private static final String[] RESULTS = {
        "перечень шагов до следующей встречи", "цель, записанная по SMART", "", "дневник наблюдений за месяц", ""
    };
    private static final String LINK = "https://meeting.example.org/rooms/kindergarten-coaching-2026?pwd=Ab12Cd";

    private StressProgramme() {}

    /** Returns the programme with a number of sessions. */
    public static CoachingProgramme of(int sessions) {
        CoachingProgramme sample = SampleProgramme.programme();
        List<Teacher> teachers = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            teachers.add(new Teacher(
                    new TeacherId(String.format("t-%02d", i + 1)),
                    PersonName.of(SURNAMES[i % SURNAMES.length], i % 2 == 0 ? "Мария" : "Светлана", "Сергеевна"),
                    i % 3 == 0 ? "учитель-логопед" : "воспитатель",
                    "первая"));
        }
        List<CoachConsultant> coaches = List.of(
                new CoachConsultant(
                        new CoachId("c-01"),
                        PersonName.of("Белова", "Ирина", "Юрьевна"),
                        CoachPosition.SENIOR_EDUCATOR,
                        "старший воспитатель",
                        18,
                        List.of()),
                new CoachConsultant(
                        new CoachId("c-02"),
                        PersonName.of("Преображенский", "Александр", "Львович"),
                        CoachPosition.INVITED_SPECIALIST,
                        "заместитель директора по учебно-воспитательной работе",
                        11,
                        List.of()));
        List<Goal> goals = teachers.stream()
                .map(teacher -> Goal.builder(
                                new GoalId("g-" + teacher.id()),
                                Coachee.of(teacher.id()),
                                "К 31 мая 2027 года повысить с 45 до 70 % долю детей группы, составляющих рассказ")
                        .coach(new CoachId("c-01"))
                        .due(LocalDate.of(2027, 5, 31))
                        .build())
                .toList();
        List<CoachingSession> all = new ArrayList<>();
        LocalDate day = LocalDate.of(2026, 9, 1);
        for (int i = 0; i < sessions; i++) {
            Teacher teacher = teachers.get(i % teachers.size());
            all.add(CoachingSession.builder(
                            new SessionId("s-" + (i + 1)),
                            new GoalId("g-" + teacher.id()),
                            Coachee.of(teacher.id()),
                            coaches.get(i % 7 == 3 ? 1 : 0).id(),
                            TOPICS[i % TOPICS.length],
                            LocalDateTime.of(day, LocalTime.of(9 + i % 8, 15 * (i % 4))),
                            Duration.ofMinutes(45))
                    .stage(ProcessStage.values()[i % ProcessStage.values().length])
                    .form(RegulationForm.values()[i % 3])
                    .questionsReplaceAdvice(true)
                    .venue(
                            i % 10 == 7
                                    ? Venue.online(LINK)
                                    : Venue.inPerson(i % 2 == 0 ? "методический кабинет" : "группа «Солнышко»"))
                    .expectedResult(RESULTS[i % RESULTS.length].isEmpty() ? null : RESULTS[i % RESULTS.length])
                    .status(i < sessions / 3 ? SessionStatus.HELD : SessionStatus.PLANNED)
                    .build());
            if (i % 2 == 1) {
                day = day.plusDays(day.getDayOfWeek() == DayOfWeek.FRIDAY ? 3 : 1);
            }
        }
        return sample.toBuilder()
                .teachers(teachers)
                .groups(List.of())
                .coaches(coaches)
                .goals(goals)
                .outcomes(List.of())
                .build()
                .with(SessionSchedule.builder(
                                sample.schedule().zone(),
                                sample.schedule().period(),
                                sample.schedule().attachment())
                        .sessions(all)
                        .build());
    }
}
