/**
 * Frameworks of competences as other systems hold them: {@link org.coachingtoolkit.core.competence.exchange.CaseJson} reads
 * and writes packages of 1EdTech CASE, {@link org.coachingtoolkit.core.competence.exchange.MoodleCsv} the files of Moodle.
 * What a file has and a framework cannot hold is found, with the codes of {@link
 * org.coachingtoolkit.core.competence.exchange.FrameworkFinding}; nothing vanishes silently.
 */
@NullMarked
package org.coachingtoolkit.core.competence.exchange;

import org.jspecify.annotations.NullMarked;
