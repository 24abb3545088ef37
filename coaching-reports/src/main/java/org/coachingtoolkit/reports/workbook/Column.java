package org.coachingtoolkit.reports.workbook;

import java.util.List;
import org.coachingtoolkit.core.json.ValueForm;
import org.jspecify.annotations.Nullable;

/**
 * A column of a list, or a line of a form: what it holds of an element.
 *
 * @param key its name in the workbook, the same in all languages
 * @param path where in the element its values are
 * @param part which part of the value it holds
 * @param form what the values are
 * @param required whether no row is without it
 * @param hidden whether people need not see it
 * @param members the kinds of things that it may name; empty where it names none
 * @param textKeys the keys of the words of its heading, from the outer to the inner
 */
record Column(
        String key,
        List<String> path,
        Part part,
        ValueForm form,
        boolean required,
        boolean hidden,
        List<Member> members,
        List<String> textKeys) {
    /** Which part of a value a column holds. */
    enum Part {
        WHOLE,
        /** The day of a day with time. */
        DATE,
        /** The time of a day with time. */
        TIME,
        /** Not a value, but the row of the outer sheet to which this one belongs. */
        OWNER
    }

    /**
     * A kind of thing that a column may name.
     *
     * @param property the member of the value's object that holds the name; {@code null} if the value is the name
     * @param identified the type of the ids; {@code null} if the name is kept as it is
     */
    record Member(@Nullable String property, @Nullable Class<?> identified) {}

    /** Returns what single values of the column are: itself, or the elements of its list. */
    ValueForm element() {
        return form instanceof ValueForm.Items items ? items.element() : form;
    }

    boolean isList() {
        return form instanceof ValueForm.Items;
    }

    /** Returns the kind of its single values; {@code null} where they are objects. */
    ValueForm.@Nullable Kind kind() {
        if (part == Part.DATE) {
            return ValueForm.Kind.DATE;
        } else if (part == Part.TIME) {
            return ValueForm.Kind.TIME;
        }
        return element() instanceof ValueForm.Single single ? single.kind() : null;
    }
}
