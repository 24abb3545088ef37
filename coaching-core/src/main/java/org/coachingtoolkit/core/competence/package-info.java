/**
 * What teachers are good at and how they see it themselves: a
 * {@link org.coachingtoolkit.core.competence.CompetenceFramework} is a tree of competences with one scale, a
 * {@link org.coachingtoolkit.core.competence.Questionnaire} asks about it, an
 * {@link org.coachingtoolkit.core.competence.AnswerSheet} holds one rater's answers in one wave, and a
 * {@link org.coachingtoolkit.core.competence.Profile} shows scores, gaps and the zone of nearest professional
 * development. {@link org.coachingtoolkit.core.competence.BuiltInQuestionnaires} has three ready to use. Statistics over
 * many people are in {@code analytics}, their data files in {@code survey}.
 */
@NullMarked
package org.coachingtoolkit.core.competence;

import org.jspecify.annotations.NullMarked;
