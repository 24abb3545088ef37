package org.coachingtoolkit.core.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;
import org.coachingtoolkit.core.finding.Checked;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class SurveyExportTest {
    private final SurveyData data = Surveys.data(2);

    private interface Writing {
        void to(ByteArrayOutputStream out) throws IOException;
    }

    private static byte[] bytes(Writing writing) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        writing.to(out);
        return out.toByteArray();
    }

    private static String text(Writing writing) throws IOException {
        return new String(bytes(writing), StandardCharsets.UTF_8);
    }

    private static List<String> cells(SurveyData data) {
        return IntStream.range(0, data.rows())
                .mapToObj(row -> data.people().get(data.person(row))
                        + data.waves().get(data.wave(row))
                        + data.raters().get(data.rater(row))
                        + data.groups().get(data.group(row))
                        + IntStream.range(0, 6)
                                .mapToObj(item -> data.isNotApplicable(row, item)
                                        ? "x"
                                        : data.isAnswered(row, item) ? "" + data.answer(row, item) : "-")
                                .toList())
                .sorted()
                .toList();
    }

    @Test
    void wideAndLongDataAreReadBackWithTheirCodebook() throws IOException {
        byte[] codebook =
                CodebookCsv.write(SurveyExport.codebook(data.codebook())).getBytes(StandardCharsets.UTF_8);
        Checked<Codebook> read = CodebookCsv.read("codebook.csv", new ByteArrayInputStream(codebook));
        assertThat(read.findings()).isEmpty();
        SurveyReader csv = SurveyReader.of(read.get());

        Checked<SurveyData> wide =
                csv.read("data.csv", new ByteArrayInputStream(bytes(out -> SurveyExport.wide(data, out))));
        Checked<SurveyData> tall =
                csv.read("data.csv", new ByteArrayInputStream(bytes(out -> SurveyExport.longForm(data, out))));

        assertThat(wide.findings()).isEmpty();
        assertThat(tall.findings()).isEmpty();
        assertThat(cells(wide.get())).isEqualTo(cells(data));
        assertThat(cells(tall.get())).isEqualTo(cells(data));
    }

    @Test
    void resultsHave17DigitsAndReasons() throws IOException {
        SurveyAnalysis analysis = SurveyAnalysis.of(data, AnalysisOptions.USUAL);

        List<String> lines = text(out -> SurveyExport.results(analysis.results(), out))
                .lines()
                .toList();

        assertThat(lines).hasSize(analysis.results().size() + 1);
        assertThat(lines.get(0))
                .isEqualTo(
                        "statistic,estimate,se,ci_low,ci_high,p,n,method,scope,item,group,wave,section,left_out,reason,df1,df2,p_adjusted,remarks");
        assertThat(lines.get(1)).startsWith("mean,");
        assertThat(SurveyExport.number(1 / 3.0)).isEqualTo("0.33333333333333331");
        assertThat(SurveyExport.number(0.1)).isEqualTo("0.10000000000000001");
        assertThat(SurveyExport.number(-0.0)).isEqualTo("0");
        assertThat(SurveyExport.number(1e-300)).isEqualTo("1E-300");
        assertThat(Double.parseDouble(SurveyExport.number(Math.PI * 1e20))).isEqualTo(Math.PI * 1e20);
    }

    @Test
    void theScriptNamesTheFilesThatAreWritten() throws IOException {
        assertThat(text(out -> SurveyExport.rScript(data, out)))
                .contains("data.csv", "codebook.csv", "results.csv", "psych::alpha");
    }

    @Test
    void anSpssFileHasHeaderDictionaryAndCases() throws IOException {
        byte[] sav = bytes(out -> SurveyExport.sav(data, "Опрос", LocalDateTime.of(2026, 11, 22, 9, 0), out));
        ByteBuffer little = ByteBuffer.wrap(sav).order(ByteOrder.LITTLE_ENDIAN);

        assertThat(new String(sav, 0, 4, StandardCharsets.US_ASCII)).isEqualTo("$FL2");
        assertThat(little.getInt(64)).as("layout").isEqualTo(2);
        assertThat(little.getInt(68))
                .as("person in one segment of 8 bytes, the rest numbers")
                .isEqualTo(2 + 3 + 6);
        assertThat(little.getInt(80)).as("cases").isEqualTo(data.rows());
        String all = new String(sav, StandardCharsets.UTF_8);
        assertThat(all).contains("22 Nov 26", "09:00:00", "Опрос", "Пункт A1", "V5=A1", "UTF-8", "not applicable");
        assertThat(bytes(out -> SurveyExport.sav(data, "Опрос", LocalDateTime.of(2026, 11, 22, 9, 0), out)))
                .isEqualTo(sav);
    }

    @Nested
    class Codes {
        @Test
        void standInThePlaceOfNamesAndKeepTheAnswers() {
            SurveyData coded = Pseudonyms.withKey("a secret").apply(data);

            assertThat(coded.people())
                    .hasSize(18)
                    .allMatch(code -> code.matches("P\\d{3}"))
                    .isSorted();
            assertThat(cells(coded).stream().map(cell -> cell.substring(4)).sorted())
                    .containsExactlyElementsOf(cells(data).stream()
                            .map(cell -> cell.replaceFirst("Имя \\d+", ""))
                            .sorted()
                            .toList());
            assertThat(IntStream.range(0, coded.rows())
                            .mapToObj(row -> coded.people().get(coded.person(row))))
                    .isSorted();
        }

        @Test
        void dependOnTheKeyAndNotOnTheOrder() {
            List<String> people = data.people();
            Pseudonyms codes = Pseudonyms.withKey("a secret");
            List<String> reversed = IntStream.range(0, people.size())
                    .mapToObj(i -> people.get(people.size() - 1 - i))
                    .toList();

            assertThat(new HashSet<>(codes.codes(people))).hasSize(people.size());
            assertThat(codes.codes(reversed).get(0))
                    .isEqualTo(codes.codes(people).get(people.size() - 1));
            assertThat(Pseudonyms.withKey("another one").codes(people)).isNotEqualTo(codes.codes(people));
            assertThat(Pseudonyms.of(data).codes(people))
                    .isEqualTo(Pseudonyms.of(Surveys.data(2)).codes(people))
                    .isNotEqualTo(Pseudonyms.of(Surveys.data(3)).codes(people));
        }
    }
}
