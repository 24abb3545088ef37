package org.coachingtoolkit.reports;

import static org.assertj.core.api.Assertions.assertThat;

import com.lowagie.text.pdf.PdfReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.coachingtoolkit.core.common.Language;
import org.coachingtoolkit.reports.document.Cell;
import org.coachingtoolkit.reports.document.Column;
import org.coachingtoolkit.reports.document.Document;
import org.coachingtoolkit.reports.document.LayoutProfile;
import org.coachingtoolkit.reports.document.Row;
import org.coachingtoolkit.reports.document.Table;
import org.coachingtoolkit.reports.docx.DocxWriter;
import org.coachingtoolkit.reports.html.HtmlWriter;
import org.coachingtoolkit.reports.pdf.PdfWriter;
import org.junit.jupiter.api.Test;

/** Tables as journals print them: no vertical line, and three that lie; symbols of statistics in italics. */
class RuledTablesTest {
    private static final Pattern LINE = Pattern.compile("([\\d.]+) ([\\d.]+) m\\s+([\\d.]+) ([\\d.]+) l\\s");

    private static Document document(boolean ruled) {
        LayoutProfile plain = LayoutProfile.plain();
        return Document.builder("specimen", "Report", Language.EN)
                .layout(ruled ? plain.ruledTables() : plain)
                .info(Imprint.of(Language.EN, LocalDate.of(2026, 11, 29)).info("", "specimen"))
                .add(Table.of(
                        "Scores",
                        List.of(
                                Column.text("competence", 4).asRowHeader(),
                                Column.of("n", Column.ValueType.NUMBER, 2).asSymbol()),
                        List.of(
                                Row.section("before"),
                                Row.of(Cell.of("first"), Cell.of(12)),
                                Row.section("after"),
                                Row.of(Cell.of("first"), Cell.of(11)))))
                .build();
    }

    private static byte[] written(DocumentWriter writer, boolean ruled) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        writer.write(document(ruled), out);
        return out.toByteArray();
    }

    private static List<MatchResult> lines(boolean ruled) throws IOException {
        PdfReader reader = new PdfReader(written(new PdfWriter(), ruled));
        String content = new String(reader.getPageContent(1), StandardCharsets.ISO_8859_1);
        return LINE.matcher(content).results().toList();
    }

    @Test
    void ofPdfHaveThreeLinesThatLie() throws IOException {
        assertThat(lines(true))
                .hasSize(3)
                .allSatisfy(line -> assertThat(line.group(2)).isEqualTo(line.group(4)));
        assertThat(lines(false)).anySatisfy(line -> assertThat(line.group(1)).isEqualTo(line.group(3)));
    }

    @Test
    void ofDocxHaveThemToo() throws IOException {
        try (XWPFDocument text = new XWPFDocument(new ByteArrayInputStream(written(new DocxWriter(), true)))) {
            XWPFTable table = text.getTables().get(0);
            assertThat(table.getTopBorderType()).isEqualTo(XWPFTable.XWPFBorderType.SINGLE);
            assertThat(table.getBottomBorderType()).isEqualTo(XWPFTable.XWPFBorderType.SINGLE);
            assertThat(table.getInsideVBorderType())
                    .isIn(null, XWPFTable.XWPFBorderType.NONE, XWPFTable.XWPFBorderType.NIL);
            assertThat(table.getRow(0)
                            .getCell(1)
                            .getParagraphs()
                            .get(0)
                            .getRuns()
                            .get(0)
                            .isItalic())
                    .isTrue();
            assertThat(table.getRow(0).getCell(1).getColor()).isNull();
        }
    }

    @Test
    void ofHtmlHaveThemToo() throws IOException {
        String page = new String(written(new HtmlWriter(), true), StandardCharsets.UTF_8);
        assertThat(page).contains("th, td { border: 0; }").contains("<i>n</i>");
        assertThat(new String(written(new HtmlWriter(), false), StandardCharsets.UTF_8))
                .doesNotContain("th, td { border: 0; }");
    }
}
