/**
 * What the documents of coaching say: one class for each kind makes a {@link
 * org.coachingtoolkit.reports.document.Document} from the model, or the same document as an empty form.
 *
 * <p>{@link org.coachingtoolkit.reports.DocumentKind} lists the kinds, {@link
 * org.coachingtoolkit.reports.Imprint} says in which language and on which paper. How a document becomes a file
 * is not here.
 */
@NullMarked
package org.coachingtoolkit.reports.content;

import org.jspecify.annotations.NullMarked;
