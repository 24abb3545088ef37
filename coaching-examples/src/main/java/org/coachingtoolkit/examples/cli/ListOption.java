package org.coachingtoolkit.examples.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.coachingtoolkit.core.common.Language;
import org.coachingtoolkit.core.common.TextCatalogue;
import org.coachingtoolkit.core.finding.Finding;
import org.coachingtoolkit.core.finding.FindingReport;
import picocli.CommandLine.Option;

/** The option {@code --list}: long lists are folded without it. */
final class ListOption {
    private static final TextCatalogue TEXTS = TextCatalogue.of(ListOption.class);

    /** How many files of a folder are named. */
    private static final int FILES = 12;

    /** How many questions are printed, each with how many places. */
    private static final int QUESTIONS = 30;

    private static final int PLACES = 5;

    @Option(
            names = "--list",
            description = "Prints long lists whole. Without it, a folder of many files is one line, and of many"
                    + " findings the gravest are shown.")
    private boolean whole;

    /** Prints the files that were written. */
    void print(PrintWriter out, List<Path> files, Language language) {
        Map<String, List<Path>> byFolder = new LinkedHashMap<>();
        files.forEach(file -> byFolder.computeIfAbsent(String.valueOf(file.getParent()), first -> new ArrayList<>())
                .add(file));
        boolean folded = false;
        for (Map.Entry<String, List<Path>> of : byFolder.entrySet()) {
            if (whole || of.getValue().size() <= FILES) {
                of.getValue().forEach(out::println);
            } else {
                out.println(TEXTS.text(
                        language,
                        "files",
                        Map.of("folder", of.getKey(), "count", of.getValue().size())));
                folded = true;
            }
        }
        if (folded) {
            out.println(TEXTS.text(language, "whole"));
        }
    }

    /** Prints findings, for programs always whole. */
    void print(PrintWriter out, Findings.Format format, String file, List<Finding> findings, Language language) {
        if (whole || format == Findings.Format.JSON) {
            Findings.print(out, format, file, findings, language);
            return;
        }
        FindingReport report = new FindingReport(file, findings, language);
        List<String> lines = report.lines(QUESTIONS, PLACES);
        lines.forEach(out::println);
        if (lines.size() < report.lines().size()) {
            out.println(TEXTS.text(language, "whole"));
        }
    }
}
