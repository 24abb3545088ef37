package org.coachingtoolkit.core.survey;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.coachingtoolkit.core.analytics.AnswerScale;
import org.coachingtoolkit.core.analytics.Estimate;
import org.coachingtoolkit.core.analytics.Frequencies;
import org.coachingtoolkit.core.analytics.UndefinedReason;
import org.coachingtoolkit.core.analytics.answers.AnswerMatrix;
import org.coachingtoolkit.core.analytics.answers.MissingPatterns;
import org.coachingtoolkit.core.analytics.answers.MissingReport;
import org.coachingtoolkit.core.analytics.description.MissingAtRandom;

/** What is missing: by item, by person, in which patterns; and on how many people the numbers of a competence rest. */
final class MissingPart {
    private static final int MOST_PATTERNS = 20;
    /** Beyond so many items there are too many patterns to tell chance from cause. */
    private static final int MOST_TESTED = 12;

    private static final AnswerScale THERE_OR_NOT = AnswerScale.of(0, 1);

    private final AnalysisContext context;

    MissingPart(AnalysisContext context) {
        this.context = context;
    }

    void addTo(List<ResultRow> results) {
        SurveyData data = context.data();
        List<SurveyItem> items = data.codebook().items();
        for (int wave = 0; wave < data.waves().size(); wave++) {
            int[] rows = context.rows(wave);
            ResultRow.Scope scope = ResultRow.Scope.of("", data.waves().get(wave));
            List<Integer> all = IntStream.range(0, items.size()).boxed().toList();
            MissingReport report = report(all, rows);
            together(results, report, scope);
            for (String competence : context.scores().competences()) {
                List<Integer> mastery = context.masteryItems(competence);
                if (!mastery.isEmpty()) {
                    MissingReport ofMastery = report(mastery, rows);
                    ResultRow.Scope competenceScope = ResultRow.Scope.of(competence, scope.wave());
                    ofCompetence(results, ofMastery, competenceScope);
                    if (mastery.size() > 1 && mastery.size() <= MOST_TESTED && ofMastery.complete() < rows.length) {
                        results.add(ResultRow.of(
                                Section.MISSING,
                                "little_mcar_chi_squared",
                                MissingAtRandom.little(
                                        rows.length,
                                        mastery.size(),
                                        (person, item) -> answer(rows[person], mastery.get(item))),
                                competenceScope));
                    }
                }
            }
            List<Long> missing = report.missingByItem();
            for (int item = 0; item < items.size(); item++) {
                ofItem(results, missing.get(item), item, rows, scope);
            }
        }
    }

    /** Answers of "not applicable" are there: they are not missing. */
    private MissingReport report(List<Integer> items, int[] rows) {
        SurveyData data = context.data();
        List<String> names = items.stream()
                .map(item -> data.codebook().items().get(item).name())
                .toList();
        MissingPatterns patterns = new MissingPatterns(names);
        patterns.acceptAll(AnswerMatrix.of(names, THERE_OR_NOT, rows.length, new AnswerMatrix.Answers() {
            @Override
            public boolean isAnswered(int person, int item) {
                return data.isAnswered(rows[person], items.get(item))
                        || data.isNotApplicable(rows[person], items.get(item));
            }

            @Override
            public int answer(int person, int item) {
                return 0;
            }
        }));
        return patterns.result();
    }

    private static void together(List<ResultRow> results, MissingReport report, ResultRow.Scope scope) {
        Frequencies byPerson = report.missingByPerson();
        results.add(row("missing_share", report.missingShare(), "of all answers", scope));
        results.add(row("complete_people", count(report.complete(), report), "all items answered", scope));
        results.add(row("missing_by_person_mean", byPerson.mean(), "items that a person misses", scope));
        double most = byPerson.distinct() == 0 ? 0 : byPerson.value(byPerson.distinct() - 1);
        results.add(row("missing_by_person_most", Estimate.of(most, report.people()), "", scope));
        results.add(row("missing_patterns", count(report.patterns().size(), report), "different patterns", scope));
        for (MissingReport.Pattern pattern : report.patterns()
                .subList(0, Math.min(MOST_PATTERNS, report.patterns().size()))) {
            String missing = pattern.missing().isEmpty()
                    ? "(none)"
                    : pattern.missing().stream().map(report.items()::get).collect(Collectors.joining(" "));
            results.add(row(
                    "people_with_pattern",
                    count(pattern.people(), report),
                    "people who miss just these items; the " + MOST_PATTERNS + " most frequent patterns",
                    scope.item(missing)));
        }
    }

    private static void ofCompetence(List<ResultRow> results, MissingReport report, ResultRow.Scope scope) {
        int items = report.items().size();
        long[][] both = report.answeredBoth();
        long least = report.people();
        long most = 0;
        for (int i = 0; i < items; i++) {
            for (int j = 0; j < i; j++) {
                least = Math.min(least, both[i][j]);
                most = Math.max(most, both[i][j]);
            }
        }
        results.add(row("missing_share", report.missingShare(), "of all answers", scope));
        results.add(row("complete_people", count(report.complete(), report), "listwise n", scope));
        if (items > 1) {
            results.add(row("pairwise_n_least", count(least, report), "people who answered both of two items", scope));
            results.add(row("pairwise_n_most", count(most, report), "people who answered both of two items", scope));
        }
    }

    private void ofItem(List<ResultRow> results, long missing, int item, int[] rows, ResultRow.Scope wave) {
        SurveyItem declared = context.data().codebook().items().get(item);
        ResultRow.Scope scope =
                ResultRow.Scope.of(declared.competence(), wave.wave()).item(declared.name());
        long notApplicable = 0;
        for (int row : rows) {
            notApplicable += context.data().isNotApplicable(row, item) ? 1 : 0;
        }
        results.add(row("missing_share", share(missing, rows.length), "of all people", scope));
        results.add(row("not_applicable_share", share(notApplicable, rows.length), "of all people", scope));
    }

    private double answer(int row, int item) {
        SurveyData data = context.data();
        return data.isAnswered(row, item) ? data.answer(row, item) : Double.NaN;
    }

    private static Estimate share(long part, long n) {
        return n == 0 ? Estimate.undefined(UndefinedReason.TOO_FEW_OBSERVATIONS, 0) : Estimate.of((double) part / n, n);
    }

    private static Estimate count(long number, MissingReport report) {
        return Estimate.of((double) number, report.people());
    }

    private static ResultRow row(String statistic, Estimate estimate, String method, ResultRow.Scope scope) {
        return ResultRow.of(Section.MISSING, statistic, estimate, method, scope);
    }
}
