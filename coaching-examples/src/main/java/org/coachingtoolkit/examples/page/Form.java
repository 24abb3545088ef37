package org.coachingtoolkit.examples.page;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.StringTokenizer;

/**
 * What a form or the query of an address says.
 *
 * @param fields the values of each field, in the order in which they came
 * @param files the files that were chosen
 */
record Form(Map<String, List<String>> fields, List<Upload> files) {
    static final Form EMPTY = new Form(Map.of(), List.of());

    /** More fields than the longest of our forms has. */
    private static final int MOST = 40_000;

    /**
     * A file that was chosen.
     *
     * @param name its name, without folders
     */
    @SuppressWarnings("ArrayRecordComponent") // never changed, compared by nobody
    record Upload(String name, byte[] bytes) {}

    /**
     * Reads fields as a query and a plain form hold them.
     *
     * @throws Refusal if they are not written as such, or too many
     */
    static Form ofQuery(String query) {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        StringTokenizer pairs = new StringTokenizer(query, "&");
        if (pairs.countTokens() > MOST) {
            throw new Refusal(400, "form");
        }
        while (pairs.hasMoreTokens()) {
            String pair = pairs.nextToken();
            int is = pair.indexOf('=');
            String name = decoded(is < 0 ? pair : pair.substring(0, is));
            fields.computeIfAbsent(name, first -> new ArrayList<>()).add(is < 0 ? "" : decoded(pair.substring(is + 1)));
        }
        return new Form(fields, List.of());
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notEncoded) {
            throw new Refusal(400, "form");
        }
    }

    /** Returns the first value of a field, if it has one that is not blank. */
    Optional<String> value(String name) {
        return all(name).stream().findFirst().map(String::strip).filter(value -> !value.isEmpty());
    }

    /** Returns all values of a field. */
    List<String> all(String name) {
        return fields.getOrDefault(name, List.of());
    }

    /** Returns whether a box was ticked. */
    boolean has(String name) {
        return value(name).isPresent();
    }
}
