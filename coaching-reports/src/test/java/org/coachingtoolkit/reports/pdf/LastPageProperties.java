package org.coachingtoolkit.reports.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import com.lowagie.text.pdf.PdfReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.coachingtoolkit.core.common.Language;
import org.coachingtoolkit.reports.DocumentKind;
import org.coachingtoolkit.reports.Imprint;
import org.coachingtoolkit.reports.Reports;
import org.coachingtoolkit.reports.content.SampleProgramme;
import org.coachingtoolkit.reports.document.Document;
import org.coachingtoolkit.reports.document.PageBreak;
import org.coachingtoolkit.reports.document.Table;

/** Whatever number of rows a paper has, neither signatures nor a single row are alone on its last page. */
class LastPageProperties {
    /** A rule from a table's left edge to its right one. */
    private static final Pattern RULE = Pattern.compile("([\\d.]+) ([\\d.]+) m\\s+([\\d.]+) \\2 l");

    private static final int LEAST_WIDTH = 200;

    @Provide
    Arbitrary<DocumentKind> kinds() {
        return Arbitraries.of(DocumentKind.values());
    }

    @Property(tries = 120)
    void theLastPageHasTwoRowsOfATableAtLeast(
            @ForAll("kinds") DocumentKind kind,
            @ForAll Language language,
            @ForAll @IntRange(min = 4, max = 80) int rows)
            throws IOException {
        Imprint imprint = Imprint.of(language, SampleProgramme.CREATED);
        Document document = Reports.form(kind, imprint).withBlankRows(rows);
        boolean divided = document.blocks().stream().anyMatch(PageBreak.class::isInstance);
        boolean tabled = document.blocks().stream().anyMatch(Table.class::isInstance);
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        new PdfWriter(false).write(document, file);
        PdfReader reader = new PdfReader(file.toByteArray());

        if (tabled && !divided && reader.getNumberOfPages() > 1) {
            assertThat(rules(reader, reader.getNumberOfPages()))
                    .as("rules above and below a header and two rows in %s with %d rows", kind, rows)
                    .isGreaterThanOrEqualTo(4);
        }
    }

    private static int rules(PdfReader reader, int page) throws IOException {
        Matcher rule = RULE.matcher(new String(reader.getPageContent(page), StandardCharsets.ISO_8859_1));
        int rules = 0;
        while (rule.find()) {
            rules += Double.parseDouble(rule.group(3)) - Double.parseDouble(rule.group(1)) > LEAST_WIDTH ? 1 : 0;
        }
        return rules;
    }
}
