package org.coachingtoolkit.core.json;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.coachingtoolkit.core.finding.Checked;
import org.coachingtoolkit.core.finding.Finding;
import org.coachingtoolkit.core.finding.Place;
import org.coachingtoolkit.core.finding.Severity;

/**
 * Reads a text of goals, one a line, in the memory of one line: JSON Lines, or plain words.
 *
 * <p>A line of JSON is a goal as the programme file holds it, of which only the wording must be there, under
 * {@code statement} or {@code text}; measure and effort can be spelt flat, as {@code indicator}, {@code unit},
 * {@code baseline}, {@code target}, {@code direction}, {@code measureKind}, {@code levels}, {@code weeklyEffort} and
 * {@code capacity}. What a line holds beyond that is of no concern, unless its name is nearly one of these. The form of a
 * line is described by the JSON Schema (2020-12) that {@link #schema()} returns.
 *
 * <p>Reading never throws for what the text contains. For one thread at a time.
 */
public final class GoalLines {
    private static final JsonFile<GoalLine> FILE =
            new JsonFile<>(new GoalLineShape(), FormatVersion.of("coaching-goal/1"), "A goal, in a line", List.of());

    /** A longer line is no goal, and is not kept in memory. */
    private static final int LONGEST_LINE = 1_000_000;

    private final Reader in;
    private final boolean plain;
    private final StringBuilder line = new StringBuilder();
    private int number;
    private boolean tooLong;

    private GoalLines(Reader in, boolean plain) {
        this.in = requireNonNull(in, "in");
        this.plain = plain;
    }

    /** Reads JSON Lines. */
    public static GoalLines json(Reader in) {
        return new GoalLines(in, false);
    }

    /** Reads plain text. */
    public static GoalLines text(Reader in) {
        return new GoalLines(in, true);
    }

    /**
     * Returns the goal of the next line that is not blank, or nothing but what is amiss with it, each at its line; empty
     * after the last line.
     *
     * @throws IOException if the text cannot be read
     */
    public Optional<Checked<GoalLine>> next() throws IOException {
        do {
            if (!readLine()) {
                return Optional.empty();
            }
        } while (!tooLong && line.toString().isBlank());
        if (tooLong) {
            Place here = Place.ROOT.at(number, 1);
            Map<String, Object> length = Map.of("length", LONGEST_LINE + 1, "most", LONGEST_LINE);
            return Optional.of(Checked.unusable(List.of(Finding.of(JsonFinding.TOO_LONG, here, length))));
        }
        String name = Integer.toString(number);
        return Optional.of(
                plain
                        ? Checked.of(
                                new GoalLine(
                                        name,
                                        null,
                                        GoalLineShape.worded(line.toString().strip())),
                                List.of())
                        : goal(name));
    }

    private Checked<GoalLine> goal(String name) {
        Checked<GoalLine> read = FILE.read(line.toString().getBytes(StandardCharsets.UTF_8), Set.of())
                .checked();
        List<Finding> findings = read.findings().stream()
                .filter(finding -> finding.code() != JsonFinding.UNKNOWN_PROPERTY
                        || finding.arguments().containsKey("meant"))
                .map(finding -> finding.at(
                        finding.place().at(number, Math.max(1, finding.place().column()))))
                .toList();
        GoalLine goal = read.orNull();
        if (goal == null || findings.stream().anyMatch(finding -> finding.severity() == Severity.ERROR)) {
            return Checked.unusable(findings);
        }
        return Checked.of(goal.id().isEmpty() ? new GoalLine(name, goal.language(), goal.goal()) : goal, findings);
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
            if (line.length() >= LONGEST_LINE) {
                tooLong = true;
            } else if (c != '\ufeff' || number > 1) {
                line.append((char) c);
            }
            c = in.read();
        }
        return true;
    }

    /** Returns the JSON Schema (2020-12) of a line. */
    public static String schema() {
        return FILE.schema();
    }
}
