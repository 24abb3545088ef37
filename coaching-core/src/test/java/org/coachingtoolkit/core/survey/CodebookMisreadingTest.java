package org.coachingtoolkit.core.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.coachingtoolkit.core.survey.SurveyFiles.codebook;
import static org.coachingtoolkit.core.survey.SurveyFiles.codes;
import static org.coachingtoolkit.core.survey.SurveyFiles.message;
import static org.coachingtoolkit.core.survey.SurveyFiles.utf8;

import java.io.IOException;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.coachingtoolkit.core.finding.Checked;
import org.coachingtoolkit.core.json.CodebookJson;
import org.coachingtoolkit.core.table.TableFinding;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What researchers met: codebooks, declared or drafted, that said something else than was meant. */
class CodebookMisreadingTest {
    @Nested
    class Codebooks {
        @Test
        void aLineThatIsLongerOrShorterThanTheHeadersIsNotRead() throws IOException {
            Checked<Codebook> read =
                    codebook("name,competence,text,min,max\nA1,alpha,I plan, and I do,1,5\nA2,alpha,1,5\n");

            assertThat(read.value()).isEmpty();
            assertThat(message(read, TableFinding.RAGGED)).contains("2: 6; 3: 4");
        }

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
    class TotalsBelowTheAnswers {
        private static final String TABLE = "Код;q1;q2;q3\nА1;4;3;5\nА2;2;3;4\nА3;5;4;4\nА4;3;2;5\nА5;4;4;3\n";

        private static Checked<Codebook> draft(String table) throws IOException {
            return CodebookDraft.read("data.csv", utf8(table));
        }

        private static String scales(Checked<Codebook> draft) {
            return draft.get().items().stream()
                    .map(item -> item.scale().toString())
                    .distinct()
                    .collect(Collectors.joining(" "));
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "Итого;18;16;21",
                    "Среднее;3.6;3.2;4.2",
                    "Total;18;16;21",
                    "Mean;3.6;3.2;4.2",
                    "n;5;5;5\nSD;1.1;0.8;0.8",
                    "Середнє;3,6;3,2;4,2\nРазом;18;16;21"
                })
        void areLeftOutOfTheDraftAndAskedAbout(String totals) throws IOException {
            String expected = scales(draft(TABLE));

            Checked<Codebook> draft = draft(TABLE + totals + "\n");

            assertThat(scales(draft)).isEqualTo(expected);
            assertThat(draft.get().items()).extracting(SurveyItem::halves).containsOnly(false);
            assertThat(message(draft, SurveyFinding.TOTAL_ROW)).contains("line 7");
        }

        @Test
        void doNotStandAmongPeople() throws IOException {
            String expected = scales(draft("q1;q2;q3\n4;3;5\n2;3;4\n5;4;4\n"));
            String bare = "№;q1;q2;q3\n1;4;3;5\n2;2;3;4\n3;5;4;4\nСреднее;3.7;3.3;4.3\n";

            assertThat(scales(draft(bare))).isEqualTo(expected);
        }

        @Test
        void areNoGroupAndNoAnswer() throws IOException {
            String groups = "group;q1;q2\nсредняя;4;3\nсредняя;2;3\nстаршая;5;4\nстаршая;3;2\n";
            String words =
                    "q1;q2\nнизкий;низкий\nсредний;высокий\nвысокий;средний\nсредний;низкий\nнизкий;средний\nвысокий;высокий\n";

            assertThat(codes(draft(groups))).doesNotContain(SurveyFinding.TOTAL_ROW);
            assertThat(codes(draft(words))).doesNotContain(SurveyFinding.TOTAL_ROW);
            assertThat(codes(draft(groups + "Итого;14;12\n"))).contains(SurveyFinding.TOTAL_ROW);
        }
    }

    @Nested
    class Drafts {
        private Checked<Codebook> draft(String... lines) throws IOException {
            String table = Arrays.stream(lines).collect(Collectors.joining("\n", "", "\n"));
            return CodebookDraft.read("data.csv", utf8(table));
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
