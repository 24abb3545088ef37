/**
 * How far a score can be trusted: {@code Reliability} of a scale and its items, {@code SplitHalf}, {@code OneFactor}
 * with its omegas, {@code SamplingAdequacy}, {@code RaschModel}. All but the last need no more than covariances.
 * Agreement of raters is in {@code agreement}.
 *
 * <p>No argument may be null unless it is {@code @Nullable}; a null throws {@link NullPointerException} that names it.
 *
 * @since 0.1.0
 */
@NullMarked
package org.coachingtoolkit.core.analytics.reliability;

import org.jspecify.annotations.NullMarked;
