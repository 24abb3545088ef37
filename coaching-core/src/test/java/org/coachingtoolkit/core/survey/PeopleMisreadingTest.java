package org.coachingtoolkit.core.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.coachingtoolkit.core.survey.SurveyFiles.TWO;
import static org.coachingtoolkit.core.survey.SurveyFiles.codes;
import static org.coachingtoolkit.core.survey.SurveyFiles.message;
import static org.coachingtoolkit.core.survey.SurveyFiles.read;
import static org.coachingtoolkit.core.survey.SurveyFiles.reader;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.coachingtoolkit.core.common.Language;
import org.coachingtoolkit.core.finding.Checked;
import org.coachingtoolkit.core.finding.FindingCode;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What researchers met: people, groups and waves that were invented, lost or taken for others without a word. */
class PeopleMisreadingTest {
    @Nested
    class People {
        @ParameterizedTest
        @ValueSource(
                strings = {
                    "Итого",
                    "ИТОГО:",
                    "Среднее",
                    "Mean",
                    "Grand total",
                    "Всього по школі",
                    "SD",
                    "Average score",
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
                    "Ранг",
                    "Число"
                })
        void rowsThatSumUpAreNobody(String name) throws IOException {
            Checked<SurveyData> read = read("person,A1,A2\nMarina,1,2\nTotalova,3,4\n" + name + ",4,5\n");

            assertThat(read.get().people()).containsExactly("Marina", "Totalova");
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
                    "Meaney"
                })
        void peopleWhoAreCalledAlikeArePeople(String name) throws IOException {
            assertThat(read("person,A1,A2\nMarina,1,2\nAnna,3,4\n" + name + ",4,5\n")
                            .get()
                            .people())
                    .containsExactly("Marina", "Anna", name);
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
}
