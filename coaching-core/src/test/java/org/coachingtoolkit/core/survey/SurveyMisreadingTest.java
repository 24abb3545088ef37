package org.coachingtoolkit.core.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.coachingtoolkit.core.common.Language;
import org.coachingtoolkit.core.finding.Checked;
import org.coachingtoolkit.core.finding.Finding;
import org.coachingtoolkit.core.finding.FindingCode;
import org.coachingtoolkit.core.json.CodebookJson;
import org.coachingtoolkit.core.table.TableFinding;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What researchers met: tables that were read as something else without a word. */
class SurveyMisreadingTest {
    private static final String TWO = "name,competence,min,max\nA1,alpha,1,5\nA2,alpha,1,5\n";

    private static Checked<Codebook> codebook(String table) throws IOException {
        return CodebookCsv.read("codebook.csv", new ByteArrayInputStream(table.getBytes(StandardCharsets.UTF_8)));
    }

    private static SurveyReader reader(String codebook) throws IOException {
        return SurveyReader.of(codebook(codebook).get());
    }

    private static Checked<SurveyData> read(SurveyReader reader, String data) throws IOException {
        return reader.read("data.csv", new ByteArrayInputStream(data.getBytes(StandardCharsets.UTF_8)));
    }

    private static Checked<SurveyData> read(String data) throws IOException {
        return read(reader(TWO), data);
    }

    private static List<FindingCode> codes(Checked<?> checked) {
        return checked.findings().stream().map(Finding::code).toList();
    }

    private static String message(List<Finding> findings, FindingCode code) {
        Finding finding =
                findings.stream().filter(f -> f.code() == code).findFirst().orElseThrow();
        for (Language language : Language.values()) {
            assertThat(finding.message(language)).endsWith("?").doesNotContain("{");
        }
        return finding.message(Language.EN);
    }

    private static String message(Checked<?> checked, FindingCode code) {
        return message(checked.findings(), code);
    }

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

        @Test
        void soAreLinesOfACodebook() throws IOException {
            Checked<Codebook> read =
                    codebook("name,competence,text,min,max\nA1,alpha,I plan, and I do,1,5\nA2,alpha,1,5\n");

            assertThat(read.value()).isEmpty();
            assertThat(message(read, TableFinding.RAGGED)).contains("2: 6; 3: 4");
        }
    }

    @Nested
    class Codebooks {
        @ParameterizedTest
        @CsvSource({"revers,reverse", "reversе,reverse", "labls,labels", "taget,target", "competense,competence"})
        void aHeadingThatIsLikeAKnownOneIsAskedAbout(String heading, String meant) throws IOException {
            Checked<Codebook> read = codebook("name,competence,min,max," + heading + "\nA1,alpha,1,5,\n");

            assertThat(read.value()).isEmpty();
            assertThat(message(read, SurveyFinding.LIKELY_HEADING)).contains(heading, meant);
        }

        @Test
        void soIsAnyOtherButNotes() throws IOException {
            assertThat(message(
                            codebook("name,competence,min,max,polarity\nA1,alpha,1,5,-\n"),
                            SurveyFinding.UNKNOWN_HEADING))
                    .contains("polarity", "reverse");
            assertThat(message(codebook("name,competence,min,max,\nA1,alpha,1,5,yes\n"), SurveyFinding.UNKNOWN_HEADING))
                    .contains("known are");
            assertThat(codebook("name,competence,min,max,Notes,\nA1,alpha,1,5,hm,\n")
                            .findings())
                    .isEmpty();
        }

        @ParameterizedTest
        @CsvSource({
            "1=5|2=4|4=2|5=1,LABEL_IS_LEVEL",
            "1=2|2=yes,LABEL_IS_LEVEL",
            "1=no|2=No ,SAME_LABEL",
            "1=never|6=always,OFF_SCALE",
            "1=never|often,NO_LABEL"
        })
        void labelsThatMayMeanTwoThingsAreAskedAbout(String labels, SurveyFinding code) throws IOException {
            Checked<Codebook> read = codebook("name,competence,min,max,labels\nA1,alpha,1,5," + labels + "\n");

            assertThat(read.hasErrors()).isTrue();
            assertThat(message(read, code)).isNotEmpty();
            assertThat(codebook("name,competence,min,max,labels\nA1,alpha,1,5,1=1|2=2|3=10\n")
                            .findings())
                    .isEmpty();
        }

        @Test
        void scalesAndNamesWithinACompetenceAreOne() throws IOException {
            String mixed = "name,competence,min,max\nA1,alpha,1,5\nA2,alpha,1,10\n";
            assertThat(message(codebook(mixed), SurveyFinding.MIXED_SCALES)).contains("1–5: A1; 1–10: A2");
            assertThat(message(
                            CodebookJson.read(CodebookJson.write(codebook(mixed).get())), SurveyFinding.MIXED_SCALES))
                    .contains("alpha");
            // the second begins with a Cyrillic letter
            assertThat(message(
                            codebook("name,competence,min,max\nA1,Alpha,1,5\nA2,Аlpha,1,5\nA3,Beta,1,5\n"),
                            SurveyFinding.SAME_COMPETENCE))
                    .contains("A2");
            assertThat(codebook("name,competence,min,max\nA1,Level 1,1,5\nA2,Level 2,1,5\n")
                            .findings())
                    .isEmpty();
        }

        @Test
        void wordsOfOtherLanguagesAreRolesAndNothingElseIsSaidOfRefusedLines() throws IOException {
            assertThat(codebook("name,role,competence,min,max\nкод,участник,,,\nA1,Пункт,alpha,1,5\n")
                            .get()
                            .keys()
                            .person())
                    .isEqualTo("код");
            assertThat(codes(codebook("name,competence,min,max,missing\nA1,alpha,1,5,3\n")))
                    .containsExactly(SurveyFinding.CODE_IS_LEVEL);
            assertThat(codes(codebook("name,role,competence,min,max,labels\nw,wave,,,,a|A\nA1,,alpha,1,5,\n")))
                    .containsExactly(SurveyFinding.UNKNOWN_WORD);
        }
    }

    @Nested
    class People {
        @ParameterizedTest
        @ValueSource(
                strings = {"Итого", "ИТОГО:", "Среднее", "Mean", "Grand total", "Всього по школі", "SD", "Average score"
                })
        void rowsThatSumUpAreNobody(String name) throws IOException {
            Checked<SurveyData> read = read("person,A1,A2\nMarina,1,2\nTotalova,3,4\n" + name + ",4,5\n");

            assertThat(read.get().people()).containsExactly("Marina", "Totalova");
            assertThat(message(read, SurveyFinding.TOTAL_ROW)).contains(name, "line 4");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "N",
                    "n",
                    "n = 24",
                    "N (всего)",
                    "Valid N",
                    "M",
                    "Кол-во",
                    "Количество ответов",
                    "Всего анкет",
                    "Анкет: 24",
                    "Опрошено",
                    "Кількість анкет",
                    "к-сть",
                    "Відповіли: 12",
                    "Number of responses",
                    "Respondents",
                    "Base size",
                    "Общий итог",
                    "Загальний підсумок",
                    "Итоговый балл",
                    "Сумма баллов",
                    "Среднее арифметическое",
                    "Середня оцінка",
                    "Ср. балл",
                    "Mean (SD)",
                    "Group mean",
                    "В среднем",
                    "Стандартное отклонение",
                    "Ст. откл.",
                    "% ответов",
                    "Макс.",
                    "Std. Deviation",
                    "Ранг"
                })
        void soAreCountsAndOtherFigures(String name) throws IOException {
            Checked<SurveyData> read = read("person,A1,A2\nMarina,1,2\nAnna,3,4\n" + name + ",4,5\n");

            assertThat(read.get().people()).containsExactly("Marina", "Anna");
            assertThat(message(read, SurveyFinding.TOTAL_ROW)).contains(name, "line 4");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "Number 5",
                    "Response 12",
                    "Nina",
                    "N. Orlova",
                    "n12",
                    "Макс",
                    "Count Dracula",
                    "Респондент 3",
                    "Всеволод",
                    "Базаров",
                    "Среднев",
                    "Модестов",
                    "Участник 4",
                    "Число",
                    "Meaney"
                })
        void peopleWhoAreCalledAlikeArePeople(String name) throws IOException {
            assertThat(read("person,A1,A2\nMarina,1,2\nAnna,3,4\n" + name + ",4,5\n")
                            .get()
                            .people())
                    .hasSize(name.equals("Число") ? 2 : 3);
        }

        @ParameterizedTest
        @ValueSource(strings = {"a,1,2;b,2,3;n,4,5;m,1,1", "N,4,5;a,1,1;m,2,2;b,3,3"})
        void aLetterIsAPersonAmongLetters(String rows) throws IOException {
            Checked<SurveyData> read = read("person,A1,A2\n" + rows.replace(';', '\n') + "\n");

            assertThat(read.get().people()).hasSize(4);
            assertThat(codes(read)).isEmpty();
        }

        @Test
        void aTotalMayStandInAnotherColumnThanThePerson() throws IOException {
            assertThat(read("group,person,A1,A2\nx,1,1,2\ny,2,3,4\nИтого,3,4,5\n")
                            .get()
                            .people())
                    .containsExactly("1", "2");
            assertThat(read("when,A1,A2\nMonday,1,2\nTuesday,2,3\nMean,2,3\n")
                            .get()
                            .people())
                    .hasSize(2);
            // the level of somebody's schooling
            assertThat(read("group,person,A1,A2\nсреднее,1,1,2\nвысшее,2,3,4\n")
                            .get()
                            .people())
                    .hasSize(2);
        }

        @Test
        void whoChangedGroupIsSaid() throws IOException {
            Checked<SurveyData> read = read(
                    "person,wave,group,A1,A2\np,t1,a,1,1\np,t2,b,1,1\nq,t1,a,2,2\nq,t2,,2,2\nr,t1,b,1,2\nr,t2,b,1,2\n");

            assertThat(message(read, SurveyFinding.GROUP_CHANGED)).contains("1 person", "p: a, b");
            assertThat(message(read, SurveyFinding.GROUP_IN_ONE_WAVE)).contains("q: a, –");
            assertThat(DataSummary.lines(read.get(), Language.EN))
                    .anyMatch(line -> line.contains("Groups: 2 (rows: a (2), b (3), “” (1))"));
        }

        @ParameterizedTest
        @CsvSource({"P3,P3x", "001,1", "P7,Р7", "Ivanova Anna,Ivanova Ana", "kod-12,KOD 12"})
        void idsThatAreLikelyTheSameAreAskedAbout(String before, String after) throws IOException {
            Checked<SurveyData> read =
                    read("person,wave,A1,A2\n%s,t1,1,1\nz,t1,2,2\ny,t1,2,2\n%s,t2,1,1\nz,t2,2,2\ny,t2,3,3\n"
                            .formatted(before, after));

            assertThat(message(read, SurveyFinding.LIKELY_SAME)).contains(before + " – " + after);
            assertThat(DataSummary.lines(read.get(), Language.EN))
                    .contains("Only in t1: 1 (" + before + ").", "Only in t2: 1 (" + after + ").");
        }

        @ParameterizedTest
        @CsvSource({"P3,P4", "Petrova,Sidorova", "a,b"})
        void othersAreNot(String before, String after) throws IOException {
            assertThat(codes(read(
                            "person,wave,A1,A2\n%s,t1,1,1\nz,t1,2,2\n%s,t2,1,1\nz,t2,2,2\n".formatted(before, after))))
                    .isEmpty();
        }

        @ParameterizedTest
        @CsvSource({"coched,true", "uncoached,false", "control,false", "cоached,true"})
        void aRareGroupThatIsLikeACommonOneIsAskedAbout(String rare, boolean asked) throws IOException {
            String rows = IntStream.range(0, 10)
                    .mapToObj(i -> "p" + i + ",coached,1,2\n")
                    .collect(Collectors.joining());

            List<FindingCode> codes = codes(read("person,group,A1,A2\n" + rows + "q," + rare + ",1,1\n"));

            assertThat(codes.contains(SurveyFinding.SIMILAR_NAMES)).isEqualTo(asked);
        }

        @Test
        void theLastOfSeveralRowsCountsWhereThatIsAsked() throws IOException {
            String data = "person,A1,A2\np,1,2\nq,3,3\nP,5,\n";

            Checked<SurveyData> last = read(reader(TWO).keepingLast(), data);

            assertThat(last.hasErrors()).isFalse();
            assertThat(message(last, SurveyFinding.REPLACED_ROW)).contains("line 4");
            assertThat(last.get().answer(0, 0)).isEqualTo(5);
            assertThat(last.get().isAnswered(0, 1))
                    .as("nothing of the first is left")
                    .isFalse();
            assertThat(last.get().rows()).isEqualTo(2);
            Checked<SurveyData> longRows = read(reader(TWO).keepingLast(), "person,item,value\np,A1,1\np,A1,4\n");
            assertThat(longRows.get().answer(0, 0)).isEqualTo(4);
            assertThat(longRows.hasErrors()).isFalse();
        }
    }

    @Nested
    class Waves {
        @Test
        void aWaveThatNobodyHasIsMistyped() throws IOException {
            String data = "person,wave,A1,A2\np,before,1,1\np,after,2,2\n";

            Checked<SurveyData> read = read(reader(TWO).ofWaves(List.of("before", "aftr")), data);
            assertThat(read.value()).isEmpty();
            assertThat(message(read, SurveyFinding.UNKNOWN_WAVE)).contains("aftr", "before, after");
            assertThat(read(reader(TWO).ofWaves(List.of("before", "after")), data)
                            .findings())
                    .isEmpty();
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> reader(TWO).ofWaves(List.of("before", "Before")))
                    .withMessageContaining("Before");
        }

        @Test
        void aWaveInTheDataThatIsLikeAKnownOneIsAskedAbout() throws IOException {
            SurveyReader reader =
                    reader("name,role,competence,min,max,labels\nwave,wave,,,,before|after\nA1,,alpha,1,5,\n");

            Checked<SurveyData> read = read(reader, "person,wave,A1\np,before,1\np,after,2\nq,before,1\nq,afer,2\n");

            assertThat(message(read, SurveyFinding.LIKELY_WAVE)).contains("afer", "after");
            assertThat(codes(read(reader, "person,wave,A1\np,before,1\n"))).containsExactly(SurveyFinding.NO_WAVE);
        }

        @Test
        void theSignOfDifferencesDoesNotHangOnTheOrderOfRows() throws IOException {
            String[] rows = IntStream.range(0, 12)
                    .mapToObj(i ->
                            "p%d,%s,%d,%d\n".formatted(i, i % 2 == 0 ? "control" : "coached", 1 + i % 5, 2 + i % 3))
                    .toArray(String[]::new);
            String[] reversed =
                    IntStream.range(0, 12).mapToObj(i -> rows[11 - i]).toArray(String[]::new);

            for (String[] order : List.of(rows, reversed)) {
                SurveyData data =
                        read("person,group,A1,A2\n" + String.join("", order)).get();
                assertThat(data.groups()).containsExactly("coached", "control");
                assertThat(SurveyAnalysis.of(data, AnalysisOptions.USUAL).results())
                        .filteredOn(row -> row.statistic() == Statistic.MEAN_DIFFERENCE)
                        .singleElement()
                        .satisfies(
                                row -> assertThat(row.scope().group().label()).isEqualTo("coached - control"));
            }
        }

        @Test
        void groupsAreInOneOrder() {
            assertThat(NameOrder.groups(List.of("без коуча", "Школа 10", "", "с коучем", "Школа 9", "not coached")))
                    .containsExactly("с коучем", "Школа 9", "Школа 10", "not coached", "без коуча", "");
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

    @Nested
    class Drafts {
        private Checked<Codebook> draft(String... lines) throws IOException {
            String table = Arrays.stream(lines).collect(Collectors.joining("\n", "", "\n"));
            return CodebookDraft.read("data.csv", new ByteArrayInputStream(table.getBytes(StandardCharsets.UTF_8)));
        }

        @Test
        void columnsThatAreLeftOutAreSaidAndHalfPointsToo() throws IOException {
            Checked<Codebook> draft = draft(
                    "Отметка времени,Ваш код,Ваша школа,Когда вы заполняете анкету?,q1,q2,h1",
                    "2026-09-01,a,S1,в начале,1,2,2.5",
                    "2026-09-01,b,S1,в конце,2,3,3.25",
                    "2026-09-01,c,S2,в начале,5,5,4.5",
                    "2026-09-01,d,S2,в конце,4,4,1");

            assertThat(draft.get().keys().group()).isEqualTo("Ваша школа");
            assertThat(message(draft, SurveyFinding.DRAFT_IGNORED)).contains("Когда вы заполняете анкету?");
            assertThat(message(draft, SurveyFinding.DRAFT_BETWEEN)).contains("h1", "4.5");
        }

        /** A table in which rows have names and the column of names has no header: everything stands one to the right. */
        @Test
        void aTableWithoutAHeaderForItsRowsIsNotDrafted() throws IOException {
            Checked<Codebook> draft = draft("q1,q2,q3", "a,1,2,3", "b,3,4,3", "c,5,5,1");

            assertThat(draft.value()).isEmpty();
            assertThat(message(draft, TableFinding.RAGGED)).contains("3 lines", "2: 4");
        }

        @Test
        void labelsWithoutAKnownOrderAreDraftedAndAskedAbout() throws IOException {
            Checked<Codebook> draft = draft(
                    "person,q1,q2,q3",
                    "a,совсем не так,отчасти,вполне",
                    "b,отчасти,вполне,отчасти",
                    "c,отчасти,совсем не так,вполне",
                    "d,вполне,отчасти,отчасти",
                    "e,вполне,отчасти,отчасти",
                    "f,отчасти,вполне,отчасти");

            assertThat(draft.get().items().get(0).labels().values())
                    .containsExactly("вполне", "отчасти", "совсем не так");
            assertThat(message(draft, SurveyFinding.DRAFT_ORDER)).contains("alphabet");
        }

        @Test
        void codesOfAnswersAreInTheirOrderAndTheTokenIsThePerson() throws IOException {
            String[] rows = IntStream.range(0, 12)
                    .mapToObj(
                            i -> "%d,2026-09-01,3,en,T%d,A%d,A%d,A%d".formatted(i, i, 1 + i % 3, 1 + i % 4, 1 + i % 3))
                    .toArray(String[]::new);
            String[] lines = new String[13];
            lines[0] = "id,submitdate,lastpage,startlanguage,token,Q1,Q2,Q3";
            System.arraycopy(rows, 0, lines, 1, 12);

            Checked<Codebook> draft = draft(lines);

            assertThat(draft.get().keys().person()).isEqualTo("token");
            assertThat(draft.get().items().get(0).labels().values()).containsExactly("A1", "A2", "A3", "A4");
            assertThat(message(draft, SurveyFinding.DRAFT_LABELS)).contains("A1 < A2 < A3 < A4");
        }

        @Test
        void manyItemsOfOneCompetenceAreAskedAbout() throws IOException {
            assertThat(message(
                            draft("person,1,2,3,4,5,6,7,8", "a,1,2,3,4,5,1,2,3", "b,2,3,4,5,1,2,3,4"),
                            SurveyFinding.DRAFT_ONE_COMPETENCE))
                    .contains("8");
        }
    }
}
