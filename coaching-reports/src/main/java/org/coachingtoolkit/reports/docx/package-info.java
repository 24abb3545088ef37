/**
 * Documents as texts to go on editing: {@link org.coachingtoolkit.reports.docx.DocxWriter}. Nothing of the text
 * library appears in its signature.
 *
 * <p>No argument may be null unless it is {@code @Nullable}; a null throws {@link NullPointerException} that names it.
 *
 * @since 0.1.0
 */
@NullMarked
package org.coachingtoolkit.reports.docx;

import org.jspecify.annotations.NullMarked;
