/**
 * Where documents are kept for the five years of clause V.1 and longer: {@link
 * org.coachingtoolkit.reports.archive.DocumentArchive}, small enough to be implemented over a database or an object store,
 * {@link org.coachingtoolkit.reports.archive.FileArchive}, which needs nothing but a folder, and {@link
 * org.coachingtoolkit.reports.archive.BagExport}, which hands a school year over to anybody. How long files are kept is a
 * matter of {@code core.records}.
 *
 * <p>No argument may be null unless it is {@code @Nullable}; a null throws {@link NullPointerException} that names it.
 *
 * @since 0.1.0
 */
@NullMarked
package org.coachingtoolkit.reports.archive;

import org.jspecify.annotations.NullMarked;
