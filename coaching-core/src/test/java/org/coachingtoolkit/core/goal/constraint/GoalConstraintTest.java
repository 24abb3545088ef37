package org.coachingtoolkit.core.goal.constraint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.ValidationException;
import jakarta.validation.Validator;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Stream;
import org.coachingtoolkit.core.goal.Direction;
import org.coachingtoolkit.core.goal.GrowStep;
import org.coachingtoolkit.core.goal.Measure;
import org.coachingtoolkit.core.goal.StatedGoal;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class GoalConstraintTest {
    private record Plan(
            @SmartGoal String goal,
            @TimeBoundGoal(message = "when?") String step) {}

    private record Wish(
            @SpecificGoal @MeasurableGoal @TimeBoundGoal String text) {}

    private record Easy(@SmartGoal(lenient = true) @Nullable String goal) {}

    private record Wrong(@SmartGoal Integer goal) {}

    @ConsistentGoal
    @GrowReady(value = GrowStep.GOAL, groups = GrowGates.Goal.class)
    @GrowReady(value = GrowStep.WILL, groups = GrowGates.Will.class)
    private record OwnGoal(
            String statement,
            @Override @Nullable Measure measure,
            @Override @Nullable LocalDate due) implements StatedGoal {}

    static Stream<Validator> withAndWithoutExpressionLanguage() {
        return Stream.of(
                Validation.buildDefaultValidatorFactory().getValidator(),
                Validation.byDefaultProvider()
                        .configure()
                        .messageInterpolator(new ParameterMessageInterpolator())
                        .buildValidatorFactory()
                        .getValidator());
    }

    @ParameterizedTest
    @MethodSource("withAndWithoutExpressionLanguage")
    void asksInTheLanguageOfTheGoal(Validator validator) {
        assertThat(messages(validator, new Plan("Стать лучше", "к 1 мая")))
                .containsExactlyInAnyOrder(
                        "goal: «Стать лучше»: по какому признаку вы и коллега увидите, что это достигнуто, и каков он сейчас?",
                        "goal: «Стать лучше»: к какому дню это будет достигнуто и что вы увидите на полпути?");
        assertThat(messages(validator, new Plan("Prepare 5 lessons by 1 May", "some day")))
                .containsExactly("step: when?");
    }

    @ParameterizedTest
    @MethodSource("withAndWithoutExpressionLanguage")
    void asksForEachCriterion(Validator validator) {
        assertThat(messages(validator, new Wish("Бути гарним учителем")))
                .hasSize(3)
                .allMatch(text -> text.endsWith("?"));
        assertThat(messages(validator, new Wish("До 1 червня провести 5 відкритих уроків з алгебри")))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("withAndWithoutExpressionLanguage")
    void nullIsValidAndLenientIsLenient(Validator validator) {
        assertThat(messages(validator, new Easy(null))).isEmpty();
        assertThat(messages(validator, new Easy("Подготовить отчёт к педсовету")))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("withAndWithoutExpressionLanguage")
    void asksAtTheFieldThatContradicts(Validator validator) {
        Measure measure =
                new Measure.Numeric("доля", "%", BigDecimal.valueOf(60), BigDecimal.valueOf(40), Direction.UP);

        assertThat(messages(validator, new OwnGoal("Поднять долю", measure, null)))
                .containsExactly("measure.target: Что имеется в виду: от 60 до 40 или направление «повышение»?");
    }

    @ParameterizedTest
    @MethodSource("withAndWithoutExpressionLanguage")
    void whatIsQuotedFromAGoalIsNeverAnExpression(Validator validator) {
        Measure measure = new Measure.Numeric("x", "${1+1}{value}\\", null, BigDecimal.valueOf(80), Direction.UP);

        assertThat(messages(validator, new OwnGoal("Reach 80% in the test", measure, null)))
                .containsExactly(
                        "measure.unit: In what is it measured: “80%” as in the statement, or “${1+1}{value}\\”?");
    }

    @ParameterizedTest
    @MethodSource("withAndWithoutExpressionLanguage")
    void eachGateAsksItsOwnQuestions(Validator validator) {
        OwnGoal goal = new OwnGoal("By 1 May run 5 workshops on reading", null, null);

        assertThat(messages(validator, goal)).isEmpty();
        assertThat(messages(validator, goal, GrowGates.Goal.class)).isEmpty();
        assertThat(messages(validator, goal, GrowGates.Will.class))
                .anyMatch(text -> text.startsWith("nextSteps: "))
                .anyMatch(text -> text.startsWith("resources: "));
    }

    @ParameterizedTest
    @MethodSource("withAndWithoutExpressionLanguage")
    void theDefaultLocalePlaysNoPart(Validator validator) {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            assertThat(messages(validator, new Plan("Improve", "by 1 May")))
                    .contains("goal: “Improve”: by which day is it reached, and what will you see half way?");
        } finally {
            Locale.setDefault(before);
        }
    }

    @ParameterizedTest
    @MethodSource("withAndWithoutExpressionLanguage")
    void refusesToStandOnWhatIsNoGoal(Validator validator) {
        assertThatThrownBy(() -> validator.validate(new Wrong(5)))
                .isInstanceOf(ValidationException.class)
                .hasMessage("the constraint must stand on a StatedGoal or a CharSequence: java.lang.Integer");
    }

    private static Stream<String> violations(Validator validator, Object bean, Class<?>... groups) {
        return validator.validate(bean, groups).stream()
                .map((ConstraintViolation<Object> violation) ->
                        violation.getPropertyPath() + ": " + violation.getMessage());
    }

    private static java.util.List<String> messages(Validator validator, Object bean, Class<?>... groups) {
        return violations(validator, bean, groups).toList();
    }
}
