/**
 * Schedules as calendars that phones and mail programs read (iCalendar: RFC 5545, 5546, 6868, 7986): {@link
 * org.coachingtoolkit.reports.calendar.SessionCalendar} makes {@link org.coachingtoolkit.reports.calendar.CalendarFile}s
 * for a teacher, a coach-consultant or the wall. Reading calendars is not done here.
 *
 * <p>No argument may be null unless it is {@code @Nullable}; a null throws {@link NullPointerException} that names it.
 *
 * @since 0.1.0
 */
@NullMarked
package org.coachingtoolkit.reports.calendar;

import org.jspecify.annotations.NullMarked;
