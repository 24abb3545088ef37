/**
 * Numbers below statistics: distributions, ranks, small matrices, root finding. Entry types are {@code Normal},
 * {@code StudentT}, {@code FisherF}, {@code ChiSquare} and {@code Matrix}. Not exported from the module: nothing here
 * knows of samples, missing answers or undefined results.
 */
@NullMarked
package org.coachingtoolkit.core.analytics.numeric;

import org.jspecify.annotations.NullMarked;
