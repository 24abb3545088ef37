package org.coachingtoolkit.core.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.coachingtoolkit.core.common.Language;
import org.coachingtoolkit.core.finding.Checked;
import org.coachingtoolkit.core.finding.Finding;
import org.coachingtoolkit.core.finding.FindingCode;

/** Codebooks and tables of answers, read from what stands in their files, and what was asked about them. */
final class SurveyFiles {
    /** A codebook of two items. */
    static final String TWO = "name,competence,min,max\nA1,alpha,1,5\nA2,alpha,1,5\n";

    private SurveyFiles() {}

    static InputStream utf8(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    static Checked<Codebook> codebook(String table) throws IOException {
        return CodebookCsv.read("codebook.csv", utf8(table));
    }

    static SurveyReader reader(String codebook) throws IOException {
        return SurveyReader.of(codebook(codebook).get());
    }

    static Checked<SurveyData> read(SurveyReader reader, String data) throws IOException {
        return reader.read("data.csv", utf8(data));
    }

    /** Reads answers to the two items. */
    static Checked<SurveyData> read(String data) throws IOException {
        return read(reader(TWO), data);
    }

    static List<FindingCode> codes(Checked<?> checked) {
        return checked.findings().stream().map(Finding::code).toList();
    }

    /** Returns the English text of the first finding with a code; in every language it is a question without gaps. */
    static String message(List<Finding> findings, FindingCode code) {
        Finding finding =
                findings.stream().filter(f -> f.code() == code).findFirst().orElseThrow();
        for (Language language : Language.values()) {
            assertThat(finding.message(language)).endsWith("?").doesNotContain("{");
        }
        return finding.message(Language.EN);
    }

    static String message(Checked<?> checked, FindingCode code) {
        return message(checked.findings(), code);
    }
}
