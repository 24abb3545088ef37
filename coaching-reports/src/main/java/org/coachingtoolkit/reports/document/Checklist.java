package org.coachingtoolkit.reports.document;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * Boxes to tick, each with its words.
 *
 * @param items the boxes; at least one
 */
public record Checklist(List<Item> items) implements Block {
    /**
     * One box.
     *
     * @param ticked whether the box is ticked already
     * @param text the words beside the box
     */
    public record Item(boolean ticked, RichText text) {
        /** Checks that nothing is missing. */
        public Item {
            requireNonNull(text, "text");
        }
    }

    /** Checks that there is a box. */
    public Checklist {
        items = List.copyOf(requireNonNull(items, "items"));
        if (items.isEmpty()) {
            throw new IllegalArgumentException("items must not be empty");
        }
    }

    /** Returns empty boxes beside plain words. */
    public static Checklist open(List<String> texts) {
        requireNonNull(texts, "texts");
        return new Checklist(
                texts.stream().map(text -> new Item(false, RichText.of(text))).toList());
    }

    @Override
    public <R> R accept(BlockVisitor<R> visitor) {
        return visitor.checklist(this);
    }
}
