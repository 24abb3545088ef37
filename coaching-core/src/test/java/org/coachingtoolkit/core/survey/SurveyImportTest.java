package org.coachingtoolkit.core.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.coachingtoolkit.core.survey.SurveyFiles.TWO;
import static org.coachingtoolkit.core.survey.SurveyFiles.codebook;
import static org.coachingtoolkit.core.survey.SurveyFiles.codes;
import static org.coachingtoolkit.core.survey.SurveyFiles.message;

import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import org.coachingtoolkit.core.common.Language;
import org.coachingtoolkit.core.finding.Checked;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing is misread in silence. */
@SuppressWarnings("StringConcatToTextBlock")
class SurveyImportTest {
    private static Checked<SurveyData> read(String codebook, String data) throws IOException {
        Checked<Codebook> book = codebook(codebook);
        assertThat(book.findings()).isEmpty();
        return SurveyFiles.read(SurveyReader.of(book.get()), data);
    }

    private static List<Integer> column(SurveyData data, int item) {
        return IntStream.range(0, data.rows())
                .mapToObj(row -> data.isAnswered(row, item) ? (Integer) data.answer(row, item) : null)
                .toList();
    }

    @Nested
    class Codebooks {
        @ParameterizedTest
        @ValueSource(strings = {"-", "+", "umgepolt", "-1", "maybe", "2", "нет?", "inverted?"})
        void aWordForReversedThatIsNotKnownIsAnError(String word) throws IOException {
            Checked<Codebook> read =
                    codebook("name,competence,min,max,reverse\nA1,alpha,1,5,\nA2,alpha,1,5," + word + "\n");

            assertThat(read.hasErrors()).isTrue();
            assertThat(message(read, SurveyFinding.UNKNOWN_WORD)).contains("A2", "reverse", word, "yes, no");
            assertThat(read.findings().get(0).place().line()).isEqualTo(3);
            assertThat(read.findings().get(0).place().column()).isEqualTo(5);
        }

        @ParameterizedTest
        @CsvSource({"rev,true", "YES,true", "Да,true", "1,true", "0,false", "no,false", "ні,false", "'',false"})
        void wordsForReversedAreKnown(String word, boolean reversed) throws IOException {
            Checked<Codebook> read = codebook("name,competence,min,max,reverse\nA1,alpha,1,5," + word + "\n");

            assertThat(read.findings()).isEmpty();
            assertThat(read.get().items().get(0).reversed()).isEqualTo(reversed);
        }

        @ParameterizedTest
        @ValueSource(strings = {"ID", "school", "persons", "key", "items"})
        void aRoleThatIsNotKnownIsAnError(String role) throws IOException {
            Checked<Codebook> read = codebook("name,role,competence,min,max\ncode," + role + ",,,\nA1,,alpha,1,5\n");

            assertThat(message(read, SurveyFinding.UNKNOWN_WORD)).contains("code", role, "person, wave, rater, group");
        }

        @Test
        void facetsRolesAndColumnsAreToldOnce() throws IOException {
            Checked<Codebook> read = codebook("""
                    name,role,competence,min,max,facet
                    code,person,,,,
                    email,person,,,,
                    A1,,alpha,1,5,
                    A2,,alpha,1,5,wichtig
                    """);

            assertThat(codes(read)).containsExactly(SurveyFinding.DUPLICATE_ROLE, SurveyFinding.UNKNOWN_WORD);
            assertThat(codes(codebook("name,competence,min,max,min\nA,b,1,5,0\n")))
                    .containsExactly(SurveyFinding.DUPLICATE_COLUMN);
        }

        @Test
        void waves_self_and_ignored_columns_are_read_back() throws IOException {
            Checked<Codebook> read = codebook("""
                    name,role,competence,min,max,labels
                    when,wave,,,,spring|autumn
                    who,rater,,,,self=eigen
                    Shoe size,ignore,,,,
                    A1,,alpha,1,5,
                    """);

            assertThat(read.findings()).isEmpty();
            assertThat(read.get().keys().waves()).containsExactly("spring", "autumn");
            assertThat(read.get().keys().self()).isEqualTo("eigen");
            assertThat(read.get().ignored()).containsExactly("Shoe size");
            assertThat(codebook(CodebookCsv.write(read.get())).get()).isEqualTo(read.get());
        }
    }

    @Nested
    class WhoAndWhen {
        @Test
        void whoIsSelfMustBeSaidOrKnown() throws IOException {
            String data = "person,rater,A1,A2\np,mentor,1,1\np,eigen,5,5\nq,mentor,2,2\nq,eigen,4,4\n";

            Checked<SurveyData> asked = read(TWO, data);
            assertThat(asked.value()).isEmpty();
            assertThat(message(asked, SurveyFinding.WHO_IS_SELF)).contains("mentor", "eigen", "--self");

            String named =
                    "name,role,competence,min,max,labels\nrater,rater,,,,self=Eigen\nA1,,alpha,1,5,\nA2,,alpha,1,5,\n";
            assertThat(read(named, data).get().raters()).containsExactly("eigen", "mentor");
            assertThat(read(TWO, data.replace("eigen", "Me")).get().raters().get(0))
                    .isEqualTo("Me");
            assertThat(codes(read(TWO, data.replace("mentor", "teacher").replace("eigen", "self"))))
                    .contains(SurveyFinding.WHO_IS_SELF);
        }

        @Test
        void anExtraColumnIsNoWave() throws IOException {
            Checked<SurveyData> read = read(TWO, "person,A1,A2,A1_order,A2_DO\np,1,2,3,4\nq,2,3,1,2\n");

            assertThat(read.get().waves()).containsExactly("");
            assertThat(codes(read)).containsExactly(SurveyFinding.UNKNOWN_COLUMN);
        }

        @Test
        void wavesInTheNamesOfColumnsAreAskedFor() throws IOException {
            Checked<SurveyData> read = read(TWO, "person,A1.t1,A2.t1,A1.t2,A2.t2\np,1,2,3,4\n");

            assertThat(read.value()).isEmpty();
            assertThat(message(read, SurveyFinding.WAVES_IN_NAMES)).contains("--waves t1,t2");
            Checked<SurveyData> before = read(
                    "name,role,competence,min,max,labels\nwave,wave,,,,Before|After\nA1,,alpha,1,5,\n",
                    "person,A1 [Before],A1 [After]\np,1,4\nq,2,5\n");
            assertThat(before.get().waves()).containsExactly("Before", "After");
        }

        @ParameterizedTest
        @CsvSource({
            "post,pre,pre",
            "t2,t1,t1",
            "2025,2024,2024",
            "после,до,до",
            "Wave 10,wave 9,wave 9",
            "03.02.2026,15.09.2025,15.09.2025",
            "2026-02,2025-09,2025-09"
        })
        void theNamesOfWavesTellTheirOrderWhateverTheFileDoes(String first, String second, String earliest)
                throws IOException {
            SurveyData data = read(
                            TWO,
                            "person,wave,A1,A2\np,%s,1,1\np,%s,5,5\nq,%s,1,1\nq,%s,4,4\n"
                                    .formatted(first, second, first, second))
                    .get();

            assertThat(data.waves().get(0)).isEqualTo(earliest);
        }

        @ParameterizedTest
        @CsvSource({"spring,autumn", "t1,before", "01/02/2026,02/01/2026", "Q4 2025,Q1 2026", "May,March"})
        void whereTheyDoNotItIsAsked(String first, String second) throws IOException {
            Checked<SurveyData> read = read(TWO, "person,wave,A1,A2\np,%s,1,1\np,%s,5,5\n".formatted(first, second));

            assertThat(read.value()).isEmpty();
            assertThat(message(read, SurveyFinding.WAVE_ORDER)).contains(first, second, "--waves");
        }

        @Test
        void idsAreMatchedHoweverTheyAreWritten() throws IOException {
            Checked<SurveyData> read = read(
                    TWO,
                    "person,wave,A1,A2\n1,t1,1,1\nAnna,T1,1,1\nO’Neil  B,t1,2,2\n1.0,t2,5,5\nanna\u00a0,t2,4,4\nO'Neil B,t2,3,3\n");

            assertThat(read.findings()).isEmpty();
            assertThat(read.get().people()).containsExactly("1", "Anna", "O’Neil  B");
            assertThat(read.get().waves()).containsExactly("t1", "t2");
            assertThat(DataSummary.lines(read.get(), Language.EN)).anyMatch(line -> line.contains("100 %"));
        }

        @Test
        void fewWhoAreFoundInBothWavesAreAWarning() throws IOException {
            Checked<SurveyData> read =
                    read(TWO, "person,wave,A1,A2\na,t1,1,1\nb,t1,1,1\nc,t1,1,1\na1,t2,5,5\nb1,t2,4,4\nc,t2,3,3\n");

            assertThat(codes(read)).containsExactly(SurveyFinding.FEW_MATCHED);
            assertThat(message(read, SurveyFinding.FEW_MATCHED)).contains("a1", "only 1");
        }

        @Test
        void aKeyColumnThatIsNotThereInventsNobody() throws IOException {
            Checked<SurveyData> read = read(
                    "name,role,competence,min,max\nteacher code,person,,,\nA1,,alpha,1,5\n", "code,A1\np,1\nq,2\n");

            assertThat(read.value()).isEmpty();
            assertThat(message(read, SurveyFinding.NO_KEY_COLUMN)).contains("teacher code", "code, A1");
            assertThat(codes(read(TWO, "A1,A2\n1,2\n"))).containsExactly(SurveyFinding.NO_PERSON_COLUMN);
        }

        @Test
        void rowsWithoutAWaveAreSaid() throws IOException {
            Checked<SurveyData> read = read(TWO, "person,wave,A1,A2\np,t1,1,1\nq,,5,5\n");

            assertThat(codes(read)).containsExactly(SurveyFinding.NO_WAVE_NAME);
            assertThat(read.get().people()).containsExactly("p");
        }
    }

    @Nested
    class Doubles {
        @Test
        void aHeaderThatStandsTwiceIsAnError() throws IOException {
            assertThat(codes(read(TWO, "person,A1,A2,a1\np,1,2,5\n"))).contains(SurveyFinding.DUPLICATE_HEADER);
            assertThat(codes(read(TWO, "person,A1,A2,person\np,1,2,5\n"))).contains(SurveyFinding.DUPLICATE_HEADER);
            assertThat(read(TWO, "person,A1,A2,A2\u00a0\np,1,2,5\n").value()).isEmpty();
            assertThat(codes(read(TWO, "person,A1,A2,note,note\np,1,2,x,y\n")))
                    .containsExactly(SurveyFinding.UNKNOWN_COLUMN);
        }

        @Test
        void answersAndRowsThatStandTwiceAreErrorsAndTheFirstIsKept() throws IOException {
            Checked<SurveyData> longRows = read(TWO, "person,item,value\np,A1,1\np,A2,2\np,A1,5\nq,A1,3\n");
            assertThat(message(longRows, SurveyFinding.DUPLICATE_ANSWER)).contains("A1", "line 4");
            assertThat(column(longRows.get(), 0)).containsExactly(1, 3);

            Checked<SurveyData> wide = read(TWO, "person,A1,A2\np,1,2\nP ,5,5\n");
            assertThat(message(wide, SurveyFinding.DUPLICATE_ROW)).contains("line 3");
            assertThat(wide.hasErrors()).isTrue();
            assertThat(column(wide.get(), 0)).containsExactly(1);
        }
    }

    @Nested
    class Answers {
        @Test
        void numbersWithWordsBesideThemKeepTheEndPoints() throws IOException {
            Checked<SurveyData> read = read(
                    TWO,
                    "person,A1,A2\na,1 (not at all),1\nb,2,2-3 times\nc,3\u00a0,2 or 3\nd,4 – скорее согласен,\"3,0\"\n"
                            + "e,Fully (5),5\nf,5. да,6 (more)\n");

            assertThat(column(read.get(), 0)).containsExactly(1, 2, 3, 4, 5, 5);
            assertThat(column(read.get(), 1)).containsExactly(1, null, null, 3, 5, null);
            assertThat(codes(read))
                    .containsExactlyInAnyOrder(SurveyFinding.NUMBER_BESIDE_WORDS, SurveyFinding.NOT_A_NUMBER);
        }

        @Test
        void aColumnOfWhichNothingCouldBeReadIsAnError() throws IOException {
            Checked<SurveyData> read = read(TWO, "person,A1,A2\na,never,1\nb,often,2\n");

            assertThat(read.hasErrors()).isTrue();
            assertThat(message(read, SurveyFinding.NOTHING_READ)).contains("A1", "never", "line 2", "labels");
            Checked<SurveyData> nothing = read(TWO, "person,A1,A2\na,NA,\nb,,.\n");
            assertThat(nothing.value()).isEmpty();
            assertThat(codes(nothing)).containsExactly(SurveyFinding.NO_ANSWERS, SurveyFinding.NO_ANSWER_IN_ROW);
        }

        @Test
        void labelsAreComparedWhateverTheirQuotationMarks() throws IOException {
            SurveyData data = read(
                            "name,competence,min,max,labels\nI don't know,alpha,1,2,\"1=can't  say|2=“yes”\"\n",
                            "person,I don’t\u00a0know\na,Can’t say\nb,«Yes»\n")
                    .get();

            assertThat(column(data, 0)).containsExactly(1, 2);
        }
    }

    @Nested
    class Tables {
        @Test
        void titlesAndDeclaredSeparatorsAreSteppedOver() throws IOException {
            Checked<SurveyData> read =
                    read(TWO, "sep=;\nSurvey of teachers, spring, 2026;;\n;;\nperson;A1;A2\np;1,0;2,0\nq;3,0;4,0\n");

            assertThat(codes(read)).containsExactly(SurveyFinding.TITLE_LINES);
            assertThat(column(read.get(), 1)).containsExactly(2, 4);
        }

        @Test
        void aTableThatHasNothingToDoWithTheCodebookIsNotRead() throws IOException {
            Checked<SurveyData> read = read(TWO, "name,age,town\nx,1,y\n");

            assertThat(read.value()).isEmpty();
            assertThat(message(read, SurveyFinding.NO_ITEM_AT_ALL)).contains("name, age, town", "coaching codebook");
        }

        @Test
        void qualtricsHasThreeLinesOfHeadersAndTrials() throws IOException {
            String data = """
                    StartDate,EndDate,Status,IPAddress,Progress,Finished,RecordedDate,ResponseId,Q1_1,Q1_2,Q1_DO
                    Start Date,End Date,Response Type,IP Address,Progress,Finished,Recorded Date,Response ID,How far? - I plan,How far? - I ask,How far? - Display Order
                    "{""ImportId"":""startDate""}","{""ImportId"":""endDate""}","{""ImportId"":""status""}",,,,,,,,
                    2026-09-01,2026-09-01,IP Address,,100,True,2026-09-01,R_1,4,5,1|2
                    2026-09-01,2026-09-01,Survey Preview,,100,True,2026-09-01,R_2,1,1,2|1
                    2026-09-01,2026-09-01,IP Address,,40,False,2026-09-01,R_3,2,,2|1
                    """;
            Checked<SurveyData> read = read(
                    "name,role,competence,text,min,max\nResponseId,person,,,,\nQ1_1,,a,,1,5\nask,,a,How far? - I ask,1,5\n",
                    data);

            assertThat(codes(read))
                    .containsExactlyInAnyOrder(
                            SurveyFinding.RECOGNISED,
                            SurveyFinding.UNKNOWN_COLUMN,
                            SurveyFinding.PREVIEW,
                            SurveyFinding.NOT_SENT);
            assertThat(message(read, SurveyFinding.RECOGNISED)).contains("Qualtrics", "3");
            assertThat(read.get().people()).containsExactly("R_1", "R_3");
            assertThat(column(read.get(), 1)).containsExactly(5, null);
        }

        @Test
        void surveyMonkeyHasTwo() throws IOException {
            Checked<SurveyData> read = read(
                    "name,role,competence,text,min,max\nRespondent ID,person,,,,\nq1,,a,Rate yourself: [I plan],1,5\n"
                            + "q2,,a,Rate yourself: [I ask],1,5\n",
                    "Respondent ID,Collector ID,Start Date,End Date,Rate yourself:,,Comment?\n"
                            + ",,,,I plan,I ask,Open-Ended Response\n11,1,x,y,3 - often,4,hello\n12,1,x,y,2,5,\n");

            assertThat(codes(read))
                    .containsExactlyInAnyOrder(
                            SurveyFinding.RECOGNISED, SurveyFinding.UNKNOWN_COLUMN, SurveyFinding.NUMBER_BESIDE_WORDS);
            assertThat(column(read.get(), 0)).containsExactly(3, 2);
            assertThat(column(read.get(), 1)).containsExactly(4, 5);
        }
    }
}
