/**
 * The vocabulary of the analytics: data that come in ({@code Sample}, {@code Frequencies}, {@code Pairs},
 * {@code CrossTable}, {@code Ratings}) and values that go out ({@code Estimate}, {@code TestResult}). The statistics
 * themselves are in the packages below, one for each question; answers in bulk are in {@code answers}.
 *
 * <p>A result that the data do not define is a value with its reason, never a NaN.
 *
 * <p>No argument may be null unless it is {@code @Nullable}; a null throws {@link NullPointerException} that names it.
 *
 * @since 0.1.0
 */
@NullMarked
package org.coachingtoolkit.core.analytics;

import org.jspecify.annotations.NullMarked;
