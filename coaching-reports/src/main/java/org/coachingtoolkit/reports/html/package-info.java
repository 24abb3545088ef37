/**
 * Documents as pages for a browser: {@link org.coachingtoolkit.reports.html.HtmlWriter}, and {@link
 * org.coachingtoolkit.reports.html.HtmlIndex}, the page that leads to those of a folder.
 */
@NullMarked
package org.coachingtoolkit.reports.html;

import org.jspecify.annotations.NullMarked;
