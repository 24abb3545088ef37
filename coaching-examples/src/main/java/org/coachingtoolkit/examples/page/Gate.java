package org.coachingtoolkit.examples.page;

import com.sun.net.httpserver.Headers;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.Set;

/**
 * Who is let in: the browser of this machine that has opened the address with the key, asking under the name of this
 * machine, and sending forms from these pages only.
 */
final class Gate {
    private static final int KEY_BYTES = 24;

    private final String key = random();
    private final String ticket = random();
    private final String cookie;
    private final Set<String> hosts;

    Gate(int port) {
        this.cookie = "coaching-" + port;
        this.hosts = Set.of("127.0.0.1:" + port, "localhost:" + port);
    }

    private static String random() {
        byte[] bytes = new byte[KEY_BYTES];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** Returns what stands in the first address. */
    String key() {
        return key;
    }

    /** Returns whether a key is that of the first address. */
    boolean opensWith(String given) {
        return isSame(key, given);
    }

    /** Returns the cookie that the browser shows from then on. */
    String ticket() {
        return cookie + "=" + ticket + "; Path=/; HttpOnly; SameSite=Strict";
    }

    /**
     * Makes sure that the request was made under the name of this machine, which a page elsewhere cannot bring about.
     *
     * @throws Refusal if it was not
     */
    void requireHost(Headers headers) {
        List<String> given = headers.getOrDefault("Host", List.of());
        if (given.size() != 1 || !hosts.contains(given.get(0))) {
            throw new Refusal(403, "host");
        }
    }

    /**
     * Makes sure that the browser has come by the first address.
     *
     * @throws Refusal if it has not
     */
    void requireTicket(Headers headers) {
        if (!isSame(ticket, cookie(headers, cookie))) {
            throw new Refusal(403, "key");
        }
    }

    /**
     * Makes sure that a form was sent from one of these pages.
     *
     * @throws Refusal if it was not
     */
    void requireOrigin(Headers headers) {
        List<String> given = headers.getOrDefault("Origin", List.of());
        if (given.size() != 1 || !given.get(0).equals("http://" + headers.getFirst("Host"))) {
            throw new Refusal(403, "origin");
        }
    }

    /** Returns the value of a cookie; empty if there is none. */
    static String cookie(Headers headers, String name) {
        for (String line : headers.getOrDefault("Cookie", List.of())) {
            for (String pair : line.split(";", -1)) {
                String each = pair.strip();
                if (each.startsWith(name + "=")) {
                    return each.substring(name.length() + 1);
                }
            }
        }
        return "";
    }

    private static boolean isSame(String wanted, String given) {
        return MessageDigest.isEqual(wanted.getBytes(StandardCharsets.UTF_8), given.getBytes(StandardCharsets.UTF_8));
    }
}
