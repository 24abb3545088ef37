/**
 * How far a score can be trusted: {@code Reliability} of a scale and its items, {@code SplitHalf}, {@code OneFactor}
 * with its omegas, {@code SamplingAdequacy}, {@code RaschModel}. All but the last need no more than covariances.
 * Agreement of raters is in {@code agreement}.
 */
@NullMarked
package org.coachingtoolkit.core.analytics.reliability;

import org.jspecify.annotations.NullMarked;
