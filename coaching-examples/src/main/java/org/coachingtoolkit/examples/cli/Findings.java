package org.coachingtoolkit.examples.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import org.coachingtoolkit.core.common.Language;
import org.coachingtoolkit.core.common.TextCatalogue;
import org.coachingtoolkit.core.finding.Finding;
import org.coachingtoolkit.core.finding.Severity;

/** Prints findings for people or for programs. */
final class Findings {
    private static final TextCatalogue TEXTS = TextCatalogue.of(Findings.class);

    private Findings() {}

    /** Prints each finding with its place and its question, then how many there are of each severity. */
    static void print(PrintWriter out, String file, List<Finding> findings, Language language) {
        for (Finding finding : findings) {
            StringBuilder head = new StringBuilder(finding.severity().label(language));
            finding.clause().ifPresent(clause -> head.append(", ").append(clause));
            head.append(": ").append(file);
            if (finding.place().sheet() != null) {
                head.append("  ").append(finding.place());
            } else {
                head.append(finding.place().isLocated() ? ":" + finding.place() : "")
                        .append("  ")
                        .append(finding.place().pointer());
            }
            out.println(head);
            out.println("    " + finding.message(language));
        }
        out.println(summary(findings, language));
    }

    /** Returns in one line how many findings there are. */
    static String summary(List<Finding> findings, Language language) {
        return TEXTS.text(
                language,
                findings.isEmpty() ? "none" : "summary",
                Map.of(
                        "errors", count(findings, Severity.ERROR),
                        "warnings", count(findings, Severity.WARNING),
                        "notes", count(findings, Severity.ADVICE)));
    }

    /** Prints the findings as one JSON object. */
    static void printJson(PrintWriter out, List<Finding> findings, Language language) throws IOException {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
            DefaultPrettyPrinter printer = new DefaultPrettyPrinter();
            printer.indentObjectsWith(new DefaultIndenter("  ", "\n"));
            printer.indentArraysWith(new DefaultIndenter("  ", "\n"));
            json.setPrettyPrinter(printer);
            json.writeStartObject();
            for (Severity severity : Severity.values()) {
                json.writeNumberField(severity.name(), count(findings, severity));
            }
            json.writeArrayFieldStart("findings");
            for (Finding finding : findings) {
                json.writeStartObject();
                json.writeStringField("code", finding.code().value());
                json.writeStringField("severity", finding.severity().name());
                if (finding.clause().isPresent()) {
                    json.writeStringField("clause", finding.clause().get().toString());
                }
                json.writeStringField("pointer", finding.place().pointer());
                json.writeNumberField("line", finding.place().line());
                json.writeNumberField("column", finding.place().column());
                json.writeStringField("question", finding.message(language));
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        out.println(text);
    }

    private static long count(List<Finding> findings, Severity severity) {
        return findings.stream()
                .filter(finding -> finding.severity() == severity)
                .count();
    }
}
