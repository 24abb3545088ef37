package org.coachingtoolkit.core.regulation;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.coachingtoolkit.core.finding.Finding;
import org.coachingtoolkit.core.programme.CoachingProgramme;

/**
 * Checks a programme against the Regulation. Each finding tells clause, place, severity and, in words, a question.
 *
 * <p>Places are JSON Pointers into the programme, by the names of the records' components and the order of its lists:
 * {@code /schedule/sessions/12/coach}. The same programme on the same day gives the same findings in the same order.
 */
public final class RegulationChecker {
    private RegulationChecker() {}

    /**
     * Checks a programme by the rules of the institution: the standard ones, and what its papers do otherwise.
     *
     * @param asOf the day on which it is judged: what lies before it can be asked for, what lies after it is still planned
     * @return what is worth asking, in canonical order
     */
    public static List<Finding> check(CoachingProgramme programme, LocalDate asOf) {
        requireNonNull(programme, "programme");
        return check(programme, asOf, RuleSet.of(programme.papers()));
    }

    /**
     * Checks a programme by rules that the caller has chosen; those of its papers are not asked for.
     *
     * @param asOf the day on which it is judged
     * @return what is worth asking, in canonical order
     */
    public static List<Finding> check(CoachingProgramme programme, LocalDate asOf, RuleSet rules) {
        requireNonNull(programme, "programme");
        requireNonNull(asOf, "asOf");
        ProgrammeIndex index = new ProgrammeIndex(programme.expanded());
        List<Finding> findings = new ArrayList<>();
        for (Rule rule : rules.rules()) {
            rule.check().check(new RuleContext(rule, rules, index, asOf, findings));
        }
        findings.sort(Finding.ORDER);
        return List.copyOf(findings);
    }
}
