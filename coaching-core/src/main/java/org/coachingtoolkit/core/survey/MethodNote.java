package org.coachingtoolkit.core.survey;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.coachingtoolkit.core.analytics.Method;
import org.coachingtoolkit.core.common.Language;
import org.coachingtoolkit.core.common.TextCatalogue;

/**
 * How a number was computed: sources to cite, which are the same in all languages, and details in words.
 *
 * @param parts in the order in which they are said
 */
public record MethodNote(List<Part> parts) {
    /** Nothing needs to be said. */
    public static final MethodNote NONE = new MethodNote(List.of());

    private static final TextCatalogue TEXTS = TextCatalogue.of(MethodNote.class);

    /** Copies the list. */
    public MethodNote {
        parts = List.copyOf(requireNonNull(parts, "parts"));
    }

    /** A source or a detail. */
    public sealed interface Part {
        /** Returns the part in words. */
        String text(Language language);
    }

    /**
     * What to cite.
     *
     * @param authors author and year
     */
    public record Source(String authors) implements Part {
        /** Checks for presence. */
        public Source {
            requireNonNull(authors, "authors");
        }

        @Override
        public String text(Language language) {
            return authors;
        }
    }

    /**
     * A method of {@link Method}.
     *
     * @param method which
     */
    public record Known(Method method) implements Part {
        /** Checks for presence. */
        public Known {
            requireNonNull(method, "method");
        }

        @Override
        public String text(Language language) {
            String key = "Method." + method.name();
            return TEXTS.has(language, key) ? TEXTS.text(language, key) : method.source();
        }
    }

    /**
     * A detail with the number that it names.
     *
     * @param detail which
     * @param number the number; 0 where it names none
     */
    public record Detailed(Detail detail, long number) implements Part {
        /** Checks for presence. */
        public Detailed {
            requireNonNull(detail, "detail");
        }

        @Override
        public String text(Language language) {
            return TEXTS.text(language, detail.name(), Map.of("n", number));
        }
    }

    /** What is said of a method besides its source; the words are in the bundle. */
    public enum Detail {
        /** T interval. */
        T_INTERVAL,
        /** Divisor n − 1. */
        DIVISOR_N_1,
        /** Type 7. */
        QUANTILE_TYPE_7,
        /** Type 3. */
        MOMENT_TYPE_3,
        /** Share of the declared minimum. */
        FLOOR_SHARE,
        /** Share of the declared maximum. */
        CEILING_SHARE,
        /** Later minus earlier. */
        LATER_MINUS_EARLIER,
        /** Interval by noncentral t. */
        NONCENTRAL_T,
        /** Of d_av, exact correction. */
        OF_D_AV,
        /** Exact correction. */
        EXACT_CORRECTION,
        /** Share of pairs with a higher score. */
        HIGHER_SCORE_SHARE,
        /** Alpha of the earlier wave. */
        ALPHA_OF_EARLIER,
        /** Means, declared maximum. */
        MEANS_TO_MAXIMUM,
        /** One factor, minimum residuals. */
        ONE_FACTOR_MINRES,
        /** One factor, maximum likelihood. */
        ONE_FACTOR_ML,
        /** Covariances. */
        OF_COVARIANCES,
        /** Odd and even items. */
        ODD_AND_EVEN,
        /** S √(1 − alpha). */
        SEM_FORMULA,
        /** People who answered every item. */
        LISTWISE,
        /** Corrected for overlap. */
        CORRECTED_FOR_OVERLAP,
        /** Constant item, left out. */
        CONSTANT_ITEM,
        /** Scores of so many rater. */
        SCORES_OF_RATERS,
        /** Interval metric of scores. */
        INTERVAL_METRIC,
        /** First minus second. */
        FIRST_MINUS_SECOND,
        /** Answers to all items of the competence, pooled. */
        POOLED_ANSWERS,
        /** Percentile interval by drawing people so often. */
        PEOPLE_DRAWN,
        /** Welch interval. */
        WELCH_INTERVAL,
        /** Pooled SD. */
        POOLED_SD,
        /** People within groups. */
        PEOPLE_WITHIN_GROUPS,
        /** Holm 1979 over so many test. */
        HOLM,
        /** Of all answers. */
        OF_ALL_ANSWERS,
        /** Of all people. */
        OF_ALL_PEOPLE,
        /** All items answered. */
        ALL_ITEMS_ANSWERED,
        /** Items that a person misses. */
        ITEMS_MISSED,
        /** Different patterns. */
        DIFFERENT_PATTERNS,
        /** People who miss just these items. */
        JUST_THESE_ITEMS,
        /** The so many most frequent patterns. */
        MOST_FREQUENT_PATTERNS,
        /** People who answered every item. */
        LISTWISE_N,
        /** People who answered both of two items. */
        BOTH_ITEMS,
        /** Declared target so many minus mean. */
        TARGET_MINUS_MEAN,
        /** Mean of importance minus mastery. */
        IMPORTANCE_MINUS_MASTERY,
        /** Scores of the competence. */
        SCORES_OF_COMPETENCE,
        /** (I − D)/D of the means. */
        PNI_FORMULA,
        /** SSB/SST. */
        SSB_SST,
        /** H/(n − 1). */
        H_N_1,
        /** Interval Feldt 1965. */
        FELDT_INTERVAL,
        /** 1.96 √2 error of measurement. */
        SDC_FORMULA,
        /** Polychoric correlations, Olsson 1979. */
        POLYCHORIC,
        /** Conditional maximum likelihood, sum 0. */
        CONDITIONAL_LIKELIHOOD,
        /** First minus second, adjusted for the earlier wave. */
        ADJUSTED_FOR_FIRST_WAVE,
        /** All people, also those of one wave, by maximum likelihood. */
        ALL_PEOPLE_EM,
        /** Interval by Fisher's z. */
        FISHER_INTERVAL,
        /** For the change found here, power so many %, two-sided 5 %. */
        FOR_THE_CHANGE_FOUND,
        /** Degrees of freedom of Greenhouse and Geisser. */
        GREENHOUSE_GEISSER,
        /** So many groups as clusters. */
        GROUPS_AS_CLUSTERS,
        /** Interval by the delta method on the logit scale. */
        DELTA_LOGIT,
        /** How many clusters there are. */
        CLUSTERS,
        /** Of those in the earlier wave. */
        OF_THOSE_AT_FIRST,
        /** Sessions held and gain. */
        SESSIONS_AND_GAIN,
        /** Stayed minus left, earlier wave. */
        STAYED_MINUS_LEFT,
        /** Score of at least so many. */
        SCORE_AT_LEAST;
    }

    /** Returns a source to cite: author and year. */
    static MethodNote source(String authors) {
        return new MethodNote(List.of(new Source(authors)));
    }

    /** Returns a method with its source. */
    static MethodNote of(Method method) {
        return new MethodNote(List.of(new Known(method)));
    }

    /** Returns a detail. */
    static MethodNote note(Detail detail) {
        return note(detail, 0);
    }

    /** Returns a detail with a number. */
    static MethodNote note(Detail detail, long number) {
        return new MethodNote(List.of(new Detailed(detail, number)));
    }

    /** Returns the same with a detail. */
    MethodNote and(Detail detail) {
        return and(detail, 0);
    }

    /** Returns the same with a detail and its number. */
    MethodNote and(Detail detail, long number) {
        List<Part> longer = new ArrayList<>(parts);
        longer.add(new Detailed(detail, number));
        return new MethodNote(longer);
    }

    /** Returns the parts in words, with semicolons between them. */
    public String text(Language language) {
        return parts.stream().map(part -> part.text(language)).collect(Collectors.joining("; "));
    }
}
