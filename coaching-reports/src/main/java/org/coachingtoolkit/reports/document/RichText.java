package org.coachingtoolkit.reports.document;

import static java.util.Objects.requireNonNull;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Words with their emphasis, languages, links and places to fill in; one paragraph's worth.
 *
 * @param parts the parts in the order of reading; may be empty
 */
public record RichText(List<Inline> parts) {
    /** No words. */
    public static final RichText EMPTY = new RichText(List.of());

    private static final int FIELD_WIDTH = 30;

    /** Copies the parts. */
    public RichText {
        parts = List.copyOf(requireNonNull(parts, "parts"));
    }

    /** Returns plain words. */
    public static RichText of(String text) {
        requireNonNull(text, "text");
        return text.isEmpty() ? EMPTY : new RichText(List.of(Run.of(text)));
    }

    /** Returns the parts one after another. */
    public static RichText of(Inline... parts) {
        return new RichText(List.of(parts));
    }

    /** Returns bold words. */
    public static RichText bold(String text) {
        return of(Run.bold(text));
    }

    /** Returns one place to write by hand, of a usual length. */
    public static RichText blank(String purpose) {
        return of(new BlankField(purpose, FIELD_WIDTH));
    }

    static List<RichText> lines(String... lines) {
        return Arrays.stream(lines).map(RichText::of).toList();
    }

    /** Returns the characters without their emphasis, places to fill in as underscores. */
    public String plain() {
        return parts.stream().map(Inline::text).collect(Collectors.joining());
    }
}
