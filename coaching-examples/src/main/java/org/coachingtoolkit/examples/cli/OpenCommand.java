package org.coachingtoolkit.examples.cli;

import java.awt.AWTError;
import java.awt.Desktop;
import java.io.IOException;
import java.io.PrintWriter;
import java.net.BindException;
import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import org.coachingtoolkit.core.common.Language;
import org.coachingtoolkit.core.file.ProgrammeFile;
import org.coachingtoolkit.examples.page.LocalPage;
import org.coachingtoolkit.examples.page.PageSettings;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code coaching open}: a programme in the browser of this machine. */
@Command(
        name = "open",
        description =
                "Opens a page in the browser of this machine, for all that needs no commands: questions, the year,"
                        + " goals, papers, what became of sessions. Ends with Ctrl-C or by the button on the page.",
        mixinStandardHelpOptions = true)
final class OpenCommand implements Callable<Integer> {
    private static final int LAST_PORT = 0xFFFF;

    @Parameters(
            arity = "0..1",
            paramLabel = "FILE",
            description = "The programme file (XLSX or JSON), which is changed by the button Save only; or a file that"
                    + " the school already has.")
    private @Nullable Path file;

    @Option(names = "--port", paramLabel = "N", defaultValue = "0", description = "The port; without it, a free one.")
    private int port;

    @Option(names = "--no-browser", description = "Only prints the address.")
    private boolean noBrowser;

    @Mixin
    private LanguageOption language;

    @Mixin
    private AsOfOption asOf;

    @Spec
    private CommandSpec spec;

    @SuppressWarnings("NullAway.Init") // picocli sets the fields
    OpenCommand() {}

    @Override
    public Integer call() throws IOException, InterruptedException {
        if (port < 0 || port > LAST_PORT) {
            throw Unusable.of("port", Map.of("last", LAST_PORT, "port", port));
        }
        PrintWriter out = spec.commandLine().getOut();
        PrintWriter err = spec.commandLine().getErr();
        Language spoken = language.asked();
        if (file != null) {
            if (InputFiles.isStandardInput(file)) {
                throw Unusable.of("pageInput");
            }
            ProgrammeFile opened = InputFiles.programme(file); // says in one sentence why there is none
            spoken = language.or(opened.language().orElse(Language.EN));
        }
        PageSettings settings = new PageSettings(
                file, language.asked(), port, opened -> opened.map(asOf::day).orElseGet(asOf::day));
        try (LocalPage page = LocalPage.open(settings, failure -> err.println("coaching: " + failure))) {
            out.println(page.greeting(spoken == null ? Language.EN : spoken));
            out.flush();
            if (!noBrowser) {
                show(page.address());
            }
            page.awaitEnd();
        } catch (BindException taken) {
            throw Unusable.of("taken", Map.of("port", port));
        }
        return Coaching.FINE;
    }

    /** Opens the address in the browser of the user, if this machine has a screen and a browser. */
    private static void show(URI address) {
        try {
            if (Desktop.isDesktopSupported() && Desktop.getDesktop().isSupported(Desktop.Action.BROWSE)) {
                Desktop.getDesktop().browse(address);
            }
        } catch (IOException | UnsupportedOperationException | AWTError | LinkageError none) {
            // the address is printed
        }
    }
}
