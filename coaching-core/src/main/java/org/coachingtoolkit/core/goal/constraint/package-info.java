/**
 * Constraints of jakarta.validation on goals: {@link org.coachingtoolkit.core.goal.constraint.SmartGoal},
 * {@link org.coachingtoolkit.core.goal.constraint.SpecificGoal},
 * {@link org.coachingtoolkit.core.goal.constraint.MeasurableGoal},
 * {@link org.coachingtoolkit.core.goal.constraint.TimeBoundGoal},
 * {@link org.coachingtoolkit.core.goal.constraint.ConsistentGoal} and
 * {@link org.coachingtoolkit.core.goal.constraint.GrowReady} with its groups. They stand on a text or on a
 * {@link org.coachingtoolkit.core.goal.StatedGoal}, and ask what
 * {@link org.coachingtoolkit.core.goal.SmartChecker} asks, in the language of the goal. No provider, no expression
 * language and no message bundle of the application is needed; judging itself is not here.
 *
 * <p>No argument may be null unless it is {@code @Nullable}; a null throws {@link NullPointerException} that names it.
 *
 * @since 0.1.0
 */
@NullMarked
package org.coachingtoolkit.core.goal.constraint;

import org.jspecify.annotations.NullMarked;
