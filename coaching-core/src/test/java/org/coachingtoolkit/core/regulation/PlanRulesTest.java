package org.coachingtoolkit.core.regulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.coachingtoolkit.core.common.DateRange;
import org.coachingtoolkit.core.development.ActionId;
import org.coachingtoolkit.core.development.ActionItem;
import org.coachingtoolkit.core.development.ActionState;
import org.coachingtoolkit.core.development.Attestation;
import org.coachingtoolkit.core.development.AttestationKind;
import org.coachingtoolkit.core.development.MethodicalEvent;
import org.coachingtoolkit.core.development.MethodicalForm;
import org.coachingtoolkit.core.development.MutualVisit;
import org.coachingtoolkit.core.development.Plans;
import org.coachingtoolkit.core.development.Presentation;
import org.coachingtoolkit.core.development.Responsible;
import org.coachingtoolkit.core.development.SelfEducationProgramme;
import org.coachingtoolkit.core.development.TrainingCourse;
import org.coachingtoolkit.core.development.VisitLevel;
import org.coachingtoolkit.core.development.VisitMark;
import org.coachingtoolkit.core.goal.EventLevel;
import org.coachingtoolkit.core.people.CoachId;
import org.coachingtoolkit.core.people.TeacherId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What plans leave open. Each rule has a violating, a clean and a border example; the day is 1 September 2026. */
class PlanRulesTest {
    private static final TeacherId TEACHER = new TeacherId("teacher-1");
    private static final TeacherId COLLEAGUE = new TeacherId("teacher-2");
    private static final LocalDate AUGUST_31 = LocalDate.of(2026, 8, 31);
    private static final LocalDate TODAY = LocalDate.of(2026, 9, 1);

    private final Sample sample = new Sample();

    private static SelfEducationProgramme selfEducation(LocalDate end, LocalDate... presentations) {
        return new SelfEducationProgramme(
                TEACHER,
                "Речь детей",
                null,
                null,
                List.of(),
                DateRange.of(TODAY, end),
                List.of(),
                List.of(presentations).stream()
                        .map(day -> new Presentation(day, MethodicalForm.MASTER_CLASS, "Игры", false))
                        .toList());
    }

    private static MutualVisit visit(
            TeacherId visitor, LocalDate on, List<VisitMark> marks, @Nullable LocalDate discussedOn) {
        return new MutualVisit(TEACHER, visitor, on, "Занятие", marks, discussedOn, null);
    }

    private static ActionItem action(@Nullable LocalDate due, ActionState state, LocalDate since) {
        return new ActionItem(
                new ActionId("a-1"), "Собрать игры", null, Responsible.of(new CoachId("coach-1")), due, state, since);
    }

    private static Attestation attestation(String category, LocalDate on) {
        return new Attestation(TEACHER, AttestationKind.CATEGORY, category, on, null);
    }

    @Nested
    class Plans_SelfEducation {
        private static final String RULE = "plans.self-education";

        @Test
        void violating() {
            sample.plans = Plans.builder()
                    .selfEducation(List.of(selfEducation(LocalDate.of(2027, 5, 31), LocalDate.of(2027, 9, 1))))
                    .build();
            assertThat(sample.findings(RULE))
                    .containsExactly(
                            "plan.self-education.term /plans/selfEducation/0/period",
                            "plan.self-education.year-without-presentation /plans/selfEducation/0/presentations",
                            "plan.self-education.presentation-outside /plans/selfEducation/0/presentations/0/on");
        }

        @Test
        void clean() {
            sample.plans = Plans.builder()
                    .selfEducation(List.of(selfEducation(
                            LocalDate.of(2028, 5, 31), LocalDate.of(2027, 5, 20), LocalDate.of(2028, 5, 20))))
                    .build();
            assertThat(sample.findings(RULE)).isEmpty();
        }

        @Test
        void border() {
            // two years to the day are two years; the last day may be that of the presentation
            LocalDate last = LocalDate.of(2028, 8, 31);
            sample.plans = Plans.builder()
                    .selfEducation(List.of(selfEducation(last, TODAY, last)))
                    .build();
            assertThat(sample.findings(RULE)).isEmpty();
        }
    }

    @Nested
    class Plans_Visits {
        private static final String RULE = "plans.visits";
        private final List<VisitMark> marks = List.of(new VisitMark("Речь детей", VisitLevel.PARTLY, null));

        @Test
        void violating() {
            sample.plans = Plans.builder()
                    .visits(List.of(
                            visit(TEACHER, AUGUST_31, List.of(), null),
                            visit(COLLEAGUE, AUGUST_31, marks, AUGUST_31.minusDays(1))))
                    .build();
            assertThat(sample.findings(RULE))
                    .containsExactly(
                            "plan.visit.not-discussed /plans/visits/0/discussedOn",
                            "plan.visit.no-criteria /plans/visits/0/marks",
                            "plan.visit.self /plans/visits/0/visitor",
                            "plan.visit.discussed-early /plans/visits/1/discussedOn");
        }

        @Test
        void clean() {
            sample.plans = Plans.builder()
                    .visits(List.of(visit(COLLEAGUE, AUGUST_31, marks, TODAY)))
                    .build();
            assertThat(sample.findings(RULE)).isEmpty();
        }

        @Test
        void border() {
            // on its own day a visit need not be discussed yet
            sample.plans = Plans.builder()
                    .visits(List.of(visit(COLLEAGUE, TODAY, List.of(), null)))
                    .build();
            assertThat(sample.findings(RULE)).isEmpty();
        }
    }

    @Nested
    class Plans_Actions {
        private static final String RULE = "plans.actions";

        @Test
        void violating() {
            sample.plans = Plans.builder()
                    .actions(List.of(action(AUGUST_31, ActionState.IN_PROGRESS, LocalDate.of(2026, 6, 1))))
                    .build();
            assertThat(sample.findings(RULE))
                    .containsExactly(
                            "plan.action.overdue /plans/actions/0/due", "plan.action.stalled /plans/actions/0/since");
        }

        @Test
        void clean() {
            sample.plans = Plans.builder()
                    .actions(List.of(action(AUGUST_31, ActionState.DONE, LocalDate.of(2026, 6, 1))))
                    .build();
            assertThat(sample.findings(RULE)).isEmpty();
        }

        @Test
        void border() {
            // the last day itself is in time; thirty days are long, twenty-nine are not
            sample.plans = Plans.builder()
                    .actions(List.of(action(TODAY, ActionState.IN_PROGRESS, TODAY.minusDays(29))))
                    .build();
            assertThat(sample.findings(RULE)).isEmpty();
            sample.plans = Plans.builder()
                    .actions(List.of(action(TODAY, ActionState.IN_PROGRESS, TODAY.minusDays(30))))
                    .build();
            assertThat(sample.findings(RULE)).containsExactly("plan.action.stalled /plans/actions/0/since");
        }
    }

    @Nested
    class Plans_Events {
        private static final String RULE = "plans.events";

        private static Plans event(MethodicalForm form, @Nullable EventLevel level) {
            return Plans.builder()
                    .events(List.of(new MethodicalEvent("Воспитатель года", form, level, TODAY, List.of(), null, null)))
                    .build();
        }

        @Test
        void violating() {
            sample.plans = event(MethodicalForm.CONTEST, null);
            assertThat(sample.findings(RULE)).containsExactly("plan.event.level-open /plans/events/0/level");
        }

        @Test
        void clean() {
            sample.plans = event(MethodicalForm.CONTEST, EventLevel.MUNICIPAL);
            assertThat(sample.findings(RULE)).isEmpty();
        }

        @Test
        void border() {
            // only a contest must have a level
            sample.plans = event(MethodicalForm.SEMINAR, null);
            assertThat(sample.findings(RULE)).isEmpty();
        }
    }

    @Nested
    class Plans_Attestation {
        private static final String RULE = "plans.attestation";

        @Test
        void violating() {
            sample.plans = Plans.builder()
                    .country("RU")
                    .attestations(List.of(
                            attestation("SECOND", LocalDate.of(2024, 1, 1)),
                            attestation("FIRST", LocalDate.of(2021, 8, 30))))
                    .courses(List.of(
                            new TrainingCourse(TEACHER, "Речь", null, 2023, LocalDate.of(2023, 8, 31), 72, null)))
                    .build();
            assertThat(sample.findings(RULE))
                    .containsExactly(
                            "plan.attestation.category-unknown /plans/attestations/0/category",
                            "plan.training.due /plans/courses/0/completedOn");
            sample.plans = Plans.builder()
                    .country("RU")
                    .attestations(List.of(attestation("FIRST", LocalDate.of(2021, 8, 30))))
                    .build();
            assertThat(sample.findings(RULE)).containsExactly("plan.attestation.due /plans/attestations/0");
            sample.plans = Plans.builder().country("XX").build();
            assertThat(sample.findings(RULE)).containsExactly("plan.country.unknown /plans/country");
        }

        @Test
        void clean() {
            sample.plans = Plans.builder()
                    .country("RU")
                    .attestations(List.of(attestation("FIRST", LocalDate.of(2024, 1, 1))))
                    .courses(List.of(
                            new TrainingCourse(TEACHER, "Речь", null, 2020, LocalDate.of(2020, 8, 31), 72, null),
                            new TrainingCourse(TEACHER, "Речь", null, 2025, LocalDate.of(2025, 8, 31), 72, null)))
                    .build();
            assertThat(sample.findings(RULE)).isEmpty();
        }

        @Test
        void border() {
            // five and three years to the day are within the terms
            sample.plans = Plans.builder()
                    .country("RU")
                    .attestations(List.of(attestation("FIRST", LocalDate.of(2021, 9, 1))))
                    .courses(List.of(
                            new TrainingCourse(TEACHER, "Речь", null, 2023, LocalDate.of(2023, 9, 1), 72, null)))
                    .build();
            assertThat(sample.findings(RULE)).isEmpty();
        }
    }
}
