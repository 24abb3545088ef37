package org.coachingtoolkit.core.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Random;
import org.coachingtoolkit.core.finding.Checked;
import org.coachingtoolkit.core.finding.Finding;
import org.coachingtoolkit.core.json.CodebookJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Scales on which 3.5 is an answer. */
class HalfPointsTest {
    private static final String HALVES = """
            name,competence,min,max,step,reverse,labels,target
            A1,alpha,1,5,0.5,,1=never|5=always,4
            A2,alpha,1,5,0.5,yes,1=never|5=always,4
            A3,alpha,1,5,"0,5",,1=never|5=always,4
            """;
    /** The same, each answer doubled. */
    private static final String DOUBLED = """
            name,competence,min,max,reverse,target
            A1,alpha,2,10,,8
            A2,alpha,2,10,yes,8
            A3,alpha,2,10,,8
            """;

    private static Codebook codebook(String table) throws IOException {
        Checked<Codebook> read = SurveyFiles.codebook(table);
        assertThat(read.findings()).isEmpty();
        return read.get();
    }

    private static Checked<SurveyData> read(Codebook codebook, String data) throws IOException {
        return SurveyFiles.read(SurveyReader.of(codebook), data);
    }

    private static String table(double unit) {
        Random random = new Random(4);
        StringBuilder table = new StringBuilder("person;wave;rater;A1;A2;A3\n");
        for (String wave : List.of("before", "after")) {
            for (int person = 0; person < 30; person++) {
                for (String rater : List.of("self", "colleague")) {
                    table.append(person).append(';').append(wave).append(';').append(rater);
                    int level = 2 + random.nextInt(8);
                    for (int item = 0; item < 3; item++) {
                        int answer = Math.max(2, Math.min(10, level + random.nextInt(3) - 1));
                        table.append(';').append((item == 1 ? 12 - answer : answer) * unit);
                    }
                    table.append('\n');
                }
            }
        }
        return table.toString();
    }

    @Test
    void numbersAreHalfOfThoseOfDoubledAnswers() throws IOException {
        SurveyAnalysis halves =
                SurveyAnalysis.of(read(codebook(HALVES), table(0.5)).get(), AnalysisOptions.USUAL);
        SurveyAnalysis doubled =
                SurveyAnalysis.of(read(codebook(DOUBLED), table(1)).get(), AnalysisOptions.USUAL);

        assertThat(halves.results()).hasSameSizeAs(doubled.results());
        for (int i = 0; i < halves.results().size(); i++) {
            ResultRow one = halves.results().get(i);
            ResultRow other = doubled.results().get(i);
            assertThat(one.statistic()).isEqualTo(other.statistic());
            assertThat(one.estimate().isDefined()).isEqualTo(other.estimate().isDefined());
            if (one.estimate().isDefined()) {
                double value = one.estimate().orElseThrow();
                double twice = other.estimate().orElseThrow();
                assertThat(Math.abs(value - twice) <= 1e-9 * Math.max(1, Math.abs(twice))
                                || Math.abs(2 * value - twice) <= 1e-9 * Math.max(1, Math.abs(twice))
                                || Math.abs(4 * value - twice) <= 1e-9 * Math.max(1, Math.abs(twice)))
                        .as("%s: %s and %s", one.statistic(), value, twice)
                        .isTrue();
            }
        }
        assertThat(halves.find(Statistic.MEAN, "alpha", "before")
                        .orElseThrow()
                        .estimate()
                        .orElseThrow())
                .isCloseTo(
                        doubled.find(Statistic.MEAN, "alpha", "before")
                                        .orElseThrow()
                                        .estimate()
                                        .orElseThrow()
                                / 2,
                        within(1e-12));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "3.5|3.5",
                "3,5|3.5",
                "4|4",
                "4.0|4",
                "1.50|1.5",
                "always|5",
                "4 - mostly|4",
                "3.25|",
                "5.5|",
                "0.5|"
            })
    void anAnswerIsAWholeOrHalfPointOfTheScale(String answer, String value) throws IOException {
        Checked<SurveyData> read = read(codebook(HALVES), "person;A1;A2;A3\np;%s;1;1\n".formatted(answer));

        SurveyData data = read.get();
        assertThat(data.isAnswered(0, 0)).isEqualTo(value != null);
        if (value != null) {
            assertThat(data.value(0, 0)).isEqualTo(Double.parseDouble(value));
        } else {
            assertThat(read.findings()).anyMatch(finding -> finding.place().column() == 2);
        }
    }

    @Test
    void withoutThemInTheCodebookTheyAreAskedAbout() throws IOException {
        Checked<SurveyData> read = read(codebook(HALVES.replace("0.5", "1").replace("\"0,5\"", "")), table(0.5));

        assertThat(read.findings()).extracting(Finding::code).contains(SurveyFinding.NOT_A_NUMBER);
    }

    @Test
    void whatIsWrittenIsReadAgain() throws IOException {
        Codebook codebook = codebook(HALVES);
        SurveyData data = read(codebook, table(0.5)).get();
        ByteArrayOutputStream wide = new ByteArrayOutputStream();
        SurveyExport.wide(data, wide);

        SurveyData again = SurveyReader.of(codebook)
                .read("data.csv", new ByteArrayInputStream(wide.toByteArray()))
                .get();
        for (int row = 0; row < data.rows(); row++) {
            assertThat(again.value(row, 1)).isEqualTo(data.value(row, 1));
        }
        assertThat(codebook(CodebookCsv.write(codebook))).isEqualTo(codebook);
        assertThat(CodebookJson.read(CodebookJson.write(codebook)).get()).isEqualTo(codebook);
    }

    @Test
    void aDraftSaysSo() throws IOException {
        Checked<Codebook> draft = CodebookDraft.read("data.csv", SurveyFiles.utf8(table(0.5)));

        assertThat(draft.findings()).extracting(Finding::code).contains(SurveyFinding.DRAFT_HALVES);
        assertThat(draft.get().items()).hasSize(3).allMatch(SurveyItem::halves);
        assertThat(draft.get().items().get(0).scale().max()).isEqualTo(5);
    }
}
