/**
 * Goals of teachers: what is to change ({@link org.coachingtoolkit.core.goal.Goal}), by what it is measured
 * ({@link org.coachingtoolkit.core.goal.Measure}), how often and how long teacher and coach meet for it
 * ({@link org.coachingtoolkit.core.goal.SessionAgreement}), and at which stage of the coaching process the work is
 * ({@link org.coachingtoolkit.core.goal.ProcessStage}). The sessions themselves are in {@code session}.
 */
@NullMarked
package org.coachingtoolkit.core.goal;

import org.jspecify.annotations.NullMarked;
