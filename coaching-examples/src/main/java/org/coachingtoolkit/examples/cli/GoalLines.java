package org.coachingtoolkit.examples.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.Reader;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.coachingtoolkit.core.common.Language;
import org.coachingtoolkit.core.goal.Direction;
import org.coachingtoolkit.core.goal.Effort;
import org.coachingtoolkit.core.goal.Measure;
import org.coachingtoolkit.core.goal.Milestone;
import org.coachingtoolkit.core.goal.OutcomeKind;
import org.jspecify.annotations.Nullable;

/** Reads goals line by line and holds one line at a time. */
final class GoalLines {
    /** A longer line is no goal, and is not kept in memory. */
    private static final int LONGEST_LINE = 1_000_000;

    private static final BigDecimal MINUTES_OF_HOUR = BigDecimal.valueOf(60);
    private static final BigDecimal MOST_HOURS = BigDecimal.valueOf(168);

    private final Reader in;
    private final JsonFactory json = new JsonFactory();
    private final StringBuilder line = new StringBuilder();
    private long number;
    private boolean tooLong;
    private final boolean plain;

    /** Reads JSON Lines, or plain text with a goal a line. */
    GoalLines(Reader in, boolean plain) {
        this.in = in;
        this.plain = plain;
    }

    /** Goes to the next line that is not blank; returns whether there is one. */
    boolean next() throws IOException {
        do {
            if (!readLine()) {
                return false;
            }
        } while (!tooLong && line.toString().isBlank());
        return true;
    }

    /** Returns the number of the line, counted from 1. */
    long number() {
        return number;
    }

    private boolean readLine() throws IOException {
        line.setLength(0);
        tooLong = false;
        int c = in.read();
        if (c < 0) {
            return false;
        }
        number++;
        while (c >= 0 && c != '\n') {
            if (line.length() < LONGEST_LINE) {
                if (c != '\ufeff' || number > 1) {
                    line.append((char) c);
                }
            } else {
                tooLong = true;
            }
            c = in.read();
        }
        return true;
    }

    /**
     * Returns the goal that the line holds.
     *
     * @throws UnreadableLine if the line is not JSON, has no text, or a field cannot be what it should
     */
    GoalLine goal() throws IOException {
        if (tooLong) {
            throw new UnreadableLine("longer than " + LONGEST_LINE + " characters");
        }
        if (plain) {
            Fields fields = new Fields();
            fields.text = line.toString().strip();
            return fields.goal(number);
        }
        try (JsonParser parser = json.createParser(line.toString())) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw new UnreadableLine("not a JSON object");
            }
            Fields fields = new Fields();
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                String name = parser.currentName();
                parser.nextToken();
                try {
                    fields.read(name, parser);
                } catch (DateTimeException | IllegalArgumentException | ArithmeticException wrong) {
                    throw new UnreadableLine(name + ": " + wrong.getMessage());
                }
            }
            if (parser.nextToken() != null) {
                throw new UnreadableLine("more than one JSON object");
            }
            return fields.goal(number);
        } catch (JsonProcessingException broken) {
            throw new UnreadableLine("not JSON: " + broken.getOriginalMessage());
        }
    }

    /** The fields of one goal. */
    private static final class Fields {
        private @Nullable String id;
        private @Nullable Language language;
        private @Nullable String text;
        private @Nullable String indicator;
        private @Nullable String unit;
        private @Nullable String baseline;
        private @Nullable String target;
        private List<String> levels = List.of();
        private @Nullable Direction direction;
        private String kind = "NUMBER";
        private boolean measured;
        private @Nullable LocalDate start;
        private @Nullable LocalDate due;
        private List<Milestone> milestones = List.of();
        private @Nullable Duration weekly;
        private @Nullable Duration capacity;
        private List<String> resources = List.of();
        private List<String> options = List.of();
        private List<Milestone> nextSteps = List.of();
        private @Nullable String why;
        private @Nullable String competence;
        private @Nullable String problem;

        void read(String name, JsonParser parser) throws IOException {
            if (parser.currentToken() == JsonToken.VALUE_NULL) {
                return;
            }
            switch (name) {
                case "id" -> id = parser.getValueAsString("");
                case "lang" -> language = "auto".equals(parser.getText()) ? null : Language.parse(text(parser));
                case "text" -> text = text(parser);
                case "indicator" -> indicator = measure(text(parser));
                case "unit" -> unit = measure(text(parser));
                case "baseline" -> baseline = measure(value(parser));
                case "target" -> target = measure(value(parser));
                case "levels" -> levels = texts(parser);
                case "direction" -> direction = Direction.valueOf(measure(text(parser)));
                case "measureKind" -> kind = measure(text(parser));
                case "start" -> start = LocalDate.parse(text(parser));
                case "due" -> due = LocalDate.parse(text(parser));
                case "milestones" -> milestones = milestones(parser);
                case "nextSteps" -> nextSteps = milestones(parser);
                case "weeklyEffort" -> weekly = hours(parser);
                case "capacity" -> capacity = hours(parser);
                case "resources" -> resources = texts(parser);
                case "options" -> options = texts(parser);
                case "why" -> why = text(parser);
                case "competence" -> competence = text(parser);
                case "problem" -> problem = text(parser);
                default -> parser.skipChildren();
            }
        }

        GoalLine goal(long number) {
            if (text == null) {
                throw new UnreadableLine("text is missing");
            }
            try {
                return new GoalLine(
                        id == null ? Long.toString(number) : id,
                        language,
                        text,
                        measured ? measure() : null,
                        start,
                        due,
                        milestones,
                        weekly != null && capacity != null ? new Effort(weekly, capacity) : null,
                        resources,
                        options,
                        nextSteps,
                        why,
                        competence,
                        problem);
            } catch (IllegalArgumentException wrong) {
                throw new UnreadableLine(String.valueOf(wrong.getMessage()));
            }
        }

        private Measure measure() {
            String what = indicator != null ? indicator : "?";
            return switch (kind) {
                case "NUMBER" -> new Measure.Numeric(what, unit, number(baseline), number(target), direction);
                case "LEVEL" -> new Measure.Level(what, levels, baseline, target);
                case "DELIVERABLE" -> new Measure.Deliverable(what, OutcomeKind.OTHER);
                default -> throw new UnreadableLine("measureKind must be NUMBER, LEVEL or DELIVERABLE: '" + kind + "'");
            };
        }

        private <T> T measure(T value) {
            measured = true;
            return value;
        }

        private static String text(JsonParser parser) throws IOException {
            if (parser.currentToken() != JsonToken.VALUE_STRING) {
                throw new IllegalArgumentException("a text is expected");
            }
            return parser.getText();
        }

        /** Returns a number or the name of a level. */
        private static String value(JsonParser parser) throws IOException {
            return parser.currentToken() == JsonToken.VALUE_STRING
                    ? parser.getText()
                    : number(parser).toString();
        }

        private static @Nullable BigDecimal number(@Nullable String value) {
            try {
                return value == null ? null : bounded(new BigDecimal(value));
            } catch (NumberFormatException word) {
                throw new UnreadableLine("a number is expected: '" + value + "'");
            }
        }

        private static BigDecimal number(JsonParser parser) throws IOException {
            if (!parser.currentToken().isNumeric()) {
                throw new IllegalArgumentException("a number is expected");
            }
            return bounded(parser.getDecimalValue());
        }

        private static BigDecimal bounded(BigDecimal value) {
            if (value.precision() + Math.abs((long) value.scale()) > 60) {
                throw new IllegalArgumentException("a number of at most 60 digits is expected");
            }
            return value;
        }

        private static Duration hours(JsonParser parser) throws IOException {
            BigDecimal hours = number(parser);
            if (hours.signum() <= 0 || hours.compareTo(MOST_HOURS) > 0) {
                throw new IllegalArgumentException("hours a week, more than 0 and at most 168, are expected: " + hours);
            }
            return Duration.ofMinutes(hours.multiply(MINUTES_OF_HOUR).longValue());
        }

        private static List<String> texts(JsonParser parser) throws IOException {
            List<String> texts = new ArrayList<>();
            requireArray(parser);
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                texts.add(text(parser));
            }
            return texts;
        }

        private static List<Milestone> milestones(JsonParser parser) throws IOException {
            List<Milestone> milestones = new ArrayList<>();
            requireArray(parser);
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                milestones.add(milestone(parser));
            }
            return milestones;
        }

        private static Milestone milestone(JsonParser parser) throws IOException {
            LocalDate on = null;
            String description = "?";
            BigDecimal value = null;
            if (parser.currentToken() != JsonToken.START_OBJECT) {
                throw new IllegalArgumentException("objects of \"on\", \"description\" and \"value\" are expected");
            }
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                String name = parser.currentName();
                parser.nextToken();
                switch (name) {
                    case "on" -> on = LocalDate.parse(text(parser));
                    case "description" -> description = text(parser);
                    case "value" -> value = parser.currentToken() == JsonToken.VALUE_NULL ? null : number(parser);
                    default -> parser.skipChildren();
                }
            }
            if (on == null) {
                throw new IllegalArgumentException("\"on\" is missing");
            }
            return new Milestone(on, description, value);
        }

        private static void requireArray(JsonParser parser) {
            if (parser.currentToken() != JsonToken.START_ARRAY) {
                throw new IllegalArgumentException("an array is expected");
            }
        }
    }
}
