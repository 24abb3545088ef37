package org.coachingtoolkit.core.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.coachingtoolkit.core.common.Language;
import org.coachingtoolkit.core.file.FileFinding;
import org.coachingtoolkit.core.file.ProgrammeFile;
import org.coachingtoolkit.core.finding.Finding;
import org.coachingtoolkit.core.finding.Place;
import org.coachingtoolkit.core.programme.CoachingProgramme;
import org.coachingtoolkit.core.programme.ProgrammeDomain;
import org.junit.jupiter.api.Test;

/** Findings as JSON follow their published schema; {@code -Dgolden.update=true} writes that anew. */
class FindingsJsonTest {
    private static final Path PUBLISHED = Path.of("..", "docs", "coaching-findings-1.schema.json");

    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(FindingsJson.schema());

    @Test
    void thePublishedSchemaIsTheOneOfTheLibrary() throws IOException {
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(PUBLISHED, FindingsJson.schema());
        }

        assertThat(Files.readString(PUBLISHED)).isEqualTo(FindingsJson.schema());
    }

    @Property(tries = 30)
    @Domain(ProgrammeDomain.class)
    void whatIsFoundInProgrammesIsValid(@ForAll CoachingProgramme programme, @ForAll Language language) {
        List<Finding> inFile =
                ProgrammeFile.read(ProgrammeFile.of(programme).write()).check(LocalDate.of(2026, 11, 16));

        assertThat(SCHEMA.validate(FindingsJson.write(inFile, language), InputFormat.JSON))
                .isEmpty();
    }

    @Test
    void saysWhereAFindingIsInATextInAWorkbookAndInNeither() throws IOException {
        Place pointer = Place.of("/goals/0/problem");
        Finding finding = Finding.of(JsonFinding.UNKNOWN_PROPERTY, pointer, Map.of("property", "probelm"));
        String json = FindingsJson.write(
                List.of(finding, finding.at(pointer.at(12, 5)), finding.at(pointer.at("Goals", 4, 3))), Language.EN);

        assertThat(SCHEMA.validate(json, InputFormat.JSON)).isEmpty();
        JsonNode root = new ObjectMapper().readTree(json);
        assertThat(root.get("counts").toString()).isEqualTo("{\"ERROR\":0,\"WARNING\":3,\"ADVICE\":0}");
        assertThat(root.get("findings").findValuesAsText("place"))
                .containsExactly("/goals/0/problem", "12:5", "Goals!C4");
        assertThat(root.get("findings").get(0).has("line")).isFalse();
        assertThat(root.get("findings").get(2).get("sheet").asText()).isEqualTo("Goals");
        assertThat(root.get("findings").get(1).get("arguments").get("property").asText())
                .isEqualTo("probelm");
    }

    @Test
    void theSchemaRefusesWhatIsNotAReport() {
        String json = FindingsJson.write(List.of(Finding.of(FileFinding.PDF, Place.ROOT)), Language.EN);

        assertThat(SCHEMA.validate(json.replace("\"pointer\"", "\"where\""), InputFormat.JSON))
                .isNotEmpty();
        assertThat(SCHEMA.validate(json.replace("file.pdf", "File PDF"), InputFormat.JSON))
                .isNotEmpty();
    }
}
