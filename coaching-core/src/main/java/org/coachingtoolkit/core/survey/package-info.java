/**
 * Answers of many people as a researcher has them: a {@link org.coachingtoolkit.core.survey.Codebook} says what the
 * columns of a file mean, {@link org.coachingtoolkit.core.survey.SurveyReader} reads the file into
 * {@link org.coachingtoolkit.core.survey.SurveyData}, {@link org.coachingtoolkit.core.survey.SurveyAnalysis} computes
 * everything that a report needs, and {@link org.coachingtoolkit.core.survey.SurveyExport} writes it all in the forms
 * that R and SPSS read. The statistics themselves are in {@code analytics}; documents are made in the module of reports.
 *
 * <p>No argument may be null unless it is {@code @Nullable}; a null throws {@link NullPointerException} that names it.
 *
 * @since 0.1.0
 */
@NullMarked
package org.coachingtoolkit.core.survey;

import org.jspecify.annotations.NullMarked;
