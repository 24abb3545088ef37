package org.coachingtoolkit.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.coachingtoolkit.reports.content.SampleSurvey.data;
import static org.coachingtoolkit.reports.content.SampleSurvey.report;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.coachingtoolkit.core.common.Language;
import org.coachingtoolkit.core.competence.BuiltInQuestionnaires;
import org.coachingtoolkit.core.survey.Codebook;
import org.coachingtoolkit.core.survey.CodebookCsv;
import org.coachingtoolkit.core.survey.SurveyData;
import org.coachingtoolkit.core.survey.SurveyReader;
import org.coachingtoolkit.reports.content.survey.CompetenceReport;
import org.coachingtoolkit.reports.document.Block;
import org.coachingtoolkit.reports.document.Chart;
import org.coachingtoolkit.reports.document.Document;
import org.coachingtoolkit.reports.document.PlainText;
import org.coachingtoolkit.reports.document.Row;
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
        assertThat(document.blocks()).filteredOn(Table.class::isInstance).hasSize(11);
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

    /** One item, answers that are all alike, a competence that one person answered: no dash stands for any of that. */
    @ParameterizedTest
    @EnumSource
    void whatIsNotThereHasAReasonInItsPlace(Language language) throws IOException {
        Codebook codebook = CodebookCsv.read("codebook.csv", stream("""
                        name,competence,min,max,target
                        s1,Single,1,5,4
                        c1,Constant,1,5,4
                        c2,Constant,1,5,
                        r1,Rare,1,5,5
                        r2,Rare,1,5,
                        """)).get();
        StringBuilder rows = new StringBuilder("person,wave,group,s1,c1,c2,r1,r2\n");
        for (int i = 0; i < 24; i++) {
            rows.append(
                    "p%d,t%d,g%d,%d,5,5,%s\n".formatted(i / 2, 1 + i % 2, i / 12, 1 + i * 3 % 5, i == 1 ? "3,4" : ","));
        }
        CompetenceReport report = report(
                SurveyReader.of(codebook)
                        .read("data.csv", stream(rows.toString()))
                        .get(),
                language);

        for (Document document : List.of(report.everybody(), report.workbook(), report.teacher(1, "Anna"))) {
            for (Block block : document.blocks()) {
                if (block instanceof Table table) {
                    for (Row row : table.rows()) {
                        if (row instanceof Row.Values values) {
                            assertThat(values.cells())
                                    .extracting(cell -> cell.written(language))
                                    .as(table.name())
                                    .doesNotContain("–", "-", "—", "NaN")
                                    .noneMatch(text -> text.startsWith("reason."));
                        }
                    }
                }
            }
        }
        String few = switch (language) {
            case EN -> "too few people";
            case RU -> "мало людей";
            case UK -> "мало людей";
        };
        assertThat(PlainText.of(report.everybody()).lines().filter(line -> line.startsWith("| Rare")))
                .as("what one person answered is not told")
                .hasSizeGreaterThan(5)
                .allMatch(line -> line.contains(few) && !line.matches(".*[35].*"));
        assertThat(PlainText.of(report.workbook())).contains(few);
    }

    /** Alpha below 0, and correlations with stars by the p that Holm adjusts: checked against R's cor.test and p.adjust. */
    @ParameterizedTest
    @EnumSource
    void correlationsStandInOneTableAndDoubtsAboutNumbersBelowThem(Language language) throws IOException {
        Codebook codebook = CodebookCsv.read("codebook.csv", stream("""
                        name,competence,min,max
                        a1,First,1,5
                        b1,Second,1,5
                        c1,Third,1,5
                        c2,Third,1,5
                        """)).get();
        int[][] answers = {
            {1, 1, 3, 2},
            {2, 2, 2, 4},
            {3, 3, 5, 1},
            {4, 4, 1, 4},
            {5, 4, 4, 2},
            {1, 2, 3, 3},
            {2, 1, 5, 1},
            {3, 4, 2, 5},
            {4, 5, 4, 1},
            {5, 5, 1, 5}
        };
        StringBuilder rows = new StringBuilder("person,a1,b1,c1,c2\n");
        for (int i = 0; i < answers.length; i++) {
            int[] of = answers[i];
            rows.append("p%d,%d,%d,%d,%d\n".formatted(i, of[0], of[1], of[2], of[3]));
        }

        String text = PlainText.of(report(
                        SurveyReader.of(codebook)
                                .read("data.csv", stream(rows.toString()))
                                .get(),
                        language)
                .everybody());

        boolean english = language == Language.EN;
        String comma = english ? "." : ",";
        String r = english ? "\\.88" : "0[,.]88";
        assertThat(text.lines())
                .anyMatch(line -> line.matches("\\| 2\\. Second \\| 3.10 \\| 1.52 \\| [^|]+ \\| " + r + "\\*\\* \\|.*"))
                .anyMatch(line -> line.startsWith("| 3. Third") && line.contains(" −22" + comma));
        assertThat(text)
                .contains(
                        switch (language) {
                            case EN -> "Reliability is negative (Third)";
                            case RU -> "Надёжность отрицательна (Third)";
                            case UK -> "Надійність від'ємна (Third)";
                        });
    }

    private static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
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
