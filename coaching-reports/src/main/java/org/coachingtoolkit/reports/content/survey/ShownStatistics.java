package org.coachingtoolkit.reports.content.survey;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.coachingtoolkit.core.survey.ResultRow;
import org.coachingtoolkit.core.survey.Statistic;
import org.coachingtoolkit.core.survey.SurveyAnalysis;

/** The statistics of an analysis, and which of them a report has shown, so that it can name their methods. */
final class ShownStatistics {
    private final SurveyAnalysis analysis;
    private final Set<Statistic> statistics = new LinkedHashSet<>();

    ShownStatistics(SurveyAnalysis analysis) {
        this.analysis = analysis;
    }

    Optional<ResultRow> find(Statistic statistic, String competence, String wave) {
        statistics.add(statistic);
        return analysis.find(statistic, competence, wave);
    }

    Optional<ResultRow> find(Statistic statistic, ResultRow.Scope scope) {
        statistics.add(statistic);
        return analysis.find(statistic, scope);
    }

    void add(Statistic... others) {
        statistics.addAll(List.of(others));
    }

    /** Returns what was shown, in the order in which it first was. */
    Set<Statistic> statistics() {
        return Collections.unmodifiableSet(statistics);
    }
}
