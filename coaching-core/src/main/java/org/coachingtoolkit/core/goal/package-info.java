/**
 * Goals of teachers: what is to change ({@link org.coachingtoolkit.core.goal.Goal}), by what it is measured
 * ({@link org.coachingtoolkit.core.goal.Measure}), how often and how long teacher and coach meet for it
 * ({@link org.coachingtoolkit.core.goal.SessionAgreement}), and at which stage of the coaching process the work is
 * ({@link org.coachingtoolkit.core.goal.ProcessStage}). The sessions themselves are in {@code session}.
 *
 * <p>No argument may be null unless it is {@code @Nullable}; a null throws {@link NullPointerException} that names it.
 *
 * @since 0.1.0
 */
@NullMarked
package org.coachingtoolkit.core.goal;

import org.jspecify.annotations.NullMarked;
