package org.coachingtoolkit.reports.table;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import org.coachingtoolkit.core.finding.Finding;
import org.coachingtoolkit.core.table.TableFinding;
import org.coachingtoolkit.core.table.TableFormat;
import org.coachingtoolkit.core.table.TableLimits;
import org.coachingtoolkit.core.table.TableSink;

/** Spreadsheets of LibreOffice and other programs that write OpenDocument (ODS). */
public final class OdsTables implements TableFormat {
    /** For the service loader. */
    public OdsTables() {}

    @Override
    public boolean recognises(byte[] head, String file) {
        return OfficeKind.of(head, file) == OfficeKind.ODS;
    }

    @Override
    public List<Finding> read(String file, InputStream in, TableLimits limits, TableSink sink) throws IOException {
        byte[] bytes;
        try {
            bytes = GuardedZip.bytes(in, limits);
        } catch (RefusedFileException e) {
            return List.of(e.finding(file));
        }
        try (GuardedZip zip = new GuardedZip(bytes, limits)) {
            zip.read("META-INF/manifest.xml", (name, xml) -> {
                if (name.equals("encryption-data")) {
                    throw new RefusedFileException(TableFinding.PASSWORD, Map.of());
                }
            });
            try (InputStream content = zip.open("content.xml")) {
                if (content == null) {
                    throw new RefusedFileException(TableFinding.DAMAGED, Map.of("reason", "content.xml"));
                }
                XmlParts.read(content, new OdsContent(file, new Budget(limits), sink));
            }
            return List.of();
        } catch (RefusedFileException e) {
            return List.of(e.finding(file));
        } catch (IOException | IllegalArgumentException e) {
            return List.of(RefusedFileException.finding(TableFinding.DAMAGED, file, Map.of("reason", "ZIP")));
        }
    }
}
