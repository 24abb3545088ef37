package org.coachingtoolkit.examples.page;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads a form that carries files (RFC 7578), in memory: whoever calls has bounded the body. In time that grows with its
 * length only.
 */
final class Multipart {
    private static final Pattern BOUNDARY =
            Pattern.compile(";\\s*boundary=(?:\"([^\"\\r\\n]{1,70})\"|([^\\s;\"]{1,70}))", Pattern.CASE_INSENSITIVE);
    private static final Pattern PARAMETER = Pattern.compile(";\\s*(name|filename)=\"([^\"]*)\"");
    private static final byte[] END_OF_HEAD = {'\r', '\n', '\r', '\n'};
    private static final int LONGEST_HEAD = 8192;
    private static final int LONGEST_NAME = 120;
    private static final int LONGEST_EXTENSION = 10;
    private static final int MOST_PARTS = 200;

    private final byte[] body;
    private final byte[] delimiter;
    private final Map<String, List<String>> fields = new LinkedHashMap<>();
    private final List<Form.Upload> files = new ArrayList<>();

    private Multipart(byte[] body, String boundary) {
        this.body = body;
        this.delimiter = ("\r\n--" + boundary).getBytes(StandardCharsets.ISO_8859_1);
    }

    /**
     * Reads a form.
     *
     * @param type the content type of the request, with the boundary
     * @throws Refusal if the body is not such a form
     */
    static Form read(String type, byte[] body) {
        Matcher boundary = BOUNDARY.matcher(type);
        if (!boundary.find()) {
            throw new Refusal(400, "form");
        }
        return new Multipart(body, Optional.ofNullable(boundary.group(1)).orElseGet(() -> boundary.group(2))).form();
    }

    private Form form() {
        byte[] first = Arrays.copyOfRange(delimiter, 2, delimiter.length);
        if (!isAt(0, first)) {
            throw new Refusal(400, "form");
        }
        int at = first.length;
        for (int parts = 0; !isAt(at, new byte[] {'-', '-'}); parts++) {
            int head = at + 2;
            int end = find(END_OF_HEAD, head - 2, Math.min(body.length, head + LONGEST_HEAD));
            int next = end < 0 ? -1 : find(delimiter, end + 2, body.length);
            if (!isAt(at, new byte[] {'\r', '\n'}) || next < 0 || parts == MOST_PARTS) {
                throw new Refusal(400, "form");
            }
            part(
                    new String(body, head, Math.max(0, end - head), StandardCharsets.UTF_8),
                    Arrays.copyOfRange(body, Math.min(end + 4, next), next));
            at = next + delimiter.length;
        }
        return new Form(fields, List.copyOf(files));
    }

    private void part(String head, byte[] content) {
        String disposition = head.lines()
                .filter(line -> line.toLowerCase(Locale.ROOT).startsWith("content-disposition:"))
                .findFirst()
                .orElseThrow(() -> new Refusal(400, "form"));
        String name = null;
        String file = null;
        Matcher parameters = PARAMETER.matcher(disposition);
        while (parameters.find()) {
            if (parameters.group(1).equals("name")) {
                name = decoded(parameters.group(2));
            } else {
                file = decoded(parameters.group(2));
            }
        }
        if (name == null) {
            throw new Refusal(400, "form");
        }
        keep(name, file, content);
    }

    private void keep(String name, @Nullable String file, byte[] content) {
        if (file == null) {
            fields.computeIfAbsent(name, first -> new ArrayList<>()).add(new String(content, StandardCharsets.UTF_8));
        } else if (!file.isEmpty() || content.length > 0) {
            files.add(new Form.Upload(plain(file), content));
        }
    }

    /** Browsers write these three so that they cannot end the name or the line. */
    private static String decoded(String text) {
        return text.replace("%22", "\"").replace("%0D", "\r").replace("%0A", "\n");
    }

    /** Returns the name of a file without folders and without what cannot be shown. */
    static String plain(String name) {
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        StringBuilder plain = new StringBuilder();
        last.codePoints()
                .filter(c -> Character.isLetterOrDigit(c)
                        || (c >= ' ' && c < 0x7F && "\"<>|:*?".indexOf(c) < 0)
                        || "«»—–№’".indexOf(c) >= 0
                        || Character.getType(c) == Character.NON_SPACING_MARK)
                .forEach(plain::appendCodePoint);
        String kept = shortened(plain.toString()).strip();
        return kept.isEmpty() || kept.startsWith(".") ? "file" + kept : kept;
    }

    /** Returns a name that is not too long, with its extension, which says what kind of file it is. */
    private static String shortened(String name) {
        if (name.length() <= LONGEST_NAME) {
            return name;
        }
        int dot = name.lastIndexOf('.');
        String extension = dot > 0 && name.length() - dot <= LONGEST_EXTENSION ? name.substring(dot) : "";
        int to = LONGEST_NAME - extension.length() - 1;
        return name.substring(0, Character.isHighSurrogate(name.charAt(to - 1)) ? to - 1 : to)
                        .strip() + "…" + extension;
    }

    private int find(byte[] sought, int from, int to) {
        for (int i = from; i <= to - sought.length; i++) {
            if (isAt(i, sought)) {
                return i;
            }
        }
        return -1;
    }

    private boolean isAt(int at, byte[] sought) {
        return at >= 0
                && at <= body.length - sought.length
                && Arrays.equals(body, at, at + sought.length, sought, 0, sought.length);
    }
}
