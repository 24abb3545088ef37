/**
 * What a person, or a programme, gained and still needs: {@code ReliableChange}, {@code NormalizedGain},
 * {@code NeedsAssessment}. Whether a group's mean changed is in {@code comparison}.
 *
 * <p>No argument may be null unless it is {@code @Nullable}; a null throws {@link NullPointerException} that names it.
 *
 * @since 0.1.0
 */
@NullMarked
package org.coachingtoolkit.core.analytics.change;

import org.jspecify.annotations.NullMarked;
