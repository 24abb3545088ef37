package org.coachingtoolkit.core.goal.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The words of all three languages, found in one walk over the letters of a word.
 *
 * <p>A goal may mix languages, and the scripts keep English apart from the others, so one lexicon serves all. Immutable
 * once loaded.
 */
final class Lexicon {
    /** No entry. */
    static final int UNKNOWN = -1;

    private final CharTrie letters;
    private final CharTrie phrases;
    private final long[] senses;
    /** The second half of the senses. */
    private final long[] lateSenses;

    private final int[] values;
    /** For each entry the shorter stem that also matches its word. */
    private final int[] parents;
    /** For each node of the trie of letters the entry of the exact word and of the stem that ends there. */
    private final int[] exactAt;

    private final int[] stemAt;
    private final int[] phraseAt;

    private Lexicon(Map<String, Builder.Entry> words, Map<List<String>, Builder.Entry> chains) {
        int size = words.size() + chains.size();
        senses = new long[size];
        lateSenses = new long[size];
        values = new int[size];
        parents = new int[size];
        Arrays.fill(parents, UNKNOWN);
        words.forEach((word, entry) -> {
            senses[entry.id] = entry.senses;
            lateSenses[entry.id] = entry.lateSenses;
            values[entry.id] = entry.value;
        });
        letters = new CharTrie(words.keySet().stream().map(Lexicon::withoutStar).toList());
        exactAt = unknown(letters.size());
        stemAt = unknown(letters.size());
        words.forEach((word, entry) -> {
            int node = letters.find(withoutStar(word));
            (word.endsWith("*") ? stemAt : exactAt)[node] = entry.id;
        });
        words.forEach((word, entry) -> parents[entry.id] = parent(word));
        words.values().forEach(this::inherit);
        chains.forEach((chain, entry) -> {
            senses[entry.id] = entry.senses;
            lateSenses[entry.id] = entry.lateSenses;
            values[entry.id] = entry.value;
        });
        phrases = new CharTrie(
                chains.keySet().stream().map(chain -> ids(chain, words)).toList());
        phraseAt = unknown(phrases.size());
        chains.forEach((chain, entry) -> phraseAt[phrases.find(ids(chain, words))] = entry.id);
    }

    /** Returns the lexicon of the library, loaded once. */
    static Lexicon standard() {
        return Holder.STANDARD;
    }

    /** Returns the entry of the word between two indexes, {@link #UNKNOWN} if there is none. */
    int word(char[] chars, int from, int to) {
        int node = CharTrie.ROOT;
        int entry = UNKNOWN;
        for (int i = from; i < to; i++) {
            node = letters.next(node, chars[i]);
            if (node < 0) {
                return entry;
            }
            if (stemAt[node] >= 0) {
                entry = stemAt[node];
            }
        }
        return exactAt[node] >= 0 ? exactAt[node] : entry;
    }

    /** Returns the state after one more word of a phrase, -1 if no phrase goes on like that. The first state is 0. */
    int step(int state, int entry) {
        for (int e = entry; e >= 0; e = parents[e]) {
            int next = phrases.next(state, edge(e));
            if (next >= 0) {
                return next;
            }
        }
        return -1;
    }

    /** Returns the entry of the phrase that ends in a state, {@link #UNKNOWN} if none does. */
    int phrase(int state) {
        return phraseAt[state];
    }

    long senses(int entry) {
        return entry < 0 ? 0 : senses[entry];
    }

    /** Returns the second half of the senses. */
    long lateSenses(int entry) {
        return entry < 0 ? 0 : lateSenses[entry];
    }

    int value(int entry) {
        return entry < 0 ? 0 : values[entry];
    }

    /** Returns the letters of a word or stem. */
    private static String withoutStar(String word) {
        return word.endsWith("*") ? word.substring(0, word.length() - 1) : word;
    }

    private int parent(String word) {
        int last = word.endsWith("*") ? word.length() - 2 : word.length();
        int node = CharTrie.ROOT;
        int entry = UNKNOWN;
        for (int i = 0; i < last; i++) {
            node = letters.next(node, word.charAt(i));
            if (stemAt[node] >= 0) {
                entry = stemAt[node];
            }
        }
        return entry;
    }

    /** Gives a word that is only part of a phrase the senses of the stem that matches it. */
    private void inherit(Builder.Entry entry) {
        int from = entry.id;
        while (from >= 0 && (senses[from] | lateSenses[from]) == 0) {
            from = parents[from];
        }
        if (from >= 0) {
            senses[entry.id] = senses[from];
            lateSenses[entry.id] = lateSenses[from];
            values[entry.id] = values[from];
        }
    }

    private static String ids(List<String> chain, Map<String, Builder.Entry> words) {
        StringBuilder ids = new StringBuilder();
        for (String word : chain) {
            ids.append(edge(words.getOrDefault(word, Builder.NONE).id));
        }
        return ids.toString();
    }

    /** Returns the letter that stands for an entry in the trie of phrases; never 0, which marks an empty place. */
    private static char edge(int entry) {
        return (char) (entry + 1);
    }

    private static int[] unknown(int size) {
        int[] entries = new int[size];
        Arrays.fill(entries, UNKNOWN);
        return entries;
    }

    private static final class Holder {
        static final Lexicon STANDARD = new Builder()
                .read("lexicon_ru.txt")
                .read("lexicon_uk.txt")
                .read("lexicon_en.txt")
                .build();
    }

    /** Reads the files. */
    private static final class Builder {
        static final Entry NONE = new Entry(0xfffe);

        private final Map<String, Entry> words = new HashMap<>();
        private final Map<List<String>, Entry> chains = new HashMap<>();
        private int next;

        Builder read(String file) {
            try (InputStream stream = Lexicon.class.getResourceAsStream(file)) {
                if (stream == null) {
                    throw new IllegalStateException("lexicon must be beside its class: " + file);
                }
                BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
                Sense sense = null;
                for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                    if (line.startsWith("[")) {
                        sense = Sense.valueOf(line.substring(1, line.length() - 1));
                    } else if (!line.isEmpty() && !line.startsWith("#")) {
                        if (sense == null) {
                            throw new IllegalStateException("a section must stand before the first entry: " + file);
                        }
                        for (String entry : line.split(" ", -1)) {
                            add(entry, sense);
                        }
                    }
                }
                return this;
            } catch (IOException e) {
                throw new UncheckedIOException(file, e);
            }
        }

        Lexicon build() {
            return new Lexicon(words, chains);
        }

        private void add(String text, Sense sense) {
            int equals = text.indexOf('=');
            String key = equals < 0 ? text : text.substring(0, equals);
            Entry entry = key.indexOf('_') < 0 ? word(key) : phrase(Arrays.asList(key.split("_")));
            if (sense.late) {
                entry.lateSenses |= sense.bit;
            } else {
                entry.senses |= sense.bit;
            }
            if (equals >= 0) {
                entry.value = Integer.parseInt(text.substring(equals + 1));
            }
        }

        private Entry phrase(List<String> chain) {
            chain.forEach(this::word);
            return chains.computeIfAbsent(chain, key -> new Entry(next++));
        }

        private Entry word(String word) {
            return words.computeIfAbsent(word, key -> new Entry(next++));
        }

        private static final class Entry {
            final int id;
            long senses;
            long lateSenses;
            int value;

            Entry(int id) {
                this.id = id;
            }
        }
    }
}
