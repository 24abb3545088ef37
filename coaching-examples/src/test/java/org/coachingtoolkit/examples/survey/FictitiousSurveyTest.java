package org.coachingtoolkit.examples.survey;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class FictitiousSurveyTest {
    private static String bundled(String name) throws IOException {
        try (InputStream in = requireNonNull(FictitiousSurvey.class.getResourceAsStream(name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void theBundledDataAreThoseThatTheGeneratorMakes() throws IOException {
        ByteArrayOutputStream data = new ByteArrayOutputStream();
        FictitiousSurvey.of(60).write(data);

        assertThat(data.toString(StandardCharsets.UTF_8)).isEqualTo(bundled("survey.csv"));
        assertThat(FictitiousSurvey.of(60).codebook()).isEqualTo(bundled("codebook.csv"));
    }

    @Test
    void nobodyInItExists() throws IOException {
        assertThat(bundled("survey.csv").lines().skip(1)).allMatch(line -> line.startsWith("Nobody "));
    }
}
