/**
 * What an institution records of its teachers' development beside the coaching sessions: {@link
 * org.coachingtoolkit.core.development.Plans} holds action items, methodical events, mutual visits, needs, self-education,
 * courses of further training and attestations. What follows from these and from goals and schedule is derived in
 * {@code plan} and never typed twice.
 *
 * <p>No argument may be null unless it is {@code @Nullable}; a null throws {@link NullPointerException} that names it.
 *
 * @since 0.1.0
 */
@NullMarked
package org.coachingtoolkit.core.development;

import org.jspecify.annotations.NullMarked;
