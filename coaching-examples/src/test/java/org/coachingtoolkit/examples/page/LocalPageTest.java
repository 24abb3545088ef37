package org.coachingtoolkit.examples.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.coachingtoolkit.core.common.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who is let in, and what is refused. */
class LocalPageTest extends OpenPages {
    @Test
    void nobodyGetsAnythingWithoutTheKey() {
        Visitor stranger = new Visitor(open());

        assertThat(stranger.get("/").statusCode()).isEqualTo(403);
        assertThat(stranger.get("/?key=guessed").statusCode()).isEqualTo(403);
        assertThat(stranger.post("/example").statusCode()).isEqualTo(403);
        assertThat(stranger.get("/nowhere").statusCode()).isEqualTo(403);
        assertThat(Visitor.parsed(stranger.get("/year")).text()).contains("Open the address that the program printed");
    }

    @Test
    void theKeyGivesACookieThatStaysHere() {
        LocalPage page = open();

        HttpResponse<byte[]> entered =
                new Visitor(page).get("/?" + page.address().getQuery());

        assertThat(entered.headers().firstValue("Set-Cookie").orElseThrow())
                .contains(
                        "HttpOnly",
                        "SameSite=Strict",
                        "coaching-" + page.address().getPort());
        assertThat(Visitor.of(page).page("/").first("title")).isEqualTo("Your file – Coaching Toolkit");
    }

    @Test
    void anotherNameOfThisMachineIsRefused() throws IOException {
        LocalPage page = open();

        assertThat(raw(
                        page,
                        "GET / HTTP/1.1\r\nHost: evil.example:" + page.address().getPort() + "\r\n\r\n"))
                .startsWith("HTTP/1.1 403");
        assertThat(raw(page, "GET / HTTP/1.0\r\n\r\n")).contains(" 403 ");
        assertThat(raw(page, "GET /style.css HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n"))
                .startsWith("HTTP/1.1 403");
    }

    private static String raw(LocalPage page, String request) throws IOException {
        try (Socket socket =
                new Socket(InetAddress.getLoopbackAddress(), page.address().getPort())) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            socket.getOutputStream().flush();
            return new String(socket.getInputStream().readNBytes(300), StandardCharsets.UTF_8);
        }
    }

    @Test
    void aFormFromElsewhereChangesNothing() {
        Visitor visitor = Visitor.of(open());

        for (String origin : List.of("http://evil.example", "null", "https://127.0.0.1")) {
            assertThat(visitor.send(visitor.request("/example")
                                    .header("Origin", origin)
                                    .header("Content-Type", "application/x-www-form-urlencoded")
                                    .POST(BodyPublishers.ofString("")))
                            .statusCode())
                    .as(origin)
                    .isEqualTo(403);
        }
        assertThat(visitor.send(visitor.request("/example").POST(BodyPublishers.noBody()))
                        .statusCode())
                .isEqualTo(403);
        assertThat(visitor.get("/year").statusCode()).as("nothing is open").isEqualTo(409);
    }

    @Test
    void everyAnswerForbidsScriptsAndFrames() {
        Visitor visitor = Visitor.of(open());

        for (String path : List.of("/", "/style.css", "/nowhere", "/year")) {
            assertThat(visitor.get(path)
                            .headers()
                            .firstValue("Content-Security-Policy")
                            .orElseThrow())
                    .as(path)
                    .startsWith("default-src 'none'")
                    .contains("frame-ancestors 'none'")
                    .doesNotContain("script", "unsafe", "http");
            assertThat(visitor.get(path).headers().firstValue("X-Content-Type-Options"))
                    .contains("nosniff");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/nowhere", "/../../etc/passwd", "/%2e%2e/%2e%2e/etc/passwd", "/page.css", "/year/"})
    void whatIsNotThereIsSaidOnAPage(String path) {
        HttpResponse<byte[]> response = Visitor.of(open()).get(path);

        assertThat(response.statusCode()).isEqualTo(404);
        assertThat(Visitor.parsed(response).first("h1")).isEqualTo("That did not work");
        assertThat(Visitor.parsed(response).all("nav.ways a")).hasSize(6);
        assertThat(Visitor.parsed(response).all("main a[href=/]")).containsExactly("Back to the file");
        assertThat(response.headers().firstValue("Location")).isEmpty();
    }

    @Test
    void nobodyIsSentElsewhere() {
        assertThat(Visitor.of(open())
                        .get("//evil.example/?language=ru")
                        .headers()
                        .firstValue("Location"))
                .contains("/");
    }

    @Test
    void otherMethodsAreRefused() {
        Visitor visitor = Visitor.of(open());

        assertThat(visitor.send(visitor.request("/").DELETE()).statusCode()).isEqualTo(405);
        assertThat(visitor.post("/year").statusCode()).isEqualTo(405);
        assertThat(visitor.get("/apply").statusCode()).isEqualTo(405);
        assertThat(visitor.send(visitor.request("/").method("HEAD", BodyPublishers.noBody()))
                        .statusCode())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/questions",
                "/year",
                "/record",
                "/session?id=s-001",
                "/goals",
                "/papers",
                "/papers.zip?as=pdf",
                "/paper?name=schedule",
                "/file?as=own",
                "/change"
            })
    void withoutAFileThePagesSaySo(String path) {
        HttpResponse<byte[]> response = Visitor.of(open()).get(path);

        assertThat(response.statusCode()).isEqualTo(409);
        assertThat(Visitor.parsed(response).all("main a[href=/]").size()).isEqualTo(1);
        assertThat(Visitor.parsed(response).all("nav.ways a")).hasSize(6);
    }

    @Test
    void whatIsTooLargeOrHasNoLengthIsRefusedWithAPage() {
        Visitor visitor = Visitor.of(open());

        HttpResponse<byte[]> large = visitor.send(
                "multipart/form-data; boundary=x", BodyPublishers.ofByteArray(new byte[LocalPage.LARGEST + 1]));
        assertThat(large.statusCode()).isEqualTo(413);
        assertThat(Visitor.parsed(large).text()).contains("larger than 64 MB");

        HttpResponse<byte[]> chunked = visitor.send(
                "multipart/form-data; boundary=x",
                BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(new byte[100_000])));
        assertThat(chunked.statusCode()).isEqualTo(411);
        assertThat(visitor.page("/").first("h1")).isEqualTo("Your file");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "--x",
                "--x--",
                "--x\r\n\r\n\r\n--x--",
                "--x\r\nContent-Disposition: form-data\r\n\r\na\r\n--x--",
                "--x\r\nContent-Disposition: form-data; name=\"files\"; filename=\"a\"\r\n\r\nno end"
            })
    void aFormThatIsNoneIsRefused(String body) {
        HttpResponse<byte[]> response =
                Visitor.of(open()).send("multipart/form-data; boundary=x", BodyPublishers.ofString(body));

        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(Visitor.parsed(response).first("h1")).isEqualTo("That did not work");
    }

    @Test
    void strangeFilesAreAskedAboutAndReplaceNothing() throws IOException {
        Visitor visitor = Visitor.of(open(example(Language.EN), Language.EN));
        byte[] half = Arrays.copyOf("PK\u0003\u0004".getBytes(StandardCharsets.US_ASCII), 5000);

        for (byte[] strange : List.of(
                new byte[0],
                new byte[100_000],
                half,
                "%PDF-1.7".getBytes(StandardCharsets.US_ASCII),
                "<html><script>alert(1)</script>".getBytes(StandardCharsets.US_ASCII),
                "[".repeat(100_000).getBytes(StandardCharsets.US_ASCII))) {
            Shown page = visitor.upload("../..\\\u202Eevil<script>.exe", strange);
            assertThat(page.text()).doesNotContain("should not have happened");
            assertThat(page.all("script")).isEmpty();
            assertThat(page.all("form[action=/apply]")).isEmpty();
        }
        assertThat(visitor.page("/").first("h2")).isEqualTo("school-en.json");
    }

    @Test
    void strangeValuesInFormsAreRefused() throws IOException {
        Visitor visitor = Visitor.of(open(example(Language.EN), Language.EN));
        String version = visitor.page("/session?id=s-005").version();

        assertThat(visitor.post("/new", "kind", "CASTLE").statusCode()).isEqualTo(400);
        assertThat(visitor.post("/record", "version", "x", "id", "s-005", "what", "hold")
                        .statusCode())
                .isEqualTo(400);
        assertThat(visitor.post("/record", "version", version, "id", "s-005", "what", "burn")
                        .statusCode())
                .isEqualTo(400);
        for (String day : List.of("", "31.02.2026", "2026-02-31")) {
            assertThat(visitor.post("/record", "version", version, "id", "s-005", "what", "move", "day", day)
                            .statusCode())
                    .as(day)
                    .isEqualTo(400);
        }
        Shown unknown = visitor.follow("/record", "version", version, "id", "s-999", "what", "hold");
        assertThat(unknown.all("form[action=/apply]")).isEmpty();
        Shown far = visitor.follow("/record", "version", version, "id", "s-005", "what", "move", "day", "9999-12-31");
        assertThat(far.text()).doesNotContain("should not have happened");
    }

    @Test
    void thoseWhoDoNotFinishKeepNobodyOut() throws IOException {
        LocalPage page = open();
        List<Socket> slow = new ArrayList<>();
        try {
            for (int i = 0; i < 8; i++) {
                Socket socket = new Socket(
                        InetAddress.getLoopbackAddress(), page.address().getPort());
                slow.add(socket);
                socket.getOutputStream()
                        .write(("POST /upload HTTP/1.1\r\nHost: 127.0.0.1:"
                                        + page.address().getPort() + "\r\nContent-Length: 1000\r\n\r\nhalf")
                                .getBytes(StandardCharsets.US_ASCII));
                socket.getOutputStream().flush();
            }

            assertThat(Visitor.of(page).page("/").first("h1")).isEqualTo("Your file");
        } finally {
            for (Socket socket : slow) {
                socket.close();
            }
        }
    }
}
