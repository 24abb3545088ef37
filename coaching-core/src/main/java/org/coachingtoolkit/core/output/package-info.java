/**
 * Files that the toolkit writes: {@link org.coachingtoolkit.core.output.OutputFolder}, in which a file is there whole or not
 * at all, and {@link org.coachingtoolkit.core.output.FileNames}, which are one file on every system.
 */
@NullMarked
package org.coachingtoolkit.core.output;

import org.jspecify.annotations.NullMarked;
