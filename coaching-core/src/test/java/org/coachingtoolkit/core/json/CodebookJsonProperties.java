package org.coachingtoolkit.core.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.coachingtoolkit.core.analytics.AnswerScale;
import org.coachingtoolkit.core.common.Language;
import org.coachingtoolkit.core.competence.BuiltInQuestionnaires;
import org.coachingtoolkit.core.competence.Facet;
import org.coachingtoolkit.core.competence.Questionnaire;
import org.coachingtoolkit.core.finding.Checked;
import org.coachingtoolkit.core.finding.Finding;
import org.coachingtoolkit.core.survey.Codebook;
import org.coachingtoolkit.core.survey.CodebookCsv;
import org.coachingtoolkit.core.survey.KeyColumns;
import org.coachingtoolkit.core.survey.SurveyItem;

class CodebookJsonProperties {
    private static final Path PUBLISHED = Path.of("..", "docs", "coaching-codebook-1.schema.json");
    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(CodebookJson.schema());

    @Provide
    Arbitrary<Codebook> codebooks() {
        Arbitrary<String> words = Arbitraries.strings()
                .withChars("abcЯї=|;,'\" -1")
                .ofMinLength(1)
                .ofMaxLength(8)
                .filter(text -> !text.isBlank());
        Arbitrary<SurveyItem> items = Combinators.combine(
                        words,
                        words,
                        words.injectNull(0.3),
                        Arbitraries.of(Facet.class),
                        Arbitraries.integers().between(-5, 3),
                        Arbitraries.integers().between(1, 9),
                        Arbitraries.of(true, false),
                        words.list().ofMaxSize(3))
                .as((name, competence, text, facet, min, more, reversed, labels) -> {
                    AnswerScale scale = AnswerScale.of(min, min + more);
                    Map<Integer, String> levels = new TreeMap<>();
                    for (String label : labels) {
                        levels.put(min + levels.size() % scale.levels(), label);
                    }
                    return new SurveyItem(
                            name,
                            competence,
                            text == null ? "" : text,
                            facet,
                            scale,
                            name.length() % 2 == 0,
                            reversed,
                            reversed ? null : min + 1,
                            levels,
                            Set.of("-99", "no answer"),
                            labels.isEmpty() ? Set.of() : Set.of("98"));
                });
        Arbitrary<KeyColumns> keys = words.map(name -> KeyColumns.of(name, "w", "r", "g"));
        return Combinators.combine(
                        keys,
                        items.list()
                                .ofMinSize(1)
                                .ofMaxSize(6)
                                .uniqueElements(item -> item.name().strip().toLowerCase(Locale.ROOT)))
                .as(Codebook::of);
    }

    @Property
    void whatIsWrittenIsReadAgainAsTheSameAndIsValid(@ForAll("codebooks") Codebook codebook) {
        byte[] file = CodebookJson.write(codebook);

        Checked<Codebook> read = CodebookJson.read(file);

        assertThat(read.findings())
                .extracting(Finding::code)
                .containsExactlyInAnyOrderElementsOf(
                        codebook.findings().stream().map(Finding::code).toList());
        assertThat(read.get()).isEqualTo(codebook);
        assertThat(SCHEMA.validate(new String(file, StandardCharsets.UTF_8), InputFormat.JSON))
                .isEmpty();
    }

    @Property(tries = 500)
    void readingNeverThrowsForADamagedFile(
            @ForAll("codebooks") Codebook codebook, @ForAll int where, @ForAll byte with, @ForAll boolean cut) {
        byte[] file = CodebookJson.write(codebook);
        int at = Math.floorMod(where, file.length);
        if (cut) {
            file = Arrays.copyOf(file, at);
        } else {
            file[at] = with;
        }

        Checked<Codebook> read = CodebookJson.read(file);

        assertThat(read.value().isPresent() || read.hasErrors()).isTrue();
        assertThat(read.findings())
                .allSatisfy(finding -> assertThat(finding.place().isLocated()).isTrue());
    }

    @Example
    void tableAndJsonSayTheSameOfEveryQuestionnaire() throws IOException {
        for (Questionnaire questionnaire : BuiltInQuestionnaires.all()) {
            for (Questionnaire asked : List.of(questionnaire, questionnaire.asNeeds())) {
                Codebook codebook = Codebook.of(asked, Language.UK);
                byte[] table = CodebookCsv.write(codebook).getBytes(StandardCharsets.UTF_8);

                assertThat(CodebookJson.read(CodebookJson.write(codebook)).get())
                        .isEqualTo(CodebookCsv.read("codebook.csv", new ByteArrayInputStream(table))
                                .get());
            }
        }
    }

    @Example
    void anItemThatCannotBeUnderstoodIsLeftOutAndFoundAtItsPlace() {
        Checked<Codebook> read = CodebookJson.read("""
                {"format": "coaching-codebook/1",
                 "items": [
                  {"name": "A", "competence": "alpha", "min": 5, "max": 1},
                  {"name": "B", "competence": "alpha", "min": 1, "max": "five"},
                  {"name": "C", "competence": "alpha", "min": 1, "max": 5, "labels": [{"level": 9, "text": "x"}]},
                  {"name": "D", "competence": "alpha", "min": 1, "max": 5, "colour": "red"}]}
                """.getBytes(StandardCharsets.UTF_8));

        assertThat(read.get().items()).extracting(SurveyItem::name).containsExactly("D");
        assertThat(read.findings())
                .extracting(CodebookJsonProperties::said)
                .containsExactly(
                        "/items/0:3 json.bounds",
                        "/items/1/max:4 json.type",
                        "/items/2:5 json.contradiction",
                        "/items/3/colour:6 json.unknown-property");
    }

    private static String said(Finding finding) {
        return finding.place().pointer() + ":" + finding.place().line() + " "
                + finding.code().value();
    }

    @Example
    void thePublishedSchemaIsTheDeclaredOne() throws IOException {
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(PUBLISHED, CodebookJson.schema());
        }

        assertThat(Files.readString(PUBLISHED)).isEqualTo(CodebookJson.schema());
    }
}
