package org.coachingtoolkit.core.records;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Map;
import org.coachingtoolkit.core.common.Language;
import org.coachingtoolkit.core.common.TextCatalogue;
import org.jspecify.annotations.Nullable;

/**
 * How long a case file is kept. Whole years, counted by the calendar: the time zone plays no part.
 *
 * <p>A file that is to be kept for good has a {@link Hold} without an end, not a policy of its own.
 *
 * @param years whole years of keeping, 1 to 100
 * @param trigger what closes the file
 * @param start from which day after closing the years are counted
 * @param article the article of the list of terms that the institution refers to, as it wants it printed; {@code null}
 *     prints none
 */
public record RetentionPolicy(
        int years,
        RetentionTrigger trigger,
        RetentionStart start,
        @Nullable String article) {
    /** The least number of years that clause V.1 asks for. */
    public static final int REGULATION_YEARS = 5;

    /** What clause V.1 asks for schedules, plans and lists: five years from 1 January after the file was closed. */
    public static final RetentionPolicy DOCUMENTS =
            new RetentionPolicy(REGULATION_YEARS, RetentionTrigger.COMPLETION, RetentionStart.NEXT_JANUARY, null);

    /** What clause V.1 asks for the Regulation itself: five years from 1 January after it was replaced. */
    public static final RetentionPolicy REGULATION =
            new RetentionPolicy(REGULATION_YEARS, RetentionTrigger.REPLACEMENT, RetentionStart.NEXT_JANUARY, null);

    private static final TextCatalogue TEXTS = TextCatalogue.of(RetentionPolicy.class);

    /**
     * Checks years and article.
     *
     * @throws IllegalArgumentException if the years are not 1 to 100, or the article is blank
     */
    public RetentionPolicy {
        requireNonNull(trigger, "trigger");
        requireNonNull(start, "start");
        if (years < 1 || years > 100) {
            throw new IllegalArgumentException("years must be 1 to 100: " + years);
        }
        if (article != null && article.isBlank()) {
            throw new IllegalArgumentException("article must not be blank");
        }
    }

    /** Returns the last day on which a file that was closed on the given day is kept. */
    public LocalDate keptUntil(LocalDate closedOn) {
        return start.lastDay(closedOn, years);
    }

    /** Returns the first day on which a file that was closed on the given day may be disposed of. */
    public LocalDate disposableFrom(LocalDate closedOn) {
        return keptUntil(closedOn).plusDays(1);
    }

    /** Returns the same policy with an article of the list of terms. */
    public RetentionPolicy withArticle(String newArticle) {
        return new RetentionPolicy(years, trigger, start, requireNonNull(newArticle, "newArticle"));
    }

    /** Returns the term as a file plan prints it: {@code 5 лет}, {@code 5 лет после замены новым, ст. 8}. */
    public String describe(Language language) {
        String term = TEXTS.text(language, trigger.name(), Map.of("years", years));
        return article == null ? term : term + ", " + article;
    }
}
