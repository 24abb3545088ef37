/**
 * Documents as PDF files that are archival (PDF/A-2a) and accessible (PDF/UA-1) at once.
 *
 * <p>{@link org.coachingtoolkit.reports.pdf.PdfWriter} is the way in. The package draws everything itself: it breaks
 * lines, flows tables over pages, tags what it draws and paints the charts; OpenPDF, which no signature shows, embeds
 * the fonts and writes the objects. No font of the host is used.
 *
 * <p>No argument may be null unless it is {@code @Nullable}; a null throws {@link NullPointerException} that names it.
 *
 * @since 0.1.0
 */
@NullMarked
package org.coachingtoolkit.reports.pdf;

import org.jspecify.annotations.NullMarked;
