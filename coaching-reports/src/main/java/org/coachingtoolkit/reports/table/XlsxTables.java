package org.coachingtoolkit.reports.table;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.coachingtoolkit.core.finding.Finding;
import org.coachingtoolkit.core.table.CellAddress;
import org.coachingtoolkit.core.table.Sheet;
import org.coachingtoolkit.core.table.TableFinding;
import org.coachingtoolkit.core.table.TableFormat;
import org.coachingtoolkit.core.table.TableLimits;
import org.coachingtoolkit.core.table.TableSink;

/** Workbooks of Excel since 2007, as Excel, LibreOffice, Google Sheets and libraries write them. */
public final class XlsxTables implements TableFormat {
    private static final int MOST_COMMENTS = 100_000;

    /** For the service loader. */
    public XlsxTables() {}

    @Override
    public boolean recognises(byte[] head, String file) {
        return OfficeKind.of(head, file) == OfficeKind.XLSX;
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
            notes(zip).forEach(code -> findings.add(RefusedFileException.finding(code, file, Map.of())));
            read(zip, file, new Budget(limits), sink);
        } catch (RefusedFileException e) {
            return List.of(e.finding(file));
        } catch (IOException | IllegalArgumentException e) {
            return List.of(RefusedFileException.finding(TableFinding.DAMAGED, file, Map.of("reason", "ZIP")));
        }
        return findings;
    }

    private static Set<TableFinding> notes(GuardedZip zip) {
        Set<TableFinding> notes = new TreeSet<>();
        for (String name : zip.names()) {
            String part = name.toLowerCase(Locale.ROOT);
            if (part.endsWith("vbaproject.bin")) {
                notes.add(TableFinding.MACROS);
            } else if (part.startsWith("xl/externallinks/")) {
                notes.add(TableFinding.LINKS);
            }
        }
        return notes;
    }

    private static void read(GuardedZip zip, String file, Budget budget, TableSink sink) throws IOException {
        String book = Relations.of(zip, "").ofType("/officeDocument").orElse("xl/workbook.xml");
        Relations relations = Relations.of(zip, book);
        WorkbookPart workbook = new WorkbookPart();
        zip.read(book, workbook);
        if (workbook.names().isEmpty()) {
            throw new RefusedFileException(TableFinding.DAMAGED, Map.of("reason", book));
        }
        XlsxStyles styles = new XlsxStyles();
        List<String> strings = new ArrayList<>();
        boolean prepared = false;
        for (int i = 0; i < workbook.names().size(); i++) {
            String part = relations.part(workbook.ids().get(i)).orElse("");
            if (!part.contains("worksheets")
                    || !sink.sheet(new Sheet(file, workbook.names().get(i), i + 1, workbook.isHidden(i), null))) {
                continue;
            }
            if (!prepared) {
                prepared = true;
                zip.read(relations.ofType("/styles").orElse("xl/styles.xml"), styles);
                zip.read(
                        relations.ofType("/sharedStrings").orElse("xl/sharedStrings.xml"),
                        new SharedStringsPart(strings, budget));
            }
            SheetPart rows = new SheetPart(strings, styles, workbook.isSince1904(), budget, sink);
            zip.read(part, rows);
            comments(zip, part, sink);
            sink.end(rows.merged());
        }
    }

    private static void comments(GuardedZip zip, String sheet, TableSink sink) throws IOException {
        String part = Relations.of(zip, sheet).ofType("/comments").orElse("");
        int[] count = new int[1];
        zip.read(part, (name, xml) -> {
            String reference = xml.getAttributeValue(null, "ref");
            if (name.equals("comment") && reference != null && count[0]++ < MOST_COMMENTS) {
                try {
                    sink.comment(CellAddress.parse(reference));
                } catch (IllegalArgumentException e) {
                    // a comment of no cell is none
                    return;
                }
            }
        });
    }
}
