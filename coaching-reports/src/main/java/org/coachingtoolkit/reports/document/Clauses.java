package org.coachingtoolkit.reports.document;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * Clauses with the labels that their author gave them («1.2.», «IV.», «а)», «—»): a nested list, never renumbered.
 *
 * @param clauses the clauses of the upper level; at least one
 */
public record Clauses(List<Clause> clauses) implements Block {
    /**
     * One clause with the clauses below it.
     *
     * @param label the label as printed
     * @param text the words
     * @param children the clauses one level down; may be empty
     */
    public record Clause(String label, RichText text, List<Clause> children) {
        /** Checks that there is a label. */
        public Clause {
            requireNonNull(label, "label");
            requireNonNull(text, "text");
            children = List.copyOf(requireNonNull(children, "children"));
            if (label.isBlank()) {
                throw new IllegalArgumentException("label must not be blank: '" + label + "'");
            }
        }

        /** Returns a clause of plain words. */
        public static Clause of(String label, String text, Clause... children) {
            return new Clause(label, RichText.of(text), List.of(children));
        }
    }

    /** Checks that there is a clause. */
    public Clauses {
        clauses = List.copyOf(requireNonNull(clauses, "clauses"));
        if (clauses.isEmpty()) {
            throw new IllegalArgumentException("clauses must not be empty");
        }
    }

    /** Returns the clauses given. */
    public static Clauses of(Clause... clauses) {
        return new Clauses(List.of(clauses));
    }

    @Override
    public <R> R accept(BlockVisitor<R> visitor) {
        return visitor.clauses(this);
    }
}
