/**
 * Values that every other package builds on: languages and texts ({@link org.coachingtoolkit.core.common.Language},
 * {@link org.coachingtoolkit.core.common.LocalizedText}, {@link org.coachingtoolkit.core.common.TextCatalogue}), dates
 * ({@link org.coachingtoolkit.core.common.DateRange}, {@link org.coachingtoolkit.core.common.SchoolYear},
 * {@link org.coachingtoolkit.core.common.SchoolCalendar}) and names. No rule of the Regulation lives here.
 */
@NullMarked
package org.coachingtoolkit.core.common;

import org.jspecify.annotations.NullMarked;
