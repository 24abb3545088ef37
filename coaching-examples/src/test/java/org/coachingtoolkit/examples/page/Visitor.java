package org.coachingtoolkit.examples.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Somebody at a browser, without the browser: keeps the cookies, follows where forms lead. */
public final class Visitor {
    private static final String BOUNDARY = "----boundary7MA4YWxkTrZu0gW";

    private final HttpClient client = HttpClient.newHttpClient();
    private final Map<String, String> cookies = new LinkedHashMap<>();
    private final URI base;
    private String accepted = "en-GB,en;q=0.9";

    Visitor(LocalPage page) {
        this(page.address());
    }

    private Visitor(URI address) {
        this.base = address.resolve("/");
    }

    static Visitor of(LocalPage page) {
        return of(page.address());
    }

    /** Returns a visitor who has opened the first address. */
    public static Visitor of(URI address) {
        Visitor visitor = new Visitor(address);
        HttpResponse<byte[]> entered = visitor.get(address.getPath() + "?" + address.getQuery());
        assertThat(entered.statusCode()).isEqualTo(200);
        return visitor;
    }

    Visitor accepting(String languages) {
        accepted = languages;
        return this;
    }

    String origin() {
        String address = base.toString();
        return address.substring(0, address.length() - 1);
    }

    HttpResponse<byte[]> get(String path) {
        return send(request(path).GET());
    }

    /** Returns a page that must be there, and must be well-formed. */
    Shown page(String path) {
        HttpResponse<byte[]> response = get(path);
        assertThat(response.statusCode()).as(path).isEqualTo(200);
        return parsed(response);
    }

    static Shown parsed(HttpResponse<byte[]> response) {
        return Shown.of(new String(response.body(), StandardCharsets.UTF_8));
    }

    /** Sends a form: names and values in turns. */
    public HttpResponse<byte[]> post(String path, String... fields) {
        StringBuilder form = new StringBuilder();
        for (int i = 0; i < fields.length; i += 2) {
            form.append(i == 0 ? "" : "&")
                    .append(encoded(fields[i]))
                    .append('=')
                    .append(encoded(fields[i + 1]));
        }
        return send(request(path)
                .header("Origin", origin())
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form.toString())));
    }

    /** Sends a form and returns the page that it leads to. */
    Shown follow(String path, String... fields) {
        return followed(post(path, fields));
    }

    /** Chooses a file in a form and returns the page that it leads to. */
    Shown upload(String name, byte[] contents, String... fields) {
        return followed(sendFile(name, contents, fields));
    }

    HttpResponse<byte[]> sendFile(String name, byte[] contents, String... fields) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        for (int i = 0; i < fields.length; i += 2) {
            body.writeBytes(("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + fields[i] + "\"\r\n\r\n"
                            + fields[i + 1] + "\r\n")
                    .getBytes(StandardCharsets.UTF_8));
        }
        body.writeBytes(("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"files\"; filename=\"" + name
                        + "\"\r\nContent-Type: application/octet-stream\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        body.writeBytes(contents);
        body.writeBytes(("\r\n--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return send("multipart/form-data; boundary=" + BOUNDARY, BodyPublishers.ofByteArray(body.toByteArray()));
    }

    /** Chooses several files at once. */
    HttpResponse<byte[]> sendFiles(List<Form.Upload> files) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        for (Form.Upload file : files) {
            body.writeBytes(("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"files\"; filename=\""
                            + file.name() + "\"\r\nContent-Type: application/octet-stream\r\n\r\n")
                    .getBytes(StandardCharsets.UTF_8));
            body.writeBytes(file.bytes());
            body.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
        }
        body.writeBytes(("--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return send("multipart/form-data; boundary=" + BOUNDARY, BodyPublishers.ofByteArray(body.toByteArray()));
    }

    /** Sends whatever it is as an upload. */
    HttpResponse<byte[]> send(String type, BodyPublisher body) {
        return send(request("/upload")
                .header("Origin", origin())
                .header("Content-Type", type)
                .POST(body));
    }

    private Shown followed(HttpResponse<byte[]> response) {
        assertThat(response.statusCode())
                .as(() -> new String(response.body(), StandardCharsets.UTF_8))
                .isEqualTo(303);
        return page(response.headers().firstValue("Location").orElseThrow());
    }

    HttpRequest.Builder request(String path) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(origin() + path)).header("Accept-Language", accepted);
        if (!cookies.isEmpty()) {
            request.header(
                    "Cookie",
                    cookies.entrySet().stream()
                            .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                            .collect(Collectors.joining("; ")));
        }
        return request;
    }

    HttpResponse<byte[]> send(HttpRequest.Builder request) {
        try {
            HttpResponse<byte[]> response = client.send(request.build(), BodyHandlers.ofByteArray());
            response.headers().allValues("Set-Cookie").forEach(cookie -> {
                String pair = cookie.substring(0, cookie.indexOf(';'));
                cookies.put(pair.substring(0, pair.indexOf('=')), pair.substring(pair.indexOf('=') + 1));
            });
            return response;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** Returns the first bytes of a file, as a sign of what it is. */
    static byte[] start(HttpResponse<byte[]> file) {
        return Arrays.copyOf(file.body(), 4);
    }
}
