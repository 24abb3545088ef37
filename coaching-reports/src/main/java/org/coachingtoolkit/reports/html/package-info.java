/**
 * Documents as pages for a browser: {@link org.coachingtoolkit.reports.html.HtmlWriter}, and {@link
 * org.coachingtoolkit.reports.html.HtmlIndex}, the page that leads to those of a folder.
 *
 * <p>No argument may be null unless it is {@code @Nullable}; a null throws {@link NullPointerException} that names it.
 *
 * @since 0.1.0
 */
@NullMarked
package org.coachingtoolkit.reports.html;

import org.jspecify.annotations.NullMarked;
