package org.coachingtoolkit.reports.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.parser.PdfTextExtractor;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.coachingtoolkit.core.common.Language;
import org.coachingtoolkit.reports.document.Block;
import org.coachingtoolkit.reports.document.Cell;
import org.coachingtoolkit.reports.document.Chart;
import org.coachingtoolkit.reports.document.Checklist;
import org.coachingtoolkit.reports.document.Clauses;
import org.coachingtoolkit.reports.document.Column;
import org.coachingtoolkit.reports.document.Document;
import org.coachingtoolkit.reports.document.DocumentInfo;
import org.coachingtoolkit.reports.document.Fields;
import org.coachingtoolkit.reports.document.Heading;
import org.coachingtoolkit.reports.document.LayoutProfile;
import org.coachingtoolkit.reports.document.Paragraph;
import org.coachingtoolkit.reports.document.RichText;
import org.coachingtoolkit.reports.document.Row;
import org.coachingtoolkit.reports.document.Scale;
import org.coachingtoolkit.reports.document.Series;
import org.coachingtoolkit.reports.document.SignatureBlock;
import org.coachingtoolkit.reports.document.SignatureBlock.Signature;
import org.coachingtoolkit.reports.document.Specimen;
import org.coachingtoolkit.reports.document.Table;

/** What belongs together stands on one page, wherever on it the page before ends. */
class PageCompanyProperties {
    private static final String BEGINS = "Firstword";
    private static final String ENDS = "Lastword";

    @Provide
    Arbitrary<List<Block>> blocks() {
        return Arbitraries.of(
                List.of(Paragraph.of(BEGINS + " " + ENDS)),
                List.of(Paragraph.of(BEGINS + " of some lines".repeat(22) + " " + ENDS)),
                List.of(Clauses.of(
                        Clauses.Clause.of("1.1", BEGINS + " of some lines".repeat(30)),
                        Clauses.Clause.of("1.2", "Another" + " of some lines".repeat(12) + " " + ENDS))),
                List.of(new Checklist(List.of(
                        new Checklist.Item(true, RichText.of(BEGINS)), new Checklist.Item(false, RichText.of(ENDS))))),
                List.of(new Fields(List.of(Fields.Field.of(BEGINS, "value"), Fields.Field.of("Field", ENDS)))),
                List.of(table()),
                List.of(new Chart.Bars(
                        BEGINS + " " + ENDS,
                        "bars",
                        List.of("a", "b", "c"),
                        Scale.of(0, 5),
                        List.of(new Series(
                                "s", List.of(BigDecimal.ONE, BigDecimal.TEN.movePointLeft(1), BigDecimal.ONE))))),
                List.of(Heading.of(2, "Inner"), table()),
                List.of(Table.of(
                        "high rows",
                        List.of(Column.text("What", 1)),
                        List.of(
                                Row.section("Section"),
                                Row.of(Cell.of(BEGINS + " of some lines".repeat(50))),
                                Row.of(Cell.of("some lines ".repeat(60) + ENDS))))));
    }

    private static Table table() {
        return Table.of(
                "t",
                List.of(Column.of("No", Column.ValueType.NUMBER, 1), Column.text("What", 5)),
                List.of(
                        Row.of(Cell.of(1), Cell.of(BEGINS)),
                        Row.of(Cell.of(2), Cell.of("middle")),
                        Row.of(Cell.of(3), Cell.of(ENDS))));
    }

    @Property(tries = 200)
    void aHeadingStandsAboveWhatItHeads(
            @ForAll("blocks") List<Block> blocks, @ForAll @IntRange(max = 45) int linesBefore) throws IOException {
        List<Block> all = filler(linesBefore);
        all.add(Heading.of(1, "Headingword"));
        all.addAll(blocks);

        assertThat(pageOf(all, BEGINS)).isEqualTo(pageOf(all, "Headingword"));
    }

    @Property(tries = 200)
    void signaturesStandBelowTheEndOfWhatIsSigned(
            @ForAll("blocks") List<Block> blocks, @ForAll @IntRange(max = 45) int linesBefore) throws IOException {
        List<Block> all = filler(linesBefore);
        all.addAll(blocks);
        all.add(SignatureBlock.of(new Signature("Signerword", "A. Name", true)));

        assertThat(pageOf(all, "Signerword")).isEqualTo(pageOf(all, ENDS));
    }

    @Property(tries = 100)
    void aSectionStandsAboveItsFirstRow(
            @ForAll @IntRange(max = 45) int linesBefore, @ForAll @IntRange(max = 40) int words) throws IOException {
        List<Block> all = filler(linesBefore);
        all.add(Table.of(
                "sections",
                List.of(Column.text("Headerword", 1)),
                List.of(
                        Row.of(Cell.of("Before")),
                        Row.section("Sectionword"),
                        Row.of(Cell.of(BEGINS + " of some lines".repeat(words))))));

        assertThat(pageOf(all, BEGINS)).isEqualTo(pageOf(all, "Sectionword"));
        assertThat(pageOf(all, "Before")).isEqualTo(pageOf(all, "Headerword"));
    }

    private static List<Block> filler(int lines) {
        List<Block> filler = new ArrayList<>();
        filler.add(Heading.of(1, "First"));
        IntStream.range(0, lines).forEach(i -> filler.add(Paragraph.of("Line " + i)));
        return filler;
    }

    private static int pageOf(List<Block> blocks, String word) throws IOException {
        Document document = Document.builder("d", "Title", Language.EN)
                .layout(LayoutProfile.office())
                .info(DocumentInfo.of(Specimen.CREATED))
                .addAll(blocks)
                .build();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new PdfWriter().write(document, out);
        PdfReader reader = new PdfReader(out.toByteArray());
        for (int page = 1; page <= reader.getNumberOfPages(); page++) {
            if (new PdfTextExtractor(reader).getTextFromPage(page).contains(word)) {
                return page;
            }
        }
        throw new AssertionError(word + " is on no page");
    }
}
