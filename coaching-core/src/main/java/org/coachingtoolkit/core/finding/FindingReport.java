package org.coachingtoolkit.core.finding;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
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
        return lines(Integer.MAX_VALUE, Integer.MAX_VALUE);
    }

    /**
     * Returns the lines of a report that is folded where it is long: the gravest questions, each with its first places, and
     * how many more there are.
     *
     * @param questions how many questions are shown, at least 1
     * @param places how many places of each are shown, at least 1
     * @throws IllegalArgumentException if nothing would be shown
     */
    public List<String> lines(int questions, int places) {
        if (questions < 1 || places < 1) {
            throw new IllegalArgumentException(
                    "questions " + questions + ", places " + places + ": at least 1 of each");
        }
        List<Question> asked = questions();
        Set<Question> gravest = asked.stream()
                .sorted(Comparator.comparing(Question::severity))
                .limit(questions)
                .collect(Collectors.toSet());
        List<String> lines = new ArrayList<>();
        for (Question question : asked) {
            if (gravest.contains(question)) {
                question.places().stream()
                        .limit(places)
                        .forEach(place -> lines.add(question.severity().label(language) + "  " + shown(place)));
                addMore(lines, "places", question.places().size() - places);
                lines.add("    " + question.text());
            }
        }
        addMore(lines, "questions", asked.size() - questions);
        lines.add(summary());
        return lines;
    }

    /** Returns what is asked, each question once with all its places, in the order of the first places. */
    public List<Question> questions() {
        Map<Question, List<Place>> places = new LinkedHashMap<>();
        for (Finding finding : findings) {
            places.computeIfAbsent(Question.of(finding, language), first -> new ArrayList<>())
                    .add(finding.place());
        }
        return places.entrySet().stream()
                .map(asked ->
                        new Question(asked.getKey().severity(), asked.getKey().text(), asked.getValue()))
                .toList();
    }

    private void addMore(List<String> lines, String what, int count) {
        if (count > 0) {
            lines.add(TEXTS.text(language, what, Map.of("count", count)));
        }
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

    /**
     * What is asked of one place or of many.
     *
     * @param severity how much it matters
     * @param text the question, with the clause of the Regulation behind it
     * @param places where it is asked, in the order of the findings
     */
    public record Question(Severity severity, String text, List<Place> places) {
        /** Copies the places. */
        public Question {
            requireNonNull(severity, "severity");
            requireNonNull(text, "text");
            places = List.copyOf(requireNonNull(places, "places"));
        }

        private static Question of(Finding finding, Language language) {
            String clause = finding.clause().map(found -> " (" + found + ")").orElse("");
            return new Question(finding.severity(), finding.message(language) + clause, List.of());
        }
    }
}
