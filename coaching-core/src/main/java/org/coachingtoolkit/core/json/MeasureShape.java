package org.coachingtoolkit.core.json;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.coachingtoolkit.core.goal.Direction;
import org.coachingtoolkit.core.goal.Measure;
import org.coachingtoolkit.core.goal.OutcomeKind;
import org.jspecify.annotations.Nullable;

/** The form of a measure: its kind says which of the other properties belong to it. */
final class MeasureShape extends Shape<Measure> {
    private final Property<Measure, Kind> kind =
            required("kind", Scalar.constant(Kind.class), "kind of measure", Kind::of);
    private final Property<Measure, String> indicator =
            required("indicator", Scalar.TEXT, "what is looked at", Measure::indicator);
    private final Property<Measure, String> unit =
            optional("unit", Scalar.TEXT, "NUMBER: unit; % for a share", number(Measure.Numeric::unit));
    private final Property<Measure, BigDecimal> baseline =
            optional("baseline", Scalar.DECIMAL, "NUMBER: value now", number(Measure.Numeric::baseline));
    private final Property<Measure, BigDecimal> target =
            optional("target", Scalar.DECIMAL, "NUMBER: value to reach", number(Measure.Numeric::target));
    private final Property<Measure, Direction> direction = optional(
            "direction",
            Scalar.constant(Direction.class),
            "NUMBER: which way the value should go",
            number(Measure.Numeric::direction));
    private final Property<Measure, List<String>> levels = list(
            "levels",
            Scalar.TEXT,
            "LEVEL: levels from the lowest to the highest",
            measure -> measure instanceof Measure.Level level ? level.levels() : List.of());
    private final Property<Measure, String> baselineLevel =
            optional("baselineLevel", Scalar.TEXT, "LEVEL: level now", level(Measure.Level::baseline));
    private final Property<Measure, String> targetLevel =
            optional("targetLevel", Scalar.TEXT, "LEVEL: level to reach", level(Measure.Level::target));
    private final Property<Measure, OutcomeKind> outcome = optional(
            "outcome",
            Scalar.constant(OutcomeKind.class),
            "DELIVERABLE: which result of clause IV.6 it is",
            measure -> measure instanceof Measure.Deliverable deliverable ? deliverable.outcome() : null);

    MeasureShape() {
        super("measure");
    }

    @Override
    Measure build(Values values) {
        return switch (values.get(kind)) {
            case NUMBER ->
                new Measure.Numeric(
                        values.get(indicator),
                        values.orNull(unit),
                        values.orNull(baseline),
                        values.orNull(target),
                        values.orNull(direction));
            case LEVEL ->
                level(
                        values.get(indicator),
                        values.list(levels),
                        new End("baselineLevel", values.orNull(baselineLevel)),
                        new End("targetLevel", values.orNull(targetLevel)));
            case DELIVERABLE -> new Measure.Deliverable(values.get(indicator), values.or(outcome, OutcomeKind.OTHER));
        };
    }

    /** Returns a measure by levels; the names of its ends are those of the properties that give them. */
    static Measure level(String indicator, List<String> levels, End baseline, End target) {
        Contradiction.unless(
                levels.size() >= 2,
                JsonFinding.LIST_SIZE,
                Map.of("property", "levels", "least", 2, "size", levels.size()));
        Contradiction.once("levels", levels);
        onScale(baseline, levels);
        onScale(target, levels);
        return new Measure.Level(indicator, levels, baseline.level, target.level);
    }

    /** The level at one end of the way, and the property that gives it. */
    record End(String property, @Nullable String level) {}

    private static void onScale(End end, List<String> levels) {
        Contradiction.unless(
                end.level == null || levels.contains(end.level),
                JsonFinding.LEVEL,
                Map.of("property", end.property, "value", end.level == null ? "" : end.level, "levels", levels));
    }

    private static <V> Function<Measure, @Nullable V> number(Function<Measure.Numeric, @Nullable V> getter) {
        return measure -> measure instanceof Measure.Numeric numeric ? getter.apply(numeric) : null;
    }

    private static <V> Function<Measure, @Nullable V> level(Function<Measure.Level, @Nullable V> getter) {
        return measure -> measure instanceof Measure.Level level ? getter.apply(level) : null;
    }

    /** The kinds of measures as the file names them. */
    enum Kind {
        NUMBER,
        LEVEL,
        DELIVERABLE;

        static Kind of(Measure measure) {
            if (measure instanceof Measure.Numeric) {
                return NUMBER;
            }
            return measure instanceof Measure.Level ? LEVEL : DELIVERABLE;
        }
    }
}
