package org.coachingtoolkit.core.survey;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.coachingtoolkit.core.analytics.Pairs;
import org.coachingtoolkit.core.analytics.UndefinedReason;
import org.coachingtoolkit.core.analytics.association.Correlations;
import org.coachingtoolkit.core.analytics.change.ReliableChange;
import org.coachingtoolkit.core.competence.RaterRole;
import org.coachingtoolkit.core.finding.Finding;
import org.coachingtoolkit.core.finding.Place;

/**
 * Everything that a report on competences shows, computed once: descriptives of scores and items, what is missing,
 * reliability, change between waves, agreement of raters, differences of groups, correlations and needs. Immutable.
 */
public final class SurveyAnalysis {
    /** An item whose correlation with the others lies below is likely keyed the wrong way. */
    static final double AGAINST = -0.2;

    /** People do not change places; a correlation between waves that is lower has another reason. */
    private static final double TURNED = -0.5;

    private static final int FEWEST = 10;

    private final SurveyData data;
    private final SurveyScores scores;
    private final AnalysisOptions options;
    private final List<ResultRow> results;
    private final Map<Key, ResultRow> index;

    /**
     * Analyses answers.
     *
     * @param forReaders whether no number may be told behind which there are too few people
     */
    private SurveyAnalysis(SurveyData data, AnalysisOptions options, boolean forReaders) {
        this.data = data;
        this.options = options;
        this.scores = SurveyScores.of(data, options.scores());
        AnalysisContext context = new AnalysisContext(data, scores, options);
        List<ResultRow> rows = new ArrayList<>();
        new DescriptivePart(context).addTo(rows);
        new MissingPart(context).addTo(rows);
        new ReliabilityPart(context).addTo(rows);
        new ChangePart(context).addTo(rows);
        new EffectPart(context).addTo(rows);
        new AgreementPart(context).addTo(rows);
        new GroupPart(context).addTo(rows);
        new NeedsPart(context).addTo(rows);
        if (forReaders) {
            rows.replaceAll(row -> isOfFew(row, options) ? row.undefined(UndefinedReason.TOO_FEW_OBSERVATIONS) : row);
        }
        this.results = List.copyOf(rows);
        this.index = new HashMap<>();
        rows.forEach(row -> index.putIfAbsent(new Key(row.statistic(), row.scope()), row));
    }

    private static boolean isOfFew(ResultRow row, AnalysisOptions options) {
        return row.estimate().isDefined()
                && row.estimate().n() < options.disclosure().minimum();
    }

    /** What a number is found by. */
    private record Key(Statistic statistic, ResultRow.Scope scope) {}

    /**
     * Analyses answers. Where people rate themselves and are rated by others, everything but the agreement is computed
     * from their own ratings. Groups that would single out too few people lose their names first.
     */
    public static SurveyAnalysis of(SurveyData data, AnalysisOptions options) {
        return of(data, options, false);
    }

    private static SurveyAnalysis of(SurveyData data, AnalysisOptions options, boolean forReaders) {
        return new SurveyAnalysis(new Disclosure(data, options.disclosure()).withoutSmallGroups(), options, forReaders);
    }

    /**
     * Returns the analysis that may be given to readers who know who took part when: people who took part in other waves,
     * or in another group, than enough others are left out of it, because what they answered could be found by taking one
     * mean from another; numbers behind which fewer people stand than a group must have are not there. Empty if nobody
     * remains.
     */
    public Optional<SurveyAnalysis> forReaders() {
        int[] alike = new Disclosure(data, options.disclosure()).rowsOfManyAlike();
        if (alike.length == data.rows() && results.stream().noneMatch(row -> isOfFew(row, options))) {
            return Optional.of(this);
        }
        return alike.length == 0 ? Optional.empty() : Optional.of(of(data.only(alike), options, true));
    }

    /** Returns what makes numbers doubtful, items that go against the others, or worthless: that there is not one score. */
    public List<Finding> findings() {
        List<Finding> findings = new ArrayList<>(noScores());
        Map<String, List<ResultRow>> against = new LinkedHashMap<>();
        for (ResultRow row : results) {
            boolean counts =
                    row.statistic() == Statistic.ITEM_REST_R && row.estimate().n() >= FEWEST;
            if (counts && row.estimate().toOptional().orElse(0) < AGAINST) {
                against.computeIfAbsent(row.scope().competence(), competence -> new ArrayList<>())
                        .add(row);
            }
        }
        against.forEach((competence, rows) -> {
            ResultRow first = rows.get(0);
            String wave = first.scope().wave().label();
            findings.add(Finding.of(
                    SurveyFinding.AGAINST_OTHERS,
                    Place.ROOT,
                    Map.of(
                            "items",
                            rows.stream()
                                    .map(row -> row.scope().item())
                                    .distinct()
                                    .toList(),
                            "competence",
                            competence,
                            "wave",
                            wave.isEmpty() ? "–" : wave,
                            "r",
                            BigDecimal.valueOf(first.estimate().orElseThrow()).setScale(2, RoundingMode.HALF_EVEN))));
        });
        findings.addAll(turned());
        return findings;
    }

    /** Asks about waves in which those are high who were low before: one may be coded the other way round. */
    private List<Finding> turned() {
        List<Finding> findings = new ArrayList<>();
        AnalysisContext context = new AnalysisContext(data, scores, options);
        for (int wave = 1; wave < data.waves().size(); wave++) {
            int[] before = context.rowsByPerson(wave - 1, mainRater());
            int[] after = context.rowsByPerson(wave, mainRater());
            for (int c = 0; c < scores.competences().size(); c++) {
                if (!scores.hasMastery(c)) {
                    continue;
                }
                ScoreColumn column = scores.masteryOf(c);
                Pairs pairs = column.pairs(before, column, after);
                double r = Correlations.pearson(pairs, options.confidence())
                        .coefficient()
                        .toOptional()
                        .orElse(0);
                if (pairs.n() >= FEWEST && r < TURNED) {
                    findings.add(Finding.of(
                            SurveyFinding.TURNED_WAVE,
                            Place.ROOT,
                            Map.of(
                                    "competence",
                                    scores.competences().get(c),
                                    "first",
                                    data.waves().get(wave - 1),
                                    "second",
                                    data.waves().get(wave),
                                    "r",
                                    BigDecimal.valueOf(r).setScale(2, RoundingMode.HALF_EVEN))));
                }
            }
        }
        return findings;
    }

    private List<Finding> noScores() {
        List<Integer> without = IntStream.range(0, scores.competences().size())
                .filter(competence -> IntStream.range(0, data.rows())
                        .noneMatch(row -> scores.mastery(row, competence).isPresent()
                                || scores.importance(row, competence).isPresent()))
                .boxed()
                .toList();
        if (without.size() == scores.competences().size()) {
            return List.of(Finding.of(SurveyFinding.NO_SCORES, Place.ROOT));
        }
        return without.stream()
                .map(scores.competences()::get)
                .map(this::noScores)
                .toList();
    }

    private Finding noScores(String competence) {
        List<SurveyItem> items = data.codebook().items();
        List<String> unanswered = IntStream.range(0, items.size())
                .filter(item -> items.get(item).competence().equals(competence)
                        && IntStream.range(0, data.rows()).noneMatch(row -> data.isAnswered(row, item)))
                .mapToObj(item -> items.get(item).name())
                .toList();
        return Finding.of(
                SurveyFinding.NO_SCORES_OF_COMPETENCE,
                Place.ROOT,
                Map.of("competence", competence, "items", unanswered.isEmpty() ? List.of("–") : unanswered));
    }

    /** Returns the answers; groups that may not be shown have no names. */
    public SurveyData data() {
        return data;
    }

    /** Returns the scores of every row. */
    public SurveyScores scores() {
        return scores;
    }

    /** Returns how the analysis was made. */
    public AnalysisOptions options() {
        return options;
    }

    /** Returns how many people have a row. */
    public long people() {
        return IntStream.range(0, data.rows()).map(data::person).distinct().count();
    }

    /** Returns the numbers, in the order of the sections. */
    public List<ResultRow> results() {
        return results;
    }

    /**
     * Returns the groups that may be reported on: those that are large enough in every wave, and do not single out too
     * few people when taken from the total.
     */
    public List<String> shownGroups() {
        return data.groups().stream().filter(group -> !group.isEmpty()).toList();
    }

    /** Returns the numbers of a section. */
    public List<ResultRow> of(Section section) {
        return results.stream().filter(row -> row.section() == section).toList();
    }

    /** Returns a number by its name, competence and wave, among those of no group and no item. */
    public Optional<ResultRow> find(Statistic statistic, String competence, String wave) {
        return find(statistic, ResultRow.Scope.of(competence, wave));
    }

    /** Returns a number by its name and whose it is. */
    public Optional<ResultRow> find(Statistic statistic, ResultRow.Scope scope) {
        return Optional.ofNullable(index.get(new Key(statistic, scope)));
    }

    /**
     * Returns when one person's change since a wave is more than the error of measurement, by the standard deviation and
     * alpha of that wave (Jacobson and Truax 1991); empty if they do not allow it.
     *
     * @param competence the index of the competence in {@link SurveyScores#competences()}
     * @param wave the index of the earlier wave in {@link SurveyData#waves()}
     */
    public Optional<ReliableChange> reliableChange(int competence, int wave) {
        String name = scores.competences().get(competence);
        String waveName = data.waves().get(wave);
        return ChangePart.criterion(
                find(Statistic.ALPHA, name, waveName).map(ResultRow::estimate),
                find(Statistic.SD, name, waveName).map(ResultRow::estimate));
    }

    /** Returns the role that a rater's name stands for, in any of the languages; empty if it is none. */
    public static Optional<RaterRole> role(String rater) {
        requireNonNull(rater, "rater");
        return RaterNames.role(rater);
    }

    /** Returns the index of the rater who is the person rated, in {@link SurveyData#raters()}. */
    public int mainRater() {
        return data.self();
    }
}
