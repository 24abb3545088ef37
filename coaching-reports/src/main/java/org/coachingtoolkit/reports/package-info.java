/**
 * Documents as files: a {@link org.coachingtoolkit.reports.DocumentWriter} prints a {@link
 * org.coachingtoolkit.reports.document.Document} in one {@link org.coachingtoolkit.reports.ReportFormat}.
 *
 * <p>The writers are in the packages named after their format; the contents of the documents are not here.
 */
@NullMarked
package org.coachingtoolkit.reports;

import org.jspecify.annotations.NullMarked;
