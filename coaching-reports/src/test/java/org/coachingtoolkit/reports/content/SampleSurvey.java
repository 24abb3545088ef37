package org.coachingtoolkit.reports.content;

import java.time.Instant;
import java.util.SplittableRandom;
import org.coachingtoolkit.core.common.Language;
import org.coachingtoolkit.core.competence.Questionnaire;
import org.coachingtoolkit.core.survey.AnalysisOptions;
import org.coachingtoolkit.core.survey.Codebook;
import org.coachingtoolkit.core.survey.SurveyAnalysis;
import org.coachingtoolkit.core.survey.SurveyData;
import org.coachingtoolkit.reports.Imprint;
import org.coachingtoolkit.reports.content.survey.CompetenceReport;

/** Invented answers to a questionnaire, the same at every run, for the tests of documents about competences. */
public final class SampleSurvey {
    private static final Instant CREATED = Instant.parse("2026-11-22T09:00:00Z");

    private SampleSurvey() {}

    /** Returns the answers of people in two groups, "even" and "odd", about themselves and by two colleagues each. */
    public static SurveyData data(Questionnaire questionnaire, Language language, int people, String... waves) {
        SplittableRandom random = new SplittableRandom(5);
        Codebook codebook = Codebook.of(questionnaire, language);
        SurveyData.Builder data = SurveyData.builder(codebook);
        for (int person = 0; person < people; person++) {
            for (String wave : waves) {
                for (String rater : new String[] {"self", "colleague 1", "colleague 2"}) {
                    data.row("Teacher " + person, wave, rater, person % 2 == 0 ? "even" : "odd");
                    for (int item = 0; item < codebook.items().size(); item++) {
                        data.answer(item, 1 + random.nextInt(5));
                    }
                }
            }
        }
        return data.build();
    }

    /** Returns the documents about the answers. */
    public static CompetenceReport report(SurveyData data, Language language) {
        return CompetenceReport.of(
                SurveyAnalysis.of(data, AnalysisOptions.USUAL), Imprint.of(language, CREATED), "toolkit 9.9");
    }
}
