package org.coachingtoolkit.reports.html;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.parser.PdfTextExtractor;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.coachingtoolkit.core.common.Language;
import org.coachingtoolkit.reports.content.AllDocuments;
import org.coachingtoolkit.reports.document.Chart;
import org.coachingtoolkit.reports.document.Contents;
import org.coachingtoolkit.reports.document.Document;
import org.coachingtoolkit.reports.document.DocumentInfo;
import org.coachingtoolkit.reports.document.Paragraph;
import org.coachingtoolkit.reports.document.RichText;
import org.coachingtoolkit.reports.document.Run;
import org.coachingtoolkit.reports.document.Specimen;
import org.coachingtoolkit.reports.pdf.PdfWriter;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class HtmlWriterTest {
    static Stream<Arguments> documents() {
        return Arrays.stream(Language.values())
                .flatMap(language -> Stream.concat(AllDocuments.of(language), Stream.of(Specimen.everything(language)))
                        .map(document -> Arguments.of(document.kind(), language, document)));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("documents")
    void isParsedWithoutAnErrorAndSaysWhatIsWhat(String kind, Language language, Document document) throws IOException {
        String html = html(document);
        Parser parser = Parser.htmlParser().setTrackErrors(20);
        org.jsoup.nodes.Document page = Jsoup.parse(html, "", parser);

        assertThat(parser.getErrors()).isEmpty();
        assertThat(page.expectFirst("html").attr("lang"))
                .isEqualTo(language.locale().toLanguageTag());
        assertThat(page.title()).isEqualTo(document.title());
        assertThat(page.select("h1")).hasSize(1);
        assertThat(levels(page)).allMatch(step -> step <= 1);
        assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
        assertThat(page.select("thead th:not([scope=col]), tbody th:not([scope=row]):not([scope=rowgroup])"))
                .isEmpty();
        assertThat(page.select("th")).allMatch(Element::hasText);
        assertThat(page.select("table:not(:has(caption)), svg:not([aria-label]), script, link, img, iframe"))
                .isEmpty();
        assertThat(page.select("a[href^=#]"))
                .allMatch(link -> page.getElementById(link.attr("href").substring(1)) != null);
        assertThat(page.select("figure")).hasSize((int)
                document.blocks().stream().filter(Chart.class::isInstance).count());
    }

    /** The page says what the paper says: the letters and figures of the one are those of the other. */
    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("documents")
    void saysWhatThePaperSays(String kind, Language language, Document document) throws IOException {
        if (document.blocks().stream().anyMatch(block -> block instanceof Chart || block instanceof Contents)) {
            return; // pictures measure their words by other fonts, and a page has no page numbers
        }
        org.jsoup.nodes.Document page = Jsoup.parse(html(document));
        page.select("small, caption, span[role=img]").remove();

        assertThat(sorted(page.body().text())).isEqualTo(sorted(paper(document)));
    }

    private static List<Integer> levels(org.jsoup.nodes.Document page) {
        List<Integer> steps = new ArrayList<>();
        int above = 0;
        for (Element heading : page.select("h1, h2, h3, h4, h5, h6")) {
            int level = heading.tagName().charAt(1) - '0';
            steps.add(level - above);
            above = level;
        }
        return steps;
    }

    /** Returns the letters and digits of a text in the order of the alphabet: formats differ in breaks and places. */
    private static String sorted(String text) {
        return text.codePoints()
                .filter(Character::isLetterOrDigit)
                .sorted()
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static String paper(Document document) throws IOException {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        new PdfWriter().write(document, pdf);
        PdfReader reader = new PdfReader(pdf.toByteArray());
        StringBuilder words = new StringBuilder();
        for (int page = 1; page <= reader.getNumberOfPages(); page++) {
            words.append(new PdfTextExtractor(reader).getTextFromPage(page));
        }
        return words.toString();
    }

    @Test
    void doesNotLetWordsBecomeMarkup() throws IOException {
        Document document = Document.builder("note", "a < b & \"c\"", Language.EN)
                .info(new DocumentInfo("\"><script>", "x", List.of(), Specimen.CREATED))
                .add(new Paragraph(
                        RichText.of(
                                Run.of("<script>alert(1)</script> & \u0000 \uD800"),
                                Run.link("here", URI.create("https://example.org/?a=%22b%22&c=d"))),
                        Paragraph.Style.BODY))
                .build();

        org.jsoup.nodes.Document page = Jsoup.parse(html(document));

        assertThat(page.select("script")).isEmpty();
        assertThat(page.title()).isEqualTo("a < b & \"c\"");
        assertThat(page.expectFirst("p").text()).contains("<script>alert(1)</script> & \uFFFD \uFFFD");
        assertThat(page.expectFirst("a").attr("href")).isEqualTo("https://example.org/?a=%22b%22&c=d");
        assertThat(page.expectFirst("meta[name=author]").attr("content")).isEqualTo("\"><script>");
    }

    @ParameterizedTest
    @EnumSource
    void aDraftSaysSo(Language language) throws IOException {
        assertThat(Jsoup.parse(html(Specimen.everything(language).asDraft())).select(".draft"))
                .isNotEmpty();
        assertThat(Jsoup.parse(html(Specimen.everything(language))).select(".draft"))
                .isEmpty();
    }

    @Test
    void theIndexLeadsToItsPages() throws IOException {
        HtmlIndex index = new HtmlIndex(
                "Детский сад", Language.RU, List.of(new HtmlIndex.Entry("План & «график»", "plan-2026.html")));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        index.write(out);
        org.jsoup.nodes.Document page = Jsoup.parse(out.toString(UTF_8));

        assertThat(page.expectFirst("h1").text()).isEqualTo("Детский сад");
        assertThat(page.expectFirst("li a").attr("href")).isEqualTo("plan-2026.html");
        assertThat(page.expectFirst("li a").text()).isEqualTo("План & «график»");
    }

    private static String html(Document document) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new HtmlWriter().write(document, out);
        return out.toString(UTF_8);
    }
}
