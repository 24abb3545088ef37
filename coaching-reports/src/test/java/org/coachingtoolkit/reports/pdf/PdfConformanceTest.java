package org.coachingtoolkit.reports.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.coachingtoolkit.core.common.Language;
import org.coachingtoolkit.reports.document.Block;
import org.coachingtoolkit.reports.document.Cell;
import org.coachingtoolkit.reports.document.Column;
import org.coachingtoolkit.reports.document.Document;
import org.coachingtoolkit.reports.document.DocumentInfo;
import org.coachingtoolkit.reports.document.Heading;
import org.coachingtoolkit.reports.document.LayoutProfile;
import org.coachingtoolkit.reports.document.LayoutProfile.Paper;
import org.coachingtoolkit.reports.document.Paragraph;
import org.coachingtoolkit.reports.document.Row;
import org.coachingtoolkit.reports.document.Specimen;
import org.coachingtoolkit.reports.document.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What veraPDF says of the files, and that it would say otherwise if an ingredient were missing. */
class PdfConformanceTest {
    @ParameterizedTest
    @EnumSource
    void everyBlockIsArchivalAndAccessibleInEveryLanguage(Language language) throws Exception {
        assertThat(VeraPdf.failures(compact(Specimen.everything(language)))).isEmpty();
    }

    @Test
    void readableFilesAreNoWorse() throws Exception {
        assertThat(VeraPdf.failures(readable(Specimen.everything(Language.EN)))).isEmpty();
    }

    @Test
    void aTableOverManyPagesIsArchivalAndAccessible() throws Exception {
        assertThat(VeraPdf.failures(compact(Specimen.longTable(Language.UK, 120))))
                .isEmpty();
    }

    @Test
    void rowsHigherThanAPageAreArchivalAndAccessible() throws Exception {
        String tall = "Совместная деятельность детей на прогулке. ".repeat(150);
        Table table = Table.of(
                "План",
                List.of(Column.text("Срок", 1).asRowHeader(), Column.text("Содержание", 3)),
                List.of(
                        Row.of(Cell.of("сентябрь"), Cell.of("Коротко")),
                        Row.of(Cell.of("октябрь"), Cell.of(tall)),
                        Row.section(tall),
                        Row.summary(Cell.of("Итого"), Cell.BLANK)));

        assertThat(VeraPdf.failures(compact(document(table)))).isEmpty();
    }

    @Test
    void aTableWithoutRowsAndADocumentWithoutATitleAreArchivalAndAccessible() throws Exception {
        Table empty = Table.of("Empty", List.of(Column.text("Nothing", 1)), List.of());

        assertThat(VeraPdf.failures(compact(document(empty, Heading.of(1, "One"), Heading.of(2, "Two")))))
                .isEmpty();
    }

    @Test
    void americanPaperIsArchivalAndAccessible() throws Exception {
        Document document = Document.builder("note", "Note", Language.EN)
                .layout(LayoutProfile.plain().on(Paper.LETTER))
                .info(DocumentInfo.of(Specimen.CREATED))
                .add(Paragraph.of("Text."))
                .build();

        assertThat(VeraPdf.failures(compact(document))).isEmpty();
    }

    /** Each ingredient is misspelt in a good file; the bytes stay as many, so nothing else breaks. */
    @ParameterizedTest
    @CsvSource(textBlock = """
            the order of tabs,              /Tabs/S,               /Tabz/S,               ua1 7.18.3-
            the title in the window,        /DisplayDocTitle ,     /DisplayDocTitlz ,     ua1 7.1-10
            the claim of PDF/UA,            <pdfuaid:part>1,       <pdfuaid:part>9,       ua1 5-
            the description of that claim,  pdfaExtension:schemas, pdfaExtension:schemaz, 2a 6.6.2.3.1-
            the claim of level A,           pdfaid:conformance>A,  pdfaid:conformance>B,  2a 6.6.4-
            the title in the metadata,      dc:title>,             dc:titlz>,             ua1 7.1-9
            the language,                   /Lang(,                /Lanz(,                ua1 7.2-
            the marks of artifacts,         /Artifact<<,           /Artifacz<<,           ua1 7.1-3
            the order of headings,          /S/H3,                 /S/H4,                 ua1 7.4.2-
            alternative text,               /Alt<,                 /Alz<,                 ua1 7.3-
            the words of links,             /Contents(,            /Contentz(,            ua1 7.18.
            the structure of links,         '/StructParent ',      '/StructParenz ',      ua1 7.18.5-
            the scope of header cells,      /Scope/,               /Scopz/,               ua1 7.5-
            the print flag of links,        /F 4,                  /F 0,                  2a 6.3.2-
            the purpose of the colours,     /GTS_PDFA1,            /GTS_PDFX1,            2a 6.2.4.3-
            """)
    void theValidatorMissesEachIngredient(String what, String good, String bad, String rule) throws Exception {
        String file = new String(readable(Specimen.everything(Language.RU)), StandardCharsets.ISO_8859_1);
        assertThat(file).as(what).contains(good);

        List<String> failures = VeraPdf.failures(file.replace(good, bad).getBytes(StandardCharsets.ISO_8859_1));

        assertThat(failures).as(what).anyMatch(failure -> failure.startsWith(rule));
    }

    private static Document document(Block... blocks) {
        return Document.builder("note", "План", Language.RU)
                .info(DocumentInfo.of(Specimen.CREATED))
                .addAll(List.of(blocks))
                .build();
    }

    private static byte[] compact(Document document) throws IOException {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        new PdfWriter().write(document, pdf);
        return pdf.toByteArray();
    }

    private static byte[] readable(Document document) throws IOException {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        new PdfWriter(false).write(document, pdf);
        return pdf.toByteArray();
    }
}
