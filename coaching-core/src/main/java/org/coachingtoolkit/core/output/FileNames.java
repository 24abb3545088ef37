package org.coachingtoolkit.core.output;

import static java.util.Objects.requireNonNull;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Names of files that mean one and the same file on Linux, Windows and macOS, on a stick and in a cloud.
 *
 * <p>Windows keeps {@code CON}, {@code NUL}, {@code COM1} and the like for devices, whatever stands after a dot, drops dots
 * and blanks at the end, and, like macOS, does not tell {@code A} from {@code a}; macOS does not tell the two ways to write
 * {@code й} either. Source: "Naming Files, Paths, and Namespaces" of the Windows documentation; TN1150 of Apple.
 */
public final class FileNames {
    /** The longest name that most file systems take, in bytes of UTF-8. */
    public static final int MAX_BYTES = 255;

    private static final int MARK_DIGITS = 6;
    private static final Set<String> DEVICES = Set.of("con", "prn", "aux", "nul", "conin$", "conout$", "clock$");
    private static final String FORBIDDEN = "<>:\"/\\|?*";

    private FileNames() {}

    /** What can be wrong with a name on some system. */
    public enum Problem {
        /** Windows keeps the name for a device. */
        RESERVED,
        /** The name ends with a dot or a blank, which Windows drops. */
        END,
        /** The name has a character that Windows refuses, or a control character. */
        CHARACTER,
        /** The name is empty, or longer than {@value FileNames#MAX_BYTES} bytes of UTF-8. */
        LENGTH
    }

    /** Returns what is wrong with a name on some system; empty if it is good everywhere. */
    public static Set<Problem> problems(String name) {
        EnumSet<Problem> problems = EnumSet.noneOf(Problem.class);
        if (isDevice(name)) {
            problems.add(Problem.RESERVED);
        }
        if (!withoutEnd(name).equals(name)) {
            problems.add(Problem.END);
        }
        if (name.chars().anyMatch(c -> c < ' ' || c == 0x7F || FORBIDDEN.indexOf(c) >= 0)) {
            problems.add(Problem.CHARACTER);
        }
        if (name.isEmpty() || name.getBytes(StandardCharsets.UTF_8).length > MAX_BYTES) {
            problems.add(Problem.LENGTH);
        }
        return problems;
    }

    private static boolean isDevice(String name) {
        int dot = name.indexOf('.');
        String stem = withoutEnd(dot < 0 ? name : name.substring(0, dot)).toLowerCase(Locale.ROOT);
        return DEVICES.contains(stem)
                || (stem.length() == 4
                        && (stem.startsWith("com") || stem.startsWith("lpt"))
                        && "0123456789¹²³".indexOf(stem.charAt(3)) >= 0);
    }

    private static String withoutEnd(String name) {
        int end = name.length();
        while (end > 0 && (name.charAt(end - 1) == '.' || name.charAt(end - 1) == ' ')) {
            end--;
        }
        return name.substring(0, end);
    }

    /** Returns a text that two names share if they are one file on some system. Parts of a path are told by a slash. */
    public static String key(String name) {
        List<String> parts = new ArrayList<>();
        for (String part : name.split("/", -1)) {
            parts.add(withoutEnd(part));
        }
        String folded = Normalizer.normalize(String.join("/", parts), Normalizer.Form.NFD)
                .toUpperCase(Locale.ROOT)
                .toLowerCase(Locale.ROOT);
        return Normalizer.normalize(folded, Normalizer.Form.NFC);
    }

    /** Returns those groups of names that are one file on some system, in alphabetical order. */
    public static List<List<String>> collisions(Collection<String> names) {
        Map<String, Set<String>> byKey = new TreeMap<>();
        names.forEach(name ->
                byKey.computeIfAbsent(key(name), none -> new TreeSet<>()).add(name));
        return byKey.values().stream()
                .filter(group -> group.size() > 1)
                .map(List::copyOf)
                .toList();
    }

    /**
     * Returns a good name for each of some ids. An id that is a good name and collides with no other is its own name;
     * others get a mark made of the id, so that no two share a file, whichever order they come in.
     *
     * @param ids ids or other texts, no two equal
     */
    public static Map<String, String> of(Collection<String> ids) {
        Set<String> colliding = new TreeSet<>();
        collisions(ids).forEach(colliding::addAll);
        Map<String, String> names = new LinkedHashMap<>();
        for (String id : ids) {
            names.put(requireNonNull(id, "id"), colliding.contains(id) ? marked(id) : of(id));
        }
        return names;
    }

    /** Returns a good name for one id: itself if that is good, else one with a mark. */
    public static String of(String id) {
        return problems(id).isEmpty() ? id : marked(id);
    }

    /** Returns a name with a mark made of the id, short enough for an extension to follow. */
    private static String marked(String id) {
        StringBuilder plain = new StringBuilder();
        id.chars().forEach(c -> plain.append(c < ' ' || c == 0x7F || FORBIDDEN.indexOf(c) >= 0 ? '-' : (char) c));
        String stem = withoutEnd(plain.toString());
        // the mark goes before the first dot, since a device's name counts up to there
        int dot = stem.indexOf('.');
        String first = dot < 0 ? stem : stem.substring(0, dot);
        String rest = dot < 0 ? "" : stem.substring(dot);
        while (bytes(first) + bytes(rest) > MAX_BYTES - 64) {
            if (rest.isEmpty()) {
                first = shorter(first);
            } else {
                rest = shorter(rest);
            }
        }
        return first + "~" + mark(id) + withoutEnd(rest);
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }

    private static String shorter(String text) {
        return text.substring(0, text.offsetByCodePoints(text.length(), -1));
    }

    /** Returns some digits made of a text. */
    static String mark(String id) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(id.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash).substring(0, MARK_DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 must be there on every Java platform", e);
        }
    }
}
