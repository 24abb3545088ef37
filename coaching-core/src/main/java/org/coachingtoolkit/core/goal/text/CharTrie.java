package org.coachingtoolkit.core.goal.text;

import java.util.Arrays;
import java.util.Collection;

/**
 * A trie whose edges lie in one open-addressing table, but for the edge to the node of the next number. Nodes are numbered in
 * the alphabetical order of their paths, so that there is such an edge wherever no other path branches off, and most of a
 * walk goes along one array.
 */
final class CharTrie {
    /** The node where every walk begins. */
    static final int ROOT = 0;

    /** Pairs of an edge, which is its node and letter, and the node that it leads to; an edge of 0 is an empty place. */
    private final int[] table;
    /** For each node the letter of the edge to the node of the next number; 0 if there is none. */
    private final char[] straight;

    /** @param paths in any order; none contains the letter 0 */
    CharTrie(Collection<String> paths) {
        String[] sorted = paths.toArray(String[]::new);
        Arrays.sort(sorted);
        char[] letters = new char[1];
        int[] froms = new int[1];
        int size = 1;
        int branches = 0;
        int[] way = new int[1];
        String before = "";
        for (String path : sorted) {
            int shared = Arrays.mismatch(before.toCharArray(), path.toCharArray());
            if (shared < 0) {
                continue;
            }
            if (way.length <= path.length()) {
                way = Arrays.copyOf(way, path.length() * 2);
            }
            if (letters.length < size + path.length()) {
                letters = Arrays.copyOf(letters, (size + path.length()) * 2);
                froms = Arrays.copyOf(froms, letters.length);
            }
            branches++;
            for (int i = shared; i < path.length(); i++) {
                letters[size] = path.charAt(i);
                froms[size] = way[i];
                way[i + 1] = size++;
            }
            before = path;
        }
        straight = new char[size];
        table = new int[Integer.highestOneBit(branches * 8 + 8) * 2];
        for (int node = 1; node < size; node++) {
            if (froms[node] == node - 1) {
                straight[node - 1] = letters[node];
            } else {
                int slot = place(froms[node] << 16 | letters[node]);
                table[slot] = froms[node] << 16 | letters[node];
                table[slot + 1] = node;
            }
        }
    }

    int size() {
        return straight.length;
    }

    /** Returns the node at the end of a path that was given. */
    int find(String path) {
        int node = ROOT;
        for (int i = 0; i < path.length(); i++) {
            node = next(node, path.charAt(i));
        }
        return node;
    }

    /** Returns the node after a letter, -1 if no path goes on like that. */
    int next(int node, char c) {
        if (straight[node] == c && c != 0) {
            return node + 1;
        }
        int slot = place(node << 16 | c);
        return table[slot] == 0 ? -1 : table[slot + 1];
    }

    /** Returns where an edge is in the table, or the empty place that ends the search for it. */
    private int place(int edge) {
        int mask = table.length - 2;
        int hash = edge * 0x9e3779b9;
        int slot = (hash ^ hash >>> 15) << 1 & mask;
        while (table[slot] != 0 && table[slot] != edge) {
            slot = slot + 2 & mask;
        }
        return slot;
    }
}
