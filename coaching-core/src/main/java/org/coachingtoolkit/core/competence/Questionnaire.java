package org.coachingtoolkit.core.competence;

import static java.util.Objects.requireNonNull;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.coachingtoolkit.core.common.LocalizedText;

/**
 * Statements about the competences of a framework, and what is asked about each.
 *
 * @param title what it is called
 * @param framework the framework; its scale is that of the answers
 * @param items the statements, in the order of asking; ids unique, each about a competence of the framework
 * @param facets what is asked about each statement, in the order of asking; at least one
 */
public record Questionnaire(LocalizedText title, CompetenceFramework framework, List<Item> items, List<Facet> facets) {
    /**
     * Checks items and facets.
     *
     * @throws IllegalArgumentException if there is no item or no facet, one occurs twice, or an item is about a
     *     competence that the framework does not have
     */
    public Questionnaire {
        requireNonNull(title, "title");
        requireNonNull(framework, "framework");
        items = List.copyOf(requireNonNull(items, "items"));
        facets = List.copyOf(requireNonNull(facets, "facets"));
        if (items.isEmpty() || facets.isEmpty()) {
            throw new IllegalArgumentException("items and facets must not be empty: " + items + ", " + facets);
        }
        if (EnumSet.copyOf(facets).size() < facets.size()) {
            throw new IllegalArgumentException("facets must be named once each: " + facets);
        }
        Set<ItemId> ids = new HashSet<>();
        Set<CompetenceId> known = new HashSet<>();
        framework.walk().forEach(competence -> known.add(competence.id()));
        for (Item item : items) {
            if (!ids.add(item.id())) {
                throw new IllegalArgumentException("item must occur once: " + item.id());
            }
            if (!known.contains(item.competence())) {
                throw new IllegalArgumentException(
                        "item " + item.id() + " must be about a competence of the framework: " + item.competence());
            }
        }
    }

    /** Returns a questionnaire that asks how far a teacher masters each statement. */
    public static Questionnaire of(LocalizedText title, CompetenceFramework framework, List<Item> items) {
        return new Questionnaire(title, framework, items, List.of(Facet.LEVEL));
    }

    /** Returns the same statements, asked about difficulty and importance: a questionnaire of needs. */
    public Questionnaire asNeeds() {
        return new Questionnaire(title, framework, items, List.of(Facet.DIFFICULTY, Facet.IMPORTANCE));
    }

    /** Returns the item with an id; empty if there is none. */
    public Optional<Item> find(ItemId id) {
        return items.stream().filter(item -> item.id().equals(id)).findFirst();
    }

    /**
     * Returns the items that tell about a competence or one below it, in the order of asking.
     *
     * @throws IllegalArgumentException if the framework has no such competence
     */
    public List<Item> itemsOf(CompetenceId competence) {
        Set<CompetenceId> below = new HashSet<>();
        framework
                .find(competence)
                .orElseThrow(() -> new IllegalArgumentException("competence must be of the framework: " + competence))
                .walk()
                .forEach(c -> below.add(c.id()));
        return items.stream().filter(item -> below.contains(item.competence())).toList();
    }
}
