package org.coachingtoolkit.core.competence.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.coachingtoolkit.core.common.Language;
import org.coachingtoolkit.core.common.LocalizedText;
import org.coachingtoolkit.core.competence.BuiltInQuestionnaires;
import org.coachingtoolkit.core.competence.Competence;
import org.coachingtoolkit.core.competence.CompetenceFramework;
import org.coachingtoolkit.core.competence.CompetenceId;
import org.coachingtoolkit.core.competence.FrameworkId;
import org.coachingtoolkit.core.competence.Questionnaire;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * What is written keeps the contract of a package of CASE 1.1: for each class its properties, those that must be there
 * with an exclamation mark. The official schema itself may not be copied here.
 */
class CaseContractTest {
    private static final Instant CHANGED = Instant.parse("2026-11-22T09:00:00Z");
    private static final Map<String, String> CLASSES = Map.of(
            "CFPackage",
            "CFDocument! CFItems CFAssociations CFDefinitions CFRubrics",
            "CFDocument",
            "identifier! uri! creator! title! lastChangeDateTime! frameworkType caseVersion officialSourceURL"
                    + " publisher description language version adoptionStatus notes",
            "CFItems",
            "identifier! uri! fullStatement! lastChangeDateTime! alternativeLabel CFItemType humanCodingScheme"
                    + " listEnumeration abbreviatedStatement notes language",
            "CFAssociations",
            "identifier! uri! associationType! originNodeURI! destinationNodeURI! lastChangeDateTime!"
                    + " sequenceNumber notes",
            "CFRubrics",
            "identifier! uri! lastChangeDateTime! title description CFRubricCriteria",
            "CFRubricCriteria",
            "identifier! uri! lastChangeDateTime! category description CFItemURI weight position rubricId"
                    + " CFRubricCriterionLevels",
            "CFRubricCriterionLevels",
            "identifier! uri! lastChangeDateTime! description quality score feedback position rubricCriterionId",
            "Link",
            "title! identifier! uri!");
    private static final Set<String> LINKS = Set.of("originNodeURI", "destinationNodeURI", "CFItemURI");
    private static final Set<String> ASSOCIATIONS = Set.of(
            "isChildOf",
            "isPeerOf",
            "isPartOf",
            "exactMatchOf",
            "precedes",
            "isRelatedTo",
            "replacedBy",
            "exemplar",
            "hasSkillLevel",
            "isTranslationOf");
    private static final Set<String> MANY_LINES = Set.of("fullStatement", "description", "notes", "feedback");

    private final List<String> identifiers = new ArrayList<>();

    @ParameterizedTest
    @EnumSource
    void everyBuiltInFrameworkKeepsIt(Language language) throws IOException {
        for (Questionnaire questionnaire : BuiltInQuestionnaires.all()) {
            identifiers.clear();
            check(CaseJson.write(questionnaire.framework(), "School", language, CHANGED));
        }
    }

    @Test
    void aFrameworkWithTextsOfSeveralLinesKeepsIt() throws IOException {
        Competence part = Competence.builder(new CompetenceId("part"), text("Part\nof it"))
                .code("1\t2")
                .description(text("one\ntwo"))
                .descriptor(1, text("low\r\nest"))
                .related(new CompetenceId("whole"))
                .build();
        Competence whole = Competence.builder(new CompetenceId("whole"), text("Whole"))
                .part(part)
                .build();

        check(CaseJson.write(
                new CompetenceFramework(
                        new FrameworkId("f"),
                        text("Two\nlines"),
                        text("three\nlines"),
                        "no uri at all",
                        BuiltInQuestionnaires.usualScale(),
                        List.of(whole)),
                "The\nschool",
                Language.EN,
                CHANGED));
    }

    private static LocalizedText text(String text) {
        return LocalizedText.of(Language.EN, text);
    }

    private void check(byte[] file) throws IOException {
        check("CFPackage", CaseJson.MAPPER.readTree(file));
        assertThat(identifiers).doesNotHaveDuplicates();
    }

    private void check(String type, JsonNode object) {
        assertThat(object.isObject()).as(type).isTrue();
        List<String> declared = Arrays.asList(CLASSES.getOrDefault(type, "").split(" ", -1));
        List<String> present = new ArrayList<>();
        object.fieldNames().forEachRemaining(present::add);
        Set<String> allowed = new HashSet<>();
        declared.forEach(name -> allowed.add(name.replace("!", "")));
        assertThat(allowed).as("properties of " + type).containsAll(present);
        assertThat(present)
                .as("required properties of " + type)
                .containsAll(declared.stream()
                        .filter(name -> name.endsWith("!"))
                        .map(name -> name.replace("!", ""))
                        .toList());
        present.forEach(name -> value(type, name, object.path(name)));
    }

    private void value(String type, String name, JsonNode value) {
        if (LINKS.contains(name)) {
            check("Link", value);
        } else if (name.equals("CFDocument")) {
            check(name, value);
        } else if (CLASSES.containsKey(name)) {
            assertThat(value.isArray()).as(name).isTrue();
            value.forEach(element -> check(name, element));
        } else {
            scalar(type, name, value);
        }
    }

    private void scalar(String type, String name, JsonNode value) {
        switch (name) {
            case "identifier", "rubricId", "rubricCriterionId" -> {
                assertThat(value.textValue())
                        .matches("[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}");
                if (name.equals("identifier") && !type.equals("Link")) {
                    identifiers.add(value.textValue());
                }
            }
            case "uri" -> assertThat(URI.create(value.textValue()).isAbsolute()).isTrue();
            case "lastChangeDateTime" -> assertThat(value.textValue()).isEqualTo("2026-11-22T09:00:00Z");
            case "caseVersion" -> assertThat(value.textValue()).isEqualTo("1.1");
            case "associationType" -> assertThat(ASSOCIATIONS).contains(value.textValue());
            case "sequenceNumber", "position" -> assertThat(value.isInt()).isTrue();
            case "score", "weight" -> assertThat(value.isNumber()).isTrue();
            default -> {
                assertThat(value.isTextual()).as(name).isTrue();
                if (!MANY_LINES.contains(name)) {
                    assertThat(value.textValue()).as(name).doesNotContain("\n", "\r", "\t");
                }
            }
        }
    }
}
