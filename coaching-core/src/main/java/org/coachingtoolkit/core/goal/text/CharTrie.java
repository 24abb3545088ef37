package org.coachingtoolkit.core.goal.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A trie whose edges lie in one open-addressing table, but for the edge to the node of the next number. Paths that are added
 * in alphabetical order get such edges wherever no other path branches off, so that most of a walk goes along one array.
 */
final class CharTrie {
    /** The node where every walk begins. */
    static final int ROOT = 0;

    private final List<Map<Character, Integer>> nodes = new ArrayList<>(List.of(new HashMap<>()));
    /** Pairs of an edge, which is its node and letter, and the node that it leads to; an edge of 0 is an empty place. */
    private int[] table = new int[0];
    /** For each node the letter of the edge to the node of the next number; 0 if there is none. */
    private char[] straight = new char[0];

    /** Adds the nodes of a path and returns the last. */
    int add(String path) {
        int node = ROOT;
        for (int i = 0; i < path.length(); i++) {
            Integer next = nodes.get(node).get(path.charAt(i));
            if (next == null) {
                next = nodes.size();
                nodes.get(node).put(path.charAt(i), next);
                nodes.add(new HashMap<>());
            }
            node = next;
        }
        table = new int[0];
        return node;
    }

    int size() {
        return nodes.size();
    }

    int find(String path) {
        int node = ROOT;
        for (int i = 0; i < path.length(); i++) {
            node = next(node, path.charAt(i));
        }
        return node;
    }

    /** Returns the node after a letter, -1 if no path goes on like that. */
    int next(int node, char c) {
        if (table.length == 0) {
            pack();
        }
        if (straight[node] == c && c != 0) {
            return node + 1;
        }
        int key = node << 16 | c;
        int mask = table.length - 2;
        int slot = slot(key, mask);
        while (table[slot] != 0) {
            if (table[slot] == key) {
                return table[slot + 1];
            }
            slot = slot + 2 & mask;
        }
        return -1;
    }

    /** Lays the edges into one table, after the last path is added; a walk before does it itself. */
    void pack() {
        int[] packed = new int[Integer.highestOneBit(nodes.size() * 4) * 2];
        int mask = packed.length - 2;
        straight = new char[nodes.size()];
        for (int node = 0; node < nodes.size(); node++) {
            for (Map.Entry<Character, Integer> edge : nodes.get(node).entrySet()) {
                if (edge.getValue() == node + 1) {
                    straight[node] = edge.getKey();
                    continue;
                }
                int key = node << 16 | edge.getKey();
                int slot = slot(key, mask);
                while (packed[slot] != 0) {
                    slot = slot + 2 & mask;
                }
                packed[slot] = key;
                packed[slot + 1] = edge.getValue();
            }
        }
        table = packed;
    }

    private static int slot(int key, int mask) {
        int hash = key * 0x9e3779b9;
        return (hash ^ hash >>> 15) << 1 & mask;
    }
}
