/**
 * Documents as files: a {@link org.coachingtoolkit.reports.DocumentWriter} prints a {@link
 * org.coachingtoolkit.reports.document.Document} in one {@link org.coachingtoolkit.reports.ReportFormat}.
 *
 * <p>The writers are in the packages named after their format; the contents of the documents are not here.
 *
 * <p>No argument may be null unless it is {@code @Nullable}; a null throws {@link NullPointerException} that names it.
 *
 * @since 0.1.0
 */
@NullMarked
package org.coachingtoolkit.reports;

import org.jspecify.annotations.NullMarked;
