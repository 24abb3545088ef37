package org.coachingtoolkit.reports.content;

import java.util.OptionalInt;
import java.util.stream.Stream;
import org.coachingtoolkit.core.common.Language;
import org.coachingtoolkit.core.competence.BuiltInQuestionnaires;
import org.coachingtoolkit.reports.Imprint;
import org.coachingtoolkit.reports.Reports;
import org.coachingtoolkit.reports.content.survey.CompetenceReport;
import org.coachingtoolkit.reports.document.Document;

/** Every document that the toolkit makes, in one language, for the tests that hold of all of them. */
public final class AllDocuments {
    private AllDocuments() {}

    /** Returns the documents of the sample programme, the empty forms, the papers about records and competences. */
    public static Stream<Document> of(Language language) {
        Imprint imprint = Imprint.of(language, SampleProgramme.CREATED);
        Reports reports = Reports.of(SampleProgramme.programme(), imprint);
        return Stream.of(
                        reports.all().map(report -> report.document()),
                        reports.of(SampleProgramme.ANNA).limit(1).map(report -> report.document()),
                        Reports.forms(imprint, OptionalInt.empty()).map(report -> report.document()),
                        RecordsDocumentsTest.documents(language),
                        competences(language))
                .flatMap(documents -> documents);
    }

    /** Returns the documents about competences: everybody's, a group's, a teacher's, and one with needs. */
    public static Stream<Document> competences(Language language) {
        CompetenceReport change = SampleSurvey.report(
                SampleSurvey.data(BuiltInQuestionnaires.qualities(), language, 20, "before", "after"), language);
        CompetenceReport needs = SampleSurvey.report(
                SampleSurvey.data(BuiltInQuestionnaires.ict().asNeeds(), language, 20, ""), language);
        return Stream.of(
                change.everybody(), change.group("even"), change.teacher(3, "Anna Example"), needs.everybody());
    }
}
