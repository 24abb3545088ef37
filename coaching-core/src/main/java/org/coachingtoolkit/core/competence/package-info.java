/**
 * What teachers are good at and how they see it themselves: a
 * {@link org.coachingtoolkit.core.competence.CompetenceFramework} is a tree of competences with one scale, a
 * {@link org.coachingtoolkit.core.competence.Questionnaire} asks about it, an
 * {@link org.coachingtoolkit.core.competence.AnswerSheet} holds one rater's answers in one wave, and a
 * {@link org.coachingtoolkit.core.competence.Profile} shows scores, gaps and the zone of nearest professional
 * development. {@link org.coachingtoolkit.core.competence.BuiltInQuestionnaires} has three ready to use. Statistics over
 * many people are in {@code analytics}, their data files in {@code survey}.
 *
 * <p>No argument may be null unless it is {@code @Nullable}; a null throws {@link NullPointerException} that names it.
 *
 * @since 0.1.0
 */
@NullMarked
package org.coachingtoolkit.core.competence;

import org.jspecify.annotations.NullMarked;
