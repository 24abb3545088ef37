package org.coachingtoolkit.core;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/**
 * Damaged, half and wicked versions of a good file, the same ones for the same number. How many a test tries is set by
 * {@code -Dfuzz.mutants=20000}.
 */
public final class Mutants {
    /** How many mutants a test tries. */
    public static final int COUNT = Integer.getInteger("fuzz.mutants", 2_000);

    private static final List<String> WORDS = List.of(
            "null",
            "true",
            "{}",
            "[]",
            "[[]]",
            "{\"a\":{}}",
            "\"\"",
            "\"",
            ",",
            ":",
            "}",
            "]",
            "0",
            "-1",
            "1e999",
            "1e-999",
            "99999999999999999999",
            "\\u0000",
            "\u0000",
            "\uFEFF",
            "\u202E",
            "\uD83D\uDE00",
            "\uD83D",
            "a\u0306",
            ";",
            "\t",
            "\n",
            "\r",
            "\r\n",
            "2026-02-31",
            "-999999999-01-01",
            "+1000000000-12-31",
            "PT-1H",
            "PT99999999999H",
            "../..",
            "CON",
            "=cmd()",
            "<b>",
            "%s",
            "{0}",
            "Europe/Nowhere",
            "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx");

    private Mutants() {}

    /** Returns a mutant of a file. */
    public static byte[] of(byte[] good, long number) {
        Random random = new Random(number * 0x9E3779B97F4A7C15L + 1);
        byte[] mutant = good;
        for (int i = 1 + random.nextInt(4); i > 0; i--) {
            mutant = changed(mutant, random);
        }
        return mutant;
    }

    private static byte[] changed(byte[] file, Random random) {
        int at = random.nextInt(file.length + 1);
        int to = Math.min(file.length, at + random.nextInt(40));
        String text = new String(file, StandardCharsets.ISO_8859_1);
        return switch (random.nextInt(9)) {
            case 0 -> {
                byte[] flipped = file.clone();
                if (at < file.length) {
                    flipped[at] ^= (byte) (1 << random.nextInt(8));
                }
                yield flipped;
            }
            case 1 -> joined(file, at, new byte[0], to);
            case 2 -> joined(file, at, Arrays.copyOfRange(file, at, to), at);
            case 3 -> joined(file, at, word(random), at);
            case 4 -> joined(file, at, word(random), to);
            case 5 -> value(file, text, random, '"', '"');
            case 6 -> value(file, text, random, '[', ']');
            case 7 -> value(file, text, random, '{', '}');
            default -> random.nextInt(8) == 0 ? Arrays.copyOf(file, at) : value(file, text, random, ',', ',');
        };
    }

    /** Replaces what stands between two characters, such as a whole array, by a word. */
    private static byte[] value(byte[] file, String text, Random random, char from, char to) {
        int start = text.indexOf(from, random.nextInt(file.length + 1));
        int end = start < 0 ? -1 : text.indexOf(to, start + 1);
        return end < 0 ? file : joined(file, start, word(random), end + 1);
    }

    private static byte[] word(Random random) {
        return WORDS.get(random.nextInt(WORDS.size())).getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] joined(byte[] file, int end, byte[] middle, int start) {
        byte[] all = new byte[end + middle.length + Math.max(0, file.length - start)];
        System.arraycopy(file, 0, all, 0, end);
        System.arraycopy(middle, 0, all, end, middle.length);
        System.arraycopy(file, start, all, end + middle.length, Math.max(0, file.length - start));
        return all;
    }
}
