/**
 * Whether those who rate the same thing say the same: {@code Kappa} of two raters, {@code MultiRaterKappa},
 * {@code Krippendorff}, {@code IntraclassCorrelation}, {@code Concordance}, {@code BlandAltman}, and the
 * {@code Symmetry} of two ratings. Levels come from the declared scale, never from those that happened to be used.
 */
@NullMarked
package org.coachingtoolkit.core.analytics.agreement;

import org.jspecify.annotations.NullMarked;
