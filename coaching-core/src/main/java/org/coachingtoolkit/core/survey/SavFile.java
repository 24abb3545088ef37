package org.coachingtoolkit.core.survey;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * An SPSS system file of some data, in the layout that PSPP's developers have documented: header, a record for each
 * variable, value labels, extension records (integers, floats, measurement, long names, encoding), compressed cases.
 */
final class SavFile {
    private static final double SYSTEM_MISSING = -Double.MAX_VALUE;
    private static final int MOST_LABEL_BYTES = 250;
    private static final int MOST_VALUE_LABEL_BYTES = 120;
    private static final int BIAS = 100;
    private static final Set<String> RESERVED =
            Set.of("all", "and", "by", "eq", "ge", "gt", "le", "lt", "ne", "not", "or", "to", "with");
    private static final List<String> MONTHS =
            List.of("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec");

    private final SurveyData data;
    private final String title;
    private final LocalDateTime created;
    private final List<Variable> variables = new ArrayList<>();
    private final Set<String> names = new HashSet<>();

    /** A variable; its width is 0 for numbers, else the bytes of its text. */
    private record Variable(
            String name, int width, String label, Map<Integer, String> labels, List<Integer> missing, int measure) {
        private int segments() {
            return Math.max(1, (width + 7) / 8);
        }
    }

    SavFile(SurveyData data, String title, LocalDateTime created) {
        this.data = data;
        this.title = title;
        this.created = created;
        int width = data.people().stream()
                .mapToInt(name -> name.getBytes(StandardCharsets.UTF_8).length)
                .max()
                .orElse(1);
        variables.add(new Variable(name("person"), Math.min(255, Math.max(1, width)), "", Map.of(), List.of(), 1));
        variables.add(new Variable(name("wave"), 0, "", numbered(data.waves()), List.of(), 2));
        variables.add(new Variable(name("rater"), 0, "", numbered(data.raters()), List.of(), 1));
        variables.add(new Variable(name("group"), 0, "", numbered(data.groups()), List.of(), 1));
        for (SurveyItem item : data.codebook().items()) {
            Map<Integer, String> labels = new TreeMap<>(item.labels());
            Set<Integer> missing = new TreeSet<>();
            missing.add(item.notApplicableNumber());
            labels.put(item.notApplicableNumber(), "not applicable");
            Integer code = missingNumber(item);
            if (code != null) {
                missing.add(code);
                labels.put(code, "no answer");
            }
            variables.add(new Variable(name(item.name()), 0, item.text(), labels, List.copyOf(missing), 2));
        }
    }

    private static @Nullable Integer missingNumber(SurveyItem item) {
        return item.missingCodes().stream()
                .map(SurveyItem::wholeNumber)
                .filter(Objects::nonNull)
                .filter(code -> code != item.notApplicableNumber())
                .findFirst()
                .orElse(null);
    }

    private static Map<Integer, String> numbered(List<String> labels) {
        Map<Integer, String> numbered = new TreeMap<>();
        for (String label : labels) {
            if (!label.isEmpty()) {
                numbered.put(labels.indexOf(label) + 1, label);
            }
        }
        return numbered;
    }

    /** Returns a name that SPSS accepts: letters, digits, point and underscore, a letter first, unique, 64 bytes. */
    private String name(String wanted) {
        StringBuilder name = new StringBuilder();
        wanted.codePoints()
                .map(c -> Character.isLetterOrDigit(c) || c == '.' || c == '_' ? c : '_')
                .forEach(name::appendCodePoint);
        if (name.length() == 0 || !Character.isLetter(name.codePointAt(0))) {
            name.insert(0, 'v');
        }
        while (name.charAt(name.length() - 1) == '.') {
            name.setLength(name.length() - 1);
        }
        String base = shortened(name.toString(), 56);
        String candidate = base;
        for (int copy = 2;
                RESERVED.contains(candidate.toLowerCase(Locale.ROOT)) || !names.add(candidate.toLowerCase(Locale.ROOT));
                copy++) {
            candidate = base + "_" + copy;
        }
        return candidate;
    }

    void write(OutputStream out) throws IOException {
        Sink sink = new Sink(new BufferedOutputStream(out, 1 << 16));
        header(sink);
        for (int i = 0; i < variables.size(); i++) {
            variable(sink, variables.get(i), i);
        }
        valueLabels(sink);
        extensions(sink);
        sink.number(999).number(0);
        cases(sink);
        sink.out.flush();
    }

    private void header(Sink sink) throws IOException {
        int segments = variables.stream().mapToInt(Variable::segments).sum();
        String day = String.format(
                Locale.ROOT,
                "%02d %s %02d",
                created.getDayOfMonth(),
                MONTHS.get(created.getMonthValue() - 1),
                created.getYear() % 100);
        String time = String.format(
                Locale.ROOT, "%02d:%02d:%02d", created.getHour(), created.getMinute(), created.getSecond());
        sink.text("$FL2", 4)
                .text("@(#) SPSS DATA FILE Coaching Toolkit", 60)
                .number(2)
                .number(segments)
                .number(1)
                .number(0)
                .number(data.rows())
                .real(BIAS)
                .text(day, 9)
                .text(time, 8)
                .text(shortened(title, 64), 64)
                .text("\0\0\0", 3);
    }

    private void variable(Sink sink, Variable variable, int index) throws IOException {
        int format = variable.width > 0 ? 1 << 16 | variable.width << 8 : 5 << 16 | 8 << 8;
        byte[] label = shortened(variable.label, MOST_LABEL_BYTES).getBytes(StandardCharsets.UTF_8);
        sink.number(2)
                .number(variable.width)
                .number(label.length > 0 ? 1 : 0)
                .number(variable.missing.size())
                .number(format)
                .number(format)
                .text("V" + (index + 1), 8);
        if (label.length > 0) {
            sink.number(label.length).bytes(label, (label.length + 3) / 4 * 4);
        }
        for (int code : variable.missing) {
            sink.real(code);
        }
        for (int segment = 1; segment < variable.segments(); segment++) {
            sink.number(2).number(-1).number(0).number(0).number(0).number(0).text("", 8);
        }
    }

    private void valueLabels(Sink sink) throws IOException {
        int index = 1;
        for (Variable variable : variables) {
            if (!variable.labels.isEmpty()) {
                sink.number(3).number(variable.labels.size());
                for (Map.Entry<Integer, String> label : variable.labels.entrySet()) {
                    byte[] text =
                            shortened(label.getValue(), MOST_VALUE_LABEL_BYTES).getBytes(StandardCharsets.UTF_8);
                    sink.real(label.getKey());
                    sink.out.write(text.length);
                    sink.bytes(text, (text.length + 8) / 8 * 8 - 1);
                }
                sink.number(4).number(1).number(index);
            }
            index += variable.segments();
        }
    }

    private void extensions(Sink sink) throws IOException {
        sink.number(7).number(3).number(4).number(8);
        for (int value : new int[] {1, 0, 0, -1, 1, 1, 2, 65001}) {
            sink.number(value);
        }
        sink.number(7).number(4).number(8).number(3);
        sink.real(SYSTEM_MISSING).real(Double.MAX_VALUE).real(Math.nextUp(SYSTEM_MISSING));
        sink.number(7).number(11).number(4).number(3 * variables.size());
        for (Variable variable : variables) {
            sink.number(variable.measure).number(8).number(variable.width > 0 ? 0 : 1);
        }
        List<String> longNames = new ArrayList<>();
        for (int i = 0; i < variables.size(); i++) {
            longNames.add("V" + (i + 1) + "=" + variables.get(i).name);
        }
        extension(sink, 13, String.join("\t", longNames));
        extension(sink, 20, "UTF-8");
    }

    private static void extension(Sink sink, int subtype, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        sink.number(7).number(subtype).number(1).number(bytes.length).bytes(bytes, bytes.length);
    }

    private void cases(Sink sink) throws IOException {
        Compressor compressor = new Compressor(sink);
        for (int row = 0; row < data.rows(); row++) {
            compressor.text(
                    data.people().get(data.person(row)), variables.get(0).segments());
            compressor.number(keyNumber(data.waves(), data.wave(row)));
            compressor.number(keyNumber(data.raters(), data.rater(row)));
            compressor.number(keyNumber(data.groups(), data.group(row)));
            for (int item = 0; item < data.codebook().items().size(); item++) {
                compressor.number(answer(row, item));
            }
        }
        compressor.finish();
    }

    private static @Nullable Integer keyNumber(List<String> labels, int code) {
        return labels.get(code).isEmpty() ? null : (Integer) (code + 1);
    }

    private @Nullable Double answer(int row, int item) {
        SurveyItem declared = data.codebook().items().get(item);
        if (data.isNotApplicable(row, item)) {
            return (double) declared.notApplicableNumber();
        }
        Integer missing = missingNumber(declared);
        return data.isAnswered(row, item)
                ? (Double) data.value(row, item)
                : missing == null ? null : (Double) missing.doubleValue();
    }

    /** Returns the longest beginning of a text that takes at most so many bytes in UTF-8. */
    private static String shortened(String text, int bytes) {
        int end = Math.min(text.length(), bytes);
        while (text.substring(0, end).getBytes(StandardCharsets.UTF_8).length > bytes
                || (end > 0 && end < text.length() && Character.isHighSurrogate(text.charAt(end - 1)))) {
            end--;
        }
        return text.substring(0, end);
    }

    /** Little-endian numbers and padded texts. */
    private static final class Sink {
        private final OutputStream out;
        private final ByteBuffer buffer = ByteBuffer.allocate(8).order(ByteOrder.LITTLE_ENDIAN);

        private Sink(OutputStream out) {
            this.out = out;
        }

        private Sink number(int value) throws IOException {
            buffer.clear().putInt(value);
            out.write(buffer.array(), 0, 4);
            return this;
        }

        private Sink real(double value) throws IOException {
            buffer.clear().putDouble(value);
            out.write(buffer.array(), 0, 8);
            return this;
        }

        private Sink text(String text, int length) throws IOException {
            return bytes(text.getBytes(StandardCharsets.UTF_8), length);
        }

        private Sink bytes(byte[] bytes, int length) throws IOException {
            out.write(bytes, 0, Math.min(bytes.length, length));
            for (int i = bytes.length; i < length; i++) {
                out.write(' ');
            }
            return this;
        }
    }

    /** Cases as SPSS compresses them: eight commands of a byte, then what they do not say by themselves. */
    private static final class Compressor {
        private static final int END = 252;
        private static final int LITERAL = 253;
        private static final int SPACES = 254;
        private static final int MISSING = 255;

        private final Sink sink;
        private final byte[] commands = new byte[8];
        private final List<byte[]> literals = new ArrayList<>();
        private int size;

        private Compressor(Sink sink) {
            this.sink = sink;
        }

        private void number(@Nullable Number number) throws IOException {
            double value = number == null ? Double.NaN : number.doubleValue();
            if (number == null) {
                add(MISSING);
            } else if (value == Math.rint(value) && value + BIAS >= 1 && value + BIAS <= 251) {
                add((int) value + BIAS);
            } else {
                literals.add(ByteBuffer.allocate(8)
                        .order(ByteOrder.LITTLE_ENDIAN)
                        .putDouble(value)
                        .array());
                add(LITERAL);
            }
        }

        private void text(String text, int segments) throws IOException {
            byte[] bytes = shortened(text, 255).getBytes(StandardCharsets.UTF_8);
            for (int segment = 0; segment < segments; segment++) {
                byte[] part = new byte[8];
                boolean blank = true;
                for (int i = 0; i < 8; i++) {
                    int at = segment * 8 + i;
                    part[i] = at < bytes.length ? bytes[at] : (byte) ' ';
                    blank &= part[i] == ' ';
                }
                if (blank) {
                    add(SPACES);
                } else {
                    literals.add(part);
                    add(LITERAL);
                }
            }
        }

        private void add(int command) throws IOException {
            commands[size++] = (byte) command;
            if (size == 8) {
                flush();
            }
        }

        private void flush() throws IOException {
            sink.out.write(commands);
            for (byte[] literal : literals) {
                sink.out.write(literal);
            }
            literals.clear();
            Arrays.fill(commands, (byte) 0);
            size = 0;
        }

        private void finish() throws IOException {
            add(END);
            if (size > 0) {
                flush();
            }
        }
    }
}
