package org.coachingtoolkit.core.competence;

import static java.util.Objects.requireNonNull;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * How answers become the score of a competence: the mean of all items that tell about it or about a part of it, each
 * with the same weight, if enough of the applicable ones were answered. Nothing is put in the place of a missing answer.
 *
 * @param minimumPercent the share of the applicable items that must be answered, in per cent, 1 to 100, rounded up to
 *     whole items
 */
public record ScoringRule(int minimumPercent) {
    /** The usual rule: four fifths of the applicable items. */
    public static final ScoringRule USUAL = new ScoringRule(80);

    /**
     * Checks the share.
     *
     * @throws IllegalArgumentException if it is not 1 to 100
     */
    public ScoringRule {
        if (minimumPercent < 1 || minimumPercent > 100) {
            throw new IllegalArgumentException("minimumPercent must be 1 to 100: " + minimumPercent);
        }
    }

    /** Returns how many of the applicable items must be answered; at least one. */
    public int required(int applicable) {
        return Math.max(1, (int) (((long) applicable * minimumPercent + 99) / 100));
    }

    /**
     * Returns the profile that some sheets show together; every sheet's answers have the same weight.
     *
     * @param questionnaire what was asked
     * @param sheets the answers, of one rater or of several; answers to items that the questionnaire does not have do
     *     not count
     * @throws IllegalArgumentException if an answer is outside of the scale
     */
    public Profile profile(Questionnaire questionnaire, List<AnswerSheet> sheets) {
        requireNonNull(questionnaire, "questionnaire");
        Map<Facet, Map<ItemId, Tally>> tallies = new HashMap<>();
        for (AnswerSheet sheet : sheets) {
            for (Answer answer : sheet.answers()) {
                tallies.computeIfAbsent(answer.facet(), facet -> new HashMap<>())
                        .computeIfAbsent(answer.item(), item -> new Tally())
                        .add(answer.level(), questionnaire.framework().scale());
            }
        }
        List<Profile.Entry> entries = questionnaire
                .framework()
                .walk()
                .map(competence -> entry(questionnaire, competence, tallies, sheets.size()))
                .toList();
        return new Profile(questionnaire.framework(), entries);
    }

    private Profile.Entry entry(
            Questionnaire questionnaire, Competence competence, Map<Facet, Map<ItemId, Tally>> tallies, int sheets) {
        List<Item> items = questionnaire.itemsOf(competence.id());
        CompetenceScale range = questionnaire.framework().scale();
        boolean direct = questionnaire.facets().contains(Facet.LEVEL);
        Facet mastery = direct ? Facet.LEVEL : Facet.DIFFICULTY;
        Score level = null;
        if (questionnaire.facets().contains(mastery)) {
            level = score(
                    items, tallies.getOrDefault(mastery, Map.of()), range, sheets, item -> !direct || item.reversed());
        }
        Score importance = score(items, tallies.getOrDefault(Facet.IMPORTANCE, Map.of()), range, sheets, item -> false);
        return new Profile.Entry(competence.id(), level, importance);
    }

    private @Nullable Score score(
            List<Item> items, Map<ItemId, Tally> tallies, CompetenceScale range, int sheets, Predicate<Item> reversed) {
        int applicable = items.size() * sheets;
        int answered = 0;
        long sum = 0;
        for (Item item : items) {
            Tally tally = tallies.get(item.id());
            if (tally != null) {
                applicable -= tally.notApplicable;
                answered += tally.answered;
                long turned = (long) (range.min() + range.max()) * tally.answered - tally.sum;
                sum += reversed.test(item) ? turned : tally.sum;
            }
        }
        return answered > 0 && answered >= required(applicable) ? new Score(sum, answered) : null;
    }

    /** The answers to one item, counted. */
    private static final class Tally {
        private int answered;
        private int notApplicable;
        private long sum;

        private void add(@Nullable Integer level, CompetenceScale range) {
            if (level == null) {
                notApplicable++;
            } else {
                sum += range.require(level);
                answered++;
            }
        }
    }
}
