package org.coachingtoolkit.core.json;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the programme file declares about its values, apart from how they are spelt in JSON: for a format that is to hold
 * the same and must not drift apart from it. The JSON Schema is made of it too.
 */
public sealed interface ValueForm {
    /**
     * An object with members.
     *
     * @param name the name of its type, the same wherever it stands
     * @param fields the members in the order in which they are written
     * @param presence how many of them there are
     */
    record Fields(String name, List<Field> fields, Presence presence) implements ValueForm {
        /** Copies the members. */
        public Fields {
            fields = List.copyOf(fields);
        }
    }

    /**
     * A member of an object.
     *
     * @param name its name in JSON
     * @param form what its values are
     * @param description what it is, in English, as the JSON Schema says it
     * @param required whether there is no object without it
     */
    record Field(String name, ValueForm form, String description, boolean required) {}

    /** How many members an object has. */
    enum Presence {
        /** All that are required, and any others. */
        ANY,
        /** At least one. */
        SOME,
        /** Exactly one: the object says which of several kinds of thing is meant. */
        ONE
    }

    /**
     * A list.
     *
     * @param element what its elements are
     */
    record Items(ValueForm element) implements ValueForm {}

    /**
     * A constant, or a text in other words.
     *
     * @param constant the constants
     * @param other the object with the text
     */
    record Open(Single constant, Fields other) implements ValueForm {}

    /**
     * A single value.
     *
     * @param kind its kind
     * @param schema the keywords of JSON Schema that bound it
     * @param constants the constants of which it is one; empty where it is none
     * @param identified the type of the ids of which it is one; {@code null} where it is none
     */
    record Single(
            Kind kind,
            Map<String, Object> schema,
            List<? extends Enum<?>> constants,
            @Nullable Class<?> identified) implements ValueForm {
        /** Copies what it is given. */
        public Single {
            schema = Collections.unmodifiableMap(new LinkedHashMap<>(schema));
            constants = List.copyOf(constants);
        }

        static Single of(Kind kind, Map<String, Object> schema) {
            return new Single(kind, schema, List.of(), null);
        }
    }

    /** The kinds of single values, by how JSON spells them. */
    enum Kind {
        /** Words. */
        TEXT,
        /** The id of a thing. */
        ID,
        /** The name of a constant. */
        CONSTANT,
        /** True or false. */
        BOOLEAN,
        /** A whole number. */
        INTEGER,
        /** A decimal number. */
        DECIMAL,
        /** A day: {@code 2026-09-01}. */
        DATE,
        /** A time of day: {@code 14:30}. */
        TIME,
        /** A day with a time: {@code 2026-09-01T14:30}. */
        DATE_TIME,
        /** A length of time: {@code PT45M}. */
        DURATION,
        /** A time zone: {@code Europe/Moscow}. */
        ZONE,
        /** A school year: {@code 2026/27}. */
        SCHOOL_YEAR,
        /** A language by its code. */
        LANGUAGE,
        /** The number of a clause: {@code IV.2}. */
        CLAUSE,
        /** The id of a case file: {@code 05-12/2026}. */
        CASE_FILE,
        /** Name and version of the format. */
        FORMAT
    }
}
