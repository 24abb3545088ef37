/**
 * One variable at a time: {@code Descriptives} with every moment and quantile, {@code Normality}, and
 * {@code ScaleScores}, which makes one score of a person's answers. Reliability of that score is in
 * {@code reliability}.
 *
 * <p>No argument may be null unless it is {@code @Nullable}; a null throws {@link NullPointerException} that names it.
 *
 * @since 0.1.0
 */
@NullMarked
package org.coachingtoolkit.core.analytics.description;

import org.jspecify.annotations.NullMarked;
