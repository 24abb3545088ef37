package org.coachingtoolkit.reports.content;

import static org.coachingtoolkit.reports.content.SampleProgramme.ANNA;
import static org.coachingtoolkit.reports.content.SampleProgramme.OLGA;
import static org.coachingtoolkit.reports.content.SampleProgramme.SENIOR;
import static org.coachingtoolkit.reports.content.SampleProgramme.SPEECH;

import java.time.LocalDate;
import java.util.List;
import org.coachingtoolkit.core.common.DateRange;
import org.coachingtoolkit.core.development.ActionId;
import org.coachingtoolkit.core.development.ActionItem;
import org.coachingtoolkit.core.development.ActionState;
import org.coachingtoolkit.core.development.Activity;
import org.coachingtoolkit.core.development.Attestation;
import org.coachingtoolkit.core.development.AttestationKind;
import org.coachingtoolkit.core.development.MethodicalEvent;
import org.coachingtoolkit.core.development.MethodicalForm;
import org.coachingtoolkit.core.development.MutualVisit;
import org.coachingtoolkit.core.development.Need;
import org.coachingtoolkit.core.development.NeedsResult;
import org.coachingtoolkit.core.development.Plans;
import org.coachingtoolkit.core.development.Presentation;
import org.coachingtoolkit.core.development.Responsible;
import org.coachingtoolkit.core.development.SelfEducationProgramme;
import org.coachingtoolkit.core.development.SelfEducationStage;
import org.coachingtoolkit.core.development.SelfEducationStep;
import org.coachingtoolkit.core.development.TrainingCourse;
import org.coachingtoolkit.core.development.VisitLevel;
import org.coachingtoolkit.core.development.VisitMark;
import org.coachingtoolkit.core.goal.EventLevel;
import org.coachingtoolkit.core.goal.GoalId;
import org.coachingtoolkit.core.people.TeacherId;
import org.coachingtoolkit.core.session.RegulationForm;
import org.coachingtoolkit.core.session.SessionForm;
import org.jspecify.annotations.Nullable;

/** What the sample kindergarten plans and records beside its sessions: something for every row of every paper. */
final class SamplePlans {
    private static final LocalDate OCTOBER = LocalDate.of(2026, 10, 8);

    private SamplePlans() {}

    static Plans plans() {
        return Plans.builder()
                .country("RU")
                .actions(actions())
                .events(events())
                .visits(visits())
                .needs(needs())
                .selfEducation(selfEducation())
                .courses(courses())
                .attestations(List.of(
                        attestation(ANNA, "FIRST", LocalDate.of(2021, 11, 18)),
                        attestation(ANNA, "HIGHEST", LocalDate.of(2026, 11, 12)),
                        new Attestation(
                                OLGA, AttestationKind.POSITION_CONFORMITY, null, LocalDate.of(2026, 3, 5), null)))
                .activities(List.of(
                        new Activity(
                                RegulationForm.OPEN_SPACE,
                                "Обсуждение тем, которые предложили педагоги",
                                "Карта тем",
                                "Какую тему вы поведёте сами?"),
                        new Activity(SessionForm.other("книжная полка"), "Обмен прочитанным", null, null)))
                .build();
    }

    private static List<ActionItem> actions() {
        return List.of(
                action("a-1", "Записать рассказы", SPEECH, Responsible.of(ANNA), 9, ActionState.DONE),
                action("a-2", "Подобрать картинки", SPEECH, Responsible.of(SENIOR), 10, ActionState.IN_PROGRESS),
                action("a-3", "Позвать родителей", SPEECH, Responsible.of(ANNA), 11, ActionState.NOT_STARTED),
                action("a-4", "Купить диктофон", null, Responsible.of(SENIOR), 11, ActionState.WILL_NOT_DO),
                action("a-5", "Снять занятие", null, Responsible.of(OLGA), 11, ActionState.ON_HOLD));
    }

    private static ActionItem action(
            String id, String text, @Nullable GoalId goal, Responsible owner, int month, ActionState state) {
        return new ActionItem(
                new ActionId(id), text, goal, owner, LocalDate.of(2026, month, 30), state, LocalDate.of(2026, 9, 1));
    }

    private static List<MethodicalEvent> events() {
        return List.of(
                new MethodicalEvent(
                        "Слушать и спрашивать",
                        MethodicalForm.SEMINAR,
                        EventLevel.INSTITUTION,
                        LocalDate.of(2026, 11, 19),
                        List.of(),
                        Responsible.of(SENIOR),
                        null),
                new MethodicalEvent(
                        "Воспитатель года",
                        MethodicalForm.CONTEST,
                        EventLevel.MUNICIPAL,
                        LocalDate.of(2026, 10, 22),
                        List.of(ANNA),
                        null,
                        "диплом второй степени"));
    }

    private static List<MutualVisit> visits() {
        return List.of(
                new MutualVisit(
                        ANNA,
                        OLGA,
                        OCTOBER,
                        "Сказка по картинкам",
                        List.of(
                                new VisitMark("Дети сами задают вопросы", VisitLevel.PARTLY, "четыре вопроса"),
                                new VisitMark("Задания посильны каждому", VisitLevel.YES, null),
                                new VisitMark("Материалы помогают цели", VisitLevel.NO, "картинок не хватило")),
                        OCTOBER.plusDays(1),
                        "Начать с вопроса ребёнка"),
                new MutualVisit(ANNA, OLGA, OCTOBER, "Прогулка", List.of(), null, null),
                new MutualVisit(OLGA, ANNA, LocalDate.of(2026, 12, 3), "Оркестр", List.of(), null, null));
    }

    private static List<NeedsResult> needs() {
        return List.of(
                new NeedsResult(
                        ANNA,
                        LocalDate.of(2026, 9, 3),
                        List.of(
                                new Need("Общение с родителями", 1, 3, null),
                                new Need("Дети мало рассказывают сами", 3, 3, "наблюдение коллеги"),
                                new Need("Анализ собственной работы", 0, 3, null))),
                new NeedsResult(
                        OLGA,
                        LocalDate.of(2026, 9, 4),
                        List.of(new Need("Работа с хором", 4, 7, "мастер-класс"), new Need("Запись нот", 5, 7, null))));
    }

    private static List<SelfEducationProgramme> selfEducation() {
        return List.of(new SelfEducationProgramme(
                ANNA,
                "Рассказ по картинкам",
                "Дети мало рассказывают сами",
                "Научить составлять рассказ",
                List.of("собрать картотеку", "описать опыт"),
                DateRange.of(LocalDate.of(2026, 9, 1), LocalDate.of(2028, 5, 31)),
                List.of(
                        new SelfEducationStep(
                                SelfEducationStage.DIAGNOSTIC,
                                "Наблюдение за речью",
                                DateRange.of(LocalDate.of(2026, 9, 1), LocalDate.of(2026, 11, 30)),
                                "наблюдение",
                                "карта наблюдения"),
                        new SelfEducationStep(
                                SelfEducationStage.INTRODUCING,
                                "Показ коллегам",
                                DateRange.of(LocalDate.of(2028, 4, 3), LocalDate.of(2028, 5, 31)),
                                null,
                                null)),
                List.of(
                        new Presentation(
                                LocalDate.of(2027, 5, 27), MethodicalForm.COUNCIL_TALK, "Что рассказали дети", true),
                        new Presentation(
                                LocalDate.of(2028, 4, 20), MethodicalForm.MASTER_CLASS, "Рассказ с нуля", false))));
    }

    private static List<TrainingCourse> courses() {
        return List.of(
                new TrainingCourse(ANNA, "Развитие речи", null, 2024, LocalDate.of(2024, 3, 29), 72, "№ 100"),
                new TrainingCourse(ANNA, "Детское повествование", "Центр развития", 2027, null, 36, null),
                new TrainingCourse(ANNA, "Музей в группе", null, 2029, null, 72, null));
    }

    private static Attestation attestation(TeacherId teacher, String category, LocalDate on) {
        return new Attestation(teacher, AttestationKind.CATEGORY, category, on, "приказ от " + on);
    }
}
