package org.coachingtoolkit.core.json;

import static org.coachingtoolkit.core.json.GoalShapes.AGREEMENT;
import static org.coachingtoolkit.core.json.GoalShapes.EFFORT;
import static org.coachingtoolkit.core.json.GoalShapes.MEASURE;
import static org.coachingtoolkit.core.json.GoalShapes.MILESTONE;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.coachingtoolkit.core.common.Language;
import org.coachingtoolkit.core.goal.Direction;
import org.coachingtoolkit.core.goal.Effort;
import org.coachingtoolkit.core.goal.Measure;
import org.coachingtoolkit.core.goal.Milestone;
import org.coachingtoolkit.core.goal.OutcomeKind;
import org.coachingtoolkit.core.goal.SessionAgreement;
import org.coachingtoolkit.core.goal.StatedGoal;
import org.jspecify.annotations.Nullable;

/**
 * The form of a goal in a line: that of a goal in the programme file, of which only the wording must be there. Measure and
 * effort can also be spelt flat, as tables give them.
 */
final class GoalLineShape extends Shape<GoalLine> {
    private static final BigDecimal MINUTES_OF_HOUR = BigDecimal.valueOf(60);
    private static final BigDecimal HOURS_OF_WEEK = BigDecimal.valueOf(168);

    private final Property<GoalLine, String> id = optional("id", new Word(), "name of the goal", GoalLine::id);
    private final Property<GoalLine, Asked> lang =
            optional("lang", new AskedIn(), "language of the questions; auto: that of the goal", Asked::of);
    private final Property<GoalLine, String> statement = optional(
            "statement",
            new Wording(),
            "the goal in the own words of the teacher",
            line -> line.goal().statement());
    private final Property<GoalLine, String> text = read("text", new Wording(), "the same as statement");
    private final Property<GoalLine, String> problem = optional(
            "problem",
            Scalar.TEXT,
            "the professional problem that it answers (IV.1)",
            line -> line.goal().problem());
    private final Property<GoalLine, Measure> measure = optional(
            "measure",
            MEASURE,
            "by what its reaching is recognised",
            line -> line.goal().measure());
    private final Property<GoalLine, MeasureShape.Kind> kind =
            read("measureKind", Scalar.constant(MeasureShape.Kind.class), "kind of measure; NUMBER if it is not said");
    private final Property<GoalLine, String> indicator = read("indicator", Scalar.TEXT, "measure: what is looked at");
    private final Property<GoalLine, String> unit = read("unit", Scalar.TEXT, "NUMBER: unit; % for a share");
    private final Property<GoalLine, String> baseline = read("baseline", new Word(), "value or level now");
    private final Property<GoalLine, String> target = read("target", new Word(), "value or level to reach");
    private final Property<GoalLine, Direction> direction =
            read("direction", Scalar.constant(Direction.class), "NUMBER: which way the value should go");
    private final Property<GoalLine, List<String>> levels =
            read("levels", new ListCodec<>(Scalar.TEXT), "LEVEL: levels from the lowest to the highest");
    private final Property<GoalLine, LocalDate> start = optional(
            "start", Scalar.DATE, "first day of work", line -> line.goal().start());
    private final Property<GoalLine, LocalDate> due = optional(
            "due",
            Scalar.DATE,
            "day by which it is to be reached",
            line -> line.goal().due());
    private final Property<GoalLine, List<Milestone>> milestones = list(
            "milestones", MILESTONE, "points on the way", line -> line.goal().milestones());
    private final Property<GoalLine, Effort> effort = optional(
            "effort",
            EFFORT,
            "time that it takes and that there is",
            line -> line.goal().effort());
    private final Property<GoalLine, Duration> weekly =
            read("weeklyEffort", new Hours(), "effort: hours a week that it takes");
    private final Property<GoalLine, Duration> capacity =
            read("capacity", new Hours(), "effort: hours a week that there are");
    private final Property<GoalLine, List<String>> resources =
            list("resources", Scalar.TEXT, "what helps", line -> line.goal().resources());
    private final Property<GoalLine, List<String>> options = list(
            "options",
            Scalar.TEXT,
            "ways that the teacher sees",
            line -> line.goal().options());
    private final Property<GoalLine, List<Milestone>> nextSteps = list(
            "nextSteps",
            MILESTONE,
            "what will be done next",
            line -> line.goal().nextSteps());
    private final Property<GoalLine, String> why =
            optional("why", Scalar.TEXT, "why it matters", line -> line.goal().why());
    private final Property<GoalLine, String> competence = optional(
            "competence",
            Scalar.TEXT,
            "competence that it develops",
            line -> line.goal().competence());
    private final Property<GoalLine, SessionAgreement> agreement = optional(
            "agreement",
            AGREEMENT,
            "frequency and duration of sessions (IV.2)",
            line -> line.goal().agreement());
    private final Property<GoalLine, OutcomeKind> expectedOutcome = optional(
            "expectedOutcome",
            Scalar.constant(OutcomeKind.class),
            "result aimed at (IV.6)",
            line -> line.goal().expectedOutcome());

    GoalLineShape() {
        super("goalLine");
    }

    /** Declares a property that is read, and written by another one. */
    private <V> Property<GoalLine, V> read(String property, Codec<V> codec, String description) {
        return optional(property, codec, description, line -> null);
    }

    @Override
    GoalLine build(Values values) {
        String said = values.orNull(statement);
        String wording = said != null ? said : values.orNull(text);
        if (wording == null) {
            throw new Contradiction(JsonFinding.MISSING, Map.of("property", "text", "example", "\"…\""));
        }
        Asked asked = values.orNull(lang);
        return new GoalLine(
                values.or(id, ""),
                asked == null ? null : asked.language,
                new Worded(
                        wording,
                        values.orNull(problem),
                        measure(values),
                        values.orNull(start),
                        values.orNull(due),
                        values.list(milestones),
                        effort(values),
                        values.list(resources),
                        values.list(options),
                        values.list(nextSteps),
                        values.orNull(why),
                        values.orNull(competence),
                        values.orNull(agreement),
                        values.orNull(expectedOutcome)));
    }

    private @Nullable Measure measure(Values values) {
        Measure whole = values.orNull(measure);
        boolean flat = List.of(kind, indicator, unit, baseline, target, direction).stream()
                .map(values::orNull)
                .anyMatch(Objects::nonNull);
        Contradiction.unless(
                whole == null || !flat, JsonFinding.ONE_OF, Map.of("allowed", List.of("measure", "indicator")));
        if (!flat) {
            return whole;
        }
        String what = values.or(indicator, "?");
        return switch (values.or(kind, MeasureShape.Kind.NUMBER)) {
            case NUMBER ->
                new Measure.Numeric(
                        what,
                        values.orNull(unit),
                        number("baseline", values.orNull(baseline)),
                        number("target", values.orNull(target)),
                        values.orNull(direction));
            case LEVEL ->
                MeasureShape.level(
                        what,
                        values.list(levels),
                        new MeasureShape.End("baseline", values.orNull(baseline)),
                        new MeasureShape.End("target", values.orNull(target)));
            case DELIVERABLE -> new Measure.Deliverable(what, values.or(expectedOutcome, OutcomeKind.OTHER));
        };
    }

    private static @Nullable BigDecimal number(String property, @Nullable String word) {
        if (word == null) {
            return null;
        }
        try {
            BigDecimal number = new BigDecimal(word);
            Contradiction.unless(
                    Scalar.isLegible(number),
                    JsonFinding.DIGITS,
                    Map.of("value", Scalar.shown(word), "most", Scalar.MAX_DIGITS));
            return number;
        } catch (NumberFormatException none) {
            throw new Contradiction(
                    JsonFinding.WRONG_TYPE,
                    Map.of(
                            "expected", ExpectedType.NUMBER,
                            "found", ExpectedType.TEXT,
                            "example", "\"" + property + "\": 2.5"));
        }
    }

    private @Nullable Effort effort(Values values) {
        Effort whole = values.orNull(effort);
        Duration takes = values.orNull(weekly);
        Duration has = values.orNull(capacity);
        return whole != null || takes == null || has == null ? whole : new Effort(takes, has);
    }

    /** Returns the goal of a line that holds nothing but its wording. */
    static StatedGoal worded(String statement) {
        return new Worded(
                statement, null, null, null, null, List.of(), null, List.of(), List.of(), List.of(), null, null, null,
                null);
    }

    private record Worded(
            String statement,
            @Override @Nullable String problem,
            @Override @Nullable Measure measure,
            @Override @Nullable LocalDate start,
            @Override @Nullable LocalDate due,
            @Override List<Milestone> milestones,
            @Override @Nullable Effort effort,
            @Override List<String> resources,
            @Override List<String> options,
            @Override List<Milestone> nextSteps,
            @Override @Nullable String why,
            @Override @Nullable String competence,
            @Override @Nullable SessionAgreement agreement,
            @Override @Nullable OutcomeKind expectedOutcome)
            implements StatedGoal {}

    /** The language of the questions, which may be left to the goal. */
    private record Asked(@Nullable Language language) {
        static @Nullable Asked of(GoalLine line) {
            return line.language() == null ? null : new Asked(line.language());
        }
    }

    /** A language, or {@code auto}. */
    private static final class AskedIn implements Codec<Asked> {
        @Override
        public @Nullable Asked read(JsonInput input) throws IOException {
            if (input.token() == JsonToken.VALUE_STRING
                    && input.parser().getText().equals("auto")) {
                return new Asked(null);
            }
            Language language = ProgrammeShapes.LANGUAGE.read(input);
            return language == null ? null : new Asked(language);
        }

        @Override
        public void write(JsonGenerator out, Asked asked) throws IOException {
            out.writeString(asked.language == null ? "auto" : asked.language.code());
        }

        @Override
        public ValueForm form() {
            return ValueForm.Single.of(
                    ValueForm.Kind.LANGUAGE,
                    Scalar.facets("type", "string", "enum", List.of("auto", "ru", "en", "uk")));
        }
    }

    /** A text as it stands: evidence points into it. */
    private static final class Wording implements Codec<String> {
        @Override
        public @Nullable String read(JsonInput input) throws IOException {
            return input.token() == JsonToken.VALUE_STRING
                    ? input.parser().getText()
                    : input.refuseType(ExpectedType.TEXT, form());
        }

        @Override
        public void write(JsonGenerator out, String value) throws IOException {
            out.writeString(value);
        }

        @Override
        public ValueForm form() {
            return ValueForm.Single.of(ValueForm.Kind.TEXT, Scalar.facets("type", "string"));
        }
    }

    /** A text or a number: the name of a goal, a level or a value. */
    private static final class Word implements Codec<String> {
        @Override
        public @Nullable String read(JsonInput input) throws IOException {
            if (!input.token().isNumeric()) {
                return Scalar.TEXT.read(input);
            }
            BigDecimal number = Scalar.DECIMAL.read(input);
            return number == null ? null : number.toPlainString();
        }

        @Override
        public void write(JsonGenerator out, String value) throws IOException {
            out.writeString(value);
        }

        @Override
        public ValueForm form() {
            return ValueForm.Single.of(ValueForm.Kind.TEXT, Scalar.facets("type", List.of("string", "number")));
        }
    }

    /** Hours a week as a number, or a length of time. */
    private static final class Hours implements Codec<Duration> {
        @Override
        public @Nullable Duration read(JsonInput input) throws IOException {
            if (!input.token().isNumeric()) {
                return EFFORT_TIME.read(input);
            }
            BigDecimal hours = Scalar.DECIMAL.read(input);
            if (hours == null) {
                return null;
            }
            Duration time = hours.signum() > 0 && hours.compareTo(HOURS_OF_WEEK) <= 0
                    ? Duration.ofMinutes(hours.multiply(MINUTES_OF_HOUR).longValue())
                    : Duration.ZERO;
            return time.isZero() ? input.refuse(JsonFinding.DURATION, Map.of("value", hours.toPlainString())) : time;
        }

        @Override
        public void write(JsonGenerator out, Duration value) throws IOException {
            EFFORT_TIME.write(out, value);
        }

        @Override
        public ValueForm form() {
            return ValueForm.Single.of(
                    ValueForm.Kind.DURATION, Scalar.facets("type", List.of("number", "string"), "exclusiveMinimum", 0));
        }
    }

    private static final Codec<Duration> EFFORT_TIME = Scalar.duration(Duration.ofDays(7));
}
