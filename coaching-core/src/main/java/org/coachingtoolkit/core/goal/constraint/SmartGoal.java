package org.coachingtoolkit.core.goal.constraint;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.coachingtoolkit.core.goal.constraint.validation.SmartGoalValidator;

/**
 * The goal has what a profile asks of a smart goal: by default a measure and a term, and nothing impossible.
 *
 * <p>Stands on a text, or on a {@link org.coachingtoolkit.core.goal.StatedGoal}; {@code null} is valid.
 */
@Documented
@Constraint(validatedBy = SmartGoalValidator.class)
@SuppressWarnings("exports") // only the provider makes validators
@Target({
    ElementType.METHOD,
    ElementType.FIELD,
    ElementType.ANNOTATION_TYPE,
    ElementType.CONSTRUCTOR,
    ElementType.PARAMETER,
    ElementType.TYPE,
    ElementType.TYPE_USE
})
@Retention(RetentionPolicy.RUNTIME)
@Repeatable(SmartGoal.List.class)
public @interface SmartGoal {
    /** Returns the text of a violation; empty for the toolkit's own questions, in the language of the goal. */
    String message() default "";

    /** Returns the groups in which the constraint is checked. */
    Class<?>[] groups() default {};

    /** Returns what clients of the constraint attach to it. */
    Class<? extends Payload>[] payload() default {};

    /** Returns whether a sign of a measure and of a term is enough, as in {@link org.coachingtoolkit.core.goal.SmartProfile#LENIENT}. */
    boolean lenient() default false;

    /** Several constraints of this kind on one element. */
    @Documented
    @Target({
        ElementType.METHOD,
        ElementType.FIELD,
        ElementType.ANNOTATION_TYPE,
        ElementType.CONSTRUCTOR,
        ElementType.PARAMETER,
        ElementType.TYPE,
        ElementType.TYPE_USE
    })
    @Retention(RetentionPolicy.RUNTIME)
    @interface List {
        /** Returns the constraints. */
        SmartGoal[] value();
    }
}
