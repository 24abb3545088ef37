package org.coachingtoolkit.core.survey;

import static org.coachingtoolkit.core.survey.MethodNote.Detail.ALL_ITEMS_ANSWERED;
import static org.coachingtoolkit.core.survey.MethodNote.Detail.BOTH_ITEMS;
import static org.coachingtoolkit.core.survey.MethodNote.Detail.DIFFERENT_PATTERNS;
import static org.coachingtoolkit.core.survey.MethodNote.Detail.ITEMS_MISSED;
import static org.coachingtoolkit.core.survey.MethodNote.Detail.JUST_THESE_ITEMS;
import static org.coachingtoolkit.core.survey.MethodNote.Detail.LISTWISE_N;
import static org.coachingtoolkit.core.survey.MethodNote.Detail.MOST_FREQUENT_PATTERNS;
import static org.coachingtoolkit.core.survey.MethodNote.Detail.OF_ALL_ANSWERS;
import static org.coachingtoolkit.core.survey.MethodNote.Detail.OF_ALL_PEOPLE;
import static org.coachingtoolkit.core.survey.MethodNote.note;

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
                    ResultRow.Scope competenceScope =
                            ResultRow.Scope.of(competence, scope.wave().label());
                    ofCompetence(results, ofMastery, competenceScope);
                    if (mastery.size() > 1 && mastery.size() <= MOST_TESTED && ofMastery.complete() < rows.length) {
                        results.add(ResultRow.of(
                                Section.MISSING,
                                Statistic.LITTLE_MCAR_CHI_SQUARED,
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
        results.add(row(Statistic.MISSING_SHARE, report.missingShare(), note(OF_ALL_ANSWERS), scope));
        results.add(row(Statistic.COMPLETE_PEOPLE, count(report.complete(), report), note(ALL_ITEMS_ANSWERED), scope));
        results.add(row(Statistic.MISSING_BY_PERSON_MEAN, byPerson.mean(), note(ITEMS_MISSED), scope));
        double most = byPerson.distinct() == 0 ? 0 : byPerson.value(byPerson.distinct() - 1);
        results.add(row(Statistic.MISSING_BY_PERSON_MOST, Estimate.of(most, report.people()), MethodNote.NONE, scope));
        results.add(row(
                Statistic.MISSING_PATTERNS, count(report.patterns().size(), report), note(DIFFERENT_PATTERNS), scope));
        for (MissingReport.Pattern pattern : report.patterns()
                .subList(0, Math.min(MOST_PATTERNS, report.patterns().size()))) {
            String missing = pattern.missing().isEmpty()
                    ? "(none)"
                    : pattern.missing().stream().map(report.items()::get).collect(Collectors.joining(" "));
            results.add(row(
                    Statistic.PEOPLE_WITH_PATTERN,
                    count(pattern.people(), report),
                    note(JUST_THESE_ITEMS).and(MOST_FREQUENT_PATTERNS, MOST_PATTERNS),
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
        results.add(row(Statistic.MISSING_SHARE, report.missingShare(), note(OF_ALL_ANSWERS), scope));
        results.add(row(Statistic.COMPLETE_PEOPLE, count(report.complete(), report), note(LISTWISE_N), scope));
        if (items > 1) {
            results.add(row(Statistic.PAIRWISE_N_LEAST, count(least, report), note(BOTH_ITEMS), scope));
            results.add(row(Statistic.PAIRWISE_N_MOST, count(most, report), note(BOTH_ITEMS), scope));
        }
    }

    private void ofItem(List<ResultRow> results, long missing, int item, int[] rows, ResultRow.Scope wave) {
        SurveyItem declared = context.data().codebook().items().get(item);
        ResultRow.Scope scope =
                ResultRow.Scope.of(declared.competence(), wave.wave().label()).item(declared.name());
        long notApplicable = 0;
        for (int row : rows) {
            notApplicable += context.data().isNotApplicable(row, item) ? 1 : 0;
        }
        results.add(row(Statistic.MISSING_SHARE, share(missing, rows.length), note(OF_ALL_PEOPLE), scope));
        results.add(row(Statistic.NOT_APPLICABLE_SHARE, share(notApplicable, rows.length), note(OF_ALL_PEOPLE), scope));
    }

    private double answer(int row, int item) {
        SurveyData data = context.data();
        return data.isAnswered(row, item) ? data.value(row, item) : Double.NaN;
    }

    private static Estimate share(long part, long n) {
        return n == 0 ? Estimate.undefined(UndefinedReason.TOO_FEW_OBSERVATIONS, 0) : Estimate.of((double) part / n, n);
    }

    private static Estimate count(long number, MissingReport report) {
        return Estimate.of((double) number, report.people());
    }

    private static ResultRow row(Statistic statistic, Estimate estimate, MethodNote method, ResultRow.Scope scope) {
        return ResultRow.of(Section.MISSING, statistic, estimate, method, scope);
    }
}
