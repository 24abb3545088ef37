/**
 * Reports of a survey of competences: {@link org.coachingtoolkit.reports.content.survey.CompetenceReport} makes those of a
 * group, of a teacher and the tables.
 */
@NullMarked
package org.coachingtoolkit.reports.content.survey;

import org.jspecify.annotations.NullMarked;
