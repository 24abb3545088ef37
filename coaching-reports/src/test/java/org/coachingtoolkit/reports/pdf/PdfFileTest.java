package org.coachingtoolkit.reports.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.SimpleBookmark;
import com.lowagie.text.pdf.parser.PdfTextExtractor;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.coachingtoolkit.core.common.Language;
import org.coachingtoolkit.reports.document.Document;
import org.coachingtoolkit.reports.document.Heading;
import org.coachingtoolkit.reports.document.Paragraph;
import org.coachingtoolkit.reports.document.Specimen;
import org.coachingtoolkit.reports.document.Table;
import org.junit.jupiter.api.Test;

/** What veraPDF does not look at: the file's structure and its words, read by other eyes than the writer's. */
class PdfFileTest {
    private static final Document DOCUMENT = Specimen.everything(Language.RU);
    private static final byte[] BYTES = write(new PdfWriter(false), DOCUMENT);
    private static final String FILE = new String(BYTES, StandardCharsets.ISO_8859_1);

    @Test
    void everyTableHasAHeaderCellForEachColumn() {
        int columns = DOCUMENT.blocks().stream()
                .filter(Table.class::isInstance)
                .mapToInt(block ->
                        ((Table) block).onPaper(DOCUMENT.language()).columns().size())
                .sum();

        assertThat(count("/S/TH/P \\d+ 0 R/Pg \\d+ 0 R/A<</O/Table/Scope/Column>>"))
                .isEqualTo(columns);
        assertThat(count("/S/TH/P \\d+ 0 R/Pg \\d+ 0 R(?!/A<</O/Table/Scope/)")).isZero();
    }

    @Test
    void everyTableSaysWhatItHolds() {
        assertThat(count("/S/Table/P \\d+ 0 R/A<</O/Table/Summary<FEFF"))
                .isEqualTo(count("/S/Table/"))
                .isPositive();
    }

    @Test
    void everyLinkAnnotationBelongsToALinkElement() {
        assertThat(count("/Type/OBJR/Obj \\d+ 0 R/Pg \\d+ 0 R"))
                .isEqualTo(count("/Subtype/Link"))
                .isPositive();
    }

    @Test
    void everyFigureHasItsBoxAndItsWords() {
        assertThat(count("/S/Figure/P \\d+ 0 R/Pg \\d+ 0 R/Alt<FEFF[0-9A-F]+>/A<</O/Layout/BBox\\[[0-9. ]+\\]"))
                .isEqualTo(3);
    }

    @Test
    void everyListSaysHowItIsNumbered() {
        assertThat(count("/S/L/P \\d+ 0 R/A<</O/List/ListNumbering/\\w+>>"))
                .isEqualTo(count("/S/L/"))
                .isPositive();
    }

    @Test
    void everyPageKnowsItsPlaceInTheStructureAndTabsByIt() throws IOException {
        PdfReader reader = new PdfReader(BYTES);

        assertThat(count("/Tabs/S/StructParents \\d+")).isEqualTo(reader.getNumberOfPages());
    }

    @Test
    void wordsAtTheEndOfALineDoNotRunIntoTheNext() throws IOException {
        String words = words(BYTES);

        assertThat(DOCUMENT.blocks())
                .filteredOn(Paragraph.class::isInstance)
                .isNotEmpty()
                .allSatisfy(block -> assertThat(words)
                        .contains(squeezed(((Paragraph) block).text().plain())));
    }

    @Test
    void ukrainianAndEnglishWordsComeOutAsTheyWentIn() throws IOException {
        String ukrainian = words(write(new PdfWriter(), Specimen.everything(Language.UK)));
        String english = words(write(new PdfWriter(), Specimen.everything(Language.EN)));

        assertThat(ukrainian)
                .contains("знаходить розв’язання своєї професійної проблеми")
                .contains("Зміст");
        assertThat(english)
                .contains("finds a way out of a professional problem")
                .contains("Contents");
    }

    @Test
    void theHeaderOfATableStandsOnEachPageButIsTaggedOnce() throws IOException {
        byte[] bytes = write(new PdfWriter(false), Specimen.longTable(Language.EN, 60));
        String file = new String(bytes, StandardCharsets.ISO_8859_1);
        int pages = new PdfReader(bytes).getNumberOfPages();

        assertThat(pages).isGreaterThan(2);
        assertThat(count(file, "/Artifact<</Type/Pagination/Subtype/Header>>BDC"))
                .as("the header and the label of the section")
                .isEqualTo(2L * (pages - 1));
        assertThat(count(file, "/Scope/Column")).isEqualTo(8);
    }

    @Test
    void contentsAndBookmarksLeadToThePagesOfTheHeadings() throws IOException {
        PdfReader reader = new PdfReader(BYTES);
        String contents = squeezed(new PdfTextExtractor(reader).getTextFromPage(1));
        List<Bookmark> bookmarks = bookmarks(SimpleBookmark.getBookmarkList(reader));
        List<String> headings = DOCUMENT.blocks().stream()
                .filter(Heading.class::isInstance)
                .map(block -> ((Heading) block).text().plain())
                .toList();

        assertThat(bookmarks).extracting(Bookmark::title).containsAll(headings);
        assertThat(bookmarks)
                .filteredOn(bookmark -> headings.contains(bookmark.title()))
                .allSatisfy(bookmark -> {
                    assertThat(contents).contains(bookmark.title() + " " + bookmark.page());
                    assertThat(squeezed(new PdfTextExtractor(reader).getTextFromPage(bookmark.page())))
                            .contains(bookmark.title());
                });
    }

    @Test
    void saysWhatItIsAndInWhichLanguage() throws IOException {
        PdfReader reader = new PdfReader(BYTES);

        assertThat(reader.getInfo())
                .containsEntry("Title", "Положение о коучинге")
                .containsEntry("Author", "Детский сад «Ромашка» & Ко")
                .containsEntry("Subject", "Все виды блоков")
                .containsEntry("CreationDate", "D:20260901063000Z")
                .containsEntry("ModDate", "D:20260901063000Z");
        assertThat(new String(reader.getMetadata(), StandardCharsets.UTF_8))
                .contains(">Положение о коучинге<")
                .contains("Детский сад «Ромашка» &amp; Ко")
                .contains("<xmp:CreateDate>2026-09-01T06:30:00Z<");
        assertThat(reader.getCatalog()
                        .getAsString(com.lowagie.text.pdf.PdfName.LANG)
                        .toString())
                .isEqualTo("ru-RU");
        assertThat(FILE).as("words in another language").contains("/Lang(en-GB)");
    }

    @Test
    void embedsNoFontButItsOwn() {
        assertThat(Pattern.compile("/BaseFont/[A-Z]+\\+(\\w+)")
                        .matcher(FILE)
                        .results()
                        .map(match -> match.group(1))
                        .distinct())
                .containsOnly("LiberationSerif");
        assertThat(count("/FontFile2 ")).isEqualTo(3);
    }

    private record Bookmark(String title, int page) {}

    @SuppressWarnings("unchecked")
    private static List<Bookmark> bookmarks(List<Map<String, Object>> entries) {
        List<Bookmark> bookmarks = new ArrayList<>();
        for (Map<String, Object> entry : entries) {
            String page = String.valueOf(entry.get("Page"));
            String title = String.valueOf(entry.get("Title"));
            bookmarks.add(new Bookmark(title, Integer.parseInt(page.substring(0, page.indexOf(' ')))));
            if (entry.get("Kids") instanceof List<?> kids) {
                bookmarks.addAll(bookmarks((List<Map<String, Object>>) kids));
            }
        }
        return bookmarks;
    }

    private static String words(byte[] pdf) throws IOException {
        PdfReader reader = new PdfReader(pdf);
        StringBuilder words = new StringBuilder();
        for (int page = 1; page <= reader.getNumberOfPages(); page++) {
            words.append(new PdfTextExtractor(reader).getTextFromPage(page)).append(' ');
        }
        return squeezed(words.toString());
    }

    /** Removes what the reader adds at the end of each line, but not the blanks that the writer put there. */
    private static String squeezed(String text) {
        return text.replace("\n ", "").replaceAll(" +", " ").replaceAll(" ([;.])", "$1");
    }

    private static long count(String pattern) {
        return count(FILE, pattern);
    }

    private static long count(String file, String pattern) {
        return Pattern.compile(pattern).matcher(file).results().count();
    }

    private static byte[] write(PdfWriter writer, Document document) {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        try {
            writer.write(document, pdf);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return pdf.toByteArray();
    }
}
