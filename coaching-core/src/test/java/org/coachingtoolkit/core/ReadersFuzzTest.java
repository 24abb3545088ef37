package org.coachingtoolkit.core;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.coachingtoolkit.core.common.Language;
import org.coachingtoolkit.core.competence.BuiltInQuestionnaires;
import org.coachingtoolkit.core.competence.CompetenceFramework;
import org.coachingtoolkit.core.competence.exchange.CaseJson;
import org.coachingtoolkit.core.competence.exchange.MoodleCsv;
import org.coachingtoolkit.core.file.ProgrammeFile;
import org.coachingtoolkit.core.finding.Checked;
import org.coachingtoolkit.core.finding.Finding;
import org.coachingtoolkit.core.json.CodebookJson;
import org.coachingtoolkit.core.survey.Codebook;
import org.coachingtoolkit.core.survey.CodebookCsv;
import org.coachingtoolkit.core.survey.SurveyReader;
import org.junit.jupiter.api.Test;

/** Readers never throw for bad content: what they cannot read is a finding, worded in every language. */
@SuppressWarnings("EnumOrdinal")
class ReadersFuzzTest {
    private static final String CODEBOOK = """
            name,role,scale,min,max,reverse
            id,person,,,,
            wave,wave,,,,
            q1,item,trust,1,5,no
            q2,item,trust,1,5,yes
            q3,item,skill,1,5,no
            """;
    private static final String ANSWERS = """
            id,wave,q1,q2,q3
            a,1,5,1,4
            b,1,4,2,4
            a,2,5,2,"5"
            b,2,,NA,3
            """;
    /** A reader that hands over what it has found. */
    @FunctionalInterface
    private interface Reader {
        Iterable<Finding> read(byte[] file) throws IOException;
    }

    private static void holds(byte[] good, Reader reader) {
        for (int i = 0; i < Mutants.COUNT; i++) {
            byte[] mutant = Mutants.of(good, i);
            try {
                for (Finding finding : reader.read(mutant)) {
                    assertThat(finding.message(Language.values()[i % Language.values().length]))
                            .isNotBlank();
                }
            } catch (Exception | StackOverflowError failure) {
                throw new AssertionError("mutant " + i + ": " + new String(mutant, UTF_8), failure);
            }
        }
    }

    private static byte[] programmeFile() throws IOException {
        try (InputStream in = Objects.requireNonNull(Mutants.class.getResourceAsStream("small.json"), "small.json")) {
            return in.readAllBytes();
        }
    }

    private static byte[] framework() {
        CompetenceFramework framework = BuiltInQuestionnaires.ict().framework();
        return CaseJson.write(framework, "School", Language.EN, Instant.parse("2026-11-22T09:00:00Z"));
    }

    @Test
    void programme() throws IOException {
        assertThat(ProgrammeFile.read(programmeFile()).programme()).isPresent();
        holds(programmeFile(), bytes -> {
            ProgrammeFile file = ProgrammeFile.read(bytes);
            return file.programme().isPresent() ? file.check(LocalDate.of(2026, 11, 28)) : file.findings();
        });
    }

    @Test
    void frameworkOfCase() {
        String text = new String(framework(), UTF_8);
        assertThat(CaseJson.read(text.getBytes(UTF_8), Language.EN).value()).isPresent();
        holds(text.getBytes(UTF_8), bytes -> CaseJson.read(bytes, Language.EN).findings());
    }

    @Test
    void frameworkOfMoodle() {
        String text = MoodleCsv.in(Language.EN)
                .write(Objects.requireNonNull(
                        CaseJson.read(framework(), Language.EN).get()));
        holds(
                text.getBytes(UTF_8),
                bytes ->
                        MoodleCsv.in(Language.EN).read(new String(bytes, UTF_8)).findings());
    }

    @Test
    void codebook() throws IOException {
        holds(
                CODEBOOK.getBytes(UTF_8),
                bytes -> CodebookCsv.read("codebook.csv", new ByteArrayInputStream(bytes))
                        .findings());
        ByteArrayOutputStream json = new ByteArrayOutputStream();
        CodebookJson.write(readCodebook(), json);
        holds(json.toByteArray(), bytes -> CodebookJson.read(bytes).findings());
    }

    private static Codebook readCodebook() throws IOException {
        return CodebookCsv.read("codebook.csv", new ByteArrayInputStream(CODEBOOK.getBytes(UTF_8)))
                .get();
    }

    @Test
    void survey() throws IOException {
        SurveyReader reader = SurveyReader.of(readCodebook());
        Checked<?> good = reader.read("data.csv", new ByteArrayInputStream(ANSWERS.getBytes(UTF_8)));
        assertThat(good.value()).isPresent();
        holds(
                ANSWERS.getBytes(UTF_8),
                bytes ->
                        reader.read("data.csv", new ByteArrayInputStream(bytes)).findings());
    }
}
