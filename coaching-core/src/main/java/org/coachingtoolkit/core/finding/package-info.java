/**
 * The error model: what is amiss with a programme, a goal or a file is said by a
 * {@link org.coachingtoolkit.core.finding.Finding}, a value with code, severity, clause and place. Texts are made late,
 * by {@link org.coachingtoolkit.core.finding.Finding#message}, in the reader's language. Broken contracts of a method
 * are exceptions and have nothing to do with this package.
 *
 * <p>No argument may be null unless it is {@code @Nullable}; a null throws {@link NullPointerException} that names it.
 *
 * @since 0.1.0
 */
@NullMarked
package org.coachingtoolkit.core.finding;

import org.jspecify.annotations.NullMarked;
