package org.coachingtoolkit.core.survey;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.coachingtoolkit.core.analytics.AnswerScale;
import org.coachingtoolkit.core.common.Language;
import org.coachingtoolkit.core.competence.CompetenceId;
import org.coachingtoolkit.core.competence.CompetenceScale;
import org.coachingtoolkit.core.competence.Facet;
import org.coachingtoolkit.core.competence.Item;
import org.coachingtoolkit.core.competence.Level;
import org.coachingtoolkit.core.competence.Questionnaire;
import org.coachingtoolkit.core.finding.Finding;

/**
 * What the columns of a data file mean.
 *
 * @param keys the columns that say whose answers a row holds
 * @param items the columns with answers, at least one, names unique whatever their case
 * @param ignored the columns that are known and not needed
 */
public record Codebook(KeyColumns keys, List<SurveyItem> items, Set<String> ignored) {
    /** Most items that a codebook may have. */
    public static final int MOST_ITEMS = 2_000;

    /**
     * Checks the items.
     *
     * @throws IllegalArgumentException if there is none, there are more than {@value #MOST_ITEMS}, or a name occurs twice
     */
    public Codebook {
        requireNonNull(keys, "keys");
        items = List.copyOf(requireNonNull(items, "items"));
        ignored = Collections.unmodifiableSet(new TreeSet<>(ignored));
        if (items.isEmpty() || items.size() > MOST_ITEMS) {
            throw new IllegalArgumentException("items must be 1 to " + MOST_ITEMS + ": " + items.size());
        }
        Set<String> names = new HashSet<>();
        for (SurveyItem item : items) {
            if (!names.add(CsvText.plain(item.name()))) {
                throw new IllegalArgumentException("item must occur once: " + item.name());
            }
        }
    }

    /**
     * Returns the codebook of a questionnaire. A facet other than mastery is a column of its own, named by the item and
     * the facet's first letter: {@code COM1.d}, {@code COM1.i}.
     *
     * @param language the language of texts and labels, and of the names of the competences
     */
    public static Codebook of(Questionnaire questionnaire, Language language) {
        CompetenceScale scale = questionnaire.framework().scale();
        Map<Integer, String> labels = new TreeMap<>();
        for (Level level : scale.levels()) {
            labels.put(level.value(), level.name().in(language));
        }
        Map<CompetenceId, String> names = new HashMap<>();
        questionnaire.framework().walk().forEach(c -> names.put(c.id(), c.name().in(language)));
        List<SurveyItem> items = new ArrayList<>();
        for (Item item : questionnaire.items()) {
            for (Facet facet : questionnaire.facets()) {
                boolean mastery = facet == Facet.LEVEL;
                String suffix =
                        mastery ? "" : "." + Character.toLowerCase(facet.name().charAt(0));
                items.add(new SurveyItem(
                        item.id().value() + suffix,
                        requireNonNull(names.get(item.competence()), "name"),
                        item.text().in(language),
                        facet,
                        AnswerScale.of(scale.min(), scale.max()),
                        false,
                        mastery && item.reversed(),
                        mastery ? scale.proficientFrom() : null,
                        mastery ? labels : Map.of(),
                        Set.of(),
                        Set.of()));
            }
        }
        return of(KeyColumns.USUAL, items);
    }

    /** Returns a codebook in which no column is said to be not needed. */
    public static Codebook of(KeyColumns keys, List<SurveyItem> items) {
        return new Codebook(keys, items, Set.of());
    }

    /** Returns the same items with other key columns. */
    public Codebook with(KeyColumns newKeys) {
        return new Codebook(newKeys, items, ignored);
    }

    /**
     * Returns what must be asked before scores are made of it: items of one competence on different scales, competences that
     * differ only in how their names are written, levels with one label, labels that are other levels' numbers.
     */
    public List<Finding> findings() {
        return CodebookChecks.findings(this);
    }

    /** Returns the names of the competences, in the order in which their first items stand. */
    public List<String> competences() {
        return items.stream().map(SurveyItem::competence).distinct().toList();
    }

    /** Returns the indices of the items that ask about a facet of a competence. */
    public List<Integer> itemsOf(String competence, Facet facet) {
        return IntStream.range(0, items.size())
                .filter(i -> items.get(i).competence().equals(competence)
                        && items.get(i).facet() == facet)
                .boxed()
                .toList();
    }
}
