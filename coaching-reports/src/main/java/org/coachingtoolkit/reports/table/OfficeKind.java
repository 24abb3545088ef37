package org.coachingtoolkit.reports.table;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Which packed office format a file is of, by its first parts and then by its name. */
enum OfficeKind {
    XLSX,
    DOCX,
    ODS,
    OTHER;

    static OfficeKind of(byte[] head, String file) {
        if (head.length < 4 || head[0] != 'P' || head[1] != 'K' || head[2] != 3 || head[3] != 4) {
            return OTHER;
        }
        String text = new String(head, StandardCharsets.ISO_8859_1);
        if (text.contains("mimetypeapplication/vnd.oasis.opendocument.spreadsheet")) {
            return ODS;
        }
        String name = file.toLowerCase(Locale.ROOT);
        boolean sheets = text.contains("xl/");
        boolean words = text.contains("word/");
        if (sheets != words) {
            return sheets ? XLSX : DOCX;
        }
        if (name.endsWith(".docx")) {
            return DOCX;
        }
        return name.endsWith(".ods") ? ODS : XLSX;
    }
}
