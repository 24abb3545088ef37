/**
 * What clashes in a schedule: {@link org.coachingtoolkit.core.schedule.conflict.ScheduleConflicts} finds sessions that want
 * the same person or room at once, that fall on days off or busy hours, or exceed what a coach can give; the findings are
 * those of {@link org.coachingtoolkit.core.schedule.conflict.ScheduleFinding}.
 *
 * <p>No argument may be null unless it is {@code @Nullable}; a null throws {@link NullPointerException} that names it.
 *
 * @since 0.1.0
 */
@NullMarked
package org.coachingtoolkit.core.schedule.conflict;

import org.jspecify.annotations.NullMarked;
