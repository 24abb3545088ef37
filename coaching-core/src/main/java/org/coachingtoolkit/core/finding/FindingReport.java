package org.coachingtoolkit.core.finding;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.coachingtoolkit.core.common.Language;
import org.coachingtoolkit.core.common.TextCatalogue;

/**
 * Findings as people read them: severity, place, question and clause, and how many there are in the end.
 *
 * @param file what the places are in, as it is to be shown: the name of a file
 * @param findings what was found, in the order in which it is shown
 * @param language the language of the texts
 */
public record FindingReport(String file, List<Finding> findings, Language language) {
    private static final TextCatalogue TEXTS = TextCatalogue.of(FindingReport.class);

    /** Copies the findings. */
    public FindingReport {
        requireNonNull(file, "file");
        findings = List.copyOf(requireNonNull(findings, "findings"));
        requireNonNull(language, "language");
    }

    /**
     * Returns the lines of the report. What is asked of many places is asked once, after all of them; questions come in the
     * order of their first places.
     *
     * <pre>
     * error  programme.json:12:5  /goals/0/problem
     * error  programme.json:31:5  /goals/1/problem
     *     What difficulty does the goal take up? (IV.2)
     * 2 errors, 0 warnings, 0 notes.
     * </pre>
     */
    public List<String> lines() {
        Map<Question, List<Place>> places = new LinkedHashMap<>();
        for (Finding finding : findings) {
            places.computeIfAbsent(Question.of(finding, language), first -> new ArrayList<>())
                    .add(finding.place());
        }
        List<String> lines = new ArrayList<>();
        places.forEach((question, all) -> {
            all.forEach(place -> lines.add(question.severity().label(language) + "  " + shown(place)));
            lines.add("    " + question.text());
        });
        lines.add(summary());
        return lines;
    }

    /** Returns the lines as one text. */
    public String text() {
        return String.join("\n", lines());
    }

    /** Returns in one line how many findings there are of each severity. */
    public String summary() {
        return TEXTS.text(
                language,
                findings.isEmpty() ? "none" : "summary",
                Map.of(
                        "errors", count(Severity.ERROR),
                        "warnings", count(Severity.WARNING),
                        "notes", count(Severity.ADVICE)));
    }

    /** Returns how many findings there are of a severity. */
    public long count(Severity severity) {
        return findings.stream()
                .filter(finding -> finding.severity() == severity)
                .count();
    }

    private String shown(Place place) {
        if (place.sheet() != null) {
            return file + "  " + place;
        }
        return (place.isLocated() ? file + ":" + place : file)
                + (place.pointer().isEmpty() ? "" : "  " + place.pointer());
    }

    /** What is asked, wherever it is asked. */
    private record Question(Severity severity, String text) {
        static Question of(Finding finding, Language language) {
            String clause = finding.clause().map(found -> " (" + found + ")").orElse("");
            return new Question(finding.severity(), finding.message(language) + clause);
        }
    }
}
