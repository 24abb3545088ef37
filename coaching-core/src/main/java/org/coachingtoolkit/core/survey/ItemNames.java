package org.coachingtoolkit.core.survey;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
    private final Map<Statement, Integer> texts = new HashMap<>();
    private final List<Statement> statements;

    ItemNames(Codebook codebook) {
        keys = codebook.keys();
        statements =
                codebook.items().stream().map(item -> Statement.of(item.text())).toList();
        Set<Statement> twice = new HashSet<>();
        for (SurveyItem item : codebook.items()) {
            int index = names.size();
            names.put(CsvText.plain(item.name()), index);
            Statement text = statements.get(index);
            if (!text.isEmpty() && texts.putIfAbsent(text, index) != null) {
                twice.add(text);
            }
        }
        twice.forEach(texts::remove);
    }

    /**
     * An item in a wave.
     *
     * @param header what the header is without the wave
     */
    record InWave(int item, String wave, String header) {}

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
        List<Integer> items = all(header);
        return items.isEmpty() ? null : items.get(0);
    }

    /** Returns each item that a header names in one way or another, first that which it means. */
    List<Integer> all(String header) {
        String plain = REQUIRED.matcher(header).replaceFirst("");
        Set<Integer> items = new LinkedHashSet<>(nameOrText(plain));
        int bracket = plain.lastIndexOf('[');
        if (bracket > 0 && plain.endsWith("]")) {
            List<Integer> row = nameOrText(plain.substring(bracket + 1, plain.length() - 1));
            items.addAll(row);
            Stream.ofNullable(names.get(plain.substring(0, bracket).strip()))
                    .filter(item -> !row.isEmpty())
                    .forEach(items::add);
        }
        Matcher coded = CODED.matcher(plain);
        if (coded.matches()) {
            Stream.ofNullable(names.get(coded.group(1))).forEach(items::add);
            items.addAll(nameOrText(coded.group(2)));
        }
        return List.copyOf(items);
    }

    private List<Integer> nameOrText(String plain) {
        return Stream.of(names.get(plain), texts.get(Statement.of(plain)))
                .filter(Objects::nonNull)
                .toList();
    }

    /**
     * Returns the statement that a column of an item carries beside the item's name, in the same header or another, where
     * it is not the codebook's; nothing if it is, or if there is none to compare.
     */
    Optional<String> otherStatement(int item, List<String> headers) {
        Statement own = statements.get(item);
        boolean isNamed = headers.stream().anyMatch(names::containsKey);
        return headers.stream()
                .filter(header -> !own.isEmpty() && !names.containsKey(header))
                .map(header -> {
                    Matcher coded = CODED.matcher(REQUIRED.matcher(header).replaceFirst(""));
                    boolean isCoded = coded.matches() && names.containsKey(coded.group(1));
                    return isCoded ? coded.group(2) : isNamed ? header : "";
                })
                .filter(text -> {
                    Statement stated = Statement.of(text);
                    return !stated.isEmpty() && (!stated.isLike(own) || stated.isDenied(own));
                })
                .findFirst();
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
                return Optional.of(new InWave(item, wave, rest.strip()));
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
                Integer first = ends(before) ? null : find(before);
                Integer item = first == null && !ends(after) ? find(after) : first;
                if (item != null) {
                    itemsByWave
                            .computeIfAbsent(first == null ? before : after, wave -> new LinkedHashSet<>())
                            .add(item);
                }
            }
        }
    }

    /** Returns whether a part of a header begins or ends with what separates parts. */
    private static boolean ends(String part) {
        return SEPARATORS.indexOf(part.charAt(0)) >= 0 || SEPARATORS.indexOf(part.charAt(part.length() - 1)) >= 0;
    }
}
