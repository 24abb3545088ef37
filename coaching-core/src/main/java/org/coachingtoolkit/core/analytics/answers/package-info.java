/**
 * Answers in bulk: {@code AnswerMatrix} packs them as bit planes, {@code AnswerCsv} reads them, and one accumulator for
 * each kind of statistic sums them up in exact whole numbers: {@code CoMoments}, {@code ItemSums}, {@code ValueCounts},
 * {@code JointCounts}, {@code DifferenceCounts}, {@code GroupedCounts}, {@code RatingSums}, {@code CoincidenceCounts},
 * {@code RawScoreCounts}. However the rows are split and in whatever order they come, the state is the same to the last
 * bit. {@code RealMoments} is the one for real values, with rounding.
 */
@NullMarked
package org.coachingtoolkit.core.analytics.answers;

import org.jspecify.annotations.NullMarked;
