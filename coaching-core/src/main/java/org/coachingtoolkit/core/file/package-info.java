/**
 * The front door: a programme's file is read, checked and written by
 * {@link org.coachingtoolkit.core.file.ProgrammeFile}, whatever kind of file it is.
 *
 * <p>No argument may be null unless it is {@code @Nullable}; a null throws {@link NullPointerException} that names it.
 *
 * @since 0.1.0
 */
@NullMarked
package org.coachingtoolkit.core.file;

import org.jspecify.annotations.NullMarked;
