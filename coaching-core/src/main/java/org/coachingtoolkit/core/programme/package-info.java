/**
 * The aggregate: {@link org.coachingtoolkit.core.programme.CoachingProgramme} holds everything that one institution plans
 * and records of its coaching in one school year. Reading and writing it is a matter of {@code json}, judging it one of
 * {@code regulation}.
 *
 * <p>No argument may be null unless it is {@code @Nullable}; a null throws {@link NullPointerException} that names it.
 *
 * @since 0.1.0
 */
@NullMarked
package org.coachingtoolkit.core.programme;

import org.jspecify.annotations.NullMarked;
