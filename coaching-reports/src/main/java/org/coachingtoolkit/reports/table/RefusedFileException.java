package org.coachingtoolkit.reports.table;

import java.io.IOException;
import java.util.Map;
import org.coachingtoolkit.core.finding.Finding;
import org.coachingtoolkit.core.finding.Place;
import org.coachingtoolkit.core.table.TableFinding;

/** Reading stops: what is wrong with the file. Never leaves the package. */
final class RefusedFileException extends IOException {
    private static final long serialVersionUID = 1L;

    private final TableFinding code;
    private final transient Map<String, Object> arguments;

    RefusedFileException(TableFinding code, Map<String, Object> arguments) {
        super(code.value());
        this.code = code;
        this.arguments = arguments;
    }

    Finding finding(String file) {
        return finding(code, file, arguments);
    }

    static Finding finding(TableFinding code, String file, Map<String, Object> arguments) {
        Map<String, Object> all = new java.util.TreeMap<>(arguments);
        all.put("file", file);
        return Finding.of(code, Place.ROOT.member(file), all);
    }
}
