package org.coachingtoolkit.core.goal.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.coachingtoolkit.core.goal.CriterionAssessment;
import org.coachingtoolkit.core.goal.Evidence;
import org.coachingtoolkit.core.goal.SmartChecker;
import org.coachingtoolkit.core.goal.SmartProfile;
import org.coachingtoolkit.core.goal.Verdict;

/** No verdict stands without its evidence: for every judged goal, for two of them joined, and for pieces of many. */
class NecessityProperties {
    private static final SmartChecker CHECKER = SmartChecker.of(SmartProfile.STRICT);
    private static final List<String> GOALS = goals();

    private static List<String> goals() {
        List<JudgedGoal> goals = new ArrayList<>(JudgedGoal.development());
        goals.addAll(JudgedGoal.read("collected.jsonl"));
        return goals.stream().map(JudgedGoal::text).toList();
    }

    @Example
    void noVerdictOnAJudgedGoalStandsWithoutItsEvidence() {
        GOALS.forEach(NecessityProperties::needsItsEvidence);
    }

    @Property(tries = 500)
    void noVerdictOnPiecesOfGoalsStandsWithoutItsEvidence(@ForAll("pieces") List<String> pieces) {
        needsItsEvidence(String.join(" ", pieces));
    }

    @Example
    void theLawHoldsBeyondTheMarksThatAreKept() {
        needsItsEvidence("провести 5 уроков до мая, ".repeat(150) + "C1, Q3");
    }

    @Provide
    Arbitrary<List<String>> pieces() {
        List<String> words = GOALS.stream()
                .flatMap(goal -> List.of(goal.split(" ")).stream())
                .toList();
        Arbitrary<String> some = Arbitraries.integers()
                .between(0, words.size() - 6)
                .flatMap(from -> Arbitraries.integers()
                        .between(1, 6)
                        .map(length -> String.join(" ", words.subList(from, from + length))));
        return Arbitraries.oneOf(some, Arbitraries.of(GOALS))
                .list()
                .ofMinSize(1)
                .ofMaxSize(6);
    }

    private static void needsItsEvidence(String text) {
        for (CriterionAssessment criterion : CHECKER.check(text).criteria()) {
            if (criterion.verdict() == Verdict.MET) {
                StringBuilder rest = new StringBuilder();
                for (int i = 0; i < text.length(); i++) {
                    if (!isEvidence(criterion.evidence(), i)) {
                        rest.append(text.charAt(i));
                    }
                }
                assertThat(CHECKER.check(rest.toString()).verdict(criterion.criterion()))
                        .as("%s of «%s» without its evidence: «%s»", criterion.criterion(), text, rest)
                        .isNotEqualTo(Verdict.MET);
            }
        }
    }

    private static boolean isEvidence(List<Evidence> evidence, int i) {
        return evidence.stream().anyMatch(words -> words.start() <= i && i < words.end());
    }
}
