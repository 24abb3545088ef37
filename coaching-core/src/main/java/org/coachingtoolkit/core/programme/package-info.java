/**
 * The aggregate: {@link org.coachingtoolkit.core.programme.CoachingProgramme} holds everything that one institution plans
 * and records of its coaching in one school year. Reading and writing it is a matter of {@code json}, judging it one of
 * {@code regulation}.
 */
@NullMarked
package org.coachingtoolkit.core.programme;

import org.jspecify.annotations.NullMarked;
