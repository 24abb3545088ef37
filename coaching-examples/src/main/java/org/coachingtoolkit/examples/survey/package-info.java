/**
 * Answers of people who do not exist: {@link org.coachingtoolkit.examples.survey.FictitiousSurvey} makes the data of the
 * examples. Nothing here is API.
 */
@NullMarked
package org.coachingtoolkit.examples.survey;

import org.jspecify.annotations.NullMarked;
