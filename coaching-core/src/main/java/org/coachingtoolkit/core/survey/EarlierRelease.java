package org.coachingtoolkit.core.survey;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.coachingtoolkit.core.finding.Finding;
import org.coachingtoolkit.core.finding.Place;

/**
 * What was published before and what would be published now, side by side: where the same mean rests on a few people more or
 * less, both together tell what those few answered. Only numbers of people can be compared; that as many people are not the
 * same ones is not seen.
 */
public final class EarlierRelease {
    private static final int MOST_TOLD = 5;

    private EarlierRelease() {}

    /**
     * Returns what the two would betray, a finding for each wave and group.
     *
     * @param file the name of the earlier {@code results.csv}
     * @param in its bytes; read to the end, not closed
     * @throws IOException if the stream cannot be read
     */
    public static List<Finding> findings(String file, InputStream in, SurveyAnalysis analysis) throws IOException {
        Map<List<String>, Long> earlier = new HashMap<>();
        List<String> header = new ArrayList<>();
        List<Finding> findings = new ArrayList<>(TableLines.read(file, in, line -> {
            if (header.isEmpty()) {
                header.addAll(line.cells());
            } else if (line.cell(header.indexOf("statistic")).equals(Statistic.MEAN.id())
                    && line.cell(header.indexOf("item")).isEmpty()) {
                Integer n = SurveyItem.wholeNumber(line.cell(header.indexOf("n")));
                if (n != null) {
                    earlier.put(
                            List.of(
                                    line.cell(header.indexOf("scope")),
                                    line.cell(header.indexOf("group")),
                                    line.cell(header.indexOf("wave"))),
                            (long) n);
                }
            }
            return true;
        }));
        Map<List<String>, Finding> told = new LinkedHashMap<>();
        for (ResultRow row : analysis.results()) {
            if (row.statistic() == Statistic.MEAN && row.scope().item().isEmpty()) {
                String group = row.scope().group().label();
                String wave = row.scope().wave().label();
                Long before = earlier.get(List.of(row.scope().competence(), group, wave));
                long now = row.estimate().n();
                long difference = before == null ? 0 : Math.abs(now - before);
                if (difference > 0
                        && difference < analysis.options().disclosure().minimum()) {
                    told.putIfAbsent(
                            List.of(group, wave),
                            Finding.of(
                                    SurveyFinding.EARLIER_RELEASE,
                                    Place.ROOT,
                                    Map.of(
                                            "competence",
                                            row.scope().competence(),
                                            "group",
                                            group.isEmpty() ? "–" : group,
                                            "wave",
                                            wave.isEmpty() ? "–" : wave,
                                            "before",
                                            before,
                                            "now",
                                            now,
                                            "difference",
                                            difference)));
                }
            }
        }
        told.values().stream().limit(MOST_TOLD).forEach(findings::add);
        return findings;
    }
}
