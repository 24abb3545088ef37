package org.coachingtoolkit.examples.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.coachingtoolkit.core.common.Language;
import org.coachingtoolkit.core.file.ProgrammeFile;
import org.coachingtoolkit.core.session.SessionId;
import org.coachingtoolkit.core.session.SessionStatus;
import org.coachingtoolkit.examples.ExampleProgrammes;
import org.coachingtoolkit.reports.workbook.ProgrammeWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.WebDriverWait;

/** The page in a real browser: the whole story, by keyboard, on a narrow screen, to those who see and hear it otherwise. */
class PageBrowserTest {
    private static final List<String> PAGES = List.of(
            "/",
            "/questions",
            "/year",
            "/year?view=list",
            "/record",
            "/session?id=s-005",
            "/session?id=s-010",
            "/goals",
            "/papers",
            "/papers?forms=yes",
            "/paper?name=coach-order",
            "/nowhere");

    /** A fortnight after the day that the examples tell of: there is something to record and to ask. */
    private static final LocalDate DAY = ExampleProgrammes.DAY.plusDays(14);

    @TempDir
    Path folder;

    private Optional<LocalPage> page = Optional.empty();
    private Optional<ChromeDriver> started = Optional.empty();

    @BeforeAll
    static void aBrowserIsHere() {
        if (!Chromium.isHere()) {
            System.out.println("PageBrowserTest is skipped: no Chromium with chromedriver on the PATH.");
        }
        assumeTrue(Chromium.isHere());
    }

    @AfterEach
    void end() {
        started.ifPresent(ChromeDriver::quit);
        page.ifPresent(LocalPage::close);
    }

    private ChromeDriver open(Path file, String language) throws IOException {
        LocalPage opened = LocalPage.open(
                new PageSettings(file, null, 0, any -> DAY), failure -> {
                    throw new AssertionError(failure);
                });
        page = Optional.of(opened);
        ChromeDriver browser = Chromium.start(folder.resolve("user"), language);
        started = Optional.of(browser);
        browser.get(opened.address().toString());
        new WebDriverWait(browser, Duration.ofSeconds(20)).until(ExpectedConditions.urlMatches("/$"));
        return browser;
    }

    private Path example(Language language) throws IOException {
        Path file = folder.resolve(ExampleProgrammes.name(language));
        Files.write(file, ExampleProgrammes.file(language));
        return file;
    }

    private void go(ChromeDriver browser, String path) {
        browser.get(page.orElseThrow().address().resolve(path).toString());
    }

    private static String heading(ChromeDriver browser) {
        return browser.findElement(By.tagName("h1")).getText();
    }

    @Test
    void aMethodistChecksRecordsLooksAtAPaperAndSaves() throws IOException {
        Path file = example(Language.RU);
        ChromeDriver browser = open(file, "ru");
        assertThat(heading(browser)).isEqualTo("Ваш файл");

        browser.findElement(By.linkText("Вопросы")).click();
        assertThat(browser.findElements(By.cssSelector(".questions > li"))).isNotEmpty();

        browser.findElement(By.linkText("Год")).click();
        assertThat(browser.findElements(By.cssSelector(".days td li"))).hasSizeGreaterThan(60);

        browser.findElement(By.linkText("Отметить")).click();
        SessionId first = new SessionId(browser.findElement(By.name("id")).getDomAttribute("value"));
        browser.findElement(By.id("hold-0")).click();
        browser.findElement(By.id("text-0")).sendKeys("Посетить занятие коллеги");
        browser.findElement(By.cssSelector("main form button")).click();
        assertThat(heading(browser)).isEqualTo("Что изменится");
        assertThat(browser.findElement(By.className("lines")).getText()).contains("Посетить занятие коллеги");
        assertThat(status(file, first)).as("nothing is written yet").isEqualTo(SessionStatus.PLANNED);

        browser.findElement(By.cssSelector("form[action='/apply'] button")).click();
        assertThat(browser.findElement(By.className("done")).getText()).contains("Отмечено");
        browser.findElement(By.cssSelector("form[action='/save'] button")).click();
        assertThat(browser.findElement(By.className("done")).getText()).isEqualTo("Сохранено.");
        assertThat(status(file, first)).isEqualTo(SessionStatus.HELD);

        browser.findElement(By.linkText("Документы")).click();
        browser.findElement(By.cssSelector("a[href*='name=schedule']")).click();
        browser.switchTo().frame(browser.findElement(By.className("preview")));
        assertThat(browser.findElement(By.tagName("body")).getText()).contains("УТВЕРЖДЕНО", "РАСПИСАНИЕ");
        browser.switchTo().defaultContent();

        browser.findElement(By.linkText("Українська")).click();
        assertThat(browser.getCurrentUrl()).contains("/paper?");
        assertThat(browser.findElement(By.linkText("Документи")).isDisplayed()).isTrue();

        go(browser, "/");
        browser.findElement(By.cssSelector("form[action='/end'] button")).click();
        assertThat(heading(browser)).isEqualTo("Програму завершено");
    }

    private static SessionStatus status(Path file, SessionId session) throws IOException {
        return ProgrammeFile.read(file)
                .get()
                .schedule()
                .session(session)
                .orElseThrow()
                .status();
    }

    @Test
    void aWorkbookIsBegunAndAFilledOneOpened() throws IOException {
        Path filled = folder.resolve("Моя книга.xlsx");
        try (var out = Files.newOutputStream(filled)) {
            ProgrammeWorkbook.example(Language.UK).write(out);
        }
        ChromeDriver browser = open(example(Language.UK), "uk");

        browser.findElement(By.id("kind-kindergarten")).click();
        browser.findElement(By.cssSelector("form[action='/new'] button")).click();
        browser.findElement(By.linkText("Запитання")).click();
        assertThat(browser.findElements(By.className("cell")))
                .extracting(WebElement::getText)
                .contains("Заклад!C4");

        go(browser, "/");
        browser.findElement(By.id("files")).sendKeys(filled.toString());
        WebElement form = browser.findElement(By.cssSelector("form[action='/upload']"));
        form.findElement(By.name("discard")).click();
        form.findElement(By.tagName("button")).click();
        assertThat(browser.findElement(By.tagName("h2")).getText()).isEqualTo("Моя книга.xlsx");
    }

    @Test
    void nothingNeedsAMouse() throws IOException {
        ChromeDriver browser = open(example(Language.EN), "en");

        press(browser, Keys.TAB);
        assertThat(browser.switchTo().activeElement().getText()).isEqualTo("To the content");
        press(browser, Keys.ENTER);
        assertThat(browser.switchTo().activeElement().getTagName()).isEqualTo("main");

        go(browser, "/");
        tabTo(browser, "Record");
        press(browser, Keys.ENTER);
        assertThat(heading(browser)).isEqualTo("Record");
        tabTo(browser, "leave-0");
        press(browser, Keys.ARROW_RIGHT);
        press(browser, Keys.TAB);
        press(browser, "A visit to a colleague");
        tabTo(browser, "Show what changes");
        press(browser, Keys.ENTER);
        assertThat(heading(browser)).isEqualTo("What would change");
        tabTo(browser, "Make the change");
        press(browser, Keys.ENTER);
        assertThat(browser.findElement(By.className("done")).getText()).startsWith("Recorded.");

        go(browser, "/session?id=s-010");
        WebElement move = browser.findElement(By.xpath("//summary[text()='It is rescheduled']"));
        tabTo(browser, "It is rescheduled");
        press(browser, Keys.ENTER);
        assertThat(move.findElement(By.xpath("..")).findElement(By.name("day")).isDisplayed())
                .isTrue();
    }

    private static void press(ChromeDriver browser, CharSequence keys) {
        browser.switchTo().activeElement().sendKeys(keys);
    }

    /** Goes on by the tabulator until something has the focus that has this text or id. */
    private static void tabTo(ChromeDriver browser, String wanted) {
        for (int i = 0; i < 200; i++) {
            press(browser, Keys.TAB);
            WebElement focused = browser.switchTo().activeElement();
            if (focused.getText().equals(wanted) || wanted.equals(focused.getDomAttribute("id"))) {
                return;
            }
        }
        throw new AssertionError("the tabulator does not come to " + wanted);
    }

    @Test
    void aScreenOf320PixelsIsWideEnoughInEveryLanguage() throws IOException {
        ChromeDriver browser = open(example(Language.EN), "en");
        Chromium.width(browser, 320);
        List<String> wider = new ArrayList<>();
        for (Language language : Language.values()) {
            for (String each : PAGES) {
                go(browser, each + (each.contains("?") ? "&" : "?") + "language=" + language.code());
                Object width = browser.executeScript("return document.documentElement.scrollWidth");
                if (!(width instanceof Number pixels) || pixels.intValue() > 320) {
                    wider.add(language + " " + each + ": " + width);
                }
            }
        }

        assertThat(wider).isEmpty();
    }

    @Test
    void axeFindsNothingInLightAndDark() throws IOException {
        ChromeDriver browser = open(example(Language.RU), "ru");
        List<String> violations = new ArrayList<>();
        for (String scheme : List.of("light", "dark")) {
            Chromium.scheme(browser, scheme);
            for (String each : PAGES) {
                go(browser, each);
                look(browser, scheme + " " + each, violations);
            }
            go(browser, "/record");
            browser.findElement(By.id("miss-0")).click();
            browser.findElement(By.cssSelector("main form button")).click();
            look(browser, scheme + " /change", violations);
        }

        assertThat(violations).isEmpty();
    }

    private static void look(ChromeDriver browser, String name, List<String> violations) {
        for (Rule rule : new AxeBuilder().analyze(browser).getViolations()) {
            violations.add(name + " " + rule.getId() + ": " + rule.getNodes().get(0).getHtml());
        }
    }
}
