package org.coachingtoolkit.examples.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** What the browser gets. */
final class Response {
    /** No script, nothing from elsewhere, no frame but the preview of a paper. */
    private static final String PAGE_POLICY = "default-src 'none'; style-src 'self'; img-src 'self'; frame-src 'self';"
            + " form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    /** A paper has its style in itself. */
    private static final String PAPER_POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:;"
            + " base-uri 'none'; form-action 'none'; frame-ancestors 'self'";

    private final int status;
    private final byte[] body;
    private final Map<String, String> headers = new LinkedHashMap<>();

    private Response(int status, String type, byte[] body, String policy) {
        this.status = status;
        this.body = body;
        header("Content-Type", type);
        header("Content-Security-Policy", policy);
        header("X-Content-Type-Options", "nosniff");
        header("Referrer-Policy", "same-origin");
        header("Cross-Origin-Opener-Policy", "same-origin");
        header("Cross-Origin-Resource-Policy", "same-origin");
        header("Cache-Control", "no-store");
        // a connection that is kept may be closed just as the browser sends a form on it, which then gets no answer
        header("Connection", "close");
    }

    static Response page(int status, Html page) {
        return new Response(
                status, "text/html; charset=utf-8", page.toString().getBytes(StandardCharsets.UTF_8), PAGE_POLICY);
    }

    /** Returns a paper as a page of its own. */
    static Response paper(byte[] page) {
        return new Response(200, "text/html; charset=utf-8", page, PAPER_POLICY);
    }

    static Response style(String style) {
        return new Response(200, "text/css; charset=utf-8", style.getBytes(StandardCharsets.UTF_8), PAGE_POLICY);
    }

    static Response nothing() {
        return new Response(204, "text/plain", new byte[0], PAGE_POLICY);
    }

    /** Sends the browser to another page. */
    static Response to(String address) {
        return new Response(303, "text/plain; charset=utf-8", new byte[0], PAGE_POLICY).header("Location", address);
    }

    /** Returns a file to be kept under a name. */
    static Response file(String name, String type, byte[] contents) {
        StringBuilder plain = new StringBuilder();
        name.codePoints()
                .map(c -> c < ' ' || c > '~' || c == '"' || c == '\\' ? '_' : c)
                .forEach(plain::appendCodePoint);
        String encoded = URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
        return new Response(200, type, contents, PAGE_POLICY)
                .header("Content-Disposition", "attachment; filename=\"" + plain + "\"; filename*=UTF-8''" + encoded);
    }

    Response header(String name, String value) {
        headers.put(name, value);
        return this;
    }

    int status() {
        return status;
    }

    byte[] body() {
        return body.clone();
    }

    Map<String, String> headers() {
        return headers;
    }
}
