package org.coachingtoolkit.core.analytics.answers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.coachingtoolkit.core.analytics.AnswerScale;
import org.coachingtoolkit.core.common.Language;
import org.coachingtoolkit.core.finding.Checked;
import org.coachingtoolkit.core.finding.Finding;
import org.junit.jupiter.api.Test;

class AnswerCsvTest {
    private static final AnswerCsv FORMAT = AnswerCsv.of(AnswerScale.of(1, 5));

    private static Checked<AnswerMatrix> read(AnswerCsv format, String table) throws IOException {
        return format.read(new ByteArrayInputStream(table.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void picksTheWantedColumnsInTheWantedOrder() throws IOException {
        AnswerMatrix matrix = read(FORMAT.withItems(List.of("b", "a")), "id,a,\"b\"\nT-1,1,2\nT-2,\"3\", 4 \n")
                .get();
        assertThat(matrix.items()).containsExactly("b", "a");
        assertThat(matrix.row(0)).isEqualTo(AnswerRow.of(2, 1));
        assertThat(matrix.row(1)).isEqualTo(AnswerRow.of(4, 3));
    }

    @Test
    void separatorsInsideQuotesDoNotSeparate() throws IOException {
        AnswerMatrix matrix = read(FORMAT.withItems(List.of("a")), "\"name, first\",a\n\"Ivanova, Olga\",5\n")
                .get();
        assertThat(matrix.row(0)).isEqualTo(AnswerRow.of(5));
    }

    @Test
    void declaredCodesStandForMissingAnswers() throws IOException {
        Checked<AnswerMatrix> read = read(FORMAT.withMissingCodes(Set.of("-99", "5")), "a;b\n-99;5\nNA;\n1;2\n");
        assertThat(read.findings()).isEmpty();
        assertThat(read.get().frequencies(0).missing()).isEqualTo(2);
        assertThat(read.get().frequencies(1).missing()).isEqualTo(2);
    }

    @Test
    void whatIsNotOnTheScaleIsFoundWithItsPlaceAndCountsAsMissing() throws IOException {
        Checked<AnswerMatrix> read = read(FORMAT, "a,b\n1,2\n7,often\n");
        assertThat(read.findings()).extracting(finding -> finding.code()).containsOnly(AnswersFinding.NOT_ON_SCALE);
        assertThat(read.findings())
                .extracting(
                        finding -> finding.place().line(),
                        finding -> finding.place().column())
                .containsExactly(tuple(3, 1), tuple(3, 2));
        assertThat(read.findings().get(1).message(Language.EN))
                .contains("often")
                .endsWith("?");
        assertThat(read.get().row(1).isAnswered(0)).isFalse();
    }

    @Test
    void rowsOfAnotherLengthAreFoundAndFilledWithMissingAnswers() throws IOException {
        Checked<AnswerMatrix> read = read(FORMAT, "a,b\n1\n1,2,3\n4,4\n");
        assertThat(read.findings())
                .extracting(Finding::code)
                .containsOnly(AnswersFinding.ROW_LENGTH)
                .hasSize(2);
        assertThat(read.get().rows()).isEqualTo(3);
        assertThat(read.get().row(0).isAnswered(1)).isFalse();
        assertThat(read.get().row(2)).isEqualTo(AnswerRow.of(4, 4));
    }

    @Test
    void aMissingColumnLeavesNothingToRead() throws IOException {
        Checked<AnswerMatrix> read = read(FORMAT.withItems(List.of("c")), "a,b\n1,2\n");
        assertThat(read.value()).isEmpty();
        assertThat(read.findings()).extracting(Finding::code).containsExactly(AnswersFinding.NO_COLUMN);
    }

    @Test
    void anEmptyTableHasNoHeader() throws IOException {
        assertThat(read(FORMAT, "").findings()).extracting(Finding::code).containsExactly(AnswersFinding.NO_HEADER);
        assertThat(read(FORMAT, "a,b\n").get().rows()).isZero();
    }

    @Test
    void hostileTablesEndTheReadingAndNotTheProgram() throws IOException {
        Checked<AnswerMatrix> endless = read(FORMAT, "a\n" + "1,".repeat(2_000_000));
        assertThat(endless.findings()).extracting(Finding::code).contains(AnswersFinding.ROW_ENDLESS);
        Checked<AnswerMatrix> wrong = read(FORMAT, "a\n" + "x\n".repeat(5000));
        assertThat(wrong.findings()).hasSize(101).extracting(Finding::code).contains(AnswersFinding.MORE);
        assertThat(wrong.get().frequencies(0).missing()).isEqualTo(5000);
    }

    @Test
    void theLastLineNeedsNoEnd() throws IOException {
        assertThat(read(FORMAT, "a,b\r\n1,2\r\n\r\n3,4").get().rows()).isEqualTo(2);
    }

    @Test
    void aScaleMayNotHaveMoreLevelsThanABytesWorth() {
        assertThatThrownBy(() -> AnswerCsv.of(AnswerScale.of(0, 127)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("128");
    }
}
