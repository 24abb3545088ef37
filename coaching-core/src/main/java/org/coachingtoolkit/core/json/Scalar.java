package org.coachingtoolkit.core.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.coachingtoolkit.core.common.DateRange;
import org.coachingtoolkit.core.common.Identifier;
import org.coachingtoolkit.core.common.Labelled;
import org.coachingtoolkit.core.common.Language;
import org.coachingtoolkit.core.common.Likeness;
import org.coachingtoolkit.core.common.SchoolYear;
import org.coachingtoolkit.core.finding.Finding;
import org.jspecify.annotations.Nullable;

/** The forms of single values. */
final class Scalar {
    /** The longest text, in characters. */
    static final int MAX_TEXT = 4_000;

    /** The most digits of a number, before the point and behind it. */
    static final int MAX_DIGITS = 18;

    /** A text with at least one visible character. */
    static final Codec<String> TEXT = new TextCodec();

    /** Days so far from these years are slips, and would leave the years with which plans and files reckon. */
    private static final DateRange DAYS = DateRange.of(LocalDate.of(1901, 1, 1), LocalDate.of(2999, 12, 31));

    private static final String DAY_PATTERN = "(190[1-9]|19[1-9]\\d|2\\d{3})-\\d{2}-\\d{2}";

    static final Codec<LocalDate> DATE = parsed(
            text -> inRange(LocalDate.parse(text)),
            JsonFinding.DATE,
            ValueForm.Kind.DATE,
            facets("format", "date", "pattern", "^" + DAY_PATTERN + "$"));
    static final Codec<LocalDateTime> DATE_TIME = parsed(
            text -> {
                LocalDateTime time = LocalDateTime.parse(text);
                inRange(time.toLocalDate());
                return time;
            },
            JsonFinding.DATE_TIME,
            ValueForm.Kind.DATE_TIME,
            facets("pattern", "^" + DAY_PATTERN + "T\\d{2}:\\d{2}(:\\d{2}(\\.\\d{1,9})?)?$"));
    static final Codec<LocalTime> TIME = parsed(
            LocalTime::parse,
            JsonFinding.TIME,
            ValueForm.Kind.TIME,
            facets("pattern", "^\\d{2}:\\d{2}(:\\d{2}(\\.\\d{1,9})?)?$"));
    static final Codec<ZoneId> ZONE = parsed(ZoneId::of, JsonFinding.ZONE, ValueForm.Kind.ZONE, Map.of());
    static final Codec<SchoolYear> SCHOOL_YEAR = parsed(
            SchoolYear::parse,
            JsonFinding.SCHOOL_YEAR,
            ValueForm.Kind.SCHOOL_YEAR,
            facets("pattern", "^\\d{4}/\\d{2}$"));

    static final Codec<Boolean> BOOLEAN = new Codec<>() {
        @Override
        public @Nullable Boolean read(JsonInput input) throws IOException {
            return switch (input.token()) {
                case VALUE_TRUE -> true;
                case VALUE_FALSE -> false;
                default -> input.refuseType(ExpectedType.BOOLEAN, form());
            };
        }

        @Override
        public void write(JsonGenerator out, Boolean value) throws IOException {
            out.writeBoolean(value);
        }

        @Override
        public ValueForm form() {
            return ValueForm.Single.of(ValueForm.Kind.BOOLEAN, Map.of("type", "boolean"));
        }
    };

    static boolean isLegible(BigDecimal number) {
        return number.precision() <= MAX_DIGITS && Math.abs((long) number.scale()) <= MAX_DIGITS;
    }

    static final Codec<BigDecimal> DECIMAL = new Codec<>() {
        @Override
        public @Nullable BigDecimal read(JsonInput input) throws IOException {
            if (!input.token().isNumeric()) {
                return input.refuseType(ExpectedType.NUMBER, form());
            }
            BigDecimal value = input.parser().getDecimalValue();
            if (!isLegible(value)) {
                return input.refuse(
                        JsonFinding.DIGITS, Map.of("value", shown(input.parser().getText()), "most", MAX_DIGITS));
            }
            return value;
        }

        @Override
        public void write(JsonGenerator out, BigDecimal value) throws IOException {
            out.writeNumber(value.toPlainString());
        }

        @Override
        public ValueForm form() {
            return ValueForm.Single.of(ValueForm.Kind.DECIMAL, Map.of("type", "number"));
        }
    };

    private Scalar() {}

    /** The form of an id. */
    static <I extends Identifier> Codec<I> id(Class<I> type, Function<String, I> of) {
        return parsed(
                of,
                Identifier::value,
                JsonFinding.ID,
                new ValueForm.Single(
                        ValueForm.Kind.ID,
                        facets("type", "string", "pattern", "^[\\p{L}\\p{Nd}][\\p{L}\\p{Nd}._-]{0,63}$"),
                        List.of(),
                        type));
    }

    /** The form of one of an enum's constants: its name. */
    static <E extends Enum<E>> Codec<E> constant(Class<E> type) {
        List<String> names =
                Arrays.stream(type.getEnumConstants()).map(Enum::name).toList();
        return new Codec<>() {
            @Override
            public @Nullable E read(JsonInput input) throws IOException {
                if (input.token() != JsonToken.VALUE_STRING) {
                    return input.refuseType(ExpectedType.TEXT, form());
                }
                String name = input.parser().getText();
                if (!names.contains(name)) {
                    Map<String, Object> arguments = new HashMap<>(Map.of("value", shown(name), "allowed", names));
                    if (!input.isFull()) {
                        arguments.putAll(hints(name, type.getEnumConstants(), names));
                    }
                    return input.refuse(JsonFinding.CONSTANT, arguments);
                }
                return Enum.valueOf(type, name);
            }

            @Override
            public void write(JsonGenerator out, E value) throws IOException {
                out.writeString(value.name());
            }

            @Override
            public ValueForm form() {
                return new ValueForm.Single(
                        ValueForm.Kind.CONSTANT, Map.of("enum", names), List.of(type.getEnumConstants()), null);
            }
        };
    }

    /** Returns which constant was meant: one of nearly this name, or the one that is called so in some language. */
    private static Map<String, Object> hints(String name, Enum<?>[] constants, List<String> names) {
        Map<String, Object> hints = Likeness.hints(name, names);
        for (Enum<?> constant : constants) {
            for (Language language : Language.values()) {
                if (hints.isEmpty()
                        && constant instanceof Labelled labelled
                        && labelled.label(language).equalsIgnoreCase(name.strip())) {
                    return Map.of("meant", constant.name());
                }
            }
        }
        return hints;
    }

    /** The form of a whole number in a range. */
    static Codec<Integer> integer(int least, int most) {
        return new Codec<>() {
            @Override
            public @Nullable Integer read(JsonInput input) throws IOException {
                if (!input.token().isNumeric()) {
                    return input.refuseType(ExpectedType.NUMBER, form());
                }
                if (input.token() == JsonToken.VALUE_NUMBER_INT
                        && input.parser().getText().length() < 11) {
                    long value = input.parser().getLongValue();
                    if (value >= least && value <= most) {
                        return (int) value;
                    }
                }
                return input.refuse(
                        JsonFinding.NUMBER,
                        Map.of("value", shown(input.parser().getText()), "least", least, "most", most));
            }

            @Override
            public void write(JsonGenerator out, Integer value) throws IOException {
                out.writeNumber(value);
            }

            @Override
            public ValueForm form() {
                return ValueForm.Single.of(
                        ValueForm.Kind.INTEGER, facets("type", "integer", "minimum", least, "maximum", most));
            }
        };
    }

    /** The form of a length of time that is more than zero and at most so long. */
    static Codec<Duration> duration(Duration most) {
        return parsed(
                text -> {
                    Duration duration = Duration.parse(text);
                    if (duration.isNegative() || duration.isZero() || duration.compareTo(most) > 0) {
                        throw new IllegalArgumentException("out of range");
                    }
                    return duration;
                },
                JsonFinding.DURATION,
                ValueForm.Kind.DURATION,
                facets("format", "duration"));
    }

    private static LocalDate inRange(LocalDate day) {
        if (!DAYS.contains(day)) {
            throw new IllegalArgumentException("out of range");
        }
        return day;
    }

    private static <T> Codec<T> parsed(
            Function<String, T> parse, JsonFinding code, ValueForm.Kind kind, Map<String, Object> facets) {
        return parsed(parse, Object::toString, code, kind, facets);
    }

    /** The form of a value that is written as a text of its own kind. */
    static <T> Codec<T> parsed(
            Function<String, T> parse,
            Function<T, String> write,
            JsonFinding code,
            ValueForm.Kind kind,
            Map<String, Object> facets) {
        Map<String, Object> schema = facets("type", "string");
        schema.putAll(facets);
        return parsed(parse, write, code, ValueForm.Single.of(kind, schema));
    }

    /** Returns keywords of a JSON Schema in their order. */
    static Map<String, Object> facets(Object... keywords) {
        Map<String, Object> facets = new LinkedHashMap<>();
        for (int i = 0; i < keywords.length; i += 2) {
            facets.put((String) keywords[i], keywords[i + 1]);
        }
        return facets;
    }

    private static <T> Codec<T> parsed(
            Function<String, T> parse, Function<T, String> write, JsonFinding code, ValueForm.Single form) {
        return new Codec<>() {
            @Override
            public @Nullable T read(JsonInput input) throws IOException {
                if (input.token() != JsonToken.VALUE_STRING) {
                    return input.refuseType(ExpectedType.TEXT, form());
                }
                String text = input.parser().getText();
                try {
                    return parse.apply(text);
                } catch (IllegalArgumentException | DateTimeException | ArithmeticException unreadable) {
                    return input.refuse(
                            code,
                            Example.meant(form, text)
                                    .<Map<String, Object>>map(meant -> Map.of("value", shown(text), "meant", meant))
                                    .orElse(Map.of("value", shown(text))));
                }
            }

            @Override
            public void write(JsonGenerator out, T value) throws IOException {
                out.writeString(write.apply(value));
            }

            @Override
            public ValueForm form() {
                return form;
            }
        };
    }

    /** Returns a foreign text in a form that can stand in a message: short, and without control characters. */
    static String shown(String text) {
        return Finding.shown(text);
    }
}
