package org.coachingtoolkit.examples.page;

import java.util.Map;
import java.util.Optional;
import org.coachingtoolkit.core.finding.FindingReport;
import org.coachingtoolkit.core.people.InstitutionKind;

/** The page of the file: which one is open and what can be done with it, and how to begin with one. */
final class FilePage {
    /** What a file chooser offers. */
    private static final String READ = ".xlsx,.ods,.json,.csv,.tsv,.txt,.docx,.ics,.xml";

    private FilePage() {}

    /** @param notice what has just been done; empty if nothing has */
    static Html body(View view, Optional<String> notice) {
        Html out = new Html();
        notice.ifPresent(done -> out.add("<p class=\"done\" role=\"status\">{}</p>\n", done));
        if (view.state().opened() != null) {
            open(view, view.file(), out);
        }
        choose(view, out);
        begin(view, out);
        out.add("<section>\n<h2>{}</h2>\n<form method=\"post\" action=\"/end\">\n", view.text("end.heading"));
        out.add(
                "<p>{}</p>\n{}<p><button>{}</button></p>\n",
                view.text("end.text"),
                discard(view),
                view.text("end.button"));
        return out.add("</form>\n</section>\n");
    }

    private static void open(View view, Opened file, Html out) {
        out.add("<section>\n<h2>{}</h2>\n", file.name());
        file.programme()
                .ifPresentOrElse(
                        programme -> out.add(
                                "<p>{}</p>\n",
                                view.text(
                                        "file.programme",
                                        Map.of(
                                                "institution",
                                                        programme.institution().displayName(),
                                                "year", programme.calendar().year(),
                                                "sessions",
                                                        programme
                                                                .schedule()
                                                                .sessions()
                                                                .size()))),
                        () -> out.add("<p>{}</p>\n", view.text("file.unreadable")));
        long leftOut = file.sessionsLeftOut();
        if (leftOut > 0 && file.programme().isPresent()) {
            out.add("<p class=\"left-out\">{}</p>\n", view.text("file.left-out", Map.of("count", leftOut)));
        }
        out.add(
                "<p><a href=\"/questions\">{}</a></p>\n",
                new FindingReport(file.name(), file.findings(view.day()), view.language()).summary());
        if (file.isUnsaved()) {
            out.add("<p class=\"unsaved\"><strong>{}</strong></p>\n", view.text("file.unsaved"));
        }
        if (view.state().path() != null) {
            out.add(
                    "<form class=\"inline\" method=\"post\" action=\"/save\">\n<button>{}</button>\n",
                    view.text("save"));
            out.add("</form>\n<form class=\"inline\" method=\"post\" action=\"/reload\">\n{}", discard(view));
            out.add("<button>{}</button>\n</form>\n", view.text("reload"));
            out.add(
                    "<p class=\"note\">{}</p>\n",
                    view.text("save.where", Map.of("path", view.state().path())));
        }
        out.add("<ul class=\"downloads\">\n");
        download(view, out, "own", Map.of("file", file.name()));
        if (file.isChangeable()) {
            String other = file.file().format().equals("xlsx") ? "json" : "xlsx";
            download(view, out, other, Map.of());
        }
        if (file.file().format().equals("xlsx") && !file.findings(view.day()).isEmpty()) {
            download(view, out, "marked", Map.of());
        }
        out.add("</ul>\n</section>\n");
    }

    private static void download(View view, Html out, String as, Map<String, ?> arguments) {
        out.add("<li><a href=\"/file?as={}\">{}</a></li>\n", as, view.text("file." + as, arguments));
    }

    private static void choose(View view, Html out) {
        boolean open = view.state().opened() != null;
        out.add(
                "<section>\n<h2>{}</h2>\n<form class=\"drop\" method=\"post\" action=\"/upload\" enctype=\"multipart/form-data\">\n",
                view.text(open ? "open.another" : "open.heading"));
        out.add(
                "<p id=\"open-help\">{}</p>\n<p><label for=\"files\">{}</label>\n",
                view.text("open.text"),
                view.text("open.label"));
        out.add(
                "<input type=\"file\" id=\"files\" name=\"files\" multiple required accept=\"{}\" aria-describedby=\"open-help\"></p>\n",
                READ);
        out.add("{}<p><button>{}</button></p>\n</form>\n</section>\n", discard(view), view.text("open.button"));
    }

    private static void begin(View view, Html out) {
        out.add("<section>\n<h2>{}</h2>\n<p>{}</p>\n", view.text("new.heading"), view.text("new.text"));
        out.add("<form method=\"post\" action=\"/new\">\n<fieldset>\n<legend>{}</legend>\n", view.text("new.kind"));
        for (InstitutionKind kind : InstitutionKind.values()) {
            out.add(
                    "<p><input type=\"radio\" id=\"kind-{}\" name=\"kind\" value=\"{}\" required> <label for=\"kind-{}\">{}</label></p>\n",
                    Mark.of(kind),
                    kind.name(),
                    Mark.of(kind),
                    kind.label(view.language()));
        }
        out.add("</fieldset>\n{}<p><button>{}</button></p>\n</form>\n", discard(view), view.text("new.button"));
        out.add("<h3>{}</h3>\n<p>{}</p>\n", view.text("example.heading"), view.text("example.text"));
        out.add(
                "<form method=\"post\" action=\"/example\">\n{}<p><button>{}</button></p>\n",
                discard(view),
                view.text("example.button"));
        out.add("</form>\n<p><a href=\"/papers?forms=yes\">{}</a></p>\n</section>\n", view.text("forms.link"));
    }

    /** Returns the box that has to be ticked where something is not saved. */
    static Html discard(View view) {
        return view.state().isUnsaved()
                ? Html.of(
                        "<p><label><input type=\"checkbox\" name=\"discard\" value=\"yes\" required> {}</label></p>\n",
                        view.text("discard", Map.of("file", view.file().name())))
                : new Html();
    }
}
