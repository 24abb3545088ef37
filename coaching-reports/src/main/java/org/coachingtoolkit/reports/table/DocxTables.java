package org.coachingtoolkit.reports.table;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.coachingtoolkit.core.finding.Finding;
import org.coachingtoolkit.core.table.TableFinding;
import org.coachingtoolkit.core.table.TableFormat;
import org.coachingtoolkit.core.table.TableLimits;
import org.coachingtoolkit.core.table.TableSink;

/**
 * The tables of a Word text (DOCX). Each table is a sheet named {@code table 1} and so on; the paragraphs before a table
 * stand as rows of one cell above it, so that its title is read with it.
 */
public final class DocxTables implements TableFormat {
    /** For the service loader. */
    public DocxTables() {}

    @Override
    public boolean recognises(byte[] head, String file) {
        return OfficeKind.of(head, file) == OfficeKind.DOCX;
    }

    @Override
    public List<Finding> read(String file, InputStream in, TableLimits limits, TableSink sink) throws IOException {
        List<Finding> findings = new ArrayList<>();
        byte[] bytes;
        try {
            bytes = GuardedZip.bytes(in, limits);
        } catch (RefusedFileException e) {
            return List.of(e.finding(file));
        }
        try (GuardedZip zip = new GuardedZip(bytes, limits)) {
            if (zip.names().stream().anyMatch(name -> name.endsWith("vbaProject.bin"))) {
                findings.add(RefusedFileException.finding(TableFinding.MACROS, file, Map.of()));
            }
            try (InputStream content = zip.open("word/document.xml")) {
                if (content == null) {
                    throw new RefusedFileException(TableFinding.DAMAGED, Map.of("reason", "word/document.xml"));
                }
                DocxContent text = new DocxContent(file, new Budget(limits), sink);
                XmlParts.read(content, text);
                text.close();
            }
            return findings;
        } catch (RefusedFileException e) {
            return List.of(e.finding(file));
        } catch (IOException | IllegalArgumentException e) {
            return List.of(RefusedFileException.finding(TableFinding.DAMAGED, file, Map.of("reason", "ZIP")));
        }
    }
}
