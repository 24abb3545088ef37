/**
 * Reports of a survey of competences: {@link org.coachingtoolkit.reports.content.survey.CompetenceReport} makes those of a
 * group, of a teacher and the tables.
 *
 * <p>No argument may be null unless it is {@code @Nullable}; a null throws {@link NullPointerException} that names it.
 *
 * @since 0.1.0
 */
@NullMarked
package org.coachingtoolkit.reports.content.survey;

import org.jspecify.annotations.NullMarked;
