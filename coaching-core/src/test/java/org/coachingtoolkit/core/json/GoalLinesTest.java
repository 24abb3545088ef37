package org.coachingtoolkit.core.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.coachingtoolkit.core.common.Language;
import org.coachingtoolkit.core.finding.Checked;
import org.coachingtoolkit.core.finding.Finding;
import org.coachingtoolkit.core.goal.Goal;
import org.coachingtoolkit.core.goal.Measure;
import org.coachingtoolkit.core.goal.SmartAssessment;
import org.coachingtoolkit.core.goal.SmartChecker;
import org.coachingtoolkit.core.goal.SmartProfile;
import org.coachingtoolkit.core.programme.CoachingProgramme;
import org.coachingtoolkit.core.programme.ProgrammeDomain;
import org.junit.jupiter.api.Test;

/** Goals by lines, and what is found about them; {@code -Dgolden.update=true} writes the published schemas anew. */
class GoalLinesTest {
    private static final SmartChecker CHECKER = SmartChecker.of(SmartProfile.STRICT);
    private static final Schema LINE = schema(GoalLines.schema());
    private static final Schema FOUND = schema(GoalsJson.schema());

    private static Schema schema(String text) {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(text);
    }

    private static List<Checked<GoalLine>> read(String text) throws IOException {
        GoalLines lines = GoalLines.json(new StringReader(text));
        List<Checked<GoalLine>> all = new ArrayList<>();
        for (Optional<Checked<GoalLine>> line = lines.next(); line.isPresent(); line = lines.next()) {
            all.add(line.get());
        }
        return all;
    }

    private static List<String> refused(String line) throws IOException {
        Checked<GoalLine> read = read(line).get(0);
        assertThat(read.value()).isEmpty();
        assertThat(FOUND.validate(GoalsJson.line(1, read.findings(), Language.RU), InputFormat.JSON))
                .isEmpty();
        return read.findings().stream().map(finding -> finding.code().value()).toList();
    }

    @Test
    void aNumberOfWhichNobodyCouldReadTheDigitsIsRefused() throws IOException {
        for (String number : List.of("1e999999999", "-1e-999999999", "\"1e999999999\"", "\"1e-999999999\"")) {
            assertThat(refused("{\"text\": \"Reach it\", \"indicator\": \"quarrels\", \"target\": " + number + "}"))
                    .as(number)
                    .containsExactly("json.digits");
        }
    }

    @Test
    void thePublishedSchemasAreThoseOfTheLibrary() throws IOException {
        Path line = Path.of("..", "docs", "coaching-goal-1.schema.json");
        Path found = Path.of("..", "docs", "coaching-goals-1.schema.json");
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(line, GoalLines.schema());
            Files.writeString(found, GoalsJson.schema());
        }

        assertThat(Files.readString(line)).isEqualTo(GoalLines.schema());
        assertThat(Files.readString(found)).isEqualTo(GoalsJson.schema());
    }

    @Property(tries = 30)
    @Domain(ProgrammeDomain.class)
    void aGoalOfAProgrammeFileIsALineAndIsJudgedTheSame(@ForAll CoachingProgramme programme, @ForAll Language language)
            throws IOException {
        for (Goal goal : programme.goals()) {
            Checked<GoalLine> line = read(line(goal)).get(0);
            SmartAssessment assessment = CHECKER.check(goal);
            String found = GoalsJson.line(goal.id().value(), assessment, language);

            assertThat(line.findings()).isEmpty();
            assertThat(line.get().id()).isEqualTo(goal.id().value());
            assertThat(CHECKER.check(line.get().goal())).isEqualTo(assessment);
            assertThat(FOUND.validate(found, InputFormat.JSON)).isEmpty();
            assertThat(found).doesNotContain("\n");
        }
    }

    @Test
    void measureAndEffortCanBeSpeltFlat() throws IOException {
        String flat =
                "{\"text\": \"x\", \"indicator\": \"quarrels\", \"unit\": \"a day\", \"baseline\": 9, \"target\": \"4\","
                        + " \"direction\": \"DOWN\", \"weeklyEffort\": 2.5, \"capacity\": \"PT3H\", \"group\": \"b\"}";
        String levels =
                "{\"text\": \"x\", \"measureKind\": \"LEVEL\", \"levels\": [\"low\", \"high\"], \"target\": \"high\"}";
        GoalLine line = read(flat).get(0).get();

        assertThat(LINE.validate(flat, InputFormat.JSON)).isEmpty();
        assertThat(line.goal().measure())
                .isInstanceOfSatisfying(
                        Measure.Numeric.class,
                        measure -> assertThat(measure.target()).isEqualByComparingTo("4"));
        assertThat(line.goal().effort()).isNotNull();
        assertThat(read(levels).get(0).get().goal().measure()).isInstanceOf(Measure.Level.class);
    }

    @Test
    void asksAboutWhatItCannotReadAndAboutANameThatIsNearlyKnown() throws IOException {
        assertThat(refused(
                        "{\"text\": \"x\", \"measureKind\": \"LEVEL\", \"levels\": [\"a\", \"b\"], \"target\": \"c\"}"))
                .containsExactly("json.level");
        assertThat(refused("{\"text\": \"x\", \"target\": \"much\"}")).containsExactly("json.type");
        assertThat(refused("{\"text\": \"x\", \"due\": \"soon\"}")).containsExactly("json.date");
        assertThat(refused("{\"id\": 1}")).containsExactly("json.missing");
        assertThat(refused("{\"text\": \"x\", \"capacity\": 200, \"weeklyEffort\": 0}"))
                .containsExactly("json.duration", "json.duration");
        assertThat(refused("[1]")).containsExactly("json.type");
        assertThat(refused("{\"text\": \"x\"} {}")).containsExactly("json.syntax");
        assertThat(refused("{\"text\": \"x\", \"lang\": \"de\"}")).containsExactly("json.language");
        assertThat(refused("{\"text\": \"" + "x".repeat(1_000_000) + "\"}")).containsExactly("json.too-long");

        Finding slip = read("\n{\"text\": \"x\", \"duee\": \"2026-12-01\", \"lang\": \"auto\"}")
                .get(0)
                .findings()
                .get(0);
        assertThat(slip.code()).isEqualTo(JsonFinding.UNKNOWN_PROPERTY);
        assertThat(slip.place().line()).isEqualTo(2);
    }

    @Test
    void plainTextHoldsAGoalALine() throws IOException {
        GoalLines lines = GoalLines.text(new StringReader("\ufeff  Read more \r\n\n{\"text\": 1}\n"));

        assertThat(lines.next().orElseThrow().get().goal().statement()).isEqualTo("Read more");
        assertThat(lines.next().orElseThrow().get().id()).isEqualTo("3");
        assertThat(lines.next()).isEmpty();
    }

    private static String line(Goal goal) throws IOException {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
            GoalShapes.GOAL.write(json, goal);
        }
        return text.toString();
    }
}
