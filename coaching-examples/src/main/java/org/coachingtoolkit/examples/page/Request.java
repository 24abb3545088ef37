package org.coachingtoolkit.examples.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.coachingtoolkit.core.common.Language;

/**
 * What the browser asks for.
 *
 * @param path the path of the address
 * @param query what stands behind it
 * @param form what was posted; empty for a page that is only asked for
 * @param language the language of the answer
 */
record Request(String path, Form query, Form form, Language language) {
    /** Returns the page with its query but for the language, as an address within this server. */
    String here() {
        StringBuilder here = new StringBuilder(path);
        char sign = '?';
        for (Map.Entry<String, List<String>> field : query.fields().entrySet()) {
            for (String value : field.getValue()) {
                if (!field.getKey().equals("language")) {
                    here.append(sign)
                            .append(encoded(field.getKey()))
                            .append('=')
                            .append(encoded(value));
                    sign = '&';
                }
            }
        }
        return here.toString();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** Returns what the query says about something, if it does. */
    Optional<String> asked(String name) {
        return query.value(name);
    }
}
