package org.coachingtoolkit.core.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.coachingtoolkit.core.survey.SurveyFiles.TWO;
import static org.coachingtoolkit.core.survey.SurveyFiles.codes;
import static org.coachingtoolkit.core.survey.SurveyFiles.message;
import static org.coachingtoolkit.core.survey.SurveyFiles.read;
import static org.coachingtoolkit.core.survey.SurveyFiles.reader;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.coachingtoolkit.core.finding.Checked;
import org.coachingtoolkit.core.finding.Finding;
import org.coachingtoolkit.core.table.TableFinding;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What researchers met: tables and answers that were read as something else without a word. */
class SurveyMisreadingTest {
    @Nested
    class Rectangles {
        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "person,A1,A2;p,1,2;q,3|3: 2",
                    "person,A1,A2;p,1,2;q,2,5,3|3: 4",
                    "A1,A2;p,1,2;q,3,4|2: 3; 3: 3",
                    "person,A1,A2;p,1,2;exported today|3: 1"
                })
        void aRowThatIsLongerOrShorterThanTheHeadersIsNotRead(String data, String lines) throws IOException {
            Checked<SurveyData> read = read(data.replace(';', '\n') + "\n");

            assertThat(read.value()).isEmpty();
            assertThat(message(read, TableFinding.RAGGED)).contains(lines, "quotation marks");
        }

        @ParameterizedTest
        @ValueSource(strings = {"person,A1,A2\np,1,2,,\n", "person,A1,A2,,\np,1,2\n", "Title\nperson,A1,A2\np,1,2\n"})
        void blankFieldsAtTheEndAndTitlesAreNone(String data) throws IOException {
            assertThat(codes(read(data))).doesNotContain(TableFinding.RAGGED);
        }
    }

    @Nested
    class Answers {
        @Test
        void aScaleThatBeginsElsewhereIsAskedAbout() throws IOException {
            Checked<SurveyData> read = read("person,A1,A2\np,0,4\nq,1,3\nr,0,2\ns,4,0\n");

            assertThat(read.value()).isEmpty();
            assertThat(message(read, SurveyFinding.SHIFTED_SCALE)).contains("0 to 4", "1 to 5");
            assertThat(codes(read("person,A1,A2\np,0,5\nq,1,3\n"))).containsExactly(SurveyFinding.OUT_OF_RANGE);
        }

        @ParameterizedTest
        @ValueSource(strings = {"02.мар", "2-Mar", "Mar-02", "2026-03-02", "03.02.2026", "2/3/2026", "03.бер", "1 янв"})
        void whatASpreadsheetMadeADateIsNoAnswer(String date) throws IOException {
            Checked<SurveyData> read = read("person,A1,A2\np," + date + ",2\nq,3,3\n");

            assertThat(read.get().isAnswered(0, 0)).isFalse();
            assertThat(message(read, SurveyFinding.DATE)).contains(date);
        }

        @Test
        void valuesThatCannotBeReadAreListedOnceForAllColumns() throws IOException {
            Checked<SurveyData> read = read("person,A1,A2\np,maybe,2.5\nq,2.5,maybe\nr,maybe,maybe\ns,1,1\n");

            assertThat(codes(read)).containsExactly(SurveyFinding.NOT_A_NUMBER);
            assertThat(message(read, SurveyFinding.NOT_A_NUMBER)).contains("A1, A2", "maybe ×4", "2.5 ×2");
        }

        @ParameterizedTest
        @CsvSource({"3 : 1-2 times,3", "2 : Agree2,2", "4) 5 days a week,4", "1 = 0 lessons,1", "2-3 times,", "3 из 5,"
        })
        void wordsBesideACodeMayHoldFigures(String answer, Integer level) throws IOException {
            SurveyData data = read("person,A1,A2\np," + answer + ",2\n").get();

            assertThat(data.isAnswered(0, 0) ? (Integer) data.answer(0, 0) : null)
                    .isEqualTo(level);
        }

        @Test
        void refusedRowsAreNotAnEmptyFile() throws IOException {
            assertThat(codes(read("person,wave,A1,A2\np,,1,2\n")))
                    .containsExactly(SurveyFinding.NO_ROW_LEFT, SurveyFinding.NO_WAVE_NAME);
        }

        @Test
        void headersBelowTheFirstLineAreFound() throws IOException {
            Checked<SurveyData> read = read("person,group,wave,Plan,\n,,,A1,A2\np,x,t1,1,2\n");

            assertThat(message(read, SurveyFinding.HEADERS_BELOW)).contains("line 2", "A1, A2");
        }

        @Test
        void limeSurveyWritesTheCodeBeforeTheText() throws IOException {
            Checked<SurveyData> read = read(
                    reader("name,role,competence,min,max,labels\ntoken,person,,,,\nA1,,alpha,1,5,1=A1|2=A2\n"), """
                    id. Response ID,submitdate. Date submitted,lastpage. Last page,token. Token,A1. I plan
                    1,2026-09-01,3,T1,A2
                    2,2026-09-01,3,T2,A1
                    """);

            assertThat(codes(read)).containsExactly(SurveyFinding.RECOGNISED);
            assertThat(read.get().people()).containsExactly("T1", "T2");
            assertThat(read.get().answer(0, 0)).isEqualTo(2);
        }
    }

    @Nested
    class Statements {
        private static final String STATED = """
                name,competence,text,min,max
                A1,alpha,I plan my lessons,1,5
                A2,alpha,"I ask colleagues for help, and give it",1,5
                A3,alpha,Parents hear from me,1,5
                """;

        private Checked<SurveyData> headed(String... headers) throws IOException {
            return read(reader(STATED), "person;" + String.join(";", headers) + "\n" + "p;1;2;3\nq;2;3;4\n");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "A2. I plan my lessons;A1. I ask colleagues for help, and give it",
                    "A2: I plan my lessons.;A1",
                    "A2->I PLAN my  lessons;A1",
                    "A1 [I ask colleagues for help, and give it];A3"
                })
        void aNameWithTheStatementOfAnotherItemIsAskedAbout(String headers) throws IOException {
            String[] both = headers.split(";", -1);

            Checked<SurveyData> read = headed(both[0], both[1], "notes");

            assertThat(read.value()).isEmpty();
            assertThat(message(read, SurveyFinding.NAME_CONTRADICTS)).contains("A1", "A2");
        }

        @Test
        void soIsOneInTheSecondLineOfHeadersAndWithAWave() throws IOException {
            String first = "StartDate,EndDate,Status,IPAddress,Progress,Finished,person,A1,A2,A3\n";
            String third = "{\"\"ImportId\"\":\"\"startDate\"\"}";
            String rest =
                    ",b,c,d,e,f,person,Parents hear from me,I ask colleagues for help and give it,I plan my lessons\n\""
                            + third + "\",b,c,d,e,f,g,h,i,j\n,,0,,100,1,p,1,2,3\n";

            assertThat(codes(read(reader(STATED), first + "Start Date" + rest)))
                    .contains(SurveyFinding.NAME_CONTRADICTS);
            assertThat(codes(read(
                            reader(STATED).ofWaves(List.of("t1", "t2")),
                            "person,A1. Parents hear from me [t1],A1. I plan my lessons [t2]\np,1,2\n")))
                    .contains(SurveyFinding.NAME_CONTRADICTS);
        }

        @ParameterizedTest
        @CsvSource({
            "A1. I sing in the choir,true",
            "A1. I do not plan my lessons,true",
            "A1. I plan,false",
            "A1. I plan my lessons!,false",
            "A1. How true is this of you: I plan my lessons,false",
            "A1. Planning of lessons: I plan,false",
            "A1,false",
            "I plan my lessons *,false"
        })
        void aStatementThatTheCodebookDoesNotHaveIsAskedAbout(String header, boolean asked) throws IOException {
            Checked<SurveyData> read = headed(header, "A2", "A3");

            assertThat(read.get().people()).hasSize(2);
            assertThat(codes(read).contains(SurveyFinding.OTHER_STATEMENT)).isEqualTo(asked);
            if (asked) {
                assertThat(message(read, SurveyFinding.OTHER_STATEMENT)).contains("plan my lessons");
            }
        }

        /** The names of a reversed item and a straight one swapped: nothing in the table says so but the answers. */
        @Test
        void namesThatAreSwappedWithAReversedItemShowInTheAnswers() throws IOException {
            String rows = IntStream.range(0, 30)
                    .mapToObj(i -> """
                            p%d,%d,%d,%d,%d
                            """.formatted(i, 1 + i % 5, 1 + (i + i / 9) % 5, 1 + (i + i / 14) % 5, 5 - i % 5))
                    .collect(Collectors.joining());
            String codebook = """
                    name,competence,min,max,reverse
                    A1,alpha,1,5,
                    A2,alpha,1,5,
                    A3,alpha,1,5,yes
                    A4,alpha,1,5,
                    """;

            SurveyData swapped =
                    read(reader(codebook), "person,A1,A2,A3,A4\n" + rows).get();

            assertThat(message(
                            SurveyAnalysis.of(swapped, AnalysisOptions.USUAL).findings(), SurveyFinding.AGAINST_OTHERS))
                    .contains("A3");
        }
    }

    @Nested
    class Results {
        @Test
        void anItemThatGoesAgainstTheOthersIsAskedAbout() throws IOException {
            String rows = IntStream.range(0, 20)
                    .mapToObj(i -> "p%d,%d,%d,%d\n".formatted(i, 1 + i % 5, 1 + (i + i / 9) % 5, 5 - i % 5))
                    .collect(Collectors.joining());
            SurveyData data = read(reader(TWO + "A3,alpha,1,5\n"), "person,A1,A2,A3\n" + rows)
                    .get();

            List<Finding> findings =
                    SurveyAnalysis.of(data, AnalysisOptions.USUAL).findings();

            assertThat(message(findings, SurveyFinding.AGAINST_OTHERS)).contains("A3", "alpha");
        }

        /** Gains of 1/3, 2/3 and so on are ties though their last binary digits differ: R's cor.test gives -2/3. */
        @Test
        void gainsThatAreEqualOnPaperAreTies() throws IOException {
            List<int[]> before = List.of(
                    new int[] {1, 1, 2},
                    new int[] {2, 2, 3},
                    new int[] {3, 3, 4},
                    new int[] {1, 2, 2},
                    new int[] {2, 3, 3},
                    new int[] {4, 4, 4});
            int[] sums = {1, 1, 1, 2, 2, 2};
            StringBuilder data = new StringBuilder("person,wave,A1,A2,A3\n");
            for (int i = 0; i < before.size(); i++) {
                int[] b = before.get(i);
                int[] a = b.clone();
                for (int add = 0; add < sums[i]; add++) {
                    a[add]++;
                }
                data.append("p%d,t1,%d,%d,%d\np%d,t2,%d,%d,%d\n".formatted(i, b[0], b[1], b[2], i, a[0], a[1], a[2]));
            }
            SurveyData read = read(reader(TWO + "A3,alpha,1,5\n"), data.toString())
                    .get()
                    .withDoses(Map.of("p0", 1, "p1", 2, "p2", 3, "p3", 4, "p4", 5));

            ResultRow rho = SurveyAnalysis.of(read, AnalysisOptions.USUAL)
                    .find(Statistic.DOSE_RHO, ResultRow.Scope.change("alpha", "t2", "t1"))
                    .orElseThrow();

            // ranks of dose 1 2 3 4 5, of gain 2 2 2 4.5 4.5
            assertThat(rho.estimate().orElseThrow()).isCloseTo(Math.sqrt(0.75), within(1e-12));
            assertThat(rho.leftOut()).isEqualTo(1);
            assertThat(message(read.doseFindings(), SurveyFinding.NO_DOSE)).contains("p5");
            assertThat(message(read.withDoses(Map.of("p0", 0)).doseFindings(), SurveyFinding.NO_SESSION))
                    .contains("journal");
        }
    }
}
