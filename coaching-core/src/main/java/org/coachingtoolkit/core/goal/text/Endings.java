package org.coachingtoolkit.core.goal.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

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

        private final CharTrie fromEnd = new CharTrie();
        private final CharTrie fromStart = new CharTrie();
        private int[] endings = new int[0];
        private int[] prefixes = new int[0];

        private Table() {
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
                            add(ending, section);
                        }
                    }
                }
            } catch (IOException e) {
                throw new UncheckedIOException("endings.txt", e);
            }
            fromEnd.pack();
            fromStart.pack();
        }

        private void add(String ending, Endings section) {
            if (section.isPrefix()) {
                prefixes = with(prefixes, fromStart.add(ending), section);
            } else {
                endings = with(
                        endings, fromEnd.add(new StringBuilder(ending).reverse().toString()), section);
            }
        }

        private static int[] with(int[] sets, int node, Endings section) {
            int[] grown = node < sets.length ? sets : Arrays.copyOf(sets, 2 * node + 1);
            grown[node] |= section.bit();
            return grown;
        }

        int backwards(char[] chars, int from, int to) {
            int found = 0;
            int node = CharTrie.ROOT;
            for (int i = to - 1; i >= from; i--) {
                node = fromEnd.next(node, chars[i]);
                if (node < 0) {
                    return found;
                }
                found |= at(endings, node);
            }
            int whole = fromEnd.next(node, WORD);
            return whole < 0 ? found : found | at(endings, whole);
        }

        int forwards(char[] chars, int from, int to) {
            int found = 0;
            int node = CharTrie.ROOT;
            for (int i = from; i < to; i++) {
                node = fromStart.next(node, chars[i]);
                if (node < 0) {
                    return found;
                }
                int here = at(prefixes, node);
                found |= to - i > SHORTEST_AFTER_PREFIX ? here : here & ~PREFIX.bit();
            }
            return found;
        }

        private static int at(int[] sets, int node) {
            return node < sets.length ? sets[node] : 0;
        }
    }
}
