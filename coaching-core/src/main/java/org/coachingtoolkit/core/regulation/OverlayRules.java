package org.coachingtoolkit.core.regulation;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.coachingtoolkit.core.finding.ClauseRef;
import org.coachingtoolkit.core.finding.Place;
import org.coachingtoolkit.core.programme.LocalClause;
import org.coachingtoolkit.core.programme.Papers;
import org.coachingtoolkit.core.programme.RegulationOverlay;
import org.coachingtoolkit.core.programme.RuleParameter;

/** What an institution changes in the Regulation: whether it is there to be changed. */
final class OverlayRules {
    private static final Place OVERLAY = Place.ROOT.member("papers").member("overlay");

    private OverlayRules() {}

    static void fits(RuleContext context) {
        Papers papers = context.programme().papers();
        if (papers.overlay().equals(RegulationOverlay.NONE)) {
            return;
        }
        rulesKnown(context, papers);
        parametersOnce(context, papers.overlay().replaced());
        clauseNumbers(context, papers);
    }

    private static void rulesKnown(RuleContext context, Papers papers) {
        Set<String> inForce = new HashSet<>();
        RuleSet.of(papers.with(withoutSwitches(papers.overlay()))).rules().forEach(rule -> inForce.add(rule.id()));
        List<RegulationOverlay.SwitchedOff> switchedOff = papers.overlay().switchedOff();
        for (int i = 0; i < switchedOff.size(); i++) {
            String rule = switchedOff.get(i).rule();
            if (!inForce.remove(rule)) {
                context.ask(
                        RegulationFinding.OVERLAY_RULE_UNKNOWN,
                        OVERLAY.member("switchedOff").element(i).member("rule"),
                        Map.of("rule", rule));
            }
        }
    }

    private static RegulationOverlay withoutSwitches(RegulationOverlay overlay) {
        return new RegulationOverlay(List.of(), overlay.replaced(), overlay.clauses());
    }

    private static void parametersOnce(RuleContext context, List<RegulationOverlay.Replaced> replaced) {
        Set<RuleParameter> seen = EnumSet.noneOf(RuleParameter.class);
        for (int i = 0; i < replaced.size(); i++) {
            RuleParameter parameter = replaced.get(i).parameter();
            if (!seen.add(parameter)) {
                context.ask(
                        RegulationFinding.OVERLAY_PARAMETER_TWICE,
                        OVERLAY.member("replaced").element(i).member("parameter"),
                        Map.of("parameter", parameter));
            }
        }
    }

    /** A clause's number is free, and follows the one before it or opens the next section. */
    private static void clauseNumbers(RuleContext context, Papers papers) {
        List<LocalClause> clauses = papers.overlay().clauses();
        Set<ClauseRef> taken = new HashSet<>();
        Regulation.of(papers.edition(), context.programme().language())
                .clauses()
                .forEach(clause -> taken.add(clause.ref()));
        Set<ClauseRef> all = new HashSet<>(taken);
        clauses.forEach(clause -> all.add(clause.ref()));
        for (int i = 0; i < clauses.size(); i++) {
            ClauseRef ref = clauses.get(i).ref();
            if (!taken.add(ref) || !followsAnother(ref, all)) {
                context.ask(
                        RegulationFinding.OVERLAY_CLAUSE_NUMBER,
                        OVERLAY.member("clauses").element(i).member("clause"),
                        Map.of("clause", ref));
            }
        }
    }

    private static boolean followsAnother(ClauseRef ref, Set<ClauseRef> all) {
        return ref.point() > 1
                ? all.contains(new ClauseRef(ref.section(), ref.point() - 1))
                : ref.section() == 1 || all.contains(new ClauseRef(ref.section() - 1, 1));
    }
}
