package org.coachingtoolkit.examples.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipInputStream;
import org.coachingtoolkit.core.common.Language;
import org.coachingtoolkit.core.file.ProgrammeFile;
import org.coachingtoolkit.core.session.CoachingSession;
import org.coachingtoolkit.core.session.SessionId;
import org.coachingtoolkit.core.session.SessionStatus;
import org.coachingtoolkit.examples.ExampleProgrammes;
import org.coachingtoolkit.reports.workbook.ProgrammeWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What a methodist does on the page, in her language. */
class PageStoryTest extends OpenPages {
    @ParameterizedTest
    @CsvSource({
        "ru-RU,         ru-RU",
        "'uk,ru;q=0.8', uk-UA",
        "'de,ru;q=0.7,en;q=0.5', ru-RU",
        "de,            en-GB",
        "'!!',          en-GB"
    })
    void theLanguageIsThatOfTheBrowser(String accepted, String shown) {
        Visitor visitor = Visitor.of(open()).accepting(accepted);

        assertThat(visitor.page("/").attribute("html", "lang")).isEqualTo(shown);
    }

    @Test
    void formsOfOneKindAreToldApart() {
        Visitor visitor = Visitor.of(open(null, Language.EN));

        assertThat(visitor.page("/papers?forms=yes").all(".papers li"))
                .doesNotHaveDuplicates()
                .contains("ICT competence of a teacher");
    }

    @Test
    void aChosenLanguageStays() {
        Visitor visitor = Visitor.of(open(null, Language.UK));
        assertThat(visitor.page("/").attribute("html", "lang")).isEqualTo("uk-UA");

        HttpResponse<byte[]> chosen = visitor.get("/papers?forms=yes&language=ru");
        assertThat(chosen.headers().firstValue("Location")).contains("/papers?forms=yes");
        assertThat(visitor.page("/").attribute("html", "lang")).isEqualTo("ru-RU");
    }

    @ParameterizedTest
    @EnumSource
    void everyPageIsThereInEveryLanguage(Language language) throws IOException {
        Visitor visitor = Visitor.of(open(example(language), language));

        for (String path : List.of(
                "/",
                "/questions",
                "/year",
                "/year?view=list",
                "/record",
                "/session?id=s-001",
                "/goals",
                "/papers",
                "/papers?forms=yes",
                "/paper?name=schedule",
                "/paper?name=monthly-plan-2026-10")) {
            Shown page = visitor.page(path);
            assertThat(page.attribute("html", "lang"))
                    .isEqualTo(language.locale().toLanguageTag());
            assertThat(page.first("main h1")).as(path).isNotBlank();
            for (String forbidden : List.of("script", "*[onclick]", "*[style]", "img", "style")) {
                assertThat(page.all(forbidden)).as(path).isEmpty();
            }
        }
        assertThat(visitor.page("/year").all(".days li")).hasSizeGreaterThan(60);
        assertThat(visitor.page("/year?view=list").all(".sessions tbody tr")).hasSizeGreaterThan(60);
        assertThat(visitor.page("/goals").all(".goal")).hasSize(13);
    }

    @Test
    void aMethodistBeginsChecksRecordsPrintsAndSaves() throws IOException {
        Visitor visitor = Visitor.of(open());

        Shown made = visitor.follow("/new", "kind", "KINDERGARTEN");
        assertThat(made.text()).contains("programme.xlsx", "There are changes that are not saved.");
        assertThat(visitor.page("/questions").all(".cell")).contains("Institution!C4");
        assertThat(visitor.get("/year").statusCode()).isEqualTo(409);

        byte[] mine = filled();
        assertThat(visitor.sendFile("mine.xlsx", mine).statusCode())
                .as("the workbook that was made would be lost")
                .isEqualTo(409);
        Shown opened = visitor.upload("mine.xlsx", mine, "discard", "yes");
        assertThat(opened.first("h2")).isEqualTo("mine.xlsx");
        assertThat(visitor.page("/questions").all(".questions li")).isNotEmpty();

        Shown due = visitor.page("/record");
        String session = due.attribute("input[name=id]", "value");
        String version = due.version();
        Shown change = visitor.follow(
                "/record",
                "version",
                version,
                "id",
                session,
                "what-" + session,
                "hold",
                "text-" + session,
                "<b>Next</b>");
        assertThat(change.first(".lines")).contains("held", "<b>Next</b>");
        assertThat(visitor.page("/session?id=" + session).first(".facts"))
                .as("nothing has changed yet")
                .contains("not marked");

        Shown done = visitor.follow("/apply", "version", version, "yes", "yes");
        assertThat(done.first(".done")).startsWith("Recorded.");
        assertThat(visitor.page("/").all(".done")).as("said once").isEmpty();
        CoachingSession held = read(visitor.get("/file?as=own"), session);
        assertThat(held.status()).isEqualTo(SessionStatus.HELD);
        assertThat(held.agreement()).isEqualTo("<b>Next</b>");
        assertThat(visitor.page("/").text()).as("downloaded").doesNotContain("not saved.");
        HttpResponse<byte[]> again = visitor.post("/apply", "version", version);
        assertThat(again.statusCode()).isEqualTo(409);
        assertThat(Visitor.parsed(again).text()).contains("Perhaps this change has been made already");
        assertThat(Visitor.parsed(again).all("main a"))
                .containsExactly("List of sessions", "Record sessions", "Back to the file");
        assertThat(visitor.post("/record", "version", version, "id", session, "what", "miss")
                        .statusCode())
                .as("recorded on a page that is out of date")
                .isEqualTo(409);
    }

    private static byte[] filled() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ProgrammeWorkbook.example(Language.EN).write(out);
        return out.toByteArray();
    }

    private static CoachingSession read(HttpResponse<byte[]> file, String session) {
        assertThat(file.statusCode()).isEqualTo(200);
        return ProgrammeFile.read(file.body())
                .get()
                .schedule()
                .session(new SessionId(session))
                .orElseThrow();
    }

    @Test
    void whatIsMovedOrCalledOffIsShownFirstAndAskedAbout() throws IOException {
        Visitor visitor = Visitor.of(open(example(Language.EN), Language.EN));
        String version = visitor.page("/session?id=s-005").version();

        Shown moved = visitor.follow(
                "/record",
                "version",
                version,
                "id",
                "s-005",
                "what",
                "move",
                "day",
                "2026-11-21",
                "time",
                "",
                "reason",
                "illness",
                "teacher",
                "2026-11-16",
                "coach",
                "");
        assertThat(moved.first(".lines")).contains("rescheduled", "illness");
        assertThat(moved.first(".questions")).contains("?");
        assertThat(visitor.post("/apply", "version", version).statusCode())
                .as("something is asked")
                .isEqualTo(409);
        visitor.follow("/discard");
        assertThat(visitor.get("/change").statusCode()).isEqualTo(409);

        Shown cancelled = visitor.follow(
                "/record",
                "version",
                version,
                "id",
                "s-005",
                "what",
                "cancel",
                "teacher",
                "2026-11-16",
                "coach",
                "2026-11-16");
        assertThat(cancelled.first(".lines")).contains("cancelled");
        visitor.follow("/apply", "version", version);
        assertThat(visitor.page("/session?id=s-005").text()).contains("cancelled");
    }

    @Test
    void nothingIsWrittenBeforeSaveAndNobodysWorkIsReplacedUnasked() throws IOException {
        Path file = example(Language.EN);
        Visitor visitor = Visitor.of(open(file, Language.EN));
        String version = visitor.page("/session?id=s-005").version();
        visitor.follow("/record", "version", version, "id", "s-005", "what", "hold");
        visitor.follow("/apply", "version", version);
        assertThat(Files.readAllBytes(file)).isEqualTo(ExampleProgrammes.file(Language.EN));

        Files.write(file, ExampleProgrammes.file(Language.UK));
        HttpResponse<byte[]> refused = visitor.post("/save");
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(Visitor.parsed(refused).all("input[name=over]")).isNotEmpty();
        assertThat(Visitor.parsed(refused).all("form[action=/reload] button")).containsExactly("Read the file again");
        assertThat(Visitor.parsed(refused).all("form[action=/reload] input[name=discard]"))
                .hasSize(1);
        assertThat(Files.readAllBytes(file)).isEqualTo(ExampleProgrammes.file(Language.UK));
        assertThat(visitor.post("/reload").statusCode())
                .as("changes would be lost")
                .isEqualTo(409);

        visitor.follow("/save", "over", "yes");
        assertThat(ProgrammeFile.read(file)
                        .get()
                        .schedule()
                        .session(new SessionId("s-005"))
                        .orElseThrow()
                        .status())
                .isEqualTo(SessionStatus.HELD);
        assertThat(visitor.follow("/reload").first(".done")).isEqualTo("Read again.");
    }

    @Test
    void aListThatTheSchoolHasIsUnderstoodAndTakenIn() {
        Visitor visitor = Visitor.of(open());
        byte[] staff = "ФИО;Должность\nИванова Мария Петровна;воспитатель\n".getBytes(StandardCharsets.UTF_8);

        Shown understood = visitor.upload("Список.csv", staff);
        assertThat(understood.text()).contains("staff list", "Иванова, Мария, Петровна");
        assertThat(understood.all("form[action=/apply]"))
                .as("the year is not known")
                .isEmpty();
        assertThat(visitor.post("/again", "as", "STAFF", "year", "next").statusCode())
                .isEqualTo(400);

        Shown known = visitor.follow("/again", "as", "STAFF", "year", "2026/27");
        assertThat(known.all(".lines")).anyMatch(lines -> lines.contains("new: teacher: Иванова Мария Петровна"));
        Shown taken = visitor.follow("/apply", "version", known.version(), "yes", "yes");
        assertThat(taken.first("h2")).isEqualTo("programme.xlsx");

        Shown again = visitor.upload("Список.csv", staff, "discard", "yes");
        assertThat(again.all("form[action=/apply]")).as("she is known now").isEmpty();
    }

    @Test
    void aProgrammeAmongOtherFilesIsRefused() throws IOException {
        Visitor visitor = Visitor.of(open());
        byte[] staff = "ФИО;Должность\nИванова Мария Петровна;воспитатель\n".getBytes(StandardCharsets.UTF_8);

        for (byte[] programme : List.of(filled(), ExampleProgrammes.file(Language.RU))) {
            HttpResponse<byte[]> refused = visitor.sendFiles(
                    List.of(new Form.Upload("Список.csv", staff), new Form.Upload("programme", programme)));
            assertThat(refused.statusCode()).isEqualTo(409);
            assertThat(Visitor.parsed(refused).text()).contains("Open it alone");
            assertThat(Visitor.parsed(refused).all("main a[href=/]")).hasSize(1);
            assertThat(visitor.get("/change").statusCode())
                    .as("nothing is put forward")
                    .isEqualTo(409);
        }
        HttpResponse<byte[]> lists =
                visitor.sendFiles(List.of(new Form.Upload("Список.csv", staff), new Form.Upload("Ещё.csv", staff)));
        assertThat(lists.headers().firstValue("Location")).contains("/change");
    }

    @Test
    void aNoteWithoutAMarkIsAskedAboutAndKept() throws IOException {
        Visitor visitor = Visitor.of(open(example(Language.EN), Language.EN));
        Shown due = visitor.page("/record");
        String session = due.attribute("input[name=id]", "value");

        HttpResponse<byte[]> asked = visitor.post(
                "/record",
                "version",
                due.version(),
                "id",
                session,
                "what-" + session,
                "leave",
                "text-" + session,
                "a \"note\"");
        assertThat(asked.statusCode()).isEqualTo(400);
        Shown page = Visitor.parsed(asked);
        assertThat(page.first("*[role=alert]")).contains("There is a note, but nothing is marked");
        assertThat(page.attribute("input[name=text-" + session + "]", "value")).isEqualTo("a \"note\"");

        Shown change = visitor.follow(
                "/record",
                "version",
                page.version(),
                "id",
                session,
                "what-" + session,
                "hold",
                "text-" + session,
                "a note");
        assertThat(change.first(".lines")).contains("a note");
    }

    @Test
    void whatIsNoTableIsSaidNotToFit() {
        Visitor visitor = Visitor.of(open());

        for (byte[] strange : List.of(new byte[0], "%PDF-1.7 %%EOF".getBytes(StandardCharsets.US_ASCII), new byte[] {
            (byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0, 0, 16, 'J', 'F', 'I', 'F', 0
        })) {
            Shown page = visitor.upload("strange.xlsx", strange);
            assertThat(page.first("h1")).as(page.text()).isEqualTo("This file does not fit");
            assertThat(page.first(".questions li")).isNotBlank();
            assertThat(page.text()).doesNotContain("Is that right?", "Not what you meant?");
            assertThat(page.all("form[action=/discard] button")).containsExactly("Back to the file");
        }
        Shown unknown = visitor.upload("list.csv", "a;b\n1;2\n".getBytes(StandardCharsets.US_ASCII));
        assertThat(unknown.all("form[action=/again]"))
                .as("it may be said what a table is")
                .isNotEmpty();
    }

    @Test
    void sessionsThatAreLeftOutAreCounted() {
        Visitor visitor = Visitor.of(open());
        String whole = new String(ExampleProgrammes.file(Language.EN), StandardCharsets.UTF_8);
        assertThat(visitor.upload("school.json", whole.getBytes(StandardCharsets.UTF_8))
                        .all(".left-out"))
                .isEmpty();

        String broken = whole.replaceFirst("(?s)(\"id\": \"s-005\".*?\"start\": \")[^\"]*", "$1never");
        assertThat(broken).isNotEqualTo(whole);
        Shown page = visitor.upload("school.json", broken.getBytes(StandardCharsets.UTF_8));
        assertThat(page.first(".left-out")).startsWith("1 more session in the file could not be read");
        assertThat(visitor.upload("photo.pdf", "%PDF-1.7 %%EOF".getBytes(StandardCharsets.US_ASCII))
                        .first("h1"))
                .as("whatever is open")
                .isEqualTo("This file does not fit");
    }

    @Test
    void aLongNameIsCutAtItsEndAndKeepsItsExtension() {
        String name = Multipart.plain("План коучинга муниципального учреждения ".repeat(9) + ".xlsx");
        assertThat(name)
                .startsWith("План коучинга муниципального")
                .endsWith("….xlsx")
                .hasSizeLessThanOrEqualTo(120);
        assertThat(Multipart.plain("а".repeat(119) + "\uD835\uDD04" + "б".repeat(9)))
                .hasSize(120)
                .endsWith("а…");
        assertThat(Multipart.plain("a".repeat(200) + "." + "b".repeat(200))).hasSize(120);
    }

    @Test
    void papersAreShownAndGivenInEveryFormat() throws IOException {
        Visitor visitor = Visitor.of(open(example(Language.EN), Language.EN));

        assertThat(words(visitor.get("/preview?name=coach-order&in=uk"))).contains("НАКАЗ");
        assertThat(visitor.get("/preview?name=coach-order")
                        .headers()
                        .firstValue("Content-Security-Policy")
                        .orElseThrow())
                .contains("frame-ancestors 'self'", "default-src 'none'");
        HttpResponse<byte[]> pdf = visitor.get("/download?name=coach-order&as=pdf");
        assertThat(Visitor.start(pdf)).isEqualTo("%PDF".getBytes(StandardCharsets.US_ASCII));
        assertThat(pdf.headers().firstValue("Content-Disposition").orElseThrow())
                .startsWith("attachment; filename=\"coach-order.pdf\"");
        assertThat(words(visitor.get("/preview?name=coach-order&forms=yes"))).doesNotContain("Larkbeck");
        assertThat(visitor.get("/paper?name=individual-plan-t-99").statusCode()).isEqualTo(404);
        assertThat(visitor.get("/papers.zip").statusCode()).isEqualTo(400);

        List<String> names = new ArrayList<>();
        try (ZipInputStream zip = new ZipInputStream(
                new ByteArrayInputStream(visitor.get("/papers.zip?as=html").body()))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                names.add(entry.getName());
            }
        }
        assertThat(names).hasSizeGreaterThan(100).contains("schedule.html", "individual-plan-t-01.html", "index.html");
    }

    private static String words(HttpResponse<byte[]> paper) {
        assertThat(paper.statusCode()).isEqualTo(200);
        return new String(paper.body(), StandardCharsets.UTF_8);
    }

    @Test
    void theButtonEndsTheProgram() throws InterruptedException {
        LocalPage page = open();

        assertThat(Visitor.parsed(Visitor.of(page).post("/end")).first("h1")).isEqualTo("The program has ended");
        page.awaitEnd();
    }
}
