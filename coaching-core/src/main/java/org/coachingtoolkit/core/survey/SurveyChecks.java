package org.coachingtoolkit.core.survey;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.coachingtoolkit.core.finding.Checked;
import org.coachingtoolkit.core.finding.Finding;
import org.coachingtoolkit.core.finding.Place;

/** What is asked about a table as a whole once its rows are read: who, when and by whom. */
final class SurveyChecks {
    private SurveyChecks() {}

    /** Returns the data, or nothing if they would have to be guessed at. */
    static Checked<SurveyData> finish(
            SurveyData.Builder data, KeyColumns keys, long[] answered, Place place, List<Finding> findings) {
        if (data.waves().isEmpty()) {
            findings.add(Finding.of(SurveyFinding.EMPTY, place));
            return Checked.unusable(findings);
        }
        if (Arrays.stream(answered).sum() == 0) {
            findings.add(Finding.of(SurveyFinding.NO_ANSWERS, place));
            return Checked.unusable(findings);
        }
        boolean usable = true;
        List<String> raters = data.raters();
        if (raters.size() > 1) {
            long named = raters.stream()
                    .filter(rater ->
                            !keys.self().isEmpty() && CsvText.key(rater).equals(CsvText.key(keys.self())))
                    .count();
            int selves = keys.self().isEmpty() ? RaterNames.known(raters).size() : (int) named;
            if (selves != 1) {
                findings.add(
                        Finding.of(SurveyFinding.WHO_IS_SELF, place, Map.of("raters", shown(raters), "count", (long)
                                raters.size())));
                usable = false;
            }
        }
        Optional<List<String>> waves = keys.waves().isEmpty() ? WaveOrder.of(data.waves()) : Optional.of(keys.waves());
        if (waves.isEmpty()) {
            findings.add(Finding.of(
                    SurveyFinding.WAVE_ORDER,
                    place,
                    Map.of("waves", shown(data.waves()), "list", String.join(",", shown(data.waves())))));
            usable = false;
        }
        if (!usable) {
            return Checked.unusable(findings);
        }
        SurveyData built = data.waveOrder(waves.orElseThrow()).self(keys.self()).build();
        matched(built, place, findings);
        return Checked.of(built, findings);
    }

    private static List<String> shown(List<String> names) {
        return names.stream()
                .limit(20)
                .map(name -> name.isEmpty() ? "“”" : SurveyReader.shown(name))
                .toList();
    }

    /** Warns where fewer than half of the people of a wave are found in the next: ids may be written otherwise. */
    private static void matched(SurveyData data, Place place, List<Finding> findings) {
        List<DataSummary.Matched> matches = DataSummary.matches(data);
        for (DataSummary.Matched match : matches) {
            if (2 * match.both() < match.smaller()) {
                findings.add(Finding.of(
                        SurveyFinding.FEW_MATCHED,
                        place,
                        Map.of(
                                "both",
                                match.both(),
                                "smaller",
                                match.smaller(),
                                "first",
                                match.first(),
                                "second",
                                match.second(),
                                "example",
                                match.example())));
            }
        }
    }
}
