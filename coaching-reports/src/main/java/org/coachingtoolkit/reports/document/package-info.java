/** The neutral tree of a document. */
@org.jspecify.annotations.NullMarked
package org.coachingtoolkit.reports.document;
