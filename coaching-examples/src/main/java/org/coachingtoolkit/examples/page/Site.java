package org.coachingtoolkit.examples.page;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.coachingtoolkit.core.common.Language;
import org.coachingtoolkit.core.common.SchoolYear;
import org.coachingtoolkit.core.development.CountryProfile;
import org.coachingtoolkit.core.file.ProgrammeFile;
import org.coachingtoolkit.core.intake.IntakeKind;
import org.coachingtoolkit.core.people.InstitutionKind;
import org.coachingtoolkit.core.people.JointConsent;
import org.coachingtoolkit.core.session.CoachingSession;
import org.coachingtoolkit.core.year.YearJournal;
import org.coachingtoolkit.examples.ExampleProgrammes;
import org.coachingtoolkit.reports.DocumentFolder;
import org.coachingtoolkit.reports.DocumentWriter;
import org.coachingtoolkit.reports.Report;
import org.coachingtoolkit.reports.ReportFormat;
import org.coachingtoolkit.reports.docx.DocxWriter;
import org.coachingtoolkit.reports.html.HtmlWriter;
import org.coachingtoolkit.reports.pdf.PdfWriter;
import org.coachingtoolkit.reports.workbook.MarkedWorkbook;
import org.coachingtoolkit.reports.workbook.ProgrammeWorkbook;
import org.coachingtoolkit.reports.xlsx.XlsxWriter;
import org.jspecify.annotations.Nullable;

/** What there is at each address. Thread-safe. */
final class Site {
    private static final String NEW = "programme.xlsx";

    private final Workspace workspace = new Workspace();

    /** What has just been done and is still to be said, once. */
    private final AtomicReference<@Nullable String> done = new AtomicReference<>();

    private final Function<Optional<ProgrammeFile>, LocalDate> today;
    private final Runnable end;
    private final Map<String, Handler> shown = new TreeMap<>();
    private final Map<String, Handler> posted = new TreeMap<>();

    Site(Function<Optional<ProgrammeFile>, LocalDate> today, Runnable end) {
        this.today = today;
        this.end = end;
        shown.put("/", this::file);
        shown.put("/questions", request -> page(request, "/questions", QuestionsPage::body));
        shown.put("/year", this::year);
        shown.put(
                "/record",
                request -> page(request, "/record", view -> RecordPage.body(view, Form.EMPTY, Optional.empty())));
        shown.put("/session", this::session);
        shown.put("/change", this::change);
        shown.put("/goals", request -> page(request, "/goals", GoalsPage::body));
        shown.put("/papers", this::papers);
        shown.put("/papers.zip", this::zip);
        shown.put("/paper", this::paper);
        shown.put("/preview", this::preview);
        shown.put("/download", this::download);
        shown.put("/file", this::programme);
        posted.put("/upload", this::upload);
        posted.put("/new", this::begin);
        posted.put("/example", this::example);
        posted.put("/again", this::again);
        posted.put("/record", this::record);
        posted.put("/apply", this::apply);
        posted.put("/discard", this::discard);
        posted.put("/save", this::save);
        posted.put("/reload", this::reload);
        posted.put("/end", this::end);
    }

    /** Answers a request. */
    private interface Handler {
        Response answer(Request request) throws IOException;
    }

    /** Begins with a file of this machine, where changes are saved. */
    void begin(Path path, byte[] bytes) {
        Form.Upload file = new Form.Upload(String.valueOf(path.getFileName()), bytes);
        take(List.of(file), path.toAbsolutePath(), Importing.on(today.apply(Optional.empty())));
    }

    /** Returns what anybody gets: the style, and that there is no picture of the site. */
    static Optional<Response> open(String path) {
        return switch (path) {
            case "/style.css" -> Optional.of(Response.style(Layout.STYLE));
            case "/favicon.ico" -> Optional.of(Response.nothing());
            default -> Optional.empty();
        };
    }

    /** Returns the page that leads from the first address to the others. */
    Response entered(Language language) {
        return Response.page(200, Layout.entrance(language));
    }

    /** Returns whether there is a page at a path. */
    boolean shows(String path) {
        return shown.containsKey(path);
    }

    /**
     * Answers a request of somebody who has been let in.
     *
     * @throws Refusal if it is not served
     */
    Response answer(boolean isPosted, Request request) throws IOException {
        Handler handler = (isPosted ? posted : shown).get(request.path());
        if (handler == null) {
            throw (isPosted ? shown : posted).containsKey(request.path())
                    ? new Refusal(405, "method")
                    : new Refusal(404, "no-page");
        }
        return handler.answer(request);
    }

    /** Says why a request is not served. */
    Response refused(Refusal refusal, Language language) {
        String title = PageText.ALL.text(language, "refusal");
        Html body =
                Html.of("<p>{}</p>\n", PageText.ALL.text(language, "refusal." + refusal.key(), refusal.arguments()));
        boolean isStranger = refusal.key().equals("key") || refusal.key().equals("host");
        if (!isStranger) {
            body.add(
                    "{}<p><a href=\"/\">{}</a></p>\n",
                    ways(refusal, language),
                    PageText.ALL.text(language, "back.file"));
        }
        Response response = Response.page(
                refusal.status(),
                isStranger ? Layout.alone(language, title, body) : Layout.page(language, "", "/", title, body));
        return refusal.status() == 405 ? response.header("Allow", "GET, HEAD, POST") : response;
    }

    /** Returns where one can go on from a refusal. */
    private Html ways(Refusal refusal, Language language) {
        Html ways = new Html();
        Workspace.State state = workspace.state();
        if (state.opened() == null) {
            return ways;
        }
        View view = new View(language, LocalDate.EPOCH, state);
        switch (refusal.key()) {
            case "changed-elsewhere" -> {
                ways.add("<form method=\"post\" action=\"/reload\">\n{}", FilePage.discard(view));
                ways.add("<p><button>{}</button></p>\n</form>\n", view.text("reload"));
                ways.add(
                        "<form method=\"post\" action=\"/save\">\n<input type=\"hidden\" name=\"over\" value=\"yes\">\n");
                ways.add("<p><button>{}</button></p>\n</form>\n", view.text("save.over"));
            }
            case "outdated" -> {
                ways.add("<p><a href=\"/year?view=list\">{}</a></p>\n", view.text("back.sessions"));
                ways.add("<p><a href=\"/record\">{}</a></p>\n", view.text("back.record"));
            }
            case "losses", "not-readable" ->
                ways.add("<p><a href=\"/questions\">{}</a></p>\n", view.text("back.questions"));
            default -> {}
        }
        return ways;
    }

    /** Says that something has failed which nobody had thought of. */
    Response failed(Exception failure, Language language) {
        String reason = failure instanceof IOException && failure.getMessage() != null
                ? failure.getMessage()
                : failure.getClass().getSimpleName();
        return refused(new Refusal(500, "failed", Map.of("reason", reason)), language);
    }

    private View view(Request request) {
        Workspace.State state = workspace.state();
        return new View(
                request.language(),
                today.apply(Optional.ofNullable(state.opened()).map(Opened::file)),
                state);
    }

    private Response page(Request request, String way, Function<View, Html> body) {
        View view = view(request);
        return page(request, view, way, view.text("way." + way.substring(1)), body.apply(view));
    }

    private static Response page(Request request, View view, String way, String title, Html body) {
        return Response.page(200, Layout.page(view.language(), way, request.here(), title, body));
    }

    private Response file(Request request) {
        View view = view(request);
        Optional<String> notice = Optional.ofNullable(done.getAndSet(null)).map(what -> view.text("done." + what));
        return page(request, view, "/", view.text("file.title"), FilePage.body(view, notice));
    }

    private Response done(String what) {
        done.set(what);
        return Response.to("/");
    }

    private Response year(Request request) {
        boolean list = request.asked("view").filter("list"::equals).isPresent();
        return page(request, "/year", view -> YearPage.body(view, list));
    }

    private Response session(Request request) {
        View view = view(request);
        CoachingSession session = SessionPage.session(view, request.asked("id").orElse(""));
        return page(request, view, "/year", SessionPage.title(view, session), SessionPage.body(view, session));
    }

    private Response change(Request request) {
        View view = view(request);
        Pending pending = pending(view.state());
        return page(request, view, "", ChangePage.title(view, pending), ChangePage.body(view, pending));
    }

    private static Pending pending(Workspace.State state) {
        Pending pending = state.pending();
        if (pending == null) {
            throw new Refusal(409, "outdated");
        }
        return pending;
    }

    // ---- papers

    private Response papers(Request request) {
        View view = view(request);
        PapersPage papers = PapersPage.of(view, request);
        return page(request, view, "/papers", papers.title(), papers.all());
    }

    private Response paper(Request request) {
        View view = view(request);
        PapersPage papers = PapersPage.of(view, request);
        Report paper = papers.paper(request);
        return page(request, view, "/papers", papers.title(paper), papers.one(paper));
    }

    private Response preview(Request request) throws IOException {
        Report paper = PapersPage.of(view(request), request).paper(request);
        return Response.paper(written(paper, new HtmlWriter()));
    }

    private Response download(Request request) throws IOException {
        Report paper = PapersPage.of(view(request), request).paper(request);
        ReportFormat format = formats(request).stream().findFirst().orElse(ReportFormat.PDF);
        return Response.file(
                paper.name() + "." + format.extension(), format.mediaType(), written(paper, writer(format)));
    }

    private static byte[] written(Report paper, DocumentWriter writer) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        writer.write(paper.document(), out);
        return out.toByteArray();
    }

    private Response zip(Request request) throws IOException {
        Set<ReportFormat> formats = formats(request);
        if (formats.isEmpty()) {
            throw new Refusal(400, "no-format");
        }
        DocumentFolder papers = DocumentFolder.of(
                PapersPage.of(view(request), request).reports(),
                formats.stream().map(Site::writer).toArray(DocumentWriter[]::new));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        List<DocumentFolder.Failure> failures = papers.zipTo(out);
        if (!failures.isEmpty()) {
            throw new Refusal(
                    500,
                    "not-made",
                    Map.of(
                            "papers",
                            failures.stream().map(DocumentFolder.Failure::file).toList()));
        }
        return Response.file("papers.zip", "application/zip", out.toByteArray());
    }

    private static Set<ReportFormat> formats(Request request) {
        Set<ReportFormat> formats = EnumSet.noneOf(ReportFormat.class);
        for (ReportFormat format : ReportFormat.values()) {
            if (request.query().all("as").contains(format.extension())) {
                formats.add(format);
            }
        }
        return formats;
    }

    private static DocumentWriter writer(ReportFormat format) {
        return switch (format) {
            case PDF -> new PdfWriter();
            case XLSX -> new XlsxWriter();
            case DOCX -> new DocxWriter();
            case HTML -> new HtmlWriter();
        };
    }

    // ---- the file

    /** Gives the file as it is, as another kind of file, or with its questions at their cells. */
    private Response programme(Request request) throws IOException {
        View view = view(request);
        Opened file = view.file();
        String as = request.asked("as").orElse("own");
        String stem = file.name().replaceFirst("\\.[^.]*$", "");
        switch (as) {
            case "own" -> {
                workspace.given(view.state().version());
                return Response.file(file.name(), type(file.file().format()), file.bytes());
            }
            case "json", "xlsx" -> {
                if (!file.isChangeable()) {
                    throw new Refusal(409, "losses");
                }
                return Response.file(
                        stem + "." + as, type(as), file.file().in(as).write());
            }
            case "marked" -> {
                ByteArrayOutputStream out = new ByteArrayOutputStream();
                try {
                    new MarkedWorkbook(file.bytes(), file.findings(view.day()), request.language()).write(out);
                } catch (IllegalArgumentException notXlsx) {
                    throw new Refusal(409, "not-xlsx");
                }
                return Response.file(stem + "-questions.xlsx", type("xlsx"), out.toByteArray());
            }
            default -> throw new Refusal(404, "no-page");
        }
    }

    private static String type(String format) {
        return format.equals("xlsx") ? ReportFormat.XLSX.mediaType() : "application/json";
    }

    private Response upload(Request request) {
        requireDiscard(request);
        List<Form.Upload> files = request.form().files();
        if (files.isEmpty()) {
            throw new Refusal(400, "no-file");
        }
        View view = view(request);
        return take(files, null, Importing.on(view.day())) ? done("opened") : Response.to("/change");
    }

    /** Opens a programme, or puts forward what other files would change; returns whether it was a programme. */
    private boolean take(List<Form.Upload> files, @Nullable Path path, Importing importing) {
        if (files.size() == 1) {
            Optional<Opened> programme = Importing.programme(files.get(0));
            if (programme.isPresent()) {
                workspace.open(programme.get(), path);
                return true;
            }
        } else if (files.stream().anyMatch(file -> Importing.programme(file).isPresent())) {
            throw new Refusal(409, "programme-among");
        }
        workspace.propose(importing.pending(workspace.state(), files));
        return false;
    }

    private Response again(Request request) {
        View view = view(request);
        Form form = request.form();
        IntakeKind as = form.value("as").map(Site::intakeKind).orElse(null);
        SchoolYear year = form.value("year").map(Site::schoolYear).orElse(null);
        String country = form.value("country").map(Site::country).orElse(null);
        InstitutionKind kind = form.value("kind").map(Site::institutionKind).orElse(null);
        Importing importing =
                new Importing(view.day(), as, year, form.value("owner").orElse(null), country, kind);
        workspace.propose(importing.pending(view.state(), pending(view.state()).files()));
        return Response.to("/change");
    }

    private static IntakeKind intakeKind(String name) {
        return EnumSet.allOf(IntakeKind.class).stream()
                .filter(kind -> kind.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new Refusal(400, "form"));
    }

    private static InstitutionKind institutionKind(String name) {
        return EnumSet.allOf(InstitutionKind.class).stream()
                .filter(kind -> kind.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new Refusal(400, "form"));
    }

    private static String country(String id) {
        return CountryProfile.find(id).map(CountryProfile::id).orElseThrow(() -> new Refusal(400, "form"));
    }

    private static SchoolYear schoolYear(String text) {
        try {
            return SchoolYear.parse(text);
        } catch (IllegalArgumentException notAYear) {
            throw new Refusal(400, "school-year");
        }
    }

    private Response begin(Request request) throws IOException {
        requireDiscard(request);
        String name = request.form().value("kind").orElse("");
        InstitutionKind kind = EnumSet.allOf(InstitutionKind.class).stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new Refusal(400, "form"));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ProgrammeWorkbook.empty(request.language(), kind).write(out);
        workspace.open(Opened.made(NEW, out.toByteArray()), null);
        return done("made");
    }

    private Response example(Request request) {
        requireDiscard(request);
        byte[] example = ExampleProgrammes.file(request.language());
        workspace.open(Opened.of(ExampleProgrammes.name(request.language()), example), null);
        return done("opened");
    }

    private void requireDiscard(Request request) {
        if (workspace.state().isUnsaved() && !request.form().has("discard")) {
            throw new Refusal(409, "unsaved");
        }
    }

    private Response save(Request request) throws IOException {
        workspace.save(request.form().has("over"));
        return done("saved");
    }

    private Response reload(Request request) throws IOException {
        requireDiscard(request);
        workspace.reload();
        return done("reloaded");
    }

    private Response end(Request request) {
        requireDiscard(request);
        end.run();
        Language language = request.language();
        return Response.page(
                200,
                Layout.alone(
                        language,
                        PageText.ALL.text(language, "ended"),
                        Html.of("<p>{}</p>\n", PageText.ALL.text(language, "ended.text"))));
    }

    // ---- changes

    private Response record(Request request) {
        View view = view(request);
        if (!view.file().isChangeable()) {
            throw new Refusal(409, "losses");
        }
        Form form = request.form();
        long version = version(form);
        if (version != view.state().version()) {
            throw new Refusal(409, "outdated");
        }
        if (form.all("id").stream().anyMatch(id -> isNoteOnly(form, id))) {
            Html asked = RecordPage.body(view, form, Optional.of(view.text("record.note-only")));
            return Response.page(
                    400, Layout.page(view.language(), "/record", "/record", view.text("way.record"), asked));
        }
        YearJournal journal = YearJournal.of(view.programme(), view.day());
        for (String id : form.all("id")) {
            form.value("what").or(() -> form.value("what-" + id)).ifPresent(what -> enter(journal, id, what, form));
        }
        Pending pending = Pending.of(version, journal.change());
        workspace.propose(pending);
        return Response.to("/change");
    }

    /** Returns whether something was written about a session, and not what became of it. */
    private static boolean isNoteOnly(Form form, String id) {
        return form.has("text-" + id)
                && !form.has("what")
                && form.value("what-" + id).orElse("leave").equals("leave");
    }

    private static void enter(YearJournal journal, String id, String what, Form form) {
        String words = form.value("text-" + id).orElse(null);
        switch (what) {
            case "leave" -> {}
            case "hold" ->
                journal.hold(id, words != null ? words : form.value("agreement").orElse(null));
            case "miss" -> journal.miss(id, words != null ? words : reason(form));
            case "move" ->
                journal.move(
                        id,
                        day(form, "day").orElseThrow(() -> new Refusal(400, "day"))
                                + form.value("time").map(time -> " " + time).orElse(""),
                        reason(form),
                        consent(form));
            case "cancel" -> journal.cancel(id, reason(form), consent(form));
            default -> throw new Refusal(400, "form");
        }
    }

    private static @Nullable String reason(Form form) {
        return form.value("reason").orElse(null);
    }

    private static JointConsent consent(Form form) {
        return new JointConsent(
                day(form, "teacher").orElse(null), day(form, "coach").orElse(null));
    }

    private static Optional<LocalDate> day(Form form, String name) {
        try {
            return form.value(name).map(LocalDate::parse);
        } catch (DateTimeParseException notADay) {
            throw new Refusal(400, "day");
        }
    }

    private static long version(Form form) {
        try {
            return Long.parseLong(form.value("version").orElse(""));
        } catch (NumberFormatException notANumber) {
            throw new Refusal(400, "form");
        }
    }

    private Response apply(Request request) {
        Workspace.State state = workspace.state();
        Pending pending = pending(state);
        if (state.opened() != null && state.file().programme().isEmpty()) {
            requireDiscard(request);
        }
        workspace.apply(version(request.form()), NEW, request.form().has("yes"));
        return done(pending.intake() == null ? "recorded" : "taken");
    }

    private Response discard(Request request) {
        boolean recorded = workspace.state().pending() != null
                && pending(workspace.state()).intake() == null;
        workspace.discard();
        return Response.to(recorded ? "/record" : "/");
    }
}
