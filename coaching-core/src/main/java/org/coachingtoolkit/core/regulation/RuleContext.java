package org.coachingtoolkit.core.regulation;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.coachingtoolkit.core.common.Likeness;
import org.coachingtoolkit.core.finding.Finding;
import org.coachingtoolkit.core.finding.FindingCode;
import org.coachingtoolkit.core.finding.Place;
import org.coachingtoolkit.core.finding.Severity;
import org.coachingtoolkit.core.programme.CoachingProgramme;
import org.coachingtoolkit.core.programme.RuleParameter;

/** What a rule knows while it checks: the programme, the day, the parameters; and where it asks. Not thread-safe. */
public final class RuleContext {
    private static final int MOST_HINTS = 100;

    private final Rule rule;
    private final RuleSet rules;
    private final ProgrammeIndex index;
    private final LocalDate asOf;
    private final List<Finding> findings;
    private final Map<Object, Map<String, Object>> hints = new HashMap<>();

    RuleContext(Rule rule, RuleSet rules, ProgrammeIndex index, LocalDate asOf, List<Finding> findings) {
        this.rule = rule;
        this.rules = rules;
        this.index = index;
        this.asOf = asOf;
        this.findings = findings;
    }

    /** Returns the programme. */
    public CoachingProgramme programme() {
        return index.programme();
    }

    /** Returns the programme's parts by id and place. */
    public ProgrammeIndex index() {
        return index;
    }

    /** Returns the day on which the programme is judged. */
    public LocalDate asOf() {
        return asOf;
    }

    /** Returns the value of a parameter, the standard one unless the institution has replaced it. */
    public int parameter(RuleParameter parameter) {
        return rules.parameter(parameter);
    }

    /**
     * Asks about something.
     *
     * @throws IllegalArgumentException if the code is none of the rule's own
     */
    public void ask(FindingCode code, Place place, Map<String, Object> arguments) {
        ask(code, code.severity(), place, arguments);
    }

    /**
     * Asks about something with a severity that depends on the case.
     *
     * @throws IllegalArgumentException if the code is none of the rule's own
     */
    public void ask(FindingCode code, Severity severity, Place place, Map<String, Object> arguments) {
        add(new Finding(code, severity, place, arguments));
    }

    /**
     * Returns what a question about an id that nothing has can say of the one that was meant, see {@link Likeness#hints}; of
     * the first such ids only, so that a hostile file does not cost time.
     */
    Map<String, Object> idsLike(Object id) {
        if (hints.size() >= MOST_HINTS && !hints.containsKey(id)) {
            return Map.of();
        }
        return hints.computeIfAbsent(id, unknown -> Likeness.hints(unknown.toString(), index.idsOfTypeOf(unknown)));
    }

    /** Returns whether the rule has announced the code. */
    boolean isOwn(FindingCode code) {
        return rule.codes().contains(code);
    }

    /**
     * Passes on what another checker has found.
     *
     * @throws IllegalArgumentException if the code is none of the rule's own
     */
    public void add(Finding finding) {
        if (!isOwn(requireNonNull(finding, "finding").code())) {
            throw new IllegalArgumentException("code must be one of rule " + rule.id() + ": "
                    + finding.code().value());
        }
        findings.add(finding);
    }
}
