/**
 * Who takes part in coaching: the {@link org.coachingtoolkit.core.people.Institution}, its
 * {@link org.coachingtoolkit.core.people.Teacher teachers} and
 * {@link org.coachingtoolkit.core.people.TeacherGroup groups}, the
 * {@link org.coachingtoolkit.core.people.CoachConsultant coach-consultants} with their evidence for clause I.3, and how
 * people adopt, approve and agree. What they work on is in {@code goal}, when they meet in {@code session}.
 *
 * <p>No argument may be null unless it is {@code @Nullable}; a null throws {@link NullPointerException} that names it.
 *
 * @since 0.1.0
 */
@NullMarked
package org.coachingtoolkit.core.people;

import org.jspecify.annotations.NullMarked;
