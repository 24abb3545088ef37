package org.coachingtoolkit.examples.distributed;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.coachingtoolkit.core.analytics.AnswerScale;
import org.coachingtoolkit.core.analytics.Estimate;
import org.coachingtoolkit.core.analytics.Frequencies;
import org.coachingtoolkit.core.analytics.Interval;
import org.coachingtoolkit.core.analytics.Missing;
import org.coachingtoolkit.core.analytics.answers.AnswerRow;
import org.coachingtoolkit.core.analytics.answers.CoMoments;
import org.coachingtoolkit.core.analytics.answers.ValueCounts;
import org.coachingtoolkit.core.analytics.reliability.OneFactor;
import org.coachingtoolkit.core.analytics.reliability.Reliability;
import org.jspecify.annotations.Nullable;

/**
 * A self-assessment of eight items by the teachers of a country, made up: every person's answers follow from the
 * person's number, so that every engine sees the same survey.
 */
public final class NationalSurvey {
    /** The names of the items. */
    public static final List<String> ITEMS = List.of("q1", "q2", "q3", "q4", "q5", "q6", "q7", "q8");

    /** The scale of the items. */
    public static final AnswerScale SCALE = AnswerScale.of(1, 5);

    /** The number of regions. */
    public static final int REGIONS = 12;

    private NationalSurvey() {}

    /**
     * The accumulators of the report, as one: what an engine has to sum up.
     */
    public static final class Sums implements Serializable {
        private static final long serialVersionUID = 1;

        private final CoMoments moments = new CoMoments(ITEMS, SCALE, Missing.LISTWISE);
        private final ValueCounts counts = new ValueCounts(ITEMS.size(), SCALE);

        /** Makes empty sums. */
        public Sums() {}

        /** Takes in one more person. */
        public Sums add(AnswerRow row) {
            moments.accept(row);
            counts.accept(row);
            return this;
        }

        /** Takes in all that other sums have seen. */
        public Sums merge(Sums other) {
            moments.combine(other.moments);
            counts.combine(other.counts);
            return this;
        }

        /** Returns the report, every number followed by its bits. */
        public List<String> report() {
            Reliability reliability = Reliability.of(moments.result());
            List<String> lines = new ArrayList<>();
            lines.add("people " + reliability.n() + ", left out "
                    + reliability.covariances().leftOut());
            lines.add("alpha " + text(reliability.alpha(0.95)));
            lines.add("omega "
                    + text(OneFactor.fit(reliability.covariances(), OneFactor.Extraction.MAXIMUM_LIKELIHOOD)
                            .omegaRaw()));
            lines.add("lambda 6 " + text(reliability.lambda6()));
            List<Frequencies> frequencies = counts.result();
            for (int i = 0; i < ITEMS.size(); i++) {
                lines.add(ITEMS.get(i) + " mean " + text(frequencies.get(i).mean()) + ", item-rest "
                        + text(reliability.items().get(i).itemRest()));
            }
            return lines;
        }
    }

    /** Returns the answers of a person; one person in fifty leaves an item out. */
    public static AnswerRow row(long person) {
        SplittableRandom random = new SplittableRandom(person * 0x9E3779B97F4A7C15L + 20261122);
        double trait = random.nextDouble() + random.nextDouble() - 1;
        List<@Nullable Integer> answers = new ArrayList<>(ITEMS.size());
        for (int item = 0; item < ITEMS.size(); item++) {
            double answer = 3.2 + 2 * trait + 2 * (random.nextDouble() + random.nextDouble() - 1);
            int level = (int) Math.max(SCALE.min(), Math.min(SCALE.max(), Math.round(answer)));
            answers.add(random.nextInt(400) == 0 ? null : level);
        }
        return AnswerRow.ofNullable(answers);
    }

    /** Returns the region of a person. */
    public static int region(long person) {
        return (int) (person * 31 % REGIONS);
    }

    /** Returns the report as one parallel stream in this process gives it. */
    public static List<String> here(long people) {
        return LongStream.range(0, people)
                .parallel()
                .mapToObj(NationalSurvey::row)
                .collect(Sums::new, Sums::add, Sums::merge)
                .report();
    }

    /**
     * Returns the first report if all are the same.
     *
     * @throws IllegalStateException if they differ
     */
    public static List<String> same(List<String> report, List<String> other) {
        if (!report.equals(other)) {
            throw new IllegalStateException("reports must be the same: " + report + ", " + other);
        }
        return report;
    }

    private static String text(Estimate estimate) {
        return estimate.match(
                value -> {
                    Interval interval = value.interval();
                    String limits = interval == null
                            ? ""
                            : String.format(Locale.ROOT, " [%.6f, %.6f]", interval.lower(), interval.upper());
                    return String.format(
                            Locale.ROOT, "%.9f%s (%s)", value.value(), limits, Double.toHexString(value.value()));
                },
                undefined -> undefined.reason().name());
    }
}
