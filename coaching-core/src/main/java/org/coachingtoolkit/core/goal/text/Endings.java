package org.coachingtoolkit.core.goal.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** What the endings of a word tell, and the prefixes of verbs: found in one walk over the letters from either side. */
@SuppressWarnings("EnumOrdinal") // bits and cells that live no longer than the process
enum Endings {
    INFINITIVE,
    NOMINAL,
    ONCE,
    DONE_BARE,
    DENOMINAL,
    PROCESS,
    DONE_PREFIXED,
    SIMPLE_ROOT,
    RESULT,
    ABSTRACT,
    QUALITY,
    ADJECTIVE,
    SINGULAR,
    PLURAL,
    PREFIX,
    BOUGHT;

    /** Stands for the beginning of a word. */
    private static final char WORD = '^';

    private static final int LETTERS_AFTER_ROOT = 2;
    /** How many letters at least follow a prefix. */
    private static final int SHORTEST_AFTER_PREFIX = 4;

    /** Returns what the letters between two indexes tell, as a set of {@link #bit}. */
    static int of(char[] chars, int from, int to) {
        Table table = Table.STANDARD;
        int found = table.backwards(chars, from, to) & ~SIMPLE_ROOT.bit();
        return found
                | (table.backwards(chars, from, to - LETTERS_AFTER_ROOT) & SIMPLE_ROOT.bit())
                | table.forwards(chars, from, to);
    }

    int bit() {
        return 1 << ordinal();
    }

    boolean in(int set) {
        return (set & bit()) != 0;
    }

    private boolean isPrefix() {
        return this == PREFIX || this == BOUGHT;
    }

    private static final class Table {
        static final Table STANDARD = new Table();

        private final CharTrie fromEnd;
        private final CharTrie fromStart;
        /** For each node of a trie the set of sections of what ends there. */
        private final int[] endings;

        private final int[] prefixes;

        private Table() {
            Map<String, Integer> backwards = new HashMap<>();
            Map<String, Integer> forwards = new HashMap<>();
            try (InputStream stream = Endings.class.getResourceAsStream("endings.txt")) {
                if (stream == null) {
                    throw new IllegalStateException("endings must be beside their class: endings.txt");
                }
                BufferedReader lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
                Endings section = INFINITIVE;
                for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                    if (line.startsWith("[")) {
                        section = valueOf(line.substring(1, line.length() - 1));
                    } else if (!line.isEmpty() && !line.startsWith("#")) {
                        for (String ending : line.split(" ", -1)) {
                            if (section.isPrefix()) {
                                forwards.merge(ending, section.bit(), (a, b) -> a | b);
                            } else {
                                String reversed =
                                        new StringBuilder(ending).reverse().toString();
                                backwards.merge(reversed, section.bit(), (a, b) -> a | b);
                            }
                        }
                    }
                }
            } catch (IOException e) {
                throw new UncheckedIOException("endings.txt", e);
            }
            fromEnd = new CharTrie(backwards.keySet());
            fromStart = new CharTrie(forwards.keySet());
            endings = sets(fromEnd, backwards);
            prefixes = sets(fromStart, forwards);
        }

        private static int[] sets(CharTrie trie, Map<String, Integer> sections) {
            int[] sets = new int[trie.size()];
            sections.forEach((path, set) -> sets[trie.find(path)] = set);
            return sets;
        }

        int backwards(char[] chars, int from, int to) {
            int found = 0;
            int node = CharTrie.ROOT;
            for (int i = to - 1; i >= from; i--) {
                node = fromEnd.next(node, chars[i]);
                if (node < 0) {
                    return found;
                }
                found |= endings[node];
            }
            int whole = fromEnd.next(node, WORD);
            return whole < 0 ? found : found | endings[whole];
        }

        int forwards(char[] chars, int from, int to) {
            int found = 0;
            int node = CharTrie.ROOT;
            for (int i = from; i < to; i++) {
                node = fromStart.next(node, chars[i]);
                if (node < 0) {
                    return found;
                }
                int here = prefixes[node];
                found |= to - i > SHORTEST_AFTER_PREFIX ? here : here & ~PREFIX.bit();
            }
            return found;
        }
    }
}
