package org.coachingtoolkit.core.competence.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.coachingtoolkit.core.common.Language;
import org.coachingtoolkit.core.common.LocalizedText;
import org.coachingtoolkit.core.competence.BuiltInQuestionnaires;
import org.coachingtoolkit.core.competence.Competence;
import org.coachingtoolkit.core.competence.CompetenceFramework;
import org.coachingtoolkit.core.competence.CompetenceId;
import org.coachingtoolkit.core.competence.FrameworkId;
import org.coachingtoolkit.core.competence.Questionnaire;
import org.coachingtoolkit.core.finding.Checked;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class CaseJsonTest {
    private static final Instant CHANGED = Instant.parse("2026-11-22T09:00:00Z");
    private static final String A = "11111111-1111-4111-8111-11111111111a";
    private static final String B = "22222222-2222-4222-8222-22222222222b";
    private static final String C = "33333333-3333-4333-8333-33333333333c";
    private static final String D = "44444444-4444-4444-8444-44444444444d";

    private static Checked<CompetenceFramework> read(String json) {
        return CaseJson.read(json.getBytes(StandardCharsets.UTF_8), Language.EN);
    }

    private static List<String> codes(Checked<?> checked) {
        return checked.findings().stream().map(f -> f.code().value()).distinct().toList();
    }

    private static String item(String id, String more) {
        return "{'identifier':'" + id + "','uri':'urn:uuid:" + id + "','fullStatement':'Statement " + id.charAt(0)
                + "','lastChangeDateTime':'2020-01-01T00:00:00Z'" + more + "}";
    }

    private static String link(String type, String from, String to, String more) {
        return "{'associationType':'" + type + "','originNodeURI':{'identifier':'" + from
                + "'},'destinationNodeURI':{'identifier':'" + to + "'}" + more + "}";
    }

    private static String file(String items, String associations, String more) {
        return ("{'CFDocument':{'identifier':'" + D + "','uri':'https://example.org/" + D
                        + "','creator':'x','title':'Frame','lastChangeDateTime':'2020-01-01T00:00:00Z'},'CFItems':["
                        + items + "],'CFAssociations':[" + associations + "]" + more + "}")
                .replace('\'', '"');
    }

    private static List<String> tree(Checked<CompetenceFramework> read) {
        return read.get()
                .walk()
                .map(c -> c.id().value().charAt(0) + ":"
                        + c.parts().stream()
                                .map(p -> p.id().value().substring(0, 1))
                                .toList())
                .toList();
    }

    @Nested
    class Leniently {
        @Test
        void anObjectInPlaceOfAListIsItsElementOrAListWithKeys() {
            String list = file(item(A, ""), link("isChildOf", A, D, ""), "");
            String one = list.replace("\"CFItems\":[", "\"CFItems\":")
                    .replace("],\"CFAssociations\":[", ",\"CFAssociations\":")
                    .replace("]}", "}");
            Checked<CompetenceFramework> read = read(one);
            assertThat(tree(read)).containsExactly("1:[]");
            assertThat(codes(read)).contains("framework.value.mended");
            String keys = list.replace("\"CFItems\":[", "\"CFItems\":{\"0\":")
                    .replace("],\"CFAssociations\"", "},\"CFAssociations\"");
            assertThat(tree(read(keys))).containsExactly("1:[]");
            for (String wrong : List.of("{}", "\"x\"", "7", "null", "[[]]", "{\"a\":7}")) {
                for (String name : List.of("CFItems", "CFAssociations", "CFRubrics")) {
                    String json = list.replaceFirst("\\}$", ",\"" + name + "\":" + wrong + "}");
                    assertThat(read(json).findings()).isNotNull();
                }
            }
        }

        @Test
        void theRootMayBeWrappedOrBare() {
            String bare = file(item(A, ""), link("isChildOf", A, D, ""), "");

            assertThat(tree(read(bare))).containsExactly("1:[]");
            assertThat(tree(read("\uFEFF{\"CFPackage\":" + bare + "}"))).containsExactly("1:[]");
        }

        @Test
        void partsStandInTheOrderThatTheirLinksNumber() {
            Checked<CompetenceFramework> read = read(file(
                    item(A, "") + "," + item(B, "") + "," + item(C, ""),
                    link("isChildOf", A, D, ",'sequenceNumber':1") + ","
                            + link("isChildOf", B, A, ",'sequenceNumber':'2'") + ","
                            + link("isChildOf", C, A, ",'sequenceNumber':1"),
                    ""));

            assertThat(tree(read)).containsExactly("1:[3, 2]", "3:[]", "2:[]");
            assertThat(codes(read)).contains("framework.value.mended");
        }

        @Test
        void whatRealFilesHoldIsMendedAndSaid() {
            Checked<CompetenceFramework> read = read(file(
                    item(A.toUpperCase(Locale.ROOT), ",'educationalLevel':['01'],'CFDocumentURI':{},'notes':null") + ","
                            + item(B, "").replace("00:00Z", "00:00"),
                    link("isChildOf", A, D, "") + "," + link("isChildOf", B, D, ""),
                    ",'CFPackageURI':'x'"));

            assertThat(tree(read)).containsExactly("1:[]", "2:[]");
            assertThat(read.findings())
                    .extracting(f -> f.code().value() + " " + f.arguments().get("field"))
                    .contains(
                            "framework.value.mended identifier",
                            "framework.field.unknown educationalLevel",
                            "framework.field.unknown CFDocumentURI",
                            "framework.field.unknown CFPackageURI",
                            "framework.value.mended lastChangeDateTime",
                            "framework.scale.missing null");
        }

        @Test
        void brokenLinksAreSaidAndNothingVanishes() {
            Checked<CompetenceFramework> read = read(file(
                    item(A, "") + "," + item(B, "") + "," + item(C, "") + "," + item(C, ""),
                    link("isChildOf", A, B, "") + "," + link("isChildOf", B, A, "") + ","
                            + link("isRelatedTo", A, "99999999-9999-4999-8999-999999999999", "") + ","
                            + link("isChildOf", B, D, "") + "," + link("exactMatchOf", A, B, ""),
                    ""));

            assertThat(read.get().walk()).hasSize(3);
            assertThat(codes(read))
                    .contains(
                            "framework.parent.cycle",
                            "framework.link.dangling",
                            "framework.competence.duplicate",
                            "framework.parent.missing",
                            "framework.field.left-out");
        }

        @Test
        void aRubricBecomesTheScale() {
            String levels = "{'score':'1','quality':'Low','description':'does little'},"
                    + "{'score':2.0,'quality':'Mid'},{'score':4,'quality':'High','description':'does much'}";
            Checked<CompetenceFramework> read = read(file(
                    item(A, ""),
                    link("isChildOf", A, D, ""),
                    ",'CFRubrics':[{'title':'Scale','CFRubricCriteria':[{'CFItemURI':{'identifier':'" + A
                            + "'},'CFRubricCriterionLevels':[" + levels + "]}]}]"));

            assertThat(read.get().scale().levels())
                    .extracting(level -> level.value() + level.name().in(Language.EN))
                    .containsExactly("1Low", "2Mid", "3High");
            assertThat(read.get().competences().get(0).descriptors())
                    .containsEntry(3, LocalizedText.of(Language.EN, "does much"))
                    .hasSize(2);
            assertThat(codes(read)).contains("framework.value.mended");
        }

        @Test
        void whatIsNoPackageIsSaid() {
            assertThat(codes(read("{"))).containsExactly("framework.file.unreadable");
            assertThat(codes(read("[]"))).containsExactly("framework.file.empty");
            assertThat(codes(read(""))).containsExactly("framework.file.empty");
            assertThat(codes(read(file("", "", "")))).contains("framework.file.empty");
            assertThat(codes(read("[".repeat(5000)))).containsExactly("framework.file.unreadable");
            assertThat(codes(CaseJson.read(new byte[] {'"', (byte) 0xFF, '"'}, Language.EN)))
                    .containsExactly("framework.file.unreadable");
            assertThat(codes(read("{\"CFDocument\":{},\"CFItems\":[1,{\"fullStatement\":{}}]}")))
                    .contains("framework.file.empty", "framework.competence.no-id");
        }
    }

    @Nested
    class Strictly {
        @Test
        void whatIsWrittenIsReadBackAndWrittenTheSame() {
            for (Questionnaire questionnaire : BuiltInQuestionnaires.all()) {
                byte[] written = CaseJson.write(questionnaire.framework(), "School", Language.RU, CHANGED);

                Checked<CompetenceFramework> back = CaseJson.read(written, Language.RU);

                assertThat(back.findings())
                        .extracting(f -> String.valueOf(f.arguments().get("field")))
                        .as("creator and the guess of proficiency")
                        .containsExactlyInAnyOrder("creator", "proficient");
                assertThat(back.get().walk())
                        .extracting(Competence::code)
                        .containsExactlyElementsOf(questionnaire
                                .framework()
                                .walk()
                                .map(c -> c.id().value())
                                .toList());
                assertThat(back.get().scale().proficientFrom()).isEqualTo(4);
                assertThat(CaseJson.write(back.get(), "School", Language.RU, CHANGED))
                        .isEqualTo(written);
            }
        }

        @Test
        void onlyFieldsOfTheSchemaAreWrittenAndAllThatItRequires() throws IOException {
            Competence part = Competence.builder(new CompetenceId("part"), LocalizedText.of(Language.EN, "Part"))
                    .related(new CompetenceId("whole"))
                    .build();
            Competence whole = Competence.builder(new CompetenceId("whole"), LocalizedText.of(Language.EN, "Whole"))
                    .part(part)
                    .build();
            CompetenceFramework framework = new CompetenceFramework(
                    new FrameworkId("f"),
                    LocalizedText.of(Language.EN, "Frame"),
                    null,
                    null,
                    BuiltInQuestionnaires.usualScale(),
                    List.of(whole));

            JsonNode json = CaseJson.MAPPER.readTree(CaseJson.write(framework, "School", Language.EN, CHANGED));

            assertThat(json.fieldNames())
                    .toIterable()
                    .containsExactly("CFDocument", "CFItems", "CFAssociations", "CFRubrics");
            assertThat(json.path("CFDocument").fieldNames())
                    .toIterable()
                    .contains("identifier", "uri", "creator", "title", "lastChangeDateTime")
                    .doesNotContain("CFPackageURI");
            assertThat(json.path("CFItems").get(0).fieldNames())
                    .toIterable()
                    .contains("identifier", "uri", "fullStatement", "lastChangeDateTime")
                    .doesNotContain("CFDocumentURI");
            assertThat(json.path("CFAssociations"))
                    .hasSize(3)
                    .allSatisfy(link -> assertThat(link.fieldNames())
                            .toIterable()
                            .contains(
                                    "identifier",
                                    "uri",
                                    "associationType",
                                    "originNodeURI",
                                    "destinationNodeURI",
                                    "lastChangeDateTime"));
            assertThat(json.findValuesAsText("identifier"))
                    .allMatch(id ->
                            id.matches("[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}"));
            assertThat(json.findValues("sequenceNumber")).allMatch(JsonNode::isInt);
        }
    }
}
