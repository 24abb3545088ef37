/**
 * Documents as texts to go on editing: {@link org.coachingtoolkit.reports.docx.DocxWriter}. Nothing of the text
 * library appears in its signature.
 */
@NullMarked
package org.coachingtoolkit.reports.docx;

import org.jspecify.annotations.NullMarked;
