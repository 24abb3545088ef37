/**
 * Proposed schedules: {@link org.coachingtoolkit.core.schedule.proposal.ScheduleProposer} proposes sessions for goals, or
 * the fewest moves that free a schedule of its conflicts, to be agreed with teacher and coach-consultant (clause IV.5). A
 * {@link org.coachingtoolkit.core.schedule.proposal.ScheduleRequest} says what is asked for, a
 * {@link org.coachingtoolkit.core.schedule.proposal.ScheduleProposal} what was found and how good it is.
 *
 * <p>No argument may be null unless it is {@code @Nullable}; a null throws {@link NullPointerException} that names it.
 *
 * @since 0.1.0
 */
@NullMarked
package org.coachingtoolkit.core.schedule.proposal;

import org.jspecify.annotations.NullMarked;
