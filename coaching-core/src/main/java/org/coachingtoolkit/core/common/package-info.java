/**
 * Values that every other package builds on: languages and texts ({@link org.coachingtoolkit.core.common.Language},
 * {@link org.coachingtoolkit.core.common.LocalizedText}, {@link org.coachingtoolkit.core.common.TextCatalogue}), dates
 * ({@link org.coachingtoolkit.core.common.DateRange}, {@link org.coachingtoolkit.core.common.SchoolYear},
 * {@link org.coachingtoolkit.core.common.SchoolCalendar}) and names. No rule of the Regulation lives here.
 *
 * <p>No argument may be null unless it is {@code @Nullable}; a null throws {@link NullPointerException} that names it.
 *
 * @since 0.1.0
 */
@NullMarked
package org.coachingtoolkit.core.common;

import org.jspecify.annotations.NullMarked;
