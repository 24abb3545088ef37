/**
 * The Regulation on conducting coaching sessions: its text as data ({@link
 * org.coachingtoolkit.core.regulation.Regulation}), in Russian, English and Ukrainian, keyed by stable clause ids I.1 to
 * V.1; and its clauses as rules that run. {@link org.coachingtoolkit.core.regulation.RegulationChecker} checks a programme
 * by a {@link org.coachingtoolkit.core.regulation.RuleSet}, which an institution can overlay. How a printed act looks is a
 * matter of the reports.
 *
 * <p>No argument may be null unless it is {@code @Nullable}; a null throws {@link NullPointerException} that names it.
 *
 * @since 0.1.0
 */
@NullMarked
package org.coachingtoolkit.core.regulation;

import org.jspecify.annotations.NullMarked;
