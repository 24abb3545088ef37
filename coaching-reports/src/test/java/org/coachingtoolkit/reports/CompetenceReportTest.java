package org.coachingtoolkit.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.coachingtoolkit.reports.content.SampleSurvey.data;
import static org.coachingtoolkit.reports.content.SampleSurvey.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.coachingtoolkit.core.common.Language;
import org.coachingtoolkit.core.competence.BuiltInQuestionnaires;
import org.coachingtoolkit.core.survey.SurveyData;
import org.coachingtoolkit.reports.content.survey.CompetenceReport;
import org.coachingtoolkit.reports.document.Block;
import org.coachingtoolkit.reports.document.Chart;
import org.coachingtoolkit.reports.document.Document;
import org.coachingtoolkit.reports.document.PlainText;
import org.coachingtoolkit.reports.document.Table;
import org.coachingtoolkit.reports.pdf.PdfWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CompetenceReportTest {
    @ParameterizedTest
    @EnumSource
    void everybodysReportHasProfileGapsTablesAndMethods(Language language) {
        Document document = report(data(BuiltInQuestionnaires.qualities(), language, 20, "before", "after"), language)
                .everybody();

        assertThat(document.blocks()).hasAtLeastOneElementOfType(Chart.Radar.class);
        assertThat(document.blocks()).hasAtLeastOneElementOfType(Chart.Bars.class);
        assertThat(document.blocks()).hasAtLeastOneElementOfType(Chart.Shares.class);
        assertThat(document.blocks()).filteredOn(Chart.Dots.class::isInstance).hasSize(3);
        assertThat(document.blocks()).filteredOn(Table.class::isInstance).hasSize(10);
        assertThat(PlainText.of(document))
                .contains("toolkit 9.9", "Feldt 1965", "even", "odd")
                .doesNotContain("NaN");
    }

    @Test
    void aTeachersReportShowsTheOwnProfileAndHidesTwoColleagues() {
        SurveyData data = data(BuiltInQuestionnaires.qualities(), Language.EN, 12, "before", "after");

        Document document = report(data, Language.EN).teacher(3, "Anna Example");

        String text = PlainText.of(document);
        assertThat(text)
                .contains("Anna Example", "before, the teacher", "after, the teacher", "Zone of nearest")
                .doesNotContain("colleagues", "Teacher 4");
        assertThat(document.blocks()).hasAtLeastOneElementOfType(Chart.Radar.class);
    }

    @Test
    void needsAreRankedByImportance() {
        SurveyData data = data(BuiltInQuestionnaires.ict().asNeeds(), Language.RU, 12, "");

        String text = PlainText.of(report(data, Language.RU).everybody());

        assertThat(text)
                .contains("взвешенный разрыв", "Borich 1980", "t-интервал", "делитель n − 1", "баллы от 3 оценивающих")
                .doesNotContain("t interval", "listwise", "scores of");
    }

    @Test
    void theWorkbookHasATableForEachSection() {
        Document workbook = report(
                        data(BuiltInQuestionnaires.qualities(), Language.EN, 12, "before", "after"), Language.EN)
                .workbook();

        assertThat(workbook.blocks())
                .filteredOn(Table.class::isInstance)
                .extracting(block -> ((Table) block).name())
                .containsExactly(
                        "Scores",
                        "Items",
                        "Missing answers",
                        "Reliability",
                        "Change",
                        "Did it help",
                        "Agreement",
                        "Groups",
                        "Correlations",
                        "Needs",
                        "Formulas and sources",
                        "Scores of people",
                        "Data");
        for (Block block : workbook.blocks()) {
            if (block instanceof Table table) {
                int index = 0;
                for (var row : table.rows()) {
                    table.checkRow(row, index++);
                }
                assertThat(index).as(table.name()).isPositive();
            }
        }
    }

    @Test
    void groupsThatAreTooSmallHaveNoReport() {
        CompetenceReport large = report(data(BuiltInQuestionnaires.ict(), Language.EN, 20, ""), Language.EN);
        CompetenceReport small = report(data(BuiltInQuestionnaires.ict(), Language.EN, 8, ""), Language.EN);

        assertThat(PlainText.of(large.group("even"))).contains("even", "10 people");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> small.group("even"))
                .withMessageContaining("even");
        assertThatIllegalArgumentException().isThrownBy(() -> large.group("nowhere"));
    }

    @Test
    void nothingButOnePersonIsStillADocument() throws IOException {
        CompetenceReport report = report(data(BuiltInQuestionnaires.qualities(), Language.UK, 1, ""), Language.UK);
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();

        new PdfWriter().write(report.everybody(), pdf);
        new PdfWriter().write(report.teacher(0, "Особа"), pdf);

        assertThat(pdf.size()).isPositive();
    }
}
