package org.coachingtoolkit.reports.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.deque.html.axecore.selenium.AxeBuilder;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nu.validator.client.EmbeddedValidator;
import org.coachingtoolkit.core.common.Language;
import org.coachingtoolkit.reports.content.AllDocuments;
import org.coachingtoolkit.reports.document.Document;
import org.coachingtoolkit.reports.document.Specimen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;

/** Every page in every language is valid HTML, and one that nobody is kept from reading, in light and in dark. */
class HtmlBrowserTest {
    private static final int PHONE = 390;
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    /** A table keeps its roles where a phone's style makes blocks of its rows. */
    private static final String ROLE = "role is unnecessary for element";

    /** Returns the first and the last document of each kind, filled in and empty, and one with everything. */
    private static Stream<Document> documents() {
        return Arrays.stream(Language.values()).flatMap(HtmlBrowserTest::documents);
    }

    private static Stream<Document> documents(Language language) {
        Map<String, Document> first = new LinkedHashMap<>();
        Map<String, Document> last = new LinkedHashMap<>();
        AllDocuments.of(language).forEach(document -> {
            first.putIfAbsent(document.kind(), document);
            last.put(document.kind(), document);
        });
        Document everything = Specimen.everything(language);
        return Stream.of(first.values(), last.values(), List.of(everything, everything.asDraft()))
                .flatMap(Collection::stream);
    }

    @Test
    void theNuValidatorHasNothingToSay() throws Exception {
        EmbeddedValidator validator = new EmbeddedValidator();
        validator.setOutputFormat(EmbeddedValidator.OutputFormat.GNU);
        List<String> messages = new ArrayList<>();
        for (Document document : documents().toList()) {
            String said = validator.validate(new ByteArrayInputStream(html(document)));
            said.lines()
                    .filter(line -> !line.isBlank() && !line.contains(ROLE))
                    .map(line -> document.kind() + " " + document.language() + " " + line)
                    .forEach(messages::add);
        }
        messages.addAll(validator
                .validate(new ByteArrayInputStream(index()))
                .lines()
                .filter(line -> !line.isBlank())
                .toList());

        assertThat(messages).isEmpty();
    }

    @Test
    void axeFindsNoViolation(@TempDir Path folder) throws IOException {
        Optional<File> chromium = program("chromium");
        Optional<File> driver = program("chromedriver");
        assumeTrue(chromium.isPresent() && driver.isPresent(), "chromium and chromedriver are not on the path");
        ChromeOptions options = new ChromeOptions();
        options.setBinary(chromium.orElseThrow());
        options.addArguments(
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-dev-shm-usage",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--user-data-dir=" + folder.resolve("profile"));
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(driver.orElseThrow())
                .build();
        ChromeDriver browser = new ChromeDriver(service, options);
        browser.manage().timeouts().scriptTimeout(PATIENCE).pageLoadTimeout(PATIENCE);
        List<String> violations = new ArrayList<>();
        try {
            Path page = folder.resolve("page.html");
            for (Document document : documents().toList()) {
                Files.write(page, html(document));
                look(browser, page, document.kind() + " " + document.language(), violations);
            }
            Files.write(page, index());
            look(browser, page, "index", violations);
        } finally {
            browser.quit();
        }

        assertThat(violations).isEmpty();
    }

    @SuppressWarnings("deprecation") // the mode for pages without frames needs no second window
    private static void look(ChromeDriver browser, Path page, String name, List<String> violations) {
        for (String scheme : List.of("light", "dark")) {
            browser.executeCdpCommand(
                    "Emulation.setEmulatedMedia",
                    Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
            int width = "dark".equals(scheme) ? PHONE : 1200;
            browser.executeCdpCommand(
                    "Emulation.setDeviceMetricsOverride",
                    Map.of("width", width, "height", 900, "deviceScaleFactor", 1, "mobile", false));
            browser.get(page.toUri().toString());
            new AxeBuilder()
                    .setLegacyMode(true)
                    .analyze(browser)
                    .getViolations()
                    .forEach(rule -> rule.getNodes()
                            .forEach(node -> violations.add(name + " " + scheme + " " + rule.getId() + " "
                                    + node.getHtml() + " " + node.getFailureSummary())));
            Object beyond = browser.executeScript(
                    "return document.documentElement.scrollWidth - document.documentElement.clientWidth");
            if (beyond instanceof Number number && number.intValue() > 0) {
                violations.add(name + " is " + number + " px wider than a window of " + width);
            }
        }
    }

    private static Optional<File> program(String name) {
        return Stream.of("/usr/bin", "/usr/local/bin", "/opt/homebrew/bin")
                .map(folder -> new File(folder, name))
                .filter(File::canExecute)
                .findFirst();
    }

    private static byte[] html(Document document) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new HtmlWriter().write(document, out);
        return out.toByteArray();
    }

    private static byte[] index() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new HtmlIndex(
                        "Детский сад № 7",
                        Language.RU,
                        List.of(
                                new HtmlIndex.Entry("План", "plan.html"),
                                new HtmlIndex.Entry("Расписание", "schedule.html")))
                .write(out);
        return out.toByteArray();
    }
}
