package org.coachingtoolkit.core.regulation;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.coachingtoolkit.core.common.Language;
import org.coachingtoolkit.core.finding.ClauseRef;
import org.coachingtoolkit.core.programme.LocalBound;
import org.coachingtoolkit.core.programme.LocalClause;
import org.coachingtoolkit.core.programme.Papers;
import org.coachingtoolkit.core.programme.RegulationEdition;
import org.coachingtoolkit.core.programme.RegulationOverlay;
import org.coachingtoolkit.core.programme.RuleParameter;

/**
 * The rules that an institution goes by: the standard ones, and what it has changed. Immutable; every change returns a
 * new set and is told by {@link #changes()}.
 */
public final class RuleSet {
    private static final Comparator<Rule> ORDER = Comparator.<Rule, ClauseRef>comparing(
            rule -> rule.clause().orElse(null), Comparator.nullsFirst(Comparator.naturalOrder()));
    private static final RuleSet STANDARD = new RuleSet(StandardRules.all(), List.of());

    private final List<Rule> rules;
    private final List<RuleChange> changes;

    private RuleSet(List<Rule> rules, List<RuleChange> changes) {
        this.rules = rules.stream().sorted(ORDER).toList();
        this.changes = List.copyOf(changes);
    }

    /** Returns the rules of the Regulation as it stands. */
    public static RuleSet standard() {
        return STANDARD;
    }

    /**
     * Returns the rules that an institution goes by according to its papers. What cannot be, such as a rule switched off
     * that there is not, is passed over; the rule {@code overlay.fits} asks about it.
     */
    public static RuleSet of(Papers papers) {
        requireNonNull(papers, "papers");
        RegulationOverlay overlay = papers.overlay();
        RuleSet rules = STANDARD;
        if (overlay.equals(RegulationOverlay.NONE)) {
            return rules;
        }
        for (LocalClause clause : Regulation.localClauses(papers)) {
            LocalBound bound = clause.bound();
            rules = bound == null ? rules.with(clause) : rules.with(clause, LocalRules.of(clause, bound));
        }
        Set<RuleParameter> replaced = EnumSet.noneOf(RuleParameter.class);
        for (RegulationOverlay.Replaced change : overlay.replaced()) {
            if (replaced.add(change.parameter())) {
                rules = rules.with(change.parameter(), change.value());
            }
        }
        for (RegulationOverlay.SwitchedOff change : overlay.switchedOff()) {
            if (rules.rule(change.rule()).isPresent()) {
                rules = rules.without(change.rule(), change.reason());
            }
        }
        return rules;
    }

    /** Returns the rules in force: those that keep the programme readable first, then by clause. */
    public List<Rule> rules() {
        return rules;
    }

    /** Returns the rule in force with an id; empty if there is none. */
    public Optional<Rule> rule(String id) {
        return rules.stream().filter(rule -> rule.id().equals(id)).findFirst();
    }

    /** Returns the value of a parameter. */
    public int parameter(RuleParameter parameter) {
        return changes(RuleChange.Replaced.class)
                .filter(change -> change.parameter() == parameter)
                .map(RuleChange.Replaced::value)
                .findFirst()
                .orElse(parameter.standard());
    }

    /** Returns what differs from the standard, in the order in which it was changed. */
    public List<RuleChange> changes() {
        return changes;
    }

    /** Returns the clauses that the institution has added, by their ids. */
    public List<LocalClause> localClauses() {
        Map<ClauseRef, LocalClause> clauses = new TreeMap<>();
        Stream.concat(
                        changes(RuleChange.Added.class).flatMap(change -> Stream.ofNullable(change.clause())),
                        changes(RuleChange.Written.class).map(RuleChange.Written::clause))
                .forEach(clause -> clauses.putIfAbsent(clause.ref(), clause));
        return List.copyOf(clauses.values());
    }

    private <T extends RuleChange> Stream<T> changes(Class<T> kind) {
        return changes.stream().filter(kind::isInstance).map(kind::cast);
    }

    /**
     * Returns these rules and one more for a clause that the Regulation has.
     *
     * @throws IllegalArgumentException if there is a rule with its id already
     */
    public RuleSet with(Rule rule) {
        return added(new RuleChange.Added(rule, null));
    }

    /**
     * Returns these rules and a clause of the institution's own that no rule checks: people judge it.
     *
     * @throws IllegalArgumentException if the source of the Regulation has a clause of that number
     */
    public RuleSet with(LocalClause clause) {
        return new RuleSet(rules, changed(other -> true, new RuleChange.Written(requireLocal(clause))));
    }

    /**
     * Returns these rules and one more for a clause of the institution's own.
     *
     * @throws IllegalArgumentException if there is a rule with its id already, the source of the Regulation has a clause
     *     of that number, or the rule's codes name another clause
     */
    public RuleSet with(LocalClause clause, Rule rule) {
        requireLocal(clause);
        if (!rule.clause().equals(Optional.of(clause.ref()))) {
            throw new IllegalArgumentException(
                    "codes of the rule must name clause " + clause.ref() + ": " + rule.codes());
        }
        return added(new RuleChange.Added(rule, clause));
    }

    private static LocalClause requireLocal(LocalClause clause) {
        if (Regulation.of(RegulationEdition.SOURCE, Language.EN)
                .clause(clause.ref())
                .isPresent()) {
            throw new IllegalArgumentException("clause must not be one of the Regulation: " + clause.ref());
        }
        return clause;
    }

    private RuleSet added(RuleChange.Added change) {
        Rule rule = change.rule();
        if (rule(rule.id()).isPresent()) {
            throw new IllegalArgumentException("rule must not be there already: " + rule.id());
        }
        List<Rule> more = new ArrayList<>(rules);
        more.add(rule);
        return new RuleSet(more, changed(other -> true, change));
    }

    /**
     * Returns these rules with another value of a parameter.
     *
     * @throws IllegalArgumentException if the value is out of the parameter's range
     */
    public RuleSet with(RuleParameter parameter, int value) {
        return new RuleSet(
                rules,
                changed(
                        change ->
                                !(change instanceof RuleChange.Replaced replaced) || replaced.parameter() != parameter,
                        new RuleChange.Replaced(parameter, parameter.require(value))));
    }

    /**
     * Returns these rules without one of them.
     *
     * @param id the rule's id
     * @param reason why the institution does without it; it stands in {@link #changes()}
     * @throws IllegalArgumentException if there is no such rule or the reason is blank
     */
    public RuleSet without(String id, String reason) {
        requireNonNull(id, "id");
        Rule off = rule(id).orElseThrow(() -> new IllegalArgumentException("rule must be in force: '" + id + "'"));
        return new RuleSet(
                rules.stream().filter(rule -> !rule.equals(off)).toList(),
                changed(other -> true, new RuleChange.SwitchedOff(off, reason)));
    }

    private List<RuleChange> changed(Predicate<RuleChange> kept, RuleChange change) {
        return Stream.concat(changes.stream().filter(kept), Stream.of(change)).toList();
    }
}
