package org.coachingtoolkit.examples.cli;

import java.io.PrintWriter;
import java.util.List;
import org.coachingtoolkit.core.common.Language;
import org.coachingtoolkit.core.finding.Finding;
import org.coachingtoolkit.core.finding.FindingReport;
import org.coachingtoolkit.core.json.FindingsJson;

/** Prints findings. */
final class Findings {
    private Findings() {}

    /** Prints findings for people. */
    static void print(PrintWriter out, String file, List<Finding> findings, Language language) {
        new FindingReport(file, findings, language).lines().forEach(out::println);
    }

    /** Prints findings as they are asked for. */
    static void print(PrintWriter out, Format format, String file, List<Finding> findings, Language language) {
        if (format == Format.JSON) {
            out.println(FindingsJson.write(findings, language));
        } else {
            print(out, file, findings, language);
        }
    }

    /** For whom findings are printed. */
    enum Format {
        /** For people. */
        TEXT,
        /** For programs. */
        JSON
    }
}
