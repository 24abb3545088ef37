package org.coachingtoolkit.reports;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.coachingtoolkit.core.common.Language;
import org.coachingtoolkit.core.goal.CriterionAssessment;
import org.coachingtoolkit.core.goal.SmartAssessment;
import org.coachingtoolkit.core.goal.SmartProfile;
import org.coachingtoolkit.core.table.CsvRows;
import org.coachingtoolkit.reports.content.GoalListDocument;
import org.coachingtoolkit.reports.document.Document;

/**
 * What was found about a list of goals, as a document for every format and as comma-separated values: each goal with its
 * measures and terms marked, its criteria, what each rests on and the question that is open. It asks and does not mark.
 */
public final class GoalList {
    private GoalList() {}

    /**
     * A goal and what was found about it.
     *
     * @param id the number or name by which its reader knows it
     * @param statement the wording that was judged
     * @param assessment what was found
     * @param language the language of its questions
     */
    public record Entry(String id, String statement, SmartAssessment assessment, Language language) {
        /** Checks that nothing is missing. */
        public Entry {
            requireNonNull(id, "id");
            requireNonNull(statement, "statement");
            requireNonNull(assessment, "assessment");
            requireNonNull(language, "language");
        }
    }

    /**
     * Returns the report as a document; headings in the language of the imprint, questions in that of each goal.
     *
     * @param goals the goals in their order, at least one, all judged by the profile
     * @throws IllegalArgumentException if there is no goal, since a report on nothing says nothing
     */
    public static Document document(List<Entry> goals, SmartProfile profile, Imprint imprint) {
        requireNonNull(profile, "profile");
        if (goals.isEmpty()) {
            throw new IllegalArgumentException("goals must not be empty");
        }
        return GoalListDocument.of(goals, profile, requireNonNull(imprint, "imprint"));
    }

    /**
     * Returns the report as comma-separated values (RFC 4180), a goal a line: its id, its wording, whether it is smart, then
     * verdict, evidence and question of each criterion, such as {@code T}, {@code T.evidence} and {@code T.question}, and the
     * questions about contradictions. Verdicts are the names of {@link org.coachingtoolkit.core.goal.Verdict}. A text that a
     * spreadsheet would take for a formula is led by an apostrophe.
     */
    public static String csv(List<Entry> goals) {
        requireNonNull(goals, "goals");
        List<List<String>> rows = new ArrayList<>();
        List<String> head = new ArrayList<>(List.of("id", "goal", "smart"));
        for (String letter : List.of("S", "M", "A", "R", "T")) {
            head.addAll(List.of(letter, letter + ".evidence", letter + ".question"));
        }
        head.add("contradictions");
        rows.add(head);
        for (Entry goal : goals) {
            List<String> cells = new ArrayList<>(
                    List.of(goal.id(), goal.statement(), goal.assessment().smart() ? "yes" : "no"));
            for (CriterionAssessment criterion : goal.assessment().criteria()) {
                cells.add(criterion.verdict().name());
                cells.add(criterion.evidence().stream()
                        .map(evidence -> evidence.isField() ? evidence.rule() : evidence.quote())
                        .distinct()
                        .collect(Collectors.joining("; ")));
                cells.add(criterion
                        .question()
                        .map(question -> question.message(goal.language()))
                        .orElse(""));
            }
            cells.add(goal.assessment().consistency().stream()
                    .map(question -> question.message(goal.language()))
                    .collect(Collectors.joining(" ")));
            rows.add(cells);
        }
        return CsvRows.of(rows, ',');
    }
}
