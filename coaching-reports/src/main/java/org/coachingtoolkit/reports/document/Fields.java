package org.coachingtoolkit.reports.document;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * Labelled values one under another, as at the head of a form: «Педагог: …», «Тема: …». A value that is not known is a
 * {@link BlankField}.
 *
 * @param fields the fields; at least one
 */
public record Fields(List<Field> fields) implements Block {
    /**
     * One labelled value.
     *
     * @param label the label without its colon
     * @param value the value
     */
    public record Field(String label, RichText value) {
        /** Checks that there is a label. */
        public Field {
            requireNonNull(label, "label");
            requireNonNull(value, "value");
            if (label.isBlank()) {
                throw new IllegalArgumentException("label must not be blank: '" + label + "'");
            }
        }

        /** Returns a field with a plain value, or with a place to fill in if the value is blank. */
        public static Field of(String label, String value) {
            return new Field(label, value.isBlank() ? RichText.blank(label) : RichText.of(value));
        }
    }

    /** Checks that there is a field. */
    public Fields {
        fields = List.copyOf(requireNonNull(fields, "fields"));
        if (fields.isEmpty()) {
            throw new IllegalArgumentException("fields must not be empty");
        }
    }

    @Override
    public <R> R accept(BlockVisitor<R> visitor) {
        return visitor.fields(this);
    }
}
