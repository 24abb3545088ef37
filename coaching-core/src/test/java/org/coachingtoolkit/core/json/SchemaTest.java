package org.coachingtoolkit.core.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.coachingtoolkit.core.programme.CoachingProgramme;
import org.coachingtoolkit.core.programme.ProgrammeDomain;
import org.junit.jupiter.api.Test;

/** The published schema is the one that the shapes declare; {@code -Dgolden.update=true} writes it anew. */
class SchemaTest {
    private static final Path PUBLISHED = Path.of("..", "docs", "coaching-programme-2.schema.json");

    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(ProgrammeJson.schema());

    @Test
    void thePublishedSchemaIsTheDeclaredOne() throws IOException {
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(PUBLISHED, ProgrammeJson.schema());
        }

        assertThat(Files.readString(PUBLISHED)).isEqualTo(ProgrammeJson.schema());
    }

    @Test
    void everyPropertyIsDescribed() throws IOException {
        JsonNode schema = new ObjectMapper().readTree(ProgrammeJson.schema());
        List<JsonNode> objects = schema.findValues("properties");
        assertThat(objects).hasSizeGreaterThan(60);
        for (JsonNode properties : objects) {
            properties
                    .properties()
                    .forEach(property -> assertThat(
                                    property.getValue().path("description").asText())
                            .as(property.getKey())
                            .isNotBlank());
        }
    }

    @Property(tries = 100)
    @Domain(ProgrammeDomain.class)
    void whatIsWrittenIsValid(@ForAll CoachingProgramme programme) {
        String file = new String(ProgrammeFiles.write(programme), StandardCharsets.UTF_8);

        assertThat(SCHEMA.validate(file, InputFormat.JSON)).isEmpty();
    }

    @Test
    void theSchemaRefusesWhatIsNotAProgramme() {
        assertThat(SCHEMA.validate("{\"language\": \"de\"}", InputFormat.JSON)).hasSizeGreaterThan(3);
    }
}
