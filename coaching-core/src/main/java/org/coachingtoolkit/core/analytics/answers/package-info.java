/**
 * Answers in bulk: {@code AnswerMatrix} packs them as bit planes, and accumulators sum them up in exact whole numbers:
 * {@code CoMoments}, {@code ValueCounts}, {@code MissingPatterns}. However the rows are split and in whatever order they
 * come, the state is the same to the last bit, so that a survey can be summed up on many machines.
 *
 * <p>No argument may be null unless it is {@code @Nullable}; a null throws {@link NullPointerException} that names it.
 *
 * @since 0.1.0
 */
@NullMarked
package org.coachingtoolkit.core.analytics.answers;

import org.jspecify.annotations.NullMarked;
