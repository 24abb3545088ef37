/**
 * Whether groups differ, or the same people at two times: {@code PairedComparison}, {@code SignedRanks},
 * {@code McNemar}, {@code TwoGroups}, {@code SeveralGroups}, {@code RepeatedMeasures}, each with its effect sizes, and
 * {@code PAdjustment} for many tests at once. What one person gained is in {@code change}.
 */
@NullMarked
package org.coachingtoolkit.core.analytics.comparison;

import org.jspecify.annotations.NullMarked;
