package org.coachingtoolkit.examples;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.schemas.ooxml.system.ooxml.TypeSystemHolder;
import org.apache.xmlbeans.SchemaTypeLoader;
import org.apache.xmlbeans.XmlBeans;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;
import org.coachingtoolkit.core.common.Language;
import org.coachingtoolkit.reports.DocumentKind;
import org.coachingtoolkit.reports.DocumentWriter;
import org.coachingtoolkit.reports.Imprint;
import org.coachingtoolkit.reports.Report;
import org.coachingtoolkit.reports.Reports;
import org.coachingtoolkit.reports.document.Document;
import org.coachingtoolkit.reports.document.SampleDocuments;
import org.coachingtoolkit.reports.docx.DocxWriter;
import org.coachingtoolkit.reports.xlsx.XlsxWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the schemas of Office Open XML say of spreadsheets and texts. */
class OfficeSchemaTest {
    private static final SchemaTypeLoader SCHEMAS =
            XmlBeans.typeLoaderUnion(TypeSystemHolder.typeSystem, XmlBeans.getBuiltinTypeSystem());
    /** What every package of parts has, in schemas that are not at hand. */
    private static final Pattern PACKAGE = Pattern.compile(".*\\.rels|\\[.*|docProps/core.xml");

    /** Every spreadsheet program writes this attribute, and the schema has none. */
    private static final Pattern SPACE_IN_SHEETS = Pattern.compile("<t xml:space=\"preserve\">");

    static Stream<Document> documents() {
        return Arrays.stream(Language.values())
                .flatMap(language -> Stream.concat(
                        Stream.of(SampleDocuments.everything(language)),
                        Arrays.stream(DocumentKind.values()).flatMap(kind -> documents(kind, language))));
    }

    private static Stream<Document> documents(DocumentKind kind, Language language) {
        Imprint imprint = Imprint.of(language, Instant.parse("2026-11-16T09:00:00Z"));
        return Stream.concat(
                Reports.of(ExampleProgrammes.kindergarten(), imprint)
                        .of(kind)
                        .limit(1)
                        .map(Report::document),
                Stream.of(Reports.form(kind, imprint)));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void everyPartKeepsToItsSchema(Document document) throws IOException, XmlException {
        for (DocumentWriter writer : List.of(new XlsxWriter(), new DocxWriter())) {
            for (Map.Entry<String, String> part : parts(writer, document).entrySet()) {
                if (!PACKAGE.matcher(part.getKey()).matches()) {
                    assertThat(faults(part.getValue())).as(part.getKey()).isEmpty();
                }
            }
        }
    }

    @Test
    void theSchemaWouldFindAPartThatDoesNotKeepToIt() throws IOException, XmlException {
        Map<String, String> parts = parts(new XlsxWriter(), SampleDocuments.everything(Language.RU));
        String sheet = requireNonNull(parts.get("xl/worksheets/sheet1.xml"));

        assertThat(faults(sheet.replace("mergeCells", "mergedCells"))).isNotEmpty();
        assertThat(faults(sheet.replace("customHeight=\"", "customHeight=\"x"))).isNotEmpty();
    }

    /** Returns the parts that are XML: all but the pictures. */
    private static Map<String, String> parts(DocumentWriter writer, Document document) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        writer.write(document, out);
        Map<String, String> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(out.toByteArray()))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (!entry.getName().endsWith(".emf")) {
                    parts.put(entry.getName(), new String(zip.readAllBytes(), UTF_8));
                }
            }
        }
        return parts;
    }

    /** Returns what a part does against the schema of its root element. */
    private static List<String> faults(String part) throws XmlException {
        XmlObject parsed = SCHEMAS.parse(SPACE_IN_SHEETS.matcher(part).replaceAll("<t>"), null, new XmlOptions());
        assertThat(parsed.schemaType().isDocumentType()).isTrue();
        List<XmlError> faults = new ArrayList<>();
        parsed.validate(new XmlOptions().setErrorListener(faults));
        return faults.stream().map(XmlError::toString).toList();
    }
}
