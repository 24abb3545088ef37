/**
 * A programme as a workbook that people fill in: {@link org.coachingtoolkit.reports.workbook.WorkbookFormat} reads and
 * writes it, {@link org.coachingtoolkit.reports.workbook.ProgrammeWorkbook} makes empty ones, marks findings in one and
 * writes a programme back into one.
 *
 * <p>What a workbook holds follows from the forms of the programme file ({@link
 * org.coachingtoolkit.core.json.ValueForm}), so that the two cannot drift apart: each list of the file is a sheet, each
 * member of an element a column, lists within elements are sheets of their own whose rows name the row to which they
 * belong. Only the order of the sheets, what rows are called by and the words are given here, as data.
 *
 * <p>No argument may be null unless it is {@code @Nullable}; a null throws {@link NullPointerException} that names it.
 *
 * @since 0.1.0
 */
@NullMarked
package org.coachingtoolkit.reports.workbook;

import org.jspecify.annotations.NullMarked;
