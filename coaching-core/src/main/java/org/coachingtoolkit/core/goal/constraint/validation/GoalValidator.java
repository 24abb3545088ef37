package org.coachingtoolkit.core.goal.constraint.validation;

import jakarta.validation.ConstraintDeclarationException;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.NodeBuilderCustomizableContext;
import java.lang.annotation.Annotation;
import java.util.List;
import org.coachingtoolkit.core.common.Language;
import org.coachingtoolkit.core.finding.Finding;
import org.coachingtoolkit.core.goal.StatedGoal;
import org.coachingtoolkit.core.goal.text.GoalReader;
import org.jspecify.annotations.Nullable;

/**
 * Turns what is asked about a goal into violations, each at the field it is about.
 *
 * <p>The messages are finished texts in the language of the goal, so they need no bundle and no interpolation; what they
 * quote from the goal is escaped, so that it is never read as an expression.
 */
abstract class GoalValidator<A extends Annotation> implements ConstraintValidator<A, Object> {
    private static final GoalReader READER = GoalReader.standard();

    private String message = "";

    final void setMessage(String newMessage) {
        this.message = newMessage;
    }

    /** Returns what violates the constraint; empty if nothing does. */
    abstract List<Finding> gaps(StatedGoal goal);

    @Override
    public final boolean isValid(@Nullable Object value, ConstraintValidatorContext context) {
        if (value == null) {
            return true;
        }
        StatedGoal goal = goal(value);
        List<Finding> gaps = gaps(goal);
        if (gaps.isEmpty() || !message.isEmpty()) {
            return gaps.isEmpty();
        }
        context.disableDefaultConstraintViolation();
        Language language = READER.read(goal.statement()).language();
        for (Finding gap : gaps) {
            ConstraintViolationBuilder builder =
                    context.buildConstraintViolationWithTemplate(literal(gap.message(language)));
            if (value instanceof StatedGoal) {
                at(gap.place().pointer(), builder);
            } else {
                builder.addConstraintViolation();
            }
        }
        return false;
    }

    private static StatedGoal goal(Object value) {
        if (value instanceof StatedGoal goal) {
            return goal;
        }
        if (value instanceof CharSequence text) {
            String statement = text.toString();
            return () -> statement;
        }
        throw new ConstraintDeclarationException("the constraint must stand on a StatedGoal or a CharSequence: "
                + value.getClass().getName());
    }

    private static void at(String pointer, ConstraintViolationBuilder builder) {
        NodeBuilderCustomizableContext node = null;
        for (String name : pointer.split("/", -1)) {
            if (!name.isEmpty()) {
                node = node == null ? builder.addPropertyNode(name) : node.addPropertyNode(name);
            }
        }
        if (node == null) {
            builder.addConstraintViolation();
        } else {
            node.addConstraintViolation();
        }
    }

    /** Returns a message template that stands for exactly this text. */
    private static String literal(String text) {
        StringBuilder template = new StringBuilder(text.length() + 8);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\\' || c == '{' || c == '}' || c == '$') {
                template.append('\\');
            }
            template.append(c);
        }
        return template.toString();
    }
}
