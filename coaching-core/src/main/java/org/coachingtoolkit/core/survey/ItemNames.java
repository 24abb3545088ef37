package org.coachingtoolkit.core.survey;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the items of a codebook are called in a table: by their names, their texts, the rows of their grids, with a code
 * before them, and together with a wave.
 */
final class ItemNames {
    private static final String SEPARATORS = "._- ";
    /** How programs write a question's code or number before its text. */
    private static final Pattern CODED = Pattern.compile("(\\p{L}[\\p{L}\\d_]{0,60}|\\d{1,3})(?:\\. |->|: |\\) )(.+)");
    /** How forms mark questions that must be answered. */
    private static final Pattern REQUIRED = Pattern.compile(" ?\\*$");

    private static final Pattern IN_BRACKETS = Pattern.compile(" ?[\\[(]([^\\[\\]()]+)[\\])]$");

    private final KeyColumns keys;
    private final Map<String, Integer> names = new HashMap<>();
    private final Map<String, Integer> texts = new HashMap<>();

    ItemNames(Codebook codebook) {
        keys = codebook.keys();
        Set<String> twice = new HashSet<>();
        for (SurveyItem item : codebook.items()) {
            int index = names.size();
            names.put(CsvText.plain(item.name()), index);
            String text = CsvText.plain(item.text());
            if (!text.isEmpty() && texts.putIfAbsent(text, index) != null) {
                twice.add(text);
            }
        }
        twice.forEach(texts::remove);
    }

    /** An item in a wave. */
    record InWave(int item, String wave) {}

    /** Returns whether a header is a key column or an item, in a wave or not. */
    boolean isKnown(String header) {
        String plain = CsvText.plain(header);
        Matcher coded = CODED.matcher(plain);
        String code = coded.matches() ? coded.group(1) : plain;
        return !plain.isEmpty()
                && (find(plain) != null
                        || inWave(plain).isPresent()
                        || Stream.of(keys.person(), keys.wave(), keys.rater(), keys.group(), keys.cluster())
                                .map(CsvText::plain)
                                .anyMatch(key -> key.equals(plain) || key.equals(code)));
    }

    /** Returns the item of exactly this name; null if there is none. */
    @Nullable Integer named(String name) {
        return names.get(CsvText.plain(name));
    }

    /** Returns the item that a header means, by its name, its text or the row of its grid; null if none. */
    @Nullable Integer find(String header) {
        String plain = REQUIRED.matcher(header).replaceFirst("");
        Integer item = nameOrText(plain);
        int bracket = plain.lastIndexOf('[');
        if (item == null && bracket > 0 && plain.endsWith("]")) {
            item = nameOrText(plain.substring(bracket + 1, plain.length() - 1));
        }
        Matcher coded = CODED.matcher(plain);
        if (item == null && coded.matches()) {
            Integer code = names.get(coded.group(1));
            item = code == null ? nameOrText(coded.group(2)) : code;
        }
        return item;
    }

    private @Nullable Integer nameOrText(String plain) {
        Integer item = names.get(plain);
        return item == null ? texts.get(plain) : item;
    }

    /** Returns the item and the wave that a header names together. */
    Optional<InWave> inWave(String plain) {
        for (String wave : keys.waves()) {
            String key = CsvText.plain(wave);
            String rest = "";
            if (plain.endsWith("[" + key + "]") || plain.endsWith("(" + key + ")")) {
                rest = plain.substring(0, plain.length() - key.length() - 2);
            } else if (plain.length() > key.length() + 1) {
                int cut = plain.length() - key.length();
                if (plain.endsWith(key) && SEPARATORS.indexOf(plain.charAt(cut - 1)) >= 0) {
                    rest = plain.substring(0, cut - 1);
                } else if (plain.startsWith(key) && SEPARATORS.indexOf(plain.charAt(key.length())) >= 0) {
                    rest = plain.substring(key.length() + 1);
                }
            }
            Integer item = rest.isBlank() ? null : find(rest.strip());
            if (item != null) {
                return Optional.of(new InWave(item, wave));
            }
        }
        return Optional.empty();
    }

    /** Adds what stands before or behind an item in a header, each of which may be a wave that nobody declared. */
    void addLikelyWaves(String header, Map<String, Set<Integer>> itemsByWave) {
        String plain = IN_BRACKETS.matcher(CsvText.plain(header)).replaceFirst(".$1");
        for (int cut = 1; cut < plain.length() - 1; cut++) {
            if (SEPARATORS.indexOf(plain.charAt(cut)) >= 0) {
                String before = plain.substring(0, cut);
                String after = plain.substring(cut + 1);
                Integer first = find(before);
                Integer item = first == null ? find(after) : first;
                if (item != null) {
                    itemsByWave
                            .computeIfAbsent(first == null ? before : after, wave -> new LinkedHashSet<>())
                            .add(item);
                }
            }
        }
    }
}
