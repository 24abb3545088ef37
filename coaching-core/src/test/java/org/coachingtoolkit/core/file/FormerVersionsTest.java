package org.coachingtoolkit.core.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.coachingtoolkit.core.common.Language;
import org.coachingtoolkit.core.finding.Checked;
import org.coachingtoolkit.core.finding.Finding;
import org.coachingtoolkit.core.json.CodebookJson;
import org.coachingtoolkit.core.survey.Codebook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files in {@code version-1} were written by the toolkit when that was its version; they are never written anew. */
class FormerVersionsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 16);

    @ParameterizedTest
    @ValueSource(strings = {"version-1/every-property.json", "version-1/school.json"})
    void ofAProgrammeAreReadWithoutLoss(String name) throws IOException {
        ProgrammeFile old = ProgrammeFile.read(resource(name));
        ProgrammeFile written = ProgrammeFile.read(ProgrammeFile.of(old.get()).write());

        assertThat(old.findings()).extracting(finding -> finding.code().value()).isSubsetOf("json.two-zones");
        assertThat(written.findings()).isEmpty();
        assertThat(written.get()).isEqualTo(old.get());
        assertThat(new String(written.write(), StandardCharsets.UTF_8))
                .startsWith("{\n  \"format\": \"coaching-programme/2\"");
        assertThat(placeless(written.check(DAY)))
                .containsExactlyInAnyOrderElementsOf(placeless(old.check(DAY)).stream()
                        .filter(finding -> !finding.contains("json.two-zones"))
                        .toList());
    }

    @Test
    void ofACodebookAreReadWithoutLoss() throws IOException {
        byte[] old = resource("version-1/codebook.json");
        Checked<Codebook> read = CodebookJson.read(old);

        assertThat(read.findings()).isEmpty();
        assertThat(CodebookJson.read(CodebookJson.write(read.get())).get()).isEqualTo(read.get());
    }

    @Test
    void withTwoTimeZonesAreAskedAbout() throws IOException {
        String file = new String(resource("version-1/school.json"), StandardCharsets.UTF_8)
                .replaceFirst("Europe/London", "Europe/Paris");

        assertThat(ProgrammeFile.read(file.getBytes(StandardCharsets.UTF_8)).findings())
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.code().value()).isEqualTo("json.two-zones");
                    assertThat(finding.place()).hasToString("9:13");
                    assertThat(finding.place().pointer()).isEqualTo("/institution/zone");
                    assertThat(finding.arguments()).hasToString("{other=Europe/Paris, zone=Europe/London}");
                });
    }

    @ParameterizedTest
    @CsvSource({
        "coaching-programme/3, json.format-newer",
        "coaching-programme/12.1, json.format-newer",
        "coaching-programme/0, json.format-version",
        "coaching-codebook/1, json.format-version",
        "2, json.format-version"
    })
    void thatAreNotKnownAreUnusableInOneSentence(String format, String code) throws IOException {
        String file = new String(resource("version-1/school.json"), StandardCharsets.UTF_8)
                .replace("\"coaching-programme/1\"", "\"" + format + "\"")
                .replace("\"teachers\"", "\"educators\"");
        ProgrammeFile read = ProgrammeFile.read(file.getBytes(StandardCharsets.UTF_8));

        assertThat(read.programme()).isEmpty();
        assertThat(read.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.code().value()).isEqualTo(code);
            assertThat(finding.place()).hasToString("2:13");
            for (Language language : Language.values()) {
                assertThat(finding.message(language)).contains(format).endsWith("?");
            }
        });
    }

    @Test
    void mayNameTheirSchemaAndASmallerVersion() throws IOException {
        String file = new String(resource("version-1/school.json"), StandardCharsets.UTF_8)
                .replace(
                        "\"coaching-programme/1\"",
                        "\"coaching-programme/1.7\", \"$schema\": \"coaching-programme-1.schema.json\"");

        assertThat(ProgrammeFile.read(file.getBytes(StandardCharsets.UTF_8)).findings())
                .isEmpty();
    }

    @Test
    void ofTheFormatAreLookedAtFirstWhereverItStands() {
        String file = "{\"teachers\": 17, \"format\": \"coaching-programme/9\"}";

        assertThat(ProgrammeFile.read(file.getBytes(StandardCharsets.UTF_8)).findings())
                .extracting(finding -> finding.code().value())
                .containsExactly("json.format-newer");
    }

    private static List<String> placeless(List<Finding> findings) {
        return findings.stream()
                .map(finding -> finding.code().value() + " " + finding.place().pointer() + " "
                        + Map.copyOf(finding.arguments()).size())
                .toList();
    }

    private static byte[] resource(String name) throws IOException {
        try (InputStream in = FormerVersionsTest.class.getResourceAsStream(name)) {
            return in.readAllBytes();
        }
    }
}
