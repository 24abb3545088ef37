package org.coachingtoolkit.core.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.coachingtoolkit.core.survey.SurveyFiles.utf8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.List;
import java.util.stream.IntStream;
import org.coachingtoolkit.core.analytics.AnswerScale;
import org.coachingtoolkit.core.common.Language;
import org.coachingtoolkit.core.competence.BuiltInQuestionnaires;
import org.coachingtoolkit.core.finding.Checked;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class SurveyReaderTest {
    private static final String CODEBOOK = """
            name;competence;text;min;max;reverse;labels;missing;not_applicable
            A1;alpha;First;1;5;;1=нет|5=да;-99|9;7
            A2;alpha;Second;1;5;yes;;-99;
            B1;beta;Third;0;3;;;;
            """;

    private static Codebook codebook() throws IOException {
        Checked<Codebook> read = CodebookCsv.read("codebook.csv", utf8(CODEBOOK));
        assertThat(read.findings()).isEmpty();
        return read.get();
    }

    private static Checked<SurveyData> read(String csv, String... waves) throws IOException {
        return SurveyReader.of(codebook().with(KeyColumns.USUAL.withWaves(List.of(waves))))
                .read("data.csv", utf8(csv));
    }

    private static List<String> codes(Checked<?> checked) {
        return checked.findings().stream().map(f -> f.code().value()).toList();
    }

    private static List<String> rows(SurveyData data) {
        return IntStream.range(0, data.rows())
                .mapToObj(row -> {
                    StringBuilder text = new StringBuilder(data.people().get(data.person(row)) + "/"
                            + data.waves().get(data.wave(row)));
                    for (int item = 0; item < data.codebook().items().size(); item++) {
                        text.append(' ')
                                .append(
                                        data.isNotApplicable(row, item)
                                                ? "x"
                                                : data.isAnswered(row, item) ? "" + data.answer(row, item) : "-");
                    }
                    return text.toString();
                })
                .toList();
    }

    @Nested
    class Wide {
        @Test
        void aColumnThatIsNoColumnOfWavesIsFoundAndNotReckonedWith() throws IOException {
            StringBuilder csv = new StringBuilder("person,wave,A1,A2,B1\n");
            for (int i = 0; i < 60; i++) {
                csv.append("a,day ").append(i).append(",1,1,1\n");
            }

            Checked<SurveyData> read = read(csv.toString());

            assertThat(read.value()).isEmpty();
            assertThat(codes(read)).containsExactly("survey.wave.too-many");
            assertThat(read.findings().get(0).message(Language.EN))
                    .contains("50", "day 50")
                    .endsWith("?");
        }

        @Test
        void readsCodesLabelsAndDecimalCommas() throws IOException {
            Checked<SurveyData> read =
                    read("\uFEFFPerson;a1;A2;B1\nIvan;3,0;-99;0\nOlha;да;5.00;NA\nEva;7;;3\nAnna;9;1;.\n");

            assertThat(read.findings()).isEmpty();
            assertThat(rows(read.get())).containsExactly("Ivan/ 3 - 0", "Olha/ 5 5 -", "Eva/ x - 3", "Anna/ - 1 -");
        }

        @Test
        void wavesMayBeAColumnOrPartOfTheNames() throws IOException {
            assertThat(rows(read("person\twave\tA1\tA2\tB1\np\tt1\t1\t2\t3\np\tt2\t2\t3\t1\n")
                            .get()))
                    .containsExactly("p/t1 1 2 3", "p/t2 2 3 1");
            String inNames = "person,A1.t1,A2.t1,B1_t1,t2_A1,t2-A2,B1 [T2]\np,1,2,3,2,3,1\nq,1,1,1,,NA,\n";
            assertThat(rows(read(inNames, "t1", "t2").get()))
                    .as("nobody has a row in a wave without answers")
                    .containsExactly("p/t1 1 2 3", "p/t2 2 3 1", "q/t1 1 1 1");
        }

        @Test
        void chosenWavesKeepTheirOrderAndOthersAreSaid() throws IOException {
            Checked<SurveyData> read =
                    read("person,wave,A1,A2,B1\np,c,1,1,1\np,a,1,1,1\np,b,2,2,2\nq,c,1,1,1\n", "b", "a");

            assertThat(read.get().waves()).containsExactly("b", "a");
            assertThat(codes(read)).containsExactly("survey.row.wave");
            assertThat(read.findings().get(0).message(Language.EN)).endsWith("?");
            assertThat(codes(read("person,wave,A1,A2,B1\np,a,1,1,1\n", "a", "z")))
                    .containsExactly("survey.wave.absent");
        }

        @Test
        void whatCannotBeReadIsMissingAndSaidOnceForEachColumn() throws IOException {
            Checked<SurveyData> read =
                    read("person,A1,A2,colour\np,6,2.5,red\nq,8,many,red\n,1,1,red\np,1,1,red\nr,,1,red\n");

            assertThat(codes(read))
                    .containsExactlyInAnyOrder(
                            "survey.column.unknown",
                            "survey.item.no-data",
                            "survey.value.out-of-range",
                            "survey.value.not-a-number",
                            "survey.row.no-person",
                            "survey.row.duplicate");
            assertThat(read.findings())
                    .filteredOn(f -> f.code() == SurveyFinding.OUT_OF_RANGE)
                    .singleElement()
                    .satisfies(finding -> {
                        assertThat(finding.arguments())
                                .containsEntry("count", 2L)
                                .containsEntry("value", "6");
                        assertThat(finding.place().line()).isEqualTo(2);
                        for (Language language : Language.values()) {
                            assertThat(finding.message(language)).contains("A1").endsWith("?");
                        }
                    });
            assertThat(rows(read.get())).containsExactly("p/ - - -", "q/ - - -", "r/ - 1 -");
        }

        @Test
        void withoutAColumnOfPeopleEachRowIsOne() throws IOException {
            SurveyData data = read("A1,A2,B1\n1,2,3\n1,2,3\n").get();

            assertThat(data.people()).hasSize(2);
        }
    }

    @Test
    void readsALongTable() throws IOException {
        Checked<SurveyData> read = read(
                "person,wave,item,value\np,t1,A1,1\np,t2,A1,2\np,t1,B1,0\nq,t1,Z9,1\n\"a \"\"b\"\"\nc\",t1,A2,5\n");

        assertThat(rows(read.get())).containsExactly("p/t1 1 - 0", "p/t2 2 - -", "a \"b\"\nc/t1 - 5 -");
        assertThat(codes(read)).containsExactly("survey.item.unknown");
    }

    @Test
    void whatIsNoTableIsSaid() throws IOException {
        assertThat(codes(read(""))).containsExactly("table.empty");
        assertThat(codes(read("person,A1,A2,B1\n"))).containsExactly("survey.file.empty");
        byte[] windows = "person;A1\nИван;1\n".getBytes(Charset.forName("windows-1251"));
        assertThat(rows(SurveyReader.of(codebook())
                        .read("data.csv", new ByteArrayInputStream(windows))
                        .get()))
                .containsExactly("Иван/ 1 - -");
        assertThat(codes(read("person,A1\n\"" + "x".repeat(5_000_000)))).containsExactly("table.open-quote");
    }

    @Nested
    class Codebooks {
        @Test
        void areReadBackAsTheyWereWritten() throws IOException {
            Codebook codebook = codebook();

            assertThat(CodebookCsv.read("codebook.csv", utf8(CodebookCsv.write(codebook)))
                            .get())
                    .isEqualTo(codebook);
        }

        @Test
        void whatCannotBeUnderstoodIsLeftOutAndSaid() throws IOException {
            Checked<Codebook> read = CodebookCsv.read("codebook.csv", utf8("""
                    name,role,competence,min,max,labels,missing
                    code,person,,,,,
                    A1,,alpha,1,5,,
                    a1,,alpha,1,5,,
                    A2,,alpha,5,1,,
                    A3,,,1,5,,
                    A4,,alpha,1,5,1:low,
                    A5,,alpha,1,5,,3
                    A6,,alpha,one,5,,
                    """));

            assertThat(read.get().items()).extracting(SurveyItem::name).containsExactly("A1");
            assertThat(read.get().keys().person()).isEqualTo("code");
            assertThat(codes(read))
                    .containsExactly(
                            "survey.codebook.duplicate",
                            "survey.codebook.range",
                            "survey.codebook.competence",
                            "survey.codebook.label",
                            "survey.codebook.code",
                            "survey.codebook.number");
            assertThat(codes(CodebookCsv.read("codebook.csv", utf8("name,competence\nA,b\n"))))
                    .containsExactly("survey.codebook.column", "survey.codebook.column");
        }

        @Test
        void ofAQuestionnaireHoldsItsItemsForEachFacet() {
            var questionnaire = BuiltInQuestionnaires.ict();

            Codebook mastery = Codebook.of(questionnaire, Language.UK);
            Codebook needs = Codebook.of(questionnaire.asNeeds(), Language.EN);

            assertThat(mastery.items()).hasSize(20).allMatch(item -> item.target() != null);
            assertThat(needs.items()).hasSize(40).extracting(SurveyItem::name).contains("DOC1.d", "DOC1.i");
        }

        @Test
        void formulasAreNotWritten() {
            Codebook codebook =
                    Codebook.of(KeyColumns.USUAL, List.of(SurveyItem.of("A", "=HYPERLINK(1)", AnswerScale.of(1, 5))));

            assertThat(CodebookCsv.write(codebook)).contains(",'=HYPERLINK(1),");
        }
    }
}
