package org.coachingtoolkit.core.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.coachingtoolkit.core.common.Identifier;
import org.coachingtoolkit.core.common.Likeness;
import org.coachingtoolkit.core.finding.Place;
import org.jspecify.annotations.Nullable;

/**
 * The form of one type as a JSON object: its properties in the order in which they are written. A subclass declares each
 * property as a field of its own and puts the value together in {@link #build}.
 *
 * @param <T> the type
 */
abstract class Shape<T> implements Codec<T> {
    private final String name;
    private final List<Property<T, ?>> properties = new ArrayList<>();
    private final Map<String, Property<T, ?>> byName = new HashMap<>();
    private final Map<String, Retired<?>> retired = new HashMap<>();

    /**
     * @param name the name of the definition in the JSON Schema
     */
    Shape(String name) {
        this.name = name;
    }

    /**
     * Puts a value together.
     *
     * @throws IllegalArgumentException if the properties do not fit together
     */
    abstract T build(Values values);

    /** Returns how many of the properties an object has, beyond those that are required. */
    ValueForm.Presence presence() {
        return ValueForm.Presence.ANY;
    }

    /** Declares a property that must be there. */
    final <V> Property<T, V> required(String property, Codec<V> codec, String description, Function<T, V> getter) {
        return add(new Property<>(properties.size(), property, codec, description, getter, true));
    }

    /** Declares a property that may be absent or null; it is not written then. */
    final <V> Property<T, V> optional(
            String property, Codec<V> codec, String description, Function<T, @Nullable V> getter) {
        return add(new Property<>(properties.size(), property, codec, description, getter, false));
    }

    /** Declares a list that may be absent; an empty one is not written. */
    final <E> Property<T, List<E>> list(
            String property, Codec<E> element, String description, Function<T, List<E>> getter) {
        return optional(property, new ListCodec<>(element), description, value -> {
            List<E> list = getter.apply(value);
            return list.isEmpty() ? null : list;
        });
    }

    /** Declares a property that files up to a version may have and that nothing is made of any more. */
    final <V> Retired<V> retired(String property, Codec<V> codec, int until) {
        Retired<V> old = new Retired<>(codec, until);
        retired.put(property, old);
        return old;
    }

    private <V> Property<T, V> add(Property<T, V> property) {
        properties.add(property);
        byName.put(property.name, property);
        return property;
    }

    @Override
    public final @Nullable T read(JsonInput input) throws IOException {
        if (input.token() != JsonToken.START_OBJECT) {
            return input.refuseType(ExpectedType.OBJECT, form());
        }
        Place start = input.here();
        Values values = readProperties(input);
        boolean full = input.isFull();
        for (Property<T, ?> property : properties) {
            if (property.required && !values.isPresent(property)) {
                input.report(
                        JsonFinding.MISSING,
                        start.member(property.name).at(start.line(), start.column()),
                        full
                                ? Map.of("property", property.name, "example", "…")
                                : Map.of("property", property.name, "example", Example.of(property.codec.form())));
                values.unusable = true;
            }
        }
        if (!values.unusable) {
            try {
                requirePresence(values);
                return build(values);
            } catch (Contradiction contradiction) {
                input.report(contradiction.code(), start, contradiction.arguments());
            } catch (IllegalArgumentException contradiction) {
                input.report(JsonFinding.CONTRADICTION, start, Map.of());
            }
        }
        Map<String, String> ids = new HashMap<>();
        for (Property<T, ?> property : properties) {
            Object value = values.values[property.index];
            if (value instanceof Identifier id) {
                ids.put(property.name, id.value());
            }
        }
        input.leaveOut(start.pointer(), ids);
        return null;
    }

    private void requirePresence(Values values) {
        long given = properties.stream()
                .filter(property -> values.values[property.index] != null)
                .count();
        List<String> names = properties.stream().map(property -> property.name).toList();
        switch (presence()) {
            case ONE -> Contradiction.unless(given == 1, JsonFinding.ONE_OF, Map.of("allowed", names));
            case SOME -> Contradiction.unless(given > 0, JsonFinding.SOME_OF, Map.of("allowed", names));
            case ANY -> {}
        }
    }

    private Values readProperties(JsonInput input) throws IOException {
        JsonParser parser = input.parser();
        Values values = new Values(properties.size());
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String key = parser.currentName();
            Property<T, ?> property = byName.get(key);
            Retired<?> old = retired.get(key);
            if (property != null && !values.seen[property.index]) {
                read(input, key, property, values);
                values.meant[property.index] = false;
            } else if (property == null && old != null && input.version().major() <= old.until) {
                parser.nextToken();
                JsonInput.Mark mark = input.enter(key, key);
                old.read(input);
                input.leave(mark);
            } else {
                JsonInput.Mark mark = input.enter(key, key);
                Map<String, Object> hints =
                        property != null || input.isFull() ? Map.of() : Likeness.hints(key, byName.keySet());
                Map<String, Object> arguments = new HashMap<>(hints);
                arguments.put("property", Scalar.shown(key));
                input.refuse(
                        property == null ? JsonFinding.UNKNOWN_PROPERTY : JsonFinding.DUPLICATE_PROPERTY, arguments);
                input.leave(mark);
                Property<T, ?> meant = byName.get(hints.getOrDefault("meant", ""));
                if (meant != null && !values.seen[meant.index] && !values.meant[meant.index]) {
                    read(input, key, meant, values);
                    values.meant[meant.index] = true;
                    values.seen[meant.index] = false;
                } else {
                    parser.nextToken();
                    parser.skipChildren();
                }
            }
        }
        return values;
    }

    /** Reads the value of a property, which in the file may have a name that is only like its own. */
    private void read(JsonInput input, String key, Property<T, ?> property, Values values) throws IOException {
        input.parser().nextToken();
        JsonInput.Mark mark = input.enter(key, property.name);
        values.seen[property.index] = true;
        if (input.token() != JsonToken.VALUE_NULL) {
            Object value = property.codec.read(input);
            values.set(property, value);
            if (value == null) {
                input.leaveOut();
            }
        } else if (property.required) {
            values.unusable = true;
            input.refuse(
                    JsonFinding.MISSING,
                    Map.of("property", property.name, "example", Example.of(property.codec.form())));
        } else {
            values.seen[property.index] = false;
        }
        input.leave(mark);
    }

    @Override
    public final void write(JsonGenerator out, T value) throws IOException {
        out.writeStartObject();
        for (Property<T, ?> property : properties) {
            property.write(out, value);
        }
        out.writeEndObject();
    }

    @Override
    public final ValueForm.Fields form() {
        return new ValueForm.Fields(
                name, properties.stream().map(Property::field).toList(), presence());
    }

    /**
     * One property of a shape.
     *
     * @param <T> the type that has it
     * @param <V> the type of its values
     */
    static final class Property<T, V> {
        private final int index;
        private final String name;
        private final Codec<V> codec;
        private final String description;
        private final Function<T, @Nullable V> getter;
        private final boolean required;

        private Property(
                int index,
                String name,
                Codec<V> codec,
                String description,
                Function<T, @Nullable V> getter,
                boolean required) {
            this.index = index;
            this.name = name;
            this.codec = codec;
            this.description = description;
            this.getter = getter;
            this.required = required;
        }

        private ValueForm.Field field() {
            return new ValueForm.Field(name, codec.form(), description, required);
        }

        private void write(JsonGenerator out, T owner) throws IOException {
            V value = getter.apply(owner);
            if (value != null) {
                out.writeFieldName(name);
                codec.write(out, value);
            }
        }
    }

    /**
     * A property that the format no longer has.
     *
     * @param <V> the type of its values
     */
    static final class Retired<V> {
        private final Codec<V> codec;
        private final int until;

        private Retired(Codec<V> codec, int until) {
            this.codec = codec;
            this.until = until;
        }

        private void read(JsonInput input) throws IOException {
            V value = input.token() == JsonToken.VALUE_NULL ? null : codec.read(input);
            if (value != null) {
                input.retire(this, value);
            }
        }
    }

    /** The values of one object's properties. */
    static final class Values {
        private final @Nullable Object[] values;
        private final boolean[] seen;
        private final boolean[] meant;
        private boolean unusable;

        private Values(int size) {
            values = new Object[size];
            seen = new boolean[size];
            meant = new boolean[size];
        }

        private void set(Property<?, ?> property, @Nullable Object value) {
            values[property.index] = value;
            if (value == null) {
                unusable |= property.required;
            }
        }

        private boolean isPresent(Property<?, ?> property) {
            return seen[property.index] || meant[property.index];
        }

        /** Returns the value of a property that must be there. */
        @SuppressWarnings({"unchecked", "NullAway"}) // build is called only when every required property has a value
        <V> V get(Property<?, V> property) {
            return (V) values[property.index];
        }

        /** Returns the value of a property that may be absent. */
        @SuppressWarnings("unchecked")
        <V> @Nullable V orNull(Property<?, V> property) {
            return (V) values[property.index];
        }

        /** Returns the value of a property, or another value where it is absent. */
        <V> V or(Property<?, V> property, V otherwise) {
            V value = orNull(property);
            return value != null ? value : otherwise;
        }

        /** Returns a list; an empty one where it is absent. */
        <E> List<E> list(Property<?, List<E>> property) {
            return or(property, List.of());
        }
    }
}
