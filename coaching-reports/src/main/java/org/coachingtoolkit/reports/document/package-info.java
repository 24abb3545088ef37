/**
 * The neutral tree of a document: a {@link org.coachingtoolkit.reports.document.Document} is a list of {@link
 * org.coachingtoolkit.reports.document.Block}s on the paper of a {@link
 * org.coachingtoolkit.reports.document.LayoutProfile}.
 *
 * <p>The tree says what stands on the paper, never how a file format says it: no type of a PDF or spreadsheet library
 * and no type of the coaching domain appears here. Contents make trees, writers print them.
 *
 * <p>No argument may be null unless it is {@code @Nullable}; a null throws {@link NullPointerException} that names it.
 *
 * @since 0.1.0
 */
@NullMarked
package org.coachingtoolkit.reports.document;

import org.jspecify.annotations.NullMarked;
