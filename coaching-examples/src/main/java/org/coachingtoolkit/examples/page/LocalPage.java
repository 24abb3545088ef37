package org.coachingtoolkit.examples.page;

import static java.util.Objects.requireNonNull;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.coachingtoolkit.core.common.Language;
import org.jspecify.annotations.Nullable;

/**
 * The page, served to the browser of this machine until it is closed. Whoever does not know the key in its address gets
 * nothing; nothing is kept but what is saved.
 */
public final class LocalPage implements Closeable {
    /** The largest body of a request, in bytes. */
    static final int LARGEST = 64 << 20;

    /** How much of a larger one is still taken in, so that the browser hears the answer. */
    private static final long DRAINED = 512L << 20;

    private static final int THREADS = 32;
    private static final int SECONDS_FOR_A_REQUEST = 60;
    private static final String LANGUAGE = "coaching-language";

    private final HttpServer server;
    private final ExecutorService threads;
    private final Gate gate;
    private final Site site;
    private final @Nullable Language first;
    private final Consumer<Throwable> failures;
    private final CountDownLatch ended = new CountDownLatch(1);

    private LocalPage(HttpServer server, PageSettings settings, Consumer<Throwable> failures) {
        this.server = server;
        this.gate = new Gate(server.getAddress().getPort());
        this.first = settings.language();
        this.failures = failures;
        this.site = new Site(settings.today(), ended::countDown);
        this.threads = threads();
    }

    /**
     * Opens the page.
     *
     * @param failures is told what should not have happened while pages were made
     * @throws IOException if the file cannot be read or the port is taken
     */
    public static LocalPage open(PageSettings settings, Consumer<Throwable> failures) throws IOException {
        requireNonNull(failures, "failures");
        // read by the server as its class is loaded: answers at once, and nobody holds a thread for long
        System.setProperty("sun.net.httpserver.nodelay", "true");
        System.setProperty("sun.net.httpserver.maxReqTime", String.valueOf(SECONDS_FOR_A_REQUEST));
        Path path = settings.file();
        byte[] bytes = path == null ? new byte[0] : Files.readAllBytes(path);
        HttpServer server = HttpServer.create(
                new InetSocketAddress(InetAddress.getByAddress(new byte[] {127, 0, 0, 1}), settings.port()), 0);
        LocalPage page = new LocalPage(server, settings, failures);
        if (path != null) {
            page.site.begin(path, bytes);
        }
        server.createContext("/", page::handle);
        server.setExecutor(page.threads);
        server.start();
        return page;
    }

    private static ExecutorService threads() {
        ThreadPoolExecutor threads = new ThreadPoolExecutor(
                THREADS, THREADS, SECONDS_FOR_A_REQUEST, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), work -> {
                    Thread thread = new Thread(work, "page");
                    thread.setDaemon(true);
                    return thread;
                });
        threads.allowCoreThreadTimeOut(true);
        return threads;
    }

    /** Returns the address with the key, to be opened in a browser of this machine. */
    public URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/?key=" + gate.key());
    }

    /** Returns in words where the page is and how it ends. */
    public String greeting(Language language) {
        return PageText.ALL.text(language, "terminal", Map.of("address", address()));
    }

    /** Waits until the page is ended by the button on it. */
    public void awaitEnd() throws InterruptedException {
        ended.await();
    }

    /** Ends the page; what is being answered still goes out. */
    @Override
    public void close() {
        threads.shutdown();
        try {
            threads.awaitTermination(1, TimeUnit.SECONDS);
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
        // the server itself would wait its whole time also where nothing is being answered
        server.stop(0);
        threads.shutdownNow();
        ended.countDown();
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            Response response;
            try {
                response = answer(exchange);
            } catch (Refusal refusal) {
                drain(exchange);
                response = site.refused(refusal, language(exchange));
            } catch (IOException | RuntimeException failure) {
                failures.accept(failure);
                response = site.failed(failure, language(exchange));
            } catch (OutOfMemoryError tooLarge) {
                response = site.refused(new Refusal(413, "memory"), language(exchange));
            }
            send(exchange, response);
        }
    }

    private Response answer(HttpExchange exchange) throws IOException {
        Headers headers = exchange.getRequestHeaders();
        gate.requireHost(headers);
        String path = Optional.ofNullable(exchange.getRequestURI().getPath()).orElse("");
        String method = exchange.getRequestMethod();
        boolean posted = method.equals("POST");
        if (!posted && !method.equals("GET") && !method.equals("HEAD")) {
            throw new Refusal(405, "method");
        }
        Form query = Form.ofQuery(
                Optional.ofNullable(exchange.getRequestURI().getRawQuery()).orElse(""));
        if (!posted
                && path.equals("/")
                && query.value("key").filter(gate::opensWith).isPresent()) {
            return site.entered(language(exchange)).header("Set-Cookie", gate.ticket());
        }
        Optional<Response> open = posted ? Optional.empty() : Site.open(path);
        if (open.isPresent()) {
            return open.get();
        }
        gate.requireTicket(headers);
        Request asked = new Request(path, query, Form.EMPTY, language(exchange));
        Optional<Language> chosen = asked.asked("language").flatMap(LocalPage::spoken);
        if (!posted && chosen.isPresent() && site.shows(path)) {
            return Response.to(asked.here())
                    .header("Set-Cookie", LANGUAGE + "=" + chosen.get().code() + "; Path=/; HttpOnly; SameSite=Strict");
        }
        if (!posted) {
            return site.answer(false, asked);
        }
        gate.requireOrigin(headers);
        return site.answer(true, new Request(path, query, form(exchange), asked.language()));
    }

    private static Form form(HttpExchange exchange) throws IOException {
        Headers headers = exchange.getRequestHeaders();
        String type = Optional.ofNullable(headers.getFirst("Content-Type")).orElse("");
        String plain = type.toLowerCase(Locale.ROOT);
        if (length(headers) > LARGEST) {
            throw new Refusal(413, "too-large", Map.of("megabytes", LARGEST >> 20));
        }
        byte[] body = exchange.getRequestBody().readNBytes(LARGEST);
        if (plain.startsWith("multipart/form-data")) {
            return Multipart.read(type, body);
        } else if (plain.startsWith("application/x-www-form-urlencoded")) {
            return Form.ofQuery(new String(body, StandardCharsets.ISO_8859_1));
        }
        throw new Refusal(415, "form");
    }

    private static long length(Headers headers) {
        try {
            long length = Long.parseLong(
                    Optional.ofNullable(headers.getFirst("Content-Length")).orElse("-1"));
            if (length >= 0) {
                return length;
            }
        } catch (NumberFormatException notSaid) {
            // as if nothing were said
        }
        throw new Refusal(411, "form");
    }

    /** Takes in what is left of a body, so that the answer is read and not lost with the connection. */
    private static void drain(HttpExchange exchange) throws IOException {
        InputStream rest = exchange.getRequestBody();
        byte[] some = new byte[1 << 16];
        long drained = 0;
        int read = rest.read(some);
        while (read >= 0 && drained < DRAINED) {
            drained += read;
            read = rest.read(some);
        }
    }

    /** Returns the language that was chosen on the page, else the one to begin with, else the browser's, else English. */
    private Language language(HttpExchange exchange) {
        Headers headers = exchange.getRequestHeaders();
        return spoken(Gate.cookie(headers, LANGUAGE))
                .or(() -> Optional.ofNullable(first))
                .or(() -> accepted(
                        Optional.ofNullable(headers.getFirst("Accept-Language")).orElse("")))
                .orElse(Language.EN);
    }

    private static Optional<Language> spoken(String code) {
        return Language.of(Locale.forLanguageTag(code));
    }

    private static Optional<Language> accepted(String header) {
        List<Locale.LanguageRange> ranges;
        try {
            ranges = Locale.LanguageRange.parse(header);
        } catch (IllegalArgumentException notAList) {
            return Optional.empty();
        }
        return ranges.stream()
                .map(range -> Language.of(Locale.forLanguageTag(range.getRange())))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static void send(HttpExchange exchange, Response response) throws IOException {
        response.headers().forEach(exchange.getResponseHeaders()::set);
        byte[] body = response.body();
        boolean bodiless = body.length == 0 || exchange.getRequestMethod().equals("HEAD");
        exchange.sendResponseHeaders(response.status(), bodiless ? -1 : body.length);
        if (!bodiless) {
            try (OutputStream out = exchange.getResponseBody()) {
                out.write(body);
            }
        }
    }
}
