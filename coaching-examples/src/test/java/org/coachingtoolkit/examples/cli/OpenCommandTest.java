package org.coachingtoolkit.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.coachingtoolkit.core.common.Language;
import org.coachingtoolkit.examples.ExampleProgrammes;
import org.coachingtoolkit.examples.page.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OpenCommandTest {
    @TempDir
    Path folder;

    /** Opens the page, looks who greets, and ends it as a visitor does. */
    private static void opens(String greeting, String... arguments) throws IOException {
        List<String> open = new ArrayList<>(List.of("open", "--no-browser"));
        open.addAll(List.of(arguments));
        try (PipedOutputStream out = new PipedOutputStream();
                BufferedReader printed =
                        new BufferedReader(new InputStreamReader(new PipedInputStream(out), StandardCharsets.UTF_8))) {
            CompletableFuture<Integer> exit = CompletableFuture.supplyAsync(() -> Coaching.run(
                    new PrintStream(out, true, StandardCharsets.UTF_8),
                    new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8),
                    open.toArray(String[]::new)));
            assertThat(printed.readLine()).isEqualTo(greeting);
            printed.readLine();

            Visitor visitor = Visitor.of(URI.create(printed.readLine().strip()));
            assertThat(visitor.post("/end").statusCode()).isEqualTo(200);

            assertThat(exit.join()).isEqualTo(Coaching.FINE);
        }
    }

    @Test
    void printsTheAddressAndEndsByTheButtonOnThePage() throws IOException {
        opens("The page is open at", "--lang", "en");
    }

    @Test
    void speaksTheLanguageOfTheProgramme() throws IOException {
        Path file = Files.write(folder.resolve("p.json"), ExampleProgrammes.file(Language.RU));

        opens("Страница открыта по адресу", file.toString());
    }

    @Test
    void whatCannotBeOpenedIsSaidInOneSentence() throws IOException {
        assertThat(CommandLineRun.of("open", "--no-browser", folder.resolve("none.xlsx"))
                        .err())
                .startsWith("coaching: there is no file ");
        assertThat(CommandLineRun.of("open", "--no-browser", "--port", "70000").err())
                .isEqualTo("coaching: --port is 0 to 65535, not 70000.\n");
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByAddress(new byte[] {127, 0, 0, 1}))) {
            CommandLineRun run = CommandLineRun.of("open", "--no-browser", "--port", taken.getLocalPort());
            assertThat(run.err()).contains("is taken");
            assertThat(run.exitCode()).isEqualTo(Coaching.UNUSABLE);
        }
    }
}
