package org.coachingtoolkit.core.survey;

import static org.coachingtoolkit.core.survey.MethodNote.Detail.ALPHA_OF_EARLIER;
import static org.coachingtoolkit.core.survey.MethodNote.Detail.DIVISOR_N_1;
import static org.coachingtoolkit.core.survey.MethodNote.Detail.HIGHER_SCORE_SHARE;
import static org.coachingtoolkit.core.survey.MethodNote.Detail.HOLM;
import static org.coachingtoolkit.core.survey.MethodNote.Detail.LATER_MINUS_EARLIER;
import static org.coachingtoolkit.core.survey.MethodNote.Detail.MEANS_TO_MAXIMUM;
import static org.coachingtoolkit.core.survey.MethodNote.Detail.NONCENTRAL_T;
import static org.coachingtoolkit.core.survey.MethodNote.Detail.OF_D_AV;
import static org.coachingtoolkit.core.survey.MethodNote.Detail.T_INTERVAL;
import static org.coachingtoolkit.core.survey.MethodNote.note;
import static org.coachingtoolkit.core.survey.MethodNote.source;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Stream;
import org.coachingtoolkit.core.analytics.Alternative;
import org.coachingtoolkit.core.analytics.AnswerScale;
import org.coachingtoolkit.core.analytics.Estimate;
import org.coachingtoolkit.core.analytics.Pairs;
import org.coachingtoolkit.core.analytics.TestResult;
import org.coachingtoolkit.core.analytics.UndefinedReason;
import org.coachingtoolkit.core.analytics.change.NormalizedGain;
import org.coachingtoolkit.core.analytics.change.ReliableChange;
import org.coachingtoolkit.core.analytics.comparison.HedgesCorrection;
import org.coachingtoolkit.core.analytics.comparison.PAdjustment;
import org.coachingtoolkit.core.analytics.comparison.PairedComparison;
import org.coachingtoolkit.core.analytics.comparison.SignedRanks;
import org.coachingtoolkit.core.analytics.description.Descriptives;
import org.coachingtoolkit.core.analytics.reliability.Reliability;

/** What changed in the same people from one wave to the next, and from the first to the last. */
final class ChangePart {
    /** Beyond so many pairs the exact distribution of ranks says no more than the approximation. */
    private static final int MOST_EXACT = 200;

    private static final Set<Statistic> RANK_TESTS = EnumSet.of(Statistic.WILCOXON_V, Statistic.WILCOXON_Z);

    private final AnalysisContext context;

    ChangePart(AnalysisContext context) {
        this.context = context;
    }

    void addTo(List<ResultRow> results) {
        int waves = context.data().waves().size();
        for (int later = 1; later < waves; later++) {
            addTo(results, later - 1, later);
        }
        if (waves > 2) {
            addTo(results, 0, waves - 1);
        }
    }

    private void addTo(List<ResultRow> results, int before, int after) {
        SurveyScores scores = context.scores();
        List<String> waves = context.data().waves();
        int[] first = context.rowsByPerson(before, context.mainRater());
        int[] second = context.rowsByPerson(after, context.mainRater());
        List<ResultRow> rows = new ArrayList<>();
        for (int c = 0; c < scores.competences().size(); c++) {
            if (scores.hasMastery(c)) {
                String competence = scores.competences().get(c);
                Pairs pairs = scores.masteryOf(c).pairs(first, scores.masteryOf(c), second);
                ResultRow.Scope scope = ResultRow.Scope.change(competence, waves.get(after), waves.get(before));
                compare(rows, pairs, scope);
                reliableChange(rows, pairs, c, before, scope);
                hake(rows, pairs, scores.range(c), scope);
            }
        }
        results.addAll(holm(holm(rows, EnumSet.of(Statistic.PAIRED_T)), RANK_TESTS));
    }

    private void compare(List<ResultRow> results, Pairs pairs, ResultRow.Scope scope) {
        double level = context.options().confidence();
        PairedComparison paired = PairedComparison.of(pairs);
        SignedRanks ranks = SignedRanks.of(pairs);
        List<ResultRow> rows = new ArrayList<>();
        rows.add(row(
                Statistic.MEAN_DIFFERENCE,
                paired.meanDifference(level),
                note(LATER_MINUS_EARLIER).and(T_INTERVAL),
                scope));
        rows.add(row(Statistic.SD_DIFFERENCE, paired.standardDeviationOfDifferences(), note(DIVISOR_N_1), scope));
        rows.add(row(Statistic.CORRELATION_OF_WAVES, paired.correlation(), source("Pearson 1896"), scope));
        rows.add(ResultRow.of(Section.CHANGE, Statistic.PAIRED_T, paired.tTest(Alternative.TWO_SIDED), scope));
        rows.add(row(Statistic.D_Z, paired.cohenDz(level), note(NONCENTRAL_T), scope));
        rows.add(row(Statistic.D_AV, paired.cohenDav(), source("Cumming 2012; Lakens 2013"), scope));
        rows.add(row(
                Statistic.G_AV,
                paired.hedges(paired.cohenDav(), HedgesCorrection.EXACT),
                source("Hedges 1981").and(OF_D_AV),
                scope));
        TestResult wilcoxon = ranks.nonZero() <= MOST_EXACT ? ranks.exactTest() : ranks.test();
        rows.add(ResultRow.of(
                Section.CHANGE,
                ranks.nonZero() <= MOST_EXACT ? Statistic.WILCOXON_V : Statistic.WILCOXON_Z,
                wilcoxon,
                scope));
        rows.add(row(Statistic.RANK_BISERIAL, ranks.rankBiserial(level), source("Kerby 2014"), scope));
        rows.add(row(Statistic.IMPROVED_SHARE, paired.improvedShare(), note(HIGHER_SCORE_SHARE), scope));
        rows.add(ResultRow.of(Section.CHANGE, Statistic.SIGN_TEST, paired.signTest(), scope));
        rows.forEach(row -> results.add((pairs.n() == 0 ? row.undefined(UndefinedReason.TOO_FEW_OBSERVATIONS) : row)
                .leavingOut(pairs.incomplete())));
    }

    /** Adds how many people changed by more than the error of measurement, by the alpha of the earlier wave. */
    private void reliableChange(
            List<ResultRow> results, Pairs pairs, int competence, int before, ResultRow.Scope scope) {
        int[] rows = context.rows(before);
        List<Integer> items =
                context.masteryItems(context.scores().competences().get(competence));
        Reliability reliability = Reliability.of(context.covariances(items, rows));
        Estimate alpha = ReliabilityPart.explained(reliability.alpha(), reliability, items.size());
        Estimate deviation = Descriptives.of(
                        context.scores().masteryOf(competence).frequencies(rows))
                .standardDeviation();
        Optional<ReliableChange> criterion = criterion(Optional.of(alpha), Optional.of(deviation));
        long n = pairs.n();
        Estimate improved;
        Estimate worsened;
        if (criterion.isPresent() && n > 0) {
            ReliableChange.Counts counts = criterion.get().counts(pairs);
            improved = Estimate.of((double) counts.improved() / n, n);
            worsened = Estimate.of((double) counts.worsened() / n, n);
        } else {
            improved = Estimate.undefined(n == 0 ? UndefinedReason.TOO_FEW_OBSERVATIONS : reason(alpha, deviation), n);
            worsened = improved;
        }
        MethodNote method = source("Jacobson and Truax 1991").and(ALPHA_OF_EARLIER);
        results.add(row(Statistic.RELIABLY_IMPROVED_SHARE, improved, method, scope));
        results.add(row(Statistic.RELIABLY_WORSENED_SHARE, worsened, method, scope));
    }

    /** Returns why alpha and the standard deviation do not tell when a change is reliable. */
    private static UndefinedReason reason(Estimate alpha, Estimate deviation) {
        return Stream.of(deviation, alpha)
                .map(Estimate::reason)
                .filter(Objects::nonNull)
                .findFirst()
                .orElseGet(
                        () -> alpha.orElseThrow() < 0 ? UndefinedReason.OUT_OF_DOMAIN : UndefinedReason.NO_VARIATION);
    }

    /** Returns when a change is reliable; empty if alpha or the standard deviation of the earlier wave does not allow it. */
    static Optional<ReliableChange> criterion(Optional<Estimate> alpha, Optional<Estimate> deviation) {
        double r =
                alpha.map(Estimate::toOptional).orElse(OptionalDouble.empty()).orElse(-1);
        double s = deviation
                .map(Estimate::toOptional)
                .orElse(OptionalDouble.empty())
                .orElse(0);
        return r >= 0 && r < 1 && s > 0 ? Optional.of(ReliableChange.jacobsonTruax(s, r)) : Optional.empty();
    }

    private static void hake(List<ResultRow> results, Pairs pairs, AnswerScale range, ResultRow.Scope scope) {
        results.add(row(
                Statistic.NORMALIZED_GAIN,
                NormalizedGain.of(pairs, range.min(), range.max()).ofGroup(),
                source("Hake 1998").and(MEANS_TO_MAXIMUM),
                scope));
    }

    /** Gives the tests of the same kind of all competences together a p that is adjusted by Holm. */
    static List<ResultRow> holm(List<ResultRow> rows, Set<Statistic> tests) {
        List<Integer> tested = new ArrayList<>();
        List<Double> p = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            Estimate one = rows.get(i).p();
            if (tests.contains(rows.get(i).statistic()) && one != null && one.isDefined()) {
                tested.add(i);
                p.add(one.orElseThrow());
            }
        }
        List<ResultRow> adjusted = new ArrayList<>(rows);
        if (tested.size() > 1) {
            List<Double> together = PAdjustment.HOLM.adjust(p);
            for (int i = 0; i < tested.size(); i++) {
                ResultRow row = rows.get(tested.get(i));
                adjusted.set(
                        tested.get(i),
                        row.adjusted(
                                Estimate.of(together.get(i), row.estimate().n()),
                                row.method().and(HOLM, tested.size())));
            }
        }
        return adjusted;
    }

    private static ResultRow row(Statistic statistic, Estimate estimate, MethodNote method, ResultRow.Scope scope) {
        return ResultRow.of(Section.CHANGE, statistic, estimate, method, scope);
    }
}
