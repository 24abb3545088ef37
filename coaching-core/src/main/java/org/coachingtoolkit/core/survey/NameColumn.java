package org.coachingtoolkit.core.survey;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/** A column of names, kept as numbers; a name keeps the form in which it first occurs. Immutable. */
final class NameColumn {
    private final int[] codes;
    private final List<String> labels;

    /** Takes the numbers over. */
    NameColumn(int[] codes, List<String> labels) {
        this.codes = codes;
        this.labels = List.copyOf(labels);
    }

    List<String> labels() {
        return labels;
    }

    IntStream codes() {
        return Arrays.stream(codes);
    }

    int code(int row) {
        return codes[row];
    }

    /** Returns the number of a name, however it is written; -1 if there is none. */
    int find(String name) {
        String key = CsvText.key(name);
        for (int code = 0; code < labels.size(); code++) {
            if (CsvText.key(labels.get(code)).equals(key)) {
                return code;
            }
        }
        return -1;
    }

    NameColumn only(int[] kept) {
        return new NameColumn(Arrays.stream(kept).map(row -> codes[row]).toArray(), labels);
    }

    /** Returns the column with other names for the same numbers. */
    NameColumn named(List<String> names) {
        return new NameColumn(codes, names);
    }

    /** Puts the labels in an order; those that it does not name follow in theirs. */
    NameColumn ordered(List<String> order) {
        Map<String, Integer> byKey = new HashMap<>();
        for (int code = 0; code < labels.size(); code++) {
            byKey.put(CsvText.key(labels.get(code)), code);
        }
        Set<Integer> sorted = new LinkedHashSet<>();
        order.stream()
                .map(CsvText::key)
                .filter(byKey::containsKey)
                .map(byKey::get)
                .forEach(sorted::add);
        IntStream.range(0, labels.size()).forEach(sorted::add);
        int[] moved = new int[labels.size()];
        List<String> names = new ArrayList<>();
        for (int code : sorted) {
            moved[code] = names.size();
            names.add(labels.get(code));
        }
        return new NameColumn(Arrays.stream(codes).map(code -> moved[code]).toArray(), names);
    }

    /** Returns a longer length for an array that is full. */
    static int grown(int size) {
        return size + (size >> 1);
    }

    /** Collects a column of names. */
    static final class Builder {
        private int[] codes = new int[64];
        private final Map<String, Integer> index = new HashMap<>();
        private final List<String> labels = new ArrayList<>();
        private String last = "";
        private int lastCode = -1;

        /** Returns the number of a name, however it is written; -1 if it has none yet. */
        int code(String label) {
            if (lastCode < 0 || !label.equals(last)) {
                Integer code = index.get(CsvText.key(label));
                if (code == null) {
                    return -1;
                }
                last = label;
                lastCode = code;
            }
            return lastCode;
        }

        int code(int row) {
            return codes[row];
        }

        void set(int row, String label) {
            if (row == codes.length) {
                codes = Arrays.copyOf(codes, grown(row));
            }
            int code = code(label);
            if (code < 0) {
                code = labels.size();
                String key = CsvText.key(label);
                index.put(key.equals(label) ? label : key, code);
                labels.add(label);
            }
            codes[row] = code;
        }

        /** Returns the number of different names so far. */
        int names() {
            return labels.size();
        }

        List<String> labels() {
            return List.copyOf(labels);
        }

        NameColumn trimmed(int rows) {
            return new NameColumn(Arrays.copyOf(codes, rows), labels);
        }
    }
}
