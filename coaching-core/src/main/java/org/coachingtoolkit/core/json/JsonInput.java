package org.coachingtoolkit.core.json;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.coachingtoolkit.core.finding.Finding;
import org.coachingtoolkit.core.finding.FindingCode;
import org.coachingtoolkit.core.finding.Place;
import org.coachingtoolkit.core.programme.ProgrammeFormat;
import org.jspecify.annotations.Nullable;

/**
 * A JSON text as it is being read: where the reader is, and what was found so far.
 *
 * <p>Elements of an array that cannot be read are left out of the list, so a value's index in the model can be smaller
 * than in the file. Both ways of counting are kept, so that a finding about the model can be shown in the file.
 */
final class JsonInput {
    /** Findings beyond this number are only counted: a hostile file cannot fill the memory with them. */
    static final int MOST_FINDINGS = 1_000;

    private static final int MOST_LEFT_OUT = 10_000;

    private final JsonParser parser;
    private final Set<String> wanted;
    private final Map<String, Place> located = new HashMap<>();
    private final List<Finding> findings = new ArrayList<>();
    private final StringBuilder filePath = new StringBuilder();
    private final StringBuilder modelPath = new StringBuilder();
    private final FormatVersion version;
    private final Map<Shape.Retired<?>, Placed<?>> retired = new HashMap<>();
    private final Map<String, ProgrammeFormat.LeftOut> leftOut = new LinkedHashMap<>();
    private int suppressed;

    /**
     * @param wanted pointers into the model whose places in the file are to be kept
     * @param version the version of the format in which the file is written
     */
    JsonInput(JsonParser parser, Set<String> wanted, FormatVersion version) {
        this.parser = parser;
        this.wanted = wanted;
        this.version = version;
    }

    FormatVersion version() {
        return version;
    }

    /** Keeps the value of a property that the format no longer has; of several, the first. */
    <V> void retire(Shape.Retired<V> property, V value) {
        retired.putIfAbsent(property, new Placed<>(here(), value));
    }

    /** Returns the value of a property that the format no longer has; empty where the file does not give it. */
    @SuppressWarnings("unchecked") // retire puts only values of the property's type
    <V> Optional<Placed<V>> retired(Shape.Retired<V> property) {
        return Optional.ofNullable((Placed<V>) retired.get(property));
    }

    JsonParser parser() {
        return parser;
    }

    JsonToken token() {
        return parser.currentToken();
    }

    /** Enters a member of an object or an element of an array. */
    Mark enter(String fileSegment, String modelSegment) {
        Mark mark = new Mark(filePath.length(), modelPath.length());
        append(filePath, fileSegment);
        append(modelPath, modelSegment);
        if (!wanted.isEmpty() && wanted.contains(modelPath.toString())) {
            located.put(modelPath.toString(), here());
        }
        return mark;
    }

    /** Leaves what was entered last. */
    void leave(Mark mark) {
        filePath.setLength(mark.file);
        modelPath.setLength(mark.model);
    }

    /** Returns the place of the current token. */
    Place here() {
        JsonLocation location = parser.currentTokenLocation();
        return Place.of(filePath.toString()).at(Math.max(0, location.getLineNr()), Math.max(0, location.getColumnNr()));
    }

    /** Records a finding at the current token and returns {@code null}, the value that cannot be read. */
    @SuppressWarnings("TypeParameterUnusedInFormals") // always null, so of every type
    <T> @Nullable T refuse(FindingCode code, Map<String, Object> arguments) {
        report(code, here(), arguments);
        return null;
    }

    /** Records a finding at the current token about a value of the wrong type, steps over it, and returns null. */
    @SuppressWarnings("TypeParameterUnusedInFormals") // always null, so of every type
    <T> @Nullable T refuseType(ExpectedType expected, ValueForm form) throws IOException {
        if (isFull()) {
            parser.skipChildren();
            return refuse(JsonFinding.WRONG_TYPE, Map.of());
        }
        Map<String, Object> arguments = new HashMap<>();
        arguments.put("expected", expected);
        arguments.put("found", ExpectedType.of(token()));
        arguments.put("example", Example.of(form));
        if (token().isScalarValue() && token() != JsonToken.VALUE_NULL) {
            Example.meant(form, Scalar.shown(parser.getText())).ifPresent(meant -> arguments.put("meant", meant));
        }
        refuse(JsonFinding.WRONG_TYPE, arguments);
        parser.skipChildren();
        return null;
    }

    /** Returns whether further findings are only counted, so that nothing need be thought about them. */
    boolean isFull() {
        return findings.size() >= MOST_FINDINGS;
    }

    /**
     * Keeps in mind that something of the file is not in what was read.
     *
     * @param ids the ids that it gives and names, its own under {@code id}
     */
    void leaveOut(String pointer, Map<String, String> ids) {
        if (leftOut.size() < MOST_LEFT_OUT) {
            leftOut.putIfAbsent(pointer, new ProgrammeFormat.LeftOut(pointer, ids));
        }
    }

    /** Keeps in mind that the value at which the input stands is not in what was read. */
    void leaveOut() {
        leaveOut(filePath.toString(), Map.of());
    }

    /** Returns what of the file is not in what was read. */
    List<ProgrammeFormat.LeftOut> leftOut() {
        return List.copyOf(leftOut.values());
    }

    void report(FindingCode code, Place place, Map<String, Object> arguments) {
        if (findings.size() < MOST_FINDINGS) {
            findings.add(Finding.of(code, place, arguments));
        } else {
            suppressed++;
        }
    }

    /** Returns everything that was found, and how much more there was. */
    List<Finding> findings() {
        if (suppressed == 0) {
            return findings;
        }
        List<Finding> all = new ArrayList<>(findings);
        all.add(Finding.of(JsonFinding.MORE_FINDINGS, Place.ROOT, Map.of("count", suppressed)));
        return all;
    }

    /** Returns the places in the file of the pointers that were wanted and found. */
    Map<String, Place> located() {
        return located;
    }

    private static void append(StringBuilder path, String segment) {
        path.append('/');
        for (int i = 0; i < segment.length(); i++) {
            char c = segment.charAt(i);
            if (c == '~') {
                path.append("~0");
            } else if (c == '/') {
                path.append("~1");
            } else {
                path.append(c);
            }
        }
    }

    /** A value and where it stands. */
    record Placed<V>(Place place, V value) {}

    /** How far both paths reached before something was entered. */
    record Mark(int file, int model) {}
}
