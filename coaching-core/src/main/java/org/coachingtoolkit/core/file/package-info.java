/**
 * The front door: a programme's file is read, checked and written by
 * {@link org.coachingtoolkit.core.file.ProgrammeFile}, whatever kind of file it is.
 */
@NullMarked
package org.coachingtoolkit.core.file;

import org.jspecify.annotations.NullMarked;
