/**
 * What a school already has, read into a proposed change of its programme: staff lists, timetables, calendars, terms and
 * holidays, schedules and registers of sessions, answers of forms. {@link org.coachingtoolkit.core.intake.Intake} reads by
 * what a table says, its headings, names, dates and times in three languages, never by its layout; what can be read in
 * two ways, or not at all, is a question at its place. The words by which headings are known are data
 * ({@code headings.txt} and {@code words.txt} beside this package).
 *
 * <p>No argument may be null unless it is {@code @Nullable}; a null throws {@link NullPointerException} that names it.
 *
 * @since 0.1.0
 */
@NullMarked
package org.coachingtoolkit.core.intake;

import org.jspecify.annotations.NullMarked;
