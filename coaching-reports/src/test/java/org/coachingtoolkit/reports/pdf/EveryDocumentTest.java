package org.coachingtoolkit.reports.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.parser.PdfTextExtractor;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.coachingtoolkit.core.common.Language;
import org.coachingtoolkit.reports.DocumentKind;
import org.coachingtoolkit.reports.content.AllDocuments;
import org.coachingtoolkit.reports.document.Chart;
import org.coachingtoolkit.reports.document.Document;
import org.coachingtoolkit.reports.document.PlainText;
import org.coachingtoolkit.reports.document.Table;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every document in every language, filled in and empty, is archival and accessible and says what it should. */
class EveryDocumentTest {
    private static final Pattern MARK = Pattern.compile("^(\\[[a-z]+] |#+ |\\|=?\\| |\\| == |\\| )");

    static Stream<Arguments> documents() {
        return Arrays.stream(Language.values())
                .flatMap(language ->
                        AllDocuments.of(language).map(document -> Arguments.of(document.kind(), language, document)));
    }

    @ParameterizedTest
    @EnumSource
    void thereIsEveryKindFilledInAndEmpty(Language language) {
        Map<String, Long> kinds =
                AllDocuments.of(language).collect(Collectors.groupingBy(Document::kind, Collectors.counting()));

        assertThat(kinds).hasSize(DocumentKind.values().length + 2);
        assertThat(Arrays.stream(DocumentKind.values()).map(DocumentKind::code))
                .allSatisfy(kind -> assertThat(kinds.get(kind)).as(kind).isGreaterThanOrEqualTo(2));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("documents")
    void isArchivalAndAccessible(String kind, Language language, Document document) throws Exception {
        assertThat(VeraPdf.failures(written(true, document))).isEmpty();
    }

    /** What veraPDF does not look at: each column has its header, each picture its words, and no word is lost. */
    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("documents")
    void hasItsHeadersItsFiguresAndAllItsWords(String kind, Language language, Document document) throws IOException {
        byte[] bytes = written(false, document);
        String file = new String(bytes, StandardCharsets.ISO_8859_1);
        int columns = 0;
        int charts = 0;
        for (var block : document.blocks()) {
            columns += block instanceof Table table
                    ? table.onPaper(language).columns().size()
                    : 0;
            charts += block instanceof Chart ? 1 : 0;
        }

        assertThat(count(file, "/S/TH/P \\d+ 0 R/Pg \\d+ 0 R/A<</O/Table/Scope/Column>>"))
                .isEqualTo(columns);
        assertThat(count(file, "/S/Figure/P \\d+ 0 R/Pg \\d+ 0 R/Alt<FEFF[0-9A-F]+>"))
                .isEqualTo(charts);
        assertThat(count(file, "/S/H1/")).as("a heading to begin with").isPositive();
        assertThat(file).contains("/Lang(" + language.code());
        assertThat(letters(words(bytes))).contains(pieces(document));
    }

    private static List<String> pieces(Document document) {
        return PlainText.of(document)
                .lines()
                .filter(line ->
                        !line.matches("^(title: |paper: |\\[table] |\\[sign] |\\[chart] |\\[page] |\\[contents] ).*"))
                .map(line -> MARK.matcher(line).replaceFirst(""))
                .flatMap(line -> Arrays.stream(line.split(" \\| | *\\|$", -1)))
                .map(EveryDocumentTest::letters)
                .filter(piece -> !piece.isEmpty())
                .toList();
    }

    private static String words(byte[] pdf) throws IOException {
        PdfReader reader = new PdfReader(pdf);
        StringBuilder words = new StringBuilder();
        for (int page = 1; page <= reader.getNumberOfPages(); page++) {
            words.append(new PdfTextExtractor(reader).getTextFromPage(page));
        }
        return words.toString();
    }

    /** Returns a text without the blanks, breaks, hyphens and lines to fill in that differ from medium to medium. */
    private static String letters(String text) {
        return text.replaceAll("[\\s\\u00A0_-]+", "");
    }

    private static long count(String file, String pattern) {
        return Pattern.compile(pattern).matcher(file).results().count();
    }

    private static byte[] written(boolean compact, Document document) throws IOException {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        new PdfWriter(compact).write(document, pdf);
        return pdf.toByteArray();
    }
}
