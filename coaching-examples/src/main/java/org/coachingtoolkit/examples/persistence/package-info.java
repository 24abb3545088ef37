/**
 * Recipes for those who keep everything in a database, in plain JDBC: {@link
 * org.coachingtoolkit.examples.persistence.ProgrammeTable} keeps programmes as JSON with optimistic locking, {@link
 * org.coachingtoolkit.examples.persistence.DatabaseArchive} keeps documents. Copy and change them; they are no API.
 */
@NullMarked
package org.coachingtoolkit.examples.persistence;

import org.jspecify.annotations.NullMarked;
