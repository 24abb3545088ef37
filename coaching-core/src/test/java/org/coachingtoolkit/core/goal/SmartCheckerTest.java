package org.coachingtoolkit.core.goal;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.coachingtoolkit.core.common.Language;
import org.coachingtoolkit.core.finding.Finding;
import org.coachingtoolkit.core.finding.FindingCode;
import org.coachingtoolkit.core.goal.text.GoalReader;
import org.coachingtoolkit.core.people.Coachee;
import org.coachingtoolkit.core.people.JointConsent;
import org.coachingtoolkit.core.people.TeacherId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class SmartCheckerTest {
    private static final LocalDate START = LocalDate.of(2026, 9, 1);
    private static final LocalDate DUE = LocalDate.of(2026, 12, 15);

    private final SmartChecker checker = SmartChecker.of(SmartProfile.STRICT);

    private static Goal.Builder goal(String statement) {
        return Goal.builder(new GoalId("g1"), Coachee.of(new TeacherId("t1")), statement);
    }

    private static Measure.Numeric share(int baseline, int target, @Nullable Direction direction) {
        return new Measure.Numeric("доля", "%", BigDecimal.valueOf(baseline), BigDecimal.valueOf(target), direction);
    }

    private List<FindingCode> contradictions(Goal.Builder goal) {
        return checker.check(goal.build()).consistency().stream()
                .map(Finding::code)
                .toList();
    }

    @Test
    void judgesASentence() {
        String text = "До 15.12.2026 провести не менее 9 практикумов для учителей начальной школы";
        SmartAssessment assessment = checker.check(text);

        assertThat(assessment.smart()).isTrue();
        assertThat(assessment.verdict(SmartCriterion.SPECIFIC)).isEqualTo(Verdict.MET);
        assertThat(assessment.verdict(SmartCriterion.ACHIEVABLE)).isEqualTo(Verdict.UNKNOWN);
        assertThat(assessment.of(SmartCriterion.TIME_BOUND).evidence())
                .containsExactly(new Evidence("term.date", 0, 13, "До 15.12.2026"));
        assertThat(assessment.of(SmartCriterion.MEASURABLE).evidence())
                .containsExactly(new Evidence("measure.count", 23, 45, "не менее 9 практикумов"));
    }

    @Test
    void asksOneQuestionForEachGap() {
        SmartAssessment assessment = checker.check("Стать лучше");

        assertThat(assessment.questions()).hasSize(5);
        assertThat(assessment.blocking()).hasSize(2);
        assertThat(assessment.questions().get(0).message(Language.RU))
                .isEqualTo("«Стать лучше»: что именно изменится, у кого и в какой ситуации?");
        assertThat(assessment.smells()).extracting(Evidence::rule).contains("smell.comparative");
    }

    @Test
    void aVagueVerbIsNoSmellBesideAMeasure() {
        assertThat(checker.check("Improve attendance from 62 % to 85 %").smells())
                .isEmpty();
        assertThat(checker.check("Improve attendance").smells())
                .extracting(Evidence::rule)
                .containsExactly("smell.vague-verb");
    }

    @Test
    void fieldsSpeakWhereTheTextIsSilent() {
        SmartAssessment assessment = checker.check(goal("Читать лучше")
                .measure(share(41, 58, Direction.UP))
                .due(DUE)
                .effort(new Effort(Duration.ofHours(2), Duration.ofHours(3)))
                .resources(List.of("библиотека"))
                .why("Дети полюбят книги")
                .build());

        assertThat(assessment.criteria())
                .extracting(CriterionAssessment::verdict)
                .containsOnly(Verdict.MET);
        assertThat(assessment.questions()).isEmpty();
        assertThat(assessment.of(SmartCriterion.TIME_BOUND).evidence()).allMatch(Evidence::isField);
    }

    @Test
    void whatCannotBeKeepsAGoalFromBeingSmart() {
        SmartAssessment assessment = checker.check("By May reach 150% attendance at 5 meetings");

        assertThat(assessment.smart()).isFalse();
        assertThat(assessment.verdict(SmartCriterion.ACHIEVABLE)).isEqualTo(Verdict.WEAK);
        assertThat(assessment.blocking()).extracting(Finding::code).containsExactly(GoalFinding.ACHIEVABLE_DOUBTFUL);
    }

    @Test
    void theProfileSaysWhatAAndRMean() {
        SmartProfile agreed =
                SmartProfile.STRICT.with("school 5", AchievableMeaning.AGREED, RelevantMeaning.RESULT_ORIENTED);
        Goal goal = goal("Читать лучше")
                .agreement(new SessionAgreement(
                        new SessionFrequency(1, FrequencyUnit.WEEK),
                        Duration.ofMinutes(45),
                        JointConsent.ofBoth(START)))
                .measure(share(41, 58, Direction.UP))
                .build();
        SmartAssessment assessment = SmartChecker.of(agreed).check(goal);

        assertThat(assessment.profile().name()).isEqualTo("school 5");
        assertThat(assessment.verdict(SmartCriterion.ACHIEVABLE)).isEqualTo(Verdict.MET);
        assertThat(assessment.verdict(SmartCriterion.RELEVANT)).isEqualTo(Verdict.WEAK);
        assertThat(checker.check(goal).verdict(SmartCriterion.ACHIEVABLE)).isEqualTo(Verdict.UNKNOWN);
    }

    @Test
    void aTextThatIsTooLongIsAFindingNotAnException() {
        SmartAssessment assessment = checker.with(GoalReader.withLimit(5)).check("Стать лучше");

        assertThat(assessment.verdict(SmartCriterion.MEASURABLE)).isEqualTo(Verdict.UNKNOWN);
        assertThat(assessment.consistency()).extracting(Finding::code).containsExactly(GoalFinding.TEXT_TOO_LONG);
        assertThat(assessment.consistency().get(0).message(Language.RU))
                .isEqualTo("Какова цель в одном предложении, если в тексте 11 знаков?");
    }

    @Nested
    class Consistency {
        @Test
        void aConsistentGoalHasNone() {
            assertThat(contradictions(goal("До 15.12.2026 поднять долю с 41 до 58 %")
                            .measure(share(41, 58, Direction.UP))
                            .start(START)
                            .due(DUE)
                            .milestones(List.of(new Milestone(START.plusDays(40), "срез", BigDecimal.valueOf(50))))
                            .effort(new Effort(Duration.ofHours(2), Duration.ofHours(2)))))
                    .isEmpty();
        }

        @Test
        void targetAgainstDirection() {
            assertThat(contradictions(goal("Поднять долю").measure(share(60, 40, Direction.UP))))
                    .containsExactly(GoalFinding.TARGET_AGAINST_DIRECTION);
            assertThat(contradictions(goal("Держать долю").measure(share(60, 60, Direction.KEEP))))
                    .isEmpty();
        }

        @Test
        void targetThatIsTheBaseline() {
            assertThat(contradictions(goal("Поднять долю").measure(share(60, 60, null))))
                    .containsExactly(GoalFinding.TARGET_IS_BASELINE);
        }

        @Test
        void shareOutOfRange() {
            assertThat(contradictions(goal("Поднять долю").measure(share(60, 120, Direction.UP))))
                    .containsExactly(GoalFinding.PERCENT_OUT_OF_RANGE);
        }

        @Test
        void percentOrPercentagePoints() {
            assertThat(contradictions(goal("Поднять долю на 10 %").measure(share(50, 55, Direction.UP))))
                    .containsExactly(GoalFinding.PERCENT_OR_POINTS);
            assertThat(contradictions(goal("Поднять долю на 10 %").measure(share(50, 60, Direction.UP))))
                    .containsExactly(GoalFinding.PERCENT_OR_POINTS);
        }

        @Test
        void numbersAndUnitsOfTheText() {
            assertThat(contradictions(goal("Довести долю до 70 %").measure(share(41, 58, Direction.UP))))
                    .containsExactly(GoalFinding.TEXT_NUMBER_DIFFERS);
            Measure points = new Measure.Numeric("тест", "балл", BigDecimal.ONE, BigDecimal.valueOf(80), Direction.UP);
            assertThat(contradictions(goal("Довести тест до 80 %").measure(points)))
                    .containsExactly(GoalFinding.TEXT_UNIT_DIFFERS);
        }

        @Test
        void daysOfTheText() {
            assertThat(contradictions(goal("До 10.12.2026 закончить").due(DUE)))
                    .containsExactly(GoalFinding.TEXT_DATE_DIFFERS);
            assertThat(contradictions(goal("До 15 декабря закончить").due(DUE))).isEmpty();
            assertThat(contradictions(goal("В течение трёх месяцев закончить")
                            .start(START)
                            .due(DUE)))
                    .isEmpty();
            assertThat(contradictions(
                            goal("За две недели закончить").start(START).due(DUE)))
                    .containsExactly(GoalFinding.TEXT_DATE_DIFFERS);
        }

        @Test
        void daysAmongThemselves() {
            assertThat(contradictions(goal("Читать").start(DUE).due(START)))
                    .containsExactly(GoalFinding.DUE_NOT_AFTER_START);
            assertThat(contradictions(goal("Читать").start(START).due(START.plusYears(2))))
                    .isEmpty();
            assertThat(contradictions(
                            goal("Читать").start(START).due(START.plusYears(2).plusDays(1))))
                    .containsExactly(GoalFinding.BEYOND_HORIZON);
        }

        @Test
        void milestonesThatGoAstray() {
            assertThat(contradictions(goal("Читать")
                            .start(START)
                            .due(DUE)
                            .milestones(List.of(new Milestone(DUE.plusDays(1), "поздно", null)))))
                    .containsExactly(GoalFinding.MILESTONE_OUTSIDE);
            assertThat(contradictions(goal("Читать")
                            .measure(share(41, 58, Direction.UP))
                            .milestones(List.of(
                                    new Milestone(START, "срез", BigDecimal.valueOf(50)),
                                    new Milestone(DUE, "срез", BigDecimal.valueOf(45))))))
                    .containsExactly(GoalFinding.MILESTONE_ASTRAY);
        }

        @Test
        void effortBeyondCapacity() {
            assertThat(contradictions(goal("Читать").effort(new Effort(Duration.ofHours(5), Duration.ofMinutes(90)))))
                    .containsExactly(GoalFinding.EFFORT_EXCEEDS_CAPACITY);
        }
    }

    @Nested
    class Grow {
        private final GrowGate gate = GrowGate.of(checker);

        @Test
        void goalClosesWithSpecificMeasureAndTerm() {
            assertThat(gate.open(goal("Стать лучше").build(), GrowStep.GOAL)).hasSize(3);
            assertThat(gate.open(goal("К маю провести 5 уроков физики").build(), GrowStep.GOAL))
                    .isEmpty();
        }

        @Test
        void realityClosesWithABaselineAndItsDay() {
            assertThat(gate.open(goal("Читать").build(), GrowStep.REALITY)).hasSize(2);
            assertThat(gate.open(
                            goal("Читать")
                                    .measure(share(41, 58, null))
                                    .start(START)
                                    .build(),
                            GrowStep.REALITY))
                    .isEmpty();
        }

        @Test
        void optionsCloseWithTwoWays() {
            assertThat(gate.open(goal("Читать").options(List.of("a")).build(), GrowStep.OPTIONS))
                    .hasSize(1);
            assertThat(gate.open(goal("Читать").options(List.of("a", "b")).build(), GrowStep.OPTIONS))
                    .isEmpty();
        }

        @Test
        void willClosesWithANextStepAndResources() {
            assertThat(gate.open(goal("Читать").build(), GrowStep.WILL)).hasSize(4);
            assertThat(gate.open(
                            goal("Читать")
                                    .nextSteps(List.of(new Milestone(START, "взять книгу", null)))
                                    .resources(List.of("библиотека"))
                                    .why("интересно")
                                    .build(),
                            GrowStep.WILL))
                    .isEmpty();
        }

        @Test
        void reviewNeedsSomethingToCompareWith() {
            assertThat(gate.open(goal("Стать лучше").build(), GrowStep.REVIEW)).hasSize(1);
        }
    }
}
