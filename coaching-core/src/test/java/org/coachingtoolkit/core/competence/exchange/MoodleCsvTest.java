package org.coachingtoolkit.core.competence.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.coachingtoolkit.core.common.Language;
import org.coachingtoolkit.core.competence.BuiltInQuestionnaires;
import org.coachingtoolkit.core.competence.Competence;
import org.coachingtoolkit.core.competence.CompetenceFramework;
import org.coachingtoolkit.core.competence.CompetenceId;
import org.coachingtoolkit.core.competence.Questionnaire;
import org.coachingtoolkit.core.finding.Checked;
import org.coachingtoolkit.core.finding.Finding;
import org.junit.jupiter.api.Test;

class MoodleCsvTest {
    private static final String HEADER =
            "Parent ID number,ID number,Short name,Description,Description format,Scale values,Scale configuration,"
                    + "Rule type (optional),Rule outcome (optional),Rule config (optional),"
                    + "Cross-referenced competency ID numbers,Exported ID (optional),Is framework,Taxonomy\n";
    private static final String FRAMEWORK = ",ict,ICT,,1,\"No,Partly,Yes\","
            + "\"[{\"\"scaleid\"\":\"\"2\"\"},{\"\"id\"\":2,\"\"scaledefault\"\":1,\"\"proficient\"\":1},"
            + "{\"\"id\"\":3,\"\"scaledefault\"\":0,\"\"proficient\"\":1}]\",,,,,,1,\n";
    private final MoodleCsv moodle = MoodleCsv.in(Language.EN);

    private static String row(String parent, String id, String name, String related) {
        return parent + "," + id + "," + name + ",,1,,,,,null," + related + ",,,\n";
    }

    private static List<String> codes(Checked<?> checked) {
        return checked.findings().stream().map(f -> f.code().value()).toList();
    }

    @Test
    void readsTheHeadersThatMoodleItselfWrites() {
        String head = HEADER.replace("Short name", "Shortname").replace(",ID number,", ",\"ID number\",");
        Checked<CompetenceFramework> read = moodle.read(head + FRAMEWORK + row("", "a", "Texts", ""));
        assertThat(read.findings()).isEmpty();
        assertThat(read.get().walk()).hasSize(1);
    }

    @Test
    void separatorsInQuotesDoNotCount() {
        String csv = "\"Parent;;;;;;;; ID number\",Short name,ID number,\"Is;;\nframework\"\n";
        assertThat(moodle.read(csv + ",Frame,f,1\n,Texts,a,\n").findings())
                .extracting(finding -> finding.code().value())
                .doesNotContain("framework.file.unreadable");
        String quoted =
                "\"Parent ID number\",\"ID number\",\"Short name\",\"Description; as; a; text; of; many\",\"Is framework\"\n";
        assertThat(moodle.read(quoted + ",f,Frame,,1\n,a,Texts,,\n").get().walk())
                .hasSize(1);
    }

    @Test
    void anIdThatIsReplacedIsSaid() {
        Checked<CompetenceFramework> read = moodle.read(HEADER + FRAMEWORK + row("", "a b/c", "Texts", ""));
        assertThat(read.get().walk().map(c -> c.id().value())).containsExactly("a-b-c");
        assertThat(read.findings())
                .extracting(finding -> finding.message(Language.EN))
                .anyMatch(message -> message.contains("a b/c") && message.contains("a-b-c"));
    }

    @Test
    void readsTheTreeAndTheScale() {
        Checked<CompetenceFramework> read = moodle.read(HEADER
                + FRAMEWORK
                + row("", "a", "Texts", "")
                + row("a", "b", "Tables", "")
                + row("b", "c", "Sums", "a"));

        assertThat(read.findings()).isEmpty();
        CompetenceFramework framework = read.get();
        assertThat(framework.walk()).extracting(c -> c.id().value()).containsExactly("a", "b", "c");
        assertThat(framework.scale().proficientFrom()).isEqualTo(2);
        assertThat(framework.scale().levels())
                .extracting(level -> level.name().in(Language.EN))
                .containsExactly("No", "Partly", "Yes");
        assertThat(framework.find(new CompetenceId("c")).orElseThrow().related())
                .containsExactly(new CompetenceId("a"));
    }

    @Test
    void headersMayDifferInCaseAndSpacingAndSeparatorsMayBeSemicolons() {
        String csv = "\uFEFF" + """
                parent id number;  ID Number;SHORT name;is framework;Colour
                ;f;Frame;1;
                ;a;"Text; with
                lines";;red
                """;

        Checked<CompetenceFramework> read = moodle.read(csv);

        assertThat(read.get().competences())
                .singleElement()
                .satisfies(c -> assertThat(c.name().in(Language.EN)).isEqualTo("Text; with\nlines"));
        assertThat(codes(read)).containsExactlyInAnyOrder("framework.field.unknown", "framework.scale.missing");
    }

    @Test
    void duplicatesOrphansCyclesAndDanglingLinksAreFindings() {
        Checked<CompetenceFramework> read = moodle.read(HEADER
                + FRAMEWORK
                + row("", "a", "A", "")
                + row("", "a", "Again", "")
                + row("nowhere", "b", "B", "gone")
                + row("d", "c", "C", "")
                + row("c", "d", "D", "")
                + row("e", "e", "E", "")
                + row("d", "f", "", "")
                + row("", "", "No id", ""));

        assertThat(codes(read))
                .containsExactlyInAnyOrder(
                        "framework.competence.duplicate",
                        "framework.parent.unknown",
                        "framework.link.dangling",
                        "framework.parent.cycle",
                        "framework.parent.cycle",
                        "framework.competence.unnamed",
                        "framework.competence.no-id");
        assertThat(read.get().walk())
                .extracting(c -> c.id().value())
                .containsExactlyInAnyOrder("a", "b", "c", "d", "e", "f");
        assertThat(read.findings())
                .allSatisfy(finding -> assertThat(finding.message(Language.UK)).endsWith("?"));
    }

    @Test
    void commasInIdNumbersAreEscapedInCrossReferences() {
        Checked<CompetenceFramework> read =
                moodle.read(HEADER + FRAMEWORK + row("", "\"1,2\"", "A", "") + row("", "b", "B", "\"1%2C2\""));

        assertThat(codes(read)).containsExactly("framework.value.mended");
        Competence first = read.get().competences().get(0);
        assertThat(first.code()).isEqualTo("1,2");
        assertThat(read.get().competences().get(1).related()).containsExactly(first.id());
        assertThat(moodle.write(read.get())).contains("1%2C2");
    }

    @Test
    void whatHasNoCounterpartIsSaid() {
        String ruled = ",a,A,<p>Tables &amp; <b>sums</b></p>,1,,,core_competency\\competency_rule_all,1,null,,,,\n";

        Checked<CompetenceFramework> read = moodle.read(HEADER + FRAMEWORK + ruled);

        assertThat(read.findings())
                .extracting(Finding::arguments)
                .extracting(arguments -> arguments.get("field"))
                .containsExactly("Rule type (optional)");
        assertThat(read.findings().get(0).place().line()).isEqualTo(3);
        assertThat(read.get().competences().get(0).description())
                .isNotNull()
                .satisfies(text -> assertThat(text.in(Language.EN)).isEqualTo("Tables &  sums"));
    }

    @Test
    void aFileThatIsNoFrameworkIsSaidToBeEmpty() {
        assertThat(codes(moodle.read(""))).containsExactly("framework.file.empty");
        assertThat(codes(moodle.read(HEADER + row("", "a", "A", "")))).contains("framework.file.empty");
        assertThat(codes(moodle.read(HEADER + FRAMEWORK))).contains("framework.file.empty");
    }

    @Test
    void aTreeThatIsTooDeepIsFlattenedInLinearTime() {
        StringBuilder csv = new StringBuilder(HEADER).append(FRAMEWORK).append(row("", "n0", "N", ""));
        for (int i = 1; i < 50_000; i++) {
            csv.append(row("n" + (i - 1), "n" + i, "N", ""));
        }

        Checked<CompetenceFramework> read = moodle.read(csv.toString());

        assertThat(read.get().walk()).hasSize(50_000);
        assertThat(codes(read)).contains("framework.tree.too-deep");
    }

    @Test
    void whatIsWrittenIsReadBack() {
        for (Questionnaire questionnaire : BuiltInQuestionnaires.all()) {
            CompetenceFramework framework = questionnaire.framework();

            Checked<CompetenceFramework> back = moodle.read(moodle.write(framework));

            assertThat(back.findings()).isEmpty();
            assertThat(back.get().walk())
                    .extracting(Competence::id)
                    .containsExactlyElementsOf(
                            framework.walk().map(Competence::id).toList());
            assertThat(back.get().scale().proficientFrom())
                    .isEqualTo(framework.scale().proficientFrom());
            assertThat(moodle.write(back.get())).isEqualTo(moodle.write(framework));
        }
    }
}
