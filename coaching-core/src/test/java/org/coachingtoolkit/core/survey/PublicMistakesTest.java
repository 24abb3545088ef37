package org.coachingtoolkit.core.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.coachingtoolkit.core.survey.SurveyFiles.codes;
import static org.coachingtoolkit.core.survey.SurveyFiles.message;
import static org.coachingtoolkit.core.survey.SurveyFiles.read;
import static org.coachingtoolkit.core.survey.SurveyFiles.reader;
import static org.coachingtoolkit.core.survey.SurveyFiles.utf8;

import java.io.IOException;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.coachingtoolkit.core.analytics.Remark;
import org.coachingtoolkit.core.finding.Checked;
import org.junit.jupiter.api.Test;

/** What is reported again and again of programs that analyse answers. */
class PublicMistakesTest {
    private static String table(String header, int people, IntFunction<String> row) {
        return header + "\n" + IntStream.range(0, people).mapToObj(row).collect(Collectors.joining("\n")) + "\n";
    }

    @Test
    void anItemThatNobodyAnsweredTakesItsCompetenceAlongAndIsNamed() throws IOException {
        String codebook = "name,competence,min,max\nA1,alpha,1,5\nA2,alpha,1,5\nB1,beta,1,5\n";
        String answers = table("person,A1,A2,B1", 8, person -> "p" + person + ",," + (1 + person % 5) + ",3");
        Checked<SurveyData> data = read(reader(codebook), answers);

        SurveyAnalysis analysis = SurveyAnalysis.of(data.get(), AnalysisOptions.USUAL);

        assertThat(message(analysis.findings(), SurveyFinding.NO_SCORES_OF_COMPETENCE))
                .contains("alpha", "A1")
                .doesNotContain("beta", "A2");
    }

    @Test
    void aShareOfVarianceBelowZeroBearsARemark() throws IOException {
        String answers = table(
                "person,group,A1,A2",
                40,
                person -> "p" + person + ",g" + person % 4 + "," + (1 + person / 4 % 5) + "," + (1 + person / 4 % 5));
        SurveyAnalysis analysis = SurveyAnalysis.of(read(answers).get(), AnalysisOptions.USUAL);

        List<ResultRow> shares = analysis.results().stream()
                .filter(row -> row.statistic() == Statistic.ICC1 || row.statistic() == Statistic.DESIGN_EFFECT)
                .toList();
        assertThat(shares)
                .hasSize(2)
                .allSatisfy(row -> assertThat(row.remarks()).containsExactly(Remark.BELOW_ZERO));
    }

    /** Two of five items are reversed: a third goes against the mixed sum of the others, and is not meant. */
    @Test
    void aDraftNamesTheItemsThatAreReversedAndNoOther() throws IOException {
        int[][] noise = {
            {0, 1, 0, 0, -1}, {1, 0, 0, -1, 0}, {0, 0, 1, 0, 0}, {-1, 0, 0, 1, 0}, {0, -1, 0, 0, 1}, {0, 0, -1, 0, 0}
        };
        String answers = table("code,E1,E2,E3,E4,E5", 60, person -> {
            int level = 2 + person % 3;
            int[] off = noise[person % 6];
            return "c" + person + "," + (6 - level + off[0]) + "," + (6 - level + off[1]) + "," + (level + off[2]) + ","
                    + (level + off[3]) + "," + (level + off[4]);
        });

        Checked<Codebook> draft = CodebookDraft.read("data.csv", utf8(answers));

        assertThat(draft.findings().stream()
                        .filter(finding -> finding.code() == SurveyFinding.DRAFT_REVERSED)
                        .map(finding -> finding.arguments().get("item")))
                .containsExactly("E1", "E2");
    }

    @Test
    void nothingIsReversedWhereAllItemsAreAlikeOrTheSame() throws IOException {
        String same =
                table("code,E1,E2,E3", 20, person -> "c" + person + ",3," + (1 + person % 5) + "," + (1 + person % 5));

        assertThat(codes(CodebookDraft.read("data.csv", utf8(same)))).doesNotContain(SurveyFinding.DRAFT_REVERSED);
    }
}
