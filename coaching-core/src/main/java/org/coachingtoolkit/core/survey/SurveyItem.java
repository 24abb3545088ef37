package org.coachingtoolkit.core.survey;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.coachingtoolkit.core.analytics.AnswerScale;
import org.coachingtoolkit.core.competence.Facet;
import org.jspecify.annotations.Nullable;

/**
 * A column of answers: one line of a {@link Codebook}.
 *
 * @param name the name of the column
 * @param competence the competence or scale whose score the item goes into
 * @param text the statement; empty if the codebook does not say
 * @param facet what was asked about it
 * @param scale the declared range of the answers, within -9999 to 9999
 * @param halves whether half points such as 3.5 are answers too
 * @param reversed whether answers are turned round before they count
 * @param target the level at which the competence counts as reached; {@code null} if none is declared
 * @param labels the levels in words, by value; may be empty
 * @param missingCodes what stands for a missing answer, besides nothing at all, {@code NA} and a dot
 * @param notApplicableCodes what stands for "not applicable": neither an answer nor missing
 */
public record SurveyItem(
        String name,
        String competence,
        String text,
        Facet facet,
        AnswerScale scale,
        boolean halves,
        boolean reversed,
        @Nullable Integer target,
        Map<Integer, String> labels,
        Set<String> missingCodes,
        Set<String> notApplicableCodes) {
    /** How far from 0 a level may lie. */
    public static final int FARTHEST = 9_999;

    private static final int NOT_APPLICABLE = -98;
    private static final Pattern HALF = Pattern.compile("50*");

    /**
     * Checks the line.
     *
     * @throws IllegalArgumentException if name or competence is blank, the range is too wide, target or a label is not on
     *     the scale, a label is blank, or a code for a missing answer is one for an answer
     */
    public SurveyItem {
        requireNonNull(text, "text");
        requireNonNull(facet, "facet");
        if (requireNonNull(name, "name").isBlank()
                || requireNonNull(competence, "competence").isBlank()) {
            throw new IllegalArgumentException("name and competence must not be blank: '" + name + "'");
        }
        if (scale.min() < -FARTHEST || scale.max() > FARTHEST) {
            throw new IllegalArgumentException("scale of " + name + " must lie within -" + FARTHEST + " to " + FARTHEST
                    + ": " + scale.min() + ", " + scale.max());
        }
        if (target != null) {
            scale.require(target);
        }
        labels = Collections.unmodifiableMap(new TreeMap<>(labels));
        labels.forEach((level, label) -> {
            scale.require(level);
            if (label.isBlank()) {
                throw new IllegalArgumentException("label of level " + level + " of " + name + " must not be blank");
            }
        });
        missingCodes = Collections.unmodifiableSet(new TreeSet<>(missingCodes));
        notApplicableCodes = Collections.unmodifiableSet(new TreeSet<>(notApplicableCodes));
        for (Set<String> codes : List.of(missingCodes, notApplicableCodes)) {
            for (String code : codes) {
                Integer number = wholeNumber(code);
                if (number != null && scale.contains(number)) {
                    throw new IllegalArgumentException("code " + code + " of " + name + " must not be a level");
                }
            }
        }
    }

    /** Returns an item of mastery without labels and codes. */
    public static SurveyItem of(String name, String competence, AnswerScale scale) {
        return new SurveyItem(
                name, competence, "", Facet.LEVEL, scale, false, false, null, Map.of(), Set.of(), Set.of());
    }

    /** Returns the levels in which answers are counted: those of the scale, or twice as many where half points are answers. */
    public AnswerScale levels() {
        return halves ? AnswerScale.of(2 * scale.min(), 2 * scale.max()) : scale;
    }

    /** Returns the answer that a level stands for: half of it where half points are answers. */
    public double value(int level) {
        return halves ? level / 2.0 : level;
    }

    /** Returns the level as it counts: turned round if the item is reversed. */
    public int keyed(int level) {
        return reversed ? levels().reverse(level) : level;
    }

    /** Returns an answer as it is written. */
    String written(int level) {
        return halves && level % 2 != 0
                ? BigDecimal.valueOf(value(level)).toPlainString()
                : Integer.toString((int) value(level));
    }

    /** Returns the level of a whole number. */
    int levelOf(int whole) {
        return halves ? 2 * whole : whole;
    }

    /** Returns the level that a text writes as a number, on the scale or not; null if it is none of that kind. */
    @Nullable Integer level(String text) {
        Integer whole = wholeNumber(text);
        if (whole != null || !halves) {
            return whole == null ? null : (Integer) levelOf(whole);
        }
        int sign = Math.max(text.indexOf('.'), text.indexOf(','));
        Integer floor = sign > 0 && HALF.matcher(text.substring(sign + 1)).matches()
                ? wholeNumber(text.substring(0, sign))
                : null;
        return floor == null ? null : (Integer) (2 * floor + (text.charAt(0) == '-' ? -1 : 1));
    }

    /**
     * Returns the number that stands for "not applicable" in exported data: the first one declared, else -98, or one
     * less than the scale where -98 lies on it.
     */
    public int notApplicableNumber() {
        return notApplicableCodes.stream()
                .map(SurveyItem::wholeNumber)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(scale.min() > NOT_APPLICABLE ? NOT_APPLICABLE : scale.min() - 1);
    }

    /** Returns the whole number that a text writes, with or without zeros after its decimal sign; null if none. */
    static @Nullable Integer wholeNumber(String text) {
        int end = text.length();
        int sign = text.indexOf('.') >= 0 ? text.indexOf('.') : text.indexOf(',');
        if (sign >= 0) {
            for (int i = sign + 1; i < end; i++) {
                if (text.charAt(i) != '0') {
                    return null;
                }
            }
            end = sign;
        }
        boolean negative = end > 0 && text.charAt(0) == '-';
        int from = negative || (end > 0 && text.charAt(0) == '+') ? 1 : 0;
        if (from == end || end - from > 9) {
            return null;
        }
        int value = 0;
        for (int i = from; i < end; i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return null;
            }
            value = value * 10 + digit;
        }
        return negative ? -value : value;
    }

    /** Returns a builder, with name, competence, facet and scale and nothing else. */
    public static Builder builder(String name, String competence, Facet facet, AnswerScale scale) {
        return new Builder(name, competence, facet, scale);
    }

    /** Returns a builder that begins with these values. */
    public Builder toBuilder() {
        return new Builder(name, competence, facet, scale)
                .text(text)
                .halves(halves)
                .reversed(reversed)
                .target(target)
                .labels(labels)
                .missingCodes(missingCodes)
                .notApplicableCodes(notApplicableCodes);
    }

    /** Makes {@link SurveyItem}; not thread-safe. */
    public static final class Builder {
        private String name;
        private String competence;
        private String text = "";
        private Facet facet;
        private AnswerScale scale;
        private boolean halves;
        private boolean reversed;
        private @Nullable Integer target;
        private Map<Integer, String> labels = Map.of();
        private Set<String> missingCodes = Set.of();
        private Set<String> notApplicableCodes = Set.of();

        private Builder(String name, String competence, Facet facet, AnswerScale scale) {
            this.name = name;
            this.competence = competence;
            this.facet = facet;
            this.scale = scale;
        }

        /** Sets the name of the column. */
        public Builder name(String name) {
            this.name = name;
            return this;
        }

        /** Sets the competence or scale whose score the item goes into. */
        public Builder competence(String competence) {
            this.competence = competence;
            return this;
        }

        /** Sets the statement. */
        public Builder text(String text) {
            this.text = text;
            return this;
        }

        /** Sets what was asked about it. */
        public Builder facet(Facet facet) {
            this.facet = facet;
            return this;
        }

        /** Sets the declared range of the answers. */
        public Builder scale(AnswerScale scale) {
            this.scale = scale;
            return this;
        }

        /** Sets whether half points such as 3.5 are answers too. */
        public Builder halves(boolean halves) {
            this.halves = halves;
            return this;
        }

        /** Sets whether answers are turned round before they count. */
        public Builder reversed(boolean reversed) {
            this.reversed = reversed;
            return this;
        }

        /** Sets the level at which the competence counts as reached. */
        public Builder target(@Nullable Integer target) {
            this.target = target;
            return this;
        }

        /** Sets the levels in words. */
        public Builder labels(Map<Integer, String> labels) {
            this.labels = labels;
            return this;
        }

        /** Sets what stands for a missing answer. */
        public Builder missingCodes(Set<String> missingCodes) {
            this.missingCodes = missingCodes;
            return this;
        }

        /** Sets what stands for "not applicable". */
        public Builder notApplicableCodes(Set<String> notApplicableCodes) {
            this.notApplicableCodes = notApplicableCodes;
            return this;
        }

        /**
         * Returns the value.
         *
         * @throws IllegalArgumentException if it is refused, as by the constructor
         */
        public SurveyItem build() {
            return new SurveyItem(
                    name,
                    competence,
                    text,
                    facet,
                    scale,
                    halves,
                    reversed,
                    target,
                    labels,
                    missingCodes,
                    notApplicableCodes);
        }
    }
}
