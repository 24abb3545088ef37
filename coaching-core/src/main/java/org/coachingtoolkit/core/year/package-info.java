/**
 * What becomes of a programme: what happens in the year is recorded by {@link org.coachingtoolkit.core.year.YearJournal},
 * what the school's own files say is put in by {@link org.coachingtoolkit.core.year.ProposedChange#of}. Each gives a
 * {@link org.coachingtoolkit.core.year.ProposedChange} to look at, with what is asked about it, before anything is written.
 *
 * <p>No argument may be null unless it is {@code @Nullable}; a null throws {@link NullPointerException} that names it.
 *
 * @since 0.1.0
 */
@NullMarked
package org.coachingtoolkit.core.year;

import org.jspecify.annotations.NullMarked;
