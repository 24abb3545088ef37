/**
 * Two variables of the same people: {@code Correlation} of values and ranks, {@code Contingency} of categories,
 * {@code Polychoric}, and {@code Regression} of one score on others. Two ratings of the same thing are agreement, and
 * are in {@code agreement}.
 */
@NullMarked
package org.coachingtoolkit.core.analytics.association;

import org.jspecify.annotations.NullMarked;
