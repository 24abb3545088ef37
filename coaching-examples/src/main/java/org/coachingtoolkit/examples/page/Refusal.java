package org.coachingtoolkit.examples.page;

import java.util.Map;

/** Says why a request is not served, in the words of {@link PageText} and with the status of HTTP. */
final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int status;
    private final String key;
    private final transient Map<String, ?> arguments;

    /**
     * Creates a refusal.
     *
     * @param key the text that says why, without {@code refusal.}
     */
    Refusal(int status, String key, Map<String, ?> arguments) {
        super(key, null, false, false);
        this.status = status;
        this.key = key;
        this.arguments = arguments;
    }

    Refusal(int status, String key) {
        this(status, key, Map.of());
    }

    int status() {
        return status;
    }

    String key() {
        return key;
    }

    Map<String, ?> arguments() {
        return arguments;
    }
}
