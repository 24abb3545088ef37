/**
 * Coaching sessions: {@link org.coachingtoolkit.core.session.CoachingSession} with its form (clause IV.3), venue, stage of
 * work on the problem (IV.1), what became of it, and its {@link org.coachingtoolkit.core.session.Outcome} (IV.6). What was
 * said in a session is never stored, only what was agreed. When sessions clash is a matter of {@code schedule}.
 *
 * <p>No argument may be null unless it is {@code @Nullable}; a null throws {@link NullPointerException} that names it.
 *
 * @since 0.1.0
 */
@NullMarked
package org.coachingtoolkit.core.session;

import org.jspecify.annotations.NullMarked;
