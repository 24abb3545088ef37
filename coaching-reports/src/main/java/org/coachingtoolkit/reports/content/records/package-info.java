/**
 * The papers of keeping records (clause V.1): {@link org.coachingtoolkit.reports.content.records.FilePlanDocument}, {@link
 * org.coachingtoolkit.reports.content.records.InventoryDocument}, {@link
 * org.coachingtoolkit.reports.content.records.DisposalActDocument} and {@link
 * org.coachingtoolkit.reports.content.records.ErasureReportDocument}.
 */
@NullMarked
package org.coachingtoolkit.reports.content.records;

import org.jspecify.annotations.NullMarked;
