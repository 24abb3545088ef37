/**
 * One variable at a time: {@code Descriptives} with every moment and quantile, {@code Normality}, and
 * {@code ScaleScores}, which makes one score of a person's answers. Reliability of that score is in
 * {@code reliability}.
 */
@NullMarked
package org.coachingtoolkit.core.analytics.description;

import org.jspecify.annotations.NullMarked;
