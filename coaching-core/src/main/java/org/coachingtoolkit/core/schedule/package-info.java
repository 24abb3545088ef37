/**
 * The schedule of coaching sessions: {@link org.coachingtoolkit.core.schedule.SessionSchedule}, a part of the annual plan
 * or an annex of the Programme (clause IV.4), worked out by teacher and coach-consultant together (IV.5), with its
 * {@link org.coachingtoolkit.core.schedule.SessionSeries series} and history. What it has to fit is said by
 * {@link org.coachingtoolkit.core.schedule.SchedulingConstraints}. What clashes is found by {@code schedule.conflict},
 * sessions for goals are proposed by {@code schedule.proposal}; whether the Regulation is kept is a matter of
 * {@code regulation}.
 *
 * <p>No argument may be null unless it is {@code @Nullable}; a null throws {@link NullPointerException} that names it.
 *
 * @since 0.1.0
 */
@NullMarked
package org.coachingtoolkit.core.schedule;

import org.jspecify.annotations.NullMarked;
