/**
 * Frameworks of competences as other systems hold them: {@link org.coachingtoolkit.core.competence.exchange.CaseJson} reads
 * and writes packages of 1EdTech CASE, {@link org.coachingtoolkit.core.competence.exchange.MoodleCsv} the files of Moodle.
 * What a file has and a framework cannot hold is found, with the codes of {@link
 * org.coachingtoolkit.core.competence.exchange.FrameworkFinding}; nothing vanishes silently.
 *
 * <p>No argument may be null unless it is {@code @Nullable}; a null throws {@link NullPointerException} that names it.
 *
 * @since 0.1.0
 */
@NullMarked
package org.coachingtoolkit.core.competence.exchange;

import org.jspecify.annotations.NullMarked;
