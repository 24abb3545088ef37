/**
 * The papers of keeping records (clause V.1): {@link org.coachingtoolkit.reports.content.records.FilePlanDocument}, {@link
 * org.coachingtoolkit.reports.content.records.InventoryDocument}, {@link
 * org.coachingtoolkit.reports.content.records.DisposalActDocument} and {@link
 * org.coachingtoolkit.reports.content.records.ErasureReportDocument}.
 *
 * <p>No argument may be null unless it is {@code @Nullable}; a null throws {@link NullPointerException} that names it.
 *
 * @since 0.1.0
 */
@NullMarked
package org.coachingtoolkit.reports.content.records;

import org.jspecify.annotations.NullMarked;
