package org.coachingtoolkit.reports.workbook;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;

/** Words as people mean them: without regard to case, blanks, and letters of two alphabets that look the same. */
final class Words {
    private static final String CYRILLIC = "авекмнорстухіѕј";
    private static final String LATIN = "abekmhopctyxisj";

    private Words() {}

    /**
     * Returns what two spellings of the same words have in common: lower case, single blanks, one kind of hyphen, quote and
     * apostrophe, {@code е} for {@code ё}, one letter for those that look alike, no mark of what is required.
     */
    static String key(String text) {
        String lower = Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        StringBuilder key = new StringBuilder(lower.length());
        for (int i = 0; i < lower.length(); i++) {
            char plain = plain(lower.charAt(i));
            if (plain != ' ') {
                key.append(plain);
            } else if (!key.isEmpty() && key.charAt(key.length() - 1) != ' ') {
                key.append(' ');
            }
        }
        int end = key.length();
        while (end > 0 && " *:.".indexOf(key.charAt(end - 1)) >= 0) {
            end--;
        }
        return key.substring(0, end);
    }

    /** Returns the key of a name, for which dots after initials and commas do not matter. */
    static String nameKey(String name) {
        return key(name.replace('.', ' ').replace(',', ' '));
    }

    private static char plain(char c) {
        if (c > ' ' && c < '`') {
            return c;
        }
        if (Character.isWhitespace(c) || Character.isSpaceChar(c) || c == 0x200B || c == 0xFEFF || c == 0xAD) {
            return ' ';
        }
        int alike = CYRILLIC.indexOf(c);
        if (alike >= 0) {
            return LATIN.charAt(alike);
        }
        return switch (c) {
            case 'ё' -> 'e';
            case '‐', '‑', '‒', '–', '—', '−' -> '-';
            case '«', '»', '„', '“', '”' -> '"';
            case '’', '‘', 'ʼ', '`', '´' -> '\'';
            default -> c;
        };
    }

    /** Returns a cell's text without blanks around it, with line feeds only. */
    static String stripped(String text) {
        String lines =
                text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
        int start = 0;
        int end = lines.length();
        while (start < end && isBlank(lines.charAt(start))) {
            start++;
        }
        while (end > start && isBlank(lines.charAt(end - 1))) {
            end--;
        }
        return lines.substring(start, end);
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u200B' || c == '\uFEFF';
    }

    /** Returns what was probably meant: the one that differs in at most a third of its letters; empty if none does. */
    static Optional<String> nearest(String text, Collection<String> known) {
        String key = key(text);
        int most = Math.min(3, Math.max(1, key.length() / 4));
        String nearest = null;
        int least = most + 1;
        for (String each : new TreeSet<>(known)) {
            if (Math.abs(each.length() - key.length()) <= most + 3 && each.length() < 200) {
                int distance = distance(key, key(each));
                nearest = distance < least ? each : nearest;
                least = Math.min(least, distance);
            }
        }
        return Optional.ofNullable(nearest);
    }

    /** Returns how many letters must be changed, left out, put in or swapped with their neighbour. */
    private static int distance(String a, String b) {
        int[][] cost = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                if (i == 0 || j == 0) {
                    cost[i][j] = i + j;
                    continue;
                }
                int change = cost[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                cost[i][j] = Math.min(change, Math.min(cost[i - 1][j], cost[i][j - 1]) + 1);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    cost[i][j] = Math.min(cost[i][j], cost[i - 2][j - 2] + 1);
                }
            }
        }
        return cost[a.length()][b.length()];
    }
}
