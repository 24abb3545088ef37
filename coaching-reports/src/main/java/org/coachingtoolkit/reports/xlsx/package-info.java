/**
 * Documents as spreadsheets: {@link org.coachingtoolkit.reports.xlsx.XlsxWriter}. Nothing of the spreadsheet library
 * appears in its signature.
 *
 * <p>No argument may be null unless it is {@code @Nullable}; a null throws {@link NullPointerException} that names it.
 *
 * @since 0.1.0
 */
@NullMarked
package org.coachingtoolkit.reports.xlsx;

import org.jspecify.annotations.NullMarked;
