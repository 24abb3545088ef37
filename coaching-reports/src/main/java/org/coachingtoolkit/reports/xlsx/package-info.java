/**
 * Documents as spreadsheets: {@link org.coachingtoolkit.reports.xlsx.XlsxWriter}. Nothing of the spreadsheet library
 * appears in its signature.
 */
@NullMarked
package org.coachingtoolkit.reports.xlsx;

import org.jspecify.annotations.NullMarked;
